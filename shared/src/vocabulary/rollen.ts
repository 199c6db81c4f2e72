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

export type Rol = (typeof ROLLEN)[number];
