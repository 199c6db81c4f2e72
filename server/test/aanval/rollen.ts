import type { Speler } from './wereld.js';

const REGISSEURS: Speler[] = ['regisseur', 'plaatsvervanger'];
const VOORZITTERS: Speler[] = [...REGISSEURS, 'coordinator'];
const BESTUUR: Speler[] = ['bestuurder', 'directie', 'directieZorg'];
const FONDS: Speler[] = ['fonds', 'fonds2', ...BESTUUR];
const ZORG: Speler[] = ['begeleider', 'begeleider2'];
const CORPORATIES: Speler[] = ['corporatie', 'corporatie2'];
const INBRENGERS: Speler[] = [...VOORZITTERS, ...ZORG, 'wmo', 'toetser', 'ggz', 'ggd'];
const HULP: Speler[] = [...INBRENGERS, ...CORPORATIES, 'zorgkantoor'];
const DOSSIERPEN: Speler[] = [...HULP, 'bewindvoerder'];
const TAFEL: Speler[] = [...HULP, ...FONDS];
const OVERLEG = TAFEL.filter((wie) => !BESTUUR.includes(wie));
const NAAST_DE_CLIENT: Speler[] = ['bewindvoerder', 'ondersteuner'];
const ROND_DE_CASUS: Speler[] = [...TAFEL, 'client', ...NAAST_DE_CLIENT];
const ZONDER_GELD: Speler[] = ['wmo', 'zorgkantoor'];
const WERKERS: Speler[] = [...TAFEL, 'beheerder', 'auditor'];
const IEDEREEN: Speler[] = [...WERKERS, 'client', ...NAAST_DE_CLIENT];

const TOEGELATEN: readonly (readonly [spelers: readonly Speler[], operaties: string])[] = [
  [INBRENGERS, 'casusInbrengen caseload'],
  [VOORZITTERS, 'organisatieUitnodigen uitTeNodigen regieOverdragen casusAanhouden casusOpschalen'],
  [VOORZITTERS, 'zijuitgangNemen driehoekVragen crisisVastleggen fiatVragen fiatsVanVoorstel'],
  [TAFEL, 'crisiskanaal crisisBijeenroepen crisisMeedoen geldrouteVastleggen fiat mijnOproepen besluitDoorzetten doorzettenAankondigen'],
  [BESTUUR, 'fiatGeven'],
  [[...VOORZITTERS, 'beheerder'], 'regieAfspreken'],
  [ROND_DE_CASUS, 'casusroute mijnDriehoekvragen'],
  [WERKERS, 'regieafspraken'],
  [[...DOSSIERPEN, 'bestuurder'], 'pogingVastleggen'],
  [DOSSIERPEN, 'casusvraagBeantwoorden casusfeitVastleggen dossierdeelVastleggen'],
  [[...DOSSIERPEN, 'client', 'ondersteuner'], 'netwerklidToevoegen netwerklidVerwijderen netwerk'],
  [VOORZITTERS, 'zittingPlannen zittingVerplaatsen agendapuntToevoegen agendapuntMinutenZetten agendaHerordenen agendapuntVerwijderen zittingPubliceren'],
  [VOORZITTERS, 'zittingOpenen agendapuntOpTafelLeggen agendapuntAfronden antwoordenVerbergen secretarisAanwijzen zittingSluiten deelnemerVerwijderen'],
  [VOORZITTERS, 'sprekers rondeOpenen allenAkkoord rondeSluiten standpuntNoteren gesprekVastleggen besluitVaststellen besluitIntrekken beschikkingVermelden'],
  [TAFEL, 'aanwezigheidMelden aanwezigheidAfmelden voorstelIndienen standpuntGeven standpuntBevestigen zienswijzeGeven doorzettenMeetekenen minderheidsstandpuntGeven kennisgevingBevestigen actieToevoegen actieAfronden'],
  [TAFEL, 'casusoverzicht dezeWeek mijnActies actiesOnderRegie zitting'],
  [[...TAFEL, ...NAAST_DE_CLIENT], 'berichtPlaatsen berichtIntrekken berichten'],
  [[...TAFEL, 'beheerder'], 'mandaatRegistreren mandaatIntrekkingVragen mandaatverzoekTerugnemen'],
  [FONDS, 'mandaatverzoekBeoordelen'],
  [TAFEL.filter((wie) => !ZONDER_GELD.includes(wie)), 'uitgaveAanvragen uitgaveAfwijzen voorliggendVastleggen'],
  [['fonds', 'fonds2', 'beheerder'], 'fondsOpenen fondsBegroten fondsRegelsZetten fondsAfsluiten'],
  [FONDS, 'steekproefBeoordelen'],
  [FONDS, 'geldwerk voorstelweging uitgaveGoedkeuren uitgaveBetalen uitgavenSamenBetalen reserveringVrijlaten'],
  [OVERLEG, 'toezeggingVastleggen toezeggingStap'],
  [ROND_DE_CASUS, 'toezeggingen'],
  [FONDS, 'risicodelingVastleggen risicoclaimBeslissen'],
  [[...REGISSEURS, ...CORPORATIES, ...ZORG], 'risicoclaimIndienen'],
  [[...FONDS, ...REGISSEURS, ...CORPORATIES, ...ZORG, 'auditor'], 'risicodeling mijnRisicodelingen'],
  [WERKERS, 'bijstandcijfers'],
  [FONDS, 'terugontvangstBoeken betalingCorrigeren leningVastleggen betaalbalie betaalwijzeZetten betaalgegevensAanvullen betaalopdrachtMaken betaalopdrachtIntrekken'],
  [FONDS, 'betaalregelAfhandelen afschriftregelVerwerken'],
  [[...VOORZITTERS, ...BESTUUR, 'beheerder'], 'regelVastleggen regelBeeindigen'],
  [WERKERS, 'regels afwijkingenVanRegel'],
  [TAFEL, 'precedenten afwijkingVastleggen'],
  [ROND_DE_CASUS, 'afwijking'],
  [[...VOORZITTERS, ...BESTUUR, 'beheerder'], 'beleidssignaalBehandelen'],
  [[...VOORZITTERS, ...BESTUUR, 'beheerder', 'auditor'], 'beleidssignalen gelijkeBehandeling'],
  [[...ZORG, 'coordinator', 'toetser'], 'aanmeldingRegistreren aanmeldingIntrekken'],
  [['coordinator', 'toetser'], 'aanmeldingBehandelen woningToewijzen'],
  [[...REGISSEURS, ...ZORG, 'coordinator', 'toetser'], 'aanmeldingen'],
  [[...REGISSEURS, ...ZORG, ...CORPORATIES, 'coordinator', 'toetser'], 'woningtoewijzingen'],
  [[...ZORG, 'wmo', 'coordinator'], 'kostenincidentVastleggen kostenincidentIntrekken zorgdakwoningenVastleggen'],
  [[...ZORG, 'wmo', 'coordinator', 'auditor'], 'kostenincidenten'],
  [WERKERS, 'zorgdakkosten'],
  [[...FONDS, 'auditor'], 'fondsenOp fondsverslag fondsverslagKern fondsverslagPosten fondsboekingen fondsverslagExporteren zelfcontroles zelfcontroleUitvoeren grootboekExporteren'],
  [['auditor'], 'auditControleren auditOverzicht auditRegels besluitSpoor besluitenToezicht'],
  [TAFEL, 'besluitenlijstVaststellen'],
  [VOORZITTERS, 'uitzoekerToewijzen buitenTafelOplossen buitenTafelHeropenen'],
  [TAFEL, 'tussendoor bevindingVastleggen uitzoekenAfronden'],
  [ROND_DE_CASUS, 'besluitbrief besluitenlijststand besluitenlijst besluitstand casus casussen casussenZoeken doorzetvoorwaarden'],
  [WERKERS, 'cijfers fondsbeheer fondsen mandaten'],
  [[...ROND_DE_CASUS.filter((wie) => !ZONDER_GELD.includes(wie)), 'auditor'], 'uitgave uitgaven uitgavebetaling casusuitgaven'],
  [ROND_DE_CASUS, 'heroverwegingVragen'],
  [BESTUUR, 'heroverwegingBeantwoorden openHeroverwegingen'],
  [['client', 'ondersteuner'], 'wieHeeftGekeken'],
  [[...HULP, 'client', 'ondersteuner'], 'inzagekopieen inzagekopieVragen'],
  [HULP, 'bewaring bewaarstopZetten bewaarstopOpheffen vernietigingVoorstellen vernietigingIntrekken vernietigingBevestigen'],
  [['beheerder', 'auditor'], 'bewaartermijnVoorbij'],
  [[...DOSSIERPEN, 'client', 'ondersteuner'], 'rectificatieVragen'],
  [DOSSIERPEN, 'rectificatieBeantwoorden mijnRectificaties'],
  [[...ZORG, 'wmo', 'toetser', 'zorgkantoor'], 'bsnVastleggen'],
  [[...ZORG, 'wmo', 'toetser', 'zorgkantoor', 'client'], 'bsnTonen'],
  [[...HULP, 'beheerder', 'auditor'], 'vernietigingen'],
  [[...TAFEL, 'bewindvoerder'], 'deelnameVerlaten collegaToelaten teamInstappen teamcasussen'],
  [HULP, 'noodinzageNemen verantwoordelijkheidAanbieden verantwoordelijkheidBeantwoorden toestemmingVastleggen machtigingRegistreren'],
  [HULP, 'clientUitnodigen clientuitnodigingIntrekken'],
  [[...HULP, 'client'], 'clientaccountBeeindigen'],
  [[...HULP, 'client', 'ondersteuner'], 'toestemmingIntrekken'],
  [[...HULP, 'client'], 'machtigingIntrekken'],
  [[...VOORZITTERS, 'auditor'], 'noodinzages'],
  [VOORZITTERS, 'noodinzageGezien'],
  [ROND_DE_CASUS, 'casusdeelname clientaccount'],
  [TAFEL, 'geheimhouding geheimhoudingAanvaarden'],
  [['beheerder'], 'lidUitnodigen uitnodigingIntrekken uitnodigingen rolWijzigen rolvoorstelBeoordelen lidBeeindigen'],
  [['beheerder'], 'organisatiebeheer organisatieToevoegen organisatieWijzigen organisatieBeeindigen routeregieBeleggen tafelbeheer tafelInrichten tafelBeeindigen'],
  [['beheerder'], 'regioinstellingen instellingZetten bewaartermijnen bewaartermijnVastleggen geheimhoudingsversies geheimhoudingVastleggen'],
  [['beheerder'], 'scimKoppelingen scimSleutelMaken scimSleutelBevestigen scimSleutelIntrekken scimGroepKoppelen'],
  [['beheerder'], 'themaproef themaZetten themaLogoVerwijderen'],
  [['beheerder'], 'aanmeldinrichting openidVerbindingZetten openidVoorstelBeoordelen tweedeFactorVerplichten'],
  [IEDEREEN, 'aanmeldwegen openidBeginnen passkeyAanmeldenBeginnen passkeyAanmelden mijnLidmaatschappen lidmaatschapKiezen'],
  [IEDEREEN, 'passkeyBeginnen passkeyMaken passkeyVerwijderen passkeyBevestigenBeginnen passkeyBevestigen'],
  [IEDEREEN, 'openUitnodiging uitnodigingAannemen beveiliging tweedeFactorVoorbereiden tweedeFactorAanzetten tweedeFactorUitzetten herstelcodesVernieuwen wachtwoordWijzigen sessieBeeindigen andereSessiesBeeindigen'],
  [TAFEL, 'mijnHerinneringen herinneringGezien beurtklok casusafronding kosten dagprijzen kostenvoorbeeld kostenRamen beleidsagenda'],
  [[...TAFEL, 'beheerder'], 'draaiboeken'],
  [[...VOORZITTERS, 'beheerder'], 'draaiboekVaststellen'],
  [[...VOORZITTERS, ...BESTUUR], 'beleidspuntToevoegen beleidspuntAfronden'],
  [VOORZITTERS, 'verwachtingVastleggen besluitEvalueren casusAfsluiten'],
  [ROND_DE_CASUS, 'casusdraaiboek'],
  [WERKERS, 'uitsluitingen'],
  [IEDEREEN, 'regiothema demonstratieaccounts ik leden organisaties aanmelden afmelden identiteitBevestigen bevestigingMeenemen'],
];

/** Per operation who comes past the question of role; the record itself may still say no. */
export const MAG: ReadonlyMap<string, readonly Speler[]> = new Map(
  TOEGELATEN.flatMap(([spelers, namen]) => namen.split(' ').map((naam) => [naam, spelers] as const)),
);
