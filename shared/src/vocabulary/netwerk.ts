/** Life areas of a soft landing (P31-2018 vraagstuk 4, five rules of thumb), with health and family beside them. */
export const LEEFGEBIEDEN = ['wonen', 'geld', 'daginvulling', 'ondersteuning', 'leefomgeving', 'gezondheid', 'familie_en_vrienden'] as const;
export type Leefgebied = (typeof LEEFGEBIEDEN)[number];

export const NETWERKSOORTEN = ['persoon', 'professional', 'organisatie'] as const;
export type Netwerksoort = (typeof NETWERKSOORTEN)[number];

export const BANDEN = ['sterk', 'gewoon', 'zwak', 'gespannen'] as const;
export type Band = (typeof BANDEN)[number];

export const BEREIKBAARHEDEN = ['onbekend', 'kantooruren', 'avond_en_weekend'] as const;
export type Bereikbaarheid = (typeof BEREIKBAARHEDEN)[number];
