import { lidkamer } from '@doorbraaktafel/shared/live';
import { CasusDocument, CasusdeelnameDocument } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { useVersheid } from '../../platform/live';
import { useIk } from '../../platform/sessie/Sessie';

/**
 * The pseudonym of this casus, and whether it is not there, or not for this lid; asked with what the overview, or every other page of a casus, reads anyhow.
 * Who is called in while looking at the closed door is let in at once.
 */
export function useCasusWeg(casusId: string, overzicht: boolean): { weg: boolean; pseudoniem: string | undefined } {
  const casus = useBevraging(CasusDocument, { id: casusId }, !overzicht);
  const deelname = useBevraging(CasusdeelnameDocument, { casusId }, overzicht);
  const { nietGevonden, opnieuw } = overzicht ? casus : deelname;
  useVersheid(lidkamer(useIk().lidId), opnieuw, ['oproep.gewijzigd']);
  return { weg: nietGevonden, pseudoniem: overzicht ? casus.data?.casus.pseudoniem : deelname.data?.casusdeelname.pseudoniem };
}
