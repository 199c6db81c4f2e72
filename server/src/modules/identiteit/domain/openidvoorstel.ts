import { RolvoorstelBeslist, TweedeBeheerderNodig, type Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Openidverbinding } from './openid.js';

/** Another provider, or another setting of it, as one beheerder wants it. */
export interface Openidvoorstel extends Omit<Openidverbinding, 'id'> {
  readonly id: string;
  readonly nieuweSleutel: boolean;
  readonly voorgesteldDoor: string;
  readonly beslotenOp: Date | null;
}

/** Why this person, with these memberships, may not confirm it. Source: four eyes as for roles that weigh, since whoever sets the provider says who anybody is. */
export function bevestigweigering({ beslotenOp, voorgesteldDoor }: Openidvoorstel, lidIds: readonly string[]): Weigering | undefined {
  if (beslotenOp) return new RolvoorstelBeslist();
  return lidIds.includes(voorgesteldDoor) ? new TweedeBeheerderNodig() : undefined;
}

/** Why nobody may turn it down any more; who proposed it may take it back. */
export function afwijsweigering({ beslotenOp }: Openidvoorstel): Weigering | undefined {
  return beslotenOp ? new RolvoorstelBeslist() : undefined;
}

type Instelling = Pick<Openidverbinding, 'uitgever' | 'clientId' | 'niveaus' | 'kenmerk' | 'actief'> & { readonly nieuweSleutel: boolean };

/** Whether this does no more than turn the provider off, which lets nobody in and takes one beheerder. */
export function zetAlleenUit(nu: Omit<Instelling, 'nieuweSleutel'> | undefined, nieuw: Instelling): boolean {
  return nu !== undefined && !nieuw.actief && !nieuw.nieuweSleutel
    && nu.uitgever === nieuw.uitgever && nu.clientId === nieuw.clientId && nu.kenmerk === nieuw.kenmerk && nu.niveaus.join(' ') === nieuw.niveaus.join(' ');
}
