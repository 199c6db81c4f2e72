import { useTranslation } from 'react-i18next';
import { DoorzettenMeetekenenDocument } from '../../../generated/graphql';
import { useHandeling } from '../../../platform/apollo';
import { FormDialog, Stack } from '../../../ui';

/** Asks once before somebody signs for a second time, and says what that means. */
export function MeetekenVenster({ rondeId, wie, sluit }: { rondeId: string; wie: string; sluit: () => void }) {
  const { t } = useTranslation('naspel');
  const { doe, bezig, weigering } = useHandeling(DoorzettenMeetekenenDocument);

  async function teken() {
    if (await doe({ rondeId })) sluit();
  }
  return (
    <FormDialog
      title={t('meetekenen.titel')} submitLabel={t('meetekenen.verstuur')} busy={bezig} refusal={weigering?.boodschap}
      onSubmit={() => void teken()} onClose={sluit}
    >
      <Stack gap="s">
        <p>{t('meetekenen.uitleg', { wie })}</p>
        <p>{t('meetekenen.blijvend')}</p>
      </Stack>
    </FormDialog>
  );
}
