import { uitgaveGoedkeurenInvoer } from '@doorbraaktafel/shared/validation';
import { useTranslation } from 'react-i18next';
import { UitgaveGoedkeurenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { euro } from '../../platform/opmaak';
import { FormDialog } from '../../ui';
import type { DialoogProps } from './dialoog';
import { useWoorden } from './useWoorden';

/** Approves an expense, once, in the reader's own name; on a request that is the besluit. */
export function Akkoorddialoog({ uitgave: { id, bedragInCent, soort, stand }, klaar, sluit }: DialoogProps) {
  const { t } = useTranslation(['noodfonds', 'fondsaanvraag']);
  const kentToe = stand === 'aangevraagd';
  const wat = { bedrag: euro(bedragInCent), soort: useWoorden().soort(soort) };
  const formulier = useHandelformulier(UitgaveGoedkeurenDocument, uitgaveGoedkeurenInvoer, []);

  async function geefAkkoord() {
    if (await formulier.verstuur({ uitgaveId: id })) klaar(kentToe ? t('fondsaanvraag:dialoog.toekenGelukt') : t('dialoog.akkoordGelukt'));
  }

  return (
    <FormDialog
      title={kentToe ? t('fondsaanvraag:dialoog.toekenTitel') : t('dialoog.akkoordTitel')}
      intro={kentToe ? t('fondsaanvraag:dialoog.toekenUitleg', wat) : t('dialoog.akkoordUitleg', wat)}
      submitLabel={kentToe ? t('fondsaanvraag:dialoog.toekenKnop') : t('dialoog.akkoordKnop')}
      busy={formulier.bezig}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void geefAkkoord()}
      onClose={sluit}
    >
      {null}
    </FormDialog>
  );
}
