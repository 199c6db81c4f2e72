import { CasusDocument, CasusdeelnameDocument } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';

/** Whether this casus is not there, or not for this lid; asked with what the overview, or every other page of a casus, reads anyhow. */
export function useCasusWeg(casusId: string, overzicht: boolean): boolean {
  const casus = useBevraging(CasusDocument, { id: casusId }, !overzicht);
  const deelname = useBevraging(CasusdeelnameDocument, { casusId }, overzicht);
  return overzicht ? casus.nietGevonden : deelname.nietGevonden;
}
