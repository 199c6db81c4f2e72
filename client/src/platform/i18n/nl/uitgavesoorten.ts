/** What money of a fonds is for; the same words wherever it is named. */
export const uitgavesoorten = {
  inrichting: 'inrichting',
  waarborgsom: 'waarborgsom',
  eerste_huur: 'eerste huur',
  huurschuld: 'huurschuld',
  verhuizing: 'verhuizing',
  opslag: 'opslag van spullen',
  dubbele_lasten: 'dubbele woonlasten',
  identiteitsbewijs: 'identiteitsbewijs',
  ov: 'openbaar vervoer',
  fiets_ebike_brommer: 'fiets of brommer',
  telefoon: 'telefoon',
  sleutel_en_aansluiting: 'sleutel en aansluiting',
  opleiding: 'opleiding',
  dier: 'huisdier',
  overig: 'iets anders',
} as const;
