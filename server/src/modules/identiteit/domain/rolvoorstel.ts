import type { Rol } from '@doorbraaktafel/shared/vocabulary';
import { RolvoorstelBeslist, RolVanUzelf, TweedeBeheerderNodig, type Weigering } from '@doorbraaktafel/shared/weigeringen';

/** A role that one beheerder wants somebody to have. */
export interface Rolvoorstel {
  readonly id: string;
  /** Absent while an invitation waits for its second beheerder. */
  readonly lidId: string | null;
  /** Of who is invited; null for somebody who is lid already. */
  readonly email: string | null;
  readonly naam: string;
  readonly functie: string;
  readonly organisatieId: string;
  readonly rol: Rol;
  readonly voorgesteldDoor: string;
  readonly voorgesteldOp: Date;
  readonly beslotenOp: Date | null;
  readonly akkoord: boolean | null;
}

/** Who decides on it: the lid, all memberships of that person, and the address he signs in with. */
export interface Beslisser {
  readonly lidIds: readonly string[];
  readonly email: string;
}

/** Why this person may not confirm this proposal; nothing when he may. One person with two memberships is one person. */
export function bevestigweigering(voorstel: Rolvoorstel, { lidIds, email }: Beslisser): Weigering | undefined {
  if (voorstel.beslotenOp) return new RolvoorstelBeslist();
  if (lidIds.includes(voorstel.voorgesteldDoor)) return new TweedeBeheerderNodig();
  if (isVoor(voorstel, { lidIds, email })) return new RolVanUzelf();
  return undefined;
}

/** Why nobody may turn it down any more; who proposed it may take it back. */
export function afwijsweigering({ beslotenOp }: Rolvoorstel): Weigering | undefined {
  return beslotenOp ? new RolvoorstelBeslist() : undefined;
}

function isVoor({ lidId, email }: Rolvoorstel, wie: Beslisser): boolean {
  return email === null ? wie.lidIds.includes(lidId ?? '') : email === wie.email.toLowerCase();
}
