import { useTranslation } from 'react-i18next';
import { kan, waaromNiet } from '../../platform/mogelijk';
import { euroPrecies } from '../../platform/opmaak';
import { Button, Checkbox, Muted, Stack, Table, type Column } from '../../ui';
import { type TeBetalen, useSoort } from './balie';

interface Props {
  uitgaven: readonly TeBetalen[];
  weg: ReadonlySet<string>;
  wissel: (uitgaveId: string, meenemen: boolean) => void;
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
      cell: ({ uitgaveId, naam, pseudoniem, acties }) =>
        kan(acties, 'inOpdracht') ? (
          <Checkbox checked={!weg.has(uitgaveId)} onChange={(mee) => wissel(uitgaveId, mee)}>
            {naam} ({pseudoniem})
          </Checkbox>
        ) : (
          `${naam} (${pseudoniem})`
        ),
    },
    { id: 'waarvoor', header: t('klaar.waarvoor'), cell: (uitgave) => soort(uitgave.soort) },
    { id: 'bedrag', header: t('klaar.bedrag'), align: 'end', cell: ({ betaalbaarInCent }) => euroPrecies(betaalbaarInCent) },
    { id: 'rekening', header: t('klaar.rekening'), cell: (uitgave) => <Rekening uitgave={uitgave} vulAan={vulAan} /> },
  ];
  return <Table caption={t('klaar.titel')} captionHidden columns={kolommen} rows={uitgaven} rowKey={({ uitgaveId }) => uitgaveId} empty={<Muted>{t('klaar.leeg')}</Muted>} />;
}

function Rekening({ uitgave, vulAan }: { uitgave: TeBetalen; vulAan: Props['vulAan'] }) {
  const { t } = useTranslation('betalen');
  const reden = waaromNiet(uitgave.acties, 'inOpdracht');
  return (
    <Stack gap="xs">
      <span>{uitgave.iban ?? t('klaar.geenRekening')}</span>
      {reden && uitgave.iban && <Muted>{reden}</Muted>}
      <span>
        <Button size="small" onPress={() => vulAan(uitgave)} ariaLabel={`${t(uitgave.iban ? 'klaar.wijzigen' : 'klaar.aanvullen')}: ${uitgave.naam}`}>
          {t(uitgave.iban ? 'klaar.wijzigen' : 'klaar.aanvullen')}
        </Button>
      </span>
    </Stack>
  );
}
