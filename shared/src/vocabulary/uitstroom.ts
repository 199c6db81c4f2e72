/** Phases of an aanmelding, from form to after-care. */
export const AANMELDINGSFASEN = [
  'concept', 'toets1', 'aanvulling_gevraagd', 'toets2', 'toegelaten', 'uitgezet', 'aangeboden', 'geweigerd',
  'geaccepteerd', 'contract', 'sleutel', 'nazorg', 'afgesloten', 'uitgesloten', 'afgewezen', 'ingetrokken', 'uitval',
] as const;
export type Aanmeldingsfase = (typeof AANMELDINGSFASEN)[number];

/** Steps people take by name; handing in, the home and withdrawal are operations of their own. */
export const AANMELDINGSSTAPPEN = [
  'goedkeuren', 'aanvullingVragen', 'aanvullen', 'toelaten', 'terugleggen', 'afwijzen', 'uitzetten', 'aanbieden',
  'terugtrekken', 'accepteren', 'weigeren', 'gegrondVerklaren', 'uitsluiten', 'contractOpmaken', 'inhuizen', 'afsluiten', 'uitvallen',
] as const;
export type Aanmeldingsstap = (typeof AANMELDINGSSTAPPEN)[number];

/** Why an aanmelding ended; `bron_zwijgt` is for rows rebuilt from a published figure only. */
export const AANMELDING_EINDREDENEN = [
  'bron_zwijgt', 'client_trekt_in', 'zelf_woning_gevonden', 'situatie_gewijzigd', 'niet_voldaan_aan_criteria',
  'contra_indicatie_ongegrond', 'doel_bereikt', 'terugkeer', 'overleden', 'anders',
] as const;
export type AanmeldingEindreden = (typeof AANMELDING_EINDREDENEN)[number];

/** Kinds of special cost of a home that the provider rents for its client (WYZER advies B). */
export const KOSTENINCIDENTSOORTEN = ['huurachterstand', 'leegstand', 'schade', 'ontruiming', 'opknappen', 'anders'] as const;
export type Kostenincidentsoort = (typeof KOSTENINCIDENTSOORTEN)[number];

/** Why such a cost came; without words about a person. */
export const KOSTENINCIDENTOORZAKEN = ['vertrek', 'overlast', 'vervuiling', 'opname_of_detentie', 'inkomen_gestopt', 'omklap_vertraagd', 'gebrek_woning', 'onbekend'] as const;
export type Kostenincidentoorzaak = (typeof KOSTENINCIDENTOORZAKEN)[number];
