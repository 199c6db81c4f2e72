/** Phases of a casus; `opgeschaald` and `aangehouden` are flags beside them. */
export const CASUSFASEN = [
  'gesignaleerd', 'aangemeld', 'getrieerd', 'geagendeerd', 'in_bespreking', 'besluit_ligt_voor',
  'besloten', 'in_uitvoering', 'geevalueerd', 'afgesloten', 'afgeschermd', 'vernietigd',
] as const;
export type Casusfase = (typeof CASUSFASEN)[number];

/** What holds a casus up, in the words of who brings it in. */
export const BLOKKADES = ['woning', 'geld_of_schulden', 'regel_of_eis', 'zorg_of_indicatie', 'wie_doet_wat', 'iets_anders'] as const;
export type Blokkade = (typeof BLOKKADES)[number];

/** Subjects of which exactly one organisation has the regie. */
export const ONDERWERPEN = ['route', 'wonen', 'zorg', 'inkomen', 'verslaving', 'veiligheid'] as const;
export type Onderwerp = (typeof ONDERWERPEN)[number];

/** Subjects of which the regie is agreed beforehand per gemeente; the route is always of the regisseur. */
export const AF_TE_SPREKEN_ONDERWERPEN = ['wonen', 'zorg', 'inkomen', 'verslaving', 'veiligheid'] as const;

/** Where a casus can go beside the table (domain reference §2.1, side exit). */
export const ZIJUITGANGEN = ['zorg_en_veiligheidshuis', 'zorgkantoor'] as const;
export type Zijuitgang = (typeof ZIJUITGANGEN)[number];

/** What makes a casus fit a Zorg- en Veiligheidshuis: the first three together, or the last alone. */
export const ZVH_CRITERIA = ['meer_leefgebieden', 'meer_ketens', 'impact_op_omgeving', 'ernstig_lokaal'] as const;
export type ZvhCriterium = (typeof ZVH_CRITERIA)[number];

/** Facts about a casus that people record and from which stagnation is computed; each has a day and sometimes a value. */
export const VAST_TE_LEGGEN_FEITEN = [
  'verblijf', 'toegelaten', 'woning_gevonden', 'sleutel', 'inkomen', 'indicatie_verlengd', 'wacht_alleen_op',
  'geweigerd', 'niet_van_ons', 'actie_te_doen', 'begeleiding_besloten', 'bijstand_besloten', 'voorwaarde_gesteld',
  'voorwaarde_vervuld', 'begeleiding_geweigerd', 'begeleiding_hervat', 'dreigende_uithuiszetting', 'uithuiszetting_afgewend',
] as const;

/** The same with what follows from an act: the day on which a besluit is looked back on. */
export const FEITSOORTEN = [...VAST_TE_LEGGEN_FEITEN, 'terug_te_kijken'] as const;
export type VastTeLeggenFeit = (typeof VAST_TE_LEGGEN_FEITEN)[number];
export type Feitsoort = (typeof FEITSOORTEN)[number];

/** Data groups of the dossier that people fill in; the veldmatrix says who sees which. */
export const DOSSIERGROEPEN = [
  'bsn', 'inkomen', 'schulden', 'huurhistorie', 'strafrechtelijk', 'huishouden', 'voorkeursgemeenten', 'woonvereiste',
  'diagnose', 'verslaving', 'veiligheid', 'perspectiefplan', 'perspectiefplan_doelen', 'begeleiding', 'nazorg',
] as const;
export type Dossiergroep = (typeof DOSSIERGROEPEN)[number];

/** For what an organisation can be invited to a casus; which kind of organisation for which is a rule of the casus. */
export const UITNODIGDOELEN = ['woning_vinden', 'huurcontract', 'woning_behouden', 'zorg', 'inkomen_of_schulden', 'fondsbijdrage', 'regel_of_taak'] as const;
export type Uitnodigdoel = (typeof UITNODIGDOELEN)[number];
