import { useTranslation } from 'react-i18next';
import { euroPrecies, getal } from '../../platform/opmaak';
import { Muted, Table, type Column } from '../../ui';
import { useWoorden, type Telling, type Zorgdakregel } from './woorden';

/** Count and sum per provider, against the number of homes. */
export function Kostentabel({ regels }: { regels: readonly Zorgdakregel[] }) {
  const { t } = useTranslation('zorgdak');
  const toon = useTelling();
  const kolommen: Column<Zorgdakregel>[] = [
    { id: 'naam', header: t('zorgaanbieder'), rowHeader: true, cell: ({ naam }) => naam },
    { id: 'woningen', header: t('woningen'), align: 'end', cell: ({ woningen }) => (woningen === null ? t('nietGeteld') : getal(woningen)) },
    { id: 'aantal', header: t('aantal'), align: 'end', cell: ({ totaal }) => toon.aantal(totaal) },
    { id: 'som', header: t('som'), align: 'end', cell: ({ totaal }) => toon.som(totaal) },
    { id: 'per100', header: t('per100'), align: 'end', cell: ({ perHonderdWoningen: per }) => (per === null ? t('geen') : getal(per)) },
    { id: 'perWoning', header: t('perWoning'), align: 'end', cell: ({ perWoningInCent: per }) => (per === null ? t('geen') : euroPrecies(per)) },
  ];
  return <Table caption={t('perZorgaanbiederKop')} captionHidden columns={kolommen} rows={[...regels]} rowKey={({ zorgaanbiederId }) => zorgaanbiederId} />;
}

/** Why it happened, per provider. */
export function Oorzakentabel({ regels }: { regels: readonly Zorgdakregel[] }) {
  const { t } = useTranslation('zorgdak');
  const toon = useTelling();
  const woorden = useWoorden();
  const rijen = regels.flatMap(({ naam, zorgaanbiederId, oorzaken }) => oorzaken.map((telling) => ({ naam, telling, sleutel: `${zorgaanbiederId} ${telling.oorzaak}` })));
  const kolommen: Column<(typeof rijen)[number]>[] = [
    { id: 'oorzaak', header: t('waardoor'), rowHeader: true, cell: ({ telling }) => woorden.oorzaak(telling.oorzaak ?? '') },
    { id: 'naam', header: t('zorgaanbieder'), cell: ({ naam }) => naam },
    { id: 'aantal', header: t('aantal'), align: 'end', cell: ({ telling }) => toon.aantal(telling) },
    { id: 'som', header: t('som'), align: 'end', cell: ({ telling }) => toon.som(telling) },
  ];
  return <Table caption={t('perOorzaakKop')} captionHidden columns={kolommen} rows={rijen} rowKey={({ sleutel }) => sleutel} empty={<Muted>{t('leeg')}</Muted>} />;
}

function useTelling() {
  const { t } = useTranslation('zorgdak');
  return {
    aantal: ({ onderdrukt, aantal }: Telling) => (onderdrukt ? <em>{t('minderDanVijf')}</em> : getal(aantal ?? 0)),
    som: ({ onderdrukt, somInCent }: Telling) => (onderdrukt ? <em>{t('weg')}</em> : euroPrecies(somInCent ?? '0')),
  };
}
