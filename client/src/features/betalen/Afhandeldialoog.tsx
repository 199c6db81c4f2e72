import { betaalregelAfhandelenInvoer } from '@doorbraaktafel/shared/validation';
import { useTranslation } from 'react-i18next';
import { BetaalregelAfhandelenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { euroPrecies } from '../../platform/opmaak';
import { FormDialog } from '../../ui';
import type { Regel } from './balie';

interface Props {
  regel: Regel;
  betaald: boolean;
  klaar: (melding: string) => void;
  sluit: () => void;
}

/** Asks once before a payment is booked as done or failed by hand. */
export function Afhandeldialoog({ regel: { id, naam, pseudoniem, bedragInCent }, betaald, klaar, sluit }: Props) {
  const { t } = useTranslation('betalen');
  const formulier = useHandelformulier(BetaalregelAfhandelenDocument, betaalregelAfhandelenInvoer, []);
  const wat = { naam: naam ? `${naam} (${pseudoniem})` : pseudoniem, bedrag: euroPrecies(bedragInCent) };

  async function handelAf() {
    if (await formulier.verstuur({ regelId: id, betaald })) klaar(t('opdrachten.gelukt'));
  }

  return (
    <FormDialog
      title={t(betaald ? 'opdrachten.betaaldTitel' : 'opdrachten.misluktTitel')}
      intro={t(betaald ? 'opdrachten.betaaldUitleg' : 'opdrachten.misluktUitleg', wat)}
      submitLabel={t(betaald ? 'opdrachten.betaaldKnop' : 'opdrachten.misluktKnop')}
      busy={formulier.bezig}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void handelAf()}
      onClose={sluit}
    >
      {null}
    </FormDialog>
  );
}
