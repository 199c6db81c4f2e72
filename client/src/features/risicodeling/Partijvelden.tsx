import { useTranslation } from 'react-i18next';
import { Button, Cluster, NumberField, Select, Stack } from '../../ui';
import { useOrganisaties } from './deling';

export const MEESTE_PARTIJEN = 6;
const MINSTE_PARTIJEN = 2;

export interface Partij {
  readonly organisatieId: string | null;
  readonly aandeel: number | null;
}

interface Props {
  partijen: readonly Partij[];
  zet: (partijen: readonly Partij[]) => void;
  veld: (naam: string) => { id: string; error: string | undefined };
}

/** Who shares the risk, each with its part; two at least. */
export function Partijvelden({ partijen, zet, veld }: Props) {
  const { t } = useTranslation('risicodeling');
  const keuzes = useOrganisaties().map(({ id, naam }) => ({ value: id, label: naam }));
  const som = veld('partijen');
  const vul = (plek: number, deel: Partial<Partij>) => zet(partijen.map((een, nummer) => (nummer === plek ? { ...een, ...deel } : een)));
  return (
    // The sum of the shares is put right in a share.
    <div id={som.id}>
      <Stack>
        {partijen.map(({ organisatieId, aandeel }, plek) => (
          <Stack key={plek} gap="s">
            <Select {...veld(`partijen.${plek}.organisatieId`)} label={t('afspraak.partij', { nummer: plek + 1 })} choices={keuzes} value={organisatieId} onChange={(gekozen) => vul(plek, { organisatieId: gekozen })} />
            <Deel plek={plek} aandeel={aandeel} vul={(nieuw) => vul(plek, { aandeel: nieuw })} veld={veld(`partijen.${plek}.aandeel`)} som={plek === 0 ? som.error : undefined} />
          </Stack>
        ))}
        <Cluster>
          {partijen.length < MEESTE_PARTIJEN && (
            <Button size="small" onPress={() => zet([...partijen, { organisatieId: null, aandeel: null }])}>
              {t('afspraak.nogEen')}
            </Button>
          )}
          {partijen.length > MINSTE_PARTIJEN && (
            <Button size="small" variant="quiet" onPress={() => zet(partijen.slice(0, -1))}>
              {t('afspraak.weg', { nummer: partijen.length })}
            </Button>
          )}
        </Cluster>
      </Stack>
    </div>
  );
}

function Deel({ plek, aandeel, vul, veld, som }: { plek: number; aandeel: number | null; vul: (aandeel: number | null) => void; veld: ReturnType<Props['veld']>; som: string | undefined }) {
  const { t } = useTranslation('risicodeling');
  return <NumberField {...veld} label={t('afspraak.deel', { nummer: plek + 1 })} value={aandeel} onChange={vul} min={1} max={99} error={som ?? veld.error} />;
}
