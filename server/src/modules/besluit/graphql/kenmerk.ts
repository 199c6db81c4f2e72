import { isId } from '@doorbraaktafel/shared/ids';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';

/** The id itself; something that is no id reads like one that is unknown. @throws {NietGevonden} */
export function kenmerk(id: string, veld: string): string {
  if (!isId(id)) throw new NietGevonden(veld);
  return id;
}
