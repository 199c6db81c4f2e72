import { useTranslation } from 'react-i18next';
import { kan, waaromNiet } from '../../platform/mogelijk';
import { euroPrecies } from '../../platform/opmaak';
import { Button, Checkbox, Muted, Stack, Table, type Column } from '../../ui';
import { sleutel, type TeBetalen, useSoort } from './balie';

interface Props {
  uitgaven: readonly TeBetalen[];
  weg: ReadonlySet<string>;
  wissel: (welke: string, meenemen: boolean) => void;
  vulAan: (uitgave: TeBetalen) => void;
}

/** Every expense that can be paid; what cannot go along says why. */
export function Klaartabel({ uitgaven, weg, wissel, vulAan }: Props) {
  const { t } = useTranslation('betalen');
  const soort = useSoort();
  const kolommen: Column<TeBetalen>[] = [
    {
      id: 'naar',
      header: t('klaar.naar'),
      rowHeader: true,
      cell: (uitgave) =>
        kan(uitgave.acties, 'inOpdracht') ? (
          <Checkbox checked={!weg.has(sleutel(uitgave))} onChange={(mee) => wissel(sleutel(uitgave), mee)}>
            {uitgave.naam} ({uitgave.pseudoniem})
          </Checkbox>
        ) : (
          `${uitgave.naam} (${uitgave.pseudoniem})`
        ),
    },
    { id: 'waarvoor', header: t('klaar.waarvoor'), cell: (uitgave) => (uitgave.claimId ? t('klaar.claim', { soort: soort(uitgave.soort) }) : soort(uitgave.soort)) },
    { id: 'bedrag', header: t('klaar.bedrag'), align: 'end', cell: ({ betaalbaarInCent }) => euroPrecies(betaalbaarInCent) },
    { id: 'rekening', header: t('klaar.rekening'), cell: ({ iban }) => iban ?? t('klaar.geenRekening') },
    { id: 'watNu', header: t('klaar.watNu'), cell: (uitgave) => <WatNu uitgave={uitgave} vulAan={vulAan} /> },
  ];
  return <Table caption={t('klaar.titel')} captionHidden columns={kolommen} rows={uitgaven} rowKey={sleutel} empty={<Muted>{t('klaar.leeg')}</Muted>} />;
}

function WatNu({ uitgave, vulAan }: { uitgave: TeBetalen; vulAan: Props['vulAan'] }) {
  const { t } = useTranslation('betalen');
  const reden = waaromNiet(uitgave.acties, 'inOpdracht');
  return (
    <Stack gap="xs">
      {reden && uitgave.iban && <Muted>{reden}</Muted>}
      {!uitgave.claimId && (
        <span>
          <Button size="small" onPress={() => vulAan(uitgave)} ariaLabel={`${t(uitgave.iban ? 'klaar.wijzigen' : 'klaar.aanvullen')}: ${uitgave.naam}`}>
            {t(uitgave.iban ? 'klaar.wijzigen' : 'klaar.aanvullen')}
          </Button>
        </span>
      )}
    </Stack>
  );
}
