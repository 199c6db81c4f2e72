/** The thirteen kinds of besluit (domain model of the table, §2.4). */
export const BESLUITSOORTEN = [
  'procesbesluit', 'werkafspraak', 'toelating', 'toewijzing', 'begeleiding', 'afwijking', 'uitgave', 'voorwaarde',
  'terugkeer', 'doorzetting', 'opschaling', 'afsluiting', 'advies',
] as const;
export type Besluitsoort = (typeof BESLUITSOORTEN)[number];

/** The life area in which a besluit obliges somebody, and for which a mandate is granted. */
export const BESLUITDOMEINEN = ['wonen', 'zorg', 'inkomen', 'noodfonds', 'proces'] as const;
export type Besluitdomein = (typeof BESLUITDOMEINEN)[number];

/** The period for which a mandate has a maximum of its own; it begins on the first day of the month, quarter or year. */
export const MANDAATPERIODEN = ['maand', 'kwartaal', 'jaar'] as const;
export type Mandaatperiode = (typeof MANDAATPERIODEN)[number];

/** Where a mandate stands; only `geldt` covers a besluit. */
export const MANDAATSTANDEN = ['voorgedragen', 'afgewezen', 'teruggenomen', 'komt_nog', 'geldt', 'verlopen', 'vervangen', 'ingetrokken'] as const;
export type Mandaatstand = (typeof MANDAATSTANDEN)[number];

/** What two people of an organisation do with a mandate. */
export const MANDAATVERZOEKEN = ['verlenen', 'vervangen', 'intrekken'] as const;
export type MandaatverzoekSoort = (typeof MANDAATVERZOEKEN)[number];

/** What nobody may force, whatever the mandate: the "no" rows of who may force what (§2.3). */
export const NOOIT_AF_TE_DWINGEN = ['behandelinhoud', 'instemming_client', 'gezondheidsgegevens'] as const;
export type NooitAfTeDwingen = (typeof NOOIT_AF_TE_DWINGEN)[number];

/** What an organisation can answer to a voorstel; `geen_reactie` is silence, and never consent. */
export const STANDPUNTEN = ['akkoord', 'akkoord_met_voorbehoud', 'bezwaar', 'geen_partij', 'geen_reactie'] as const;
export type StandpuntSoort = (typeof STANDPUNTEN)[number];

/** The answers a person can give. */
export const TE_GEVEN_STANDPUNTEN = ['akkoord', 'akkoord_met_voorbehoud', 'bezwaar', 'geen_partij'] as const;
export type TeGevenStandpunt = (typeof TE_GEVEN_STANDPUNTEN)[number];

/** How an answer came: given oneself at the table, named with "Allen akkoord", from outside the zitting, or noted by the chair for a named person. */
export const STANDPUNT_WIJZEN = ['zelf', 'mondeling', 'schriftelijk', 'genoteerd'] as const;
export type StandpuntWijze = (typeof STANDPUNT_WIJZEN)[number];

/** How a ronde was held: everybody asked, or in a crisis the conversation itself, recorded by the chair. */
export const RONDE_WIJZEN = ['gevraagd', 'gesprek'] as const;
export type RondeWijze = (typeof RONDE_WIJZEN)[number];

export const RONDE_UITKOMSTEN = ['consensus', 'geen_consensus'] as const;
export type RondeUitkomst = (typeof RONDE_UITKOMSTEN)[number];

/** What a besluit rests on; an `advies` binds nobody and says so, a `toekenning` grants money in the fast lane of a fonds. */
export const BESLUITWIJZEN = ['consensus', 'doorzetting', 'advies', 'toekenning'] as const;
export type Besluitwijze = (typeof BESLUITWIJZEN)[number];

/** The five written grounds of a forced decision (Awb 3:2, 3:4, 3:46). */
export const DOORZETGRONDEN = ['feiten', 'alternatieven', 'belangen', 'evenredigheid', 'waaromNu'] as const;
export type Doorzetgrond = (typeof DOORZETGRONDEN)[number];

/** How bestuurders answer a request to look at a besluit again. */
export const HEROVERWEGING_UITKOMSTEN = ['gehandhaafd', 'ingetrokken'] as const;
export type HeroverwegingUitkomst = (typeof HEROVERWEGING_UITKOMSTEN)[number];

export const ACTIERESULTATEN = ['gedaan', 'kon_niet', 'niet_gedaan', 'client_koos_anders'] as const;
export type Actieresultaat = (typeof ACTIERESULTATEN)[number];

/** What the one primary button of the table does next. */
export const BESLUITSTAPPEN = ['indienen', 'voorleggen', 'afronden', 'vaststellen', 'keuze', 'volgende'] as const;
export type Besluitstap = (typeof BESLUITSTAPPEN)[number];
