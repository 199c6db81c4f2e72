import { useTranslation } from 'react-i18next';
import { UitsluitingenDocument, type UitsluitingenQuery } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { huidigeTaal } from '../../../platform/i18n';
import { datumLang } from '../../../platform/opmaak';
import { Card, Chip, DefinitionList, FetchState, Muted, Table, type Column } from '../../../ui';
import { mechanismeWoord, werkteWoord } from '../woorden';

type Cijfer = UitsluitingenQuery['uitsluitingen'];
type Rij = Cijfer['rijen'][number];

/** Mechanism against what worked, over closed casussen, with its definition and as-of date. */
export function Uitsluitingen() {
  const { t } = useTranslation('leren');
  const { data, fout, nietGevonden, opnieuw } = useBevraging(UitsluitingenDocument, {});
  const stand = data && <Chip>{t('uitsluiting.standOp', { dag: datumLang(data.uitsluitingen.peildatum, huidigeTaal()) })}</Chip>;
  return (
    <Card title={t('uitsluiting.titel')} aside={stand}>
      <FetchState data={data?.uitsluitingen} fault={fout} missing={nietGevonden} onRetry={() => void opnieuw()} lines={5}>
        {({ rijen, definitie }) => (
          <>
            {rijen.some(geteld) ? <Tabel rijen={rijen} /> : <Muted large>{t('uitsluiting.leeg')}</Muted>}
            <DefinitionList
              items={[
                { term: t('uitsluiting.telt'), value: definitie.telt },
                { term: t('uitsluiting.datum'), value: definitie.datum },
                { term: t('uitsluiting.niet'), value: definitie.uitzonderingen.join(' ') },
              ]}
            />
          </>
        )}
      </FetchState>
    </Card>
  );
}

/** Rows and columns in which nothing was counted are left away, so that what is there can be read. */
function Tabel({ rijen }: { rijen: Cijfer['rijen'] }) {
  const { t } = useTranslation('leren');
  const resultaten = (rijen[0]?.cellen ?? []).map(({ resultaat }) => resultaat);
  const vol = resultaten.filter((resultaat) => resultaat === null || rijen.some(({ cellen }) => cellen.some((cel) => cel.resultaat === resultaat && gevuld(cel))));
  const getallen = vol.map(
    (resultaat): Column<Rij> => ({
      id: resultaat ?? 'totaal',
      header: resultaat ? werkteWoord(t, resultaat) : t('uitsluiting.totaal'),
      align: 'end',
      cell: ({ cellen }) => {
        const cel = cellen.find((een) => een.resultaat === resultaat);
        return cel?.onderdrukt ? <em>{t('uitsluiting.weg')}</em> : String(cel?.aantal ?? 0);
      },
    }),
  );
  const naam: Column<Rij> = { id: 'naam', header: t('uitsluiting.naam'), cell: ({ mechanisme }) => (mechanisme ? mechanismeWoord(t, mechanisme) : t('uitsluiting.totaal')) };
  return (
    <Table
      caption={t('uitsluiting.titel')}
      captionHidden
      narrow="scroll"
      columns={[naam, ...getallen]}
      rows={rijen.filter((rij) => rij.mechanisme === null || geteld(rij))}
      rowKey={({ mechanisme }) => mechanisme ?? 'totaal'}
    />
  );
}

const gevuld = ({ aantal, onderdrukt }: Rij['cellen'][number]) => onderdrukt || (aantal ?? 0) > 0;
const geteld = ({ cellen }: Rij) => cellen.some(gevuld);
