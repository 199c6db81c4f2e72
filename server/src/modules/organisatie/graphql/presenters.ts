import type { LidEntity } from '../persistence/lid.entity.js';
import type { OrganisatieEntity } from '../persistence/organisatie.entity.js';
import type { LidType, OrganisatieType } from './organisatie.type.js';

export function presentOrganisatie({ id, naam, soort }: OrganisatieEntity): OrganisatieType {
  return { id, naam, soort };
}

export function presentLid({ id, naam, functie, rol, organisatieId }: LidEntity): LidType {
  return { id, naam, functie, rol, organisatieId };
}
