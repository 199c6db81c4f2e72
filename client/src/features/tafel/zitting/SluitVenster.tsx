import { useTranslation } from 'react-i18next';
import { Button, Dialog, Stack } from '../../../ui';
import type { Zittingbeeld } from '../useZitting';
import type { Sluitvraag } from './useAgendastap';

/** Asks once before a zitting closes, and says what happens with the items that are still open. */
export function SluitVenster({ zitting, sluiten }: { zitting: Zittingbeeld; sluiten: Sluitvraag }) {
  const { t } = useTranslation('tafel');
  const { t: alg } = useTranslation('algemeen');
  const over = zitting.agenda.filter(({ behandeldOp }) => !behandeldOp).length;
  return (
    <Dialog
      title={t('zitting.sluitVraag')}
      open={sluiten.open}
      urgent
      onClose={sluiten.laat}
      actions={
        <>
          <Button variant="primary" busy={sluiten.bezig} onPress={sluiten.doe}>
            {t('zitting.sluitJa')}
          </Button>
          <Button onPress={sluiten.laat}>{alg('annuleren')}</Button>
        </>
      }
    >
      <Stack gap="s">
        {over > 0 && <p>{t('zitting.sluitOver', { count: over })}</p>}
        <p>{t('zitting.sluitUitleg')}</p>
      </Stack>
    </Dialog>
  );
}
