import type { Lid, Organisatie } from '../application/organisaties.js';
import type { LidType, OrganisatieType } from './organisatie.type.js';

export function presentOrganisatie({ id, naam, soort }: Organisatie): OrganisatieType {
  return { id, naam, soort };
}

export function presentLid({ id, naam, functie, rol, organisatieId }: Lid): LidType {
  return { id, naam, functie, rol, organisatieId };
}
