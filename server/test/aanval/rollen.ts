import type { Speler } from './wereld.js';

const REGISSEURS: Speler[] = ['regisseur', 'plaatsvervanger'];
const VOORZITTERS: Speler[] = [...REGISSEURS, 'coordinator'];
const BESTUUR: Speler[] = ['bestuurder', 'directie', 'directieZorg'];
const FONDS: Speler[] = ['fonds', 'fonds2', ...BESTUUR];
const ZORG: Speler[] = ['begeleider', 'begeleider2'];
const CORPORATIES: Speler[] = ['corporatie', 'corporatie2'];
const INBRENGERS: Speler[] = [...VOORZITTERS, ...ZORG, 'wmo', 'toetser'];
const DOSSIERPEN: Speler[] = [...INBRENGERS, ...CORPORATIES];
const TAFEL: Speler[] = [...DOSSIERPEN, ...FONDS];
const OVERLEG = TAFEL.filter((wie) => !BESTUUR.includes(wie));
const ROND_DE_CASUS: Speler[] = [...TAFEL, 'client'];
const WERKERS: Speler[] = [...TAFEL, 'beheerder', 'auditor'];
const IEDEREEN: Speler[] = [...WERKERS, 'client'];

const TOEGELATEN: readonly (readonly [spelers: readonly Speler[], operaties: string])[] = [
  [INBRENGERS, 'casusInbrengen caseload'],
  [VOORZITTERS, 'organisatieUitnodigen regieOverdragen casusAanhouden casusOpschalen'],
  [VOORZITTERS, 'zijuitgangNemen'],
  [[...VOORZITTERS, 'beheerder'], 'regieAfspreken'],
  [ROND_DE_CASUS, 'casusroute'],
  [WERKERS, 'regieafspraken'],
  [DOSSIERPEN, 'pogingVastleggen casusvraagBeantwoorden casusfeitVastleggen dossierdeelVastleggen'],
  [[...DOSSIERPEN, 'client'], 'netwerklidToevoegen netwerklidVerwijderen netwerk'],
  [VOORZITTERS, 'zittingPlannen agendapuntToevoegen agendapuntMinutenZetten agendaHerordenen agendapuntVerwijderen zittingPubliceren'],
  [VOORZITTERS, 'zittingOpenen agendapuntOpTafelLeggen agendapuntAfronden zittingSluiten deelnemerVerwijderen'],
  [VOORZITTERS, 'rondeOpenen allenAkkoord rondeSluiten besluitVaststellen besluitDoorzetten'],
  [TAFEL, 'aanwezigheidMelden aanwezigheidAfmelden voorstelIndienen standpuntGeven actieToevoegen actieAfronden'],
  [TAFEL, 'casusoverzicht dezeWeek mijnActies zitting'],
  [OVERLEG, 'berichtPlaatsen berichtIntrekken berichten'],
  [[...TAFEL, 'beheerder'], 'mandaatRegistreren mandaatIntrekkingVragen'],
  [FONDS, 'mandaatverzoekBeoordelen'],
  [TAFEL.filter((wie) => wie !== 'wmo'), 'uitgaveAanvragen uitgaveAfwijzen voorliggendVastleggen'],
  [['fonds', 'fonds2', 'beheerder'], 'fondsOpenen fondsBegroten fondsRegelsZetten fondsAfsluiten'],
  [FONDS, 'steekproefBeoordelen uitgaveGoedkeuren uitgaveBetalen reserveringVrijlaten'],
  [[...ZORG, 'coordinator', 'toetser'], 'aanmeldingRegistreren aanmeldingIntrekken'],
  [['coordinator', 'toetser'], 'aanmeldingBehandelen woningToewijzen'],
  [[...REGISSEURS, ...ZORG, 'coordinator', 'toetser'], 'aanmeldingen'],
  [[...REGISSEURS, ...ZORG, ...CORPORATIES, 'coordinator', 'toetser'], 'woningtoewijzingen'],
  [['auditor'], 'auditControleren auditOverzicht auditRegels besluitSpoor besluitenToezicht'],
  [ROND_DE_CASUS, 'besluitenlijst besluitstand casus casussen doorzetvoorwaarden'],
  [WERKERS, 'cijfers fondsbeheer fondsen mandaten'],
  [[...ROND_DE_CASUS.filter((wie) => wie !== 'wmo'), 'auditor'], 'uitgave uitgaven'],
  [['client'], 'wieHeeftGekeken'],
  [IEDEREEN, 'demonstratieaccounts ik leden organisaties aanmelden afmelden identiteitBevestigen bevestigingMeenemen'],
];

/** Per operation who comes past the question of role; the record itself may still say no. */
export const MAG: ReadonlyMap<string, readonly Speler[]> = new Map(
  TOEGELATEN.flatMap(([spelers, namen]) => namen.split(' ').map((naam) => [naam, spelers] as const)),
);
