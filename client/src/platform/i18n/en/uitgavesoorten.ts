/** What money of a fonds is for; the same words wherever it is named. */
export const uitgavesoorten = {
  inrichting: 'furnishing',
  waarborgsom: 'deposit',
  eerste_huur: 'first rent',
  huurschuld: 'rent arrears',
  verhuizing: 'moving',
  opslag: 'storage',
  dubbele_lasten: 'double housing costs',
  identiteitsbewijs: 'identity document',
  ov: 'public transport',
  fiets_ebike_brommer: 'bicycle or moped',
  telefoon: 'telephone',
  sleutel_en_aansluiting: 'keys and connections',
  opleiding: 'training',
  dier: 'pet',
  overig: 'something else',
} as const;
