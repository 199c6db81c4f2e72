/** Roles of a lid, as the columns of the veldmatrix name them. */
export const ROLLEN = [
  'ketenregisseur',
  'bct_toetser',
  'uitstroomcoordinator',
  'gemeente_wmo',
  'gemeente_inkomen_schuld',
  'woningcorporatie',
  'zorgaanbieder',
  'wijkteam',
  'fondsbeheerder',
  'bestuurder',
  'fg_of_auditor',
  'clientondersteuner',
  'ggz_behandelaar',
  'ggd_oggz',
  'zorgkantoor',
  'bewindvoerder',
  'client',
  'beheerder',
] as const;

/**
 * Roles that decide, force, approve, pay or give roles. Two people give one, or else four eyes are got round by making a new pair.
 * Source: AO/IC practice of municipalities (functiescheiding), and the beheerder because he gives the others.
 */
export const ZWARE_ROLLEN = ['ketenregisseur', 'uitstroomcoordinator', 'fondsbeheerder', 'bestuurder', 'beheerder'] as const satisfies readonly (typeof ROLLEN)[number][];

export type Rol = (typeof ROLLEN)[number];

/** Roles that a beheerder gives; the account of a client comes from the casus. */
export const UITNODIGBAAR = ROLLEN.filter((rol) => rol !== 'client');

/** Whether giving this role takes two people. */
export function isZwareRol(rol: Rol): boolean {
  return (ZWARE_ROLLEN as readonly Rol[]).includes(rol);
}

/** Roles that an organisatie may give to its own people through SCIM; never those beside the client, nor toezicht. */
export const SCIM_ROLLEN = ROLLEN.filter((rol) => !['client', 'clientondersteuner', 'bewindvoerder', 'fg_of_auditor'].includes(rol));

/** Of those, with what somebody begins: a role that weighs takes two people. */
export const SCIM_BEGINROLLEN = SCIM_ROLLEN.filter((rol) => !isZwareRol(rol));
