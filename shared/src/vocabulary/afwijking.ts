/** On what a rule may be set aside (domain model of the table, §3.2). */
export const AFWIJKGRONDEN = ['wettelijke_hardheidsclausule', 'inherente_afwijking_beleidsregel', 'convenant', 'eigen_beleid'] as const;
export type Afwijkgrond = (typeof AFWIJKGRONDEN)[number];

/** What somebody can answer to "on what ground"; the last two never set a rule aside. */
export const GEKOZEN_GRONDEN = [...AFWIJKGRONDEN, 'maatwerk_binnen_regel', 'geen'] as const;
export type GekozenGrond = (typeof GEKOZEN_GRONDEN)[number];

/** The three values of the waardentoets, each scored apart and never added up (§3.2). */
export const WAARDEN = ['legitimiteit', 'betrokkenheid', 'rendement'] as const;
export type Waarde = (typeof WAARDEN)[number];

/** What the decider says about an earlier besluit on the same rule. */
export const GELIJKHEIDSOORDELEN = ['gelijk', 'anders'] as const;
export type Gelijkheidsoordeel = (typeof GELIJKHEIDSOORDELEN)[number];

/** Where somebody stayed, as far as it makes casussen comparable. */
export const DOELGROEPEN = ['nachtopvang', 'mo', 'bw', 'anders', 'onbekend'] as const;
export type Doelgroep = (typeof DOELGROEPEN)[number];

/** What the policy table does with a rule that was set aside again and again. */
export const SIGNAALUITKOMSTEN = ['regel_aangepast', 'regel_blijft', 'wordt_onderzocht'] as const;
export type Signaaluitkomst = (typeof SIGNAALUITKOMSTEN)[number];
