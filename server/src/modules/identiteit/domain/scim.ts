import { createHash } from 'node:crypto';
import { isZwareRol, type Rol } from '@doorbraaktafel/shared/vocabulary';

export const SCIM_FOUT = 'urn:ietf:params:scim:api:messages:2.0:Error';
export const SCIM_LIJST = 'urn:ietf:params:scim:api:messages:2.0:ListResponse';
export const SCIM_GEBRUIKER = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const SCIM_GROEP = 'urn:ietf:params:scim:schemas:core:2.0:Group';

/** Resources in one answer at most. */
export const SCIM_PAGINA = 100;

export type ScimSoort = 'invalidFilter' | 'uniqueness' | 'mutability' | 'invalidSyntax' | 'invalidPath' | 'noTarget' | 'invalidValue';

/** What a provider hears when something cannot be; the words say nothing of anybody. Source: RFC 7644 §3.12. */
export class ScimFout extends Error {
  constructor(
    readonly status: number,
    readonly detail: string,
    readonly scimType?: ScimSoort,
  ) {
    super(detail);
  }
}

/** Unknown and of another organisatie or regio read alike. */
export const scimOnbekend = () => new ScimFout(404, 'Resource not found.');

/** What is kept of a key. */
export function scimHash(sleutel: string): Buffer {
  return createHash('sha256').update(`scim ${sleutel}`).digest();
}

/** A group that somebody is in, as far as roles go. */
export interface Rolgroep {
  readonly naam: string;
  readonly rol: Rol;
}

/** What follows for a lid from the groups it is in: another light role at once, and a role that weighs as a proposal. */
export interface Rolgevolg {
  readonly zet?: Rol;
  readonly stelVoor?: Rol;
}

/**
 * The role that groups ask for. `beheerd` are all roles that some group of the organisatie gives: a role that was given by hand
 * and that no group gives is left alone. A role that weighs is never given, only proposed; it is taken away at once.
 */
export function rolgevolg(nu: Rol, van: readonly Rolgroep[], beheerd: readonly Rol[], standaard: Rol): Rolgevolg {
  const gewenst = [...van].sort((een, ander) => (een.naam < ander.naam ? -1 : 1)).map(({ rol }) => rol);
  if (gewenst.includes(nu)) return {};
  const licht = gewenst.find((rol) => !isZwareRol(rol));
  const blijft = isZwareRol(nu) && !beheerd.includes(nu);
  const zet = blijft ? undefined : (licht ?? (beheerd.includes(nu) ? standaard : undefined));
  const zwaar = gewenst.find(isZwareRol);
  return { ...(zet && zet !== nu ? { zet } : {}), ...(zwaar ? { stelVoor: zwaar } : {}) };
}
