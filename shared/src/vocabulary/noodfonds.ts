/** What a fonds can pay for. */
export const UITGAVESOORTEN = [
  'inrichting',
  'waarborgsom',
  'eerste_huur',
  'huurschuld',
  'verhuizing',
  'opslag',
  'dubbele_lasten',
  'identiteitsbewijs',
  'ov',
  'fiets_ebike_brommer',
  'telefoon',
  'sleutel_en_aansluiting',
  'opleiding',
  'dier',
  'overig',
] as const;

export type Uitgavesoort = (typeof UITGAVESOORTEN)[number];

export const FONDSSOORTEN = ['noodfonds', 'waarborgfonds', 'vrij_inzetbaar'] as const;

export type Fondssoort = (typeof FONDSSOORTEN)[number];

/** How far an uitgave is; computed from facts, never stored. */
export const UITGAVESTANDEN = ['wacht_op_akkoord', 'te_betalen', 'deels_betaald', 'betaald', 'vrijgegeven', 'vervallen', 'teruggeboekt'] as const;

export type Uitgavestand = (typeof UITGAVESTANDEN)[number];
