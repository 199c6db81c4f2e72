import { useTranslation } from 'react-i18next';
import { ToestemmingIntrekkenDocument, type DeelnameVeldenFragment } from '../../generated/graphql';
import { useHandeling } from '../../platform/apollo';
import { FormDialog, useAnnounce } from '../../ui';

interface Props {
  toestemming: DeelnameVeldenFragment['toestemmingen'][number];
  klaar: () => Promise<unknown>;
  sluit: () => void;
}

/** Asks once more before consent is withdrawn, and says what that does. */
export function IntrekVenster({ toestemming: { id, organisatieNaam, titel }, klaar, sluit }: Props) {
  const { t } = useTranslation('deelname');
  const zeg = useAnnounce();
  const { doe, bezig, weigering } = useHandeling(ToestemmingIntrekkenDocument);

  async function trekIn() {
    if (!(await doe({ toestemmingId: id }))) return;
    zeg(t('toestemming.weg'));
    await klaar();
  }

  return (
    <FormDialog
      title={t('toestemming.zeker')}
      intro={t('toestemming.keuze', { organisatie: organisatieNaam, groep: titel })}
      submitLabel={t('toestemming.zekerJa')}
      danger
      busy={bezig}
      refusal={weigering?.boodschap}
      onSubmit={() => void trekIn()}
      onClose={sluit}
    >
      <p>{t('toestemming.zekerUitleg', { organisatie: organisatieNaam })}</p>
    </FormDialog>
  );
}
