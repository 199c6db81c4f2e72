import { STAGNATIE_PARAMETERS } from './stagnatie.js';
import { RITMES } from './tafel.js';

/** Kinds of organisatie; the kind says which data groups may reach it. */
export const ORGANISATIESOORTEN = ['gemeente', 'corporatie', 'zorgaanbieder', 'anders'] as const;
export type Organisatiesoort = (typeof ORGANISATIESOORTEN)[number];

/** Roles that may chair a tafel that takes casussen; a regio says which of them does. */
export const VOORZITTERROLLEN = ['ketenregisseur', 'uitstroomcoordinator'] as const;
export type Voorzitterrol = (typeof VOORZITTERROLLEN)[number];

/** Where a setting stands on the page of settings. */
export const INSTELLINGGROEPEN = ['tafel', 'rondes', 'inzage', 'stagnatie'] as const;
export type Instellinggroep = (typeof INSTELLINGGROEPEN)[number];

export type Instellingsoort =
  | { readonly soort: 'getal'; readonly van: number; readonly tot: number; readonly eenheid: 'dagen' | 'werkdagen' | 'uren' | 'maanden' | 'keer'; readonly standaard: number }
  | { readonly soort: 'keuze'; readonly keuzes: readonly string[]; readonly standaard: string }
  | { readonly soort: 'ja_nee'; readonly standaard: boolean };

export type Instellingregel = Instellingsoort & { readonly groep: Instellinggroep };

const maanden = (standaard: number, tot = 36) => ({ groep: 'stagnatie', soort: 'getal', van: 1, tot, eenheid: 'maanden', standaard }) as const;
const keer = (standaard: number) => ({ groep: 'stagnatie', soort: 'getal', van: 1, tot: 10, eenheid: 'keer', standaard }) as const;
const dagen = (standaard: number) => ({ groep: 'stagnatie', soort: 'getal', van: 1, tot: 365, eenheid: 'dagen', standaard }) as const;
const S = STAGNATIE_PARAMETERS;

/** Every setting that a beheerder changes on the screen, with what it may be and what it is when nobody chose. */
export const REGIO_INSTELLINGEN = {
  ritme: { groep: 'tafel', soort: 'keuze', keuzes: RITMES, standaard: 'wekelijks' },
  voorzitterRol: { groep: 'tafel', soort: 'keuze', keuzes: VOORZITTERROLLEN, standaard: 'ketenregisseur' },
  doorzettenMogelijk: { groep: 'rondes', soort: 'ja_nee', standaard: true },
  reactietermijnInWerkdagen: { groep: 'rondes', soort: 'getal', van: 1, tot: 20, eenheid: 'werkdagen', standaard: 5 },
  spoedtermijnInUren: { groep: 'rondes', soort: 'getal', van: 1, tot: 48, eenheid: 'uren', standaard: 4 },
  uitslagVerborgenTotSluiten: { groep: 'rondes', soort: 'ja_nee', standaard: false },
  inzageDagenNaSluiten: { groep: 'inzage', soort: 'getal', van: 0, tot: 365, eenheid: 'dagen', standaard: 30 },
  maandenZonderWoning: maanden(S.maandenZonderWoning),
  maandenNachtopvang: maanden(S.maandenNachtopvang),
  maandenOpvang: maanden(S.maandenOpvang),
  keerGeweigerd: keer(S.keerGeweigerd),
  keerVerplaatst: keer(S.keerVerplaatst),
  maandenVerplaatst: maanden(S.maandenVerplaatst, 60),
  dagenActieTeLaat: dagen(S.dagenActieTeLaat),
  dagenNaSleutel: dagen(S.dagenNaSleutel),
  dagenVoorwaardeOpen: dagen(S.dagenVoorwaardeOpen),
  dagenBegeleidingGeweigerd: dagen(S.dagenBegeleidingGeweigerd),
} as const satisfies Readonly<Record<string, Instellingregel>>;

export type Instellingnaam = keyof typeof REGIO_INSTELLINGEN;
export const INSTELLINGNAMEN = Object.keys(REGIO_INSTELLINGEN) as readonly Instellingnaam[];

/** Kinds of data that are kept for a time of their own. */
export const BEWAARSOORTEN = ['wmo_dossier', 'jeugd_dossier', 'niet_toegelaten', 'inzagelog', 'geld'] as const;
export type Bewaarsoort = (typeof BEWAARSOORTEN)[number];

/** From which day a term of keeping runs. */
export const BEWAARBEGINNEN = ['laatste_wijziging', 'afsluiting', 'vastlegging', 'einde_boekjaar'] as const;
export type Bewaarbegin = (typeof BEWAARBEGINNEN)[number];
