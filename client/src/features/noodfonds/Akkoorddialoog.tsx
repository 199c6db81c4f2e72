import { uitgaveGoedkeurenInvoer } from '@doorbraaktafel/shared/validation';
import { useTranslation } from 'react-i18next';
import { UitgaveGoedkeurenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { euro } from '../../platform/opmaak';
import { FormDialog } from '../../ui';
import type { DialoogProps } from './dialoog';
import { useWoorden } from './useWoorden';

/** Approves an expense, once, in the reader's own name. */
export function Akkoorddialoog({ uitgave: { id, bedragInCent, soort }, klaar, sluit }: DialoogProps) {
  const { t } = useTranslation('noodfonds');
  const woorden = useWoorden();
  const formulier = useHandelformulier(UitgaveGoedkeurenDocument, uitgaveGoedkeurenInvoer, []);

  async function geefAkkoord() {
    if (await formulier.verstuur({ uitgaveId: id })) klaar(t('dialoog.akkoordGelukt'));
  }

  return (
    <FormDialog
      title={t('dialoog.akkoordTitel')}
      intro={t('dialoog.akkoordUitleg', { bedrag: euro(bedragInCent), soort: woorden.soort(soort) })}
      submitLabel={t('dialoog.akkoordKnop')}
      busy={formulier.bezig}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void geefAkkoord()}
      onClose={sluit}
    >
      {null}
    </FormDialog>
  );
}
