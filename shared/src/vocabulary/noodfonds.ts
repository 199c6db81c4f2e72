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

/** Transport, so that another municipality becomes possible; these ask a note about the travel time (DSP-2020 §2.4). */
export const VERVOERSOORTEN: readonly Uitgavesoort[] = ['ov', 'fiets_ebike_brommer'];

/** Schemes that come before a fonds (domain reference §4.2); `fonds` is SUN or another particular fund. */
export const REGELINGEN = [
  'bijzondere_bijstand',
  'wmo',
  'armoedebeleid',
  'zorgverzekering',
  'schuldhulp',
  'huurtoeslag',
  'fonds',
  'corporatie',
] as const;

export type Regeling = (typeof REGELINGEN)[number];

/**
 * Which schemes need an outcome before a fonds pays for a kind.
 * Furnishing, deposit, first rent and moving are bijzondere bijstand (DSP-2020 §2.9); moving and transport also Wmo;
 * arrears only with debt help, which particular funds exclude; transport asks bijzondere bijstand, armoedebeleid and Wmo (practice Y30).
 */
export const VOORLIGGENDE_REGELINGEN: Readonly<Record<Uitgavesoort, readonly Regeling[]>> = {
  inrichting: ['bijzondere_bijstand', 'armoedebeleid', 'fonds'],
  waarborgsom: ['bijzondere_bijstand', 'corporatie', 'fonds'],
  eerste_huur: ['bijzondere_bijstand', 'huurtoeslag', 'corporatie', 'fonds'],
  huurschuld: ['schuldhulp', 'bijzondere_bijstand', 'corporatie'],
  verhuizing: ['bijzondere_bijstand', 'wmo', 'fonds'],
  opslag: ['bijzondere_bijstand', 'fonds'],
  dubbele_lasten: ['bijzondere_bijstand', 'wmo', 'huurtoeslag'],
  identiteitsbewijs: ['bijzondere_bijstand', 'armoedebeleid', 'fonds'],
  ov: ['bijzondere_bijstand', 'armoedebeleid', 'wmo'],
  fiets_ebike_brommer: ['bijzondere_bijstand', 'armoedebeleid', 'wmo'],
  telefoon: ['bijzondere_bijstand', 'armoedebeleid', 'fonds'],
  sleutel_en_aansluiting: ['bijzondere_bijstand', 'corporatie', 'fonds'],
  opleiding: ['bijzondere_bijstand', 'armoedebeleid', 'fonds'],
  dier: ['armoedebeleid', 'fonds'],
  overig: ['bijzondere_bijstand', 'armoedebeleid', 'fonds'],
};

/** Who gets the money: an organisation, or the person who sent an invoice. */
export const BEGUNSTIGDESOORTEN = ['organisatie', 'factuur'] as const;

export type Begunstigdesoort = (typeof BEGUNSTIGDESOORTEN)[number];

/** What came of asking a scheme first (domain reference §4.2). */
export const VOORLIGGENDE_UITKOMSTEN = ['toegekend', 'afgewezen', 'te_laat', 'niet_van_toepassing', 'niet_aangevraagd_met_reden'] as const;

export type VoorliggendeUitkomst = (typeof VOORLIGGENDE_UITKOMSTEN)[number];

export const FONDSSOORTEN = ['noodfonds', 'waarborgfonds', 'vrij_inzetbaar'] as const;

export type Fondssoort = (typeof FONDSSOORTEN)[number];

/** Who decides: the table, one approver in the fast lane, or the professional alone from a free budget. */
export const UITGAVEROUTES = ['tafel', 'snel', 'vrij_inzetbaar'] as const;

export type Uitgaveroute = (typeof UITGAVEROUTES)[number];

/** Whose costs fall when a client moves on; shown beside who pays. */
export const BAATHEBBERS = ['gemeente', 'centrumgemeente', 'corporatie', 'zorgaanbieder', 'zorgkantoor'] as const;

export type Baathebber = (typeof BAATHEBBERS)[number];

/** What a ceiling counts over, and how long. */
export const PLAFOND_PER = ['casus', 'soort', 'aanvrager', 'fonds'] as const;
export const PLAFONDPERIODEN = ['maand', 'kwartaal', 'boekjaar'] as const;

export type PlafondPer = (typeof PLAFOND_PER)[number];
export type Plafondperiode = (typeof PLAFONDPERIODEN)[number];

/** How far an uitgave is; computed from facts, never stored. */
export const UITGAVESTANDEN = [
  'aangevraagd', 'afgewezen', 'ingetrokken', 'wacht_op_akkoord', 'wacht_op_uitkomsten', 'te_betalen', 'deels_betaald', 'vrij_te_geven', 'betaald', 'vrijgegeven', 'vervallen', 'teruggeboekt',
] as const;

export type Uitgavestand = (typeof UITGAVESTANDEN)[number];

/** Why a fonds refuses a request; source: what funds do not pay, domain reference 4.1 (Noordwijk, SUN Drechtsteden, SunZ). */
export const AFWIJSGRONDEN = [
  'andere_regeling', 'schuld', 'verzekerde_zorg', 'blijvende_kosten', 'achteraf', 'al_betaald', 'te_weinig_bekend', 'geen_ruimte', 'anders',
] as const;
export type Afwijsgrond = (typeof AFWIJSGRONDEN)[number];
