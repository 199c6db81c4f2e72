/** What a lid is reminded of. */
export const HERINNERINGSOORTEN = ['actie_binnenkort', 'actie_te_laat', 'evaluatie'] as const;
export type Herinneringsoort = (typeof HERINNERINGSOORTEN)[number];

/** How what happened compares with what a besluit was expected to do. */
export const EVALUATIE_UITKOMSTEN = ['zoals_verwacht', 'deels', 'anders', 'niet_te_zeggen'] as const;
export type EvaluatieUitkomst = (typeof EVALUATIE_UITKOMSTEN)[number];

/** Why somebody fell outside: the cause codes of the domain model of the table (§2.2; WYZER C1-3). */
export const UITSLUITINGSMECHANISMEN = [
  'woningaanbod', 'woning_past_niet', 'woning_te_laat', 'vaste_route_past_niet', 'uitsluitende_regel', 'geld', 'risico', 'voorwaarden',
  'overdracht', 'niemand_verantwoordelijk', 'tempo_aanbieder', 'gegevens_ontbreken',
] as const;
export type Uitsluitingsmechanisme = (typeof UITSLUITINGSMECHANISMEN)[number];

/** What worked, inside the frames or by breaking them open (P31-2018, Doe-tafel); `niets_werkte` is a result too. */
export const WAT_WERKTE = [
  'binnen_de_regels', 'regel_losgelaten', 'geld_bijgelegd', 'voorwaarde_aangepast', 'begeleiding_geregeld', 'andere_woonvorm',
  'samen_afgestemd', 'doorgezet', 'niets_werkte',
] as const;
export type WatWerkte = (typeof WAT_WERKTE)[number];

/** Tables that discuss patterns and never a casus (DSP-2020 H4). */
export const BELEIDSTAFELS = ['beleid', 'bestuur'] as const;
export type Beleidstafelsoort = (typeof BELEIDSTAFELS)[number];

/** Kinds of tafel: strategy, policy and casework, kept apart. */
export const TAFELSOORTEN = ['bestuur', 'beleid', 'uitvoering'] as const;
export type Tafelsoort = (typeof TAFELSOORTEN)[number];

/** Where a beleidspunt comes from; `tafel` was passed on by another table. */
export const BELEIDSHERKOMSTEN = ['vrij', 'blokkade', 'mechanisme', 'tafel', 'regel'] as const;
export type Beleidsherkomst = (typeof BELEIDSHERKOMSTEN)[number];

export const BELEIDSUITKOMSTEN = ['afspraak', 'regel_aanpassen', 'naar_bestuur', 'geen_actie'] as const;
export type Beleidsuitkomst = (typeof BELEIDSUITKOMSTEN)[number];

/** Purses that pay or gain. */
export const KOSTENDRAGERS = [
  'gemeente_opvang', 'gemeente_wmo', 'gemeente_inkomen', 'noodfonds', 'corporatie', 'zorgverzekeraar', 'zorgkantoor', 'rijk', 'client',
] as const;
export type Kostendrager = (typeof KOSTENDRAGERS)[number];
