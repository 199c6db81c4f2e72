import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang, euroPrecies } from '../../platform/opmaak';
import { Alert, Chip, Stack, Table, type Column, type Tone } from '../../ui';
import { aflossing } from './aflossing';
import type { Betaling } from './dialoog';

type Termijn = Betaling['termijnen'][number];
const STANDEN = ['betaald', 'deels', 'open', 'te_laat'] as const;
const TOON: Record<(typeof STANDEN)[number], Tone> = { betaald: 'goed', deels: 'accent', open: 'neutraal', te_laat: 'letop' };

/** What was agreed on paying back, how far it is, what is left and what is late. */
export function Termijnen({ termijnen }: { termijnen: readonly Termijn[] }) {
  const { t } = useTranslation('betalen');
  const kolommen: Column<Termijn>[] = [
    { id: 'termijn', header: t('na.termijn'), rowHeader: true, cell: ({ nummer }) => nummer },
    { id: 'dag', header: t('na.dag'), cell: ({ op }) => datumLang(op, huidigeTaal()) },
    { id: 'bedrag', header: t('na.bedrag'), align: 'end', cell: ({ bedragInCent }) => euroPrecies(bedragInCent) },
    { id: 'betaald', header: t('na.betaald'), align: 'end', cell: ({ betaaldInCent }) => euroPrecies(betaaldInCent) },
    {
      id: 'stand',
      header: t('na.stand'),
      cell: ({ stand }) => {
        const bekend = STANDEN.find((een) => een === stand);
        return <Chip tone={bekend && TOON[bekend]}>{bekend ? t(`na.standen.${bekend}`) : stand}</Chip>;
      },
    },
  ];
  const { totaal, open, teLaat } = aflossing(termijnen);
  const bedragen = { totaal: euroPrecies(`${totaal}`), open: euroPrecies(`${open}`) };
  return (
    <Stack gap="s">
      {teLaat > 0n && <Alert tone="letop" title={t('na.teLaatTerug', { bedrag: euroPrecies(`${teLaat}`) })} />}
      <p>{open > 0n ? t('na.nogTerug', bedragen) : t('na.allesAfgelost', bedragen)}</p>
      <Table caption={t('na.lening')} columns={kolommen} rows={termijnen} rowKey={({ nummer }) => `${nummer}`} />
    </Stack>
  );
}
