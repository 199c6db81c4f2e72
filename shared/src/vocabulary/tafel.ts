/** What became of a casus at the table; `doorgeschoven` is what closing gives to what was not reached. */
export const UITKOMSTEN = ['besloten', 'aangehouden', 'opgeschaald', 'besproken', 'doorgeschoven'] as const;
export type Uitkomst = (typeof UITKOMSTEN)[number];

/** Phases of a zitting; each is a fact with who and when. */
export const ZITTINGSFASEN = ['concept', 'gepubliceerd', 'geopend', 'gesloten'] as const;
export type Zittingsfase = (typeof ZITTINGSFASEN)[number];

/** How often a tafel meets. */
export const RITMES = ['wekelijks', 'tweewekelijks', 'maandelijks', 'wanneer_nodig'] as const;
export type Ritme = (typeof RITMES)[number];
