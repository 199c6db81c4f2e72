import { SIGNAALUITKOMSTEN } from '@doorbraaktafel/shared/vocabulary';
import type { TFunction } from 'i18next';

/** What the policy table did, in words. */
export function uitkomstWoord(t: TFunction<'regels'>, uitkomst: string | null): string {
  const bekend = SIGNAALUITKOMSTEN.find((een) => een === uitkomst);
  return bekend ? t(`signaal.uitkomst.${bekend}`) : '';
}
