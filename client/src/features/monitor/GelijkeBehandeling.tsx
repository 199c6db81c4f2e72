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
              {gelijkeBehandeling.spreidingen.map((spreiding) => (
                <Spreidingskaart key={`${spreiding.snede} ${spreiding.blokkade}`} spreiding={spreiding} antwoord={gelijkeBehandeling} />
              ))}
            </Stack>
          )
        }
      </FetchState>
    </Stack>
  );
}

function Spreidingskaart({ spreiding, antwoord }: { spreiding: Spreiding; antwoord: Antwoord }) {
  const { t } = useTranslation('gelijk');
  const blokkade = BLOKKADES.find((een) => een === spreiding.blokkade) ?? 'iets_anders';
  const snede = spreiding.snede === 'tafel' ? t('perTafel') : t('perVoorzitter');
  const titel = `${t(`blokkade.${blokkade}`)}, ${snede}`;
  const { peildatum, telt, datum, uitzonderingen } = antwoord;
  return (
    <Card title={titel} aside={<Chip>{t('standOp', { datum: datumLang(peildatum, huidigeTaal()) })}</Chip>}>
      <Spreidingsbeeld spreiding={spreiding} titel={titel} />
      <Spreidingstabel spreiding={spreiding} titel={titel} />
      <DefinitionList items={[{ term: t('telt'), value: telt }, { term: t('wanneer'), value: datum }, { term: t('niet'), value: uitzonderingen.join(' ') }]} />
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
