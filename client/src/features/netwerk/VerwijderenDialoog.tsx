import { useTranslation } from 'react-i18next';
import { NetwerklidVerwijderenDocument } from '../../generated/graphql';
import { useHandeling } from '../../platform/apollo';
import { Alert, Button, Dialog, Stack, useAnnounce } from '../../ui';
import type { Lid } from './Groepen';

export interface VerwijderenDialoogProps {
  lid: Lid;
  klaar: () => void;
  sluit: () => void;
}

/** Asks once before a name leaves the network. */
export function VerwijderenDialoog({ lid, klaar, sluit }: VerwijderenDialoogProps) {
  const { t } = useTranslation('netwerk');
  const { t: algemeen } = useTranslation('algemeen');
  const zeg = useAnnounce();
  const { doe, bezig, weigering } = useHandeling(NetwerklidVerwijderenDocument);

  async function verwijder() {
    if (!(await doe({ netwerklidId: lid.id }))) return;
    zeg(t('gelukt.verwijderd'));
    klaar();
    sluit();
  }

  return (
    <Dialog
      title={t('haalWeg.titel', { naam: lid.naam })}
      open
      urgent
      onClose={sluit}
      actions={
        <>
          <Button variant="danger" busy={bezig} onPress={() => void verwijder()}>
            {t('haalWeg.verstuur')}
          </Button>
          <Button variant="quiet" onPress={sluit}>
            {algemeen('annuleren')}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{t('haalWeg.intro')}</p>
        {weigering && <Alert tone="fout" title={weigering.boodschap} />}
      </Stack>
    </Dialog>
  );
}
