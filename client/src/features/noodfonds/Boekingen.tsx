import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../platform/i18n';
import { datumTijd, euroPrecies } from '../../platform/opmaak';
import { Muted, Stack, Table, type Column } from '../../ui';
import type { Dossier } from './dossier';
import { type Leden, useLidnaam } from './useLidnaam';

type Boeking = Dossier['boekingen'][number];

const SOORTEN = ['reservering', 'betaling', 'vrijval', 'terugontvangst', 'correctie', 'terugcorrectie', 'claim', 'claimterug'] as const;
const REKENINGEN = ['saldo', 'casus', 'risicodeling'] as const;

/** Every entry of the ledger for this expense, oldest first. */
export function Boekingen({ boekingen, leden }: { boekingen: readonly Boeking[]; leden: Leden | undefined }) {
  const { t } = useTranslation('noodfonds');
  const naam = useLidnaam(leden);
  const rekening = (soort: string) => t(`boeking.${REKENINGEN.find((een) => een === soort) ?? 'casus'}`);
  const wat = (soort: string) => {
    const bekend = SOORTEN.find((een) => een === soort);
    return bekend ? t(`boeking.soorten.${bekend}`) : soort;
  };
  // Setting apart and giving free moves no money; it only changes what the fund may still spend.
  const richting = ({ soort, debet, credit }: Boeking) => {
    if (soort === 'reservering') return t('boeking.apart');
    if (soort === 'vrijval') return t('boeking.weerVrij');
    return t('boeking.vanNaar', { van: rekening(debet), naar: rekening(credit) });
  };
  const kolommen: Column<Boeking>[] = [
    { id: 'nummer', header: t('boeking.nummer'), cell: ({ nummer }) => nummer },
    { id: 'soort', header: t('boeking.soort'), cell: ({ soort }) => wat(soort), rowHeader: true },
    { id: 'bedrag', header: t('boeking.bedrag'), align: 'end', cell: ({ bedragInCent }) => euroPrecies(bedragInCent) },
    { id: 'richting', header: t('boeking.richting'), cell: richting },
    { id: 'datum', header: t('boeking.datum'), cell: ({ geboektOp }) => datumTijd(geboektOp, huidigeTaal()) },
    { id: 'door', header: t('boeking.door'), cell: ({ geboektDoor }) => (geboektDoor ? naam(geboektDoor) : t('boeking.vanzelf')) },
  ];
  return (
    <Stack gap="s">
      <Table caption={t('boeking.titel')} columns={kolommen} rows={boekingen} rowKey={({ id }) => id} empty={<Muted>{t('boeking.leeg')}</Muted>} />
      <Muted>{t('boeking.uitleg')}</Muted>
    </Stack>
  );
}
