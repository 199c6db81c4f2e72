import { BLOKKADES } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import { GelijkeBehandelingDocument, type GelijkeBehandelingQuery } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang } from '../../platform/opmaak';
import { Card, Chip, DefinitionList, EmptyState, FetchState, PageHeader, Stack, Table, type Column } from '../../ui';
import { Spreidingsbeeld } from './Spreidingsbeeld';
import { uitkomsten, type Spreiding } from './spreiding';

type Antwoord = GelijkeBehandelingQuery['gelijkeBehandeling'];

/** How outcomes of comparable casussen spread over tables and chairs, as a picture and as a table. */
export function GelijkeBehandeling() {
  const { t } = useTranslation('gelijk');
  const { data, fout, opnieuw } = useBevraging(GelijkeBehandelingDocument, { peildatum: null });
  return (
    <Stack gap="l">
      <PageHeader title={t('titel')} intro={t('uitleg')} />
      <FetchState data={data} fault={fout} onRetry={() => void opnieuw()}>
        {({ gelijkeBehandeling }) =>
          gelijkeBehandeling.spreidingen.length === 0 ? (
            <EmptyState title={t('leeg')}>{t('leegUitleg')}</EmptyState>
          ) : (
            <Stack gap="l">
              <Leeswijzer antwoord={gelijkeBehandeling} />
              {gelijkeBehandeling.spreidingen.map((spreiding) => (
                <Spreidingskaart key={`${spreiding.snede} ${spreiding.blokkade}`} spreiding={spreiding} />
              ))}
            </Stack>
          )
        }
      </FetchState>
    </Stack>
  );
}

/** What is counted, on which day, and what is left out: the same for every picture below it. */
function Leeswijzer({ antwoord: { peildatum, telt, datum, uitzonderingen } }: { antwoord: Antwoord }) {
  const { t } = useTranslation('gelijk');
  return (
    <Card title={t('leeswijzer')} aside={<Chip>{t('standOp', { datum: datumLang(peildatum, huidigeTaal()) })}</Chip>}>
      <DefinitionList items={[{ term: t('telt'), value: telt }, { term: t('wanneer'), value: datum }, { term: t('niet'), value: uitzonderingen.join(' ') }]} />
    </Card>
  );
}

function Spreidingskaart({ spreiding }: { spreiding: Spreiding }) {
  const { t } = useTranslation('gelijk');
  const blokkade = BLOKKADES.find((een) => een === spreiding.blokkade) ?? 'iets_anders';
  const snede = spreiding.snede === 'tafel' ? t('perTafel') : t('perVoorzitter');
  const titel = `${t(`blokkade.${blokkade}`)}, ${snede}`;
  return (
    <Card title={titel}>
      <Spreidingsbeeld spreiding={spreiding} titel={titel} />
      <Spreidingstabel spreiding={spreiding} titel={titel} />
    </Card>
  );
}

function Spreidingstabel({ spreiding, titel }: { spreiding: Spreiding; titel: string }) {
  const { t } = useTranslation('gelijk');
  const kolommen: Column<Spreiding['rijen'][number]>[] = [
    { id: 'naam', header: spreiding.snede === 'tafel' ? t('tafel') : t('voorzitter'), cell: ({ naam, totaal }) => (totaal ? t('totaal') : naam) },
    ...uitkomsten.map((uitkomst): Column<Spreiding['rijen'][number]> => ({
      id: uitkomst,
      header: t(`uitkomst.${uitkomst}`),
      align: 'end',
      cell: ({ cellen }) => {
        const cel = cellen.find((een) => een.uitkomst === uitkomst);
        return cel?.onderdrukt ? <em>{t('weggelaten')}</em> : (cel?.aantal ?? '');
      },
    })),
  ];
  return <Table caption={titel} captionHidden columns={kolommen} rows={spreiding.rijen} rowKey={({ naam, totaal }) => `${naam} ${totaal}`} />;
}
