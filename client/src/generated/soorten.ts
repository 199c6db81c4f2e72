/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AanmeldenInvoer = {
  /** Code van de app op de telefoon, of een herstelcode. */
  code?: string | null | undefined;
  email: string;
  /** Bij welke regio u aan het werk gaat, als u er meer hebt. */
  regioId?: string | null | undefined;
  wachtwoord: string;
};

export type AanwezigheidAfmeldenInvoer = {
  opdrachtId: string;
  zittingId: string;
};

export type AanwezigheidMeldenInvoer = {
  opdrachtId: string;
  zittingId: string;
};

export type ActieAfrondenInvoer = {
  actieId: string;
  opdrachtId: string;
  reden?: string | null | undefined;
  resultaat: string;
};

export type ActieToevoegenInvoer = {
  besluitId?: string | null | undefined;
  casusId: string;
  lidId?: string | null | undefined;
  opdrachtId: string;
  organisatieId: string;
  tekst: string;
  voor: string;
};

export type AfschriftregelVerwerkenInvoer = {
  doelId?: string | null | undefined;
  /** Wordt ook het kenmerk van de boeking. */
  opdrachtId: string;
  reden?: string | null | undefined;
  regelId: string;
  /** betaalregel, betaling, terugontvangst, geboekt of terzijde. */
  wijze: string;
};

export type AfwijkingVastleggenInvoer = {
  betrokkenheid: WaardeoordeelInvoer;
  eindigtOp?: string | null | undefined;
  herzienVoor?: string | null | undefined;
  legitimiteit: WaardeoordeelInvoer;
  motivering: string;
  oordelen: Array<PrecedentoordeelInvoer>;
  opdrachtId: string;
  rendement: WaardeoordeelInvoer;
  voorstelId: string;
  voorwaarden: string;
};

export type AgendaHerordenenInvoer = {
  /** Alle punten, in de nieuwe volgorde. */
  agendapuntIds: Array<string>;
  opdrachtId: string;
  /** De versie die de voorzitter zag. */
  versie?: number | null | undefined;
  zittingId: string;
};

export type AgendapuntAfrondenInvoer = {
  agendapuntId: string;
  opdrachtId: string;
  /** besloten, aangehouden, opgeschaald, besproken of doorgeschoven. */
  uitkomst: string;
  /** De versie die de voorzitter zag. */
  versie?: number | null | undefined;
};

export type AgendapuntMinutenZettenInvoer = {
  agendapuntId: string;
  minuten: number;
  opdrachtId: string;
  /** De versie die de voorzitter zag. */
  versie?: number | null | undefined;
};

export type AgendapuntOpTafelLeggenInvoer = {
  agendapuntId: string;
  opdrachtId: string;
  /** De versie die de voorzitter zag. */
  versie?: number | null | undefined;
};

export type AgendapuntToevoegenInvoer = {
  casusId: string;
  minuten: number;
  opdrachtId: string;
  reden: string;
  /** De versie die de voorzitter zag. */
  versie?: number | null | undefined;
  zittingId: string;
};

export type AgendapuntVerwijderenInvoer = {
  agendapuntId: string;
  opdrachtId: string;
  reden: string;
  /** De versie die de voorzitter zag. */
  versie?: number | null | undefined;
};

export type AllenAkkoordInvoer = {
  opdrachtId: string;
  rondeId: string;
};

export type AntwoordenVerbergenInvoer = {
  opdrachtId: string;
  /** Geldt voor rondes die hierna beginnen. */
  verborgen: boolean;
  /** De versie die de voorzitter zag. */
  versie?: number | null | undefined;
  zittingId: string;
};

export type BeleidspuntAfrondenInvoer = {
  opdrachtId: string;
  puntId: string;
  slotzin: string;
  uitkomst: string;
};

export type BeleidspuntToevoegenInvoer = {
  opdrachtId: string;
  /** Herkomst en sleutel van een signaal, zoals blokkade:woning. */
  signaal?: string | null | undefined;
  tafelId: string;
  tekst: string;
  titel: string;
};

export type BeleidssignaalBehandelenInvoer = {
  opdrachtId: string;
  signaalId: string;
  toelichting: string;
  uitkomst: string;
};

export type BerichtIntrekkenInvoer = {
  berichtId: string;
  opdrachtId: string;
};

export type BerichtPlaatsenInvoer = {
  agendapuntId?: string | null | undefined;
  alleenEigenOrganisatie?: boolean;
  casusId: string;
  /** Wordt ook het kenmerk van het bericht. */
  opdrachtId: string;
  tekst: string;
  /** Waarom gevoelige woorden hier moeten staan; komt in het logboek. */
  waaromHier?: string | null | undefined;
};

export type BeschikkingVermeldenInvoer = {
  bekendOp: string;
  besluitId: string;
  kenmerk: string;
  opdrachtId: string;
};

export type BesluitDoorzettenInvoer = {
  alternatieven: string;
  belangen: string;
  clientGehoord: string;
  evenredigheid: string;
  feiten: string;
  herzienVoor: string;
  mandaatId: string;
  opdrachtId: string;
  rondeId: string;
  verwachting?: VerwachtingInvoer | null | undefined;
  waaromNu: string;
};

export type BesluitEvaluerenInvoer = {
  besluitId: string;
  ingegaanOp?: string | null | undefined;
  opdrachtId: string;
  tekst: string;
  uitkomst: string;
};

export type BesluitIntrekkenInvoer = {
  besluitId: string;
  opdrachtId: string;
  reden: string;
};

export type BesluitVaststellenInvoer = {
  clientGehoord?: string | null | undefined;
  opdrachtId: string;
  rondeId: string;
  /** Wat het besluit moet opleveren, en wanneer de tafel terugkijkt. */
  verwachting?: VerwachtingInvoer | null | undefined;
};

export type BesluitenlijstVaststellenInvoer = {
  opdrachtId: string;
  zittingId: string;
};

export type BetaalgegevensAanvullenInvoer = {
  crediteur?: string | null | undefined;
  iban: string;
  kostenplaats?: string | null | undefined;
  opdrachtId: string;
  taakveld?: string | null | undefined;
  uitgaveId: string;
};

export type BetaalkolomInvoer = {
  kop: string;
  /** kenmerk, crediteur, naam, iban, bedrag, kostenplaats, taakveld, omschrijving of datum. */
  veld: string;
};

export type BetaalopdrachtIntrekkenInvoer = {
  betaalopdrachtId: string;
  opdrachtId: string;
  reden: string;
};

export type BetaalopdrachtMakenInvoer = {
  /** Alleen met één uitgave; zonder bedrag wordt alles betaald wat er nog staat. */
  bedragInCent?: string | null | undefined;
  /** Toegekende claims die een eigen rekening noemen. */
  claimIds?: Array<string> | null | undefined;
  fondsId: string;
  /** Wordt ook het kenmerk van de opdracht. */
  opdrachtId: string;
  uitgaveIds: Array<string>;
  uitvoerenOp: string;
};

export type BetaalregelAfhandelenInvoer = {
  /** Onwaar als de betaling mislukte. */
  betaald: boolean;
  /** Wordt ook het kenmerk van de boeking. */
  opdrachtId: string;
  regelId: string;
};

export type BetaalwijzeZettenInvoer = {
  decimaalteken: string;
  fondsId: string;
  iban?: string | null | undefined;
  kolommen: Array<BetaalkolomInvoer>;
  opdrachtId: string;
  rekeninghouder?: string | null | undefined;
  scheidingsteken: string;
  vorm: string;
};

export type BetalingCorrigerenInvoer = {
  /** De betaling die niet klopt. */
  boekingId: string;
  /** Wordt ook het kenmerk van de boeking. */
  opdrachtId: string;
  reden: string;
  uitgaveId: string;
};

export type BevestigingMeenemenInvoer = {
  zittingId: string;
};

export type BevindingVastleggenInvoer = {
  bron: string;
  casusId: string;
  opdrachtId: string;
  tekst: string;
};

export type BewaarstopOpheffenInvoer = {
  bewaarstopId: string;
  opdrachtId: string;
  reden: string;
};

export type BewaarstopZettenInvoer = {
  casusId: string;
  /** Wie dit vraagt, zoals een rechter of een toezichthouder. */
  gezag: string;
  opdrachtId: string;
  reden: string;
};

export type BewaartermijnVastleggenInvoer = {
  bron: string;
  geldigVan: string;
  grondslag: string;
  jaren: number;
  opdrachtId: string;
  soort: string;
};

export type BsnTonenInvoer = {
  casusId: string;
  /** Waarvoor u het nodig hebt: wmo_voorziening, inkomen_vaststellen, zorg_declareren of persoon_controleren; dat komt in het logboek. */
  doel: string;
  opdrachtId: string;
};

export type BsnVastleggenInvoer = {
  /** Negen cijfers. */
  bsn: string;
  casusId: string;
  opdrachtId: string;
};

export type BuitenTafelHeropenenInvoer = {
  casusId: string;
  opdrachtId: string;
  reden: string;
};

export type BuitenTafelOplossenInvoer = {
  casusId: string;
  opdrachtId: string;
  reden: string;
};

export type CasusAanhoudenInvoer = {
  casusId: string;
  opdrachtId: string;
  reden: string;
  tot: string;
  /** De versie die u zag; een andere wordt geweigerd. */
  versie?: number | null | undefined;
};

export type CasusAfsluitenInvoer = {
  casusId: string;
  mechanismen: Array<string>;
  opdrachtId: string;
  resultaten: Array<string>;
  toelichting?: string | null | undefined;
};

export type CasusInbrengenInvoer = {
  /** woning, geld_of_schulden, regel_of_eis, zorg_of_indicatie, wie_doet_wat of iets_anders. */
  blokkade: string;
  clientId?: string | null | undefined;
  clientWeetDit: boolean;
  eigenWoorden?: string | null | undefined;
  nieuweClient?: NieuweClientInvoer | null | undefined;
  opdrachtId: string;
  vraag: string;
};

export type CasusOpschalenInvoer = {
  casusId: string;
  opdrachtId: string;
  reden: string;
  /** De versie die u zag; een andere wordt geweigerd. */
  versie?: number | null | undefined;
  /** Waarom het niet eerst in de driehoek geprobeerd is; alleen nodig zonder vastgelegde poging. */
  zonderPoging?: string | null | undefined;
};

export type CasusfeitVastleggenInvoer = {
  casusId: string;
  gebeurdOp: string;
  opdrachtId: string;
  soort: string;
  waarde?: string | null | undefined;
};

export type CasusvraagBeantwoordenInvoer = {
  gebeurdOp: string;
  opdrachtId: string;
  vraagId: string;
  waarde?: string | null | undefined;
};

export type ClientUitnodigenInvoer = {
  casusId: string;
  email: string;
  opdrachtId: string;
};

export type ClientaccountInvoer = {
  casusId: string;
  opdrachtId: string;
};

export type CollegaToelatenInvoer = {
  casusId: string;
  /** Of u zelf stopt met deze casus. */
  ikStop: boolean;
  lidId: string;
  opdrachtId: string;
};

export type CrisisBijeenroepenInvoer = {
  casusId: string;
  opdrachtId: string;
};

export type CrisisMeedoenInvoer = {
  crisisId: string;
  opdrachtId: string;
};

export type CrisisStandpuntInvoer = {
  organisatieId: string;
  reden?: string | null | undefined;
  standpunt: string;
};

export type CrisisVastleggenInvoer = {
  crisisId: string;
  gesprek: string;
  opdrachtId: string;
  /** Leeg als er geen voorstel ligt. */
  standpunten: Array<CrisisStandpuntInvoer>;
};

export type DeelnameVerlatenInvoer = {
  casusId: string;
  opdrachtId: string;
  reden: string;
};

export type DeelnemerVerwijderenInvoer = {
  casusId: string;
  opdrachtId: string;
  organisatieId: string;
  reden: string;
};

export type DoorzettenAankondigenInvoer = {
  opdrachtId: string;
  /** Waarom er niet eerst een bestuurder is gevraagd; telt alleen als dat nergens is vastgelegd. */
  opschaling?: string | null | undefined;
  rondeId: string;
  /** Organisaties met voordeel, naast de cliënt. */
  tenGunsteVan?: Array<string> | null | undefined;
  waarom: string;
};

export type DoorzettenMeetekenenInvoer = {
  opdrachtId: string;
  rondeId: string;
};

export type DossierdeelVastleggenInvoer = {
  casusId: string;
  functioneel?: string | null | undefined;
  gegevensgroep: string;
  opdrachtId: string;
  regels: Array<DossierregelInvoer>;
};

export type DossierregelInvoer = {
  label: string;
  waarde: string;
};

export type DraaiboekVaststellenInvoer = {
  blokkade: string;
  eersteRol: string;
  /** De versie die u zag; een andere wordt geweigerd. */
  opVersie: number;
  opdrachtId: string;
  reden: string;
  stappen: Array<string>;
  verwacht: string;
};

export type DriehoekVragenInvoer = {
  casusId: string;
  opdrachtId: string;
  termijn: string;
};

export type FiatGevenInvoer = {
  akkoord: boolean;
  fiatId: string;
  opdrachtId: string;
  tekst?: string | null | undefined;
};

export type FiatVragenInvoer = {
  lidId: string;
  opdrachtId: string;
  voorstelId: string;
};

export type FondsAfsluitenInvoer = {
  fondsId: string;
  genomenOp: string;
  kenmerk: string;
  /** Wordt ook het kenmerk van de boeking. */
  opdrachtId: string;
  /** Zonder opvolger gaat het geld terug naar wie het inlegde. */
  opvolgerId?: string | null | undefined;
  orgaan: string;
};

export type FondsBegrotenInvoer = {
  bedragInCent: string;
  fondsId: string;
  /** Van wie deze bijdrage is. */
  gemeenteId?: string | null | undefined;
  /** Dag, als jjjj-mm-dd. */
  genomenOp: string;
  kenmerk: string;
  /** Wordt ook het kenmerk van de boeking. */
  opdrachtId: string;
  orgaan: string;
};

export type FondsOpenenInvoer = {
  beheerderLidId: string;
  boekjaar: number;
  naam: string;
  /** Wordt ook het kenmerk van het fonds. */
  opdrachtId: string;
  regels: FondsregelsInvoer;
  soort: string;
};

export type FondsRegelsZettenInvoer = {
  fondsId: string;
  opdrachtId: string;
  regels: FondsregelsInvoer;
};

export type FondsboekingenInvoer = {
  /** Alles tot en met deze dag, als jjjj-mm-dd. */
  dag: string;
  /** begroot, gereserveerd, betaald of vrij. */
  figuur: string;
  fondsId: string;
  na?: string | null | undefined;
};

export type FondsdrempelInvoer = {
  bovenInCent: string;
  goedkeuringen: number;
};

export type FondsgoedkeurderInvoer = {
  lidId: string;
  soorten?: Array<string> | null | undefined;
  totEnMetInCent?: string | null | undefined;
};

export type FondsplafondInvoer = {
  bedragInCent: string;
  per: string;
  periode: string;
  uitgaveSoort?: string | null | undefined;
};

export type FondsregelsInvoer = {
  alleenTotEnMetInCent: string;
  drempelTweedeAkkoordInCent: string;
  drempels: Array<FondsdrempelInvoer>;
  goedkeurders: Array<FondsgoedkeurderInvoer>;
  kostenplaats: string;
  plafondPerCasusInCent?: string | null | undefined;
  plafonds: Array<FondsplafondInvoer>;
  reserveringVervaltNaDagen: number;
  snelTotEnMetInCent: string;
  steekproefEenOp: number;
  taakveld: string;
};

export type FondsverslagExporterenInvoer = {
  /** soort, grond, organisatie, gemeente, effect of afwijzing. */
  indeling: string;
  opdrachtId: string;
  totEnMet: string;
  /** Eerste dag, als jjjj-mm-dd. */
  van: string;
  /** csv of ods. */
  vorm: string;
};

export type FondsverslagInvoer = {
  /** soort, grond, organisatie, gemeente, effect of afwijzing. */
  indeling: string;
  totEnMet: string;
  /** Eerste dag, als jjjj-mm-dd. */
  van: string;
};

export type FondsverslagPostenInvoer = {
  /** Zonder groep alles wat de indeling telt. */
  groep?: string | null | undefined;
  /** soort, grond, organisatie, gemeente, effect of afwijzing. */
  indeling: string;
  na?: string | null | undefined;
  totEnMet: string;
  /** Eerste dag, als jjjj-mm-dd. */
  van: string;
};

export type GeheimhoudingAanvaardenInvoer = {
  opdrachtId: string;
  /** De versie die u las. */
  versie: number;
};

export type GeheimhoudingVastleggenInvoer = {
  /** Morgen of later. */
  geldigVan: string;
  opdrachtId: string;
  /** Een zin per regel, in de volgorde waarin ze gelezen worden. */
  zinnen: Array<string>;
};

export type GeldrouteVastleggenInvoer = {
  bedragInCent: string;
  betalerId: string;
  casusId: string;
  hoofdaannemerId: string;
  onderaannemerId: string;
  opdrachtId: string;
  waarvoor: string;
};

export type GenoteerdStandpuntInvoer = {
  lidId: string;
  organisatieId: string;
  reden?: string | null | undefined;
  standpunt: string;
};

export type GesprekVastleggenInvoer = {
  opdrachtId: string;
  standpunten: Array<GenoteerdStandpuntInvoer>;
  verslag: string;
  voorstelId: string;
};

export type GevraagdeActieInvoer = {
  organisatieId: string;
  tekst: string;
  voor: string;
};

export type GrootboekExporterenInvoer = {
  /** Zonder fonds alle fondsen die u mag zien. */
  fondsId?: string | null | undefined;
  opdrachtId: string;
  totEnMet: string;
  van: string;
  /** csv, ods, hledger of beancount. */
  vorm: string;
};

export type HerinneringGezienInvoer = {
  herinneringId: string;
  opdrachtId: string;
};

export type HeroverwegingBeantwoordenInvoer = {
  heroverwegingId: string;
  motivering: string;
  opdrachtId: string;
  uitkomst: string;
};

export type HeroverwegingVragenInvoer = {
  besluitId: string;
  opdrachtId: string;
  reden: string;
};

export type IdentiteitBevestigenInvoer = {
  /** Code van de app op de telefoon, of een herstelcode. */
  code?: string | null | undefined;
  wachtwoord: string;
};

export type InstellingZettenInvoer = {
  naam: string;
  opdrachtId: string;
  reden: string;
  waarde: string;
};

export type InzagekopieVragenInvoer = {
  casusId: string;
  opdrachtId: string;
  /** Alleen voor een organisatie: hoe en wanneer de cliënt om de kopie vroeg. */
  reden?: string | null | undefined;
};

export type KennisgevingBevestigenInvoer = {
  besluitId: string;
  opdrachtId: string;
};

export type Kolomsoort =
  | 'aantal'
  | 'doel'
  | 'percentage';

export type KostenRamenInvoer = {
  betaalt: string;
  nuPost: string;
  opdrachtId: string;
  straksPost: string;
  voorstelId: string;
  wint: string;
};

export type KostenincidentIntrekkenInvoer = {
  kostenincidentId: string;
  opdrachtId: string;
};

export type KostenincidentVastleggenInvoer = {
  bedragInCent: string;
  oorzaak: string;
  opdrachtId: string;
  soort: string;
  /** Dag, als jjjj-mm-dd. */
  voorgevallenOp: string;
  zorgaanbiederId: string;
};

export type LeningVastleggenInvoer = {
  /** Verklaring dat er geen schuldregeling loopt. */
  geenSchuldregeling: boolean;
  opdrachtId: string;
  termijnen: Array<TermijnInvoer>;
  uitgaveId: string;
};

export type LidBeeindigenInvoer = {
  lidId: string;
  opdrachtId: string;
};

export type LidUitnodigenInvoer = {
  email: string;
  functie?: string | null | undefined;
  naam: string;
  opdrachtId: string;
  organisatieId: string;
  /** Rol van het lid, zoals `woningcorporatie`. */
  rol: string;
};

export type LidmaatschapKiezenInvoer = {
  lidId: string;
};

export type MachtigingIntrekkenInvoer = {
  machtigingId: string;
  opdrachtId: string;
};

export type MachtigingRegistrerenInvoer = {
  casusId: string;
  document: string;
  geldigTot: string;
  lidId: string;
  opdrachtId: string;
};

export type MandaatIntrekkingVragenInvoer = {
  mandaatId: string;
  opdrachtId: string;
  reden: string;
};

export type MandaatRegistrerenInvoer = {
  besluitsoorten: Array<string>;
  document: string;
  domein: string;
  doorzetbaar: boolean;
  geldigTot: string;
  geldigVan: string;
  /** Een persoon, of anders een rol. */
  houderLidId?: string | null | undefined;
  houderRol?: string | null | undefined;
  maxBedragInCent: string;
  opdrachtId: string;
  organisatieId: string;
  perPeriodeInCent?: string | null | undefined;
  /** maand, kwartaal of jaar. */
  periode?: string | null | undefined;
  /** Waarom het vervangen wordt. */
  reden?: string | null | undefined;
  verleendDoor: string;
  vervangerLidIds?: Array<string> | null | undefined;
  /** Het mandaat waarvoor dit in de plaats komt. */
  vervangtId?: string | null | undefined;
  voorwaarden?: string | null | undefined;
};

export type MandaatverzoekBeoordelenInvoer = {
  akkoord: boolean;
  antwoord?: string | null | undefined;
  opdrachtId: string;
  verzoekId: string;
};

export type MandaatverzoekTerugnemenInvoer = {
  opdrachtId: string;
  /** Waarom het niet doorgaat. */
  reden: string;
  verzoekId: string;
};

export type MinderheidsstandpuntGevenInvoer = {
  besluitId: string;
  opdrachtId: string;
  tekst: string;
};

export type NetwerklidToevoegenInvoer = {
  band: string;
  bereikbaar?: string | null | undefined;
  casusId: string;
  doet?: string | null | undefined;
  laatsteContact?: string | null | undefined;
  leefgebied: string;
  naam: string;
  opdrachtId: string;
  organisatieId?: string | null | undefined;
  relatie: string;
  soort: string;
  stoptOp?: string | null | undefined;
};

export type NetwerklidVerwijderenInvoer = {
  netwerklidId: string;
  opdrachtId: string;
};

export type NieuweClientInvoer = {
  geboortejaar?: number | null | undefined;
  gemeenteId: string;
  naam: string;
};

export type NoodinzageGezienInvoer = {
  noodinzageId: string;
  opdrachtId: string;
};

export type NoodinzageNemenInvoer = {
  opdrachtId: string;
  reden: string;
  schuilnaam: string;
};

export type OpenidBeginnenInvoer = {
  /** aanmelden, bevestigen, koppelen of uitnodiging. */
  doel: string;
  regioId: string;
  /** Bij een uitnodiging: wat in de link achter het hekje staat. */
  sleutel?: string | null | undefined;
  /** Pad waar het daarna verder gaat. */
  terug?: string | null | undefined;
};

export type OpenidVerbindingZettenInvoer = {
  actief: boolean;
  clientId: string;
  kenmerk: string;
  /** Maak een nieuwe sleutel; de oude werkt dan niet meer. */
  nieuweSleutel: boolean;
  niveaus: Array<string>;
  opdrachtId: string;
  uitgever: string;
};

export type OpenidVoorstelBeoordelenInvoer = {
  akkoord: boolean;
  opdrachtId: string;
  /** Het voorstel dat u zag; een ander wordt geweigerd. */
  voorstelId: string;
};

export type OrganisatieBeeindigenInvoer = {
  opdrachtId: string;
  organisatieId: string;
  reden: string;
};

export type OrganisatieToevoegenInvoer = {
  naam: string;
  opdrachtId: string;
  soort: string;
};

export type OrganisatieUitnodigenInvoer = {
  casusId: string;
  /** Een van de doelen die bij deze soort organisatie horen. */
  doel: string;
  /** Wie de casus ziet; zonder namen het team dat aan tafel zit. */
  lidIds?: Array<string> | null | undefined;
  opdrachtId: string;
  organisatieId: string;
  reden: string;
};

export type OrganisatieWijzigenInvoer = {
  naam: string;
  opdrachtId: string;
  organisatieId: string;
  soort: string;
};

export type PasskeyAntwoordInvoer = {
  /** Wat de passkey antwoordde, als JSON. */
  antwoord: string;
};

export type PasskeyMakenInvoer = {
  /** Wat de passkey antwoordde, als JSON. */
  antwoord: string;
  naam: string;
};

export type PasskeyVerwijderenInvoer = {
  passkeyId: string;
};

export type PogingVastleggenInvoer = {
  casusId: string;
  opdrachtId: string;
  tekst: string;
};

export type PrecedentenVraag = {
  casusId: string;
  domein: string;
  regelversieId: string;
  soort: string;
  tekst: string;
};

export type PrecedentoordeelInvoer = {
  oordeel: string;
  precedentId: string;
  /** Verplicht bij anders. */
  reden?: string | null | undefined;
};

export type RectificatieBeantwoordenInvoer = {
  /** Nee laat de woorden van de vrager als verklaring bij de tekst staan. */
  aanvullen: boolean;
  opdrachtId: string;
  rectificatieId: string;
  /** De aanvulling, of waarom niet. */
  tekst: string;
};

export type RectificatieVragenInvoer = {
  /** De organisatie die de tekst schreef. */
  bronOrganisatieId: string;
  casusId: string;
  gegevensgroep: string;
  opdrachtId: string;
  reden: string;
  /** Wat er volgens u moet staan. */
  tekst: string;
};

export type RegelBeeindigenInvoer = {
  geldigTot: string;
  opdrachtId: string;
  regelId: string;
};

export type RegelVastleggenInvoer = {
  bron: string;
  doel: string;
  geldigVan: string;
  naam?: string | null | undefined;
  opdrachtId: string;
  /** Leeg voor een regel van de hele regio. */
  organisatieId?: string | null | undefined;
  /** Leeg voor een nieuwe regel. */
  regelId?: string | null | undefined;
  tekst: string;
};

export type RegieAfsprekenInvoer = {
  document: string;
  gemeenteId: string;
  onderwerp: string;
  opdrachtId: string;
  organisatieId: string;
};

export type RegieOverdragenInvoer = {
  casusId: string;
  /** route, wonen, zorg, inkomen, verslaving of veiligheid. */
  onderwerp: string;
  opdrachtId: string;
  organisatieId: string;
  reden: string;
};

export type ReserveringVrijlatenInvoer = {
  /** Wordt ook het kenmerk van de boeking. */
  opdrachtId: string;
  reden: string;
  uitgaveId: string;
};

export type RisicoclaimBeslissenInvoer = {
  claimId: string;
  /** Wordt ook het kenmerk van de betaling. */
  opdrachtId: string;
  reden?: string | null | undefined;
  toegekend: boolean;
};

export type RisicoclaimIndienenInvoer = {
  /** Een bestand dat de indiener zelf opstuurde en nog niet gebruikte. */
  bewijsId?: string | null | undefined;
  /** Waar de eigen organisatie haar deel wil. Leeg: het fonds vult een rekening in. */
  iban?: string | null | undefined;
  ontstaanOp: string;
  opdrachtId: string;
  schadeInCent: string;
  soort: string;
  uitgaveId: string;
};

export type RisicodelingVastleggenInvoer = {
  contract: string;
  opdrachtId: string;
  partijen: Array<RisicopartijInvoer>;
  tot: string;
  uitgaveId: string;
  van: string;
};

export type RisicopartijInvoer = {
  /** In hele procenten; samen precies 100. */
  aandeel: number;
  organisatieId: string;
};

export type RolWijzigenInvoer = {
  lidId: string;
  opdrachtId: string;
  rol: string;
};

export type RolvoorstelBeoordelenInvoer = {
  akkoord: boolean;
  opdrachtId: string;
  voorstelId: string;
};

export type RondeOpenenInvoer = {
  opdrachtId: string;
  /** Verplicht als over dit voorstel al een ronde is geweest. */
  reden?: string | null | undefined;
  spoed?: boolean | null | undefined;
  voorstelId: string;
};

export type RondeSluitenInvoer = {
  opdrachtId: string;
  rondeId: string;
};

export type RouteregieBeleggenInvoer = {
  lidId: string;
  opdrachtId: string;
  plaatsvervangerLidId: string;
};

export type ScimGroepKoppelenInvoer = {
  groepId: string;
  opdrachtId: string;
  rol?: string | null | undefined;
};

export type ScimSleutelBevestigenInvoer = {
  opdrachtId: string;
  sleutelId: string;
};

export type ScimSleutelIntrekkenInvoer = {
  opdrachtId: string;
  sleutelId: string;
};

export type ScimSleutelMakenInvoer = {
  dagen: number;
  naam: string;
  opdrachtId: string;
  organisatieId: string;
  standaardRol: string;
};

export type SecretarisAanwijzenInvoer = {
  /** Leeg: niemand meer. */
  lidId?: string | null | undefined;
  opdrachtId: string;
  /** De versie die de voorzitter zag. */
  versie?: number | null | undefined;
  zittingId: string;
};

export type SessieBeeindigenInvoer = {
  sessieId: string;
};

export type StandpuntBevestigenInvoer = {
  /** Als het niet klopt: akkoord, akkoord_met_voorbehoud, bezwaar of geen_partij. */
  gezegd?: string | null | undefined;
  klopt: boolean;
  opdrachtId: string;
  opmerking?: string | null | undefined;
  rondeId: string;
};

export type StandpuntGevenInvoer = {
  opdrachtId: string;
  reden?: string | null | undefined;
  rondeId: string;
  standpunt: string;
};

export type StandpuntNoterenInvoer = {
  lidId: string;
  opdrachtId: string;
  organisatieId: string;
  reden?: string | null | undefined;
  rondeId: string;
  standpunt: string;
};

export type SteekproefBeoordelenInvoer = {
  bevinding: string;
  /** in_orde of niet_in_orde. */
  oordeel: string;
  opdrachtId: string;
  uitgaveId: string;
};

export type TafelBeeindigenInvoer = {
  opdrachtId: string;
  reden: string;
  tafelId: string;
};

export type TafelInrichtenInvoer = {
  naam: string;
  opdrachtId: string;
  plaatsvervangerLidId?: string | null | undefined;
  ritme: string;
  soort: string;
  /** Leeg voor een nieuwe tafel. */
  tafelId?: string | null | undefined;
  voorzitterLidId: string;
};

export type TeamInstappenInvoer = {
  casusId: string;
  opdrachtId: string;
};

export type Teldatum =
  | 'aanmelding'
  | 'oplevering'
  | 'registratie'
  | 'uitstroom';

/** Op welke dag een woning telt; bron volgt het gedrukte cijfer. */
export type Teldatumkeuze =
  | 'bron'
  | 'oplevering'
  | 'registratie';

export type TermijnInvoer = {
  bedragInCent: string;
  op: string;
};

export type TerugontvangstBoekenInvoer = {
  bedragInCent: string;
  /** Wordt ook het kenmerk van de boeking. */
  opdrachtId: string;
  reden: string;
  uitgaveId: string;
};

export type ThemaLogoVerwijderenInvoer = {
  opdrachtId: string;
};

export type ThemaZettenInvoer = {
  kleuren: ThemakleurenInvoer;
  opdrachtId: string;
};

export type ThemakleurenInvoer = {
  donker: ThemaschemaInvoer;
  licht: ThemaschemaInvoer;
};

export type ThemaschemaInvoer = {
  accent: string;
  balk: string;
  balkTekst: string;
  knop: string;
  knopTekst: string;
};

export type ToestemmingIntrekkenInvoer = {
  opdrachtId: string;
  toestemmingId: string;
};

export type ToestemmingVastleggenInvoer = {
  casusId: string;
  gegevensgroep: string;
  /** Laatste dag, ten hoogste een jaar vooruit. */
  geldigTot: string;
  grond: string;
  opdrachtId: string;
  organisatieId: string;
};

export type ToezeggingStapInvoer = {
  giftInCent?: string | null | undefined;
  leningInCent?: string | null | undefined;
  op: string;
  opdrachtId: string;
  /** vragen, toekennen, afwijzen of starten. */
  stap: string;
  toezeggingId: string;
  versie: number;
};

export type ToezeggingVastleggenInvoer = {
  casusId: string;
  opdrachtId: string;
  organisatieId: string;
  regeling: string;
  sleutelOp?: string | null | undefined;
  voorbereidOp: string;
};

export type TweedeFactorAanzettenInvoer = {
  code: string;
};

export type TweedeFactorVerplichtenInvoer = {
  opdrachtId: string;
  verplicht: boolean;
};

export type UitgaveAanvragenInvoer = {
  baatBij?: Array<string> | null | undefined;
  bedragInCent: string;
  /** Een organisatie of de afzender van een factuur, nooit de cliënt. */
  begunstigde: string;
  /** organisatie of factuur. */
  begunstigdeSoort: string;
  /** Zonder keuze betaalt de gemeente van de casus. */
  betalendeGemeenteId?: string | null | undefined;
  casusId: string;
  factuur?: string | null | undefined;
  fondsId: string;
  iban?: string | null | undefined;
  /** Wordt ook het kenmerk van de uitgave. */
  opdrachtId: string;
  /** Bij vervoer: hoe lang de reis nu duurt, en straks. */
  reistijd?: string | null | undefined;
  soort: string;
  /** De regeling die dit later terugbetaalt. */
  voorschotOp?: string | null | undefined;
  /** Een uitkomst voor elke regeling die voorgaat. */
  voorzieningen: Array<VoorzieningInvoer>;
  watHetLosmaakt: string;
};

export type UitgaveAfwijzenInvoer = {
  /** Nodig als het fonds afwijst: andere_regeling, schuld, verzekerde_zorg, blijvende_kosten, achteraf, al_betaald, te_weinig_bekend, geen_ruimte of anders. */
  grond?: string | null | undefined;
  opdrachtId: string;
  reden: string;
  uitgaveId: string;
};

export type UitgaveBetalenInvoer = {
  /** Zonder bedrag wordt alles betaald wat er nog gereserveerd is. */
  bedragInCent?: string | null | undefined;
  /** Wordt ook het kenmerk van de boeking. */
  opdrachtId: string;
  uitgaveId: string;
};

export type UitgaveGoedkeurenInvoer = {
  opdrachtId: string;
  uitgaveId: string;
};

export type UitnodigingAannemenInvoer = {
  /** Wat in de link achter het hekje staat. */
  sleutel: string;
  /** Het nieuwe wachtwoord, of het bestaande van wie al een account heeft. */
  wachtwoord: string;
};

export type UitnodigingIntrekkenInvoer = {
  opdrachtId: string;
  uitnodigingId: string;
};

export type UitzoekenAfrondenInvoer = {
  casusId: string;
  opdrachtId: string;
};

export type UitzoekerToewijzenInvoer = {
  casusId: string;
  lidId: string;
  opdrachtId: string;
  tot: string;
  uren: number;
  vraag: string;
};

export type VerantwoordelijkheidAanbiedenInvoer = {
  casusId: string;
  opdrachtId: string;
  organisatieId: string;
  reden: string;
};

export type VerantwoordelijkheidBeantwoordenInvoer = {
  aanvaard: boolean;
  opdrachtId: string;
  overdrachtId: string;
};

export type VernietigingInvoer = {
  opdrachtId: string;
  vernietigingId: string;
};

export type VernietigingVoorstellenInvoer = {
  casusId: string;
  /** bewaartermijn of verzoek. */
  grond: string;
  opdrachtId: string;
  /** De dag waarop de cliënt erom vroeg, jjjj-mm-dd. */
  verzoekOp?: string | null | undefined;
};

export type VerwachtingInvoer = {
  evaluerenOp: string;
  tekst: string;
};

export type VerwachtingVastleggenInvoer = {
  besluitId: string;
  evaluerenOp: string;
  opdrachtId: string;
  tekst: string;
};

export type VoorliggendVastleggenInvoer = {
  opdrachtId: string;
  uitgaveId: string;
  voorzieningen: Array<VoorzieningInvoer>;
};

export type VoorstelIndienenInvoer = {
  /** Wat het voorstel nog meer vraagt, van wie en vóór welke dag. */
  acties?: Array<GevraagdeActieInvoer> | null | undefined;
  agendapuntId?: string | null | undefined;
  bedragInCent?: string | null | undefined;
  begunstigde?: string | null | undefined;
  /** organisatie of factuur; verplicht bij geld. */
  begunstigdeSoort?: string | null | undefined;
  binnenRegels?: boolean | null | undefined;
  casusId: string;
  domein: string;
  /** Verplicht bij factuur. */
  factuur?: string | null | undefined;
  fondsId?: string | null | undefined;
  /** Alleen buiten de regels: op welke grond. */
  grond?: string | null | undefined;
  gronden?: string | null | undefined;
  /** Alleen buiten de regels: waarom, in één zin zonder namen. */
  motief?: string | null | undefined;
  onomkeerbaar?: boolean | null | undefined;
  opdrachtId: string;
  /** behandelinhoud, instemming_client of gezondheidsgegevens. */
  raakt?: Array<string> | null | undefined;
  /** Alleen buiten de regels: de versie van de regel die opzij gaat. */
  regelversieId?: string | null | undefined;
  soort: string;
  tekst: string;
  uitgaveSoort?: string | null | undefined;
  uitvoerderId: string;
  uitvoerenVoor: string;
  /** Het besluit dat dit vervangt; dan is gronden verplicht. */
  vervangtBesluitId?: string | null | undefined;
  vervangtId?: string | null | undefined;
};

export type VoorzieningInvoer = {
  reden?: string | null | undefined;
  regeling: string;
  /** toegekend, afgewezen, te_laat, niet_van_toepassing of niet_aangevraagd_met_reden. */
  uitkomst: string;
  /** Dag, als jjjj-mm-dd; nodig bij afgewezen. */
  uitkomstOp?: string | null | undefined;
};

export type WaardeoordeelInvoer = {
  /** Verplicht onder de 3. */
  antwoord?: string | null | undefined;
  score: number;
  tekst: string;
};

export type WachtwoordWijzigenInvoer = {
  huidig: string;
  nieuw: string;
};

export type ZelfcontroleUitvoerenInvoer = {
  opdrachtId: string;
};

export type ZienswijzeGevenInvoer = {
  opdrachtId: string;
  rondeId: string;
  tekst?: string | null | undefined;
};

export type ZijuitgangNemenInvoer = {
  casusId: string;
  /** Wat voor een Zorg- en Veiligheidshuis geldt. */
  criteria: Array<string>;
  opdrachtId: string;
  reden: string;
  termijn: string;
  zijuitgang: string;
};

export type ZittingOpenenInvoer = {
  opdrachtId: string;
  /** De versie die de voorzitter zag. */
  versie?: number | null | undefined;
  zittingId: string;
};

export type ZittingPlannenInvoer = {
  duurMinuten: number;
  /** Tijdstip, als ISO-tijd. */
  geplandOp: string;
  opdrachtId: string;
  tafelId: string;
};

export type ZittingPublicerenInvoer = {
  opdrachtId: string;
  /** De versie die de voorzitter zag. */
  versie?: number | null | undefined;
  zittingId: string;
};

export type ZittingSluitenInvoer = {
  opdrachtId: string;
  /** De versie die de voorzitter zag. */
  versie?: number | null | undefined;
  zittingId: string;
};

export type ZittingVerplaatsenInvoer = {
  /** Het nieuwe tijdstip, als ISO-tijd. */
  geplandOp: string;
  opdrachtId: string;
  /** De versie die de voorzitter zag. */
  versie?: number | null | undefined;
  zittingId: string;
};

export type ZorgdakwoningenVastleggenInvoer = {
  aantal: number;
  jaar: number;
  opdrachtId: string;
  zorgaanbiederId: string;
};

export type AanmeldenMutationVariables = Exact<{
  invoer: AanmeldenInvoer;
}>;


export type AanmeldenMutation = { __typename: 'Mutation', aanmelden:
    | { __typename: 'Aangemeld' }
    | { __typename: 'AanmeldenMislukt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'CodeOnjuist', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'TeVeelPogingen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'TweedeFactorNodig', code: string, boodschap: string, veld: string | null }
   };

export type AanmeldwegenQueryVariables = Exact<{ [key: string]: never; }>;


export type AanmeldwegenQuery = { __typename: 'Query', aanmeldwegen: Array<{ __typename: 'Aanmeldweg', regioId: string, regioNaam: string }> };

export type OpenidBeginnenMutationVariables = Exact<{
  invoer: OpenidBeginnenInvoer;
}>;


export type OpenidBeginnenMutation = { __typename: 'Mutation', openidBeginnen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BevestigingNodig', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietAangemeld', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpenidBegonnen', adres: string }
    | { __typename: 'OpenidOnbereikbaar', code: string, boodschap: string, veld: string | null }
    | { __typename: 'TeVeelPogingen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'UitnodigingVervallen', code: string, boodschap: string, veld: string | null }
   };

export type PasskeyAanmeldenBeginnenMutationVariables = Exact<{ [key: string]: never; }>;


export type PasskeyAanmeldenBeginnenMutation = { __typename: 'Mutation', passkeyAanmeldenBeginnen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string }
    | { __typename: 'NietGevonden', code: string, boodschap: string }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string }
    | { __typename: 'Passkeyvraag', opties: string }
    | { __typename: 'TeVeelPogingen', code: string, boodschap: string }
   };

export type PasskeyAanmeldenMutationVariables = Exact<{
  invoer: PasskeyAntwoordInvoer;
}>;


export type PasskeyAanmeldenMutation = { __typename: 'Mutation', passkeyAanmelden:
    | { __typename: 'Aangemeld' }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string }
    | { __typename: 'NietGevonden', code: string, boodschap: string }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string }
    | { __typename: 'PasskeyMislukt', code: string, boodschap: string }
    | { __typename: 'TeVeelPogingen', code: string, boodschap: string }
   };

export type DemonstratieaccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemonstratieaccountsQuery = { __typename: 'Query', demonstratieaccounts: Array<{ __typename: 'Demonstratieaccount', email: string, omschrijving: string, regioNaam: string }> };

export type LogstandQueryVariables = Exact<{ [key: string]: never; }>;


export type LogstandQuery = { __typename: 'Query', auditOverzicht: { __typename: 'AuditOverzicht', grootte: number, wortel: string | null, controlepuntOp: string | null, sleutel: string, achterstand: number } };

export type LogregelsQueryVariables = Exact<{
  pagina: number;
}>;


export type LogregelsQuery = { __typename: 'Query', auditRegels: { __typename: 'AuditPagina', pagina: number, meer: boolean, regels: Array<{ __typename: 'AuditRegel', id: string, nummer: number | null, gebeurdOp: string, vastgelegdOp: string, handeling: string, inNood: boolean, organisatie: string | null, onderwerpSoort: string, doel: string }> } };

export type LogcontroleQueryVariables = Exact<{ [key: string]: never; }>;


export type LogcontroleQuery = { __typename: 'Query', auditControleren: { __typename: 'AuditControle', inOrde: boolean, grootte: number, wortel: string, gecontroleerdOp: string, bevindingen: Array<string> } };

export type ToezichtBesluitenQueryVariables = Exact<{
  na?: string | null | undefined;
}>;


export type ToezichtBesluitenQuery = { __typename: 'Query', besluitenToezicht: { __typename: 'BesluitPagina', heeftMeer: boolean, items: Array<{ __typename: 'Besluit', id: string, nummer: number, soort: string, wijze: string, bedragInCent: string | null, genomenOp: string, uitgaveId: string | null }> } };

export type ToezichtFondsenQueryVariables = Exact<{ [key: string]: never; }>;


export type ToezichtFondsenQuery = { __typename: 'Query', fondsen: Array<{ __typename: 'Fonds', id: string, naam: string, boekjaar: number, begrootInCent: string, gereserveerdInCent: string, betaaldInCent: string, vrijInCent: string }> };

export type BesluitspoorQueryVariables = Exact<{
  besluitId: string;
}>;


export type BesluitspoorQuery = { __typename: 'Query', besluitSpoor: { __typename: 'Besluit', id: string, nummer: number, soort: string, wijze: string, tekst: string, bedragInCent: string | null, genomenOp: string, genomenDoorNaam: string, herzienVoor: string | null, uitgaveId: string | null, mandaten: Array<{ __typename: 'BevrorenMandaat', id: string, organisatieNaam: string, houderNaam: string, domein: string, maxBedragInCent: string, geldigTot: string, document: string }>, gronden: Array<{ __typename: 'Besluitgrond', soort: string, tekst: string }>, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, klopt: boolean | null, gezegd: string | null, opmerking: string | null, onbevestigd: boolean, gegevenOp: string | null }>, verloop: { __typename: 'Besluitverloop', toestand: string, eindeReden: string | null, vervangenDoorNummer: number | null, hoorverslag: { __typename: 'Hoorverslag', aangekondigdOp: string, waarom: string | null, opschaling: string | null, medeondertekendDoorNaam: string | null, gehoord: Array<{ __typename: 'Gehoorde', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null, afgeschermd: boolean }> } | null, minderheidsstandpunten: Array<{ __typename: 'Minderheidsstandpunt', organisatieId: string, organisatieNaam: string, tekst: string }>, heroverwegingen: Array<{ __typename: 'Heroverweging', id: string, reden: string, uitkomst: string | null, motivering: string | null }> }, acties: Array<{ __typename: 'Actie', id: string, tekst: string, organisatieNaam: string, voor: string, afgerondOp: string | null, resultaat: string | null }> } };

export type UitgavespoorQueryVariables = Exact<{
  id: string;
}>;


export type UitgavespoorQuery = { __typename: 'Query', uitgave: { __typename: 'UitgaveDossier', uitgave: { __typename: 'Uitgave', id: string, fondsNaam: string | null, soort: string, stand: string, bedragInCent: string, betaaldInCent: string, restInCent: string, akkoordenTeGaan: number, vervaltOp: string | null, voorliggendOntbreekt: Array<string>, besluitEinde: { __typename: 'Besluiteinde', op: string, vervangen: boolean, reden: string | null } | null }, akkoorden: Array<{ __typename: 'UitgaveAkkoord', lidId: string, wijze: string, gegevenOp: string, grond: string | null, totEnMetInCent: string | null }>, voorzieningen: Array<{ __typename: 'Voorziening', regeling: string, uitkomst: string, uitkomstOp: string | null }>, kosten: { __typename: 'Kostendrager', gemeenteNaam: string | null, kostenplaats: string, taakveld: string, baatBij: Array<string> }, begunstigde: { __typename: 'Begunstigde', soort: string, naam: string } | null, boekingen: Array<{ __typename: 'Boeking', id: string, nummer: string, soort: string, bedragInCent: string, besluitId: string, geboektOp: string, reden: string | null }> }, uitgavebetaling: { __typename: 'Uitgavebetaling', uitgaveId: string, bonnen: Array<{ __typename: 'Bon', id: string, volgnummer: number, bedragInCent: string, ontvangenOp: string, vervangenDoor: number | null, vervangenReden: string | null, terugAls: number | null, terugReden: string | null }>, verantwoording: { __typename: 'Verantwoording', stand: string, voor: string | null, ontbreektInCent: string } } };

export type ClaimspoorQueryVariables = Exact<{
  id: string;
}>;


export type ClaimspoorQuery = { __typename: 'Query', risicodeling: { __typename: 'Risicodeling', uitgaveId: string, contract: string, plafondInCent: string, partijen: Array<{ __typename: 'Risicopartij', organisatieId: string, aandeel: number }>, claims: Array<{ __typename: 'Risicoclaim', id: string, soort: string, organisatieId: string | null, schadeInCent: string, beslotenOp: string | null, toegekendInCent: string | null, reden: string | null }> }, organisaties: Array<{ __typename: 'Organisatie', id: string, naam: string }> };

export type BeheerdeOrganisatieVeldenFragment = { __typename: 'BeheerdeOrganisatie', id: string, naam: string, soort: string, aantalLeden: number, beeindigdOp: string | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> };

export type OrganisatiebeheerQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisatiebeheerQuery = { __typename: 'Query', organisatiebeheer: { __typename: 'Organisatiebeheer', organisaties: Array<{ __typename: 'BeheerdeOrganisatie', id: string, naam: string, soort: string, aantalLeden: number, beeindigdOp: string | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }> } };

export type OrganisatieToevoegenMutationVariables = Exact<{
  invoer: OrganisatieToevoegenInvoer;
}>;


export type OrganisatieToevoegenMutation = { __typename: 'Mutation', organisatieToevoegen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OrganisatieBestaatAl', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Organisatiebeheer', organisaties: Array<{ __typename: 'BeheerdeOrganisatie', id: string, naam: string, soort: string, aantalLeden: number, beeindigdOp: string | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }> }
   };

export type OrganisatieWijzigenMutationVariables = Exact<{
  invoer: OrganisatieWijzigenInvoer;
}>;


export type OrganisatieWijzigenMutation = { __typename: 'Mutation', organisatieWijzigen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OrganisatieBeeindigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OrganisatieBestaatAl', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Organisatiebeheer', organisaties: Array<{ __typename: 'BeheerdeOrganisatie', id: string, naam: string, soort: string, aantalLeden: number, beeindigdOp: string | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }> }
    | { __typename: 'SoortStaatVast', code: string, boodschap: string, veld: string | null }
   };

export type OrganisatieBeeindigenMutationVariables = Exact<{
  invoer: OrganisatieBeeindigenInvoer;
}>;


export type OrganisatieBeeindigenMutation = { __typename: 'Mutation', organisatieBeeindigen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OrganisatieBeeindigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OrganisatieHeeftLopend', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OrganisatieVanUzelf', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Organisatiebeheer', organisaties: Array<{ __typename: 'BeheerdeOrganisatie', id: string, naam: string, soort: string, aantalLeden: number, beeindigdOp: string | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }> }
   };

export type BeheerdeTafelVeldenFragment = { __typename: 'BeheerdeTafel', id: string, naam: string, soort: string, ritme: string, voorzitterLidId: string, voorzitterNaam: string, plaatsvervangerLidId: string | null, plaatsvervangerNaam: string | null, beeindigdOp: string | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> };

export type TafelbeheerQueryVariables = Exact<{ [key: string]: never; }>;


export type TafelbeheerQuery = { __typename: 'Query', tafelbeheer: { __typename: 'Tafelbeheer', tafels: Array<{ __typename: 'BeheerdeTafel', id: string, naam: string, soort: string, ritme: string, voorzitterLidId: string, voorzitterNaam: string, plaatsvervangerLidId: string | null, plaatsvervangerNaam: string | null, beeindigdOp: string | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }> }, organisatiebeheer: { __typename: 'Organisatiebeheer', routeregie: { __typename: 'Routeregie', lidId: string, plaatsvervangerLidId: string } | null }, regioinstellingen: { __typename: 'Instellingenoverzicht', instellingen: Array<{ __typename: 'Regioinstelling', naam: string, waarde: string }> }, leden: Array<{ __typename: 'Lid', id: string, naam: string, rol: string, functie: string }> };

export type TafelInrichtenMutationVariables = Exact<{
  invoer: TafelInrichtenInvoer;
}>;


export type TafelInrichtenMutation = { __typename: 'Mutation', tafelInrichten:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'PlaatsvervangerIsVoorzitter', code: string, boodschap: string, veld: string | null }
    | { __typename: 'TafelBeeindigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'TafelBestaatAl', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Tafelbeheer', tafels: Array<{ __typename: 'BeheerdeTafel', id: string, naam: string, soort: string, ritme: string, voorzitterLidId: string, voorzitterNaam: string, plaatsvervangerLidId: string | null, plaatsvervangerNaam: string | null, beeindigdOp: string | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }> }
    | { __typename: 'VoorzitterPastNiet', code: string, boodschap: string, veld: string | null }
   };

export type TafelBeeindigenMutationVariables = Exact<{
  invoer: TafelBeeindigenInvoer;
}>;


export type TafelBeeindigenMutation = { __typename: 'Mutation', tafelBeeindigen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'TafelBeeindigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'TafelHeeftZitting', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Tafelbeheer', tafels: Array<{ __typename: 'BeheerdeTafel', id: string, naam: string, soort: string, ritme: string, voorzitterLidId: string, voorzitterNaam: string, plaatsvervangerLidId: string | null, plaatsvervangerNaam: string | null, beeindigdOp: string | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }> }
   };

export type RouteregieBeleggenMutationVariables = Exact<{
  invoer: RouteregieBeleggenInvoer;
}>;


export type RouteregieBeleggenMutation = { __typename: 'Mutation', routeregieBeleggen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Organisatiebeheer', routeregie: { __typename: 'Routeregie', lidId: string, plaatsvervangerLidId: string } | null }
    | { __typename: 'PlaatsvervangerIsVoorzitter', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VoorzitterPastNiet', code: string, boodschap: string, veld: string | null }
   };

export type InstellingenVeldenFragment = { __typename: 'Instellingenoverzicht', instellingen: Array<{ __typename: 'Regioinstelling', naam: string, groep: string, waarde: string, standaard: string }>, wijzigingen: Array<{ __typename: 'Instellingwijziging', id: string, naam: string, oud: string | null, nieuw: string, reden: string, doorNaam: string, op: string }> };

export type RegioinstellingenQueryVariables = Exact<{ [key: string]: never; }>;


export type RegioinstellingenQuery = { __typename: 'Query', regioinstellingen: { __typename: 'Instellingenoverzicht', instellingen: Array<{ __typename: 'Regioinstelling', naam: string, groep: string, waarde: string, standaard: string }>, wijzigingen: Array<{ __typename: 'Instellingwijziging', id: string, naam: string, oud: string | null, nieuw: string, reden: string, doorNaam: string, op: string }> } };

export type InstellingZettenMutationVariables = Exact<{
  invoer: InstellingZettenInvoer;
}>;


export type InstellingZettenMutation = { __typename: 'Mutation', instellingZetten:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Instellingenoverzicht', instellingen: Array<{ __typename: 'Regioinstelling', naam: string, groep: string, waarde: string, standaard: string }>, wijzigingen: Array<{ __typename: 'Instellingwijziging', id: string, naam: string, oud: string | null, nieuw: string, reden: string, doorNaam: string, op: string }> }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type BewaartermijnenVeldenFragment = { __typename: 'Bewaartermijnen', lijst: Array<{ __typename: 'Bewaartermijn', soort: string, wettelijkJaren: number, begint: string, wettelijkeGrondslag: string, wettelijkeBron: string, versies: Array<{ __typename: 'Bewaartermijnversie', versie: number, jaren: number, grondslag: string, bron: string, geldigVan: string, doorNaam: string, geldtNu: boolean }> }> };

export type BewaartermijnenQueryVariables = Exact<{ [key: string]: never; }>;


export type BewaartermijnenQuery = { __typename: 'Query', bewaartermijnen: { __typename: 'Bewaartermijnen', lijst: Array<{ __typename: 'Bewaartermijn', soort: string, wettelijkJaren: number, begint: string, wettelijkeGrondslag: string, wettelijkeBron: string, versies: Array<{ __typename: 'Bewaartermijnversie', versie: number, jaren: number, grondslag: string, bron: string, geldigVan: string, doorNaam: string, geldtNu: boolean }> }> } };

export type BewaartermijnVastleggenMutationVariables = Exact<{
  invoer: BewaartermijnVastleggenInvoer;
}>;


export type BewaartermijnVastleggenMutation = { __typename: 'Mutation', bewaartermijnVastleggen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BewaartermijnTeKort', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Bewaartermijnen', lijst: Array<{ __typename: 'Bewaartermijn', soort: string, wettelijkJaren: number, begint: string, wettelijkeGrondslag: string, wettelijkeBron: string, versies: Array<{ __typename: 'Bewaartermijnversie', versie: number, jaren: number, grondslag: string, bron: string, geldigVan: string, doorNaam: string, geldtNu: boolean }> }> }
    | { __typename: 'DatumInVerleden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VersieTeVroeg', code: string, boodschap: string, veld: string | null }
   };

export type GeheimhoudingsversiesVeldenFragment = { __typename: 'Geheimhoudingsversies', lijst: Array<{ __typename: 'Geheimhoudingsversie', versie: number, zinnen: Array<string>, geldigVan: string | null, doorNaam: string | null, staat: string }> };

export type GeheimhoudingsversiesQueryVariables = Exact<{ [key: string]: never; }>;


export type GeheimhoudingsversiesQuery = { __typename: 'Query', geheimhoudingsversies: { __typename: 'Geheimhoudingsversies', lijst: Array<{ __typename: 'Geheimhoudingsversie', versie: number, zinnen: Array<string>, geldigVan: string | null, doorNaam: string | null, staat: string }> } };

export type GeheimhoudingVastleggenMutationVariables = Exact<{
  invoer: GeheimhoudingVastleggenInvoer;
}>;


export type GeheimhoudingVastleggenMutation = { __typename: 'Mutation', geheimhoudingVastleggen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Geheimhoudingsversies', lijst: Array<{ __typename: 'Geheimhoudingsversie', versie: number, zinnen: Array<string>, geldigVan: string | null, doorNaam: string | null, staat: string }> }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'PasVanafMorgen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VersieTeVroeg', code: string, boodschap: string, veld: string | null }
   };

export type PrecedentVeldenFragment = { __typename: 'Precedent', id: string, nummer: number, jaar: number, regelNaam: string | null, versieNummer: number | null, grond: string | null, soort: string, wijze: string, kern: string | null, anders: number, heroverweging: string | null, geldt: boolean, teBeantwoorden: boolean, verschillen: Array<{ __typename: 'Verschil', kenmerk: string, hier: Array<string>, daar: Array<string> }> };

export type AfwijkingVeldenFragment = { __typename: 'Afwijking', voorstelId: string, casusId: string, regelNaam: string, versieNummer: number, regelTekst: string, regelDoel: string, grond: string, motief: string, uitwerking: { __typename: 'UitgewerkteAfwijking', id: string, versie: number, motivering: string, voorwaarden: string, eindigtOp: string | null, herzienVoor: string | null, vastgelegdOp: string, vastgelegdDoorNaam: string, waardentoets: Array<{ __typename: 'Waardeoordeel', waarde: string, score: number, tekst: string, antwoord: string | null }>, oordelen: Array<{ __typename: 'Precedentoordeel', precedentId: string, oordeel: string, reden: string | null }> } | null, precedenten: Array<{ __typename: 'Precedent', id: string, nummer: number, jaar: number, regelNaam: string | null, versieNummer: number | null, grond: string | null, soort: string, wijze: string, kern: string | null, anders: number, heroverweging: string | null, geldt: boolean, teBeantwoorden: boolean, verschillen: Array<{ __typename: 'Verschil', kenmerk: string, hier: Array<string>, daar: Array<string> }> }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> };

export type OpzijregelsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpzijregelsQuery = { __typename: 'Query', regels: Array<{ __typename: 'Regel', id: string, naam: string, organisatieNaam: string | null, versies: Array<{ __typename: 'Regelversie', id: string, nummer: number, tekst: string, geldtNu: boolean, heeftGegolden: boolean }> }> };

export type PrecedentenQueryVariables = Exact<{
  vraag: PrecedentenVraag;
}>;


export type PrecedentenQuery = { __typename: 'Query', precedenten: Array<{ __typename: 'Precedent', id: string, nummer: number, jaar: number, regelNaam: string | null, versieNummer: number | null, grond: string | null, soort: string, wijze: string, kern: string | null, anders: number, heroverweging: string | null, geldt: boolean, teBeantwoorden: boolean, verschillen: Array<{ __typename: 'Verschil', kenmerk: string, hier: Array<string>, daar: Array<string> }> }> };

export type EerdereOpzijzettingQueryVariables = Exact<{
  voorstelId: string;
}>;


export type EerdereOpzijzettingQuery = { __typename: 'Query', afwijking: { __typename: 'Afwijking', voorstelId: string, regelversieId: string, grond: string, motief: string } };

export type AfwijkingQueryVariables = Exact<{
  voorstelId: string;
}>;


export type AfwijkingQuery = { __typename: 'Query', afwijking: { __typename: 'Afwijking', voorstelId: string, casusId: string, regelNaam: string, versieNummer: number, regelTekst: string, regelDoel: string, grond: string, motief: string, uitwerking: { __typename: 'UitgewerkteAfwijking', id: string, versie: number, motivering: string, voorwaarden: string, eindigtOp: string | null, herzienVoor: string | null, vastgelegdOp: string, vastgelegdDoorNaam: string, waardentoets: Array<{ __typename: 'Waardeoordeel', waarde: string, score: number, tekst: string, antwoord: string | null }>, oordelen: Array<{ __typename: 'Precedentoordeel', precedentId: string, oordeel: string, reden: string | null }> } | null, precedenten: Array<{ __typename: 'Precedent', id: string, nummer: number, jaar: number, regelNaam: string | null, versieNummer: number | null, grond: string | null, soort: string, wijze: string, kern: string | null, anders: number, heroverweging: string | null, geldt: boolean, teBeantwoorden: boolean, verschillen: Array<{ __typename: 'Verschil', kenmerk: string, hier: Array<string>, daar: Array<string> }> }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> } };

export type AfwijkingVastleggenMutationVariables = Exact<{
  invoer: AfwijkingVastleggenInvoer;
}>;


export type AfwijkingVastleggenMutation = { __typename: 'Mutation', afwijkingVastleggen:
    | { __typename: 'Afwijking', voorstelId: string, casusId: string, regelNaam: string, versieNummer: number, regelTekst: string, regelDoel: string, grond: string, motief: string, uitwerking: { __typename: 'UitgewerkteAfwijking', id: string, versie: number, motivering: string, voorwaarden: string, eindigtOp: string | null, herzienVoor: string | null, vastgelegdOp: string, vastgelegdDoorNaam: string, waardentoets: Array<{ __typename: 'Waardeoordeel', waarde: string, score: number, tekst: string, antwoord: string | null }>, oordelen: Array<{ __typename: 'Precedentoordeel', precedentId: string, oordeel: string, reden: string | null }> } | null, precedenten: Array<{ __typename: 'Precedent', id: string, nummer: number, jaar: number, regelNaam: string | null, versieNummer: number | null, grond: string | null, soort: string, wijze: string, kern: string | null, anders: number, heroverweging: string | null, geldt: boolean, teBeantwoorden: boolean, verschillen: Array<{ __typename: 'Verschil', kenmerk: string, hier: Array<string>, daar: Array<string> }> }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'AfwijkingOnvolledig', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BesluitenlijstVast', code: string, boodschap: string, veld: string | null }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'DatumInVerleden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietUwAfwijking', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'PrecedentOnbeantwoord', code: string, boodschap: string, veld: string | null }
   };

export type ActieVeldenFragment = { __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> };

export type StandpuntVeldenFragment = { __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean };

export type VerloopVeldenFragment = { __typename: 'Besluitverloop', toestand: string, eindeReden: string | null, vervangenDoorNummer: number | null, vervangtNummer: number | null, tegenspraakDag: string | null, heroverwegingDag: string | null, naarBeschikking: boolean, beschikking: { __typename: 'Beschikking', kenmerk: string, bekendOp: string, bezwaarTot: string } | null, minderheidsstandpunten: Array<{ __typename: 'Minderheidsstandpunt', organisatieId: string, organisatieNaam: string, tekst: string, gegevenOp: string }>, heroverwegingen: Array<{ __typename: 'Heroverweging', id: string, reden: string, namens: string, organisatieNaam: string, gevraagdOp: string, antwoordDag: string, uitkomst: string | null, motivering: string | null, beantwoordOp: string | null }>, hoorverslag: { __typename: 'Hoorverslag', aangekondigdOp: string, aangekondigdDoorNaam: string | null, waarom: string | null, opschaling: string | null, medeondertekendDoorNaam: string | null, gehoord: Array<{ __typename: 'Gehoorde', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null, afgeschermd: boolean }> } | null, kennisgevingen: Array<{ __typename: 'Kennisgeving', organisatieId: string, organisatieNaam: string, gezienOp: string | null }> };

export type BesluitVeldenFragment = { __typename: 'Besluit', id: string, nummer: number, casusId: string, pseudoniem: string | null, soort: string, wijze: string, tekst: string, bedragInCent: string | null, genomenOp: string, genomenDoorNaam: string, herzienVoor: string | null, uitgaveId: string | null, betaaldInCent: string | null, opzijVoorstelId: string | null, lijstplek: { __typename: 'Lijstplek', tafelNaam: string, zittingId: string | null, zittingOp: string | null } | null, mandaten: Array<{ __typename: 'BevrorenMandaat', id: string, organisatieNaam: string, houderNaam: string, document: string }>, gronden: Array<{ __typename: 'Besluitgrond', soort: string, tekst: string }>, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, verloop: { __typename: 'Besluitverloop', toestand: string, eindeReden: string | null, vervangenDoorNummer: number | null, vervangtNummer: number | null, tegenspraakDag: string | null, heroverwegingDag: string | null, naarBeschikking: boolean, beschikking: { __typename: 'Beschikking', kenmerk: string, bekendOp: string, bezwaarTot: string } | null, minderheidsstandpunten: Array<{ __typename: 'Minderheidsstandpunt', organisatieId: string, organisatieNaam: string, tekst: string, gegevenOp: string }>, heroverwegingen: Array<{ __typename: 'Heroverweging', id: string, reden: string, namens: string, organisatieNaam: string, gevraagdOp: string, antwoordDag: string, uitkomst: string | null, motivering: string | null, beantwoordOp: string | null }>, hoorverslag: { __typename: 'Hoorverslag', aangekondigdOp: string, aangekondigdDoorNaam: string | null, waarom: string | null, opschaling: string | null, medeondertekendDoorNaam: string | null, gehoord: Array<{ __typename: 'Gehoorde', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null, afgeschermd: boolean }> } | null, kennisgevingen: Array<{ __typename: 'Kennisgeving', organisatieId: string, organisatieNaam: string, gezienOp: string | null }> }, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> };

export type BesluitstandVeldenFragment = { __typename: 'Besluitstand', casusId: string, volgendeStap: string, voorstel: { __typename: 'Voorstel', id: string, soort: string, domein: string, binnenRegels: boolean, tekst: string, bedragInCent: string | null, fondsId: string | null, fondsNaam: string | null, fondsVrijInCent: string | null, uitgaveSoort: string | null, begunstigde: string | null, begunstigdeSoort: string | null, factuur: string | null, uitvoerderId: string, uitvoerderNaam: string, uitvoerenVoor: string, ingebrachtDoorNaam: string, ingebrachtOp: string, gronden: string | null, onomkeerbaar: boolean, acties: Array<{ __typename: 'GevraagdeActie', organisatieId: string, organisatieNaam: string, tekst: string, voor: string }>, uitzicht: { __typename: 'Besluituitzicht', wijze: string | null, organisatieNaam: string | null, hoogstensInCent: string | null } | null, eerdere: Array<{ __typename: 'Voorstelversie', id: string, tekst: string, bedragInCent: string | null, ingebrachtDoorNaam: string, ingebrachtOp: string }>, rondes: Array<{ __typename: 'Ronde', id: string, nummer: number, spoed: boolean, wijze: string, verborgen: boolean, reden: string | null, verslag: string | null, termijnDag: string | null, termijnOp: string | null, geopendOp: string, geslotenOp: string | null, uitkomst: string | null, voornemen: { __typename: 'Doorzetvoornemen', id: string, waarom: string, opschaling: string, aangekondigdDoorNaam: string, termijnDag: string, termijnOp: string, termijnVoorbij: boolean, medeondertekendDoorNaam: string | null, zienswijzen: Array<{ __typename: 'Zienswijze', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null }> } | null, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }> }> } | null, besluiten: Array<{ __typename: 'Besluit', id: string, nummer: number, casusId: string, pseudoniem: string | null, soort: string, wijze: string, tekst: string, bedragInCent: string | null, genomenOp: string, genomenDoorNaam: string, herzienVoor: string | null, uitgaveId: string | null, betaaldInCent: string | null, opzijVoorstelId: string | null, lijstplek: { __typename: 'Lijstplek', tafelNaam: string, zittingId: string | null, zittingOp: string | null } | null, mandaten: Array<{ __typename: 'BevrorenMandaat', id: string, organisatieNaam: string, houderNaam: string, document: string }>, gronden: Array<{ __typename: 'Besluitgrond', soort: string, tekst: string }>, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, verloop: { __typename: 'Besluitverloop', toestand: string, eindeReden: string | null, vervangenDoorNummer: number | null, vervangtNummer: number | null, tegenspraakDag: string | null, heroverwegingDag: string | null, naarBeschikking: boolean, beschikking: { __typename: 'Beschikking', kenmerk: string, bekendOp: string, bezwaarTot: string } | null, minderheidsstandpunten: Array<{ __typename: 'Minderheidsstandpunt', organisatieId: string, organisatieNaam: string, tekst: string, gegevenOp: string }>, heroverwegingen: Array<{ __typename: 'Heroverweging', id: string, reden: string, namens: string, organisatieNaam: string, gevraagdOp: string, antwoordDag: string, uitkomst: string | null, motivering: string | null, beantwoordOp: string | null }>, hoorverslag: { __typename: 'Hoorverslag', aangekondigdOp: string, aangekondigdDoorNaam: string | null, waarom: string | null, opschaling: string | null, medeondertekendDoorNaam: string | null, gehoord: Array<{ __typename: 'Gehoorde', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null, afgeschermd: boolean }> } | null, kennisgevingen: Array<{ __typename: 'Kennisgeving', organisatieId: string, organisatieNaam: string, gezienOp: string | null }> }, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> };

export type BesluitstandQueryVariables = Exact<{
  casusId: string;
}>;


export type BesluitstandQuery = { __typename: 'Query', besluitstand: { __typename: 'Besluitstand', casusId: string, volgendeStap: string, voorstel: { __typename: 'Voorstel', id: string, soort: string, domein: string, binnenRegels: boolean, tekst: string, bedragInCent: string | null, fondsId: string | null, fondsNaam: string | null, fondsVrijInCent: string | null, uitgaveSoort: string | null, begunstigde: string | null, begunstigdeSoort: string | null, factuur: string | null, uitvoerderId: string, uitvoerderNaam: string, uitvoerenVoor: string, ingebrachtDoorNaam: string, ingebrachtOp: string, gronden: string | null, onomkeerbaar: boolean, acties: Array<{ __typename: 'GevraagdeActie', organisatieId: string, organisatieNaam: string, tekst: string, voor: string }>, uitzicht: { __typename: 'Besluituitzicht', wijze: string | null, organisatieNaam: string | null, hoogstensInCent: string | null } | null, eerdere: Array<{ __typename: 'Voorstelversie', id: string, tekst: string, bedragInCent: string | null, ingebrachtDoorNaam: string, ingebrachtOp: string }>, rondes: Array<{ __typename: 'Ronde', id: string, nummer: number, spoed: boolean, wijze: string, verborgen: boolean, reden: string | null, verslag: string | null, termijnDag: string | null, termijnOp: string | null, geopendOp: string, geslotenOp: string | null, uitkomst: string | null, voornemen: { __typename: 'Doorzetvoornemen', id: string, waarom: string, opschaling: string, aangekondigdDoorNaam: string, termijnDag: string, termijnOp: string, termijnVoorbij: boolean, medeondertekendDoorNaam: string | null, zienswijzen: Array<{ __typename: 'Zienswijze', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null }> } | null, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }> }> } | null, besluiten: Array<{ __typename: 'Besluit', id: string, nummer: number, casusId: string, pseudoniem: string | null, soort: string, wijze: string, tekst: string, bedragInCent: string | null, genomenOp: string, genomenDoorNaam: string, herzienVoor: string | null, uitgaveId: string | null, betaaldInCent: string | null, opzijVoorstelId: string | null, lijstplek: { __typename: 'Lijstplek', tafelNaam: string, zittingId: string | null, zittingOp: string | null } | null, mandaten: Array<{ __typename: 'BevrorenMandaat', id: string, organisatieNaam: string, houderNaam: string, document: string }>, gronden: Array<{ __typename: 'Besluitgrond', soort: string, tekst: string }>, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, verloop: { __typename: 'Besluitverloop', toestand: string, eindeReden: string | null, vervangenDoorNummer: number | null, vervangtNummer: number | null, tegenspraakDag: string | null, heroverwegingDag: string | null, naarBeschikking: boolean, beschikking: { __typename: 'Beschikking', kenmerk: string, bekendOp: string, bezwaarTot: string } | null, minderheidsstandpunten: Array<{ __typename: 'Minderheidsstandpunt', organisatieId: string, organisatieNaam: string, tekst: string, gegevenOp: string }>, heroverwegingen: Array<{ __typename: 'Heroverweging', id: string, reden: string, namens: string, organisatieNaam: string, gevraagdOp: string, antwoordDag: string, uitkomst: string | null, motivering: string | null, beantwoordOp: string | null }>, hoorverslag: { __typename: 'Hoorverslag', aangekondigdOp: string, aangekondigdDoorNaam: string | null, waarom: string | null, opschaling: string | null, medeondertekendDoorNaam: string | null, gehoord: Array<{ __typename: 'Gehoorde', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null, afgeschermd: boolean }> } | null, kennisgevingen: Array<{ __typename: 'Kennisgeving', organisatieId: string, organisatieNaam: string, gezienOp: string | null }> }, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> } };

export type DoorzetvoorwaardenQueryVariables = Exact<{
  rondeId: string;
}>;


export type DoorzetvoorwaardenQuery = { __typename: 'Query', doorzetvoorwaarden: Array<{ __typename: 'Voorwaarde', naam: string, voldaan: boolean, uitleg: string, mandaatIds: Array<string>, gevraagd: Array<string> }> };

export type VoorstelKeuzesQueryVariables = Exact<{
  casusId: string;
}>;


export type VoorstelKeuzesQuery = { __typename: 'Query', casus: { __typename: 'Casus', id: string, vraag: string, blokkade: string, deelnemers: Array<{ __typename: 'Deelnemer', id: string, organisatie: { __typename: 'Organisatie', id: string, naam: string, soort: string } }> }, fondsen: Array<{ __typename: 'Fonds', id: string, naam: string, vrijInCent: string, plafondPerCasusInCent: string | null, beheerderLidId: string }>, leden: Array<{ __typename: 'Lid', id: string, organisatieId: string }>, mandaten: Array<{ __typename: 'Mandaat', id: string, organisatieId: string, organisatieNaam: string, actief: boolean, domein: string, besluitsoorten: Array<string>, maxBedragInCent: string }> };

export type BesluitenlijstQueryVariables = Exact<{
  zittingId: string;
}>;


export type BesluitenlijstQuery = { __typename: 'Query', zitting: { __typename: 'Zitting', id: string, tafelNaam: string, geplandOp: string }, besluitenlijst: Array<{ __typename: 'Besluit', id: string, nummer: number, casusId: string, pseudoniem: string | null, soort: string, wijze: string, tekst: string, bedragInCent: string | null, genomenOp: string, genomenDoorNaam: string, herzienVoor: string | null, uitgaveId: string | null, betaaldInCent: string | null, opzijVoorstelId: string | null, lijstplek: { __typename: 'Lijstplek', tafelNaam: string, zittingId: string | null, zittingOp: string | null } | null, mandaten: Array<{ __typename: 'BevrorenMandaat', id: string, organisatieNaam: string, houderNaam: string, document: string }>, gronden: Array<{ __typename: 'Besluitgrond', soort: string, tekst: string }>, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, verloop: { __typename: 'Besluitverloop', toestand: string, eindeReden: string | null, vervangenDoorNummer: number | null, vervangtNummer: number | null, tegenspraakDag: string | null, heroverwegingDag: string | null, naarBeschikking: boolean, beschikking: { __typename: 'Beschikking', kenmerk: string, bekendOp: string, bezwaarTot: string } | null, minderheidsstandpunten: Array<{ __typename: 'Minderheidsstandpunt', organisatieId: string, organisatieNaam: string, tekst: string, gegevenOp: string }>, heroverwegingen: Array<{ __typename: 'Heroverweging', id: string, reden: string, namens: string, organisatieNaam: string, gevraagdOp: string, antwoordDag: string, uitkomst: string | null, motivering: string | null, beantwoordOp: string | null }>, hoorverslag: { __typename: 'Hoorverslag', aangekondigdOp: string, aangekondigdDoorNaam: string | null, waarom: string | null, opschaling: string | null, medeondertekendDoorNaam: string | null, gehoord: Array<{ __typename: 'Gehoorde', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null, afgeschermd: boolean }> } | null, kennisgevingen: Array<{ __typename: 'Kennisgeving', organisatieId: string, organisatieNaam: string, gezienOp: string | null }> }, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }> };

export type OpenHeroverwegingenQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenHeroverwegingenQuery = { __typename: 'Query', openHeroverwegingen: Array<{ __typename: 'Besluit', id: string, nummer: number, casusId: string, pseudoniem: string | null, soort: string, wijze: string, tekst: string, bedragInCent: string | null, genomenOp: string, genomenDoorNaam: string, herzienVoor: string | null, uitgaveId: string | null, betaaldInCent: string | null, opzijVoorstelId: string | null, lijstplek: { __typename: 'Lijstplek', tafelNaam: string, zittingId: string | null, zittingOp: string | null } | null, mandaten: Array<{ __typename: 'BevrorenMandaat', id: string, organisatieNaam: string, houderNaam: string, document: string }>, gronden: Array<{ __typename: 'Besluitgrond', soort: string, tekst: string }>, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, verloop: { __typename: 'Besluitverloop', toestand: string, eindeReden: string | null, vervangenDoorNummer: number | null, vervangtNummer: number | null, tegenspraakDag: string | null, heroverwegingDag: string | null, naarBeschikking: boolean, beschikking: { __typename: 'Beschikking', kenmerk: string, bekendOp: string, bezwaarTot: string } | null, minderheidsstandpunten: Array<{ __typename: 'Minderheidsstandpunt', organisatieId: string, organisatieNaam: string, tekst: string, gegevenOp: string }>, heroverwegingen: Array<{ __typename: 'Heroverweging', id: string, reden: string, namens: string, organisatieNaam: string, gevraagdOp: string, antwoordDag: string, uitkomst: string | null, motivering: string | null, beantwoordOp: string | null }>, hoorverslag: { __typename: 'Hoorverslag', aangekondigdOp: string, aangekondigdDoorNaam: string | null, waarom: string | null, opschaling: string | null, medeondertekendDoorNaam: string | null, gehoord: Array<{ __typename: 'Gehoorde', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null, afgeschermd: boolean }> } | null, kennisgevingen: Array<{ __typename: 'Kennisgeving', organisatieId: string, organisatieNaam: string, gezienOp: string | null }> }, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }> };

export type MijnActiesQueryVariables = Exact<{ [key: string]: never; }>;


export type MijnActiesQuery = { __typename: 'Query', mijnActies: Array<{ __typename: 'Actie', pseudoniem: string | null, id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }> };

export type ActiesOnderRegieQueryVariables = Exact<{ [key: string]: never; }>;


export type ActiesOnderRegieQuery = { __typename: 'Query', actiesOnderRegie: Array<{ __typename: 'Actie', pseudoniem: string | null, id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }> };

export type VoorstelIndienenMutationVariables = Exact<{
  invoer: VoorstelIndienenInvoer;
}>;


export type VoorstelIndienenMutation = { __typename: 'Mutation', voorstelIndienen:
    | { __typename: 'AdviesVervangtNiet', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AfwijkingOnvolledig', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BegunstigdeIsClient', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BesluitAlGenomen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BesluitBeeindigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Besluitstand', casusId: string, volgendeStap: string, voorstel: { __typename: 'Voorstel', id: string, soort: string, domein: string, binnenRegels: boolean, tekst: string, bedragInCent: string | null, fondsId: string | null, fondsNaam: string | null, fondsVrijInCent: string | null, uitgaveSoort: string | null, begunstigde: string | null, begunstigdeSoort: string | null, factuur: string | null, uitvoerderId: string, uitvoerderNaam: string, uitvoerenVoor: string, ingebrachtDoorNaam: string, ingebrachtOp: string, gronden: string | null, onomkeerbaar: boolean, acties: Array<{ __typename: 'GevraagdeActie', organisatieId: string, organisatieNaam: string, tekst: string, voor: string }>, uitzicht: { __typename: 'Besluituitzicht', wijze: string | null, organisatieNaam: string | null, hoogstensInCent: string | null } | null, eerdere: Array<{ __typename: 'Voorstelversie', id: string, tekst: string, bedragInCent: string | null, ingebrachtDoorNaam: string, ingebrachtOp: string }>, rondes: Array<{ __typename: 'Ronde', id: string, nummer: number, spoed: boolean, wijze: string, verborgen: boolean, reden: string | null, verslag: string | null, termijnDag: string | null, termijnOp: string | null, geopendOp: string, geslotenOp: string | null, uitkomst: string | null, voornemen: { __typename: 'Doorzetvoornemen', id: string, waarom: string, opschaling: string, aangekondigdDoorNaam: string, termijnDag: string, termijnOp: string, termijnVoorbij: boolean, medeondertekendDoorNaam: string | null, zienswijzen: Array<{ __typename: 'Zienswijze', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null }> } | null, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }> }> } | null, besluiten: Array<{ __typename: 'Besluit', id: string, nummer: number, casusId: string, pseudoniem: string | null, soort: string, wijze: string, tekst: string, bedragInCent: string | null, genomenOp: string, genomenDoorNaam: string, herzienVoor: string | null, uitgaveId: string | null, betaaldInCent: string | null, opzijVoorstelId: string | null, lijstplek: { __typename: 'Lijstplek', tafelNaam: string, zittingId: string | null, zittingOp: string | null } | null, mandaten: Array<{ __typename: 'BevrorenMandaat', id: string, organisatieNaam: string, houderNaam: string, document: string }>, gronden: Array<{ __typename: 'Besluitgrond', soort: string, tekst: string }>, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, verloop: { __typename: 'Besluitverloop', toestand: string, eindeReden: string | null, vervangenDoorNummer: number | null, vervangtNummer: number | null, tegenspraakDag: string | null, heroverwegingDag: string | null, naarBeschikking: boolean, beschikking: { __typename: 'Beschikking', kenmerk: string, bekendOp: string, bezwaarTot: string } | null, minderheidsstandpunten: Array<{ __typename: 'Minderheidsstandpunt', organisatieId: string, organisatieNaam: string, tekst: string, gegevenOp: string }>, heroverwegingen: Array<{ __typename: 'Heroverweging', id: string, reden: string, namens: string, organisatieNaam: string, gevraagdOp: string, antwoordDag: string, uitkomst: string | null, motivering: string | null, beantwoordOp: string | null }>, hoorverslag: { __typename: 'Hoorverslag', aangekondigdOp: string, aangekondigdDoorNaam: string | null, waarom: string | null, opschaling: string | null, medeondertekendDoorNaam: string | null, gehoord: Array<{ __typename: 'Gehoorde', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null, afgeschermd: boolean }> } | null, kennisgevingen: Array<{ __typename: 'Kennisgeving', organisatieId: string, organisatieNaam: string, gezienOp: string | null }> }, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'DatumInVerleden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'FondsGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'GeenDeelnemer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'GeldOnvolledig', code: string, boodschap: string, veld: string | null }
    | { __typename: 'GrondNietToegestaan', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'PersoonInTekst', code: string, boodschap: string, veld: string | null }
    | { __typename: 'PlafondBereikt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'PlafondOverschreden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RedenVerplicht', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RegelversieNietGeldig', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RondeOpen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VoorstelLigtVoor', code: string, boodschap: string, veld: string | null }
   };

export type RondeOpenenMutationVariables = Exact<{
  invoer: RondeOpenenInvoer;
}>;


export type RondeOpenenMutation = { __typename: 'Mutation', rondeOpenen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenRegisseur', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BesluitAlGenomen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Besluitstand', casusId: string, volgendeStap: string, voorstel: { __typename: 'Voorstel', id: string, soort: string, domein: string, binnenRegels: boolean, tekst: string, bedragInCent: string | null, fondsId: string | null, fondsNaam: string | null, fondsVrijInCent: string | null, uitgaveSoort: string | null, begunstigde: string | null, begunstigdeSoort: string | null, factuur: string | null, uitvoerderId: string, uitvoerderNaam: string, uitvoerenVoor: string, ingebrachtDoorNaam: string, ingebrachtOp: string, gronden: string | null, onomkeerbaar: boolean, acties: Array<{ __typename: 'GevraagdeActie', organisatieId: string, organisatieNaam: string, tekst: string, voor: string }>, uitzicht: { __typename: 'Besluituitzicht', wijze: string | null, organisatieNaam: string | null, hoogstensInCent: string | null } | null, eerdere: Array<{ __typename: 'Voorstelversie', id: string, tekst: string, bedragInCent: string | null, ingebrachtDoorNaam: string, ingebrachtOp: string }>, rondes: Array<{ __typename: 'Ronde', id: string, nummer: number, spoed: boolean, wijze: string, verborgen: boolean, reden: string | null, verslag: string | null, termijnDag: string | null, termijnOp: string | null, geopendOp: string, geslotenOp: string | null, uitkomst: string | null, voornemen: { __typename: 'Doorzetvoornemen', id: string, waarom: string, opschaling: string, aangekondigdDoorNaam: string, termijnDag: string, termijnOp: string, termijnVoorbij: boolean, medeondertekendDoorNaam: string | null, zienswijzen: Array<{ __typename: 'Zienswijze', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null }> } | null, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }> }> } | null, besluiten: Array<{ __typename: 'Besluit', id: string, nummer: number, casusId: string, pseudoniem: string | null, soort: string, wijze: string, tekst: string, bedragInCent: string | null, genomenOp: string, genomenDoorNaam: string, herzienVoor: string | null, uitgaveId: string | null, betaaldInCent: string | null, opzijVoorstelId: string | null, lijstplek: { __typename: 'Lijstplek', tafelNaam: string, zittingId: string | null, zittingOp: string | null } | null, mandaten: Array<{ __typename: 'BevrorenMandaat', id: string, organisatieNaam: string, houderNaam: string, document: string }>, gronden: Array<{ __typename: 'Besluitgrond', soort: string, tekst: string }>, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, verloop: { __typename: 'Besluitverloop', toestand: string, eindeReden: string | null, vervangenDoorNummer: number | null, vervangtNummer: number | null, tegenspraakDag: string | null, heroverwegingDag: string | null, naarBeschikking: boolean, beschikking: { __typename: 'Beschikking', kenmerk: string, bekendOp: string, bezwaarTot: string } | null, minderheidsstandpunten: Array<{ __typename: 'Minderheidsstandpunt', organisatieId: string, organisatieNaam: string, tekst: string, gegevenOp: string }>, heroverwegingen: Array<{ __typename: 'Heroverweging', id: string, reden: string, namens: string, organisatieNaam: string, gevraagdOp: string, antwoordDag: string, uitkomst: string | null, motivering: string | null, beantwoordOp: string | null }>, hoorverslag: { __typename: 'Hoorverslag', aangekondigdOp: string, aangekondigdDoorNaam: string | null, waarom: string | null, opschaling: string | null, medeondertekendDoorNaam: string | null, gehoord: Array<{ __typename: 'Gehoorde', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null, afgeschermd: boolean }> } | null, kennisgevingen: Array<{ __typename: 'Kennisgeving', organisatieId: string, organisatieNaam: string, gezienOp: string | null }> }, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'FaseNietMogelijk', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RedenVerplicht', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RondeOpen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VoorstelVervallen', code: string, boodschap: string, veld: string | null }
   };

export type StandpuntGevenMutationVariables = Exact<{
  invoer: StandpuntGevenInvoer;
}>;


export type StandpuntGevenMutation = { __typename: 'Mutation', standpuntGeven:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Besluitstand', casusId: string, volgendeStap: string, voorstel: { __typename: 'Voorstel', id: string, soort: string, domein: string, binnenRegels: boolean, tekst: string, bedragInCent: string | null, fondsId: string | null, fondsNaam: string | null, fondsVrijInCent: string | null, uitgaveSoort: string | null, begunstigde: string | null, begunstigdeSoort: string | null, factuur: string | null, uitvoerderId: string, uitvoerderNaam: string, uitvoerenVoor: string, ingebrachtDoorNaam: string, ingebrachtOp: string, gronden: string | null, onomkeerbaar: boolean, acties: Array<{ __typename: 'GevraagdeActie', organisatieId: string, organisatieNaam: string, tekst: string, voor: string }>, uitzicht: { __typename: 'Besluituitzicht', wijze: string | null, organisatieNaam: string | null, hoogstensInCent: string | null } | null, eerdere: Array<{ __typename: 'Voorstelversie', id: string, tekst: string, bedragInCent: string | null, ingebrachtDoorNaam: string, ingebrachtOp: string }>, rondes: Array<{ __typename: 'Ronde', id: string, nummer: number, spoed: boolean, wijze: string, verborgen: boolean, reden: string | null, verslag: string | null, termijnDag: string | null, termijnOp: string | null, geopendOp: string, geslotenOp: string | null, uitkomst: string | null, voornemen: { __typename: 'Doorzetvoornemen', id: string, waarom: string, opschaling: string, aangekondigdDoorNaam: string, termijnDag: string, termijnOp: string, termijnVoorbij: boolean, medeondertekendDoorNaam: string | null, zienswijzen: Array<{ __typename: 'Zienswijze', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null }> } | null, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }> }> } | null, besluiten: Array<{ __typename: 'Besluit', id: string, nummer: number, casusId: string, pseudoniem: string | null, soort: string, wijze: string, tekst: string, bedragInCent: string | null, genomenOp: string, genomenDoorNaam: string, herzienVoor: string | null, uitgaveId: string | null, betaaldInCent: string | null, opzijVoorstelId: string | null, lijstplek: { __typename: 'Lijstplek', tafelNaam: string, zittingId: string | null, zittingOp: string | null } | null, mandaten: Array<{ __typename: 'BevrorenMandaat', id: string, organisatieNaam: string, houderNaam: string, document: string }>, gronden: Array<{ __typename: 'Besluitgrond', soort: string, tekst: string }>, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, verloop: { __typename: 'Besluitverloop', toestand: string, eindeReden: string | null, vervangenDoorNummer: number | null, vervangtNummer: number | null, tegenspraakDag: string | null, heroverwegingDag: string | null, naarBeschikking: boolean, beschikking: { __typename: 'Beschikking', kenmerk: string, bekendOp: string, bezwaarTot: string } | null, minderheidsstandpunten: Array<{ __typename: 'Minderheidsstandpunt', organisatieId: string, organisatieNaam: string, tekst: string, gegevenOp: string }>, heroverwegingen: Array<{ __typename: 'Heroverweging', id: string, reden: string, namens: string, organisatieNaam: string, gevraagdOp: string, antwoordDag: string, uitkomst: string | null, motivering: string | null, beantwoordOp: string | null }>, hoorverslag: { __typename: 'Hoorverslag', aangekondigdOp: string, aangekondigdDoorNaam: string | null, waarom: string | null, opschaling: string | null, medeondertekendDoorNaam: string | null, gehoord: Array<{ __typename: 'Gehoorde', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null, afgeschermd: boolean }> } | null, kennisgevingen: Array<{ __typename: 'Kennisgeving', organisatieId: string, organisatieNaam: string, gezienOp: string | null }> }, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'GeenStandpuntGevraagd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RedenVerplicht', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RondeGesloten', code: string, boodschap: string, veld: string | null }
   };

export type AllenAkkoordMutationVariables = Exact<{
  invoer: AllenAkkoordInvoer;
}>;


export type AllenAkkoordMutation = { __typename: 'Mutation', allenAkkoord:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenRegisseur', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Besluitstand', casusId: string, volgendeStap: string, voorstel: { __typename: 'Voorstel', id: string, soort: string, domein: string, binnenRegels: boolean, tekst: string, bedragInCent: string | null, fondsId: string | null, fondsNaam: string | null, fondsVrijInCent: string | null, uitgaveSoort: string | null, begunstigde: string | null, begunstigdeSoort: string | null, factuur: string | null, uitvoerderId: string, uitvoerderNaam: string, uitvoerenVoor: string, ingebrachtDoorNaam: string, ingebrachtOp: string, gronden: string | null, onomkeerbaar: boolean, acties: Array<{ __typename: 'GevraagdeActie', organisatieId: string, organisatieNaam: string, tekst: string, voor: string }>, uitzicht: { __typename: 'Besluituitzicht', wijze: string | null, organisatieNaam: string | null, hoogstensInCent: string | null } | null, eerdere: Array<{ __typename: 'Voorstelversie', id: string, tekst: string, bedragInCent: string | null, ingebrachtDoorNaam: string, ingebrachtOp: string }>, rondes: Array<{ __typename: 'Ronde', id: string, nummer: number, spoed: boolean, wijze: string, verborgen: boolean, reden: string | null, verslag: string | null, termijnDag: string | null, termijnOp: string | null, geopendOp: string, geslotenOp: string | null, uitkomst: string | null, voornemen: { __typename: 'Doorzetvoornemen', id: string, waarom: string, opschaling: string, aangekondigdDoorNaam: string, termijnDag: string, termijnOp: string, termijnVoorbij: boolean, medeondertekendDoorNaam: string | null, zienswijzen: Array<{ __typename: 'Zienswijze', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null }> } | null, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }> }> } | null, besluiten: Array<{ __typename: 'Besluit', id: string, nummer: number, casusId: string, pseudoniem: string | null, soort: string, wijze: string, tekst: string, bedragInCent: string | null, genomenOp: string, genomenDoorNaam: string, herzienVoor: string | null, uitgaveId: string | null, betaaldInCent: string | null, opzijVoorstelId: string | null, lijstplek: { __typename: 'Lijstplek', tafelNaam: string, zittingId: string | null, zittingOp: string | null } | null, mandaten: Array<{ __typename: 'BevrorenMandaat', id: string, organisatieNaam: string, houderNaam: string, document: string }>, gronden: Array<{ __typename: 'Besluitgrond', soort: string, tekst: string }>, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, verloop: { __typename: 'Besluitverloop', toestand: string, eindeReden: string | null, vervangenDoorNummer: number | null, vervangtNummer: number | null, tegenspraakDag: string | null, heroverwegingDag: string | null, naarBeschikking: boolean, beschikking: { __typename: 'Beschikking', kenmerk: string, bekendOp: string, bezwaarTot: string } | null, minderheidsstandpunten: Array<{ __typename: 'Minderheidsstandpunt', organisatieId: string, organisatieNaam: string, tekst: string, gegevenOp: string }>, heroverwegingen: Array<{ __typename: 'Heroverweging', id: string, reden: string, namens: string, organisatieNaam: string, gevraagdOp: string, antwoordDag: string, uitkomst: string | null, motivering: string | null, beantwoordOp: string | null }>, hoorverslag: { __typename: 'Hoorverslag', aangekondigdOp: string, aangekondigdDoorNaam: string | null, waarom: string | null, opschaling: string | null, medeondertekendDoorNaam: string | null, gehoord: Array<{ __typename: 'Gehoorde', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null, afgeschermd: boolean }> } | null, kennisgevingen: Array<{ __typename: 'Kennisgeving', organisatieId: string, organisatieNaam: string, gezienOp: string | null }> }, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'NiemandAanwezig', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RondeGesloten', code: string, boodschap: string, veld: string | null }
   };

export type RondeSluitenMutationVariables = Exact<{
  invoer: RondeSluitenInvoer;
}>;


export type RondeSluitenMutation = { __typename: 'Mutation', rondeSluiten:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenRegisseur', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Besluitstand', casusId: string, volgendeStap: string, voorstel: { __typename: 'Voorstel', id: string, soort: string, domein: string, binnenRegels: boolean, tekst: string, bedragInCent: string | null, fondsId: string | null, fondsNaam: string | null, fondsVrijInCent: string | null, uitgaveSoort: string | null, begunstigde: string | null, begunstigdeSoort: string | null, factuur: string | null, uitvoerderId: string, uitvoerderNaam: string, uitvoerenVoor: string, ingebrachtDoorNaam: string, ingebrachtOp: string, gronden: string | null, onomkeerbaar: boolean, acties: Array<{ __typename: 'GevraagdeActie', organisatieId: string, organisatieNaam: string, tekst: string, voor: string }>, uitzicht: { __typename: 'Besluituitzicht', wijze: string | null, organisatieNaam: string | null, hoogstensInCent: string | null } | null, eerdere: Array<{ __typename: 'Voorstelversie', id: string, tekst: string, bedragInCent: string | null, ingebrachtDoorNaam: string, ingebrachtOp: string }>, rondes: Array<{ __typename: 'Ronde', id: string, nummer: number, spoed: boolean, wijze: string, verborgen: boolean, reden: string | null, verslag: string | null, termijnDag: string | null, termijnOp: string | null, geopendOp: string, geslotenOp: string | null, uitkomst: string | null, voornemen: { __typename: 'Doorzetvoornemen', id: string, waarom: string, opschaling: string, aangekondigdDoorNaam: string, termijnDag: string, termijnOp: string, termijnVoorbij: boolean, medeondertekendDoorNaam: string | null, zienswijzen: Array<{ __typename: 'Zienswijze', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null }> } | null, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }> }> } | null, besluiten: Array<{ __typename: 'Besluit', id: string, nummer: number, casusId: string, pseudoniem: string | null, soort: string, wijze: string, tekst: string, bedragInCent: string | null, genomenOp: string, genomenDoorNaam: string, herzienVoor: string | null, uitgaveId: string | null, betaaldInCent: string | null, opzijVoorstelId: string | null, lijstplek: { __typename: 'Lijstplek', tafelNaam: string, zittingId: string | null, zittingOp: string | null } | null, mandaten: Array<{ __typename: 'BevrorenMandaat', id: string, organisatieNaam: string, houderNaam: string, document: string }>, gronden: Array<{ __typename: 'Besluitgrond', soort: string, tekst: string }>, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, verloop: { __typename: 'Besluitverloop', toestand: string, eindeReden: string | null, vervangenDoorNummer: number | null, vervangtNummer: number | null, tegenspraakDag: string | null, heroverwegingDag: string | null, naarBeschikking: boolean, beschikking: { __typename: 'Beschikking', kenmerk: string, bekendOp: string, bezwaarTot: string } | null, minderheidsstandpunten: Array<{ __typename: 'Minderheidsstandpunt', organisatieId: string, organisatieNaam: string, tekst: string, gegevenOp: string }>, heroverwegingen: Array<{ __typename: 'Heroverweging', id: string, reden: string, namens: string, organisatieNaam: string, gevraagdOp: string, antwoordDag: string, uitkomst: string | null, motivering: string | null, beantwoordOp: string | null }>, hoorverslag: { __typename: 'Hoorverslag', aangekondigdOp: string, aangekondigdDoorNaam: string | null, waarom: string | null, opschaling: string | null, medeondertekendDoorNaam: string | null, gehoord: Array<{ __typename: 'Gehoorde', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null, afgeschermd: boolean }> } | null, kennisgevingen: Array<{ __typename: 'Kennisgeving', organisatieId: string, organisatieNaam: string, gezienOp: string | null }> }, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RondeGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'TermijnLoopt', code: string, boodschap: string, veld: string | null }
   };

export type BesluitVaststellenMutationVariables = Exact<{
  invoer: BesluitVaststellenInvoer;
}>;


export type BesluitVaststellenMutation = { __typename: 'Mutation', besluitVaststellen:
    | { __typename: 'AdviesVervangtNiet', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenRegisseur', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BegunstigdeIsClient', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BesluitAlGenomen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BesluitDraagtUitgaveNiet', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Besluitstand', casusId: string, volgendeStap: string, voorstel: { __typename: 'Voorstel', id: string, soort: string, domein: string, binnenRegels: boolean, tekst: string, bedragInCent: string | null, fondsId: string | null, fondsNaam: string | null, fondsVrijInCent: string | null, uitgaveSoort: string | null, begunstigde: string | null, begunstigdeSoort: string | null, factuur: string | null, uitvoerderId: string, uitvoerderNaam: string, uitvoerenVoor: string, ingebrachtDoorNaam: string, ingebrachtOp: string, gronden: string | null, onomkeerbaar: boolean, acties: Array<{ __typename: 'GevraagdeActie', organisatieId: string, organisatieNaam: string, tekst: string, voor: string }>, uitzicht: { __typename: 'Besluituitzicht', wijze: string | null, organisatieNaam: string | null, hoogstensInCent: string | null } | null, eerdere: Array<{ __typename: 'Voorstelversie', id: string, tekst: string, bedragInCent: string | null, ingebrachtDoorNaam: string, ingebrachtOp: string }>, rondes: Array<{ __typename: 'Ronde', id: string, nummer: number, spoed: boolean, wijze: string, verborgen: boolean, reden: string | null, verslag: string | null, termijnDag: string | null, termijnOp: string | null, geopendOp: string, geslotenOp: string | null, uitkomst: string | null, voornemen: { __typename: 'Doorzetvoornemen', id: string, waarom: string, opschaling: string, aangekondigdDoorNaam: string, termijnDag: string, termijnOp: string, termijnVoorbij: boolean, medeondertekendDoorNaam: string | null, zienswijzen: Array<{ __typename: 'Zienswijze', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null }> } | null, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }> }> } | null, besluiten: Array<{ __typename: 'Besluit', id: string, nummer: number, casusId: string, pseudoniem: string | null, soort: string, wijze: string, tekst: string, bedragInCent: string | null, genomenOp: string, genomenDoorNaam: string, herzienVoor: string | null, uitgaveId: string | null, betaaldInCent: string | null, opzijVoorstelId: string | null, lijstplek: { __typename: 'Lijstplek', tafelNaam: string, zittingId: string | null, zittingOp: string | null } | null, mandaten: Array<{ __typename: 'BevrorenMandaat', id: string, organisatieNaam: string, houderNaam: string, document: string }>, gronden: Array<{ __typename: 'Besluitgrond', soort: string, tekst: string }>, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, verloop: { __typename: 'Besluitverloop', toestand: string, eindeReden: string | null, vervangenDoorNummer: number | null, vervangtNummer: number | null, tegenspraakDag: string | null, heroverwegingDag: string | null, naarBeschikking: boolean, beschikking: { __typename: 'Beschikking', kenmerk: string, bekendOp: string, bezwaarTot: string } | null, minderheidsstandpunten: Array<{ __typename: 'Minderheidsstandpunt', organisatieId: string, organisatieNaam: string, tekst: string, gegevenOp: string }>, heroverwegingen: Array<{ __typename: 'Heroverweging', id: string, reden: string, namens: string, organisatieNaam: string, gevraagdOp: string, antwoordDag: string, uitkomst: string | null, motivering: string | null, beantwoordOp: string | null }>, hoorverslag: { __typename: 'Hoorverslag', aangekondigdOp: string, aangekondigdDoorNaam: string | null, waarom: string | null, opschaling: string | null, medeondertekendDoorNaam: string | null, gehoord: Array<{ __typename: 'Gehoorde', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null, afgeschermd: boolean }> } | null, kennisgevingen: Array<{ __typename: 'Kennisgeving', organisatieId: string, organisatieNaam: string, gezienOp: string | null }> }, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'DagVoorbij', code: string, boodschap: string, veld: string | null }
    | { __typename: 'DatumInVerleden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'GeenConsensus', code: string, boodschap: string, veld: string | null }
    | { __typename: 'MandaatOntbreekt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'MandaatOverschreden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OnvoldoendeSaldo', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'PlafondBereikt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RondeOpen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'StandpuntBetwist', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VerplichteVertrokken', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VoorstelVervallen', code: string, boodschap: string, veld: string | null }
   };

export type BesluitDoorzettenMutationVariables = Exact<{
  invoer: BesluitDoorzettenInvoer;
}>;


export type BesluitDoorzettenMutation = { __typename: 'Mutation', besluitDoorzetten:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenRegisseur', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BegunstigdeIsClient', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BesluitAlGenomen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BesluitDraagtUitgaveNiet', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Besluitstand', casusId: string, volgendeStap: string, voorstel: { __typename: 'Voorstel', id: string, soort: string, domein: string, binnenRegels: boolean, tekst: string, bedragInCent: string | null, fondsId: string | null, fondsNaam: string | null, fondsVrijInCent: string | null, uitgaveSoort: string | null, begunstigde: string | null, begunstigdeSoort: string | null, factuur: string | null, uitvoerderId: string, uitvoerderNaam: string, uitvoerenVoor: string, ingebrachtDoorNaam: string, ingebrachtOp: string, gronden: string | null, onomkeerbaar: boolean, acties: Array<{ __typename: 'GevraagdeActie', organisatieId: string, organisatieNaam: string, tekst: string, voor: string }>, uitzicht: { __typename: 'Besluituitzicht', wijze: string | null, organisatieNaam: string | null, hoogstensInCent: string | null } | null, eerdere: Array<{ __typename: 'Voorstelversie', id: string, tekst: string, bedragInCent: string | null, ingebrachtDoorNaam: string, ingebrachtOp: string }>, rondes: Array<{ __typename: 'Ronde', id: string, nummer: number, spoed: boolean, wijze: string, verborgen: boolean, reden: string | null, verslag: string | null, termijnDag: string | null, termijnOp: string | null, geopendOp: string, geslotenOp: string | null, uitkomst: string | null, voornemen: { __typename: 'Doorzetvoornemen', id: string, waarom: string, opschaling: string, aangekondigdDoorNaam: string, termijnDag: string, termijnOp: string, termijnVoorbij: boolean, medeondertekendDoorNaam: string | null, zienswijzen: Array<{ __typename: 'Zienswijze', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null }> } | null, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }> }> } | null, besluiten: Array<{ __typename: 'Besluit', id: string, nummer: number, casusId: string, pseudoniem: string | null, soort: string, wijze: string, tekst: string, bedragInCent: string | null, genomenOp: string, genomenDoorNaam: string, herzienVoor: string | null, uitgaveId: string | null, betaaldInCent: string | null, opzijVoorstelId: string | null, lijstplek: { __typename: 'Lijstplek', tafelNaam: string, zittingId: string | null, zittingOp: string | null } | null, mandaten: Array<{ __typename: 'BevrorenMandaat', id: string, organisatieNaam: string, houderNaam: string, document: string }>, gronden: Array<{ __typename: 'Besluitgrond', soort: string, tekst: string }>, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, verloop: { __typename: 'Besluitverloop', toestand: string, eindeReden: string | null, vervangenDoorNummer: number | null, vervangtNummer: number | null, tegenspraakDag: string | null, heroverwegingDag: string | null, naarBeschikking: boolean, beschikking: { __typename: 'Beschikking', kenmerk: string, bekendOp: string, bezwaarTot: string } | null, minderheidsstandpunten: Array<{ __typename: 'Minderheidsstandpunt', organisatieId: string, organisatieNaam: string, tekst: string, gegevenOp: string }>, heroverwegingen: Array<{ __typename: 'Heroverweging', id: string, reden: string, namens: string, organisatieNaam: string, gevraagdOp: string, antwoordDag: string, uitkomst: string | null, motivering: string | null, beantwoordOp: string | null }>, hoorverslag: { __typename: 'Hoorverslag', aangekondigdOp: string, aangekondigdDoorNaam: string | null, waarom: string | null, opschaling: string | null, medeondertekendDoorNaam: string | null, gehoord: Array<{ __typename: 'Gehoorde', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null, afgeschermd: boolean }> } | null, kennisgevingen: Array<{ __typename: 'Kennisgeving', organisatieId: string, organisatieNaam: string, gezienOp: string | null }> }, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'DagVoorbij', code: string, boodschap: string, veld: string | null }
    | { __typename: 'DatumInVerleden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'MandaatOntbreekt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'MandaatOverschreden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OnvoldoendeSaldo', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'PlafondBereikt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RedenVerplicht', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RondeOpen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VerplichteVertrokken', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VoorstelVervallen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VoorwaardeNietVoldaan', code: string, boodschap: string, veld: string | null }
   };

export type ActieToevoegenMutationVariables = Exact<{
  invoer: ActieToevoegenInvoer;
}>;


export type ActieToevoegenMutation = { __typename: 'Mutation', actieToevoegen:
    | { __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenEigenActie', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BesluitBeeindigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'DatumInVerleden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'GeenDeelnemer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type ActieAfrondenMutationVariables = Exact<{
  invoer: ActieAfrondenInvoer;
}>;


export type ActieAfrondenMutation = { __typename: 'Mutation', actieAfronden:
    | { __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'ActieAlAfgerond', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietUwActie', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpgeschortDoorHeroverweging', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RedenVerplicht', code: string, boodschap: string, veld: string | null }
   };

export type StandpuntNoterenMutationVariables = Exact<{
  invoer: StandpuntNoterenInvoer;
}>;


export type StandpuntNoterenMutation = { __typename: 'Mutation', standpuntNoteren:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenRegisseur', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Besluitstand', casusId: string, volgendeStap: string, voorstel: { __typename: 'Voorstel', id: string, soort: string, domein: string, binnenRegels: boolean, tekst: string, bedragInCent: string | null, fondsId: string | null, fondsNaam: string | null, fondsVrijInCent: string | null, uitgaveSoort: string | null, begunstigde: string | null, begunstigdeSoort: string | null, factuur: string | null, uitvoerderId: string, uitvoerderNaam: string, uitvoerenVoor: string, ingebrachtDoorNaam: string, ingebrachtOp: string, gronden: string | null, onomkeerbaar: boolean, acties: Array<{ __typename: 'GevraagdeActie', organisatieId: string, organisatieNaam: string, tekst: string, voor: string }>, uitzicht: { __typename: 'Besluituitzicht', wijze: string | null, organisatieNaam: string | null, hoogstensInCent: string | null } | null, eerdere: Array<{ __typename: 'Voorstelversie', id: string, tekst: string, bedragInCent: string | null, ingebrachtDoorNaam: string, ingebrachtOp: string }>, rondes: Array<{ __typename: 'Ronde', id: string, nummer: number, spoed: boolean, wijze: string, verborgen: boolean, reden: string | null, verslag: string | null, termijnDag: string | null, termijnOp: string | null, geopendOp: string, geslotenOp: string | null, uitkomst: string | null, voornemen: { __typename: 'Doorzetvoornemen', id: string, waarom: string, opschaling: string, aangekondigdDoorNaam: string, termijnDag: string, termijnOp: string, termijnVoorbij: boolean, medeondertekendDoorNaam: string | null, zienswijzen: Array<{ __typename: 'Zienswijze', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null }> } | null, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }> }> } | null, besluiten: Array<{ __typename: 'Besluit', id: string, nummer: number, casusId: string, pseudoniem: string | null, soort: string, wijze: string, tekst: string, bedragInCent: string | null, genomenOp: string, genomenDoorNaam: string, herzienVoor: string | null, uitgaveId: string | null, betaaldInCent: string | null, opzijVoorstelId: string | null, lijstplek: { __typename: 'Lijstplek', tafelNaam: string, zittingId: string | null, zittingOp: string | null } | null, mandaten: Array<{ __typename: 'BevrorenMandaat', id: string, organisatieNaam: string, houderNaam: string, document: string }>, gronden: Array<{ __typename: 'Besluitgrond', soort: string, tekst: string }>, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, verloop: { __typename: 'Besluitverloop', toestand: string, eindeReden: string | null, vervangenDoorNummer: number | null, vervangtNummer: number | null, tegenspraakDag: string | null, heroverwegingDag: string | null, naarBeschikking: boolean, beschikking: { __typename: 'Beschikking', kenmerk: string, bekendOp: string, bezwaarTot: string } | null, minderheidsstandpunten: Array<{ __typename: 'Minderheidsstandpunt', organisatieId: string, organisatieNaam: string, tekst: string, gegevenOp: string }>, heroverwegingen: Array<{ __typename: 'Heroverweging', id: string, reden: string, namens: string, organisatieNaam: string, gevraagdOp: string, antwoordDag: string, uitkomst: string | null, motivering: string | null, beantwoordOp: string | null }>, hoorverslag: { __typename: 'Hoorverslag', aangekondigdOp: string, aangekondigdDoorNaam: string | null, waarom: string | null, opschaling: string | null, medeondertekendDoorNaam: string | null, gehoord: Array<{ __typename: 'Gehoorde', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null, afgeschermd: boolean }> } | null, kennisgevingen: Array<{ __typename: 'Kennisgeving', organisatieId: string, organisatieNaam: string, gezienOp: string | null }> }, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'EigenAntwoordGegeven', code: string, boodschap: string, veld: string | null }
    | { __typename: 'GeenStandpuntGevraagd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RedenVerplicht', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RondeGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'SprekerDoetNietMee', code: string, boodschap: string, veld: string | null }
   };

export type StandpuntBevestigenMutationVariables = Exact<{
  invoer: StandpuntBevestigenInvoer;
}>;


export type StandpuntBevestigenMutation = { __typename: 'Mutation', standpuntBevestigen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Besluitstand', casusId: string, volgendeStap: string, voorstel: { __typename: 'Voorstel', id: string, soort: string, domein: string, binnenRegels: boolean, tekst: string, bedragInCent: string | null, fondsId: string | null, fondsNaam: string | null, fondsVrijInCent: string | null, uitgaveSoort: string | null, begunstigde: string | null, begunstigdeSoort: string | null, factuur: string | null, uitvoerderId: string, uitvoerderNaam: string, uitvoerenVoor: string, ingebrachtDoorNaam: string, ingebrachtOp: string, gronden: string | null, onomkeerbaar: boolean, acties: Array<{ __typename: 'GevraagdeActie', organisatieId: string, organisatieNaam: string, tekst: string, voor: string }>, uitzicht: { __typename: 'Besluituitzicht', wijze: string | null, organisatieNaam: string | null, hoogstensInCent: string | null } | null, eerdere: Array<{ __typename: 'Voorstelversie', id: string, tekst: string, bedragInCent: string | null, ingebrachtDoorNaam: string, ingebrachtOp: string }>, rondes: Array<{ __typename: 'Ronde', id: string, nummer: number, spoed: boolean, wijze: string, verborgen: boolean, reden: string | null, verslag: string | null, termijnDag: string | null, termijnOp: string | null, geopendOp: string, geslotenOp: string | null, uitkomst: string | null, voornemen: { __typename: 'Doorzetvoornemen', id: string, waarom: string, opschaling: string, aangekondigdDoorNaam: string, termijnDag: string, termijnOp: string, termijnVoorbij: boolean, medeondertekendDoorNaam: string | null, zienswijzen: Array<{ __typename: 'Zienswijze', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null }> } | null, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }> }> } | null, besluiten: Array<{ __typename: 'Besluit', id: string, nummer: number, casusId: string, pseudoniem: string | null, soort: string, wijze: string, tekst: string, bedragInCent: string | null, genomenOp: string, genomenDoorNaam: string, herzienVoor: string | null, uitgaveId: string | null, betaaldInCent: string | null, opzijVoorstelId: string | null, lijstplek: { __typename: 'Lijstplek', tafelNaam: string, zittingId: string | null, zittingOp: string | null } | null, mandaten: Array<{ __typename: 'BevrorenMandaat', id: string, organisatieNaam: string, houderNaam: string, document: string }>, gronden: Array<{ __typename: 'Besluitgrond', soort: string, tekst: string }>, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, verloop: { __typename: 'Besluitverloop', toestand: string, eindeReden: string | null, vervangenDoorNummer: number | null, vervangtNummer: number | null, tegenspraakDag: string | null, heroverwegingDag: string | null, naarBeschikking: boolean, beschikking: { __typename: 'Beschikking', kenmerk: string, bekendOp: string, bezwaarTot: string } | null, minderheidsstandpunten: Array<{ __typename: 'Minderheidsstandpunt', organisatieId: string, organisatieNaam: string, tekst: string, gegevenOp: string }>, heroverwegingen: Array<{ __typename: 'Heroverweging', id: string, reden: string, namens: string, organisatieNaam: string, gevraagdOp: string, antwoordDag: string, uitkomst: string | null, motivering: string | null, beantwoordOp: string | null }>, hoorverslag: { __typename: 'Hoorverslag', aangekondigdOp: string, aangekondigdDoorNaam: string | null, waarom: string | null, opschaling: string | null, medeondertekendDoorNaam: string | null, gehoord: Array<{ __typename: 'Gehoorde', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null, afgeschermd: boolean }> } | null, kennisgevingen: Array<{ __typename: 'Kennisgeving', organisatieId: string, organisatieNaam: string, gezienOp: string | null }> }, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietsTeBevestigen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RedenVerplicht', code: string, boodschap: string, veld: string | null }
   };

export type GesprekVastleggenMutationVariables = Exact<{
  invoer: GesprekVastleggenInvoer;
}>;


export type GesprekVastleggenMutation = { __typename: 'Mutation', gesprekVastleggen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenRegisseur', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BesluitAlGenomen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Besluitstand', casusId: string, volgendeStap: string, voorstel: { __typename: 'Voorstel', id: string, soort: string, domein: string, binnenRegels: boolean, tekst: string, bedragInCent: string | null, fondsId: string | null, fondsNaam: string | null, fondsVrijInCent: string | null, uitgaveSoort: string | null, begunstigde: string | null, begunstigdeSoort: string | null, factuur: string | null, uitvoerderId: string, uitvoerderNaam: string, uitvoerenVoor: string, ingebrachtDoorNaam: string, ingebrachtOp: string, gronden: string | null, onomkeerbaar: boolean, acties: Array<{ __typename: 'GevraagdeActie', organisatieId: string, organisatieNaam: string, tekst: string, voor: string }>, uitzicht: { __typename: 'Besluituitzicht', wijze: string | null, organisatieNaam: string | null, hoogstensInCent: string | null } | null, eerdere: Array<{ __typename: 'Voorstelversie', id: string, tekst: string, bedragInCent: string | null, ingebrachtDoorNaam: string, ingebrachtOp: string }>, rondes: Array<{ __typename: 'Ronde', id: string, nummer: number, spoed: boolean, wijze: string, verborgen: boolean, reden: string | null, verslag: string | null, termijnDag: string | null, termijnOp: string | null, geopendOp: string, geslotenOp: string | null, uitkomst: string | null, voornemen: { __typename: 'Doorzetvoornemen', id: string, waarom: string, opschaling: string, aangekondigdDoorNaam: string, termijnDag: string, termijnOp: string, termijnVoorbij: boolean, medeondertekendDoorNaam: string | null, zienswijzen: Array<{ __typename: 'Zienswijze', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null }> } | null, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }> }> } | null, besluiten: Array<{ __typename: 'Besluit', id: string, nummer: number, casusId: string, pseudoniem: string | null, soort: string, wijze: string, tekst: string, bedragInCent: string | null, genomenOp: string, genomenDoorNaam: string, herzienVoor: string | null, uitgaveId: string | null, betaaldInCent: string | null, opzijVoorstelId: string | null, lijstplek: { __typename: 'Lijstplek', tafelNaam: string, zittingId: string | null, zittingOp: string | null } | null, mandaten: Array<{ __typename: 'BevrorenMandaat', id: string, organisatieNaam: string, houderNaam: string, document: string }>, gronden: Array<{ __typename: 'Besluitgrond', soort: string, tekst: string }>, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, verloop: { __typename: 'Besluitverloop', toestand: string, eindeReden: string | null, vervangenDoorNummer: number | null, vervangtNummer: number | null, tegenspraakDag: string | null, heroverwegingDag: string | null, naarBeschikking: boolean, beschikking: { __typename: 'Beschikking', kenmerk: string, bekendOp: string, bezwaarTot: string } | null, minderheidsstandpunten: Array<{ __typename: 'Minderheidsstandpunt', organisatieId: string, organisatieNaam: string, tekst: string, gegevenOp: string }>, heroverwegingen: Array<{ __typename: 'Heroverweging', id: string, reden: string, namens: string, organisatieNaam: string, gevraagdOp: string, antwoordDag: string, uitkomst: string | null, motivering: string | null, beantwoordOp: string | null }>, hoorverslag: { __typename: 'Hoorverslag', aangekondigdOp: string, aangekondigdDoorNaam: string | null, waarom: string | null, opschaling: string | null, medeondertekendDoorNaam: string | null, gehoord: Array<{ __typename: 'Gehoorde', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null, afgeschermd: boolean }> } | null, kennisgevingen: Array<{ __typename: 'Kennisgeving', organisatieId: string, organisatieNaam: string, gezienOp: string | null }> }, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'FaseNietMogelijk', code: string, boodschap: string, veld: string | null }
    | { __typename: 'GeenGesprek', code: string, boodschap: string, veld: string | null }
    | { __typename: 'GeenStandpuntGevraagd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'GesprekAlleenEerst', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RedenVerplicht', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RondeOpen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'SprekerDoetNietMee', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VoorstelVervallen', code: string, boodschap: string, veld: string | null }
   };

export type DoorzettenAankondigenMutationVariables = Exact<{
  invoer: DoorzettenAankondigenInvoer;
}>;


export type DoorzettenAankondigenMutation = { __typename: 'Mutation', doorzettenAankondigen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenRegisseur', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BesluitAlGenomen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Besluitstand', casusId: string, volgendeStap: string, voorstel: { __typename: 'Voorstel', id: string, soort: string, domein: string, binnenRegels: boolean, tekst: string, bedragInCent: string | null, fondsId: string | null, fondsNaam: string | null, fondsVrijInCent: string | null, uitgaveSoort: string | null, begunstigde: string | null, begunstigdeSoort: string | null, factuur: string | null, uitvoerderId: string, uitvoerderNaam: string, uitvoerenVoor: string, ingebrachtDoorNaam: string, ingebrachtOp: string, gronden: string | null, onomkeerbaar: boolean, acties: Array<{ __typename: 'GevraagdeActie', organisatieId: string, organisatieNaam: string, tekst: string, voor: string }>, uitzicht: { __typename: 'Besluituitzicht', wijze: string | null, organisatieNaam: string | null, hoogstensInCent: string | null } | null, eerdere: Array<{ __typename: 'Voorstelversie', id: string, tekst: string, bedragInCent: string | null, ingebrachtDoorNaam: string, ingebrachtOp: string }>, rondes: Array<{ __typename: 'Ronde', id: string, nummer: number, spoed: boolean, wijze: string, verborgen: boolean, reden: string | null, verslag: string | null, termijnDag: string | null, termijnOp: string | null, geopendOp: string, geslotenOp: string | null, uitkomst: string | null, voornemen: { __typename: 'Doorzetvoornemen', id: string, waarom: string, opschaling: string, aangekondigdDoorNaam: string, termijnDag: string, termijnOp: string, termijnVoorbij: boolean, medeondertekendDoorNaam: string | null, zienswijzen: Array<{ __typename: 'Zienswijze', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null }> } | null, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }> }> } | null, besluiten: Array<{ __typename: 'Besluit', id: string, nummer: number, casusId: string, pseudoniem: string | null, soort: string, wijze: string, tekst: string, bedragInCent: string | null, genomenOp: string, genomenDoorNaam: string, herzienVoor: string | null, uitgaveId: string | null, betaaldInCent: string | null, opzijVoorstelId: string | null, lijstplek: { __typename: 'Lijstplek', tafelNaam: string, zittingId: string | null, zittingOp: string | null } | null, mandaten: Array<{ __typename: 'BevrorenMandaat', id: string, organisatieNaam: string, houderNaam: string, document: string }>, gronden: Array<{ __typename: 'Besluitgrond', soort: string, tekst: string }>, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, verloop: { __typename: 'Besluitverloop', toestand: string, eindeReden: string | null, vervangenDoorNummer: number | null, vervangtNummer: number | null, tegenspraakDag: string | null, heroverwegingDag: string | null, naarBeschikking: boolean, beschikking: { __typename: 'Beschikking', kenmerk: string, bekendOp: string, bezwaarTot: string } | null, minderheidsstandpunten: Array<{ __typename: 'Minderheidsstandpunt', organisatieId: string, organisatieNaam: string, tekst: string, gegevenOp: string }>, heroverwegingen: Array<{ __typename: 'Heroverweging', id: string, reden: string, namens: string, organisatieNaam: string, gevraagdOp: string, antwoordDag: string, uitkomst: string | null, motivering: string | null, beantwoordOp: string | null }>, hoorverslag: { __typename: 'Hoorverslag', aangekondigdOp: string, aangekondigdDoorNaam: string | null, waarom: string | null, opschaling: string | null, medeondertekendDoorNaam: string | null, gehoord: Array<{ __typename: 'Gehoorde', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null, afgeschermd: boolean }> } | null, kennisgevingen: Array<{ __typename: 'Kennisgeving', organisatieId: string, organisatieNaam: string, gezienOp: string | null }> }, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'GeenDeelnemer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'MandaatOntbreekt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'MandaatOverschreden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RondeOpen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VerplichteVertrokken', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VoornemenAlAangekondigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VoorstelVervallen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VoorwaardeNietVoldaan', code: string, boodschap: string, veld: string | null }
   };

export type ZienswijzeGevenMutationVariables = Exact<{
  invoer: ZienswijzeGevenInvoer;
}>;


export type ZienswijzeGevenMutation = { __typename: 'Mutation', zienswijzeGeven:
    | { __typename: 'AlGegeven', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Besluitstand', casusId: string, volgendeStap: string, voorstel: { __typename: 'Voorstel', id: string, soort: string, domein: string, binnenRegels: boolean, tekst: string, bedragInCent: string | null, fondsId: string | null, fondsNaam: string | null, fondsVrijInCent: string | null, uitgaveSoort: string | null, begunstigde: string | null, begunstigdeSoort: string | null, factuur: string | null, uitvoerderId: string, uitvoerderNaam: string, uitvoerenVoor: string, ingebrachtDoorNaam: string, ingebrachtOp: string, gronden: string | null, onomkeerbaar: boolean, acties: Array<{ __typename: 'GevraagdeActie', organisatieId: string, organisatieNaam: string, tekst: string, voor: string }>, uitzicht: { __typename: 'Besluituitzicht', wijze: string | null, organisatieNaam: string | null, hoogstensInCent: string | null } | null, eerdere: Array<{ __typename: 'Voorstelversie', id: string, tekst: string, bedragInCent: string | null, ingebrachtDoorNaam: string, ingebrachtOp: string }>, rondes: Array<{ __typename: 'Ronde', id: string, nummer: number, spoed: boolean, wijze: string, verborgen: boolean, reden: string | null, verslag: string | null, termijnDag: string | null, termijnOp: string | null, geopendOp: string, geslotenOp: string | null, uitkomst: string | null, voornemen: { __typename: 'Doorzetvoornemen', id: string, waarom: string, opschaling: string, aangekondigdDoorNaam: string, termijnDag: string, termijnOp: string, termijnVoorbij: boolean, medeondertekendDoorNaam: string | null, zienswijzen: Array<{ __typename: 'Zienswijze', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null }> } | null, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }> }> } | null, besluiten: Array<{ __typename: 'Besluit', id: string, nummer: number, casusId: string, pseudoniem: string | null, soort: string, wijze: string, tekst: string, bedragInCent: string | null, genomenOp: string, genomenDoorNaam: string, herzienVoor: string | null, uitgaveId: string | null, betaaldInCent: string | null, opzijVoorstelId: string | null, lijstplek: { __typename: 'Lijstplek', tafelNaam: string, zittingId: string | null, zittingOp: string | null } | null, mandaten: Array<{ __typename: 'BevrorenMandaat', id: string, organisatieNaam: string, houderNaam: string, document: string }>, gronden: Array<{ __typename: 'Besluitgrond', soort: string, tekst: string }>, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, verloop: { __typename: 'Besluitverloop', toestand: string, eindeReden: string | null, vervangenDoorNummer: number | null, vervangtNummer: number | null, tegenspraakDag: string | null, heroverwegingDag: string | null, naarBeschikking: boolean, beschikking: { __typename: 'Beschikking', kenmerk: string, bekendOp: string, bezwaarTot: string } | null, minderheidsstandpunten: Array<{ __typename: 'Minderheidsstandpunt', organisatieId: string, organisatieNaam: string, tekst: string, gegevenOp: string }>, heroverwegingen: Array<{ __typename: 'Heroverweging', id: string, reden: string, namens: string, organisatieNaam: string, gevraagdOp: string, antwoordDag: string, uitkomst: string | null, motivering: string | null, beantwoordOp: string | null }>, hoorverslag: { __typename: 'Hoorverslag', aangekondigdOp: string, aangekondigdDoorNaam: string | null, waarom: string | null, opschaling: string | null, medeondertekendDoorNaam: string | null, gehoord: Array<{ __typename: 'Gehoorde', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null, afgeschermd: boolean }> } | null, kennisgevingen: Array<{ __typename: 'Kennisgeving', organisatieId: string, organisatieNaam: string, gezienOp: string | null }> }, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'GeenStandpuntGevraagd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type DoorzettenMeetekenenMutationVariables = Exact<{
  invoer: DoorzettenMeetekenenInvoer;
}>;


export type DoorzettenMeetekenenMutation = { __typename: 'Mutation', doorzettenMeetekenen:
    | { __typename: 'AlGegeven', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AndereOrganisatieTekent', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Besluitstand', casusId: string, volgendeStap: string, voorstel: { __typename: 'Voorstel', id: string, soort: string, domein: string, binnenRegels: boolean, tekst: string, bedragInCent: string | null, fondsId: string | null, fondsNaam: string | null, fondsVrijInCent: string | null, uitgaveSoort: string | null, begunstigde: string | null, begunstigdeSoort: string | null, factuur: string | null, uitvoerderId: string, uitvoerderNaam: string, uitvoerenVoor: string, ingebrachtDoorNaam: string, ingebrachtOp: string, gronden: string | null, onomkeerbaar: boolean, acties: Array<{ __typename: 'GevraagdeActie', organisatieId: string, organisatieNaam: string, tekst: string, voor: string }>, uitzicht: { __typename: 'Besluituitzicht', wijze: string | null, organisatieNaam: string | null, hoogstensInCent: string | null } | null, eerdere: Array<{ __typename: 'Voorstelversie', id: string, tekst: string, bedragInCent: string | null, ingebrachtDoorNaam: string, ingebrachtOp: string }>, rondes: Array<{ __typename: 'Ronde', id: string, nummer: number, spoed: boolean, wijze: string, verborgen: boolean, reden: string | null, verslag: string | null, termijnDag: string | null, termijnOp: string | null, geopendOp: string, geslotenOp: string | null, uitkomst: string | null, voornemen: { __typename: 'Doorzetvoornemen', id: string, waarom: string, opschaling: string, aangekondigdDoorNaam: string, termijnDag: string, termijnOp: string, termijnVoorbij: boolean, medeondertekendDoorNaam: string | null, zienswijzen: Array<{ __typename: 'Zienswijze', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null }> } | null, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }> }> } | null, besluiten: Array<{ __typename: 'Besluit', id: string, nummer: number, casusId: string, pseudoniem: string | null, soort: string, wijze: string, tekst: string, bedragInCent: string | null, genomenOp: string, genomenDoorNaam: string, herzienVoor: string | null, uitgaveId: string | null, betaaldInCent: string | null, opzijVoorstelId: string | null, lijstplek: { __typename: 'Lijstplek', tafelNaam: string, zittingId: string | null, zittingOp: string | null } | null, mandaten: Array<{ __typename: 'BevrorenMandaat', id: string, organisatieNaam: string, houderNaam: string, document: string }>, gronden: Array<{ __typename: 'Besluitgrond', soort: string, tekst: string }>, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, verloop: { __typename: 'Besluitverloop', toestand: string, eindeReden: string | null, vervangenDoorNummer: number | null, vervangtNummer: number | null, tegenspraakDag: string | null, heroverwegingDag: string | null, naarBeschikking: boolean, beschikking: { __typename: 'Beschikking', kenmerk: string, bekendOp: string, bezwaarTot: string } | null, minderheidsstandpunten: Array<{ __typename: 'Minderheidsstandpunt', organisatieId: string, organisatieNaam: string, tekst: string, gegevenOp: string }>, heroverwegingen: Array<{ __typename: 'Heroverweging', id: string, reden: string, namens: string, organisatieNaam: string, gevraagdOp: string, antwoordDag: string, uitkomst: string | null, motivering: string | null, beantwoordOp: string | null }>, hoorverslag: { __typename: 'Hoorverslag', aangekondigdOp: string, aangekondigdDoorNaam: string | null, waarom: string | null, opschaling: string | null, medeondertekendDoorNaam: string | null, gehoord: Array<{ __typename: 'Gehoorde', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null, afgeschermd: boolean }> } | null, kennisgevingen: Array<{ __typename: 'Kennisgeving', organisatieId: string, organisatieNaam: string, gezienOp: string | null }> }, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'GebondeneTekentNietMee', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type MinderheidsstandpuntGevenMutationVariables = Exact<{
  invoer: MinderheidsstandpuntGevenInvoer;
}>;


export type MinderheidsstandpuntGevenMutation = { __typename: 'Mutation', minderheidsstandpuntGeven:
    | { __typename: 'AlGegeven', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BesluitBeeindigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Besluitstand', casusId: string, volgendeStap: string, voorstel: { __typename: 'Voorstel', id: string, soort: string, domein: string, binnenRegels: boolean, tekst: string, bedragInCent: string | null, fondsId: string | null, fondsNaam: string | null, fondsVrijInCent: string | null, uitgaveSoort: string | null, begunstigde: string | null, begunstigdeSoort: string | null, factuur: string | null, uitvoerderId: string, uitvoerderNaam: string, uitvoerenVoor: string, ingebrachtDoorNaam: string, ingebrachtOp: string, gronden: string | null, onomkeerbaar: boolean, acties: Array<{ __typename: 'GevraagdeActie', organisatieId: string, organisatieNaam: string, tekst: string, voor: string }>, uitzicht: { __typename: 'Besluituitzicht', wijze: string | null, organisatieNaam: string | null, hoogstensInCent: string | null } | null, eerdere: Array<{ __typename: 'Voorstelversie', id: string, tekst: string, bedragInCent: string | null, ingebrachtDoorNaam: string, ingebrachtOp: string }>, rondes: Array<{ __typename: 'Ronde', id: string, nummer: number, spoed: boolean, wijze: string, verborgen: boolean, reden: string | null, verslag: string | null, termijnDag: string | null, termijnOp: string | null, geopendOp: string, geslotenOp: string | null, uitkomst: string | null, voornemen: { __typename: 'Doorzetvoornemen', id: string, waarom: string, opschaling: string, aangekondigdDoorNaam: string, termijnDag: string, termijnOp: string, termijnVoorbij: boolean, medeondertekendDoorNaam: string | null, zienswijzen: Array<{ __typename: 'Zienswijze', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null }> } | null, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }> }> } | null, besluiten: Array<{ __typename: 'Besluit', id: string, nummer: number, casusId: string, pseudoniem: string | null, soort: string, wijze: string, tekst: string, bedragInCent: string | null, genomenOp: string, genomenDoorNaam: string, herzienVoor: string | null, uitgaveId: string | null, betaaldInCent: string | null, opzijVoorstelId: string | null, lijstplek: { __typename: 'Lijstplek', tafelNaam: string, zittingId: string | null, zittingOp: string | null } | null, mandaten: Array<{ __typename: 'BevrorenMandaat', id: string, organisatieNaam: string, houderNaam: string, document: string }>, gronden: Array<{ __typename: 'Besluitgrond', soort: string, tekst: string }>, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, verloop: { __typename: 'Besluitverloop', toestand: string, eindeReden: string | null, vervangenDoorNummer: number | null, vervangtNummer: number | null, tegenspraakDag: string | null, heroverwegingDag: string | null, naarBeschikking: boolean, beschikking: { __typename: 'Beschikking', kenmerk: string, bekendOp: string, bezwaarTot: string } | null, minderheidsstandpunten: Array<{ __typename: 'Minderheidsstandpunt', organisatieId: string, organisatieNaam: string, tekst: string, gegevenOp: string }>, heroverwegingen: Array<{ __typename: 'Heroverweging', id: string, reden: string, namens: string, organisatieNaam: string, gevraagdOp: string, antwoordDag: string, uitkomst: string | null, motivering: string | null, beantwoordOp: string | null }>, hoorverslag: { __typename: 'Hoorverslag', aangekondigdOp: string, aangekondigdDoorNaam: string | null, waarom: string | null, opschaling: string | null, medeondertekendDoorNaam: string | null, gehoord: Array<{ __typename: 'Gehoorde', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null, afgeschermd: boolean }> } | null, kennisgevingen: Array<{ __typename: 'Kennisgeving', organisatieId: string, organisatieNaam: string, gezienOp: string | null }> }, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'GeenStandpuntGevraagd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'TermijnVoorbij', code: string, boodschap: string, veld: string | null }
   };

export type HeroverwegingVragenMutationVariables = Exact<{
  invoer: HeroverwegingVragenInvoer;
}>;


export type HeroverwegingVragenMutation = { __typename: 'Mutation', heroverwegingVragen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BesluitBeeindigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Besluitstand', casusId: string, volgendeStap: string, voorstel: { __typename: 'Voorstel', id: string, soort: string, domein: string, binnenRegels: boolean, tekst: string, bedragInCent: string | null, fondsId: string | null, fondsNaam: string | null, fondsVrijInCent: string | null, uitgaveSoort: string | null, begunstigde: string | null, begunstigdeSoort: string | null, factuur: string | null, uitvoerderId: string, uitvoerderNaam: string, uitvoerenVoor: string, ingebrachtDoorNaam: string, ingebrachtOp: string, gronden: string | null, onomkeerbaar: boolean, acties: Array<{ __typename: 'GevraagdeActie', organisatieId: string, organisatieNaam: string, tekst: string, voor: string }>, uitzicht: { __typename: 'Besluituitzicht', wijze: string | null, organisatieNaam: string | null, hoogstensInCent: string | null } | null, eerdere: Array<{ __typename: 'Voorstelversie', id: string, tekst: string, bedragInCent: string | null, ingebrachtDoorNaam: string, ingebrachtOp: string }>, rondes: Array<{ __typename: 'Ronde', id: string, nummer: number, spoed: boolean, wijze: string, verborgen: boolean, reden: string | null, verslag: string | null, termijnDag: string | null, termijnOp: string | null, geopendOp: string, geslotenOp: string | null, uitkomst: string | null, voornemen: { __typename: 'Doorzetvoornemen', id: string, waarom: string, opschaling: string, aangekondigdDoorNaam: string, termijnDag: string, termijnOp: string, termijnVoorbij: boolean, medeondertekendDoorNaam: string | null, zienswijzen: Array<{ __typename: 'Zienswijze', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null }> } | null, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }> }> } | null, besluiten: Array<{ __typename: 'Besluit', id: string, nummer: number, casusId: string, pseudoniem: string | null, soort: string, wijze: string, tekst: string, bedragInCent: string | null, genomenOp: string, genomenDoorNaam: string, herzienVoor: string | null, uitgaveId: string | null, betaaldInCent: string | null, opzijVoorstelId: string | null, lijstplek: { __typename: 'Lijstplek', tafelNaam: string, zittingId: string | null, zittingOp: string | null } | null, mandaten: Array<{ __typename: 'BevrorenMandaat', id: string, organisatieNaam: string, houderNaam: string, document: string }>, gronden: Array<{ __typename: 'Besluitgrond', soort: string, tekst: string }>, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, verloop: { __typename: 'Besluitverloop', toestand: string, eindeReden: string | null, vervangenDoorNummer: number | null, vervangtNummer: number | null, tegenspraakDag: string | null, heroverwegingDag: string | null, naarBeschikking: boolean, beschikking: { __typename: 'Beschikking', kenmerk: string, bekendOp: string, bezwaarTot: string } | null, minderheidsstandpunten: Array<{ __typename: 'Minderheidsstandpunt', organisatieId: string, organisatieNaam: string, tekst: string, gegevenOp: string }>, heroverwegingen: Array<{ __typename: 'Heroverweging', id: string, reden: string, namens: string, organisatieNaam: string, gevraagdOp: string, antwoordDag: string, uitkomst: string | null, motivering: string | null, beantwoordOp: string | null }>, hoorverslag: { __typename: 'Hoorverslag', aangekondigdOp: string, aangekondigdDoorNaam: string | null, waarom: string | null, opschaling: string | null, medeondertekendDoorNaam: string | null, gehoord: Array<{ __typename: 'Gehoorde', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null, afgeschermd: boolean }> } | null, kennisgevingen: Array<{ __typename: 'Kennisgeving', organisatieId: string, organisatieNaam: string, gezienOp: string | null }> }, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'HeroverwegingAlGevraagd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'HeroverwegingLoopt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'TermijnVoorbij', code: string, boodschap: string, veld: string | null }
   };

export type HeroverwegingBeantwoordenMutationVariables = Exact<{
  invoer: HeroverwegingBeantwoordenInvoer;
}>;


export type HeroverwegingBeantwoordenMutation = { __typename: 'Mutation', heroverwegingBeantwoorden:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BesluitBeeindigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Besluitstand', casusId: string, volgendeStap: string, voorstel: { __typename: 'Voorstel', id: string, soort: string, domein: string, binnenRegels: boolean, tekst: string, bedragInCent: string | null, fondsId: string | null, fondsNaam: string | null, fondsVrijInCent: string | null, uitgaveSoort: string | null, begunstigde: string | null, begunstigdeSoort: string | null, factuur: string | null, uitvoerderId: string, uitvoerderNaam: string, uitvoerenVoor: string, ingebrachtDoorNaam: string, ingebrachtOp: string, gronden: string | null, onomkeerbaar: boolean, acties: Array<{ __typename: 'GevraagdeActie', organisatieId: string, organisatieNaam: string, tekst: string, voor: string }>, uitzicht: { __typename: 'Besluituitzicht', wijze: string | null, organisatieNaam: string | null, hoogstensInCent: string | null } | null, eerdere: Array<{ __typename: 'Voorstelversie', id: string, tekst: string, bedragInCent: string | null, ingebrachtDoorNaam: string, ingebrachtOp: string }>, rondes: Array<{ __typename: 'Ronde', id: string, nummer: number, spoed: boolean, wijze: string, verborgen: boolean, reden: string | null, verslag: string | null, termijnDag: string | null, termijnOp: string | null, geopendOp: string, geslotenOp: string | null, uitkomst: string | null, voornemen: { __typename: 'Doorzetvoornemen', id: string, waarom: string, opschaling: string, aangekondigdDoorNaam: string, termijnDag: string, termijnOp: string, termijnVoorbij: boolean, medeondertekendDoorNaam: string | null, zienswijzen: Array<{ __typename: 'Zienswijze', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null }> } | null, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }> }> } | null, besluiten: Array<{ __typename: 'Besluit', id: string, nummer: number, casusId: string, pseudoniem: string | null, soort: string, wijze: string, tekst: string, bedragInCent: string | null, genomenOp: string, genomenDoorNaam: string, herzienVoor: string | null, uitgaveId: string | null, betaaldInCent: string | null, opzijVoorstelId: string | null, lijstplek: { __typename: 'Lijstplek', tafelNaam: string, zittingId: string | null, zittingOp: string | null } | null, mandaten: Array<{ __typename: 'BevrorenMandaat', id: string, organisatieNaam: string, houderNaam: string, document: string }>, gronden: Array<{ __typename: 'Besluitgrond', soort: string, tekst: string }>, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, verloop: { __typename: 'Besluitverloop', toestand: string, eindeReden: string | null, vervangenDoorNummer: number | null, vervangtNummer: number | null, tegenspraakDag: string | null, heroverwegingDag: string | null, naarBeschikking: boolean, beschikking: { __typename: 'Beschikking', kenmerk: string, bekendOp: string, bezwaarTot: string } | null, minderheidsstandpunten: Array<{ __typename: 'Minderheidsstandpunt', organisatieId: string, organisatieNaam: string, tekst: string, gegevenOp: string }>, heroverwegingen: Array<{ __typename: 'Heroverweging', id: string, reden: string, namens: string, organisatieNaam: string, gevraagdOp: string, antwoordDag: string, uitkomst: string | null, motivering: string | null, beantwoordOp: string | null }>, hoorverslag: { __typename: 'Hoorverslag', aangekondigdOp: string, aangekondigdDoorNaam: string | null, waarom: string | null, opschaling: string | null, medeondertekendDoorNaam: string | null, gehoord: Array<{ __typename: 'Gehoorde', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null, afgeschermd: boolean }> } | null, kennisgevingen: Array<{ __typename: 'Kennisgeving', organisatieId: string, organisatieNaam: string, gezienOp: string | null }> }, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'EigenBesluit', code: string, boodschap: string, veld: string | null }
    | { __typename: 'HeroverwegingBeantwoord', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'PartijBijBesluit', code: string, boodschap: string, veld: string | null }
   };

export type BesluitIntrekkenMutationVariables = Exact<{
  invoer: BesluitIntrekkenInvoer;
}>;


export type BesluitIntrekkenMutation = { __typename: 'Mutation', besluitIntrekken:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenRegisseur', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BesluitBeeindigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Besluitstand', casusId: string, volgendeStap: string, voorstel: { __typename: 'Voorstel', id: string, soort: string, domein: string, binnenRegels: boolean, tekst: string, bedragInCent: string | null, fondsId: string | null, fondsNaam: string | null, fondsVrijInCent: string | null, uitgaveSoort: string | null, begunstigde: string | null, begunstigdeSoort: string | null, factuur: string | null, uitvoerderId: string, uitvoerderNaam: string, uitvoerenVoor: string, ingebrachtDoorNaam: string, ingebrachtOp: string, gronden: string | null, onomkeerbaar: boolean, acties: Array<{ __typename: 'GevraagdeActie', organisatieId: string, organisatieNaam: string, tekst: string, voor: string }>, uitzicht: { __typename: 'Besluituitzicht', wijze: string | null, organisatieNaam: string | null, hoogstensInCent: string | null } | null, eerdere: Array<{ __typename: 'Voorstelversie', id: string, tekst: string, bedragInCent: string | null, ingebrachtDoorNaam: string, ingebrachtOp: string }>, rondes: Array<{ __typename: 'Ronde', id: string, nummer: number, spoed: boolean, wijze: string, verborgen: boolean, reden: string | null, verslag: string | null, termijnDag: string | null, termijnOp: string | null, geopendOp: string, geslotenOp: string | null, uitkomst: string | null, voornemen: { __typename: 'Doorzetvoornemen', id: string, waarom: string, opschaling: string, aangekondigdDoorNaam: string, termijnDag: string, termijnOp: string, termijnVoorbij: boolean, medeondertekendDoorNaam: string | null, zienswijzen: Array<{ __typename: 'Zienswijze', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null }> } | null, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }> }> } | null, besluiten: Array<{ __typename: 'Besluit', id: string, nummer: number, casusId: string, pseudoniem: string | null, soort: string, wijze: string, tekst: string, bedragInCent: string | null, genomenOp: string, genomenDoorNaam: string, herzienVoor: string | null, uitgaveId: string | null, betaaldInCent: string | null, opzijVoorstelId: string | null, lijstplek: { __typename: 'Lijstplek', tafelNaam: string, zittingId: string | null, zittingOp: string | null } | null, mandaten: Array<{ __typename: 'BevrorenMandaat', id: string, organisatieNaam: string, houderNaam: string, document: string }>, gronden: Array<{ __typename: 'Besluitgrond', soort: string, tekst: string }>, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, verloop: { __typename: 'Besluitverloop', toestand: string, eindeReden: string | null, vervangenDoorNummer: number | null, vervangtNummer: number | null, tegenspraakDag: string | null, heroverwegingDag: string | null, naarBeschikking: boolean, beschikking: { __typename: 'Beschikking', kenmerk: string, bekendOp: string, bezwaarTot: string } | null, minderheidsstandpunten: Array<{ __typename: 'Minderheidsstandpunt', organisatieId: string, organisatieNaam: string, tekst: string, gegevenOp: string }>, heroverwegingen: Array<{ __typename: 'Heroverweging', id: string, reden: string, namens: string, organisatieNaam: string, gevraagdOp: string, antwoordDag: string, uitkomst: string | null, motivering: string | null, beantwoordOp: string | null }>, hoorverslag: { __typename: 'Hoorverslag', aangekondigdOp: string, aangekondigdDoorNaam: string | null, waarom: string | null, opschaling: string | null, medeondertekendDoorNaam: string | null, gehoord: Array<{ __typename: 'Gehoorde', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null, afgeschermd: boolean }> } | null, kennisgevingen: Array<{ __typename: 'Kennisgeving', organisatieId: string, organisatieNaam: string, gezienOp: string | null }> }, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type KennisgevingBevestigenMutationVariables = Exact<{
  invoer: KennisgevingBevestigenInvoer;
}>;


export type KennisgevingBevestigenMutation = { __typename: 'Mutation', kennisgevingBevestigen:
    | { __typename: 'AlGegeven', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Besluitstand', casusId: string, volgendeStap: string, voorstel: { __typename: 'Voorstel', id: string, soort: string, domein: string, binnenRegels: boolean, tekst: string, bedragInCent: string | null, fondsId: string | null, fondsNaam: string | null, fondsVrijInCent: string | null, uitgaveSoort: string | null, begunstigde: string | null, begunstigdeSoort: string | null, factuur: string | null, uitvoerderId: string, uitvoerderNaam: string, uitvoerenVoor: string, ingebrachtDoorNaam: string, ingebrachtOp: string, gronden: string | null, onomkeerbaar: boolean, acties: Array<{ __typename: 'GevraagdeActie', organisatieId: string, organisatieNaam: string, tekst: string, voor: string }>, uitzicht: { __typename: 'Besluituitzicht', wijze: string | null, organisatieNaam: string | null, hoogstensInCent: string | null } | null, eerdere: Array<{ __typename: 'Voorstelversie', id: string, tekst: string, bedragInCent: string | null, ingebrachtDoorNaam: string, ingebrachtOp: string }>, rondes: Array<{ __typename: 'Ronde', id: string, nummer: number, spoed: boolean, wijze: string, verborgen: boolean, reden: string | null, verslag: string | null, termijnDag: string | null, termijnOp: string | null, geopendOp: string, geslotenOp: string | null, uitkomst: string | null, voornemen: { __typename: 'Doorzetvoornemen', id: string, waarom: string, opschaling: string, aangekondigdDoorNaam: string, termijnDag: string, termijnOp: string, termijnVoorbij: boolean, medeondertekendDoorNaam: string | null, zienswijzen: Array<{ __typename: 'Zienswijze', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null }> } | null, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }> }> } | null, besluiten: Array<{ __typename: 'Besluit', id: string, nummer: number, casusId: string, pseudoniem: string | null, soort: string, wijze: string, tekst: string, bedragInCent: string | null, genomenOp: string, genomenDoorNaam: string, herzienVoor: string | null, uitgaveId: string | null, betaaldInCent: string | null, opzijVoorstelId: string | null, lijstplek: { __typename: 'Lijstplek', tafelNaam: string, zittingId: string | null, zittingOp: string | null } | null, mandaten: Array<{ __typename: 'BevrorenMandaat', id: string, organisatieNaam: string, houderNaam: string, document: string }>, gronden: Array<{ __typename: 'Besluitgrond', soort: string, tekst: string }>, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, verloop: { __typename: 'Besluitverloop', toestand: string, eindeReden: string | null, vervangenDoorNummer: number | null, vervangtNummer: number | null, tegenspraakDag: string | null, heroverwegingDag: string | null, naarBeschikking: boolean, beschikking: { __typename: 'Beschikking', kenmerk: string, bekendOp: string, bezwaarTot: string } | null, minderheidsstandpunten: Array<{ __typename: 'Minderheidsstandpunt', organisatieId: string, organisatieNaam: string, tekst: string, gegevenOp: string }>, heroverwegingen: Array<{ __typename: 'Heroverweging', id: string, reden: string, namens: string, organisatieNaam: string, gevraagdOp: string, antwoordDag: string, uitkomst: string | null, motivering: string | null, beantwoordOp: string | null }>, hoorverslag: { __typename: 'Hoorverslag', aangekondigdOp: string, aangekondigdDoorNaam: string | null, waarom: string | null, opschaling: string | null, medeondertekendDoorNaam: string | null, gehoord: Array<{ __typename: 'Gehoorde', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null, afgeschermd: boolean }> } | null, kennisgevingen: Array<{ __typename: 'Kennisgeving', organisatieId: string, organisatieNaam: string, gezienOp: string | null }> }, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type BeschikkingVermeldenMutationVariables = Exact<{
  invoer: BeschikkingVermeldenInvoer;
}>;


export type BeschikkingVermeldenMutation = { __typename: 'Mutation', beschikkingVermelden:
    | { __typename: 'AlGegeven', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenRegisseur', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BesluitBeeindigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Besluitstand', casusId: string, volgendeStap: string, voorstel: { __typename: 'Voorstel', id: string, soort: string, domein: string, binnenRegels: boolean, tekst: string, bedragInCent: string | null, fondsId: string | null, fondsNaam: string | null, fondsVrijInCent: string | null, uitgaveSoort: string | null, begunstigde: string | null, begunstigdeSoort: string | null, factuur: string | null, uitvoerderId: string, uitvoerderNaam: string, uitvoerenVoor: string, ingebrachtDoorNaam: string, ingebrachtOp: string, gronden: string | null, onomkeerbaar: boolean, acties: Array<{ __typename: 'GevraagdeActie', organisatieId: string, organisatieNaam: string, tekst: string, voor: string }>, uitzicht: { __typename: 'Besluituitzicht', wijze: string | null, organisatieNaam: string | null, hoogstensInCent: string | null } | null, eerdere: Array<{ __typename: 'Voorstelversie', id: string, tekst: string, bedragInCent: string | null, ingebrachtDoorNaam: string, ingebrachtOp: string }>, rondes: Array<{ __typename: 'Ronde', id: string, nummer: number, spoed: boolean, wijze: string, verborgen: boolean, reden: string | null, verslag: string | null, termijnDag: string | null, termijnOp: string | null, geopendOp: string, geslotenOp: string | null, uitkomst: string | null, voornemen: { __typename: 'Doorzetvoornemen', id: string, waarom: string, opschaling: string, aangekondigdDoorNaam: string, termijnDag: string, termijnOp: string, termijnVoorbij: boolean, medeondertekendDoorNaam: string | null, zienswijzen: Array<{ __typename: 'Zienswijze', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null }> } | null, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }> }> } | null, besluiten: Array<{ __typename: 'Besluit', id: string, nummer: number, casusId: string, pseudoniem: string | null, soort: string, wijze: string, tekst: string, bedragInCent: string | null, genomenOp: string, genomenDoorNaam: string, herzienVoor: string | null, uitgaveId: string | null, betaaldInCent: string | null, opzijVoorstelId: string | null, lijstplek: { __typename: 'Lijstplek', tafelNaam: string, zittingId: string | null, zittingOp: string | null } | null, mandaten: Array<{ __typename: 'BevrorenMandaat', id: string, organisatieNaam: string, houderNaam: string, document: string }>, gronden: Array<{ __typename: 'Besluitgrond', soort: string, tekst: string }>, standpunten: Array<{ __typename: 'Standpunt', organisatieId: string, organisatieNaam: string, standpunt: string, reden: string | null, aanwezig: boolean, wijze: string | null, gegevenDoorNaam: string | null, gegevenOp: string | null, namensNaam: string | null, klopt: boolean | null, gezegd: string | null, onbevestigd: boolean, opmerking: string | null, eigen: boolean, magGeven: boolean, magBevestigen: boolean }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, verloop: { __typename: 'Besluitverloop', toestand: string, eindeReden: string | null, vervangenDoorNummer: number | null, vervangtNummer: number | null, tegenspraakDag: string | null, heroverwegingDag: string | null, naarBeschikking: boolean, beschikking: { __typename: 'Beschikking', kenmerk: string, bekendOp: string, bezwaarTot: string } | null, minderheidsstandpunten: Array<{ __typename: 'Minderheidsstandpunt', organisatieId: string, organisatieNaam: string, tekst: string, gegevenOp: string }>, heroverwegingen: Array<{ __typename: 'Heroverweging', id: string, reden: string, namens: string, organisatieNaam: string, gevraagdOp: string, antwoordDag: string, uitkomst: string | null, motivering: string | null, beantwoordOp: string | null }>, hoorverslag: { __typename: 'Hoorverslag', aangekondigdOp: string, aangekondigdDoorNaam: string | null, waarom: string | null, opschaling: string | null, medeondertekendDoorNaam: string | null, gehoord: Array<{ __typename: 'Gehoorde', organisatieId: string, organisatieNaam: string, tekst: string | null, gegevenOp: string | null, afgeschermd: boolean }> } | null, kennisgevingen: Array<{ __typename: 'Kennisgeving', organisatieId: string, organisatieNaam: string, gezienOp: string | null }> }, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, acties: Array<{ __typename: 'Actie', id: string, casusId: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, reden: string | null, teLaat: boolean, mijn: boolean, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'GeenBeschikking', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type SprekersQueryVariables = Exact<{
  casusId: string;
}>;


export type SprekersQuery = { __typename: 'Query', sprekers: Array<{ __typename: 'Spreker', lidId: string, organisatieId: string, naam: string, functie: string }> };

export type BesluitgeldQueryVariables = Exact<{
  casusId: string;
}>;


export type BesluitgeldQuery = { __typename: 'Query', besluitstand: { __typename: 'Besluitstand', casusId: string, besluiten: Array<{ __typename: 'Besluit', id: string, nummer: number, soort: string, bedragInCent: string | null, fondsSoort: string | null, genomenOp: string, verloop: { __typename: 'Besluitverloop', toestand: string } }> } };

export type MandaatVeldenFragment = { __typename: 'Mandaat', id: string, organisatieId: string, organisatieNaam: string, houderLidId: string | null, houderRol: string | null, houderNaam: string, vervangers: Array<string>, vervangerLidIds: Array<string>, domein: string, besluitsoorten: Array<string>, maxBedragInCent: string, perPeriodeInCent: string | null, periode: string | null, verbruiktInCent: string, voorwaarden: string | null, doorzetbaar: boolean, verleendDoor: string, document: string, geldigVan: string, geldigTot: string, actief: boolean, stand: string, verlooptOverDagen: number | null, verlooptToon: string | null, vervangtId: string | null, verzoeken: Array<{ __typename: 'Mandaatverzoek', id: string, soort: string, reden: string | null, gevraagdDoorNaam: string, gevraagdOp: string, beslistDoorNaam: string | null, beslistOp: string | null, akkoord: boolean | null, antwoord: string | null, teruggenomenReden: string | null, teruggenomenOp: string | null, kanBevestigen: Array<string> }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> };

export type MandatenQueryVariables = Exact<{ [key: string]: never; }>;


export type MandatenQuery = { __typename: 'Query', mandaten: Array<{ __typename: 'Mandaat', id: string, organisatieId: string, organisatieNaam: string, houderLidId: string | null, houderRol: string | null, houderNaam: string, vervangers: Array<string>, vervangerLidIds: Array<string>, domein: string, besluitsoorten: Array<string>, maxBedragInCent: string, perPeriodeInCent: string | null, periode: string | null, verbruiktInCent: string, voorwaarden: string | null, doorzetbaar: boolean, verleendDoor: string, document: string, geldigVan: string, geldigTot: string, actief: boolean, stand: string, verlooptOverDagen: number | null, verlooptToon: string | null, vervangtId: string | null, verzoeken: Array<{ __typename: 'Mandaatverzoek', id: string, soort: string, reden: string | null, gevraagdDoorNaam: string, gevraagdOp: string, beslistDoorNaam: string | null, beslistOp: string | null, akkoord: boolean | null, antwoord: string | null, teruggenomenReden: string | null, teruggenomenOp: string | null, kanBevestigen: Array<string> }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }> };

export type MandaathoudersQueryVariables = Exact<{ [key: string]: never; }>;


export type MandaathoudersQuery = { __typename: 'Query', leden: Array<{ __typename: 'Lid', id: string, naam: string, functie: string, organisatieId: string }>, organisaties: Array<{ __typename: 'Organisatie', id: string, naam: string }> };

export type MandaatRegistrerenMutationVariables = Exact<{
  invoer: MandaatRegistrerenInvoer;
}>;


export type MandaatRegistrerenMutation = { __typename: 'Mutation', mandaatRegistreren:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'DatumInVerleden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Mandaat', id: string, organisatieId: string, organisatieNaam: string, houderLidId: string | null, houderRol: string | null, houderNaam: string, vervangers: Array<string>, vervangerLidIds: Array<string>, domein: string, besluitsoorten: Array<string>, maxBedragInCent: string, perPeriodeInCent: string | null, periode: string | null, verbruiktInCent: string, voorwaarden: string | null, doorzetbaar: boolean, verleendDoor: string, document: string, geldigVan: string, geldigTot: string, actief: boolean, stand: string, verlooptOverDagen: number | null, verlooptToon: string | null, vervangtId: string | null, verzoeken: Array<{ __typename: 'Mandaatverzoek', id: string, soort: string, reden: string | null, gevraagdDoorNaam: string, gevraagdOp: string, beslistDoorNaam: string | null, beslistOp: string | null, akkoord: boolean | null, antwoord: string | null, teruggenomenReden: string | null, teruggenomenOp: string | null, kanBevestigen: Array<string> }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'MandaatGeldtNiet', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietEigenOrganisatie', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VerzoekLoopt', code: string, boodschap: string, veld: string | null }
   };

export type MandaatIntrekkingVragenMutationVariables = Exact<{
  invoer: MandaatIntrekkingVragenInvoer;
}>;


export type MandaatIntrekkingVragenMutation = { __typename: 'Mutation', mandaatIntrekkingVragen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Mandaat', id: string, organisatieId: string, organisatieNaam: string, houderLidId: string | null, houderRol: string | null, houderNaam: string, vervangers: Array<string>, vervangerLidIds: Array<string>, domein: string, besluitsoorten: Array<string>, maxBedragInCent: string, perPeriodeInCent: string | null, periode: string | null, verbruiktInCent: string, voorwaarden: string | null, doorzetbaar: boolean, verleendDoor: string, document: string, geldigVan: string, geldigTot: string, actief: boolean, stand: string, verlooptOverDagen: number | null, verlooptToon: string | null, vervangtId: string | null, verzoeken: Array<{ __typename: 'Mandaatverzoek', id: string, soort: string, reden: string | null, gevraagdDoorNaam: string, gevraagdOp: string, beslistDoorNaam: string | null, beslistOp: string | null, akkoord: boolean | null, antwoord: string | null, teruggenomenReden: string | null, teruggenomenOp: string | null, kanBevestigen: Array<string> }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'MandaatGeldtNiet', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietEigenOrganisatie', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VerzoekLoopt', code: string, boodschap: string, veld: string | null }
   };

export type MandaatverzoekBeoordelenMutationVariables = Exact<{
  invoer: MandaatverzoekBeoordelenInvoer;
}>;


export type MandaatverzoekBeoordelenMutation = { __typename: 'Mutation', mandaatverzoekBeoordelen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'GeenTekenbevoegdheid', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Mandaat', id: string, organisatieId: string, organisatieNaam: string, houderLidId: string | null, houderRol: string | null, houderNaam: string, vervangers: Array<string>, vervangerLidIds: Array<string>, domein: string, besluitsoorten: Array<string>, maxBedragInCent: string, perPeriodeInCent: string | null, periode: string | null, verbruiktInCent: string, voorwaarden: string | null, doorzetbaar: boolean, verleendDoor: string, document: string, geldigVan: string, geldigTot: string, actief: boolean, stand: string, verlooptOverDagen: number | null, verlooptToon: string | null, vervangtId: string | null, verzoeken: Array<{ __typename: 'Mandaatverzoek', id: string, soort: string, reden: string | null, gevraagdDoorNaam: string, gevraagdOp: string, beslistDoorNaam: string | null, beslistOp: string | null, akkoord: boolean | null, antwoord: string | null, teruggenomenReden: string | null, teruggenomenOp: string | null, kanBevestigen: Array<string> }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'MandaatGeldtNiet', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietEigenOrganisatie', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'TweeMensenNodig', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VerzoekBeoordeeld', code: string, boodschap: string, veld: string | null }
   };

export type MandaatverzoekTerugnemenMutationVariables = Exact<{
  invoer: MandaatverzoekTerugnemenInvoer;
}>;


export type MandaatverzoekTerugnemenMutation = { __typename: 'Mutation', mandaatverzoekTerugnemen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenDeVrager', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Mandaat', id: string, organisatieId: string, organisatieNaam: string, houderLidId: string | null, houderRol: string | null, houderNaam: string, vervangers: Array<string>, vervangerLidIds: Array<string>, domein: string, besluitsoorten: Array<string>, maxBedragInCent: string, perPeriodeInCent: string | null, periode: string | null, verbruiktInCent: string, voorwaarden: string | null, doorzetbaar: boolean, verleendDoor: string, document: string, geldigVan: string, geldigTot: string, actief: boolean, stand: string, verlooptOverDagen: number | null, verlooptToon: string | null, vervangtId: string | null, verzoeken: Array<{ __typename: 'Mandaatverzoek', id: string, soort: string, reden: string | null, gevraagdDoorNaam: string, gevraagdOp: string, beslistDoorNaam: string | null, beslistOp: string | null, akkoord: boolean | null, antwoord: string | null, teruggenomenReden: string | null, teruggenomenOp: string | null, kanBevestigen: Array<string> }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'NietEigenOrganisatie', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VerzoekBeoordeeld', code: string, boodschap: string, veld: string | null }
   };

export type CrisisVeldenFragment = { __typename: 'Crisiskanaal', casusId: string, pseudoniem: string, zonderMandaat: Array<string>, overleggen: Array<{ __typename: 'Crisisoverleg', id: string, bijeengeroepenOp: string, bijeengeroepenDoorNaam: string, tot: string, geslotenOp: string | null, gesprek: string | null, rondeId: string | null, wachtOpMij: boolean, genodigden: Array<{ __typename: 'Crisisgenodigde', organisatieId: string, organisatieNaam: string, naam: string, doetMee: boolean }> }>, geldroutes: Array<{ __typename: 'Geldroute', id: string, betalerNaam: string, hoofdaannemerNaam: string, onderaannemerNaam: string, bedragInCent: string, waarvoor: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> };

export type FiatVeldenFragment = { __typename: 'Fiat', id: string, casusId: string, pseudoniem: string, vraag: string, voorstelTekst: string, soort: string, bedragInCent: string | null, uitvoerderNaam: string, uitvoerenVoor: string, bestuurderNaam: string, gevraagdDoorNaam: string, antwoord: string | null, tekst: string | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> };

export type CrisiskanaalQueryVariables = Exact<{
  casusId: string;
}>;


export type CrisiskanaalQuery = { __typename: 'Query', crisiskanaal: { __typename: 'Crisiskanaal', casusId: string, pseudoniem: string, zonderMandaat: Array<string>, overleggen: Array<{ __typename: 'Crisisoverleg', id: string, bijeengeroepenOp: string, bijeengeroepenDoorNaam: string, tot: string, geslotenOp: string | null, gesprek: string | null, rondeId: string | null, wachtOpMij: boolean, genodigden: Array<{ __typename: 'Crisisgenodigde', organisatieId: string, organisatieNaam: string, naam: string, doetMee: boolean }> }>, geldroutes: Array<{ __typename: 'Geldroute', id: string, betalerNaam: string, hoofdaannemerNaam: string, onderaannemerNaam: string, bedragInCent: string, waarvoor: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> } };

export type MijnOproepenQueryVariables = Exact<{ [key: string]: never; }>;


export type MijnOproepenQuery = { __typename: 'Query', mijnOproepen: Array<{ __typename: 'Oproep', id: string, soort: string, casusId: string | null, pseudoniem: string | null, tot: string | null }> };

export type FiatQueryVariables = Exact<{
  id: string;
}>;


export type FiatQuery = { __typename: 'Query', fiat: { __typename: 'Fiat', id: string, casusId: string, pseudoniem: string, vraag: string, voorstelTekst: string, soort: string, bedragInCent: string | null, uitvoerderNaam: string, uitvoerenVoor: string, bestuurderNaam: string, gevraagdDoorNaam: string, antwoord: string | null, tekst: string | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> } };

export type FiatsVanVoorstelQueryVariables = Exact<{
  voorstelId: string;
}>;


export type FiatsVanVoorstelQuery = { __typename: 'Query', fiatsVanVoorstel: Array<{ __typename: 'Fiat', id: string, casusId: string, pseudoniem: string, vraag: string, voorstelTekst: string, soort: string, bedragInCent: string | null, uitvoerderNaam: string, uitvoerenVoor: string, bestuurderNaam: string, gevraagdDoorNaam: string, antwoord: string | null, tekst: string | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }> };

export type FiatkeuzesQueryVariables = Exact<{
  casusId: string;
}>;


export type FiatkeuzesQuery = { __typename: 'Query', besluitstand: { __typename: 'Besluitstand', casusId: string, voorstel: { __typename: 'Voorstel', id: string, tekst: string } | null }, casus: { __typename: 'Casus', id: string, gemeente: { __typename: 'Organisatie', id: string }, deelnemers: Array<{ __typename: 'Deelnemer', id: string, organisatie: { __typename: 'Organisatie', id: string } }> }, leden: Array<{ __typename: 'Lid', id: string, naam: string, functie: string, rol: string, organisatieId: string }>, organisaties: Array<{ __typename: 'Organisatie', id: string, naam: string }> };

export type CrisisBijeenroepenMutationVariables = Exact<{
  invoer: CrisisBijeenroepenInvoer;
}>;


export type CrisisBijeenroepenMutation = { __typename: 'Mutation', crisisBijeenroepen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'CrisisLoopt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Crisiskanaal', casusId: string, pseudoniem: string, zonderMandaat: Array<string>, overleggen: Array<{ __typename: 'Crisisoverleg', id: string, bijeengeroepenOp: string, bijeengeroepenDoorNaam: string, tot: string, geslotenOp: string | null, gesprek: string | null, rondeId: string | null, wachtOpMij: boolean, genodigden: Array<{ __typename: 'Crisisgenodigde', organisatieId: string, organisatieNaam: string, naam: string, doetMee: boolean }> }>, geldroutes: Array<{ __typename: 'Geldroute', id: string, betalerNaam: string, hoofdaannemerNaam: string, onderaannemerNaam: string, bedragInCent: string, waarvoor: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'GeenVertegenwoordigers', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type CrisisMeedoenMutationVariables = Exact<{
  invoer: CrisisMeedoenInvoer;
}>;


export type CrisisMeedoenMutation = { __typename: 'Mutation', crisisMeedoen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Crisiskanaal', casusId: string, pseudoniem: string, zonderMandaat: Array<string>, overleggen: Array<{ __typename: 'Crisisoverleg', id: string, bijeengeroepenOp: string, bijeengeroepenDoorNaam: string, tot: string, geslotenOp: string | null, gesprek: string | null, rondeId: string | null, wachtOpMij: boolean, genodigden: Array<{ __typename: 'Crisisgenodigde', organisatieId: string, organisatieNaam: string, naam: string, doetMee: boolean }> }>, geldroutes: Array<{ __typename: 'Geldroute', id: string, betalerNaam: string, hoofdaannemerNaam: string, onderaannemerNaam: string, bedragInCent: string, waarvoor: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type CrisisVastleggenMutationVariables = Exact<{
  invoer: CrisisVastleggenInvoer;
}>;


export type CrisisVastleggenMutation = { __typename: 'Mutation', crisisVastleggen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenRegisseur', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BesluitAlGenomen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'CrisisGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Crisiskanaal', casusId: string, pseudoniem: string, zonderMandaat: Array<string>, overleggen: Array<{ __typename: 'Crisisoverleg', id: string, bijeengeroepenOp: string, bijeengeroepenDoorNaam: string, tot: string, geslotenOp: string | null, gesprek: string | null, rondeId: string | null, wachtOpMij: boolean, genodigden: Array<{ __typename: 'Crisisgenodigde', organisatieId: string, organisatieNaam: string, naam: string, doetMee: boolean }> }>, geldroutes: Array<{ __typename: 'Geldroute', id: string, betalerNaam: string, hoofdaannemerNaam: string, onderaannemerNaam: string, bedragInCent: string, waarvoor: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'FaseNietMogelijk', code: string, boodschap: string, veld: string | null }
    | { __typename: 'GeenGesprek', code: string, boodschap: string, veld: string | null }
    | { __typename: 'GeenStandpuntGevraagd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'GesprekAlleenEerst', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NiemandDeedMee', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RedenVerplicht', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RondeOpen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'SprekerDoetNietMee', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VoorstelVervallen', code: string, boodschap: string, veld: string | null }
   };

export type GeldrouteVastleggenMutationVariables = Exact<{
  invoer: GeldrouteVastleggenInvoer;
}>;


export type GeldrouteVastleggenMutation = { __typename: 'Mutation', geldrouteVastleggen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Crisiskanaal', casusId: string, pseudoniem: string, zonderMandaat: Array<string>, overleggen: Array<{ __typename: 'Crisisoverleg', id: string, bijeengeroepenOp: string, bijeengeroepenDoorNaam: string, tot: string, geslotenOp: string | null, gesprek: string | null, rondeId: string | null, wachtOpMij: boolean, genodigden: Array<{ __typename: 'Crisisgenodigde', organisatieId: string, organisatieNaam: string, naam: string, doetMee: boolean }> }>, geldroutes: Array<{ __typename: 'Geldroute', id: string, betalerNaam: string, hoofdaannemerNaam: string, onderaannemerNaam: string, bedragInCent: string, waarvoor: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type FiatVragenMutationVariables = Exact<{
  invoer: FiatVragenInvoer;
}>;


export type FiatVragenMutation = { __typename: 'Mutation', fiatVragen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenRegisseur', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BesluitAlGenomen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Fiat', id: string, casusId: string, pseudoniem: string, vraag: string, voorstelTekst: string, soort: string, bedragInCent: string | null, uitvoerderNaam: string, uitvoerenVoor: string, bestuurderNaam: string, gevraagdDoorNaam: string, antwoord: string | null, tekst: string | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'FiatAlGevraagd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'GeenBestuurder', code: string, boodschap: string, veld: string | null }
    | { __typename: 'GeenDeelnemer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VoorstelVervallen', code: string, boodschap: string, veld: string | null }
   };

export type FiatGevenMutationVariables = Exact<{
  invoer: FiatGevenInvoer;
}>;


export type FiatGevenMutation = { __typename: 'Mutation', fiatGeven:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BesluitAlGenomen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Fiat', id: string, casusId: string, pseudoniem: string, vraag: string, voorstelTekst: string, soort: string, bedragInCent: string | null, uitvoerderNaam: string, uitvoerenVoor: string, bestuurderNaam: string, gevraagdDoorNaam: string, antwoord: string | null, tekst: string | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'FiatAlGegeven', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VoorstelVervallen', code: string, boodschap: string, veld: string | null }
   };

export type BalieVeldenFragment = { __typename: 'Betaalbalie', fondsId: string, wijze: { __typename: 'Betaalwijze', vorm: string, rekeninghouder: string | null, iban: string | null, scheidingsteken: string, decimaalteken: string, kolommen: Array<{ __typename: 'Betaalkolom', kop: string, veld: string }> } | null, teBetalen: Array<{ __typename: 'TeBetalen', uitgaveId: string, claimId: string | null, pseudoniem: string, soort: string, naam: string, iban: string | null, kostenplaats: string | null, taakveld: string | null, betaalbaarInCent: string, vervaltOp: string, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, opdrachten: Array<{ __typename: 'Betaalopdracht', id: string, nummer: number, vorm: string, uitvoerenOp: string, gemaaktOp: string, ingetrokkenOp: string | null, intrekreden: string | null, regels: Array<{ __typename: 'Betaalregel', id: string, uitgaveId: string, pseudoniem: string, kenmerk: string, naam: string | null, bedragInCent: string, geboektInCent: string | null, stand: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, voorschotten: Array<{ __typename: 'BalieVoorschot', uitgaveId: string, pseudoniem: string, regeling: string, betaaldInCent: string, openInCent: string, komtNietTerugInCent: string, stand: string, sinds: string | null }>, terzijde: { __typename: 'Terzijde', aantal: number, saldoInCent: string, regels: Array<{ __typename: 'TerzijdeRegel', id: string, richting: string, bedragInCent: string, geboektOp: string, tegenpartij: string | null, omschrijving: string | null, reden: string }> }, openRegels: Array<{ __typename: 'Afschriftregel', id: string, richting: string, bedragInCent: string, geboektOp: string, kenmerk: string | null, tegenpartij: string | null, omschrijving: string | null, kandidaten: Array<{ __typename: 'Afschriftkandidaat', wijze: string, nummer: string | null, isVoorschot: boolean, doelId: string, naam: string | null, op: string | null, pseudoniem: string, soort: string, bedragInCent: string }> }> };

type Betaalweigering_AanEenAnder_Fragment = { __typename: 'AanEenAnder', code: string, boodschap: string, veld: string | null };

type Betaalweigering_AandelenNietHonderd_Fragment = { __typename: 'AandelenNietHonderd', code: string, boodschap: string, veld: string | null };

type Betaalweigering_AanmeldenMislukt_Fragment = { __typename: 'AanmeldenMislukt', code: string, boodschap: string, veld: string | null };

type Betaalweigering_AanvraagAfgehandeld_Fragment = { __typename: 'AanvraagAfgehandeld', code: string, boodschap: string, veld: string | null };

type Betaalweigering_ActieAlAfgerond_Fragment = { __typename: 'ActieAlAfgerond', code: string, boodschap: string, veld: string | null };

type Betaalweigering_AdviesVervangtNiet_Fragment = { __typename: 'AdviesVervangtNiet', code: string, boodschap: string, veld: string | null };

type Betaalweigering_AfwijkingOnvolledig_Fragment = { __typename: 'AfwijkingOnvolledig', code: string, boodschap: string, veld: string | null };

type Betaalweigering_AgendapuntAfgerond_Fragment = { __typename: 'AgendapuntAfgerond', code: string, boodschap: string, veld: string | null };

type Betaalweigering_AgendapuntOpTafel_Fragment = { __typename: 'AgendapuntOpTafel', code: string, boodschap: string, veld: string | null };

type Betaalweigering_AlAangehouden_Fragment = { __typename: 'AlAangehouden', code: string, boodschap: string, veld: string | null };

type Betaalweigering_AlBeantwoord_Fragment = { __typename: 'AlBeantwoord', code: string, boodschap: string, veld: string | null };

type Betaalweigering_AlDeelnemer_Fragment = { __typename: 'AlDeelnemer', code: string, boodschap: string, veld: string | null };

type Betaalweigering_AlGeevalueerd_Fragment = { __typename: 'AlGeevalueerd', code: string, boodschap: string, veld: string | null };

type Betaalweigering_AlGegeven_Fragment = { __typename: 'AlGegeven', code: string, boodschap: string, veld: string | null };

type Betaalweigering_AlGewijzigd_Fragment = { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null };

type Betaalweigering_AlGoedgekeurd_Fragment = { __typename: 'AlGoedgekeurd', code: string, boodschap: string, veld: string | null };

type Betaalweigering_AlOpgelost_Fragment = { __typename: 'AlOpgelost', code: string, boodschap: string, veld: string | null };

type Betaalweigering_AlleenDeBron_Fragment = { __typename: 'AlleenDeBron', code: string, boodschap: string, veld: string | null };

type Betaalweigering_AlleenDeVrager_Fragment = { __typename: 'AlleenDeVrager', code: string, boodschap: string, veld: string | null };

type Betaalweigering_AlleenEigenActie_Fragment = { __typename: 'AlleenEigenActie', code: string, boodschap: string, veld: string | null };

type Betaalweigering_AlleenOverDezeGegevens_Fragment = { __typename: 'AlleenOverDezeGegevens', code: string, boodschap: string, veld: string | null };

type Betaalweigering_AlleenRegisseur_Fragment = { __typename: 'AlleenRegisseur', code: string, boodschap: string, veld: string | null };

type Betaalweigering_AlleenVerantwoordelijke_Fragment = { __typename: 'AlleenVerantwoordelijke', code: string, boodschap: string, veld: string | null };

type Betaalweigering_AlleenVoorzitterVanTafel_Fragment = { __typename: 'AlleenVoorzitterVanTafel', code: string, boodschap: string, veld: string | null };

type Betaalweigering_AndereOrganisatieTekent_Fragment = { __typename: 'AndereOrganisatieTekent', code: string, boodschap: string, veld: string | null };

type Betaalweigering_AndereVersie_Fragment = { __typename: 'AndereVersie', code: string, boodschap: string, veld: string | null };

type Betaalweigering_AndereZittingOpen_Fragment = { __typename: 'AndereZittingOpen', code: string, boodschap: string, veld: string | null };

type Betaalweigering_BedragBovenReservering_Fragment = { __typename: 'BedragBovenReservering', code: string, boodschap: string, veld: string | null };

type Betaalweigering_BegunstigdeIsClient_Fragment = { __typename: 'BegunstigdeIsClient', code: string, boodschap: string, veld: string | null };

type Betaalweigering_BerichtAlIngetrokken_Fragment = { __typename: 'BerichtAlIngetrokken', code: string, boodschap: string, veld: string | null };

type Betaalweigering_BesluitAlGenomen_Fragment = { __typename: 'BesluitAlGenomen', code: string, boodschap: string, veld: string | null };

type Betaalweigering_BesluitBeeindigd_Fragment = { __typename: 'BesluitBeeindigd', code: string, boodschap: string, veld: string | null };

type Betaalweigering_BesluitDraagtUitgaveNiet_Fragment = { __typename: 'BesluitDraagtUitgaveNiet', code: string, boodschap: string, veld: string | null };

type Betaalweigering_BesluitdagOnmogelijk_Fragment = { __typename: 'BesluitdagOnmogelijk', code: string, boodschap: string, veld: string | null };

type Betaalweigering_BesluitenlijstVast_Fragment = { __typename: 'BesluitenlijstVast', code: string, boodschap: string, veld: string | null };

type Betaalweigering_BestaatAl_Fragment = { __typename: 'BestaatAl', code: string, boodschap: string, veld: string | null };

type Betaalweigering_BetaalgegevensOntbreken_Fragment = { __typename: 'BetaalgegevensOntbreken', code: string, boodschap: string, veld: string | null };

type Betaalweigering_BetaalopdrachtLoopt_Fragment = { __typename: 'BetaalopdrachtLoopt', code: string, boodschap: string, veld: string | null };

type Betaalweigering_BetaalopdrachtNietTerug_Fragment = { __typename: 'BetaalopdrachtNietTerug', code: string, boodschap: string, veld: string | null };

type Betaalweigering_BevestigingMislukt_Fragment = { __typename: 'BevestigingMislukt', code: string, boodschap: string, veld: string | null };

type Betaalweigering_BevestigingNodig_Fragment = { __typename: 'BevestigingNodig', code: string, boodschap: string, veld: string | null };

type Betaalweigering_BewaarstopAlWeg_Fragment = { __typename: 'BewaarstopAlWeg', code: string, boodschap: string, veld: string | null };

type Betaalweigering_BewaartermijnTeKort_Fragment = { __typename: 'BewaartermijnTeKort', code: string, boodschap: string, veld: string | null };

type Betaalweigering_BewijsOntbreekt_Fragment = { __typename: 'BewijsOntbreekt', code: string, boodschap: string, veld: string | null };

type Betaalweigering_BrengerBlijft_Fragment = { __typename: 'BrengerBlijft', code: string, boodschap: string, veld: string | null };

type Betaalweigering_BsnKloptNiet_Fragment = { __typename: 'BsnKloptNiet', code: string, boodschap: string, veld: string | null };

type Betaalweigering_CasusAlOpAgenda_Fragment = { __typename: 'CasusAlOpAgenda', code: string, boodschap: string, veld: string | null };

type Betaalweigering_CasusGesloten_Fragment = { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null };

type Betaalweigering_ClientHeeftAccount_Fragment = { __typename: 'ClientHeeftAccount', code: string, boodschap: string, veld: string | null };

type Betaalweigering_ClientHeeftOpenCasus_Fragment = { __typename: 'ClientHeeftOpenCasus', code: string, boodschap: string, veld: string | null };

type Betaalweigering_ClientUitCasus_Fragment = { __typename: 'ClientUitCasus', code: string, boodschap: string, veld: string | null };

type Betaalweigering_ClientUitgenodigd_Fragment = { __typename: 'ClientUitgenodigd', code: string, boodschap: string, veld: string | null };

type Betaalweigering_CodeOnjuist_Fragment = { __typename: 'CodeOnjuist', code: string, boodschap: string, veld: string | null };

type Betaalweigering_ContrastTeLaag_Fragment = { __typename: 'ContrastTeLaag', code: string, boodschap: string, veld: string | null };

type Betaalweigering_CrisisGesloten_Fragment = { __typename: 'CrisisGesloten', code: string, boodschap: string, veld: string | null };

type Betaalweigering_CrisisLoopt_Fragment = { __typename: 'CrisisLoopt', code: string, boodschap: string, veld: string | null };

type Betaalweigering_DagNietMogelijk_Fragment = { __typename: 'DagNietMogelijk', code: string, boodschap: string, veld: string | null };

type Betaalweigering_DagVoorbij_Fragment = { __typename: 'DagVoorbij', code: string, boodschap: string, veld: string | null };

type Betaalweigering_DatumInVerleden_Fragment = { __typename: 'DatumInVerleden', code: string, boodschap: string, veld: string | null };

type Betaalweigering_DatumNietMogelijk_Fragment = { __typename: 'DatumNietMogelijk', code: string, boodschap: string, veld: string | null };

type Betaalweigering_DeelnemerGebonden_Fragment = { __typename: 'DeelnemerGebonden', code: string, boodschap: string, veld: string | null };

type Betaalweigering_DriehoekNietTeVragen_Fragment = { __typename: 'DriehoekNietTeVragen', code: string, boodschap: string, veld: string | null };

type Betaalweigering_EenAnderBevestigt_Fragment = { __typename: 'EenAnderBevestigt', code: string, boodschap: string, veld: string | null };

type Betaalweigering_EerstAkkoord_Fragment = { __typename: 'EerstAkkoord', code: string, boodschap: string, veld: string | null };

type Betaalweigering_EigenAanmeldingNodig_Fragment = { __typename: 'EigenAanmeldingNodig', code: string, boodschap: string, veld: string | null };

type Betaalweigering_EigenAntwoordGegeven_Fragment = { __typename: 'EigenAntwoordGegeven', code: string, boodschap: string, veld: string | null };

type Betaalweigering_EigenBesluit_Fragment = { __typename: 'EigenBesluit', code: string, boodschap: string, veld: string | null };

type Betaalweigering_EigenCaseload_Fragment = { __typename: 'EigenCaseload', code: string, boodschap: string, veld: string | null };

type Betaalweigering_FaseNietMogelijk_Fragment = { __typename: 'FaseNietMogelijk', code: string, boodschap: string, veld: string | null };

type Betaalweigering_FiatAlGegeven_Fragment = { __typename: 'FiatAlGegeven', code: string, boodschap: string, veld: string | null };

type Betaalweigering_FiatAlGevraagd_Fragment = { __typename: 'FiatAlGevraagd', code: string, boodschap: string, veld: string | null };

type Betaalweigering_FondsGesloten_Fragment = { __typename: 'FondsGesloten', code: string, boodschap: string, veld: string | null };

type Betaalweigering_GebondeneTekentNietMee_Fragment = { __typename: 'GebondeneTekentNietMee', code: string, boodschap: string, veld: string | null };

type Betaalweigering_GeenBeschikking_Fragment = { __typename: 'GeenBeschikking', code: string, boodschap: string, veld: string | null };

type Betaalweigering_GeenBestuurder_Fragment = { __typename: 'GeenBestuurder', code: string, boodschap: string, veld: string | null };

type Betaalweigering_GeenBestuurstafel_Fragment = { __typename: 'GeenBestuurstafel', code: string, boodschap: string, veld: string | null };

type Betaalweigering_GeenCasusInBeleid_Fragment = { __typename: 'GeenCasusInBeleid', code: string, boodschap: string, veld: string | null };

type Betaalweigering_GeenClientaccount_Fragment = { __typename: 'GeenClientaccount', code: string, boodschap: string, veld: string | null };

type Betaalweigering_GeenCollega_Fragment = { __typename: 'GeenCollega', code: string, boodschap: string, veld: string | null };

type Betaalweigering_GeenConsensus_Fragment = { __typename: 'GeenConsensus', code: string, boodschap: string, veld: string | null };

type Betaalweigering_GeenDeelnemer_Fragment = { __typename: 'GeenDeelnemer', code: string, boodschap: string, veld: string | null };

type Betaalweigering_GeenGesprek_Fragment = { __typename: 'GeenGesprek', code: string, boodschap: string, veld: string | null };

type Betaalweigering_GeenGrondVoorGegevens_Fragment = { __typename: 'GeenGrondVoorGegevens', code: string, boodschap: string, veld: string | null };

type Betaalweigering_GeenGrondVoorNetwerk_Fragment = { __typename: 'GeenGrondVoorNetwerk', code: string, boodschap: string, veld: string | null };

type Betaalweigering_GeenOndersteuner_Fragment = { __typename: 'GeenOndersteuner', code: string, boodschap: string, veld: string | null };

type Betaalweigering_GeenRouteregie_Fragment = { __typename: 'GeenRouteregie', code: string, boodschap: string, veld: string | null };

type Betaalweigering_GeenStandpuntGevraagd_Fragment = { __typename: 'GeenStandpuntGevraagd', code: string, boodschap: string, veld: string | null };

type Betaalweigering_GeenTekenbevoegdheid_Fragment = { __typename: 'GeenTekenbevoegdheid', code: string, boodschap: string, veld: string | null };

type Betaalweigering_GeenVertegenwoordigers_Fragment = { __typename: 'GeenVertegenwoordigers', code: string, boodschap: string, veld: string | null };

type Betaalweigering_GeenWoonrelatie_Fragment = { __typename: 'GeenWoonrelatie', code: string, boodschap: string, veld: string | null };

type Betaalweigering_GeheimhoudingNodig_Fragment = { __typename: 'GeheimhoudingNodig', code: string, boodschap: string, veld: string | null };

type Betaalweigering_GeldOnvolledig_Fragment = { __typename: 'GeldOnvolledig', code: string, boodschap: string, veld: string | null };

type Betaalweigering_GenoegAkkoorden_Fragment = { __typename: 'GenoegAkkoorden', code: string, boodschap: string, veld: string | null };

type Betaalweigering_GesprekAlleenEerst_Fragment = { __typename: 'GesprekAlleenEerst', code: string, boodschap: string, veld: string | null };

type Betaalweigering_GoedkeuringOntbreekt_Fragment = { __typename: 'GoedkeuringOntbreekt', code: string, boodschap: string, veld: string | null };

type Betaalweigering_GrondNietToegestaan_Fragment = { __typename: 'GrondNietToegestaan', code: string, boodschap: string, veld: string | null };

type Betaalweigering_HandtekeningOntbreekt_Fragment = { __typename: 'HandtekeningOntbreekt', code: string, boodschap: string, veld: string | null };

type Betaalweigering_HeroverwegingAlGevraagd_Fragment = { __typename: 'HeroverwegingAlGevraagd', code: string, boodschap: string, veld: string | null };

type Betaalweigering_HeroverwegingBeantwoord_Fragment = { __typename: 'HeroverwegingBeantwoord', code: string, boodschap: string, veld: string | null };

type Betaalweigering_HeroverwegingLoopt_Fragment = { __typename: 'HeroverwegingLoopt', code: string, boodschap: string, veld: string | null };

type Betaalweigering_HoogsteNiveau_Fragment = { __typename: 'HoogsteNiveau', code: string, boodschap: string, veld: string | null };

type Betaalweigering_IncidentAlIngetrokken_Fragment = { __typename: 'IncidentAlIngetrokken', code: string, boodschap: string, veld: string | null };

type Betaalweigering_KeurdeZelfGoed_Fragment = { __typename: 'KeurdeZelfGoed', code: string, boodschap: string, veld: string | null };

type Betaalweigering_KopieLoopt_Fragment = { __typename: 'KopieLoopt', code: string, boodschap: string, veld: string | null };

type Betaalweigering_KopieVraagtReden_Fragment = { __typename: 'KopieVraagtReden', code: string, boodschap: string, veld: string | null };

type Betaalweigering_LegeAgenda_Fragment = { __typename: 'LegeAgenda', code: string, boodschap: string, veld: string | null };

type Betaalweigering_LeningNietMogelijk_Fragment = { __typename: 'LeningNietMogelijk', code: string, boodschap: string, veld: string | null };

type Betaalweigering_LijstNietHeelGezien_Fragment = { __typename: 'LijstNietHeelGezien', code: string, boodschap: string, veld: string | null };

type Betaalweigering_LogboekLooptAchter_Fragment = { __typename: 'LogboekLooptAchter', code: string, boodschap: string, veld: string | null };

type Betaalweigering_MachtigingLoopt_Fragment = { __typename: 'MachtigingLoopt', code: string, boodschap: string, veld: string | null };

type Betaalweigering_MandaatGeldtNiet_Fragment = { __typename: 'MandaatGeldtNiet', code: string, boodschap: string, veld: string | null };

type Betaalweigering_MandaatOntbreekt_Fragment = { __typename: 'MandaatOntbreekt', code: string, boodschap: string, veld: string | null };

type Betaalweigering_MandaatOverschreden_Fragment = { __typename: 'MandaatOverschreden', code: string, boodschap: string, veld: string | null };

type Betaalweigering_NiemandAanwezig_Fragment = { __typename: 'NiemandAanwezig', code: string, boodschap: string, veld: string | null };

type Betaalweigering_NiemandAntwoordt_Fragment = { __typename: 'NiemandAntwoordt', code: string, boodschap: string, veld: string | null };

type Betaalweigering_NiemandDeedMee_Fragment = { __typename: 'NiemandDeedMee', code: string, boodschap: string, veld: string | null };

type Betaalweigering_NiemandGenoemd_Fragment = { __typename: 'NiemandGenoemd', code: string, boodschap: string, veld: string | null };

type Betaalweigering_NiemandLeestDossier_Fragment = { __typename: 'NiemandLeestDossier', code: string, boodschap: string, veld: string | null };

type Betaalweigering_NietAanTafel_Fragment = { __typename: 'NietAanTafel', code: string, boodschap: string, veld: string | null };

type Betaalweigering_NietAangemeld_Fragment = { __typename: 'NietAangemeld', code: string, boodschap: string, veld: string | null };

type Betaalweigering_NietBevoegdVoorFonds_Fragment = { __typename: 'NietBevoegdVoorFonds', code: string, boodschap: string, veld: string | null };

type Betaalweigering_NietEigenOrganisatie_Fragment = { __typename: 'NietEigenOrganisatie', code: string, boodschap: string, veld: string | null };

type Betaalweigering_NietGevonden_Fragment = { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null };

type Betaalweigering_NietOpgelost_Fragment = { __typename: 'NietOpgelost', code: string, boodschap: string, veld: string | null };

type Betaalweigering_NietTeCorrigeren_Fragment = { __typename: 'NietTeCorrigeren', code: string, boodschap: string, veld: string | null };

type Betaalweigering_NietToegestaan_Fragment = { __typename: 'NietToegestaan', code: string, boodschap: string, veld: string | null };

type Betaalweigering_NietUwActie_Fragment = { __typename: 'NietUwActie', code: string, boodschap: string, veld: string | null };

type Betaalweigering_NietUwAfwijking_Fragment = { __typename: 'NietUwAfwijking', code: string, boodschap: string, veld: string | null };

type Betaalweigering_NietUwBericht_Fragment = { __typename: 'NietUwBericht', code: string, boodschap: string, veld: string | null };

type Betaalweigering_NietUwNetwerklid_Fragment = { __typename: 'NietUwNetwerklid', code: string, boodschap: string, veld: string | null };

type Betaalweigering_NietUwRegel_Fragment = { __typename: 'NietUwRegel', code: string, boodschap: string, veld: string | null };

type Betaalweigering_NietUwUitzoekopdracht_Fragment = { __typename: 'NietUwUitzoekopdracht', code: string, boodschap: string, veld: string | null };

type Betaalweigering_NietUwVraag_Fragment = { __typename: 'NietUwVraag', code: string, boodschap: string, veld: string | null };

type Betaalweigering_NietsTeBevestigen_Fragment = { __typename: 'NietsTeBevestigen', code: string, boodschap: string, veld: string | null };

type Betaalweigering_NogGereserveerd_Fragment = { __typename: 'NogGereserveerd', code: string, boodschap: string, veld: string | null };

type Betaalweigering_NogNietGeevalueerd_Fragment = { __typename: 'NogNietGeevalueerd', code: string, boodschap: string, veld: string | null };

type Betaalweigering_NogNietTeEvalueren_Fragment = { __typename: 'NogNietTeEvalueren', code: string, boodschap: string, veld: string | null };

type Betaalweigering_NuNietAfTeSluiten_Fragment = { __typename: 'NuNietAfTeSluiten', code: string, boodschap: string, veld: string | null };

type Betaalweigering_NummerInTekst_Fragment = { __typename: 'NummerInTekst', code: string, boodschap: string, veld: string | null };

type Betaalweigering_OngeldigeInvoer_Fragment = { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null };

type Betaalweigering_OnvoldoendeSaldo_Fragment = { __typename: 'OnvoldoendeSaldo', code: string, boodschap: string, veld: string | null };

type Betaalweigering_OpdrachtAnders_Fragment = { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null };

type Betaalweigering_OpenidOnbereikbaar_Fragment = { __typename: 'OpenidOnbereikbaar', code: string, boodschap: string, veld: string | null };

type Betaalweigering_OpgeschortDoorHeroverweging_Fragment = { __typename: 'OpgeschortDoorHeroverweging', code: string, boodschap: string, veld: string | null };

type Betaalweigering_OrganisatieBeeindigd_Fragment = { __typename: 'OrganisatieBeeindigd', code: string, boodschap: string, veld: string | null };

type Betaalweigering_OrganisatieBestaatAl_Fragment = { __typename: 'OrganisatieBestaatAl', code: string, boodschap: string, veld: string | null };

type Betaalweigering_OrganisatieHeeftLopend_Fragment = { __typename: 'OrganisatieHeeftLopend', code: string, boodschap: string, veld: string | null };

type Betaalweigering_OrganisatieVanUzelf_Fragment = { __typename: 'OrganisatieVanUzelf', code: string, boodschap: string, veld: string | null };

type Betaalweigering_OverdrachtLoopt_Fragment = { __typename: 'OverdrachtLoopt', code: string, boodschap: string, veld: string | null };

type Betaalweigering_PartijBijBesluit_Fragment = { __typename: 'PartijBijBesluit', code: string, boodschap: string, veld: string | null };

type Betaalweigering_PasVanafMorgen_Fragment = { __typename: 'PasVanafMorgen', code: string, boodschap: string, veld: string | null };

type Betaalweigering_PasskeyMislukt_Fragment = { __typename: 'PasskeyMislukt', code: string, boodschap: string, veld: string | null };

type Betaalweigering_PersoonInTekst_Fragment = { __typename: 'PersoonInTekst', code: string, boodschap: string, veld: string | null };

type Betaalweigering_PlaatsvervangerIsVoorzitter_Fragment = { __typename: 'PlaatsvervangerIsVoorzitter', code: string, boodschap: string, veld: string | null };

type Betaalweigering_PlafondBereikt_Fragment = { __typename: 'PlafondBereikt', code: string, boodschap: string, veld: string | null };

type Betaalweigering_PlafondOverschreden_Fragment = { __typename: 'PlafondOverschreden', code: string, boodschap: string, veld: string | null };

type Betaalweigering_PogingOntbreekt_Fragment = { __typename: 'PogingOntbreekt', code: string, boodschap: string, veld: string | null };

type Betaalweigering_PostNietBruikbaar_Fragment = { __typename: 'PostNietBruikbaar', code: string, boodschap: string, veld: string | null };

type Betaalweigering_PrecedentOnbeantwoord_Fragment = { __typename: 'PrecedentOnbeantwoord', code: string, boodschap: string, veld: string | null };

type Betaalweigering_PseudoniemBestaatAl_Fragment = { __typename: 'PseudoniemBestaatAl', code: string, boodschap: string, veld: string | null };

type Betaalweigering_PuntAlAfgerond_Fragment = { __typename: 'PuntAlAfgerond', code: string, boodschap: string, veld: string | null };

type Betaalweigering_RectificatieLoopt_Fragment = { __typename: 'RectificatieLoopt', code: string, boodschap: string, veld: string | null };

type Betaalweigering_RedenVereist_Fragment = { __typename: 'RedenVereist', code: string, boodschap: string, veld: string | null };

type Betaalweigering_RedenVerplicht_Fragment = { __typename: 'RedenVerplicht', code: string, boodschap: string, veld: string | null };

type Betaalweigering_RegelAfgehandeld_Fragment = { __typename: 'RegelAfgehandeld', code: string, boodschap: string, veld: string | null };

type Betaalweigering_RegelAlBeeindigd_Fragment = { __typename: 'RegelAlBeeindigd', code: string, boodschap: string, veld: string | null };

type Betaalweigering_RegelBestaatAl_Fragment = { __typename: 'RegelBestaatAl', code: string, boodschap: string, veld: string | null };

type Betaalweigering_RegelPastNiet_Fragment = { __typename: 'RegelPastNiet', code: string, boodschap: string, veld: string | null };

type Betaalweigering_RegelversieNietGeldig_Fragment = { __typename: 'RegelversieNietGeldig', code: string, boodschap: string, veld: string | null };

type Betaalweigering_ReserveringAfgehandeld_Fragment = { __typename: 'ReserveringAfgehandeld', code: string, boodschap: string, veld: string | null };

type Betaalweigering_ReserveringVerlopen_Fragment = { __typename: 'ReserveringVerlopen', code: string, boodschap: string, veld: string | null };

type Betaalweigering_RisicodelingNietMogelijk_Fragment = { __typename: 'RisicodelingNietMogelijk', code: string, boodschap: string, veld: string | null };

type Betaalweigering_RolAlGegeven_Fragment = { __typename: 'RolAlGegeven', code: string, boodschap: string, veld: string | null };

type Betaalweigering_RolAlVoorgesteld_Fragment = { __typename: 'RolAlVoorgesteld', code: string, boodschap: string, veld: string | null };

type Betaalweigering_RolVanUzelf_Fragment = { __typename: 'RolVanUzelf', code: string, boodschap: string, veld: string | null };

type Betaalweigering_RolvoorstelBeslist_Fragment = { __typename: 'RolvoorstelBeslist', code: string, boodschap: string, veld: string | null };

type Betaalweigering_RondeGesloten_Fragment = { __typename: 'RondeGesloten', code: string, boodschap: string, veld: string | null };

type Betaalweigering_RondeOpen_Fragment = { __typename: 'RondeOpen', code: string, boodschap: string, veld: string | null };

type Betaalweigering_SignaalAlBehandeld_Fragment = { __typename: 'SignaalAlBehandeld', code: string, boodschap: string, veld: string | null };

type Betaalweigering_SignaalStaatErAl_Fragment = { __typename: 'SignaalStaatErAl', code: string, boodschap: string, veld: string | null };

type Betaalweigering_SleutelAlKlaar_Fragment = { __typename: 'SleutelAlKlaar', code: string, boodschap: string, veld: string | null };

type Betaalweigering_SleutelVraagtTweede_Fragment = { __typename: 'SleutelVraagtTweede', code: string, boodschap: string, veld: string | null };

type Betaalweigering_SoortStaatVast_Fragment = { __typename: 'SoortStaatVast', code: string, boodschap: string, veld: string | null };

type Betaalweigering_SprekerDoetNietMee_Fragment = { __typename: 'SprekerDoetNietMee', code: string, boodschap: string, veld: string | null };

type Betaalweigering_StandpuntBetwist_Fragment = { __typename: 'StandpuntBetwist', code: string, boodschap: string, veld: string | null };

type Betaalweigering_StapNietMogelijk_Fragment = { __typename: 'StapNietMogelijk', code: string, boodschap: string, veld: string | null };

type Betaalweigering_TafelBeeindigd_Fragment = { __typename: 'TafelBeeindigd', code: string, boodschap: string, veld: string | null };

type Betaalweigering_TafelBeslist_Fragment = { __typename: 'TafelBeslist', code: string, boodschap: string, veld: string | null };

type Betaalweigering_TafelBestaatAl_Fragment = { __typename: 'TafelBestaatAl', code: string, boodschap: string, veld: string | null };

type Betaalweigering_TafelHeeftZitting_Fragment = { __typename: 'TafelHeeftZitting', code: string, boodschap: string, veld: string | null };

type Betaalweigering_TeVeelPasskeys_Fragment = { __typename: 'TeVeelPasskeys', code: string, boodschap: string, veld: string | null };

type Betaalweigering_TeVeelPogingen_Fragment = { __typename: 'TeVeelPogingen', code: string, boodschap: string, veld: string | null };

type Betaalweigering_TeWeinigGoedkeurders_Fragment = { __typename: 'TeWeinigGoedkeurders', code: string, boodschap: string, veld: string | null };

type Betaalweigering_TekstVerraadt_Fragment = { __typename: 'TekstVerraadt', code: string, boodschap: string, veld: string | null };

type Betaalweigering_TermijnLoopt_Fragment = { __typename: 'TermijnLoopt', code: string, boodschap: string, veld: string | null };

type Betaalweigering_TermijnVoorbij_Fragment = { __typename: 'TermijnVoorbij', code: string, boodschap: string, veld: string | null };

type Betaalweigering_TermijnenTellenNietOp_Fragment = { __typename: 'TermijnenTellenNietOp', code: string, boodschap: string, veld: string | null };

type Betaalweigering_TerugBovenBetaald_Fragment = { __typename: 'TerugBovenBetaald', code: string, boodschap: string, veld: string | null };

type Betaalweigering_ToestemmingAlIngetrokken_Fragment = { __typename: 'ToestemmingAlIngetrokken', code: string, boodschap: string, veld: string | null };

type Betaalweigering_ToestemmingPastNiet_Fragment = { __typename: 'ToestemmingPastNiet', code: string, boodschap: string, veld: string | null };

type Betaalweigering_TweeMensenNodig_Fragment = { __typename: 'TweeMensenNodig', code: string, boodschap: string, veld: string | null };

type Betaalweigering_TweedeBeheerderNodig_Fragment = { __typename: 'TweedeBeheerderNodig', code: string, boodschap: string, veld: string | null };

type Betaalweigering_TweedeFactorAlAan_Fragment = { __typename: 'TweedeFactorAlAan', code: string, boodschap: string, veld: string | null };

type Betaalweigering_TweedeFactorNodig_Fragment = { __typename: 'TweedeFactorNodig', code: string, boodschap: string, veld: string | null };

type Betaalweigering_TweedePersoonVereist_Fragment = { __typename: 'TweedePersoonVereist', code: string, boodschap: string, veld: string | null };

type Betaalweigering_UitgeverOngeldig_Fragment = { __typename: 'UitgeverOngeldig', code: string, boodschap: string, veld: string | null };

type Betaalweigering_UitnodigingVervallen_Fragment = { __typename: 'UitnodigingVervallen', code: string, boodschap: string, veld: string | null };

type Betaalweigering_VerantwoordelijkeBlijft_Fragment = { __typename: 'VerantwoordelijkeBlijft', code: string, boodschap: string, veld: string | null };

type Betaalweigering_VernietigenKanNiet_Fragment = { __typename: 'VernietigenKanNiet', code: string, boodschap: string, veld: string | null };

type Betaalweigering_VernietigingLoopt_Fragment = { __typename: 'VernietigingLoopt', code: string, boodschap: string, veld: string | null };

type Betaalweigering_VerplichteVertrokken_Fragment = { __typename: 'VerplichteVertrokken', code: string, boodschap: string, veld: string | null };

type Betaalweigering_VersieTeVroeg_Fragment = { __typename: 'VersieTeVroeg', code: string, boodschap: string, veld: string | null };

type Betaalweigering_VerwachtingLigtVast_Fragment = { __typename: 'VerwachtingLigtVast', code: string, boodschap: string, veld: string | null };

type Betaalweigering_VerwachtingOntbreekt_Fragment = { __typename: 'VerwachtingOntbreekt', code: string, boodschap: string, veld: string | null };

type Betaalweigering_VerzoekBeoordeeld_Fragment = { __typename: 'VerzoekBeoordeeld', code: string, boodschap: string, veld: string | null };

type Betaalweigering_VerzoekLoopt_Fragment = { __typename: 'VerzoekLoopt', code: string, boodschap: string, veld: string | null };

type Betaalweigering_VerzoekdagNodig_Fragment = { __typename: 'VerzoekdagNodig', code: string, boodschap: string, veld: string | null };

type Betaalweigering_VoorliggendOntbreekt_Fragment = { __typename: 'VoorliggendOntbreekt', code: string, boodschap: string, veld: string | null };

type Betaalweigering_VoornemenAlAangekondigd_Fragment = { __typename: 'VoornemenAlAangekondigd', code: string, boodschap: string, veld: string | null };

type Betaalweigering_VoorstelLigtVoor_Fragment = { __typename: 'VoorstelLigtVoor', code: string, boodschap: string, veld: string | null };

type Betaalweigering_VoorstelVervallen_Fragment = { __typename: 'VoorstelVervallen', code: string, boodschap: string, veld: string | null };

type Betaalweigering_VoorwaardeNietVoldaan_Fragment = { __typename: 'VoorwaardeNietVoldaan', code: string, boodschap: string, veld: string | null };

type Betaalweigering_VoorzitterPastNiet_Fragment = { __typename: 'VoorzitterPastNiet', code: string, boodschap: string, veld: string | null };

type Betaalweigering_VraagAlBeantwoord_Fragment = { __typename: 'VraagAlBeantwoord', code: string, boodschap: string, veld: string | null };

type Betaalweigering_WachtwoordTeZwak_Fragment = { __typename: 'WachtwoordTeZwak', code: string, boodschap: string, veld: string | null };

type Betaalweigering_ZelfdeAanvraagLoopt_Fragment = { __typename: 'ZelfdeAanvraagLoopt', code: string, boodschap: string, veld: string | null };

type Betaalweigering_ZelfdePersoon_Fragment = { __typename: 'ZelfdePersoon', code: string, boodschap: string, veld: string | null };

type Betaalweigering_ZijuitgangPastNiet_Fragment = { __typename: 'ZijuitgangPastNiet', code: string, boodschap: string, veld: string | null };

type Betaalweigering_ZittingAlGeopend_Fragment = { __typename: 'ZittingAlGeopend', code: string, boodschap: string, veld: string | null };

type Betaalweigering_ZittingAlGepland_Fragment = { __typename: 'ZittingAlGepland', code: string, boodschap: string, veld: string | null };

type Betaalweigering_ZittingAlGepubliceerd_Fragment = { __typename: 'ZittingAlGepubliceerd', code: string, boodschap: string, veld: string | null };

type Betaalweigering_ZittingGesloten_Fragment = { __typename: 'ZittingGesloten', code: string, boodschap: string, veld: string | null };

type Betaalweigering_ZittingNietGeopend_Fragment = { __typename: 'ZittingNietGeopend', code: string, boodschap: string, veld: string | null };

type Betaalweigering_ZittingNietGepubliceerd_Fragment = { __typename: 'ZittingNietGepubliceerd', code: string, boodschap: string, veld: string | null };

type Betaalweigering_ZittingNietVandaag_Fragment = { __typename: 'ZittingNietVandaag', code: string, boodschap: string, veld: string | null };

type Betaalweigering_ZittingNogOpen_Fragment = { __typename: 'ZittingNogOpen', code: string, boodschap: string, veld: string | null };

export type BetaalweigeringFragment =
  | Betaalweigering_AanEenAnder_Fragment
  | Betaalweigering_AandelenNietHonderd_Fragment
  | Betaalweigering_AanmeldenMislukt_Fragment
  | Betaalweigering_AanvraagAfgehandeld_Fragment
  | Betaalweigering_ActieAlAfgerond_Fragment
  | Betaalweigering_AdviesVervangtNiet_Fragment
  | Betaalweigering_AfwijkingOnvolledig_Fragment
  | Betaalweigering_AgendapuntAfgerond_Fragment
  | Betaalweigering_AgendapuntOpTafel_Fragment
  | Betaalweigering_AlAangehouden_Fragment
  | Betaalweigering_AlBeantwoord_Fragment
  | Betaalweigering_AlDeelnemer_Fragment
  | Betaalweigering_AlGeevalueerd_Fragment
  | Betaalweigering_AlGegeven_Fragment
  | Betaalweigering_AlGewijzigd_Fragment
  | Betaalweigering_AlGoedgekeurd_Fragment
  | Betaalweigering_AlOpgelost_Fragment
  | Betaalweigering_AlleenDeBron_Fragment
  | Betaalweigering_AlleenDeVrager_Fragment
  | Betaalweigering_AlleenEigenActie_Fragment
  | Betaalweigering_AlleenOverDezeGegevens_Fragment
  | Betaalweigering_AlleenRegisseur_Fragment
  | Betaalweigering_AlleenVerantwoordelijke_Fragment
  | Betaalweigering_AlleenVoorzitterVanTafel_Fragment
  | Betaalweigering_AndereOrganisatieTekent_Fragment
  | Betaalweigering_AndereVersie_Fragment
  | Betaalweigering_AndereZittingOpen_Fragment
  | Betaalweigering_BedragBovenReservering_Fragment
  | Betaalweigering_BegunstigdeIsClient_Fragment
  | Betaalweigering_BerichtAlIngetrokken_Fragment
  | Betaalweigering_BesluitAlGenomen_Fragment
  | Betaalweigering_BesluitBeeindigd_Fragment
  | Betaalweigering_BesluitDraagtUitgaveNiet_Fragment
  | Betaalweigering_BesluitdagOnmogelijk_Fragment
  | Betaalweigering_BesluitenlijstVast_Fragment
  | Betaalweigering_BestaatAl_Fragment
  | Betaalweigering_BetaalgegevensOntbreken_Fragment
  | Betaalweigering_BetaalopdrachtLoopt_Fragment
  | Betaalweigering_BetaalopdrachtNietTerug_Fragment
  | Betaalweigering_BevestigingMislukt_Fragment
  | Betaalweigering_BevestigingNodig_Fragment
  | Betaalweigering_BewaarstopAlWeg_Fragment
  | Betaalweigering_BewaartermijnTeKort_Fragment
  | Betaalweigering_BewijsOntbreekt_Fragment
  | Betaalweigering_BrengerBlijft_Fragment
  | Betaalweigering_BsnKloptNiet_Fragment
  | Betaalweigering_CasusAlOpAgenda_Fragment
  | Betaalweigering_CasusGesloten_Fragment
  | Betaalweigering_ClientHeeftAccount_Fragment
  | Betaalweigering_ClientHeeftOpenCasus_Fragment
  | Betaalweigering_ClientUitCasus_Fragment
  | Betaalweigering_ClientUitgenodigd_Fragment
  | Betaalweigering_CodeOnjuist_Fragment
  | Betaalweigering_ContrastTeLaag_Fragment
  | Betaalweigering_CrisisGesloten_Fragment
  | Betaalweigering_CrisisLoopt_Fragment
  | Betaalweigering_DagNietMogelijk_Fragment
  | Betaalweigering_DagVoorbij_Fragment
  | Betaalweigering_DatumInVerleden_Fragment
  | Betaalweigering_DatumNietMogelijk_Fragment
  | Betaalweigering_DeelnemerGebonden_Fragment
  | Betaalweigering_DriehoekNietTeVragen_Fragment
  | Betaalweigering_EenAnderBevestigt_Fragment
  | Betaalweigering_EerstAkkoord_Fragment
  | Betaalweigering_EigenAanmeldingNodig_Fragment
  | Betaalweigering_EigenAntwoordGegeven_Fragment
  | Betaalweigering_EigenBesluit_Fragment
  | Betaalweigering_EigenCaseload_Fragment
  | Betaalweigering_FaseNietMogelijk_Fragment
  | Betaalweigering_FiatAlGegeven_Fragment
  | Betaalweigering_FiatAlGevraagd_Fragment
  | Betaalweigering_FondsGesloten_Fragment
  | Betaalweigering_GebondeneTekentNietMee_Fragment
  | Betaalweigering_GeenBeschikking_Fragment
  | Betaalweigering_GeenBestuurder_Fragment
  | Betaalweigering_GeenBestuurstafel_Fragment
  | Betaalweigering_GeenCasusInBeleid_Fragment
  | Betaalweigering_GeenClientaccount_Fragment
  | Betaalweigering_GeenCollega_Fragment
  | Betaalweigering_GeenConsensus_Fragment
  | Betaalweigering_GeenDeelnemer_Fragment
  | Betaalweigering_GeenGesprek_Fragment
  | Betaalweigering_GeenGrondVoorGegevens_Fragment
  | Betaalweigering_GeenGrondVoorNetwerk_Fragment
  | Betaalweigering_GeenOndersteuner_Fragment
  | Betaalweigering_GeenRouteregie_Fragment
  | Betaalweigering_GeenStandpuntGevraagd_Fragment
  | Betaalweigering_GeenTekenbevoegdheid_Fragment
  | Betaalweigering_GeenVertegenwoordigers_Fragment
  | Betaalweigering_GeenWoonrelatie_Fragment
  | Betaalweigering_GeheimhoudingNodig_Fragment
  | Betaalweigering_GeldOnvolledig_Fragment
  | Betaalweigering_GenoegAkkoorden_Fragment
  | Betaalweigering_GesprekAlleenEerst_Fragment
  | Betaalweigering_GoedkeuringOntbreekt_Fragment
  | Betaalweigering_GrondNietToegestaan_Fragment
  | Betaalweigering_HandtekeningOntbreekt_Fragment
  | Betaalweigering_HeroverwegingAlGevraagd_Fragment
  | Betaalweigering_HeroverwegingBeantwoord_Fragment
  | Betaalweigering_HeroverwegingLoopt_Fragment
  | Betaalweigering_HoogsteNiveau_Fragment
  | Betaalweigering_IncidentAlIngetrokken_Fragment
  | Betaalweigering_KeurdeZelfGoed_Fragment
  | Betaalweigering_KopieLoopt_Fragment
  | Betaalweigering_KopieVraagtReden_Fragment
  | Betaalweigering_LegeAgenda_Fragment
  | Betaalweigering_LeningNietMogelijk_Fragment
  | Betaalweigering_LijstNietHeelGezien_Fragment
  | Betaalweigering_LogboekLooptAchter_Fragment
  | Betaalweigering_MachtigingLoopt_Fragment
  | Betaalweigering_MandaatGeldtNiet_Fragment
  | Betaalweigering_MandaatOntbreekt_Fragment
  | Betaalweigering_MandaatOverschreden_Fragment
  | Betaalweigering_NiemandAanwezig_Fragment
  | Betaalweigering_NiemandAntwoordt_Fragment
  | Betaalweigering_NiemandDeedMee_Fragment
  | Betaalweigering_NiemandGenoemd_Fragment
  | Betaalweigering_NiemandLeestDossier_Fragment
  | Betaalweigering_NietAanTafel_Fragment
  | Betaalweigering_NietAangemeld_Fragment
  | Betaalweigering_NietBevoegdVoorFonds_Fragment
  | Betaalweigering_NietEigenOrganisatie_Fragment
  | Betaalweigering_NietGevonden_Fragment
  | Betaalweigering_NietOpgelost_Fragment
  | Betaalweigering_NietTeCorrigeren_Fragment
  | Betaalweigering_NietToegestaan_Fragment
  | Betaalweigering_NietUwActie_Fragment
  | Betaalweigering_NietUwAfwijking_Fragment
  | Betaalweigering_NietUwBericht_Fragment
  | Betaalweigering_NietUwNetwerklid_Fragment
  | Betaalweigering_NietUwRegel_Fragment
  | Betaalweigering_NietUwUitzoekopdracht_Fragment
  | Betaalweigering_NietUwVraag_Fragment
  | Betaalweigering_NietsTeBevestigen_Fragment
  | Betaalweigering_NogGereserveerd_Fragment
  | Betaalweigering_NogNietGeevalueerd_Fragment
  | Betaalweigering_NogNietTeEvalueren_Fragment
  | Betaalweigering_NuNietAfTeSluiten_Fragment
  | Betaalweigering_NummerInTekst_Fragment
  | Betaalweigering_OngeldigeInvoer_Fragment
  | Betaalweigering_OnvoldoendeSaldo_Fragment
  | Betaalweigering_OpdrachtAnders_Fragment
  | Betaalweigering_OpenidOnbereikbaar_Fragment
  | Betaalweigering_OpgeschortDoorHeroverweging_Fragment
  | Betaalweigering_OrganisatieBeeindigd_Fragment
  | Betaalweigering_OrganisatieBestaatAl_Fragment
  | Betaalweigering_OrganisatieHeeftLopend_Fragment
  | Betaalweigering_OrganisatieVanUzelf_Fragment
  | Betaalweigering_OverdrachtLoopt_Fragment
  | Betaalweigering_PartijBijBesluit_Fragment
  | Betaalweigering_PasVanafMorgen_Fragment
  | Betaalweigering_PasskeyMislukt_Fragment
  | Betaalweigering_PersoonInTekst_Fragment
  | Betaalweigering_PlaatsvervangerIsVoorzitter_Fragment
  | Betaalweigering_PlafondBereikt_Fragment
  | Betaalweigering_PlafondOverschreden_Fragment
  | Betaalweigering_PogingOntbreekt_Fragment
  | Betaalweigering_PostNietBruikbaar_Fragment
  | Betaalweigering_PrecedentOnbeantwoord_Fragment
  | Betaalweigering_PseudoniemBestaatAl_Fragment
  | Betaalweigering_PuntAlAfgerond_Fragment
  | Betaalweigering_RectificatieLoopt_Fragment
  | Betaalweigering_RedenVereist_Fragment
  | Betaalweigering_RedenVerplicht_Fragment
  | Betaalweigering_RegelAfgehandeld_Fragment
  | Betaalweigering_RegelAlBeeindigd_Fragment
  | Betaalweigering_RegelBestaatAl_Fragment
  | Betaalweigering_RegelPastNiet_Fragment
  | Betaalweigering_RegelversieNietGeldig_Fragment
  | Betaalweigering_ReserveringAfgehandeld_Fragment
  | Betaalweigering_ReserveringVerlopen_Fragment
  | Betaalweigering_RisicodelingNietMogelijk_Fragment
  | Betaalweigering_RolAlGegeven_Fragment
  | Betaalweigering_RolAlVoorgesteld_Fragment
  | Betaalweigering_RolVanUzelf_Fragment
  | Betaalweigering_RolvoorstelBeslist_Fragment
  | Betaalweigering_RondeGesloten_Fragment
  | Betaalweigering_RondeOpen_Fragment
  | Betaalweigering_SignaalAlBehandeld_Fragment
  | Betaalweigering_SignaalStaatErAl_Fragment
  | Betaalweigering_SleutelAlKlaar_Fragment
  | Betaalweigering_SleutelVraagtTweede_Fragment
  | Betaalweigering_SoortStaatVast_Fragment
  | Betaalweigering_SprekerDoetNietMee_Fragment
  | Betaalweigering_StandpuntBetwist_Fragment
  | Betaalweigering_StapNietMogelijk_Fragment
  | Betaalweigering_TafelBeeindigd_Fragment
  | Betaalweigering_TafelBeslist_Fragment
  | Betaalweigering_TafelBestaatAl_Fragment
  | Betaalweigering_TafelHeeftZitting_Fragment
  | Betaalweigering_TeVeelPasskeys_Fragment
  | Betaalweigering_TeVeelPogingen_Fragment
  | Betaalweigering_TeWeinigGoedkeurders_Fragment
  | Betaalweigering_TekstVerraadt_Fragment
  | Betaalweigering_TermijnLoopt_Fragment
  | Betaalweigering_TermijnVoorbij_Fragment
  | Betaalweigering_TermijnenTellenNietOp_Fragment
  | Betaalweigering_TerugBovenBetaald_Fragment
  | Betaalweigering_ToestemmingAlIngetrokken_Fragment
  | Betaalweigering_ToestemmingPastNiet_Fragment
  | Betaalweigering_TweeMensenNodig_Fragment
  | Betaalweigering_TweedeBeheerderNodig_Fragment
  | Betaalweigering_TweedeFactorAlAan_Fragment
  | Betaalweigering_TweedeFactorNodig_Fragment
  | Betaalweigering_TweedePersoonVereist_Fragment
  | Betaalweigering_UitgeverOngeldig_Fragment
  | Betaalweigering_UitnodigingVervallen_Fragment
  | Betaalweigering_VerantwoordelijkeBlijft_Fragment
  | Betaalweigering_VernietigenKanNiet_Fragment
  | Betaalweigering_VernietigingLoopt_Fragment
  | Betaalweigering_VerplichteVertrokken_Fragment
  | Betaalweigering_VersieTeVroeg_Fragment
  | Betaalweigering_VerwachtingLigtVast_Fragment
  | Betaalweigering_VerwachtingOntbreekt_Fragment
  | Betaalweigering_VerzoekBeoordeeld_Fragment
  | Betaalweigering_VerzoekLoopt_Fragment
  | Betaalweigering_VerzoekdagNodig_Fragment
  | Betaalweigering_VoorliggendOntbreekt_Fragment
  | Betaalweigering_VoornemenAlAangekondigd_Fragment
  | Betaalweigering_VoorstelLigtVoor_Fragment
  | Betaalweigering_VoorstelVervallen_Fragment
  | Betaalweigering_VoorwaardeNietVoldaan_Fragment
  | Betaalweigering_VoorzitterPastNiet_Fragment
  | Betaalweigering_VraagAlBeantwoord_Fragment
  | Betaalweigering_WachtwoordTeZwak_Fragment
  | Betaalweigering_ZelfdeAanvraagLoopt_Fragment
  | Betaalweigering_ZelfdePersoon_Fragment
  | Betaalweigering_ZijuitgangPastNiet_Fragment
  | Betaalweigering_ZittingAlGeopend_Fragment
  | Betaalweigering_ZittingAlGepland_Fragment
  | Betaalweigering_ZittingAlGepubliceerd_Fragment
  | Betaalweigering_ZittingGesloten_Fragment
  | Betaalweigering_ZittingNietGeopend_Fragment
  | Betaalweigering_ZittingNietGepubliceerd_Fragment
  | Betaalweigering_ZittingNietVandaag_Fragment
  | Betaalweigering_ZittingNogOpen_Fragment
;

export type BetaalbalieQueryVariables = Exact<{
  fondsId: string;
}>;


export type BetaalbalieQuery = { __typename: 'Query', betaalbalie: { __typename: 'Betaalbalie', fondsId: string, wijze: { __typename: 'Betaalwijze', vorm: string, rekeninghouder: string | null, iban: string | null, scheidingsteken: string, decimaalteken: string, kolommen: Array<{ __typename: 'Betaalkolom', kop: string, veld: string }> } | null, teBetalen: Array<{ __typename: 'TeBetalen', uitgaveId: string, claimId: string | null, pseudoniem: string, soort: string, naam: string, iban: string | null, kostenplaats: string | null, taakveld: string | null, betaalbaarInCent: string, vervaltOp: string, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, opdrachten: Array<{ __typename: 'Betaalopdracht', id: string, nummer: number, vorm: string, uitvoerenOp: string, gemaaktOp: string, ingetrokkenOp: string | null, intrekreden: string | null, regels: Array<{ __typename: 'Betaalregel', id: string, uitgaveId: string, pseudoniem: string, kenmerk: string, naam: string | null, bedragInCent: string, geboektInCent: string | null, stand: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, voorschotten: Array<{ __typename: 'BalieVoorschot', uitgaveId: string, pseudoniem: string, regeling: string, betaaldInCent: string, openInCent: string, komtNietTerugInCent: string, stand: string, sinds: string | null }>, terzijde: { __typename: 'Terzijde', aantal: number, saldoInCent: string, regels: Array<{ __typename: 'TerzijdeRegel', id: string, richting: string, bedragInCent: string, geboektOp: string, tegenpartij: string | null, omschrijving: string | null, reden: string }> }, openRegels: Array<{ __typename: 'Afschriftregel', id: string, richting: string, bedragInCent: string, geboektOp: string, kenmerk: string | null, tegenpartij: string | null, omschrijving: string | null, kandidaten: Array<{ __typename: 'Afschriftkandidaat', wijze: string, nummer: string | null, isVoorschot: boolean, doelId: string, naam: string | null, op: string | null, pseudoniem: string, soort: string, bedragInCent: string }> }> }, fondsen: Array<{ __typename: 'Fonds', id: string, naam: string }> };

export type BetaalwijzeZettenMutationVariables = Exact<{
  invoer: BetaalwijzeZettenInvoer;
}>;


export type BetaalwijzeZettenMutation = { __typename: 'Mutation', betaalwijzeZetten:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Betaalbalie', fondsId: string, wijze: { __typename: 'Betaalwijze', vorm: string, rekeninghouder: string | null, iban: string | null, scheidingsteken: string, decimaalteken: string, kolommen: Array<{ __typename: 'Betaalkolom', kop: string, veld: string }> } | null, teBetalen: Array<{ __typename: 'TeBetalen', uitgaveId: string, claimId: string | null, pseudoniem: string, soort: string, naam: string, iban: string | null, kostenplaats: string | null, taakveld: string | null, betaalbaarInCent: string, vervaltOp: string, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, opdrachten: Array<{ __typename: 'Betaalopdracht', id: string, nummer: number, vorm: string, uitvoerenOp: string, gemaaktOp: string, ingetrokkenOp: string | null, intrekreden: string | null, regels: Array<{ __typename: 'Betaalregel', id: string, uitgaveId: string, pseudoniem: string, kenmerk: string, naam: string | null, bedragInCent: string, geboektInCent: string | null, stand: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, voorschotten: Array<{ __typename: 'BalieVoorschot', uitgaveId: string, pseudoniem: string, regeling: string, betaaldInCent: string, openInCent: string, komtNietTerugInCent: string, stand: string, sinds: string | null }>, terzijde: { __typename: 'Terzijde', aantal: number, saldoInCent: string, regels: Array<{ __typename: 'TerzijdeRegel', id: string, richting: string, bedragInCent: string, geboektOp: string, tegenpartij: string | null, omschrijving: string | null, reden: string }> }, openRegels: Array<{ __typename: 'Afschriftregel', id: string, richting: string, bedragInCent: string, geboektOp: string, kenmerk: string | null, tegenpartij: string | null, omschrijving: string | null, kandidaten: Array<{ __typename: 'Afschriftkandidaat', wijze: string, nummer: string | null, isVoorschot: boolean, doelId: string, naam: string | null, op: string | null, pseudoniem: string, soort: string, bedragInCent: string }> }> }
    | { __typename: 'NietBevoegdVoorFonds', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type BetaalgegevensAanvullenMutationVariables = Exact<{
  invoer: BetaalgegevensAanvullenInvoer;
}>;


export type BetaalgegevensAanvullenMutation = { __typename: 'Mutation', betaalgegevensAanvullen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BetaalopdrachtLoopt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietBevoegdVoorFonds', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ReserveringAfgehandeld', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ReserveringVerlopen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Uitgavebetaling', uitgaveId: string }
   };

export type BetaalopdrachtMakenMutationVariables = Exact<{
  invoer: BetaalopdrachtMakenInvoer;
}>;


export type BetaalopdrachtMakenMutation = { __typename: 'Mutation', betaalopdrachtMaken:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BedragBovenReservering', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BesluitDraagtUitgaveNiet', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Betaalbalie', fondsId: string, wijze: { __typename: 'Betaalwijze', vorm: string, rekeninghouder: string | null, iban: string | null, scheidingsteken: string, decimaalteken: string, kolommen: Array<{ __typename: 'Betaalkolom', kop: string, veld: string }> } | null, teBetalen: Array<{ __typename: 'TeBetalen', uitgaveId: string, claimId: string | null, pseudoniem: string, soort: string, naam: string, iban: string | null, kostenplaats: string | null, taakveld: string | null, betaalbaarInCent: string, vervaltOp: string, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, opdrachten: Array<{ __typename: 'Betaalopdracht', id: string, nummer: number, vorm: string, uitvoerenOp: string, gemaaktOp: string, ingetrokkenOp: string | null, intrekreden: string | null, regels: Array<{ __typename: 'Betaalregel', id: string, uitgaveId: string, pseudoniem: string, kenmerk: string, naam: string | null, bedragInCent: string, geboektInCent: string | null, stand: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, voorschotten: Array<{ __typename: 'BalieVoorschot', uitgaveId: string, pseudoniem: string, regeling: string, betaaldInCent: string, openInCent: string, komtNietTerugInCent: string, stand: string, sinds: string | null }>, terzijde: { __typename: 'Terzijde', aantal: number, saldoInCent: string, regels: Array<{ __typename: 'TerzijdeRegel', id: string, richting: string, bedragInCent: string, geboektOp: string, tegenpartij: string | null, omschrijving: string | null, reden: string }> }, openRegels: Array<{ __typename: 'Afschriftregel', id: string, richting: string, bedragInCent: string, geboektOp: string, kenmerk: string | null, tegenpartij: string | null, omschrijving: string | null, kandidaten: Array<{ __typename: 'Afschriftkandidaat', wijze: string, nummer: string | null, isVoorschot: boolean, doelId: string, naam: string | null, op: string | null, pseudoniem: string, soort: string, bedragInCent: string }> }> }
    | { __typename: 'BetaalgegevensOntbreken', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BetaalopdrachtLoopt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'DatumInVerleden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'GoedkeuringOntbreekt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietBevoegdVoorFonds', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ReserveringAfgehandeld', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ReserveringVerlopen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RisicodelingNietMogelijk', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VoorliggendOntbreekt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ZelfdePersoon', code: string, boodschap: string, veld: string | null }
   };

export type BetaalopdrachtIntrekkenMutationVariables = Exact<{
  invoer: BetaalopdrachtIntrekkenInvoer;
}>;


export type BetaalopdrachtIntrekkenMutation = { __typename: 'Mutation', betaalopdrachtIntrekken:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Betaalbalie', fondsId: string, wijze: { __typename: 'Betaalwijze', vorm: string, rekeninghouder: string | null, iban: string | null, scheidingsteken: string, decimaalteken: string, kolommen: Array<{ __typename: 'Betaalkolom', kop: string, veld: string }> } | null, teBetalen: Array<{ __typename: 'TeBetalen', uitgaveId: string, claimId: string | null, pseudoniem: string, soort: string, naam: string, iban: string | null, kostenplaats: string | null, taakveld: string | null, betaalbaarInCent: string, vervaltOp: string, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, opdrachten: Array<{ __typename: 'Betaalopdracht', id: string, nummer: number, vorm: string, uitvoerenOp: string, gemaaktOp: string, ingetrokkenOp: string | null, intrekreden: string | null, regels: Array<{ __typename: 'Betaalregel', id: string, uitgaveId: string, pseudoniem: string, kenmerk: string, naam: string | null, bedragInCent: string, geboektInCent: string | null, stand: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, voorschotten: Array<{ __typename: 'BalieVoorschot', uitgaveId: string, pseudoniem: string, regeling: string, betaaldInCent: string, openInCent: string, komtNietTerugInCent: string, stand: string, sinds: string | null }>, terzijde: { __typename: 'Terzijde', aantal: number, saldoInCent: string, regels: Array<{ __typename: 'TerzijdeRegel', id: string, richting: string, bedragInCent: string, geboektOp: string, tegenpartij: string | null, omschrijving: string | null, reden: string }> }, openRegels: Array<{ __typename: 'Afschriftregel', id: string, richting: string, bedragInCent: string, geboektOp: string, kenmerk: string | null, tegenpartij: string | null, omschrijving: string | null, kandidaten: Array<{ __typename: 'Afschriftkandidaat', wijze: string, nummer: string | null, isVoorschot: boolean, doelId: string, naam: string | null, op: string | null, pseudoniem: string, soort: string, bedragInCent: string }> }> }
    | { __typename: 'BetaalopdrachtNietTerug', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type BetaalregelAfhandelenMutationVariables = Exact<{
  invoer: BetaalregelAfhandelenInvoer;
}>;


export type BetaalregelAfhandelenMutation = { __typename: 'Mutation', betaalregelAfhandelen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Betaalbalie', fondsId: string, wijze: { __typename: 'Betaalwijze', vorm: string, rekeninghouder: string | null, iban: string | null, scheidingsteken: string, decimaalteken: string, kolommen: Array<{ __typename: 'Betaalkolom', kop: string, veld: string }> } | null, teBetalen: Array<{ __typename: 'TeBetalen', uitgaveId: string, claimId: string | null, pseudoniem: string, soort: string, naam: string, iban: string | null, kostenplaats: string | null, taakveld: string | null, betaalbaarInCent: string, vervaltOp: string, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, opdrachten: Array<{ __typename: 'Betaalopdracht', id: string, nummer: number, vorm: string, uitvoerenOp: string, gemaaktOp: string, ingetrokkenOp: string | null, intrekreden: string | null, regels: Array<{ __typename: 'Betaalregel', id: string, uitgaveId: string, pseudoniem: string, kenmerk: string, naam: string | null, bedragInCent: string, geboektInCent: string | null, stand: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, voorschotten: Array<{ __typename: 'BalieVoorschot', uitgaveId: string, pseudoniem: string, regeling: string, betaaldInCent: string, openInCent: string, komtNietTerugInCent: string, stand: string, sinds: string | null }>, terzijde: { __typename: 'Terzijde', aantal: number, saldoInCent: string, regels: Array<{ __typename: 'TerzijdeRegel', id: string, richting: string, bedragInCent: string, geboektOp: string, tegenpartij: string | null, omschrijving: string | null, reden: string }> }, openRegels: Array<{ __typename: 'Afschriftregel', id: string, richting: string, bedragInCent: string, geboektOp: string, kenmerk: string | null, tegenpartij: string | null, omschrijving: string | null, kandidaten: Array<{ __typename: 'Afschriftkandidaat', wijze: string, nummer: string | null, isVoorschot: boolean, doelId: string, naam: string | null, op: string | null, pseudoniem: string, soort: string, bedragInCent: string }> }> }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RegelAfgehandeld', code: string, boodschap: string, veld: string | null }
   };

export type AfschriftregelVerwerkenMutationVariables = Exact<{
  invoer: AfschriftregelVerwerkenInvoer;
}>;


export type AfschriftregelVerwerkenMutation = { __typename: 'Mutation', afschriftregelVerwerken:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BedragBovenReservering', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BesluitDraagtUitgaveNiet', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Betaalbalie', fondsId: string, wijze: { __typename: 'Betaalwijze', vorm: string, rekeninghouder: string | null, iban: string | null, scheidingsteken: string, decimaalteken: string, kolommen: Array<{ __typename: 'Betaalkolom', kop: string, veld: string }> } | null, teBetalen: Array<{ __typename: 'TeBetalen', uitgaveId: string, claimId: string | null, pseudoniem: string, soort: string, naam: string, iban: string | null, kostenplaats: string | null, taakveld: string | null, betaalbaarInCent: string, vervaltOp: string, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, opdrachten: Array<{ __typename: 'Betaalopdracht', id: string, nummer: number, vorm: string, uitvoerenOp: string, gemaaktOp: string, ingetrokkenOp: string | null, intrekreden: string | null, regels: Array<{ __typename: 'Betaalregel', id: string, uitgaveId: string, pseudoniem: string, kenmerk: string, naam: string | null, bedragInCent: string, geboektInCent: string | null, stand: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, voorschotten: Array<{ __typename: 'BalieVoorschot', uitgaveId: string, pseudoniem: string, regeling: string, betaaldInCent: string, openInCent: string, komtNietTerugInCent: string, stand: string, sinds: string | null }>, terzijde: { __typename: 'Terzijde', aantal: number, saldoInCent: string, regels: Array<{ __typename: 'TerzijdeRegel', id: string, richting: string, bedragInCent: string, geboektOp: string, tegenpartij: string | null, omschrijving: string | null, reden: string }> }, openRegels: Array<{ __typename: 'Afschriftregel', id: string, richting: string, bedragInCent: string, geboektOp: string, kenmerk: string | null, tegenpartij: string | null, omschrijving: string | null, kandidaten: Array<{ __typename: 'Afschriftkandidaat', wijze: string, nummer: string | null, isVoorschot: boolean, doelId: string, naam: string | null, op: string | null, pseudoniem: string, soort: string, bedragInCent: string }> }> }
    | { __typename: 'BetaalopdrachtLoopt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'GoedkeuringOntbreekt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietBevoegdVoorFonds', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RegelAfgehandeld', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RegelPastNiet', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ReserveringAfgehandeld', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ReserveringVerlopen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RisicodelingNietMogelijk', code: string, boodschap: string, veld: string | null }
    | { __typename: 'TerugBovenBetaald', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VoorliggendOntbreekt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ZelfdePersoon', code: string, boodschap: string, veld: string | null }
   };

export type BeveiligingsstandFragment = { __typename: 'Beveiliging', email: string, tweedeFactor: boolean, herstelcodesOver: number, wachtwoord: boolean, viaOrganisatie: boolean, openidGekoppeld: boolean, openidMogelijk: boolean, passkeys: Array<{ __typename: 'EigenPasskey', id: string, naam: string, gemaaktOp: string, gebruiktOp: string | null }>, sessies: Array<{ __typename: 'EigenSessie', id: string, begonnenOp: string, gezienOp: string, apparaat: string, regioNaam: string, deze: boolean }> };

export type BeveiligingQueryVariables = Exact<{ [key: string]: never; }>;


export type BeveiligingQuery = { __typename: 'Query', beveiliging: { __typename: 'Beveiliging', email: string, tweedeFactor: boolean, herstelcodesOver: number, wachtwoord: boolean, viaOrganisatie: boolean, openidGekoppeld: boolean, openidMogelijk: boolean, passkeys: Array<{ __typename: 'EigenPasskey', id: string, naam: string, gemaaktOp: string, gebruiktOp: string | null }>, sessies: Array<{ __typename: 'EigenSessie', id: string, begonnenOp: string, gezienOp: string, apparaat: string, regioNaam: string, deze: boolean }> } };

export type TweedeFactorVoorbereidenMutationVariables = Exact<{ [key: string]: never; }>;


export type TweedeFactorVoorbereidenMutation = { __typename: 'Mutation', tweedeFactorVoorbereiden:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string }
    | { __typename: 'EigenAanmeldingNodig', code: string, boodschap: string }
    | { __typename: 'NietGevonden', code: string, boodschap: string }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string }
    | { __typename: 'TweedeFactorAlAan', code: string, boodschap: string }
    | { __typename: 'TweedeFactorVoorbereid', adres: string, sleutel: string }
   };

export type TweedeFactorAanzettenMutationVariables = Exact<{
  invoer: TweedeFactorAanzettenInvoer;
}>;


export type TweedeFactorAanzettenMutation = { __typename: 'Mutation', tweedeFactorAanzetten:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'CodeOnjuist', code: string, boodschap: string, veld: string | null }
    | { __typename: 'EigenAanmeldingNodig', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Herstelcodes', codes: Array<string> }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type TweedeFactorUitzettenMutationVariables = Exact<{ [key: string]: never; }>;


export type TweedeFactorUitzettenMutation = { __typename: 'Mutation', tweedeFactorUitzetten:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string }
    | { __typename: 'Beveiliging', email: string, tweedeFactor: boolean, herstelcodesOver: number, wachtwoord: boolean, viaOrganisatie: boolean, openidGekoppeld: boolean, openidMogelijk: boolean, passkeys: Array<{ __typename: 'EigenPasskey', id: string, naam: string, gemaaktOp: string, gebruiktOp: string | null }>, sessies: Array<{ __typename: 'EigenSessie', id: string, begonnenOp: string, gezienOp: string, apparaat: string, regioNaam: string, deze: boolean }> }
    | { __typename: 'EigenAanmeldingNodig', code: string, boodschap: string }
    | { __typename: 'NietGevonden', code: string, boodschap: string }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string }
   };

export type HerstelcodesVernieuwenMutationVariables = Exact<{ [key: string]: never; }>;


export type HerstelcodesVernieuwenMutation = { __typename: 'Mutation', herstelcodesVernieuwen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string }
    | { __typename: 'EigenAanmeldingNodig', code: string, boodschap: string }
    | { __typename: 'Herstelcodes', codes: Array<string> }
    | { __typename: 'NietGevonden', code: string, boodschap: string }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string }
   };

export type WachtwoordWijzigenMutationVariables = Exact<{
  invoer: WachtwoordWijzigenInvoer;
}>;


export type WachtwoordWijzigenMutation = { __typename: 'Mutation', wachtwoordWijzigen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Beveiliging', email: string, tweedeFactor: boolean, herstelcodesOver: number, wachtwoord: boolean, viaOrganisatie: boolean, openidGekoppeld: boolean, openidMogelijk: boolean, passkeys: Array<{ __typename: 'EigenPasskey', id: string, naam: string, gemaaktOp: string, gebruiktOp: string | null }>, sessies: Array<{ __typename: 'EigenSessie', id: string, begonnenOp: string, gezienOp: string, apparaat: string, regioNaam: string, deze: boolean }> }
    | { __typename: 'BevestigingMislukt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'TeVeelPogingen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'WachtwoordTeZwak', code: string, boodschap: string, veld: string | null }
   };

export type SessieBeeindigenMutationVariables = Exact<{
  invoer: SessieBeeindigenInvoer;
}>;


export type SessieBeeindigenMutation = { __typename: 'Mutation', sessieBeeindigen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string }
    | { __typename: 'Beveiliging', email: string, tweedeFactor: boolean, herstelcodesOver: number, wachtwoord: boolean, viaOrganisatie: boolean, openidGekoppeld: boolean, openidMogelijk: boolean, passkeys: Array<{ __typename: 'EigenPasskey', id: string, naam: string, gemaaktOp: string, gebruiktOp: string | null }>, sessies: Array<{ __typename: 'EigenSessie', id: string, begonnenOp: string, gezienOp: string, apparaat: string, regioNaam: string, deze: boolean }> }
    | { __typename: 'NietGevonden', code: string, boodschap: string }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string }
   };

export type AndereSessiesBeeindigenMutationVariables = Exact<{ [key: string]: never; }>;


export type AndereSessiesBeeindigenMutation = { __typename: 'Mutation', andereSessiesBeeindigen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string }
    | { __typename: 'Beveiliging', email: string, tweedeFactor: boolean, herstelcodesOver: number, wachtwoord: boolean, viaOrganisatie: boolean, openidGekoppeld: boolean, openidMogelijk: boolean, passkeys: Array<{ __typename: 'EigenPasskey', id: string, naam: string, gemaaktOp: string, gebruiktOp: string | null }>, sessies: Array<{ __typename: 'EigenSessie', id: string, begonnenOp: string, gezienOp: string, apparaat: string, regioNaam: string, deze: boolean }> }
    | { __typename: 'NietGevonden', code: string, boodschap: string }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string }
   };

export type PasskeyBeginnenMutationVariables = Exact<{ [key: string]: never; }>;


export type PasskeyBeginnenMutation = { __typename: 'Mutation', passkeyBeginnen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string }
    | { __typename: 'NietGevonden', code: string, boodschap: string }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string }
    | { __typename: 'Passkeyvraag', opties: string }
    | { __typename: 'TeVeelPasskeys', code: string, boodschap: string }
   };

export type PasskeyMakenMutationVariables = Exact<{
  invoer: PasskeyMakenInvoer;
}>;


export type PasskeyMakenMutation = { __typename: 'Mutation', passkeyMaken:
    | { __typename: 'Aangemeld', gelukt: boolean }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'PasskeyMislukt', code: string, boodschap: string, veld: string | null }
   };

export type PasskeyVerwijderenMutationVariables = Exact<{
  invoer: PasskeyVerwijderenInvoer;
}>;


export type PasskeyVerwijderenMutation = { __typename: 'Mutation', passkeyVerwijderen:
    | { __typename: 'Aangemeld', gelukt: boolean }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string }
    | { __typename: 'NietGevonden', code: string, boodschap: string }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string }
   };

export type WerkaccountKoppelenMutationVariables = Exact<{
  invoer: OpenidBeginnenInvoer;
}>;


export type WerkaccountKoppelenMutation = { __typename: 'Mutation', openidBeginnen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string }
    | { __typename: 'BevestigingNodig', code: string, boodschap: string }
    | { __typename: 'NietAangemeld', code: string, boodschap: string }
    | { __typename: 'NietGevonden', code: string, boodschap: string }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string }
    | { __typename: 'OpenidBegonnen', adres: string }
    | { __typename: 'OpenidOnbereikbaar', code: string, boodschap: string }
    | { __typename: 'TeVeelPogingen', code: string, boodschap: string }
    | { __typename: 'UitnodigingVervallen', code: string, boodschap: string }
   };

export type IdentiteitBevestigenMutationVariables = Exact<{
  invoer: IdentiteitBevestigenInvoer;
}>;


export type IdentiteitBevestigenMutation = { __typename: 'Mutation', identiteitBevestigen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BevestigingMislukt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'CodeOnjuist', code: string, boodschap: string, veld: string | null }
    | { __typename: 'IdentiteitBevestigd' }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'TeVeelPogingen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'TweedeFactorNodig', code: string, boodschap: string, veld: string | null }
   };

export type BevestigingMeenemenMutationVariables = Exact<{
  invoer: BevestigingMeenemenInvoer;
}>;


export type BevestigingMeenemenMutation = { __typename: 'Mutation', bevestigingMeenemen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string }
    | { __typename: 'BevestigingMeegenomen', geldigTot: string }
    | { __typename: 'BevestigingNodig', code: string, boodschap: string }
    | { __typename: 'NietGevonden', code: string, boodschap: string }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string }
   };

export type BevestigmiddelenQueryVariables = Exact<{ [key: string]: never; }>;


export type BevestigmiddelenQuery = { __typename: 'Query', beveiliging: { __typename: 'Beveiliging', wachtwoord: boolean, viaOrganisatie: boolean, openidGekoppeld: boolean, passkeys: Array<{ __typename: 'EigenPasskey', id: string }> } };

export type BevestigenViaOrganisatieMutationVariables = Exact<{
  invoer: OpenidBeginnenInvoer;
}>;


export type BevestigenViaOrganisatieMutation = { __typename: 'Mutation', openidBeginnen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string }
    | { __typename: 'BevestigingNodig', code: string, boodschap: string }
    | { __typename: 'NietAangemeld', code: string, boodschap: string }
    | { __typename: 'NietGevonden', code: string, boodschap: string }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string }
    | { __typename: 'OpenidBegonnen', adres: string }
    | { __typename: 'OpenidOnbereikbaar', code: string, boodschap: string }
    | { __typename: 'TeVeelPogingen', code: string, boodschap: string }
    | { __typename: 'UitnodigingVervallen', code: string, boodschap: string }
   };

export type PasskeyBevestigenBeginnenMutationVariables = Exact<{ [key: string]: never; }>;


export type PasskeyBevestigenBeginnenMutation = { __typename: 'Mutation', passkeyBevestigenBeginnen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string }
    | { __typename: 'NietGevonden', code: string, boodschap: string }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string }
    | { __typename: 'Passkeyvraag', opties: string }
   };

export type PasskeyBevestigenMutationVariables = Exact<{
  invoer: PasskeyAntwoordInvoer;
}>;


export type PasskeyBevestigenMutation = { __typename: 'Mutation', passkeyBevestigen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string }
    | { __typename: 'IdentiteitBevestigd', gelukt: boolean }
    | { __typename: 'NietAangemeld', code: string, boodschap: string }
    | { __typename: 'NietGevonden', code: string, boodschap: string }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string }
    | { __typename: 'PasskeyMislukt', code: string, boodschap: string }
   };

export type CasusVeldenFragment = { __typename: 'Casus', id: string, pseudoniem: string, fase: string, vraag: string, blokkade: string, eigenWoorden: string | null, clientWeetDit: boolean, inNoodTot: string | null, niveau: number, niveauSinds: string, wachtSinds: string, wachtDagen: number, volgendeTermijn: string | null, aangehoudenTot: string | null, spoed: boolean, versie: number, naam: string | null, regisseur: { __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string } | null, plaatsvervanger: { __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string } | null, gemeente: { __typename: 'Organisatie', id: string, naam: string, soort: string }, brengendeOrganisatie: { __typename: 'Organisatie', id: string, naam: string, soort: string }, meekijkers: Array<{ __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string }>, deelnemers: Array<{ __typename: 'Deelnemer', id: string, reden: string, doel: string, grondslag: string, uitgenodigdOp: string, leden: Array<string>, organisatie: { __typename: 'Organisatie', id: string, naam: string, soort: string } }>, regie: Array<{ __typename: 'Regievoering', onderwerp: string, organisatieNaam: string, sinds: string }>, delen: Array<{ __typename: 'Dossierdeel', gegevensgroep: string, titel: string, bronNaam: string, functioneel: string | null, grondslag: string | null, doel: string | null, gewijzigdOp: string, regels: Array<{ __typename: 'Dossierregel', label: string, waarde: string }> }>, stagnatie: Array<{ __typename: 'Stagnatie', regel: string, ernst: number, dagen: number, reden: string }>, vragen: Array<{ __typename: 'Casusvraag', id: string, feitSoort: string, vraag: string, aanNaam: string, voorMij: boolean }>, stand: Array<{ __typename: 'StandRegel', naam: string, tekst: string, toon: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> };

export type CasusQueryVariables = Exact<{
  id: string;
}>;


export type CasusQuery = { __typename: 'Query', casus: { __typename: 'Casus', id: string, pseudoniem: string, fase: string, vraag: string, blokkade: string, eigenWoorden: string | null, clientWeetDit: boolean, inNoodTot: string | null, niveau: number, niveauSinds: string, wachtSinds: string, wachtDagen: number, volgendeTermijn: string | null, aangehoudenTot: string | null, spoed: boolean, versie: number, naam: string | null, regisseur: { __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string } | null, plaatsvervanger: { __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string } | null, gemeente: { __typename: 'Organisatie', id: string, naam: string, soort: string }, brengendeOrganisatie: { __typename: 'Organisatie', id: string, naam: string, soort: string }, meekijkers: Array<{ __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string }>, deelnemers: Array<{ __typename: 'Deelnemer', id: string, reden: string, doel: string, grondslag: string, uitgenodigdOp: string, leden: Array<string>, organisatie: { __typename: 'Organisatie', id: string, naam: string, soort: string } }>, regie: Array<{ __typename: 'Regievoering', onderwerp: string, organisatieNaam: string, sinds: string }>, delen: Array<{ __typename: 'Dossierdeel', gegevensgroep: string, titel: string, bronNaam: string, functioneel: string | null, grondslag: string | null, doel: string | null, gewijzigdOp: string, regels: Array<{ __typename: 'Dossierregel', label: string, waarde: string }> }>, stagnatie: Array<{ __typename: 'Stagnatie', regel: string, ernst: number, dagen: number, reden: string }>, vragen: Array<{ __typename: 'Casusvraag', id: string, feitSoort: string, vraag: string, aanNaam: string, voorMij: boolean }>, stand: Array<{ __typename: 'StandRegel', naam: string, tekst: string, toon: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> } };

export type BetrokkenenQueryVariables = Exact<{ [key: string]: never; }>;


export type BetrokkenenQuery = { __typename: 'Query', organisaties: Array<{ __typename: 'Organisatie', id: string, naam: string, soort: string }>, leden: Array<{ __typename: 'Lid', id: string, naam: string, functie: string, organisatieId: string }> };

export type CasussenQueryVariables = Exact<{
  alleenOpen: boolean;
  na?: string | null | undefined;
}>;


export type CasussenQuery = { __typename: 'Query', casussen: { __typename: 'CasusPagina', heeftMeer: boolean, items: Array<{ __typename: 'CasusKort', id: string, pseudoniem: string, fase: string, vraag: string, blokkade: string, niveau: number, niveauSinds: string, volgendeTermijn: string | null, regisseurNaam: string, wachtSinds: string, wachtDagen: number, gemeenteNaam: string, brengendeOrganisatieNaam: string, spoed: boolean, aangehoudenTot: string | null, aanZet: string, redenen: Array<string>, openVragen: number }> } };

export type CasusvraagBeantwoordenMutationVariables = Exact<{
  invoer: CasusvraagBeantwoordenInvoer;
}>;


export type CasusvraagBeantwoordenMutation = { __typename: 'Mutation', casusvraagBeantwoorden:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Casus', id: string, pseudoniem: string, fase: string, vraag: string, blokkade: string, eigenWoorden: string | null, clientWeetDit: boolean, inNoodTot: string | null, niveau: number, niveauSinds: string, wachtSinds: string, wachtDagen: number, volgendeTermijn: string | null, aangehoudenTot: string | null, spoed: boolean, versie: number, naam: string | null, regisseur: { __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string } | null, plaatsvervanger: { __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string } | null, gemeente: { __typename: 'Organisatie', id: string, naam: string, soort: string }, brengendeOrganisatie: { __typename: 'Organisatie', id: string, naam: string, soort: string }, meekijkers: Array<{ __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string }>, deelnemers: Array<{ __typename: 'Deelnemer', id: string, reden: string, doel: string, grondslag: string, uitgenodigdOp: string, leden: Array<string>, organisatie: { __typename: 'Organisatie', id: string, naam: string, soort: string } }>, regie: Array<{ __typename: 'Regievoering', onderwerp: string, organisatieNaam: string, sinds: string }>, delen: Array<{ __typename: 'Dossierdeel', gegevensgroep: string, titel: string, bronNaam: string, functioneel: string | null, grondslag: string | null, doel: string | null, gewijzigdOp: string, regels: Array<{ __typename: 'Dossierregel', label: string, waarde: string }> }>, stagnatie: Array<{ __typename: 'Stagnatie', regel: string, ernst: number, dagen: number, reden: string }>, vragen: Array<{ __typename: 'Casusvraag', id: string, feitSoort: string, vraag: string, aanNaam: string, voorMij: boolean }>, stand: Array<{ __typename: 'StandRegel', naam: string, tekst: string, toon: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'DatumNietMogelijk', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietToegestaan', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietUwVraag', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VraagAlBeantwoord', code: string, boodschap: string, veld: string | null }
   };

export type CasusfeitVastleggenMutationVariables = Exact<{
  invoer: CasusfeitVastleggenInvoer;
}>;


export type CasusfeitVastleggenMutation = { __typename: 'Mutation', casusfeitVastleggen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Casus', id: string, pseudoniem: string, fase: string, vraag: string, blokkade: string, eigenWoorden: string | null, clientWeetDit: boolean, inNoodTot: string | null, niveau: number, niveauSinds: string, wachtSinds: string, wachtDagen: number, volgendeTermijn: string | null, aangehoudenTot: string | null, spoed: boolean, versie: number, naam: string | null, regisseur: { __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string } | null, plaatsvervanger: { __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string } | null, gemeente: { __typename: 'Organisatie', id: string, naam: string, soort: string }, brengendeOrganisatie: { __typename: 'Organisatie', id: string, naam: string, soort: string }, meekijkers: Array<{ __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string }>, deelnemers: Array<{ __typename: 'Deelnemer', id: string, reden: string, doel: string, grondslag: string, uitgenodigdOp: string, leden: Array<string>, organisatie: { __typename: 'Organisatie', id: string, naam: string, soort: string } }>, regie: Array<{ __typename: 'Regievoering', onderwerp: string, organisatieNaam: string, sinds: string }>, delen: Array<{ __typename: 'Dossierdeel', gegevensgroep: string, titel: string, bronNaam: string, functioneel: string | null, grondslag: string | null, doel: string | null, gewijzigdOp: string, regels: Array<{ __typename: 'Dossierregel', label: string, waarde: string }> }>, stagnatie: Array<{ __typename: 'Stagnatie', regel: string, ernst: number, dagen: number, reden: string }>, vragen: Array<{ __typename: 'Casusvraag', id: string, feitSoort: string, vraag: string, aanNaam: string, voorMij: boolean }>, stand: Array<{ __typename: 'StandRegel', naam: string, tekst: string, toon: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'DatumNietMogelijk', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietToegestaan', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type DeelnemerVerwijderenMutationVariables = Exact<{
  invoer: DeelnemerVerwijderenInvoer;
}>;


export type DeelnemerVerwijderenMutation = { __typename: 'Mutation', deelnemerVerwijderen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BrengerBlijft', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Casus', id: string, pseudoniem: string, fase: string, vraag: string, blokkade: string, eigenWoorden: string | null, clientWeetDit: boolean, inNoodTot: string | null, niveau: number, niveauSinds: string, wachtSinds: string, wachtDagen: number, volgendeTermijn: string | null, aangehoudenTot: string | null, spoed: boolean, versie: number, naam: string | null, regisseur: { __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string } | null, plaatsvervanger: { __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string } | null, gemeente: { __typename: 'Organisatie', id: string, naam: string, soort: string }, brengendeOrganisatie: { __typename: 'Organisatie', id: string, naam: string, soort: string }, meekijkers: Array<{ __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string }>, deelnemers: Array<{ __typename: 'Deelnemer', id: string, reden: string, doel: string, grondslag: string, uitgenodigdOp: string, leden: Array<string>, organisatie: { __typename: 'Organisatie', id: string, naam: string, soort: string } }>, regie: Array<{ __typename: 'Regievoering', onderwerp: string, organisatieNaam: string, sinds: string }>, delen: Array<{ __typename: 'Dossierdeel', gegevensgroep: string, titel: string, bronNaam: string, functioneel: string | null, grondslag: string | null, doel: string | null, gewijzigdOp: string, regels: Array<{ __typename: 'Dossierregel', label: string, waarde: string }> }>, stagnatie: Array<{ __typename: 'Stagnatie', regel: string, ernst: number, dagen: number, reden: string }>, vragen: Array<{ __typename: 'Casusvraag', id: string, feitSoort: string, vraag: string, aanNaam: string, voorMij: boolean }>, stand: Array<{ __typename: 'StandRegel', naam: string, tekst: string, toon: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'DeelnemerGebonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietToegestaan', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type CasuspaginaAanhoudenMutationVariables = Exact<{
  invoer: CasusAanhoudenInvoer;
}>;


export type CasuspaginaAanhoudenMutation = { __typename: 'Mutation', casusAanhouden:
    | { __typename: 'AlAangehouden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Casus', id: string, pseudoniem: string, fase: string, vraag: string, blokkade: string, eigenWoorden: string | null, clientWeetDit: boolean, inNoodTot: string | null, niveau: number, niveauSinds: string, wachtSinds: string, wachtDagen: number, volgendeTermijn: string | null, aangehoudenTot: string | null, spoed: boolean, versie: number, naam: string | null, regisseur: { __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string } | null, plaatsvervanger: { __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string } | null, gemeente: { __typename: 'Organisatie', id: string, naam: string, soort: string }, brengendeOrganisatie: { __typename: 'Organisatie', id: string, naam: string, soort: string }, meekijkers: Array<{ __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string }>, deelnemers: Array<{ __typename: 'Deelnemer', id: string, reden: string, doel: string, grondslag: string, uitgenodigdOp: string, leden: Array<string>, organisatie: { __typename: 'Organisatie', id: string, naam: string, soort: string } }>, regie: Array<{ __typename: 'Regievoering', onderwerp: string, organisatieNaam: string, sinds: string }>, delen: Array<{ __typename: 'Dossierdeel', gegevensgroep: string, titel: string, bronNaam: string, functioneel: string | null, grondslag: string | null, doel: string | null, gewijzigdOp: string, regels: Array<{ __typename: 'Dossierregel', label: string, waarde: string }> }>, stagnatie: Array<{ __typename: 'Stagnatie', regel: string, ernst: number, dagen: number, reden: string }>, vragen: Array<{ __typename: 'Casusvraag', id: string, feitSoort: string, vraag: string, aanNaam: string, voorMij: boolean }>, stand: Array<{ __typename: 'StandRegel', naam: string, tekst: string, toon: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'DatumNietMogelijk', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietToegestaan', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type CasuspaginaOpschalenMutationVariables = Exact<{
  invoer: CasusOpschalenInvoer;
}>;


export type CasuspaginaOpschalenMutation = { __typename: 'Mutation', casusOpschalen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Casus', id: string, pseudoniem: string, fase: string, vraag: string, blokkade: string, eigenWoorden: string | null, clientWeetDit: boolean, inNoodTot: string | null, niveau: number, niveauSinds: string, wachtSinds: string, wachtDagen: number, volgendeTermijn: string | null, aangehoudenTot: string | null, spoed: boolean, versie: number, naam: string | null, regisseur: { __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string } | null, plaatsvervanger: { __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string } | null, gemeente: { __typename: 'Organisatie', id: string, naam: string, soort: string }, brengendeOrganisatie: { __typename: 'Organisatie', id: string, naam: string, soort: string }, meekijkers: Array<{ __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string }>, deelnemers: Array<{ __typename: 'Deelnemer', id: string, reden: string, doel: string, grondslag: string, uitgenodigdOp: string, leden: Array<string>, organisatie: { __typename: 'Organisatie', id: string, naam: string, soort: string } }>, regie: Array<{ __typename: 'Regievoering', onderwerp: string, organisatieNaam: string, sinds: string }>, delen: Array<{ __typename: 'Dossierdeel', gegevensgroep: string, titel: string, bronNaam: string, functioneel: string | null, grondslag: string | null, doel: string | null, gewijzigdOp: string, regels: Array<{ __typename: 'Dossierregel', label: string, waarde: string }> }>, stagnatie: Array<{ __typename: 'Stagnatie', regel: string, ernst: number, dagen: number, reden: string }>, vragen: Array<{ __typename: 'Casusvraag', id: string, feitSoort: string, vraag: string, aanNaam: string, voorMij: boolean }>, stand: Array<{ __typename: 'StandRegel', naam: string, tekst: string, toon: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'HoogsteNiveau', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietToegestaan', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'PogingOntbreekt', code: string, boodschap: string, veld: string | null }
   };

export type RegieOverdragenMutationVariables = Exact<{
  invoer: RegieOverdragenInvoer;
}>;


export type RegieOverdragenMutation = { __typename: 'Mutation', regieOverdragen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Casus', id: string, pseudoniem: string, fase: string, vraag: string, blokkade: string, eigenWoorden: string | null, clientWeetDit: boolean, inNoodTot: string | null, niveau: number, niveauSinds: string, wachtSinds: string, wachtDagen: number, volgendeTermijn: string | null, aangehoudenTot: string | null, spoed: boolean, versie: number, naam: string | null, regisseur: { __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string } | null, plaatsvervanger: { __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string } | null, gemeente: { __typename: 'Organisatie', id: string, naam: string, soort: string }, brengendeOrganisatie: { __typename: 'Organisatie', id: string, naam: string, soort: string }, meekijkers: Array<{ __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string }>, deelnemers: Array<{ __typename: 'Deelnemer', id: string, reden: string, doel: string, grondslag: string, uitgenodigdOp: string, leden: Array<string>, organisatie: { __typename: 'Organisatie', id: string, naam: string, soort: string } }>, regie: Array<{ __typename: 'Regievoering', onderwerp: string, organisatieNaam: string, sinds: string }>, delen: Array<{ __typename: 'Dossierdeel', gegevensgroep: string, titel: string, bronNaam: string, functioneel: string | null, grondslag: string | null, doel: string | null, gewijzigdOp: string, regels: Array<{ __typename: 'Dossierregel', label: string, waarde: string }> }>, stagnatie: Array<{ __typename: 'Stagnatie', regel: string, ernst: number, dagen: number, reden: string }>, vragen: Array<{ __typename: 'Casusvraag', id: string, feitSoort: string, vraag: string, aanNaam: string, voorMij: boolean }>, stand: Array<{ __typename: 'StandRegel', naam: string, tekst: string, toon: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietToegestaan', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type DossierdeelVastleggenMutationVariables = Exact<{
  invoer: DossierdeelVastleggenInvoer;
}>;


export type DossierdeelVastleggenMutation = { __typename: 'Mutation', dossierdeelVastleggen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Casus', id: string, pseudoniem: string, fase: string, vraag: string, blokkade: string, eigenWoorden: string | null, clientWeetDit: boolean, inNoodTot: string | null, niveau: number, niveauSinds: string, wachtSinds: string, wachtDagen: number, volgendeTermijn: string | null, aangehoudenTot: string | null, spoed: boolean, versie: number, naam: string | null, regisseur: { __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string } | null, plaatsvervanger: { __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string } | null, gemeente: { __typename: 'Organisatie', id: string, naam: string, soort: string }, brengendeOrganisatie: { __typename: 'Organisatie', id: string, naam: string, soort: string }, meekijkers: Array<{ __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string }>, deelnemers: Array<{ __typename: 'Deelnemer', id: string, reden: string, doel: string, grondslag: string, uitgenodigdOp: string, leden: Array<string>, organisatie: { __typename: 'Organisatie', id: string, naam: string, soort: string } }>, regie: Array<{ __typename: 'Regievoering', onderwerp: string, organisatieNaam: string, sinds: string }>, delen: Array<{ __typename: 'Dossierdeel', gegevensgroep: string, titel: string, bronNaam: string, functioneel: string | null, grondslag: string | null, doel: string | null, gewijzigdOp: string, regels: Array<{ __typename: 'Dossierregel', label: string, waarde: string }> }>, stagnatie: Array<{ __typename: 'Stagnatie', regel: string, ernst: number, dagen: number, reden: string }>, vragen: Array<{ __typename: 'Casusvraag', id: string, feitSoort: string, vraag: string, aanNaam: string, voorMij: boolean }>, stand: Array<{ __typename: 'StandRegel', naam: string, tekst: string, toon: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'GeenGrondVoorGegevens', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietToegestaan', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type CaseloadQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseloadQuery = { __typename: 'Query', caseload: Array<{ __typename: 'CaseloadClient', id: string, naam: string, pseudoniem: string | null, casusId: string | null, gemeenteNaam: string, heeftOpenCasus: boolean }> };

export type GemeentenQueryVariables = Exact<{ [key: string]: never; }>;


export type GemeentenQuery = { __typename: 'Query', organisaties: Array<{ __typename: 'Organisatie', id: string, naam: string, soort: string }> };

export type CasusInbrengenMutationVariables = Exact<{
  invoer: CasusInbrengenInvoer;
}>;


export type CasusInbrengenMutation = { __typename: 'Mutation', casusInbrengen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Casus', id: string, pseudoniem: string, fase: string, vraag: string, blokkade: string, eigenWoorden: string | null, clientWeetDit: boolean, inNoodTot: string | null, niveau: number, niveauSinds: string, wachtSinds: string, wachtDagen: number, volgendeTermijn: string | null, aangehoudenTot: string | null, spoed: boolean, versie: number, naam: string | null, regisseur: { __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string } | null, plaatsvervanger: { __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string } | null, gemeente: { __typename: 'Organisatie', id: string, naam: string, soort: string }, brengendeOrganisatie: { __typename: 'Organisatie', id: string, naam: string, soort: string }, meekijkers: Array<{ __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string }>, deelnemers: Array<{ __typename: 'Deelnemer', id: string, reden: string, doel: string, grondslag: string, uitgenodigdOp: string, leden: Array<string>, organisatie: { __typename: 'Organisatie', id: string, naam: string, soort: string } }>, regie: Array<{ __typename: 'Regievoering', onderwerp: string, organisatieNaam: string, sinds: string }>, delen: Array<{ __typename: 'Dossierdeel', gegevensgroep: string, titel: string, bronNaam: string, functioneel: string | null, grondslag: string | null, doel: string | null, gewijzigdOp: string, regels: Array<{ __typename: 'Dossierregel', label: string, waarde: string }> }>, stagnatie: Array<{ __typename: 'Stagnatie', regel: string, ernst: number, dagen: number, reden: string }>, vragen: Array<{ __typename: 'Casusvraag', id: string, feitSoort: string, vraag: string, aanNaam: string, voorMij: boolean }>, stand: Array<{ __typename: 'StandRegel', naam: string, tekst: string, toon: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'ClientHeeftOpenCasus', code: string, boodschap: string, veld: string | null }
    | { __typename: 'GeenRouteregie', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietToegestaan', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type CasussenZoekenQueryVariables = Exact<{
  woorden: string;
}>;


export type CasussenZoekenQuery = { __typename: 'Query', casussenZoeken: { __typename: 'Zoekresultaat', heeftMeer: boolean, treffers: Array<{ __typename: 'Treffer', casusId: string, pseudoniem: string, vraag: string, afgesloten: boolean, plaatsen: Array<{ __typename: 'Vindplaats', soort: string, fragment: Array<{ __typename: 'Fragmentdeel', tekst: string, raak: boolean }> }> }> } };

export type RegieafsprakenQueryVariables = Exact<{ [key: string]: never; }>;


export type RegieafsprakenQuery = { __typename: 'Query', regieafspraken: { __typename: 'Regieafspraken', afspraken: Array<{ __typename: 'Regieafspraak', id: string, gemeenteId: string, gemeenteNaam: string, onderwerp: string, organisatieId: string, organisatieNaam: string, document: string, sinds: string }> } };

export type RegieAfsprekenMutationVariables = Exact<{
  invoer: RegieAfsprekenInvoer;
}>;


export type RegieAfsprekenMutation = { __typename: 'Mutation', regieAfspreken:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Regieafspraken', afspraken: Array<{ __typename: 'Regieafspraak', id: string }> }
   };

export type RouteVeldenFragment = { __typename: 'Casusroute', casusId: string, niveau: number, sinds: string, eigenaarNaam: string, termijn: string | null, regisseurNaam: string, vraagtReden: boolean, driehoek: Array<{ __typename: 'Driehoekplek', plek: string, organisatieNaam: string | null, doetMee: boolean, gevraagdTot: string | null }>, stappen: Array<{ __typename: 'Opschaalstap', id: string, soort: string, niveau: number, eigenaarNaam: string, tekst: string, zonderPoging: string | null, zijuitgang: string | null, termijn: string | null, gezetOp: string, gezetDoorNaam: string, gezetDoorOrganisatieNaam: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> };

export type CasusrouteQueryVariables = Exact<{
  casusId: string;
}>;


export type CasusrouteQuery = { __typename: 'Query', casusroute: { __typename: 'Casusroute', casusId: string, niveau: number, sinds: string, eigenaarNaam: string, termijn: string | null, regisseurNaam: string, vraagtReden: boolean, driehoek: Array<{ __typename: 'Driehoekplek', plek: string, organisatieNaam: string | null, doetMee: boolean, gevraagdTot: string | null }>, stappen: Array<{ __typename: 'Opschaalstap', id: string, soort: string, niveau: number, eigenaarNaam: string, tekst: string, zonderPoging: string | null, zijuitgang: string | null, termijn: string | null, gezetOp: string, gezetDoorNaam: string, gezetDoorOrganisatieNaam: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> } };

export type MijnDriehoekvragenQueryVariables = Exact<{ [key: string]: never; }>;


export type MijnDriehoekvragenQuery = { __typename: 'Query', mijnDriehoekvragen: Array<{ __typename: 'Driehoekverzoek', casusId: string, pseudoniem: string, termijn: string }> };

export type DriehoekVragenMutationVariables = Exact<{
  invoer: DriehoekVragenInvoer;
}>;


export type DriehoekVragenMutation = { __typename: 'Mutation', driehoekVragen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Casusroute', casusId: string, niveau: number, sinds: string, eigenaarNaam: string, termijn: string | null, regisseurNaam: string, vraagtReden: boolean, driehoek: Array<{ __typename: 'Driehoekplek', plek: string, organisatieNaam: string | null, doetMee: boolean, gevraagdTot: string | null }>, stappen: Array<{ __typename: 'Opschaalstap', id: string, soort: string, niveau: number, eigenaarNaam: string, tekst: string, zonderPoging: string | null, zijuitgang: string | null, termijn: string | null, gezetOp: string, gezetDoorNaam: string, gezetDoorOrganisatieNaam: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'DatumInVerleden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'DriehoekNietTeVragen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietToegestaan', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type PogingVastleggenMutationVariables = Exact<{
  invoer: PogingVastleggenInvoer;
}>;


export type PogingVastleggenMutation = { __typename: 'Mutation', pogingVastleggen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Casusroute', casusId: string, niveau: number, sinds: string, eigenaarNaam: string, termijn: string | null, regisseurNaam: string, vraagtReden: boolean, driehoek: Array<{ __typename: 'Driehoekplek', plek: string, organisatieNaam: string | null, doetMee: boolean, gevraagdTot: string | null }>, stappen: Array<{ __typename: 'Opschaalstap', id: string, soort: string, niveau: number, eigenaarNaam: string, tekst: string, zonderPoging: string | null, zijuitgang: string | null, termijn: string | null, gezetOp: string, gezetDoorNaam: string, gezetDoorOrganisatieNaam: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietToegestaan', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type ZijuitgangNemenMutationVariables = Exact<{
  invoer: ZijuitgangNemenInvoer;
}>;


export type ZijuitgangNemenMutation = { __typename: 'Mutation', zijuitgangNemen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Casusroute', casusId: string, niveau: number, sinds: string, eigenaarNaam: string, termijn: string | null, regisseurNaam: string, vraagtReden: boolean, driehoek: Array<{ __typename: 'Driehoekplek', plek: string, organisatieNaam: string | null, doetMee: boolean, gevraagdTot: string | null }>, stappen: Array<{ __typename: 'Opschaalstap', id: string, soort: string, niveau: number, eigenaarNaam: string, tekst: string, zonderPoging: string | null, zijuitgang: string | null, termijn: string | null, gezetOp: string, gezetDoorNaam: string, gezetDoorOrganisatieNaam: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'DatumInVerleden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietToegestaan', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ZijuitgangPastNiet', code: string, boodschap: string, veld: string | null }
   };

export type MijnCasussenQueryVariables = Exact<{ [key: string]: never; }>;


export type MijnCasussenQuery = { __typename: 'Query', casussen: { __typename: 'CasusPagina', items: Array<{ __typename: 'CasusKort', id: string, pseudoniem: string }> } };

export type MijnZaakQueryVariables = Exact<{
  id: string;
}>;


export type MijnZaakQuery = { __typename: 'Query', casus: { __typename: 'Casus', id: string, pseudoniem: string, vraag: string, fase: string, eigenWoorden: string | null, volgendeTermijn: string | null, aangehoudenTot: string | null, wachtDagen: number, regisseur: { __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string } | null, meekijkers: Array<{ __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string }>, deelnemers: Array<{ __typename: 'Deelnemer', id: string, reden: string, leden: Array<string>, organisatie: { __typename: 'Organisatie', id: string, naam: string, soort: string } }>, vragen: Array<{ __typename: 'Casusvraag', id: string, feitSoort: string, vraag: string, aanNaam: string, voorMij: boolean }>, stand: Array<{ __typename: 'StandRegel', naam: string, tekst: string, toon: string }> } };

export type MijnNetwerkQueryVariables = Exact<{
  casusId: string;
}>;


export type MijnNetwerkQuery = { __typename: 'Query', netwerk: { __typename: 'Netwerk', leden: Array<{ __typename: 'Netwerklid', id: string, naam: string, relatie: string, doet: string, stoptOp: string | null }> } };

export type WieHeeftGekekenQueryVariables = Exact<{
  casusId: string;
}>;


export type WieHeeftGekekenQuery = { __typename: 'Query', wieHeeftGekeken: Array<{ __typename: 'Gekeken', organisatieId: string, organisatieNaam: string, gegevensgroep: string, dag: string, nood: boolean, noodReden: string | null, ingetrokken: boolean }> };

export type MijnOntvangerQueryVariables = Exact<{
  id: string;
}>;


export type MijnOntvangerQuery = { __typename: 'Query', uitgave: { __typename: 'UitgaveDossier', begunstigde: { __typename: 'Begunstigde', naam: string, factuur: string | null } | null } };

export type MijnBesluitenQueryVariables = Exact<{
  casusId: string;
}>;


export type MijnBesluitenQuery = { __typename: 'Query', besluitstand: { __typename: 'Besluitstand', casusId: string, acties: Array<{ __typename: 'Actie', id: string, tekst: string, organisatieNaam: string, lidNaam: string | null, voor: string, afgerondOp: string | null, resultaat: string | null, teLaat: boolean }>, besluiten: Array<{ __typename: 'Besluit', id: string, nummer: number, tekst: string, bedragInCent: string | null, betaaldInCent: string | null, uitgaveId: string | null, uitgaveSoort: string | null, fondsSoort: string | null, genomenOp: string, herzienVoor: string | null, gronden: Array<{ __typename: 'Besluitgrond', soort: string, tekst: string }>, verloop: { __typename: 'Besluitverloop', toestand: string, eindeReden: string | null, vervangenDoorNummer: number | null, heroverwegingDag: string | null, naarBeschikking: boolean, beschikking: { __typename: 'Beschikking', kenmerk: string, bezwaarTot: string } | null, minderheidsstandpunten: Array<{ __typename: 'Minderheidsstandpunt', organisatieId: string, organisatieNaam: string, tekst: string }>, heroverwegingen: Array<{ __typename: 'Heroverweging', id: string, reden: string, antwoordDag: string, uitkomst: string | null, motivering: string | null }> }, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }> } };

export type ClientaccountQueryVariables = Exact<{
  casusId: string;
}>;


export type ClientaccountQuery = { __typename: 'Query', clientaccount: { __typename: 'Clientaccount', casusId: string, stand: string, email: string | null, verlooptOp: string | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> } };

export type ClientUitnodigenMutationVariables = Exact<{
  invoer: ClientUitnodigenInvoer;
}>;


export type ClientUitnodigenMutation = { __typename: 'Mutation', clientUitnodigen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenVerantwoordelijke', code: string, boodschap: string, veld: string | null }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ClientHeeftAccount', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ClientUitgenodigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ClientaccountKlaar', casusId: string }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type ClientuitnodigingIntrekkenMutationVariables = Exact<{
  invoer: ClientaccountInvoer;
}>;


export type ClientuitnodigingIntrekkenMutation = { __typename: 'Mutation', clientuitnodigingIntrekken:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenVerantwoordelijke', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ClientaccountKlaar', casusId: string }
    | { __typename: 'GeenClientaccount', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type ClientaccountBeeindigenMutationVariables = Exact<{
  invoer: ClientaccountInvoer;
}>;


export type ClientaccountBeeindigenMutation = { __typename: 'Mutation', clientaccountBeeindigen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenVerantwoordelijke', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ClientaccountKlaar', casusId: string }
    | { __typename: 'GeenClientaccount', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type DeelnameVeldenFragment = { __typename: 'Casusdeelname', casusId: string, pseudoniem: string, verantwoordelijke: { __typename: 'Deelnameorganisatie', organisatieId: string, naam: string }, overdracht: { __typename: 'Overdracht', id: string, naarOrganisatieNaam: string, reden: string, aangebodenOp: string } | null, deelnemers: Array<{ __typename: 'Deelnameorganisatie', organisatieId: string, naam: string, team: boolean }>, collegas: Array<{ __typename: 'Deelnamecollega', lidId: string, naam: string, leestDossier: boolean }>, ondersteuners: Array<{ __typename: 'Deelnamemens', lidId: string, naam: string }>, toestemmingen: Array<{ __typename: 'Toestemming', id: string, gegevensgroep: string, titel: string, organisatieNaam: string, versie: number, grond: string, gegevenOp: string, geldigTot: string | null, ingetrokkenOp: string | null, geldt: boolean }>, mogelijkeToestemmingen: Array<{ __typename: 'MogelijkeToestemming', organisatieId: string, gegevensgroep: string, titel: string }>, machtigingen: Array<{ __typename: 'Machtiging', id: string, naam: string, organisatieNaam: string, document: string, geldigTot: string, geldt: boolean }>, noodinzages: Array<{ __typename: 'Noodinzage', id: string, casusId: string, pseudoniem: string, lidNaam: string, organisatieNaam: string, reden: string, begonnenOp: string, tot: string, gezienOp: string | null }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> };

export type CasusdeelnameQueryVariables = Exact<{
  casusId: string;
}>;


export type CasusdeelnameQuery = { __typename: 'Query', casusdeelname: { __typename: 'Casusdeelname', casusId: string, pseudoniem: string, verantwoordelijke: { __typename: 'Deelnameorganisatie', organisatieId: string, naam: string }, overdracht: { __typename: 'Overdracht', id: string, naarOrganisatieNaam: string, reden: string, aangebodenOp: string } | null, deelnemers: Array<{ __typename: 'Deelnameorganisatie', organisatieId: string, naam: string, team: boolean }>, collegas: Array<{ __typename: 'Deelnamecollega', lidId: string, naam: string, leestDossier: boolean }>, ondersteuners: Array<{ __typename: 'Deelnamemens', lidId: string, naam: string }>, toestemmingen: Array<{ __typename: 'Toestemming', id: string, gegevensgroep: string, titel: string, organisatieNaam: string, versie: number, grond: string, gegevenOp: string, geldigTot: string | null, ingetrokkenOp: string | null, geldt: boolean }>, mogelijkeToestemmingen: Array<{ __typename: 'MogelijkeToestemming', organisatieId: string, gegevensgroep: string, titel: string }>, machtigingen: Array<{ __typename: 'Machtiging', id: string, naam: string, organisatieNaam: string, document: string, geldigTot: string, geldt: boolean }>, noodinzages: Array<{ __typename: 'Noodinzage', id: string, casusId: string, pseudoniem: string, lidNaam: string, organisatieNaam: string, reden: string, begonnenOp: string, tot: string, gezienOp: string | null }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> } };

export type TeamcasussenQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamcasussenQuery = { __typename: 'Query', teamcasussen: Array<{ __typename: 'Teamcasus', casusId: string, pseudoniem: string, wie: Array<string> }> };

export type NoodinzagesQueryVariables = Exact<{ [key: string]: never; }>;


export type NoodinzagesQuery = { __typename: 'Query', noodinzages: Array<{ __typename: 'Noodinzage', id: string, casusId: string, pseudoniem: string, lidNaam: string, organisatieNaam: string, reden: string, begonnenOp: string, tot: string, gezienOp: string | null }> };

export type GeheimhoudingQueryVariables = Exact<{ [key: string]: never; }>;


export type GeheimhoudingQuery = { __typename: 'Query', geheimhouding: { __typename: 'Geheimhouding', versie: number, zinnen: Array<string>, aanvaardOp: string | null } };

export type GeheimhoudingAanvaardenMutationVariables = Exact<{
  invoer: GeheimhoudingAanvaardenInvoer;
}>;


export type GeheimhoudingAanvaardenMutation = { __typename: 'Mutation', geheimhoudingAanvaarden:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AndereVersie', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Geheimhouding', versie: number, zinnen: Array<string>, aanvaardOp: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type DeelnameVerlatenMutationVariables = Exact<{
  invoer: DeelnameVerlatenInvoer;
}>;


export type DeelnameVerlatenMutation = { __typename: 'Mutation', deelnameVerlaten:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'DeelnameKlaar', casusId: string }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietToegestaan', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VerantwoordelijkeBlijft', code: string, boodschap: string, veld: string | null }
   };

export type CollegaToelatenMutationVariables = Exact<{
  invoer: CollegaToelatenInvoer;
}>;


export type CollegaToelatenMutation = { __typename: 'Mutation', collegaToelaten:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'DeelnameKlaar', casusId: string }
    | { __typename: 'GeenCollega', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NiemandLeestDossier', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietToegestaan', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type TeamInstappenMutationVariables = Exact<{
  invoer: TeamInstappenInvoer;
}>;


export type TeamInstappenMutation = { __typename: 'Mutation', teamInstappen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'DeelnameKlaar', casusId: string }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type VerantwoordelijkheidAanbiedenMutationVariables = Exact<{
  invoer: VerantwoordelijkheidAanbiedenInvoer;
}>;


export type VerantwoordelijkheidAanbiedenMutation = { __typename: 'Mutation', verantwoordelijkheidAanbieden:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenVerantwoordelijke', code: string, boodschap: string, veld: string | null }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Casusdeelname', casusId: string, pseudoniem: string, verantwoordelijke: { __typename: 'Deelnameorganisatie', organisatieId: string, naam: string }, overdracht: { __typename: 'Overdracht', id: string, naarOrganisatieNaam: string, reden: string, aangebodenOp: string } | null, deelnemers: Array<{ __typename: 'Deelnameorganisatie', organisatieId: string, naam: string, team: boolean }>, collegas: Array<{ __typename: 'Deelnamecollega', lidId: string, naam: string, leestDossier: boolean }>, ondersteuners: Array<{ __typename: 'Deelnamemens', lidId: string, naam: string }>, toestemmingen: Array<{ __typename: 'Toestemming', id: string, gegevensgroep: string, titel: string, organisatieNaam: string, versie: number, grond: string, gegevenOp: string, geldigTot: string | null, ingetrokkenOp: string | null, geldt: boolean }>, mogelijkeToestemmingen: Array<{ __typename: 'MogelijkeToestemming', organisatieId: string, gegevensgroep: string, titel: string }>, machtigingen: Array<{ __typename: 'Machtiging', id: string, naam: string, organisatieNaam: string, document: string, geldigTot: string, geldt: boolean }>, noodinzages: Array<{ __typename: 'Noodinzage', id: string, casusId: string, pseudoniem: string, lidNaam: string, organisatieNaam: string, reden: string, begonnenOp: string, tot: string, gezienOp: string | null }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'NiemandAntwoordt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OverdrachtLoopt', code: string, boodschap: string, veld: string | null }
   };

export type VerantwoordelijkheidBeantwoordenMutationVariables = Exact<{
  invoer: VerantwoordelijkheidBeantwoordenInvoer;
}>;


export type VerantwoordelijkheidBeantwoordenMutation = { __typename: 'Mutation', verantwoordelijkheidBeantwoorden:
    | { __typename: 'AanEenAnder', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlBeantwoord', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Casusdeelname', casusId: string, pseudoniem: string, verantwoordelijke: { __typename: 'Deelnameorganisatie', organisatieId: string, naam: string }, overdracht: { __typename: 'Overdracht', id: string, naarOrganisatieNaam: string, reden: string, aangebodenOp: string } | null, deelnemers: Array<{ __typename: 'Deelnameorganisatie', organisatieId: string, naam: string, team: boolean }>, collegas: Array<{ __typename: 'Deelnamecollega', lidId: string, naam: string, leestDossier: boolean }>, ondersteuners: Array<{ __typename: 'Deelnamemens', lidId: string, naam: string }>, toestemmingen: Array<{ __typename: 'Toestemming', id: string, gegevensgroep: string, titel: string, organisatieNaam: string, versie: number, grond: string, gegevenOp: string, geldigTot: string | null, ingetrokkenOp: string | null, geldt: boolean }>, mogelijkeToestemmingen: Array<{ __typename: 'MogelijkeToestemming', organisatieId: string, gegevensgroep: string, titel: string }>, machtigingen: Array<{ __typename: 'Machtiging', id: string, naam: string, organisatieNaam: string, document: string, geldigTot: string, geldt: boolean }>, noodinzages: Array<{ __typename: 'Noodinzage', id: string, casusId: string, pseudoniem: string, lidNaam: string, organisatieNaam: string, reden: string, begonnenOp: string, tot: string, gezienOp: string | null }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type ToestemmingVastleggenMutationVariables = Exact<{
  invoer: ToestemmingVastleggenInvoer;
}>;


export type ToestemmingVastleggenMutation = { __typename: 'Mutation', toestemmingVastleggen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenVerantwoordelijke', code: string, boodschap: string, veld: string | null }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Casusdeelname', casusId: string, pseudoniem: string, verantwoordelijke: { __typename: 'Deelnameorganisatie', organisatieId: string, naam: string }, overdracht: { __typename: 'Overdracht', id: string, naarOrganisatieNaam: string, reden: string, aangebodenOp: string } | null, deelnemers: Array<{ __typename: 'Deelnameorganisatie', organisatieId: string, naam: string, team: boolean }>, collegas: Array<{ __typename: 'Deelnamecollega', lidId: string, naam: string, leestDossier: boolean }>, ondersteuners: Array<{ __typename: 'Deelnamemens', lidId: string, naam: string }>, toestemmingen: Array<{ __typename: 'Toestemming', id: string, gegevensgroep: string, titel: string, organisatieNaam: string, versie: number, grond: string, gegevenOp: string, geldigTot: string | null, ingetrokkenOp: string | null, geldt: boolean }>, mogelijkeToestemmingen: Array<{ __typename: 'MogelijkeToestemming', organisatieId: string, gegevensgroep: string, titel: string }>, machtigingen: Array<{ __typename: 'Machtiging', id: string, naam: string, organisatieNaam: string, document: string, geldigTot: string, geldt: boolean }>, noodinzages: Array<{ __typename: 'Noodinzage', id: string, casusId: string, pseudoniem: string, lidNaam: string, organisatieNaam: string, reden: string, begonnenOp: string, tot: string, gezienOp: string | null }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'DatumNietMogelijk', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ToestemmingPastNiet', code: string, boodschap: string, veld: string | null }
   };

export type ToestemmingIntrekkenMutationVariables = Exact<{
  invoer: ToestemmingIntrekkenInvoer;
}>;


export type ToestemmingIntrekkenMutation = { __typename: 'Mutation', toestemmingIntrekken:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenVerantwoordelijke', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Casusdeelname', casusId: string, pseudoniem: string, verantwoordelijke: { __typename: 'Deelnameorganisatie', organisatieId: string, naam: string }, overdracht: { __typename: 'Overdracht', id: string, naarOrganisatieNaam: string, reden: string, aangebodenOp: string } | null, deelnemers: Array<{ __typename: 'Deelnameorganisatie', organisatieId: string, naam: string, team: boolean }>, collegas: Array<{ __typename: 'Deelnamecollega', lidId: string, naam: string, leestDossier: boolean }>, ondersteuners: Array<{ __typename: 'Deelnamemens', lidId: string, naam: string }>, toestemmingen: Array<{ __typename: 'Toestemming', id: string, gegevensgroep: string, titel: string, organisatieNaam: string, versie: number, grond: string, gegevenOp: string, geldigTot: string | null, ingetrokkenOp: string | null, geldt: boolean }>, mogelijkeToestemmingen: Array<{ __typename: 'MogelijkeToestemming', organisatieId: string, gegevensgroep: string, titel: string }>, machtigingen: Array<{ __typename: 'Machtiging', id: string, naam: string, organisatieNaam: string, document: string, geldigTot: string, geldt: boolean }>, noodinzages: Array<{ __typename: 'Noodinzage', id: string, casusId: string, pseudoniem: string, lidNaam: string, organisatieNaam: string, reden: string, begonnenOp: string, tot: string, gezienOp: string | null }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ToestemmingAlIngetrokken', code: string, boodschap: string, veld: string | null }
   };

export type MachtigingRegistrerenMutationVariables = Exact<{
  invoer: MachtigingRegistrerenInvoer;
}>;


export type MachtigingRegistrerenMutation = { __typename: 'Mutation', machtigingRegistreren:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenVerantwoordelijke', code: string, boodschap: string, veld: string | null }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Casusdeelname', casusId: string, pseudoniem: string, verantwoordelijke: { __typename: 'Deelnameorganisatie', organisatieId: string, naam: string }, overdracht: { __typename: 'Overdracht', id: string, naarOrganisatieNaam: string, reden: string, aangebodenOp: string } | null, deelnemers: Array<{ __typename: 'Deelnameorganisatie', organisatieId: string, naam: string, team: boolean }>, collegas: Array<{ __typename: 'Deelnamecollega', lidId: string, naam: string, leestDossier: boolean }>, ondersteuners: Array<{ __typename: 'Deelnamemens', lidId: string, naam: string }>, toestemmingen: Array<{ __typename: 'Toestemming', id: string, gegevensgroep: string, titel: string, organisatieNaam: string, versie: number, grond: string, gegevenOp: string, geldigTot: string | null, ingetrokkenOp: string | null, geldt: boolean }>, mogelijkeToestemmingen: Array<{ __typename: 'MogelijkeToestemming', organisatieId: string, gegevensgroep: string, titel: string }>, machtigingen: Array<{ __typename: 'Machtiging', id: string, naam: string, organisatieNaam: string, document: string, geldigTot: string, geldt: boolean }>, noodinzages: Array<{ __typename: 'Noodinzage', id: string, casusId: string, pseudoniem: string, lidNaam: string, organisatieNaam: string, reden: string, begonnenOp: string, tot: string, gezienOp: string | null }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'DatumNietMogelijk', code: string, boodschap: string, veld: string | null }
    | { __typename: 'GeenOndersteuner', code: string, boodschap: string, veld: string | null }
    | { __typename: 'MachtigingLoopt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type MachtigingIntrekkenMutationVariables = Exact<{
  invoer: MachtigingIntrekkenInvoer;
}>;


export type MachtigingIntrekkenMutation = { __typename: 'Mutation', machtigingIntrekken:
    | { __typename: 'AlBeantwoord', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenVerantwoordelijke', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Casusdeelname', casusId: string, pseudoniem: string, verantwoordelijke: { __typename: 'Deelnameorganisatie', organisatieId: string, naam: string }, overdracht: { __typename: 'Overdracht', id: string, naarOrganisatieNaam: string, reden: string, aangebodenOp: string } | null, deelnemers: Array<{ __typename: 'Deelnameorganisatie', organisatieId: string, naam: string, team: boolean }>, collegas: Array<{ __typename: 'Deelnamecollega', lidId: string, naam: string, leestDossier: boolean }>, ondersteuners: Array<{ __typename: 'Deelnamemens', lidId: string, naam: string }>, toestemmingen: Array<{ __typename: 'Toestemming', id: string, gegevensgroep: string, titel: string, organisatieNaam: string, versie: number, grond: string, gegevenOp: string, geldigTot: string | null, ingetrokkenOp: string | null, geldt: boolean }>, mogelijkeToestemmingen: Array<{ __typename: 'MogelijkeToestemming', organisatieId: string, gegevensgroep: string, titel: string }>, machtigingen: Array<{ __typename: 'Machtiging', id: string, naam: string, organisatieNaam: string, document: string, geldigTot: string, geldt: boolean }>, noodinzages: Array<{ __typename: 'Noodinzage', id: string, casusId: string, pseudoniem: string, lidNaam: string, organisatieNaam: string, reden: string, begonnenOp: string, tot: string, gezienOp: string | null }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type NoodinzageNemenMutationVariables = Exact<{
  invoer: NoodinzageNemenInvoer;
}>;


export type NoodinzageNemenMutation = { __typename: 'Mutation', noodinzageNemen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BevestigingNodig', code: string, boodschap: string, veld: string | null }
    | { __typename: 'DeelnameKlaar', casusId: string }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type NoodinzageGezienMutationVariables = Exact<{
  invoer: NoodinzageGezienInvoer;
}>;


export type NoodinzageGezienMutation = { __typename: 'Mutation', noodinzageGezien:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Casusdeelname', casusId: string, pseudoniem: string, verantwoordelijke: { __typename: 'Deelnameorganisatie', organisatieId: string, naam: string }, overdracht: { __typename: 'Overdracht', id: string, naarOrganisatieNaam: string, reden: string, aangebodenOp: string } | null, deelnemers: Array<{ __typename: 'Deelnameorganisatie', organisatieId: string, naam: string, team: boolean }>, collegas: Array<{ __typename: 'Deelnamecollega', lidId: string, naam: string, leestDossier: boolean }>, ondersteuners: Array<{ __typename: 'Deelnamemens', lidId: string, naam: string }>, toestemmingen: Array<{ __typename: 'Toestemming', id: string, gegevensgroep: string, titel: string, organisatieNaam: string, versie: number, grond: string, gegevenOp: string, geldigTot: string | null, ingetrokkenOp: string | null, geldt: boolean }>, mogelijkeToestemmingen: Array<{ __typename: 'MogelijkeToestemming', organisatieId: string, gegevensgroep: string, titel: string }>, machtigingen: Array<{ __typename: 'Machtiging', id: string, naam: string, organisatieNaam: string, document: string, geldigTot: string, geldt: boolean }>, noodinzages: Array<{ __typename: 'Noodinzage', id: string, casusId: string, pseudoniem: string, lidNaam: string, organisatieNaam: string, reden: string, begonnenOp: string, tot: string, gezienOp: string | null }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietToegestaan', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type InzagekopieenQueryVariables = Exact<{
  casusId: string;
}>;


export type InzagekopieenQuery = { __typename: 'Query', inzagekopieen: { __typename: 'Inzagekopieen', casusId: string, namens: string | null, kopieen: Array<{ __typename: 'Inzagekopie', id: string, gevraagdOp: string, stand: string, stap: number, verlooptOp: string | null }> } };

export type InzagekopieVragenMutationVariables = Exact<{
  invoer: InzagekopieVragenInvoer;
}>;


export type InzagekopieVragenMutation = { __typename: 'Mutation', inzagekopieVragen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenVerantwoordelijke', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Inzagekopieen', casusId: string, namens: string | null, kopieen: Array<{ __typename: 'Inzagekopie', id: string, gevraagdOp: string, stand: string, stap: number, verlooptOp: string | null }> }
    | { __typename: 'KopieLoopt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'KopieVraagtReden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type KopieenFragment = { __typename: 'Inzagekopieen', casusId: string, namens: string | null, kopieen: Array<{ __typename: 'Inzagekopie', id: string, gevraagdOp: string, stand: string, stap: number, verlooptOp: string | null }> };

export type DossiertekstenQueryVariables = Exact<{
  casusId: string;
}>;


export type DossiertekstenQuery = { __typename: 'Query', casus: { __typename: 'Casus', id: string, delen: Array<{ __typename: 'Dossierdeel', gegevensgroep: string, titel: string, bronNaam: string, bronOrganisatieId: string, functioneel: string | null, regels: Array<{ __typename: 'Dossierregel', label: string, waarde: string }>, rectificaties: Array<{ __typename: 'Rectificatie', id: string, namens: string, organisatieNaam: string, tekst: string, reden: string, gevraagdOp: string, antwoordUiterlijk: string, antwoord: string | null, antwoordtekst: string | null, beantwoordOp: string | null }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }> } };

export type RectificatieVragenMutationVariables = Exact<{
  invoer: RectificatieVragenInvoer;
}>;


export type RectificatieVragenMutation = { __typename: 'Mutation', rectificatieVragen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Casus', id: string, delen: Array<{ __typename: 'Dossierdeel', gegevensgroep: string, titel: string, bronNaam: string, bronOrganisatieId: string, functioneel: string | null, regels: Array<{ __typename: 'Dossierregel', label: string, waarde: string }>, rectificaties: Array<{ __typename: 'Rectificatie', id: string, namens: string, organisatieNaam: string, tekst: string, reden: string, gevraagdOp: string, antwoordUiterlijk: string, antwoord: string | null, antwoordtekst: string | null, beantwoordOp: string | null }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }> }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RectificatieLoopt', code: string, boodschap: string, veld: string | null }
   };

export type MijnRectificatiesQueryVariables = Exact<{ [key: string]: never; }>;


export type MijnRectificatiesQuery = { __typename: 'Query', mijnRectificaties: Array<{ __typename: 'Rectificatieverzoek', casusId: string, pseudoniem: string, aantal: number, antwoordUiterlijk: string }> };

export type RectificatieBeantwoordenMutationVariables = Exact<{
  invoer: RectificatieBeantwoordenInvoer;
}>;


export type RectificatieBeantwoordenMutation = { __typename: 'Mutation', rectificatieBeantwoorden:
    | { __typename: 'AlBeantwoord', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenDeBron', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Casus', id: string, delen: Array<{ __typename: 'Dossierdeel', gegevensgroep: string, titel: string, bronNaam: string, bronOrganisatieId: string, functioneel: string | null, regels: Array<{ __typename: 'Dossierregel', label: string, waarde: string }>, rectificaties: Array<{ __typename: 'Rectificatie', id: string, namens: string, organisatieNaam: string, tekst: string, reden: string, gevraagdOp: string, antwoordUiterlijk: string, antwoord: string | null, antwoordtekst: string | null, beantwoordOp: string | null }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }> }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type TekstenFragment = { __typename: 'Casus', id: string, delen: Array<{ __typename: 'Dossierdeel', gegevensgroep: string, titel: string, bronNaam: string, bronOrganisatieId: string, functioneel: string | null, regels: Array<{ __typename: 'Dossierregel', label: string, waarde: string }>, rectificaties: Array<{ __typename: 'Rectificatie', id: string, namens: string, organisatieNaam: string, tekst: string, reden: string, gevraagdOp: string, antwoordUiterlijk: string, antwoord: string | null, antwoordtekst: string | null, beantwoordOp: string | null }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }> };

export type AanvullingFragment = { __typename: 'Rectificatie', id: string, namens: string, organisatieNaam: string, tekst: string, reden: string, gevraagdOp: string, antwoordUiterlijk: string, antwoord: string | null, antwoordtekst: string | null, beantwoordOp: string | null };

export type BewaringQueryVariables = Exact<{
  casusId: string;
}>;


export type BewaringQuery = { __typename: 'Query', bewaring: { __typename: 'Bewaring', casusId: string, bewaardTot: string | null, inDeWeg: Array<string>, stops: Array<{ __typename: 'Bewaarstop', id: string, reden: string, gezag: string, gezetOp: string, gezetDoorNaam: string, opgehevenOp: string | null, opheffingsreden: string | null }>, voorstel: { __typename: 'Vernietiging', id: string, grond: string, verzoekOp: string | null, uiterlijkOp: string | null, voorgesteldOp: string, voorgesteldDoorNaam: string } | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> } };

export type BewaarstopZettenMutationVariables = Exact<{
  invoer: BewaarstopZettenInvoer;
}>;


export type BewaarstopZettenMutation = { __typename: 'Mutation', bewaarstopZetten:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenOverDezeGegevens', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Bewaring', casusId: string, bewaardTot: string | null, inDeWeg: Array<string>, stops: Array<{ __typename: 'Bewaarstop', id: string, reden: string, gezag: string, gezetOp: string, gezetDoorNaam: string, opgehevenOp: string | null, opheffingsreden: string | null }>, voorstel: { __typename: 'Vernietiging', id: string, grond: string, verzoekOp: string | null, uiterlijkOp: string | null, voorgesteldOp: string, voorgesteldDoorNaam: string } | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type BewaarstopOpheffenMutationVariables = Exact<{
  invoer: BewaarstopOpheffenInvoer;
}>;


export type BewaarstopOpheffenMutation = { __typename: 'Mutation', bewaarstopOpheffen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenOverDezeGegevens', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BewaarstopAlWeg', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Bewaring', casusId: string, bewaardTot: string | null, inDeWeg: Array<string>, stops: Array<{ __typename: 'Bewaarstop', id: string, reden: string, gezag: string, gezetOp: string, gezetDoorNaam: string, opgehevenOp: string | null, opheffingsreden: string | null }>, voorstel: { __typename: 'Vernietiging', id: string, grond: string, verzoekOp: string | null, uiterlijkOp: string | null, voorgesteldOp: string, voorgesteldDoorNaam: string } | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type VernietigingVoorstellenMutationVariables = Exact<{
  invoer: VernietigingVoorstellenInvoer;
}>;


export type VernietigingVoorstellenMutation = { __typename: 'Mutation', vernietigingVoorstellen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenOverDezeGegevens', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Bewaring', casusId: string, bewaardTot: string | null, inDeWeg: Array<string>, stops: Array<{ __typename: 'Bewaarstop', id: string, reden: string, gezag: string, gezetOp: string, gezetDoorNaam: string, opgehevenOp: string | null, opheffingsreden: string | null }>, voorstel: { __typename: 'Vernietiging', id: string, grond: string, verzoekOp: string | null, uiterlijkOp: string | null, voorgesteldOp: string, voorgesteldDoorNaam: string } | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VernietigenKanNiet', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VernietigingLoopt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VerzoekdagNodig', code: string, boodschap: string, veld: string | null }
   };

export type VernietigingIntrekkenMutationVariables = Exact<{
  invoer: VernietigingInvoer;
}>;


export type VernietigingIntrekkenMutation = { __typename: 'Mutation', vernietigingIntrekken:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenOverDezeGegevens', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Bewaring', casusId: string, bewaardTot: string | null, inDeWeg: Array<string>, stops: Array<{ __typename: 'Bewaarstop', id: string, reden: string, gezag: string, gezetOp: string, gezetDoorNaam: string, opgehevenOp: string | null, opheffingsreden: string | null }>, voorstel: { __typename: 'Vernietiging', id: string, grond: string, verzoekOp: string | null, uiterlijkOp: string | null, voorgesteldOp: string, voorgesteldDoorNaam: string } | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type VernietigingBevestigenMutationVariables = Exact<{
  invoer: VernietigingInvoer;
}>;


export type VernietigingBevestigenMutation = { __typename: 'Mutation', vernietigingBevestigen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenOverDezeGegevens', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BevestigingNodig', code: string, boodschap: string, veld: string | null }
    | { __typename: 'EenAnderBevestigt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'LogboekLooptAchter', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VernietigenKanNiet', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Vernietiging', id: string, grond: string, voorgesteldDoorNaam: string, bevestigdDoorNaam: string | null, bevestigdOp: string | null, bewijsSha256: string | null, delen: Array<{ __typename: 'Vernietigingsdeel', soort: string, aantal: number }> }
   };

export type BewaringVeldenFragment = { __typename: 'Bewaring', casusId: string, bewaardTot: string | null, inDeWeg: Array<string>, stops: Array<{ __typename: 'Bewaarstop', id: string, reden: string, gezag: string, gezetOp: string, gezetDoorNaam: string, opgehevenOp: string | null, opheffingsreden: string | null }>, voorstel: { __typename: 'Vernietiging', id: string, grond: string, verzoekOp: string | null, uiterlijkOp: string | null, voorgesteldOp: string, voorgesteldDoorNaam: string } | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> };

export type VernietigingenEnTermijnenQueryVariables = Exact<{
  nagaan: boolean;
}>;


export type VernietigingenEnTermijnenQuery = { __typename: 'Query', vernietigingen: Array<{ __typename: 'Vernietiging', id: string, grond: string, voorgesteldDoorNaam: string, bevestigdDoorNaam: string | null, bevestigdOp: string | null, bewijsSha256: string | null, delen: Array<{ __typename: 'Vernietigingsdeel', soort: string, aantal: number }> }>, bewaartermijnVoorbij?: Array<{ __typename: 'BewaartermijnVoorbij', casusId: string, pseudoniem: string, afgeslotenOp: string, voorbijOp: string, verantwoordelijke: string, inDeWeg: Array<string> }> };

export type BewijsFragment = { __typename: 'Vernietiging', id: string, grond: string, voorgesteldDoorNaam: string, bevestigdDoorNaam: string | null, bevestigdOp: string | null, bewijsSha256: string | null, delen: Array<{ __typename: 'Vernietigingsdeel', soort: string, aantal: number }> };

export type BsnVastleggenMutationVariables = Exact<{
  invoer: BsnVastleggenInvoer;
}>;


export type BsnVastleggenMutation = { __typename: 'Mutation', bsnVastleggen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BsnKloptNiet', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BsnVastgelegd', casusId: string }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type BsnTonenMutationVariables = Exact<{
  invoer: BsnTonenInvoer;
}>;


export type BsnTonenMutation = { __typename: 'Mutation', bsnTonen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BsnGetoond', casusId: string, bsn: string }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type UitTeNodigenQueryVariables = Exact<{
  casusId: string;
}>;


export type UitTeNodigenQuery = { __typename: 'Query', uitTeNodigen: Array<{ __typename: 'UitTeNodigen', id: string, naam: string, noemen: boolean, doelen: Array<string>, leden: Array<{ __typename: 'UitTeNodigenLid', id: string, naam: string, functie: string }> }> };

export type GenodigdenQueryVariables = Exact<{
  casusId: string;
}>;


export type GenodigdenQuery = { __typename: 'Query', casus: { __typename: 'Casus', id: string, deelnemers: Array<{ __typename: 'Deelnemer', id: string, organisatie: { __typename: 'Organisatie', id: string, naam: string } }> } };

export type OrganisatieUitnodigenMutationVariables = Exact<{
  invoer: OrganisatieUitnodigenInvoer;
}>;


export type OrganisatieUitnodigenMutation = { __typename: 'Mutation', organisatieUitnodigen:
    | { __typename: 'AlDeelnemer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Casus', id: string, pseudoniem: string, fase: string, vraag: string, blokkade: string, eigenWoorden: string | null, clientWeetDit: boolean, inNoodTot: string | null, niveau: number, niveauSinds: string, wachtSinds: string, wachtDagen: number, volgendeTermijn: string | null, aangehoudenTot: string | null, spoed: boolean, versie: number, naam: string | null, regisseur: { __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string } | null, plaatsvervanger: { __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string } | null, gemeente: { __typename: 'Organisatie', id: string, naam: string, soort: string }, brengendeOrganisatie: { __typename: 'Organisatie', id: string, naam: string, soort: string }, meekijkers: Array<{ __typename: 'CasusPersoon', lidId: string, naam: string, functie: string, organisatieNaam: string }>, deelnemers: Array<{ __typename: 'Deelnemer', id: string, reden: string, doel: string, grondslag: string, uitgenodigdOp: string, leden: Array<string>, organisatie: { __typename: 'Organisatie', id: string, naam: string, soort: string } }>, regie: Array<{ __typename: 'Regievoering', onderwerp: string, organisatieNaam: string, sinds: string }>, delen: Array<{ __typename: 'Dossierdeel', gegevensgroep: string, titel: string, bronNaam: string, functioneel: string | null, grondslag: string | null, doel: string | null, gewijzigdOp: string, regels: Array<{ __typename: 'Dossierregel', label: string, waarde: string }> }>, stagnatie: Array<{ __typename: 'Stagnatie', regel: string, ernst: number, dagen: number, reden: string }>, vragen: Array<{ __typename: 'Casusvraag', id: string, feitSoort: string, vraag: string, aanNaam: string, voorMij: boolean }>, stand: Array<{ __typename: 'StandRegel', naam: string, tekst: string, toon: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'GeenWoonrelatie', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NiemandGenoemd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietToegestaan', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type InrichtingsbeeldFragment = { __typename: 'Aanmeldinrichting', terugadres: string, sleuteladres: string, tweedeFactorVerplicht: boolean, verbinding: { __typename: 'Openidverbinding', uitgever: string, clientId: string, niveaus: Array<string>, kenmerk: string, actief: boolean, sleutelId: string } | null, voorstel: { __typename: 'Openidvoorstel', id: string, uitgever: string, clientId: string, niveaus: Array<string>, kenmerk: string, actief: boolean, nieuweSleutel: boolean, voorgesteldDoorNaam: string, voorgesteldOp: string, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> } | null };

export type AanmeldinrichtingQueryVariables = Exact<{ [key: string]: never; }>;


export type AanmeldinrichtingQuery = { __typename: 'Query', aanmeldinrichting: { __typename: 'Aanmeldinrichting', terugadres: string, sleuteladres: string, tweedeFactorVerplicht: boolean, verbinding: { __typename: 'Openidverbinding', uitgever: string, clientId: string, niveaus: Array<string>, kenmerk: string, actief: boolean, sleutelId: string } | null, voorstel: { __typename: 'Openidvoorstel', id: string, uitgever: string, clientId: string, niveaus: Array<string>, kenmerk: string, actief: boolean, nieuweSleutel: boolean, voorgesteldDoorNaam: string, voorgesteldOp: string, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> } | null } };

export type OpenidVerbindingZettenMutationVariables = Exact<{
  invoer: OpenidVerbindingZettenInvoer;
}>;


export type OpenidVerbindingZettenMutation = { __typename: 'Mutation', openidVerbindingZetten:
    | { __typename: 'Aanmeldinrichting', terugadres: string, sleuteladres: string, tweedeFactorVerplicht: boolean, verbinding: { __typename: 'Openidverbinding', uitgever: string, clientId: string, niveaus: Array<string>, kenmerk: string, actief: boolean, sleutelId: string } | null, voorstel: { __typename: 'Openidvoorstel', id: string, uitgever: string, clientId: string, niveaus: Array<string>, kenmerk: string, actief: boolean, nieuweSleutel: boolean, voorgesteldDoorNaam: string, voorgesteldOp: string, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> } | null }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'UitgeverOngeldig', code: string, boodschap: string, veld: string | null }
   };

export type OpenidVoorstelBeoordelenMutationVariables = Exact<{
  invoer: OpenidVoorstelBeoordelenInvoer;
}>;


export type OpenidVoorstelBeoordelenMutation = { __typename: 'Mutation', openidVoorstelBeoordelen:
    | { __typename: 'Aanmeldinrichting', terugadres: string, sleuteladres: string, tweedeFactorVerplicht: boolean, verbinding: { __typename: 'Openidverbinding', uitgever: string, clientId: string, niveaus: Array<string>, kenmerk: string, actief: boolean, sleutelId: string } | null, voorstel: { __typename: 'Openidvoorstel', id: string, uitgever: string, clientId: string, niveaus: Array<string>, kenmerk: string, actief: boolean, nieuweSleutel: boolean, voorgesteldDoorNaam: string, voorgesteldOp: string, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> } | null }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string }
    | { __typename: 'NietGevonden', code: string, boodschap: string }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string }
    | { __typename: 'RolvoorstelBeslist', code: string, boodschap: string }
    | { __typename: 'TweedeBeheerderNodig', code: string, boodschap: string }
   };

export type TweedeFactorVerplichtenMutationVariables = Exact<{
  invoer: TweedeFactorVerplichtenInvoer;
}>;


export type TweedeFactorVerplichtenMutation = { __typename: 'Mutation', tweedeFactorVerplichten:
    | { __typename: 'Aanmeldinrichting', terugadres: string, sleuteladres: string, tweedeFactorVerplicht: boolean, verbinding: { __typename: 'Openidverbinding', uitgever: string, clientId: string, niveaus: Array<string>, kenmerk: string, actief: boolean, sleutelId: string } | null, voorstel: { __typename: 'Openidvoorstel', id: string, uitgever: string, clientId: string, niveaus: Array<string>, kenmerk: string, actief: boolean, nieuweSleutel: boolean, voorgesteldDoorNaam: string, voorgesteldOp: string, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> } | null }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string }
    | { __typename: 'NietGevonden', code: string, boodschap: string }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string }
   };

export type KoppelingenVeldenFragment = { __typename: 'ScimKoppelingen', adres: string, sleutel: string | null, sleutels: Array<{ __typename: 'ScimSleutel', id: string, naam: string, organisatieNaam: string, standaardRol: string, gemaaktDoorNaam: string, bevestigdDoorNaam: string | null, verlooptOp: string, stand: string, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, groepen: Array<{ __typename: 'ScimGroep', id: string, naam: string, organisatieNaam: string, rol: string | null, aantalLeden: number }> };

export type ScimKoppelingenQueryVariables = Exact<{ [key: string]: never; }>;


export type ScimKoppelingenQuery = { __typename: 'Query', scimKoppelingen: { __typename: 'ScimKoppelingen', adres: string, sleutel: string | null, sleutels: Array<{ __typename: 'ScimSleutel', id: string, naam: string, organisatieNaam: string, standaardRol: string, gemaaktDoorNaam: string, bevestigdDoorNaam: string | null, verlooptOp: string, stand: string, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, groepen: Array<{ __typename: 'ScimGroep', id: string, naam: string, organisatieNaam: string, rol: string | null, aantalLeden: number }> }, organisaties: Array<{ __typename: 'Organisatie', id: string, naam: string }> };

export type ScimSleutelMakenMutationVariables = Exact<{
  invoer: ScimSleutelMakenInvoer;
}>;


export type ScimSleutelMakenMutation = { __typename: 'Mutation', scimSleutelMaken:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OrganisatieBeeindigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ScimKoppelingen', adres: string, sleutel: string | null, sleutels: Array<{ __typename: 'ScimSleutel', id: string, naam: string, organisatieNaam: string, standaardRol: string, gemaaktDoorNaam: string, bevestigdDoorNaam: string | null, verlooptOp: string, stand: string, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, groepen: Array<{ __typename: 'ScimGroep', id: string, naam: string, organisatieNaam: string, rol: string | null, aantalLeden: number }> }
   };

export type ScimSleutelBevestigenMutationVariables = Exact<{
  invoer: ScimSleutelBevestigenInvoer;
}>;


export type ScimSleutelBevestigenMutation = { __typename: 'Mutation', scimSleutelBevestigen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string }
    | { __typename: 'NietGevonden', code: string, boodschap: string }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string }
    | { __typename: 'ScimKoppelingen', adres: string, sleutel: string | null, sleutels: Array<{ __typename: 'ScimSleutel', id: string, naam: string, organisatieNaam: string, standaardRol: string, gemaaktDoorNaam: string, bevestigdDoorNaam: string | null, verlooptOp: string, stand: string, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, groepen: Array<{ __typename: 'ScimGroep', id: string, naam: string, organisatieNaam: string, rol: string | null, aantalLeden: number }> }
    | { __typename: 'SleutelAlKlaar', code: string, boodschap: string }
    | { __typename: 'SleutelVraagtTweede', code: string, boodschap: string }
   };

export type ScimSleutelIntrekkenMutationVariables = Exact<{
  invoer: ScimSleutelIntrekkenInvoer;
}>;


export type ScimSleutelIntrekkenMutation = { __typename: 'Mutation', scimSleutelIntrekken:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string }
    | { __typename: 'NietGevonden', code: string, boodschap: string }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string }
    | { __typename: 'ScimKoppelingen', adres: string, sleutel: string | null, sleutels: Array<{ __typename: 'ScimSleutel', id: string, naam: string, organisatieNaam: string, standaardRol: string, gemaaktDoorNaam: string, bevestigdDoorNaam: string | null, verlooptOp: string, stand: string, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, groepen: Array<{ __typename: 'ScimGroep', id: string, naam: string, organisatieNaam: string, rol: string | null, aantalLeden: number }> }
    | { __typename: 'SleutelAlKlaar', code: string, boodschap: string }
   };

export type ScimGroepKoppelenMutationVariables = Exact<{
  invoer: ScimGroepKoppelenInvoer;
}>;


export type ScimGroepKoppelenMutation = { __typename: 'Mutation', scimGroepKoppelen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ScimKoppelingen', adres: string, sleutel: string | null, sleutels: Array<{ __typename: 'ScimSleutel', id: string, naam: string, organisatieNaam: string, standaardRol: string, gemaaktDoorNaam: string, bevestigdDoorNaam: string | null, verlooptOp: string, stand: string, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, groepen: Array<{ __typename: 'ScimGroep', id: string, naam: string, organisatieNaam: string, rol: string | null, aantalLeden: number }> }
   };

export type KostenvoorbeeldQueryVariables = Exact<{ [key: string]: never; }>;


export type KostenvoorbeeldQuery = { __typename: 'Query', kostenvoorbeeld: { __typename: 'Kostenvoorbeeld', bedragInCent: string, dagenMinstens: number, dagenHoogstens: number, waarschuwingen: Array<string>, nu: { __typename: 'Dagprijs', code: string, post: string, prijspeil: string, bron: string, adres: string, betrouwbaarheid: string, prijs: { __typename: 'Bandbreedte', laagInCent: string, hoogInCent: string } }, toeslag: { __typename: 'Dagprijs', code: string, post: string, prijspeil: string, bron: string, adres: string, betrouwbaarheid: string, prijs: { __typename: 'Bandbreedte', laagInCent: string, hoogInCent: string } }, straks: { __typename: 'Dagprijs', code: string, post: string, prijspeil: string, bron: string, adres: string, betrouwbaarheid: string, prijs: { __typename: 'Bandbreedte', laagInCent: string, hoogInCent: string } }, voordeel: { __typename: 'Bandbreedte', laagInCent: string, hoogInCent: string } } };

export type DraaiboekVeldenFragment = { __typename: 'Draaiboek', blokkade: string, versie: number, eersteRol: string, stappen: Array<string>, verwacht: string, bron: string | null, reden: string | null, vastgesteldOp: string | null, vastgesteldDoorNaam: string | null };

export type BeurtklokQueryVariables = Exact<{
  casusId: string;
}>;


export type BeurtklokQuery = { __typename: 'Query', beurtklok: { __typename: 'Beurtklok', casusId: string, totaalMinuten: number, perHouder: Array<{ __typename: 'Beurttijd', soort: string, organisatieId: string | null, naam: string | null, minuten: number }>, nu: { __typename: 'AanZet', soort: string, naam: string | null, reden: string, sinds: string } | null } };

export type CasusdraaiboekQueryVariables = Exact<{
  casusId: string;
}>;


export type CasusdraaiboekQuery = { __typename: 'Query', casusdraaiboek: { __typename: 'Casusdraaiboek', nieuwsteVersie: number, draaiboek: { __typename: 'Draaiboek', blokkade: string, versie: number, eersteRol: string, stappen: Array<string>, verwacht: string, bron: string | null, reden: string | null, vastgesteldOp: string | null, vastgesteldDoorNaam: string | null } } };

export type DraaiboekenQueryVariables = Exact<{ [key: string]: never; }>;


export type DraaiboekenQuery = { __typename: 'Query', draaiboeken: Array<{ __typename: 'Draaiboekbundel', nu: { __typename: 'Draaiboek', blokkade: string, versie: number, eersteRol: string, stappen: Array<string>, verwacht: string, bron: string | null, reden: string | null, vastgesteldOp: string | null, vastgesteldDoorNaam: string | null }, eerder: Array<{ __typename: 'Draaiboek', blokkade: string, versie: number, eersteRol: string, stappen: Array<string>, verwacht: string, bron: string | null, reden: string | null, vastgesteldOp: string | null, vastgesteldDoorNaam: string | null }> }> };

export type DraaiboekVaststellenMutationVariables = Exact<{
  invoer: DraaiboekVaststellenInvoer;
}>;


export type DraaiboekVaststellenMutation = { __typename: 'Mutation', draaiboekVaststellen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Draaiboekbundel', nu: { __typename: 'Draaiboek', blokkade: string, versie: number, eersteRol: string, stappen: Array<string>, verwacht: string, bron: string | null, reden: string | null, vastgesteldOp: string | null, vastgesteldDoorNaam: string | null } }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type AfrondingVeldenFragment = { __typename: 'Casusafronding', casusId: string, fase: string, besluiten: Array<{ __typename: 'GevolgdBesluit', besluitId: string, voorstelId: string | null, nummer: number, wijze: string, tekst: string, genomenOp: string, herzienVoor: string | null, openActies: number, verwachting: { __typename: 'Verwachting', tekst: string, evaluerenOp: string } | null, evaluatie: { __typename: 'Evaluatie', uitkomst: string, tekst: string, ingegaanOp: string | null, gedaanOp: string, gedaanDoorNaam: string } | null, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, afsluiting: { __typename: 'Casusafsluiting', mechanismen: Array<string>, resultaten: Array<string>, toelichting: string | null, afgeslotenOp: string } | null, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> };

export type CasusafrondingQueryVariables = Exact<{
  casusId: string;
}>;


export type CasusafrondingQuery = { __typename: 'Query', casusafronding: { __typename: 'Casusafronding', casusId: string, fase: string, besluiten: Array<{ __typename: 'GevolgdBesluit', besluitId: string, voorstelId: string | null, nummer: number, wijze: string, tekst: string, genomenOp: string, herzienVoor: string | null, openActies: number, verwachting: { __typename: 'Verwachting', tekst: string, evaluerenOp: string } | null, evaluatie: { __typename: 'Evaluatie', uitkomst: string, tekst: string, ingegaanOp: string | null, gedaanOp: string, gedaanDoorNaam: string } | null, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, afsluiting: { __typename: 'Casusafsluiting', mechanismen: Array<string>, resultaten: Array<string>, toelichting: string | null, afgeslotenOp: string } | null, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> } };

export type VerwachtingVastleggenMutationVariables = Exact<{
  invoer: VerwachtingVastleggenInvoer;
}>;


export type VerwachtingVastleggenMutation = { __typename: 'Mutation', verwachtingVastleggen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenRegisseur', code: string, boodschap: string, veld: string | null }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Casusafronding', casusId: string }
    | { __typename: 'DatumInVerleden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VerwachtingLigtVast', code: string, boodschap: string, veld: string | null }
   };

export type BesluitEvaluerenMutationVariables = Exact<{
  invoer: BesluitEvaluerenInvoer;
}>;


export type BesluitEvaluerenMutation = { __typename: 'Mutation', besluitEvalueren:
    | { __typename: 'AlGeevalueerd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenRegisseur', code: string, boodschap: string, veld: string | null }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Casusafronding', casusId: string }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NogNietTeEvalueren', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VerwachtingOntbreekt', code: string, boodschap: string, veld: string | null }
   };

export type CasusAfsluitenMutationVariables = Exact<{
  invoer: CasusAfsluitenInvoer;
}>;


export type CasusAfsluitenMutation = { __typename: 'Mutation', casusAfsluiten:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenRegisseur', code: string, boodschap: string, veld: string | null }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Casusafronding', casusId: string }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NogNietGeevalueerd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NuNietAfTeSluiten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type BeleidVeldenFragment = { __typename: 'Beleidsagenda', tafels: Array<{ __typename: 'Beleidstafel', id: string, naam: string, soort: string, benVoorzitter: boolean, punten: Array<{ __typename: 'Beleidspunt', id: string, titel: string, tekst: string, herkomst: string, herkomstSleutel: string | null, toegevoegdOp: string, afgerondOp: string | null, uitkomst: string | null, slotzin: string | null }> }>, signalen: Array<{ __typename: 'Beleidssignaalgeteld', herkomst: string, sleutel: string, aantal: number, dagen: number, opAgenda: boolean }> };

export type BeleidsagendaQueryVariables = Exact<{ [key: string]: never; }>;


export type BeleidsagendaQuery = { __typename: 'Query', beleidsagenda: { __typename: 'Beleidsagenda', tafels: Array<{ __typename: 'Beleidstafel', id: string, naam: string, soort: string, benVoorzitter: boolean, punten: Array<{ __typename: 'Beleidspunt', id: string, titel: string, tekst: string, herkomst: string, herkomstSleutel: string | null, toegevoegdOp: string, afgerondOp: string | null, uitkomst: string | null, slotzin: string | null }> }>, signalen: Array<{ __typename: 'Beleidssignaalgeteld', herkomst: string, sleutel: string, aantal: number, dagen: number, opAgenda: boolean }> } };

export type UitsluitingenQueryVariables = Exact<{ [key: string]: never; }>;


export type UitsluitingenQuery = { __typename: 'Query', uitsluitingen: { __typename: 'Uitsluitingscijfer', peildatum: string, definitie: { __typename: 'Uitsluitingsdefinitie', telt: string, datum: string, uitzonderingen: Array<string> }, rijen: Array<{ __typename: 'Uitsluitingsrij', mechanisme: string | null, cellen: Array<{ __typename: 'Uitsluitingscel', resultaat: string | null, aantal: number | null, onderdrukt: boolean }> }> } };

export type BeleidspuntToevoegenMutationVariables = Exact<{
  invoer: BeleidspuntToevoegenInvoer;
}>;


export type BeleidspuntToevoegenMutation = { __typename: 'Mutation', beleidspuntToevoegen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Beleidsagenda', tafels: Array<{ __typename: 'Beleidstafel', id: string }> }
    | { __typename: 'GeenCasusInBeleid', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'SignaalStaatErAl', code: string, boodschap: string, veld: string | null }
   };

export type BeleidspuntAfrondenMutationVariables = Exact<{
  invoer: BeleidspuntAfrondenInvoer;
}>;


export type BeleidspuntAfrondenMutation = { __typename: 'Mutation', beleidspuntAfronden:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Beleidsagenda', tafels: Array<{ __typename: 'Beleidstafel', id: string }> }
    | { __typename: 'GeenBestuurstafel', code: string, boodschap: string, veld: string | null }
    | { __typename: 'GeenCasusInBeleid', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'PuntAlAfgerond', code: string, boodschap: string, veld: string | null }
   };

export type DagprijsVeldenFragment = { __typename: 'Dagprijs', code: string, post: string, prijspeil: string, bron: string, adres: string, betrouwbaarheid: string, prijs: { __typename: 'Bandbreedte', laagInCent: string, hoogInCent: string } };

export type DagprijzenQueryVariables = Exact<{ [key: string]: never; }>;


export type DagprijzenQuery = { __typename: 'Query', dagprijzen: Array<{ __typename: 'Dagprijs', code: string, post: string, prijspeil: string, bron: string, adres: string, betrouwbaarheid: string, prijs: { __typename: 'Bandbreedte', laagInCent: string, hoogInCent: string } }> };

export type KostenQueryVariables = Exact<{
  voorstelId: string;
}>;


export type KostenQuery = { __typename: 'Query', kosten: { __typename: 'Kosten', voorstelId: string, bedragInCent: string | null, wachtDagen: number, geevalueerd: boolean, waarschuwingen: Array<string>, raming: { __typename: 'Kostenraming', betaalt: string, wint: string, terugNaMinstens: number | null, terugNaHoogstens: number | null, dagenGerealiseerd: number | null, nu: { __typename: 'Dagprijs', code: string, post: string, prijspeil: string, bron: string, adres: string, betrouwbaarheid: string, prijs: { __typename: 'Bandbreedte', laagInCent: string, hoogInCent: string } }, straks: { __typename: 'Dagprijs', code: string, post: string, prijspeil: string, bron: string, adres: string, betrouwbaarheid: string, prijs: { __typename: 'Bandbreedte', laagInCent: string, hoogInCent: string } }, voordeel: { __typename: 'Bandbreedte', laagInCent: string, hoogInCent: string }, stilstand: { __typename: 'Bandbreedte', laagInCent: string, hoogInCent: string }, gerealiseerd: { __typename: 'Bandbreedte', laagInCent: string, hoogInCent: string } | null } | null } };

export type KostenRamenMutationVariables = Exact<{
  invoer: KostenRamenInvoer;
}>;


export type KostenRamenMutation = { __typename: 'Mutation', kostenRamen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Kosten', voorstelId: string }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'PostNietBruikbaar', code: string, boodschap: string, veld: string | null }
   };

export type MijnHerinneringenQueryVariables = Exact<{ [key: string]: never; }>;


export type MijnHerinneringenQuery = { __typename: 'Query', mijnHerinneringen: Array<{ __typename: 'Herinnering', id: string, soort: string, casusId: string, pseudoniem: string, actieId: string | null, besluitId: string | null, tekst: string, dag: string }> };

export type HerinneringGezienMutationVariables = Exact<{
  invoer: HerinneringGezienInvoer;
}>;


export type HerinneringGezienMutation = { __typename: 'Mutation', herinneringGezien:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'HerinneringGezien', herinneringId: string }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type MijnLidmaatschappenQueryVariables = Exact<{ [key: string]: never; }>;


export type MijnLidmaatschappenQuery = { __typename: 'Query', mijnLidmaatschappen: Array<{ __typename: 'EigenLidmaatschap', lidId: string, regioNaam: string, organisatieNaam: string, rol: string, functie: string, actief: boolean }> };

export type LidmaatschapKiezenMutationVariables = Exact<{
  invoer: LidmaatschapKiezenInvoer;
}>;


export type LidmaatschapKiezenMutation = { __typename: 'Mutation', lidmaatschapKiezen:
    | { __typename: 'Aangemeld', gelukt: boolean }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string }
    | { __typename: 'NietGevonden', code: string, boodschap: string }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string }
   };

export type CijfersQueryVariables = Exact<{
  peildatum?: string | null | undefined;
  teldatum: Teldatumkeuze;
}>;


export type CijfersQuery = { __typename: 'Query', cijfers: Array<{ __typename: 'Cijferfiguur', nummer: string, titel: string, teldatum: Teldatum, peildatum: string, definitie: { __typename: 'Cijferdefinitie', telt: string, datum: string, uitzonderingen: Array<string> }, bron: { __typename: 'Cijferbron', naam: string, vindplaats: string, peildatum: string, opmerking: string | null } | null, kolommen: Array<{ __typename: 'Cijferkolom', sleutel: string, kop: string, soort: Kolomsoort }>, rijen: Array<{ __typename: 'Cijferrij', naam: string, totaal: boolean, cellen: Array<{ __typename: 'Cijfercel', kolom: string, berekend: number | null, gedrukt: number | null, verschil: number | null, verklaard: boolean, toelichtingen: Array<string>, onderdrukt: boolean, opmerking: string | null }> }> }> };

export type GelijkeBehandelingQueryVariables = Exact<{
  peildatum?: string | null | undefined;
}>;


export type GelijkeBehandelingQuery = { __typename: 'Query', gelijkeBehandeling: { __typename: 'GelijkeBehandeling', peildatum: string, telt: string, datum: string, uitzonderingen: Array<string>, spreidingen: Array<{ __typename: 'Spreiding', snede: string, blokkade: string, rijen: Array<{ __typename: 'Spreidingsrij', naam: string, totaal: boolean, cellen: Array<{ __typename: 'Spreidingscel', uitkomst: string, aantal: number | null, onderdrukt: boolean }> }> }> } };

export type NabetalingVeldenFragment = { __typename: 'Uitgavebetaling', uitgaveId: string, inOpdrachtInCent: string, teruggekregenInCent: string, terugTeKrijgenInCent: string, corrigeerbaar: Array<string>, verantwoording: { __typename: 'Verantwoording', stand: string, voor: string | null, ontbreektInCent: string }, bonnen: Array<{ __typename: 'Bon', id: string, volgnummer: number, bedragInCent: string, mediatype: string, keuring: string, ontvangenOp: string, vervangenDoor: number | null, vervangenReden: string | null, terugAls: number | null, terugReden: string | null }>, voorschot: { __typename: 'Voorschot', regeling: string, verwachtInCent: string, openInCent: string, komtNietTerugInCent: string, stand: string, sinds: string | null } | null, termijnen: Array<{ __typename: 'Leentermijn', nummer: number, op: string, bedragInCent: string, betaaldInCent: string, stand: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> };

type Nabetaalweigering_AanEenAnder_Fragment = { __typename: 'AanEenAnder', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_AandelenNietHonderd_Fragment = { __typename: 'AandelenNietHonderd', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_AanmeldenMislukt_Fragment = { __typename: 'AanmeldenMislukt', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_AanvraagAfgehandeld_Fragment = { __typename: 'AanvraagAfgehandeld', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_ActieAlAfgerond_Fragment = { __typename: 'ActieAlAfgerond', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_AdviesVervangtNiet_Fragment = { __typename: 'AdviesVervangtNiet', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_AfwijkingOnvolledig_Fragment = { __typename: 'AfwijkingOnvolledig', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_AgendapuntAfgerond_Fragment = { __typename: 'AgendapuntAfgerond', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_AgendapuntOpTafel_Fragment = { __typename: 'AgendapuntOpTafel', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_AlAangehouden_Fragment = { __typename: 'AlAangehouden', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_AlBeantwoord_Fragment = { __typename: 'AlBeantwoord', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_AlDeelnemer_Fragment = { __typename: 'AlDeelnemer', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_AlGeevalueerd_Fragment = { __typename: 'AlGeevalueerd', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_AlGegeven_Fragment = { __typename: 'AlGegeven', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_AlGewijzigd_Fragment = { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_AlGoedgekeurd_Fragment = { __typename: 'AlGoedgekeurd', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_AlOpgelost_Fragment = { __typename: 'AlOpgelost', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_AlleenDeBron_Fragment = { __typename: 'AlleenDeBron', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_AlleenDeVrager_Fragment = { __typename: 'AlleenDeVrager', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_AlleenEigenActie_Fragment = { __typename: 'AlleenEigenActie', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_AlleenOverDezeGegevens_Fragment = { __typename: 'AlleenOverDezeGegevens', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_AlleenRegisseur_Fragment = { __typename: 'AlleenRegisseur', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_AlleenVerantwoordelijke_Fragment = { __typename: 'AlleenVerantwoordelijke', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_AlleenVoorzitterVanTafel_Fragment = { __typename: 'AlleenVoorzitterVanTafel', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_AndereOrganisatieTekent_Fragment = { __typename: 'AndereOrganisatieTekent', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_AndereVersie_Fragment = { __typename: 'AndereVersie', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_AndereZittingOpen_Fragment = { __typename: 'AndereZittingOpen', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_BedragBovenReservering_Fragment = { __typename: 'BedragBovenReservering', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_BegunstigdeIsClient_Fragment = { __typename: 'BegunstigdeIsClient', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_BerichtAlIngetrokken_Fragment = { __typename: 'BerichtAlIngetrokken', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_BesluitAlGenomen_Fragment = { __typename: 'BesluitAlGenomen', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_BesluitBeeindigd_Fragment = { __typename: 'BesluitBeeindigd', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_BesluitDraagtUitgaveNiet_Fragment = { __typename: 'BesluitDraagtUitgaveNiet', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_BesluitdagOnmogelijk_Fragment = { __typename: 'BesluitdagOnmogelijk', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_BesluitenlijstVast_Fragment = { __typename: 'BesluitenlijstVast', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_BestaatAl_Fragment = { __typename: 'BestaatAl', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_BetaalgegevensOntbreken_Fragment = { __typename: 'BetaalgegevensOntbreken', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_BetaalopdrachtLoopt_Fragment = { __typename: 'BetaalopdrachtLoopt', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_BetaalopdrachtNietTerug_Fragment = { __typename: 'BetaalopdrachtNietTerug', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_BevestigingMislukt_Fragment = { __typename: 'BevestigingMislukt', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_BevestigingNodig_Fragment = { __typename: 'BevestigingNodig', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_BewaarstopAlWeg_Fragment = { __typename: 'BewaarstopAlWeg', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_BewaartermijnTeKort_Fragment = { __typename: 'BewaartermijnTeKort', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_BewijsOntbreekt_Fragment = { __typename: 'BewijsOntbreekt', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_BrengerBlijft_Fragment = { __typename: 'BrengerBlijft', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_BsnKloptNiet_Fragment = { __typename: 'BsnKloptNiet', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_CasusAlOpAgenda_Fragment = { __typename: 'CasusAlOpAgenda', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_CasusGesloten_Fragment = { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_ClientHeeftAccount_Fragment = { __typename: 'ClientHeeftAccount', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_ClientHeeftOpenCasus_Fragment = { __typename: 'ClientHeeftOpenCasus', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_ClientUitCasus_Fragment = { __typename: 'ClientUitCasus', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_ClientUitgenodigd_Fragment = { __typename: 'ClientUitgenodigd', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_CodeOnjuist_Fragment = { __typename: 'CodeOnjuist', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_ContrastTeLaag_Fragment = { __typename: 'ContrastTeLaag', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_CrisisGesloten_Fragment = { __typename: 'CrisisGesloten', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_CrisisLoopt_Fragment = { __typename: 'CrisisLoopt', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_DagNietMogelijk_Fragment = { __typename: 'DagNietMogelijk', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_DagVoorbij_Fragment = { __typename: 'DagVoorbij', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_DatumInVerleden_Fragment = { __typename: 'DatumInVerleden', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_DatumNietMogelijk_Fragment = { __typename: 'DatumNietMogelijk', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_DeelnemerGebonden_Fragment = { __typename: 'DeelnemerGebonden', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_DriehoekNietTeVragen_Fragment = { __typename: 'DriehoekNietTeVragen', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_EenAnderBevestigt_Fragment = { __typename: 'EenAnderBevestigt', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_EerstAkkoord_Fragment = { __typename: 'EerstAkkoord', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_EigenAanmeldingNodig_Fragment = { __typename: 'EigenAanmeldingNodig', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_EigenAntwoordGegeven_Fragment = { __typename: 'EigenAntwoordGegeven', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_EigenBesluit_Fragment = { __typename: 'EigenBesluit', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_EigenCaseload_Fragment = { __typename: 'EigenCaseload', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_FaseNietMogelijk_Fragment = { __typename: 'FaseNietMogelijk', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_FiatAlGegeven_Fragment = { __typename: 'FiatAlGegeven', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_FiatAlGevraagd_Fragment = { __typename: 'FiatAlGevraagd', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_FondsGesloten_Fragment = { __typename: 'FondsGesloten', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_GebondeneTekentNietMee_Fragment = { __typename: 'GebondeneTekentNietMee', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_GeenBeschikking_Fragment = { __typename: 'GeenBeschikking', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_GeenBestuurder_Fragment = { __typename: 'GeenBestuurder', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_GeenBestuurstafel_Fragment = { __typename: 'GeenBestuurstafel', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_GeenCasusInBeleid_Fragment = { __typename: 'GeenCasusInBeleid', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_GeenClientaccount_Fragment = { __typename: 'GeenClientaccount', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_GeenCollega_Fragment = { __typename: 'GeenCollega', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_GeenConsensus_Fragment = { __typename: 'GeenConsensus', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_GeenDeelnemer_Fragment = { __typename: 'GeenDeelnemer', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_GeenGesprek_Fragment = { __typename: 'GeenGesprek', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_GeenGrondVoorGegevens_Fragment = { __typename: 'GeenGrondVoorGegevens', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_GeenGrondVoorNetwerk_Fragment = { __typename: 'GeenGrondVoorNetwerk', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_GeenOndersteuner_Fragment = { __typename: 'GeenOndersteuner', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_GeenRouteregie_Fragment = { __typename: 'GeenRouteregie', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_GeenStandpuntGevraagd_Fragment = { __typename: 'GeenStandpuntGevraagd', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_GeenTekenbevoegdheid_Fragment = { __typename: 'GeenTekenbevoegdheid', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_GeenVertegenwoordigers_Fragment = { __typename: 'GeenVertegenwoordigers', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_GeenWoonrelatie_Fragment = { __typename: 'GeenWoonrelatie', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_GeheimhoudingNodig_Fragment = { __typename: 'GeheimhoudingNodig', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_GeldOnvolledig_Fragment = { __typename: 'GeldOnvolledig', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_GenoegAkkoorden_Fragment = { __typename: 'GenoegAkkoorden', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_GesprekAlleenEerst_Fragment = { __typename: 'GesprekAlleenEerst', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_GoedkeuringOntbreekt_Fragment = { __typename: 'GoedkeuringOntbreekt', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_GrondNietToegestaan_Fragment = { __typename: 'GrondNietToegestaan', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_HandtekeningOntbreekt_Fragment = { __typename: 'HandtekeningOntbreekt', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_HeroverwegingAlGevraagd_Fragment = { __typename: 'HeroverwegingAlGevraagd', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_HeroverwegingBeantwoord_Fragment = { __typename: 'HeroverwegingBeantwoord', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_HeroverwegingLoopt_Fragment = { __typename: 'HeroverwegingLoopt', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_HoogsteNiveau_Fragment = { __typename: 'HoogsteNiveau', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_IncidentAlIngetrokken_Fragment = { __typename: 'IncidentAlIngetrokken', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_KeurdeZelfGoed_Fragment = { __typename: 'KeurdeZelfGoed', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_KopieLoopt_Fragment = { __typename: 'KopieLoopt', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_KopieVraagtReden_Fragment = { __typename: 'KopieVraagtReden', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_LegeAgenda_Fragment = { __typename: 'LegeAgenda', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_LeningNietMogelijk_Fragment = { __typename: 'LeningNietMogelijk', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_LijstNietHeelGezien_Fragment = { __typename: 'LijstNietHeelGezien', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_LogboekLooptAchter_Fragment = { __typename: 'LogboekLooptAchter', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_MachtigingLoopt_Fragment = { __typename: 'MachtigingLoopt', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_MandaatGeldtNiet_Fragment = { __typename: 'MandaatGeldtNiet', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_MandaatOntbreekt_Fragment = { __typename: 'MandaatOntbreekt', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_MandaatOverschreden_Fragment = { __typename: 'MandaatOverschreden', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_NiemandAanwezig_Fragment = { __typename: 'NiemandAanwezig', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_NiemandAntwoordt_Fragment = { __typename: 'NiemandAntwoordt', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_NiemandDeedMee_Fragment = { __typename: 'NiemandDeedMee', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_NiemandGenoemd_Fragment = { __typename: 'NiemandGenoemd', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_NiemandLeestDossier_Fragment = { __typename: 'NiemandLeestDossier', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_NietAanTafel_Fragment = { __typename: 'NietAanTafel', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_NietAangemeld_Fragment = { __typename: 'NietAangemeld', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_NietBevoegdVoorFonds_Fragment = { __typename: 'NietBevoegdVoorFonds', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_NietEigenOrganisatie_Fragment = { __typename: 'NietEigenOrganisatie', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_NietGevonden_Fragment = { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_NietOpgelost_Fragment = { __typename: 'NietOpgelost', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_NietTeCorrigeren_Fragment = { __typename: 'NietTeCorrigeren', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_NietToegestaan_Fragment = { __typename: 'NietToegestaan', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_NietUwActie_Fragment = { __typename: 'NietUwActie', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_NietUwAfwijking_Fragment = { __typename: 'NietUwAfwijking', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_NietUwBericht_Fragment = { __typename: 'NietUwBericht', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_NietUwNetwerklid_Fragment = { __typename: 'NietUwNetwerklid', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_NietUwRegel_Fragment = { __typename: 'NietUwRegel', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_NietUwUitzoekopdracht_Fragment = { __typename: 'NietUwUitzoekopdracht', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_NietUwVraag_Fragment = { __typename: 'NietUwVraag', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_NietsTeBevestigen_Fragment = { __typename: 'NietsTeBevestigen', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_NogGereserveerd_Fragment = { __typename: 'NogGereserveerd', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_NogNietGeevalueerd_Fragment = { __typename: 'NogNietGeevalueerd', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_NogNietTeEvalueren_Fragment = { __typename: 'NogNietTeEvalueren', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_NuNietAfTeSluiten_Fragment = { __typename: 'NuNietAfTeSluiten', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_NummerInTekst_Fragment = { __typename: 'NummerInTekst', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_OngeldigeInvoer_Fragment = { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_OnvoldoendeSaldo_Fragment = { __typename: 'OnvoldoendeSaldo', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_OpdrachtAnders_Fragment = { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_OpenidOnbereikbaar_Fragment = { __typename: 'OpenidOnbereikbaar', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_OpgeschortDoorHeroverweging_Fragment = { __typename: 'OpgeschortDoorHeroverweging', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_OrganisatieBeeindigd_Fragment = { __typename: 'OrganisatieBeeindigd', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_OrganisatieBestaatAl_Fragment = { __typename: 'OrganisatieBestaatAl', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_OrganisatieHeeftLopend_Fragment = { __typename: 'OrganisatieHeeftLopend', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_OrganisatieVanUzelf_Fragment = { __typename: 'OrganisatieVanUzelf', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_OverdrachtLoopt_Fragment = { __typename: 'OverdrachtLoopt', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_PartijBijBesluit_Fragment = { __typename: 'PartijBijBesluit', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_PasVanafMorgen_Fragment = { __typename: 'PasVanafMorgen', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_PasskeyMislukt_Fragment = { __typename: 'PasskeyMislukt', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_PersoonInTekst_Fragment = { __typename: 'PersoonInTekst', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_PlaatsvervangerIsVoorzitter_Fragment = { __typename: 'PlaatsvervangerIsVoorzitter', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_PlafondBereikt_Fragment = { __typename: 'PlafondBereikt', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_PlafondOverschreden_Fragment = { __typename: 'PlafondOverschreden', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_PogingOntbreekt_Fragment = { __typename: 'PogingOntbreekt', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_PostNietBruikbaar_Fragment = { __typename: 'PostNietBruikbaar', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_PrecedentOnbeantwoord_Fragment = { __typename: 'PrecedentOnbeantwoord', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_PseudoniemBestaatAl_Fragment = { __typename: 'PseudoniemBestaatAl', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_PuntAlAfgerond_Fragment = { __typename: 'PuntAlAfgerond', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_RectificatieLoopt_Fragment = { __typename: 'RectificatieLoopt', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_RedenVereist_Fragment = { __typename: 'RedenVereist', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_RedenVerplicht_Fragment = { __typename: 'RedenVerplicht', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_RegelAfgehandeld_Fragment = { __typename: 'RegelAfgehandeld', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_RegelAlBeeindigd_Fragment = { __typename: 'RegelAlBeeindigd', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_RegelBestaatAl_Fragment = { __typename: 'RegelBestaatAl', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_RegelPastNiet_Fragment = { __typename: 'RegelPastNiet', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_RegelversieNietGeldig_Fragment = { __typename: 'RegelversieNietGeldig', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_ReserveringAfgehandeld_Fragment = { __typename: 'ReserveringAfgehandeld', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_ReserveringVerlopen_Fragment = { __typename: 'ReserveringVerlopen', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_RisicodelingNietMogelijk_Fragment = { __typename: 'RisicodelingNietMogelijk', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_RolAlGegeven_Fragment = { __typename: 'RolAlGegeven', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_RolAlVoorgesteld_Fragment = { __typename: 'RolAlVoorgesteld', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_RolVanUzelf_Fragment = { __typename: 'RolVanUzelf', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_RolvoorstelBeslist_Fragment = { __typename: 'RolvoorstelBeslist', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_RondeGesloten_Fragment = { __typename: 'RondeGesloten', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_RondeOpen_Fragment = { __typename: 'RondeOpen', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_SignaalAlBehandeld_Fragment = { __typename: 'SignaalAlBehandeld', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_SignaalStaatErAl_Fragment = { __typename: 'SignaalStaatErAl', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_SleutelAlKlaar_Fragment = { __typename: 'SleutelAlKlaar', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_SleutelVraagtTweede_Fragment = { __typename: 'SleutelVraagtTweede', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_SoortStaatVast_Fragment = { __typename: 'SoortStaatVast', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_SprekerDoetNietMee_Fragment = { __typename: 'SprekerDoetNietMee', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_StandpuntBetwist_Fragment = { __typename: 'StandpuntBetwist', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_StapNietMogelijk_Fragment = { __typename: 'StapNietMogelijk', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_TafelBeeindigd_Fragment = { __typename: 'TafelBeeindigd', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_TafelBeslist_Fragment = { __typename: 'TafelBeslist', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_TafelBestaatAl_Fragment = { __typename: 'TafelBestaatAl', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_TafelHeeftZitting_Fragment = { __typename: 'TafelHeeftZitting', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_TeVeelPasskeys_Fragment = { __typename: 'TeVeelPasskeys', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_TeVeelPogingen_Fragment = { __typename: 'TeVeelPogingen', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_TeWeinigGoedkeurders_Fragment = { __typename: 'TeWeinigGoedkeurders', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_TekstVerraadt_Fragment = { __typename: 'TekstVerraadt', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_TermijnLoopt_Fragment = { __typename: 'TermijnLoopt', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_TermijnVoorbij_Fragment = { __typename: 'TermijnVoorbij', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_TermijnenTellenNietOp_Fragment = { __typename: 'TermijnenTellenNietOp', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_TerugBovenBetaald_Fragment = { __typename: 'TerugBovenBetaald', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_ToestemmingAlIngetrokken_Fragment = { __typename: 'ToestemmingAlIngetrokken', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_ToestemmingPastNiet_Fragment = { __typename: 'ToestemmingPastNiet', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_TweeMensenNodig_Fragment = { __typename: 'TweeMensenNodig', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_TweedeBeheerderNodig_Fragment = { __typename: 'TweedeBeheerderNodig', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_TweedeFactorAlAan_Fragment = { __typename: 'TweedeFactorAlAan', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_TweedeFactorNodig_Fragment = { __typename: 'TweedeFactorNodig', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_TweedePersoonVereist_Fragment = { __typename: 'TweedePersoonVereist', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_UitgeverOngeldig_Fragment = { __typename: 'UitgeverOngeldig', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_UitnodigingVervallen_Fragment = { __typename: 'UitnodigingVervallen', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_VerantwoordelijkeBlijft_Fragment = { __typename: 'VerantwoordelijkeBlijft', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_VernietigenKanNiet_Fragment = { __typename: 'VernietigenKanNiet', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_VernietigingLoopt_Fragment = { __typename: 'VernietigingLoopt', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_VerplichteVertrokken_Fragment = { __typename: 'VerplichteVertrokken', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_VersieTeVroeg_Fragment = { __typename: 'VersieTeVroeg', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_VerwachtingLigtVast_Fragment = { __typename: 'VerwachtingLigtVast', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_VerwachtingOntbreekt_Fragment = { __typename: 'VerwachtingOntbreekt', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_VerzoekBeoordeeld_Fragment = { __typename: 'VerzoekBeoordeeld', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_VerzoekLoopt_Fragment = { __typename: 'VerzoekLoopt', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_VerzoekdagNodig_Fragment = { __typename: 'VerzoekdagNodig', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_VoorliggendOntbreekt_Fragment = { __typename: 'VoorliggendOntbreekt', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_VoornemenAlAangekondigd_Fragment = { __typename: 'VoornemenAlAangekondigd', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_VoorstelLigtVoor_Fragment = { __typename: 'VoorstelLigtVoor', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_VoorstelVervallen_Fragment = { __typename: 'VoorstelVervallen', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_VoorwaardeNietVoldaan_Fragment = { __typename: 'VoorwaardeNietVoldaan', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_VoorzitterPastNiet_Fragment = { __typename: 'VoorzitterPastNiet', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_VraagAlBeantwoord_Fragment = { __typename: 'VraagAlBeantwoord', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_WachtwoordTeZwak_Fragment = { __typename: 'WachtwoordTeZwak', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_ZelfdeAanvraagLoopt_Fragment = { __typename: 'ZelfdeAanvraagLoopt', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_ZelfdePersoon_Fragment = { __typename: 'ZelfdePersoon', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_ZijuitgangPastNiet_Fragment = { __typename: 'ZijuitgangPastNiet', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_ZittingAlGeopend_Fragment = { __typename: 'ZittingAlGeopend', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_ZittingAlGepland_Fragment = { __typename: 'ZittingAlGepland', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_ZittingAlGepubliceerd_Fragment = { __typename: 'ZittingAlGepubliceerd', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_ZittingGesloten_Fragment = { __typename: 'ZittingGesloten', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_ZittingNietGeopend_Fragment = { __typename: 'ZittingNietGeopend', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_ZittingNietGepubliceerd_Fragment = { __typename: 'ZittingNietGepubliceerd', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_ZittingNietVandaag_Fragment = { __typename: 'ZittingNietVandaag', code: string, boodschap: string, veld: string | null };

type Nabetaalweigering_ZittingNogOpen_Fragment = { __typename: 'ZittingNogOpen', code: string, boodschap: string, veld: string | null };

export type NabetaalweigeringFragment =
  | Nabetaalweigering_AanEenAnder_Fragment
  | Nabetaalweigering_AandelenNietHonderd_Fragment
  | Nabetaalweigering_AanmeldenMislukt_Fragment
  | Nabetaalweigering_AanvraagAfgehandeld_Fragment
  | Nabetaalweigering_ActieAlAfgerond_Fragment
  | Nabetaalweigering_AdviesVervangtNiet_Fragment
  | Nabetaalweigering_AfwijkingOnvolledig_Fragment
  | Nabetaalweigering_AgendapuntAfgerond_Fragment
  | Nabetaalweigering_AgendapuntOpTafel_Fragment
  | Nabetaalweigering_AlAangehouden_Fragment
  | Nabetaalweigering_AlBeantwoord_Fragment
  | Nabetaalweigering_AlDeelnemer_Fragment
  | Nabetaalweigering_AlGeevalueerd_Fragment
  | Nabetaalweigering_AlGegeven_Fragment
  | Nabetaalweigering_AlGewijzigd_Fragment
  | Nabetaalweigering_AlGoedgekeurd_Fragment
  | Nabetaalweigering_AlOpgelost_Fragment
  | Nabetaalweigering_AlleenDeBron_Fragment
  | Nabetaalweigering_AlleenDeVrager_Fragment
  | Nabetaalweigering_AlleenEigenActie_Fragment
  | Nabetaalweigering_AlleenOverDezeGegevens_Fragment
  | Nabetaalweigering_AlleenRegisseur_Fragment
  | Nabetaalweigering_AlleenVerantwoordelijke_Fragment
  | Nabetaalweigering_AlleenVoorzitterVanTafel_Fragment
  | Nabetaalweigering_AndereOrganisatieTekent_Fragment
  | Nabetaalweigering_AndereVersie_Fragment
  | Nabetaalweigering_AndereZittingOpen_Fragment
  | Nabetaalweigering_BedragBovenReservering_Fragment
  | Nabetaalweigering_BegunstigdeIsClient_Fragment
  | Nabetaalweigering_BerichtAlIngetrokken_Fragment
  | Nabetaalweigering_BesluitAlGenomen_Fragment
  | Nabetaalweigering_BesluitBeeindigd_Fragment
  | Nabetaalweigering_BesluitDraagtUitgaveNiet_Fragment
  | Nabetaalweigering_BesluitdagOnmogelijk_Fragment
  | Nabetaalweigering_BesluitenlijstVast_Fragment
  | Nabetaalweigering_BestaatAl_Fragment
  | Nabetaalweigering_BetaalgegevensOntbreken_Fragment
  | Nabetaalweigering_BetaalopdrachtLoopt_Fragment
  | Nabetaalweigering_BetaalopdrachtNietTerug_Fragment
  | Nabetaalweigering_BevestigingMislukt_Fragment
  | Nabetaalweigering_BevestigingNodig_Fragment
  | Nabetaalweigering_BewaarstopAlWeg_Fragment
  | Nabetaalweigering_BewaartermijnTeKort_Fragment
  | Nabetaalweigering_BewijsOntbreekt_Fragment
  | Nabetaalweigering_BrengerBlijft_Fragment
  | Nabetaalweigering_BsnKloptNiet_Fragment
  | Nabetaalweigering_CasusAlOpAgenda_Fragment
  | Nabetaalweigering_CasusGesloten_Fragment
  | Nabetaalweigering_ClientHeeftAccount_Fragment
  | Nabetaalweigering_ClientHeeftOpenCasus_Fragment
  | Nabetaalweigering_ClientUitCasus_Fragment
  | Nabetaalweigering_ClientUitgenodigd_Fragment
  | Nabetaalweigering_CodeOnjuist_Fragment
  | Nabetaalweigering_ContrastTeLaag_Fragment
  | Nabetaalweigering_CrisisGesloten_Fragment
  | Nabetaalweigering_CrisisLoopt_Fragment
  | Nabetaalweigering_DagNietMogelijk_Fragment
  | Nabetaalweigering_DagVoorbij_Fragment
  | Nabetaalweigering_DatumInVerleden_Fragment
  | Nabetaalweigering_DatumNietMogelijk_Fragment
  | Nabetaalweigering_DeelnemerGebonden_Fragment
  | Nabetaalweigering_DriehoekNietTeVragen_Fragment
  | Nabetaalweigering_EenAnderBevestigt_Fragment
  | Nabetaalweigering_EerstAkkoord_Fragment
  | Nabetaalweigering_EigenAanmeldingNodig_Fragment
  | Nabetaalweigering_EigenAntwoordGegeven_Fragment
  | Nabetaalweigering_EigenBesluit_Fragment
  | Nabetaalweigering_EigenCaseload_Fragment
  | Nabetaalweigering_FaseNietMogelijk_Fragment
  | Nabetaalweigering_FiatAlGegeven_Fragment
  | Nabetaalweigering_FiatAlGevraagd_Fragment
  | Nabetaalweigering_FondsGesloten_Fragment
  | Nabetaalweigering_GebondeneTekentNietMee_Fragment
  | Nabetaalweigering_GeenBeschikking_Fragment
  | Nabetaalweigering_GeenBestuurder_Fragment
  | Nabetaalweigering_GeenBestuurstafel_Fragment
  | Nabetaalweigering_GeenCasusInBeleid_Fragment
  | Nabetaalweigering_GeenClientaccount_Fragment
  | Nabetaalweigering_GeenCollega_Fragment
  | Nabetaalweigering_GeenConsensus_Fragment
  | Nabetaalweigering_GeenDeelnemer_Fragment
  | Nabetaalweigering_GeenGesprek_Fragment
  | Nabetaalweigering_GeenGrondVoorGegevens_Fragment
  | Nabetaalweigering_GeenGrondVoorNetwerk_Fragment
  | Nabetaalweigering_GeenOndersteuner_Fragment
  | Nabetaalweigering_GeenRouteregie_Fragment
  | Nabetaalweigering_GeenStandpuntGevraagd_Fragment
  | Nabetaalweigering_GeenTekenbevoegdheid_Fragment
  | Nabetaalweigering_GeenVertegenwoordigers_Fragment
  | Nabetaalweigering_GeenWoonrelatie_Fragment
  | Nabetaalweigering_GeheimhoudingNodig_Fragment
  | Nabetaalweigering_GeldOnvolledig_Fragment
  | Nabetaalweigering_GenoegAkkoorden_Fragment
  | Nabetaalweigering_GesprekAlleenEerst_Fragment
  | Nabetaalweigering_GoedkeuringOntbreekt_Fragment
  | Nabetaalweigering_GrondNietToegestaan_Fragment
  | Nabetaalweigering_HandtekeningOntbreekt_Fragment
  | Nabetaalweigering_HeroverwegingAlGevraagd_Fragment
  | Nabetaalweigering_HeroverwegingBeantwoord_Fragment
  | Nabetaalweigering_HeroverwegingLoopt_Fragment
  | Nabetaalweigering_HoogsteNiveau_Fragment
  | Nabetaalweigering_IncidentAlIngetrokken_Fragment
  | Nabetaalweigering_KeurdeZelfGoed_Fragment
  | Nabetaalweigering_KopieLoopt_Fragment
  | Nabetaalweigering_KopieVraagtReden_Fragment
  | Nabetaalweigering_LegeAgenda_Fragment
  | Nabetaalweigering_LeningNietMogelijk_Fragment
  | Nabetaalweigering_LijstNietHeelGezien_Fragment
  | Nabetaalweigering_LogboekLooptAchter_Fragment
  | Nabetaalweigering_MachtigingLoopt_Fragment
  | Nabetaalweigering_MandaatGeldtNiet_Fragment
  | Nabetaalweigering_MandaatOntbreekt_Fragment
  | Nabetaalweigering_MandaatOverschreden_Fragment
  | Nabetaalweigering_NiemandAanwezig_Fragment
  | Nabetaalweigering_NiemandAntwoordt_Fragment
  | Nabetaalweigering_NiemandDeedMee_Fragment
  | Nabetaalweigering_NiemandGenoemd_Fragment
  | Nabetaalweigering_NiemandLeestDossier_Fragment
  | Nabetaalweigering_NietAanTafel_Fragment
  | Nabetaalweigering_NietAangemeld_Fragment
  | Nabetaalweigering_NietBevoegdVoorFonds_Fragment
  | Nabetaalweigering_NietEigenOrganisatie_Fragment
  | Nabetaalweigering_NietGevonden_Fragment
  | Nabetaalweigering_NietOpgelost_Fragment
  | Nabetaalweigering_NietTeCorrigeren_Fragment
  | Nabetaalweigering_NietToegestaan_Fragment
  | Nabetaalweigering_NietUwActie_Fragment
  | Nabetaalweigering_NietUwAfwijking_Fragment
  | Nabetaalweigering_NietUwBericht_Fragment
  | Nabetaalweigering_NietUwNetwerklid_Fragment
  | Nabetaalweigering_NietUwRegel_Fragment
  | Nabetaalweigering_NietUwUitzoekopdracht_Fragment
  | Nabetaalweigering_NietUwVraag_Fragment
  | Nabetaalweigering_NietsTeBevestigen_Fragment
  | Nabetaalweigering_NogGereserveerd_Fragment
  | Nabetaalweigering_NogNietGeevalueerd_Fragment
  | Nabetaalweigering_NogNietTeEvalueren_Fragment
  | Nabetaalweigering_NuNietAfTeSluiten_Fragment
  | Nabetaalweigering_NummerInTekst_Fragment
  | Nabetaalweigering_OngeldigeInvoer_Fragment
  | Nabetaalweigering_OnvoldoendeSaldo_Fragment
  | Nabetaalweigering_OpdrachtAnders_Fragment
  | Nabetaalweigering_OpenidOnbereikbaar_Fragment
  | Nabetaalweigering_OpgeschortDoorHeroverweging_Fragment
  | Nabetaalweigering_OrganisatieBeeindigd_Fragment
  | Nabetaalweigering_OrganisatieBestaatAl_Fragment
  | Nabetaalweigering_OrganisatieHeeftLopend_Fragment
  | Nabetaalweigering_OrganisatieVanUzelf_Fragment
  | Nabetaalweigering_OverdrachtLoopt_Fragment
  | Nabetaalweigering_PartijBijBesluit_Fragment
  | Nabetaalweigering_PasVanafMorgen_Fragment
  | Nabetaalweigering_PasskeyMislukt_Fragment
  | Nabetaalweigering_PersoonInTekst_Fragment
  | Nabetaalweigering_PlaatsvervangerIsVoorzitter_Fragment
  | Nabetaalweigering_PlafondBereikt_Fragment
  | Nabetaalweigering_PlafondOverschreden_Fragment
  | Nabetaalweigering_PogingOntbreekt_Fragment
  | Nabetaalweigering_PostNietBruikbaar_Fragment
  | Nabetaalweigering_PrecedentOnbeantwoord_Fragment
  | Nabetaalweigering_PseudoniemBestaatAl_Fragment
  | Nabetaalweigering_PuntAlAfgerond_Fragment
  | Nabetaalweigering_RectificatieLoopt_Fragment
  | Nabetaalweigering_RedenVereist_Fragment
  | Nabetaalweigering_RedenVerplicht_Fragment
  | Nabetaalweigering_RegelAfgehandeld_Fragment
  | Nabetaalweigering_RegelAlBeeindigd_Fragment
  | Nabetaalweigering_RegelBestaatAl_Fragment
  | Nabetaalweigering_RegelPastNiet_Fragment
  | Nabetaalweigering_RegelversieNietGeldig_Fragment
  | Nabetaalweigering_ReserveringAfgehandeld_Fragment
  | Nabetaalweigering_ReserveringVerlopen_Fragment
  | Nabetaalweigering_RisicodelingNietMogelijk_Fragment
  | Nabetaalweigering_RolAlGegeven_Fragment
  | Nabetaalweigering_RolAlVoorgesteld_Fragment
  | Nabetaalweigering_RolVanUzelf_Fragment
  | Nabetaalweigering_RolvoorstelBeslist_Fragment
  | Nabetaalweigering_RondeGesloten_Fragment
  | Nabetaalweigering_RondeOpen_Fragment
  | Nabetaalweigering_SignaalAlBehandeld_Fragment
  | Nabetaalweigering_SignaalStaatErAl_Fragment
  | Nabetaalweigering_SleutelAlKlaar_Fragment
  | Nabetaalweigering_SleutelVraagtTweede_Fragment
  | Nabetaalweigering_SoortStaatVast_Fragment
  | Nabetaalweigering_SprekerDoetNietMee_Fragment
  | Nabetaalweigering_StandpuntBetwist_Fragment
  | Nabetaalweigering_StapNietMogelijk_Fragment
  | Nabetaalweigering_TafelBeeindigd_Fragment
  | Nabetaalweigering_TafelBeslist_Fragment
  | Nabetaalweigering_TafelBestaatAl_Fragment
  | Nabetaalweigering_TafelHeeftZitting_Fragment
  | Nabetaalweigering_TeVeelPasskeys_Fragment
  | Nabetaalweigering_TeVeelPogingen_Fragment
  | Nabetaalweigering_TeWeinigGoedkeurders_Fragment
  | Nabetaalweigering_TekstVerraadt_Fragment
  | Nabetaalweigering_TermijnLoopt_Fragment
  | Nabetaalweigering_TermijnVoorbij_Fragment
  | Nabetaalweigering_TermijnenTellenNietOp_Fragment
  | Nabetaalweigering_TerugBovenBetaald_Fragment
  | Nabetaalweigering_ToestemmingAlIngetrokken_Fragment
  | Nabetaalweigering_ToestemmingPastNiet_Fragment
  | Nabetaalweigering_TweeMensenNodig_Fragment
  | Nabetaalweigering_TweedeBeheerderNodig_Fragment
  | Nabetaalweigering_TweedeFactorAlAan_Fragment
  | Nabetaalweigering_TweedeFactorNodig_Fragment
  | Nabetaalweigering_TweedePersoonVereist_Fragment
  | Nabetaalweigering_UitgeverOngeldig_Fragment
  | Nabetaalweigering_UitnodigingVervallen_Fragment
  | Nabetaalweigering_VerantwoordelijkeBlijft_Fragment
  | Nabetaalweigering_VernietigenKanNiet_Fragment
  | Nabetaalweigering_VernietigingLoopt_Fragment
  | Nabetaalweigering_VerplichteVertrokken_Fragment
  | Nabetaalweigering_VersieTeVroeg_Fragment
  | Nabetaalweigering_VerwachtingLigtVast_Fragment
  | Nabetaalweigering_VerwachtingOntbreekt_Fragment
  | Nabetaalweigering_VerzoekBeoordeeld_Fragment
  | Nabetaalweigering_VerzoekLoopt_Fragment
  | Nabetaalweigering_VerzoekdagNodig_Fragment
  | Nabetaalweigering_VoorliggendOntbreekt_Fragment
  | Nabetaalweigering_VoornemenAlAangekondigd_Fragment
  | Nabetaalweigering_VoorstelLigtVoor_Fragment
  | Nabetaalweigering_VoorstelVervallen_Fragment
  | Nabetaalweigering_VoorwaardeNietVoldaan_Fragment
  | Nabetaalweigering_VoorzitterPastNiet_Fragment
  | Nabetaalweigering_VraagAlBeantwoord_Fragment
  | Nabetaalweigering_WachtwoordTeZwak_Fragment
  | Nabetaalweigering_ZelfdeAanvraagLoopt_Fragment
  | Nabetaalweigering_ZelfdePersoon_Fragment
  | Nabetaalweigering_ZijuitgangPastNiet_Fragment
  | Nabetaalweigering_ZittingAlGeopend_Fragment
  | Nabetaalweigering_ZittingAlGepland_Fragment
  | Nabetaalweigering_ZittingAlGepubliceerd_Fragment
  | Nabetaalweigering_ZittingGesloten_Fragment
  | Nabetaalweigering_ZittingNietGeopend_Fragment
  | Nabetaalweigering_ZittingNietGepubliceerd_Fragment
  | Nabetaalweigering_ZittingNietVandaag_Fragment
  | Nabetaalweigering_ZittingNogOpen_Fragment
;

export type UitgavebetalingQueryVariables = Exact<{
  id: string;
}>;


export type UitgavebetalingQuery = { __typename: 'Query', uitgavebetaling: { __typename: 'Uitgavebetaling', uitgaveId: string, inOpdrachtInCent: string, teruggekregenInCent: string, terugTeKrijgenInCent: string, corrigeerbaar: Array<string>, verantwoording: { __typename: 'Verantwoording', stand: string, voor: string | null, ontbreektInCent: string }, bonnen: Array<{ __typename: 'Bon', id: string, volgnummer: number, bedragInCent: string, mediatype: string, keuring: string, ontvangenOp: string, vervangenDoor: number | null, vervangenReden: string | null, terugAls: number | null, terugReden: string | null }>, voorschot: { __typename: 'Voorschot', regeling: string, verwachtInCent: string, openInCent: string, komtNietTerugInCent: string, stand: string, sinds: string | null } | null, termijnen: Array<{ __typename: 'Leentermijn', nummer: number, op: string, bedragInCent: string, betaaldInCent: string, stand: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> } };

export type UitgavebetalingenQueryVariables = Exact<{
  id: string;
}>;


export type UitgavebetalingenQuery = { __typename: 'Query', uitgave: { __typename: 'UitgaveDossier', uitgave: { __typename: 'Uitgave', id: string, bedragInCent: string, restInCent: string }, boekingen: Array<{ __typename: 'Boeking', id: string, nummer: string, soort: string, bedragInCent: string, geboektOp: string }> } };

export type TerugontvangstBoekenMutationVariables = Exact<{
  invoer: TerugontvangstBoekenInvoer;
}>;


export type TerugontvangstBoekenMutation = { __typename: 'Mutation', terugontvangstBoeken:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietBevoegdVoorFonds', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RisicodelingNietMogelijk', code: string, boodschap: string, veld: string | null }
    | { __typename: 'TerugBovenBetaald', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Uitgavebetaling', uitgaveId: string, inOpdrachtInCent: string, teruggekregenInCent: string, terugTeKrijgenInCent: string, corrigeerbaar: Array<string>, verantwoording: { __typename: 'Verantwoording', stand: string, voor: string | null, ontbreektInCent: string }, bonnen: Array<{ __typename: 'Bon', id: string, volgnummer: number, bedragInCent: string, mediatype: string, keuring: string, ontvangenOp: string, vervangenDoor: number | null, vervangenReden: string | null, terugAls: number | null, terugReden: string | null }>, voorschot: { __typename: 'Voorschot', regeling: string, verwachtInCent: string, openInCent: string, komtNietTerugInCent: string, stand: string, sinds: string | null } | null, termijnen: Array<{ __typename: 'Leentermijn', nummer: number, op: string, bedragInCent: string, betaaldInCent: string, stand: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
   };

export type BetalingCorrigerenMutationVariables = Exact<{
  invoer: BetalingCorrigerenInvoer;
}>;


export type BetalingCorrigerenMutation = { __typename: 'Mutation', betalingCorrigeren:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietTeCorrigeren', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OnvoldoendeSaldo', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'PlafondBereikt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RisicodelingNietMogelijk', code: string, boodschap: string, veld: string | null }
    | { __typename: 'TerugBovenBetaald', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Uitgavebetaling', uitgaveId: string, inOpdrachtInCent: string, teruggekregenInCent: string, terugTeKrijgenInCent: string, corrigeerbaar: Array<string>, verantwoording: { __typename: 'Verantwoording', stand: string, voor: string | null, ontbreektInCent: string }, bonnen: Array<{ __typename: 'Bon', id: string, volgnummer: number, bedragInCent: string, mediatype: string, keuring: string, ontvangenOp: string, vervangenDoor: number | null, vervangenReden: string | null, terugAls: number | null, terugReden: string | null }>, voorschot: { __typename: 'Voorschot', regeling: string, verwachtInCent: string, openInCent: string, komtNietTerugInCent: string, stand: string, sinds: string | null } | null, termijnen: Array<{ __typename: 'Leentermijn', nummer: number, op: string, bedragInCent: string, betaaldInCent: string, stand: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
   };

export type LeningVastleggenMutationVariables = Exact<{
  invoer: LeningVastleggenInvoer;
}>;


export type LeningVastleggenMutation = { __typename: 'Mutation', leningVastleggen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'LeningNietMogelijk', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietBevoegdVoorFonds', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ReserveringAfgehandeld', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ReserveringVerlopen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'TermijnenTellenNietOp', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Uitgavebetaling', uitgaveId: string, inOpdrachtInCent: string, teruggekregenInCent: string, terugTeKrijgenInCent: string, corrigeerbaar: Array<string>, verantwoording: { __typename: 'Verantwoording', stand: string, voor: string | null, ontbreektInCent: string }, bonnen: Array<{ __typename: 'Bon', id: string, volgnummer: number, bedragInCent: string, mediatype: string, keuring: string, ontvangenOp: string, vervangenDoor: number | null, vervangenReden: string | null, terugAls: number | null, terugReden: string | null }>, voorschot: { __typename: 'Voorschot', regeling: string, verwachtInCent: string, openInCent: string, komtNietTerugInCent: string, stand: string, sinds: string | null } | null, termijnen: Array<{ __typename: 'Leentermijn', nummer: number, op: string, bedragInCent: string, betaaldInCent: string, stand: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
   };

export type NetwerkVeldenFragment = { __typename: 'Netwerk', pseudoniem: string, wieMist: Array<string>, leden: Array<{ __typename: 'Netwerklid', id: string, soort: string, naam: string, relatie: string, doet: string, leefgebied: string, band: string, bereikbaar: string, laatsteContact: string | null, stoptOp: string | null, organisatieNaam: string | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, regie: Array<{ __typename: 'NetwerkRegie', onderwerp: string, wie: string, sinds: string }>, ontbreekt: Array<{ __typename: 'NetwerkGat', titel: string, toelichting: string, toon: string, label: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> };

export type NetwerkQueryVariables = Exact<{
  casusId: string;
}>;


export type NetwerkQuery = { __typename: 'Query', netwerk: { __typename: 'Netwerk', pseudoniem: string, wieMist: Array<string>, leden: Array<{ __typename: 'Netwerklid', id: string, soort: string, naam: string, relatie: string, doet: string, leefgebied: string, band: string, bereikbaar: string, laatsteContact: string | null, stoptOp: string | null, organisatieNaam: string | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, regie: Array<{ __typename: 'NetwerkRegie', onderwerp: string, wie: string, sinds: string }>, ontbreekt: Array<{ __typename: 'NetwerkGat', titel: string, toelichting: string, toon: string, label: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> } };

export type NetwerkOrganisatiesQueryVariables = Exact<{ [key: string]: never; }>;


export type NetwerkOrganisatiesQuery = { __typename: 'Query', organisaties: Array<{ __typename: 'Organisatie', id: string, naam: string }> };

export type NetwerklidToevoegenMutationVariables = Exact<{
  invoer: NetwerklidToevoegenInvoer;
}>;


export type NetwerklidToevoegenMutation = { __typename: 'Mutation', netwerklidToevoegen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'GeenGrondVoorNetwerk', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Netwerk', pseudoniem: string, wieMist: Array<string>, leden: Array<{ __typename: 'Netwerklid', id: string, soort: string, naam: string, relatie: string, doet: string, leefgebied: string, band: string, bereikbaar: string, laatsteContact: string | null, stoptOp: string | null, organisatieNaam: string | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, regie: Array<{ __typename: 'NetwerkRegie', onderwerp: string, wie: string, sinds: string }>, ontbreekt: Array<{ __typename: 'NetwerkGat', titel: string, toelichting: string, toon: string, label: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type NetwerklidVerwijderenMutationVariables = Exact<{
  invoer: NetwerklidVerwijderenInvoer;
}>;


export type NetwerklidVerwijderenMutation = { __typename: 'Mutation', netwerklidVerwijderen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Netwerk', pseudoniem: string, wieMist: Array<string>, leden: Array<{ __typename: 'Netwerklid', id: string, soort: string, naam: string, relatie: string, doet: string, leefgebied: string, band: string, bereikbaar: string, laatsteContact: string | null, stoptOp: string | null, organisatieNaam: string | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, regie: Array<{ __typename: 'NetwerkRegie', onderwerp: string, wie: string, sinds: string }>, ontbreekt: Array<{ __typename: 'NetwerkGat', titel: string, toelichting: string, toon: string, label: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietUwNetwerklid', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type UitgaveAanvragenMutationVariables = Exact<{
  invoer: UitgaveAanvragenInvoer;
}>;


export type UitgaveAanvragenMutation = { __typename: 'Mutation', uitgaveAanvragen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BegunstigdeIsClient', code: string, boodschap: string, veld: string | null }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'DatumInVerleden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'FondsGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'GeenDeelnemer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'GeldOnvolledig', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OnvoldoendeSaldo', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'PlafondBereikt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'PlafondOverschreden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RondeOpen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Uitgave', id: string, casusId: string, pseudoniem: string, besluitId: string | null, fondsId: string, fondsNaam: string | null, begunstigde: string | null, soort: string, stand: string, bedragInCent: string, betaaldInCent: string, teruggekomenInCent: string, restInCent: string, betaalbaarInCent: string, akkoordenTeGaan: number, aangevraagdDoor: string, aangevraagdOp: string, vervaltOp: string | null, route: string, voorliggendOntbreekt: Array<string>, besluitEinde: { __typename: 'Besluiteinde', op: string, vervangen: boolean, reden: string | null } | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'VoorliggendOntbreekt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VoorstelLigtVoor', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ZelfdeAanvraagLoopt', code: string, boodschap: string, veld: string | null }
   };

export type UitgaveAfwijzenMutationVariables = Exact<{
  invoer: UitgaveAfwijzenInvoer;
}>;


export type UitgaveAfwijzenMutation = { __typename: 'Mutation', uitgaveAfwijzen:
    | { __typename: 'AanvraagAfgehandeld', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietBevoegdVoorFonds', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Uitgave', id: string, casusId: string, pseudoniem: string, besluitId: string | null, fondsId: string, fondsNaam: string | null, begunstigde: string | null, soort: string, stand: string, bedragInCent: string, betaaldInCent: string, teruggekomenInCent: string, restInCent: string, betaalbaarInCent: string, akkoordenTeGaan: number, aangevraagdDoor: string, aangevraagdOp: string, vervaltOp: string | null, route: string, voorliggendOntbreekt: Array<string>, besluitEinde: { __typename: 'Besluiteinde', op: string, vervangen: boolean, reden: string | null } | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
   };

export type VoorliggendVastleggenMutationVariables = Exact<{
  invoer: VoorliggendVastleggenInvoer;
}>;


export type VoorliggendVastleggenMutation = { __typename: 'Mutation', voorliggendVastleggen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Uitgave', id: string, casusId: string, pseudoniem: string, besluitId: string | null, fondsId: string, fondsNaam: string | null, begunstigde: string | null, soort: string, stand: string, bedragInCent: string, betaaldInCent: string, teruggekomenInCent: string, restInCent: string, betaalbaarInCent: string, akkoordenTeGaan: number, aangevraagdDoor: string, aangevraagdOp: string, vervaltOp: string | null, route: string, voorliggendOntbreekt: Array<string>, besluitEinde: { __typename: 'Besluiteinde', op: string, vervangen: boolean, reden: string | null } | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
   };

export type SteekproefBeoordelenMutationVariables = Exact<{
  invoer: SteekproefBeoordelenInvoer;
}>;


export type SteekproefBeoordelenMutation = { __typename: 'Mutation', steekproefBeoordelen:
    | { __typename: 'AanvraagAfgehandeld', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'EerstAkkoord', code: string, boodschap: string, veld: string | null }
    | { __typename: 'KeurdeZelfGoed', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietBevoegdVoorFonds', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Uitgave', id: string, casusId: string, pseudoniem: string, besluitId: string | null, fondsId: string, fondsNaam: string | null, begunstigde: string | null, soort: string, stand: string, bedragInCent: string, betaaldInCent: string, teruggekomenInCent: string, restInCent: string, betaalbaarInCent: string, akkoordenTeGaan: number, aangevraagdDoor: string, aangevraagdOp: string, vervaltOp: string | null, route: string, voorliggendOntbreekt: Array<string>, besluitEinde: { __typename: 'Besluiteinde', op: string, vervangen: boolean, reden: string | null } | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'ZelfdePersoon', code: string, boodschap: string, veld: string | null }
   };

export type FondsbeheerdeelFragment = { __typename: 'Fondsdossier', fonds: { __typename: 'Fonds', id: string, naam: string, soort: string, boekjaar: number, beheerderLidId: string, drempelTweedeAkkoordInCent: string, plafondPerCasusInCent: string | null, snelTotEnMetInCent: string, alleenTotEnMetInCent: string, geslotenOp: string | null, begrootInCent: string, gereserveerdInCent: string, betaaldInCent: string, vrijInCent: string, gaatErover: boolean }, regels: { __typename: 'Fondsregels', snelTotEnMetInCent: string, alleenTotEnMetInCent: string, drempelTweedeAkkoordInCent: string, plafondPerCasusInCent: string | null, reserveringVervaltNaDagen: number, steekproefEenOp: number, kostenplaats: string, taakveld: string, drempels: Array<{ __typename: 'Fondsdrempel', bovenInCent: string, goedkeuringen: number }>, plafonds: Array<{ __typename: 'Fondsplafond', per: string, periode: string, uitgaveSoort: string | null, bedragInCent: string }>, goedkeurders: Array<{ __typename: 'Fondsgoedkeurder', lidId: string, totEnMetInCent: string | null, soorten: Array<string> | null }> }, baten: Array<{ __typename: 'Fondsbaat', partij: string, aantal: number | null, bedragInCent: string | null }>, bijdragen: Array<{ __typename: 'Fondsbijdrage', gemeenteId: string | null, gemeenteNaam: string | null, ingelegdInCent: string, besteedInCent: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> };

export type FondsbeheerQueryVariables = Exact<{
  id: string;
}>;


export type FondsbeheerQuery = { __typename: 'Query', fondsbeheer: { __typename: 'Fondsdossier', fonds: { __typename: 'Fonds', id: string, naam: string, soort: string, boekjaar: number, beheerderLidId: string, drempelTweedeAkkoordInCent: string, plafondPerCasusInCent: string | null, snelTotEnMetInCent: string, alleenTotEnMetInCent: string, geslotenOp: string | null, begrootInCent: string, gereserveerdInCent: string, betaaldInCent: string, vrijInCent: string, gaatErover: boolean }, regels: { __typename: 'Fondsregels', snelTotEnMetInCent: string, alleenTotEnMetInCent: string, drempelTweedeAkkoordInCent: string, plafondPerCasusInCent: string | null, reserveringVervaltNaDagen: number, steekproefEenOp: number, kostenplaats: string, taakveld: string, drempels: Array<{ __typename: 'Fondsdrempel', bovenInCent: string, goedkeuringen: number }>, plafonds: Array<{ __typename: 'Fondsplafond', per: string, periode: string, uitgaveSoort: string | null, bedragInCent: string }>, goedkeurders: Array<{ __typename: 'Fondsgoedkeurder', lidId: string, totEnMetInCent: string | null, soorten: Array<string> | null }> }, baten: Array<{ __typename: 'Fondsbaat', partij: string, aantal: number | null, bedragInCent: string | null }>, bijdragen: Array<{ __typename: 'Fondsbijdrage', gemeenteId: string | null, gemeenteNaam: string | null, ingelegdInCent: string, besteedInCent: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> } };

export type FondsgemeentenQueryVariables = Exact<{ [key: string]: never; }>;


export type FondsgemeentenQuery = { __typename: 'Query', organisaties: Array<{ __typename: 'Organisatie', id: string, naam: string, soort: string }> };

export type GoedkeurderkeuzeQueryVariables = Exact<{ [key: string]: never; }>;


export type GoedkeurderkeuzeQuery = { __typename: 'Query', leden: Array<{ __typename: 'Lid', id: string, naam: string, functie: string, rol: string }> };

export type FondsOpenenMutationVariables = Exact<{
  invoer: FondsOpenenInvoer;
}>;


export type FondsOpenenMutation = { __typename: 'Mutation', fondsOpenen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BestaatAl', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Fondsdossier', fonds: { __typename: 'Fonds', id: string, naam: string, soort: string, boekjaar: number, beheerderLidId: string, drempelTweedeAkkoordInCent: string, plafondPerCasusInCent: string | null, snelTotEnMetInCent: string, alleenTotEnMetInCent: string, geslotenOp: string | null, begrootInCent: string, gereserveerdInCent: string, betaaldInCent: string, vrijInCent: string, gaatErover: boolean }, regels: { __typename: 'Fondsregels', snelTotEnMetInCent: string, alleenTotEnMetInCent: string, drempelTweedeAkkoordInCent: string, plafondPerCasusInCent: string | null, reserveringVervaltNaDagen: number, steekproefEenOp: number, kostenplaats: string, taakveld: string, drempels: Array<{ __typename: 'Fondsdrempel', bovenInCent: string, goedkeuringen: number }>, plafonds: Array<{ __typename: 'Fondsplafond', per: string, periode: string, uitgaveSoort: string | null, bedragInCent: string }>, goedkeurders: Array<{ __typename: 'Fondsgoedkeurder', lidId: string, totEnMetInCent: string | null, soorten: Array<string> | null }> }, baten: Array<{ __typename: 'Fondsbaat', partij: string, aantal: number | null, bedragInCent: string | null }>, bijdragen: Array<{ __typename: 'Fondsbijdrage', gemeenteId: string | null, gemeenteNaam: string | null, ingelegdInCent: string, besteedInCent: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'NietBevoegdVoorFonds', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'TeWeinigGoedkeurders', code: string, boodschap: string, veld: string | null }
   };

export type FondsRegelsZettenMutationVariables = Exact<{
  invoer: FondsRegelsZettenInvoer;
}>;


export type FondsRegelsZettenMutation = { __typename: 'Mutation', fondsRegelsZetten:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'FondsGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Fondsdossier', fonds: { __typename: 'Fonds', id: string, naam: string, soort: string, boekjaar: number, beheerderLidId: string, drempelTweedeAkkoordInCent: string, plafondPerCasusInCent: string | null, snelTotEnMetInCent: string, alleenTotEnMetInCent: string, geslotenOp: string | null, begrootInCent: string, gereserveerdInCent: string, betaaldInCent: string, vrijInCent: string, gaatErover: boolean }, regels: { __typename: 'Fondsregels', snelTotEnMetInCent: string, alleenTotEnMetInCent: string, drempelTweedeAkkoordInCent: string, plafondPerCasusInCent: string | null, reserveringVervaltNaDagen: number, steekproefEenOp: number, kostenplaats: string, taakveld: string, drempels: Array<{ __typename: 'Fondsdrempel', bovenInCent: string, goedkeuringen: number }>, plafonds: Array<{ __typename: 'Fondsplafond', per: string, periode: string, uitgaveSoort: string | null, bedragInCent: string }>, goedkeurders: Array<{ __typename: 'Fondsgoedkeurder', lidId: string, totEnMetInCent: string | null, soorten: Array<string> | null }> }, baten: Array<{ __typename: 'Fondsbaat', partij: string, aantal: number | null, bedragInCent: string | null }>, bijdragen: Array<{ __typename: 'Fondsbijdrage', gemeenteId: string | null, gemeenteNaam: string | null, ingelegdInCent: string, besteedInCent: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'NietBevoegdVoorFonds', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'TeWeinigGoedkeurders', code: string, boodschap: string, veld: string | null }
   };

export type FondsBegrotenMutationVariables = Exact<{
  invoer: FondsBegrotenInvoer;
}>;


export type FondsBegrotenMutation = { __typename: 'Mutation', fondsBegroten:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BesluitdagOnmogelijk', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BestaatAl', code: string, boodschap: string, veld: string | null }
    | { __typename: 'FondsGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Fondsdossier', fonds: { __typename: 'Fonds', id: string, naam: string, soort: string, boekjaar: number, beheerderLidId: string, drempelTweedeAkkoordInCent: string, plafondPerCasusInCent: string | null, snelTotEnMetInCent: string, alleenTotEnMetInCent: string, geslotenOp: string | null, begrootInCent: string, gereserveerdInCent: string, betaaldInCent: string, vrijInCent: string, gaatErover: boolean }, regels: { __typename: 'Fondsregels', snelTotEnMetInCent: string, alleenTotEnMetInCent: string, drempelTweedeAkkoordInCent: string, plafondPerCasusInCent: string | null, reserveringVervaltNaDagen: number, steekproefEenOp: number, kostenplaats: string, taakveld: string, drempels: Array<{ __typename: 'Fondsdrempel', bovenInCent: string, goedkeuringen: number }>, plafonds: Array<{ __typename: 'Fondsplafond', per: string, periode: string, uitgaveSoort: string | null, bedragInCent: string }>, goedkeurders: Array<{ __typename: 'Fondsgoedkeurder', lidId: string, totEnMetInCent: string | null, soorten: Array<string> | null }> }, baten: Array<{ __typename: 'Fondsbaat', partij: string, aantal: number | null, bedragInCent: string | null }>, bijdragen: Array<{ __typename: 'Fondsbijdrage', gemeenteId: string | null, gemeenteNaam: string | null, ingelegdInCent: string, besteedInCent: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'NietBevoegdVoorFonds', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type FondsAfsluitenMutationVariables = Exact<{
  invoer: FondsAfsluitenInvoer;
}>;


export type FondsAfsluitenMutation = { __typename: 'Mutation', fondsAfsluiten:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BesluitdagOnmogelijk', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BestaatAl', code: string, boodschap: string, veld: string | null }
    | { __typename: 'FondsGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Fondsdossier', fonds: { __typename: 'Fonds', id: string, naam: string, soort: string, boekjaar: number, beheerderLidId: string, drempelTweedeAkkoordInCent: string, plafondPerCasusInCent: string | null, snelTotEnMetInCent: string, alleenTotEnMetInCent: string, geslotenOp: string | null, begrootInCent: string, gereserveerdInCent: string, betaaldInCent: string, vrijInCent: string, gaatErover: boolean }, regels: { __typename: 'Fondsregels', snelTotEnMetInCent: string, alleenTotEnMetInCent: string, drempelTweedeAkkoordInCent: string, plafondPerCasusInCent: string | null, reserveringVervaltNaDagen: number, steekproefEenOp: number, kostenplaats: string, taakveld: string, drempels: Array<{ __typename: 'Fondsdrempel', bovenInCent: string, goedkeuringen: number }>, plafonds: Array<{ __typename: 'Fondsplafond', per: string, periode: string, uitgaveSoort: string | null, bedragInCent: string }>, goedkeurders: Array<{ __typename: 'Fondsgoedkeurder', lidId: string, totEnMetInCent: string | null, soorten: Array<string> | null }> }, baten: Array<{ __typename: 'Fondsbaat', partij: string, aantal: number | null, bedragInCent: string | null }>, bijdragen: Array<{ __typename: 'Fondsbijdrage', gemeenteId: string | null, gemeenteNaam: string | null, ingelegdInCent: string, besteedInCent: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'NietBevoegdVoorFonds', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NogGereserveerd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type GeldwerkQueryVariables = Exact<{ [key: string]: never; }>;


export type GeldwerkQuery = { __typename: 'Query', geldwerk: { __typename: 'Geldwerk', uitgaven: number, vrijTeGeven: number, bijOntvanger: number, bijOntvangerInCent: string, claims: Array<string>, naTeKijken: number, voorschotten: Array<string> } };

export type UitgaveKortFragment = { __typename: 'Uitgave', id: string, casusId: string, pseudoniem: string, besluitId: string | null, fondsId: string, fondsNaam: string | null, begunstigde: string | null, soort: string, stand: string, bedragInCent: string, betaaldInCent: string, teruggekomenInCent: string, restInCent: string, betaalbaarInCent: string, akkoordenTeGaan: number, aangevraagdDoor: string, aangevraagdOp: string, vervaltOp: string | null, route: string, voorliggendOntbreekt: Array<string>, besluitEinde: { __typename: 'Besluiteinde', op: string, vervangen: boolean, reden: string | null } | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> };

export type AfwegingVeldenFragment = { __typename: 'Afweging', vrijInCent: string, ruimteInCent: string | null, eerderAantal: number, eerderInCent: string, vergelijkbaarAantal: number, laagsteInCent: string | null, mediaanInCent: string | null, hoogsteInCent: string | null };

type Fondsweigering_AanEenAnder_Fragment = { __typename: 'AanEenAnder', code: string, boodschap: string, veld: string | null };

type Fondsweigering_AandelenNietHonderd_Fragment = { __typename: 'AandelenNietHonderd', code: string, boodschap: string, veld: string | null };

type Fondsweigering_AanmeldenMislukt_Fragment = { __typename: 'AanmeldenMislukt', code: string, boodschap: string, veld: string | null };

type Fondsweigering_AanvraagAfgehandeld_Fragment = { __typename: 'AanvraagAfgehandeld', code: string, boodschap: string, veld: string | null };

type Fondsweigering_ActieAlAfgerond_Fragment = { __typename: 'ActieAlAfgerond', code: string, boodschap: string, veld: string | null };

type Fondsweigering_AdviesVervangtNiet_Fragment = { __typename: 'AdviesVervangtNiet', code: string, boodschap: string, veld: string | null };

type Fondsweigering_AfwijkingOnvolledig_Fragment = { __typename: 'AfwijkingOnvolledig', code: string, boodschap: string, veld: string | null };

type Fondsweigering_AgendapuntAfgerond_Fragment = { __typename: 'AgendapuntAfgerond', code: string, boodschap: string, veld: string | null };

type Fondsweigering_AgendapuntOpTafel_Fragment = { __typename: 'AgendapuntOpTafel', code: string, boodschap: string, veld: string | null };

type Fondsweigering_AlAangehouden_Fragment = { __typename: 'AlAangehouden', code: string, boodschap: string, veld: string | null };

type Fondsweigering_AlBeantwoord_Fragment = { __typename: 'AlBeantwoord', code: string, boodschap: string, veld: string | null };

type Fondsweigering_AlDeelnemer_Fragment = { __typename: 'AlDeelnemer', code: string, boodschap: string, veld: string | null };

type Fondsweigering_AlGeevalueerd_Fragment = { __typename: 'AlGeevalueerd', code: string, boodschap: string, veld: string | null };

type Fondsweigering_AlGegeven_Fragment = { __typename: 'AlGegeven', code: string, boodschap: string, veld: string | null };

type Fondsweigering_AlGewijzigd_Fragment = { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null };

type Fondsweigering_AlGoedgekeurd_Fragment = { __typename: 'AlGoedgekeurd', code: string, boodschap: string, veld: string | null };

type Fondsweigering_AlOpgelost_Fragment = { __typename: 'AlOpgelost', code: string, boodschap: string, veld: string | null };

type Fondsweigering_AlleenDeBron_Fragment = { __typename: 'AlleenDeBron', code: string, boodschap: string, veld: string | null };

type Fondsweigering_AlleenDeVrager_Fragment = { __typename: 'AlleenDeVrager', code: string, boodschap: string, veld: string | null };

type Fondsweigering_AlleenEigenActie_Fragment = { __typename: 'AlleenEigenActie', code: string, boodschap: string, veld: string | null };

type Fondsweigering_AlleenOverDezeGegevens_Fragment = { __typename: 'AlleenOverDezeGegevens', code: string, boodschap: string, veld: string | null };

type Fondsweigering_AlleenRegisseur_Fragment = { __typename: 'AlleenRegisseur', code: string, boodschap: string, veld: string | null };

type Fondsweigering_AlleenVerantwoordelijke_Fragment = { __typename: 'AlleenVerantwoordelijke', code: string, boodschap: string, veld: string | null };

type Fondsweigering_AlleenVoorzitterVanTafel_Fragment = { __typename: 'AlleenVoorzitterVanTafel', code: string, boodschap: string, veld: string | null };

type Fondsweigering_AndereOrganisatieTekent_Fragment = { __typename: 'AndereOrganisatieTekent', code: string, boodschap: string, veld: string | null };

type Fondsweigering_AndereVersie_Fragment = { __typename: 'AndereVersie', code: string, boodschap: string, veld: string | null };

type Fondsweigering_AndereZittingOpen_Fragment = { __typename: 'AndereZittingOpen', code: string, boodschap: string, veld: string | null };

type Fondsweigering_BedragBovenReservering_Fragment = { __typename: 'BedragBovenReservering', code: string, boodschap: string, veld: string | null };

type Fondsweigering_BegunstigdeIsClient_Fragment = { __typename: 'BegunstigdeIsClient', code: string, boodschap: string, veld: string | null };

type Fondsweigering_BerichtAlIngetrokken_Fragment = { __typename: 'BerichtAlIngetrokken', code: string, boodschap: string, veld: string | null };

type Fondsweigering_BesluitAlGenomen_Fragment = { __typename: 'BesluitAlGenomen', code: string, boodschap: string, veld: string | null };

type Fondsweigering_BesluitBeeindigd_Fragment = { __typename: 'BesluitBeeindigd', code: string, boodschap: string, veld: string | null };

type Fondsweigering_BesluitDraagtUitgaveNiet_Fragment = { __typename: 'BesluitDraagtUitgaveNiet', code: string, boodschap: string, veld: string | null };

type Fondsweigering_BesluitdagOnmogelijk_Fragment = { __typename: 'BesluitdagOnmogelijk', code: string, boodschap: string, veld: string | null };

type Fondsweigering_BesluitenlijstVast_Fragment = { __typename: 'BesluitenlijstVast', code: string, boodschap: string, veld: string | null };

type Fondsweigering_BestaatAl_Fragment = { __typename: 'BestaatAl', code: string, boodschap: string, veld: string | null };

type Fondsweigering_BetaalgegevensOntbreken_Fragment = { __typename: 'BetaalgegevensOntbreken', code: string, boodschap: string, veld: string | null };

type Fondsweigering_BetaalopdrachtLoopt_Fragment = { __typename: 'BetaalopdrachtLoopt', code: string, boodschap: string, veld: string | null };

type Fondsweigering_BetaalopdrachtNietTerug_Fragment = { __typename: 'BetaalopdrachtNietTerug', code: string, boodschap: string, veld: string | null };

type Fondsweigering_BevestigingMislukt_Fragment = { __typename: 'BevestigingMislukt', code: string, boodschap: string, veld: string | null };

type Fondsweigering_BevestigingNodig_Fragment = { __typename: 'BevestigingNodig', code: string, boodschap: string, veld: string | null };

type Fondsweigering_BewaarstopAlWeg_Fragment = { __typename: 'BewaarstopAlWeg', code: string, boodschap: string, veld: string | null };

type Fondsweigering_BewaartermijnTeKort_Fragment = { __typename: 'BewaartermijnTeKort', code: string, boodschap: string, veld: string | null };

type Fondsweigering_BewijsOntbreekt_Fragment = { __typename: 'BewijsOntbreekt', code: string, boodschap: string, veld: string | null };

type Fondsweigering_BrengerBlijft_Fragment = { __typename: 'BrengerBlijft', code: string, boodschap: string, veld: string | null };

type Fondsweigering_BsnKloptNiet_Fragment = { __typename: 'BsnKloptNiet', code: string, boodschap: string, veld: string | null };

type Fondsweigering_CasusAlOpAgenda_Fragment = { __typename: 'CasusAlOpAgenda', code: string, boodschap: string, veld: string | null };

type Fondsweigering_CasusGesloten_Fragment = { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null };

type Fondsweigering_ClientHeeftAccount_Fragment = { __typename: 'ClientHeeftAccount', code: string, boodschap: string, veld: string | null };

type Fondsweigering_ClientHeeftOpenCasus_Fragment = { __typename: 'ClientHeeftOpenCasus', code: string, boodschap: string, veld: string | null };

type Fondsweigering_ClientUitCasus_Fragment = { __typename: 'ClientUitCasus', code: string, boodschap: string, veld: string | null };

type Fondsweigering_ClientUitgenodigd_Fragment = { __typename: 'ClientUitgenodigd', code: string, boodschap: string, veld: string | null };

type Fondsweigering_CodeOnjuist_Fragment = { __typename: 'CodeOnjuist', code: string, boodschap: string, veld: string | null };

type Fondsweigering_ContrastTeLaag_Fragment = { __typename: 'ContrastTeLaag', code: string, boodschap: string, veld: string | null };

type Fondsweigering_CrisisGesloten_Fragment = { __typename: 'CrisisGesloten', code: string, boodschap: string, veld: string | null };

type Fondsweigering_CrisisLoopt_Fragment = { __typename: 'CrisisLoopt', code: string, boodschap: string, veld: string | null };

type Fondsweigering_DagNietMogelijk_Fragment = { __typename: 'DagNietMogelijk', code: string, boodschap: string, veld: string | null };

type Fondsweigering_DagVoorbij_Fragment = { __typename: 'DagVoorbij', code: string, boodschap: string, veld: string | null };

type Fondsweigering_DatumInVerleden_Fragment = { __typename: 'DatumInVerleden', code: string, boodschap: string, veld: string | null };

type Fondsweigering_DatumNietMogelijk_Fragment = { __typename: 'DatumNietMogelijk', code: string, boodschap: string, veld: string | null };

type Fondsweigering_DeelnemerGebonden_Fragment = { __typename: 'DeelnemerGebonden', code: string, boodschap: string, veld: string | null };

type Fondsweigering_DriehoekNietTeVragen_Fragment = { __typename: 'DriehoekNietTeVragen', code: string, boodschap: string, veld: string | null };

type Fondsweigering_EenAnderBevestigt_Fragment = { __typename: 'EenAnderBevestigt', code: string, boodschap: string, veld: string | null };

type Fondsweigering_EerstAkkoord_Fragment = { __typename: 'EerstAkkoord', code: string, boodschap: string, veld: string | null };

type Fondsweigering_EigenAanmeldingNodig_Fragment = { __typename: 'EigenAanmeldingNodig', code: string, boodschap: string, veld: string | null };

type Fondsweigering_EigenAntwoordGegeven_Fragment = { __typename: 'EigenAntwoordGegeven', code: string, boodschap: string, veld: string | null };

type Fondsweigering_EigenBesluit_Fragment = { __typename: 'EigenBesluit', code: string, boodschap: string, veld: string | null };

type Fondsweigering_EigenCaseload_Fragment = { __typename: 'EigenCaseload', code: string, boodschap: string, veld: string | null };

type Fondsweigering_FaseNietMogelijk_Fragment = { __typename: 'FaseNietMogelijk', code: string, boodschap: string, veld: string | null };

type Fondsweigering_FiatAlGegeven_Fragment = { __typename: 'FiatAlGegeven', code: string, boodschap: string, veld: string | null };

type Fondsweigering_FiatAlGevraagd_Fragment = { __typename: 'FiatAlGevraagd', code: string, boodschap: string, veld: string | null };

type Fondsweigering_FondsGesloten_Fragment = { __typename: 'FondsGesloten', code: string, boodschap: string, veld: string | null };

type Fondsweigering_GebondeneTekentNietMee_Fragment = { __typename: 'GebondeneTekentNietMee', code: string, boodschap: string, veld: string | null };

type Fondsweigering_GeenBeschikking_Fragment = { __typename: 'GeenBeschikking', code: string, boodschap: string, veld: string | null };

type Fondsweigering_GeenBestuurder_Fragment = { __typename: 'GeenBestuurder', code: string, boodschap: string, veld: string | null };

type Fondsweigering_GeenBestuurstafel_Fragment = { __typename: 'GeenBestuurstafel', code: string, boodschap: string, veld: string | null };

type Fondsweigering_GeenCasusInBeleid_Fragment = { __typename: 'GeenCasusInBeleid', code: string, boodschap: string, veld: string | null };

type Fondsweigering_GeenClientaccount_Fragment = { __typename: 'GeenClientaccount', code: string, boodschap: string, veld: string | null };

type Fondsweigering_GeenCollega_Fragment = { __typename: 'GeenCollega', code: string, boodschap: string, veld: string | null };

type Fondsweigering_GeenConsensus_Fragment = { __typename: 'GeenConsensus', code: string, boodschap: string, veld: string | null };

type Fondsweigering_GeenDeelnemer_Fragment = { __typename: 'GeenDeelnemer', code: string, boodschap: string, veld: string | null };

type Fondsweigering_GeenGesprek_Fragment = { __typename: 'GeenGesprek', code: string, boodschap: string, veld: string | null };

type Fondsweigering_GeenGrondVoorGegevens_Fragment = { __typename: 'GeenGrondVoorGegevens', code: string, boodschap: string, veld: string | null };

type Fondsweigering_GeenGrondVoorNetwerk_Fragment = { __typename: 'GeenGrondVoorNetwerk', code: string, boodschap: string, veld: string | null };

type Fondsweigering_GeenOndersteuner_Fragment = { __typename: 'GeenOndersteuner', code: string, boodschap: string, veld: string | null };

type Fondsweigering_GeenRouteregie_Fragment = { __typename: 'GeenRouteregie', code: string, boodschap: string, veld: string | null };

type Fondsweigering_GeenStandpuntGevraagd_Fragment = { __typename: 'GeenStandpuntGevraagd', code: string, boodschap: string, veld: string | null };

type Fondsweigering_GeenTekenbevoegdheid_Fragment = { __typename: 'GeenTekenbevoegdheid', code: string, boodschap: string, veld: string | null };

type Fondsweigering_GeenVertegenwoordigers_Fragment = { __typename: 'GeenVertegenwoordigers', code: string, boodschap: string, veld: string | null };

type Fondsweigering_GeenWoonrelatie_Fragment = { __typename: 'GeenWoonrelatie', code: string, boodschap: string, veld: string | null };

type Fondsweigering_GeheimhoudingNodig_Fragment = { __typename: 'GeheimhoudingNodig', code: string, boodschap: string, veld: string | null };

type Fondsweigering_GeldOnvolledig_Fragment = { __typename: 'GeldOnvolledig', code: string, boodschap: string, veld: string | null };

type Fondsweigering_GenoegAkkoorden_Fragment = { __typename: 'GenoegAkkoorden', code: string, boodschap: string, veld: string | null };

type Fondsweigering_GesprekAlleenEerst_Fragment = { __typename: 'GesprekAlleenEerst', code: string, boodschap: string, veld: string | null };

type Fondsweigering_GoedkeuringOntbreekt_Fragment = { __typename: 'GoedkeuringOntbreekt', code: string, boodschap: string, veld: string | null };

type Fondsweigering_GrondNietToegestaan_Fragment = { __typename: 'GrondNietToegestaan', code: string, boodschap: string, veld: string | null };

type Fondsweigering_HandtekeningOntbreekt_Fragment = { __typename: 'HandtekeningOntbreekt', code: string, boodschap: string, veld: string | null };

type Fondsweigering_HeroverwegingAlGevraagd_Fragment = { __typename: 'HeroverwegingAlGevraagd', code: string, boodschap: string, veld: string | null };

type Fondsweigering_HeroverwegingBeantwoord_Fragment = { __typename: 'HeroverwegingBeantwoord', code: string, boodschap: string, veld: string | null };

type Fondsweigering_HeroverwegingLoopt_Fragment = { __typename: 'HeroverwegingLoopt', code: string, boodschap: string, veld: string | null };

type Fondsweigering_HoogsteNiveau_Fragment = { __typename: 'HoogsteNiveau', code: string, boodschap: string, veld: string | null };

type Fondsweigering_IncidentAlIngetrokken_Fragment = { __typename: 'IncidentAlIngetrokken', code: string, boodschap: string, veld: string | null };

type Fondsweigering_KeurdeZelfGoed_Fragment = { __typename: 'KeurdeZelfGoed', code: string, boodschap: string, veld: string | null };

type Fondsweigering_KopieLoopt_Fragment = { __typename: 'KopieLoopt', code: string, boodschap: string, veld: string | null };

type Fondsweigering_KopieVraagtReden_Fragment = { __typename: 'KopieVraagtReden', code: string, boodschap: string, veld: string | null };

type Fondsweigering_LegeAgenda_Fragment = { __typename: 'LegeAgenda', code: string, boodschap: string, veld: string | null };

type Fondsweigering_LeningNietMogelijk_Fragment = { __typename: 'LeningNietMogelijk', code: string, boodschap: string, veld: string | null };

type Fondsweigering_LijstNietHeelGezien_Fragment = { __typename: 'LijstNietHeelGezien', code: string, boodschap: string, veld: string | null };

type Fondsweigering_LogboekLooptAchter_Fragment = { __typename: 'LogboekLooptAchter', code: string, boodschap: string, veld: string | null };

type Fondsweigering_MachtigingLoopt_Fragment = { __typename: 'MachtigingLoopt', code: string, boodschap: string, veld: string | null };

type Fondsweigering_MandaatGeldtNiet_Fragment = { __typename: 'MandaatGeldtNiet', code: string, boodschap: string, veld: string | null };

type Fondsweigering_MandaatOntbreekt_Fragment = { __typename: 'MandaatOntbreekt', code: string, boodschap: string, veld: string | null };

type Fondsweigering_MandaatOverschreden_Fragment = { __typename: 'MandaatOverschreden', code: string, boodschap: string, veld: string | null };

type Fondsweigering_NiemandAanwezig_Fragment = { __typename: 'NiemandAanwezig', code: string, boodschap: string, veld: string | null };

type Fondsweigering_NiemandAntwoordt_Fragment = { __typename: 'NiemandAntwoordt', code: string, boodschap: string, veld: string | null };

type Fondsweigering_NiemandDeedMee_Fragment = { __typename: 'NiemandDeedMee', code: string, boodschap: string, veld: string | null };

type Fondsweigering_NiemandGenoemd_Fragment = { __typename: 'NiemandGenoemd', code: string, boodschap: string, veld: string | null };

type Fondsweigering_NiemandLeestDossier_Fragment = { __typename: 'NiemandLeestDossier', code: string, boodschap: string, veld: string | null };

type Fondsweigering_NietAanTafel_Fragment = { __typename: 'NietAanTafel', code: string, boodschap: string, veld: string | null };

type Fondsweigering_NietAangemeld_Fragment = { __typename: 'NietAangemeld', code: string, boodschap: string, veld: string | null };

type Fondsweigering_NietBevoegdVoorFonds_Fragment = { __typename: 'NietBevoegdVoorFonds', code: string, boodschap: string, veld: string | null };

type Fondsweigering_NietEigenOrganisatie_Fragment = { __typename: 'NietEigenOrganisatie', code: string, boodschap: string, veld: string | null };

type Fondsweigering_NietGevonden_Fragment = { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null };

type Fondsweigering_NietOpgelost_Fragment = { __typename: 'NietOpgelost', code: string, boodschap: string, veld: string | null };

type Fondsweigering_NietTeCorrigeren_Fragment = { __typename: 'NietTeCorrigeren', code: string, boodschap: string, veld: string | null };

type Fondsweigering_NietToegestaan_Fragment = { __typename: 'NietToegestaan', code: string, boodschap: string, veld: string | null };

type Fondsweigering_NietUwActie_Fragment = { __typename: 'NietUwActie', code: string, boodschap: string, veld: string | null };

type Fondsweigering_NietUwAfwijking_Fragment = { __typename: 'NietUwAfwijking', code: string, boodschap: string, veld: string | null };

type Fondsweigering_NietUwBericht_Fragment = { __typename: 'NietUwBericht', code: string, boodschap: string, veld: string | null };

type Fondsweigering_NietUwNetwerklid_Fragment = { __typename: 'NietUwNetwerklid', code: string, boodschap: string, veld: string | null };

type Fondsweigering_NietUwRegel_Fragment = { __typename: 'NietUwRegel', code: string, boodschap: string, veld: string | null };

type Fondsweigering_NietUwUitzoekopdracht_Fragment = { __typename: 'NietUwUitzoekopdracht', code: string, boodschap: string, veld: string | null };

type Fondsweigering_NietUwVraag_Fragment = { __typename: 'NietUwVraag', code: string, boodschap: string, veld: string | null };

type Fondsweigering_NietsTeBevestigen_Fragment = { __typename: 'NietsTeBevestigen', code: string, boodschap: string, veld: string | null };

type Fondsweigering_NogGereserveerd_Fragment = { __typename: 'NogGereserveerd', code: string, boodschap: string, veld: string | null };

type Fondsweigering_NogNietGeevalueerd_Fragment = { __typename: 'NogNietGeevalueerd', code: string, boodschap: string, veld: string | null };

type Fondsweigering_NogNietTeEvalueren_Fragment = { __typename: 'NogNietTeEvalueren', code: string, boodschap: string, veld: string | null };

type Fondsweigering_NuNietAfTeSluiten_Fragment = { __typename: 'NuNietAfTeSluiten', code: string, boodschap: string, veld: string | null };

type Fondsweigering_NummerInTekst_Fragment = { __typename: 'NummerInTekst', code: string, boodschap: string, veld: string | null };

type Fondsweigering_OngeldigeInvoer_Fragment = { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null };

type Fondsweigering_OnvoldoendeSaldo_Fragment = { __typename: 'OnvoldoendeSaldo', code: string, boodschap: string, veld: string | null };

type Fondsweigering_OpdrachtAnders_Fragment = { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null };

type Fondsweigering_OpenidOnbereikbaar_Fragment = { __typename: 'OpenidOnbereikbaar', code: string, boodschap: string, veld: string | null };

type Fondsweigering_OpgeschortDoorHeroverweging_Fragment = { __typename: 'OpgeschortDoorHeroverweging', code: string, boodschap: string, veld: string | null };

type Fondsweigering_OrganisatieBeeindigd_Fragment = { __typename: 'OrganisatieBeeindigd', code: string, boodschap: string, veld: string | null };

type Fondsweigering_OrganisatieBestaatAl_Fragment = { __typename: 'OrganisatieBestaatAl', code: string, boodschap: string, veld: string | null };

type Fondsweigering_OrganisatieHeeftLopend_Fragment = { __typename: 'OrganisatieHeeftLopend', code: string, boodschap: string, veld: string | null };

type Fondsweigering_OrganisatieVanUzelf_Fragment = { __typename: 'OrganisatieVanUzelf', code: string, boodschap: string, veld: string | null };

type Fondsweigering_OverdrachtLoopt_Fragment = { __typename: 'OverdrachtLoopt', code: string, boodschap: string, veld: string | null };

type Fondsweigering_PartijBijBesluit_Fragment = { __typename: 'PartijBijBesluit', code: string, boodschap: string, veld: string | null };

type Fondsweigering_PasVanafMorgen_Fragment = { __typename: 'PasVanafMorgen', code: string, boodschap: string, veld: string | null };

type Fondsweigering_PasskeyMislukt_Fragment = { __typename: 'PasskeyMislukt', code: string, boodschap: string, veld: string | null };

type Fondsweigering_PersoonInTekst_Fragment = { __typename: 'PersoonInTekst', code: string, boodschap: string, veld: string | null };

type Fondsweigering_PlaatsvervangerIsVoorzitter_Fragment = { __typename: 'PlaatsvervangerIsVoorzitter', code: string, boodschap: string, veld: string | null };

type Fondsweigering_PlafondBereikt_Fragment = { __typename: 'PlafondBereikt', code: string, boodschap: string, veld: string | null };

type Fondsweigering_PlafondOverschreden_Fragment = { __typename: 'PlafondOverschreden', code: string, boodschap: string, veld: string | null };

type Fondsweigering_PogingOntbreekt_Fragment = { __typename: 'PogingOntbreekt', code: string, boodschap: string, veld: string | null };

type Fondsweigering_PostNietBruikbaar_Fragment = { __typename: 'PostNietBruikbaar', code: string, boodschap: string, veld: string | null };

type Fondsweigering_PrecedentOnbeantwoord_Fragment = { __typename: 'PrecedentOnbeantwoord', code: string, boodschap: string, veld: string | null };

type Fondsweigering_PseudoniemBestaatAl_Fragment = { __typename: 'PseudoniemBestaatAl', code: string, boodschap: string, veld: string | null };

type Fondsweigering_PuntAlAfgerond_Fragment = { __typename: 'PuntAlAfgerond', code: string, boodschap: string, veld: string | null };

type Fondsweigering_RectificatieLoopt_Fragment = { __typename: 'RectificatieLoopt', code: string, boodschap: string, veld: string | null };

type Fondsweigering_RedenVereist_Fragment = { __typename: 'RedenVereist', code: string, boodschap: string, veld: string | null };

type Fondsweigering_RedenVerplicht_Fragment = { __typename: 'RedenVerplicht', code: string, boodschap: string, veld: string | null };

type Fondsweigering_RegelAfgehandeld_Fragment = { __typename: 'RegelAfgehandeld', code: string, boodschap: string, veld: string | null };

type Fondsweigering_RegelAlBeeindigd_Fragment = { __typename: 'RegelAlBeeindigd', code: string, boodschap: string, veld: string | null };

type Fondsweigering_RegelBestaatAl_Fragment = { __typename: 'RegelBestaatAl', code: string, boodschap: string, veld: string | null };

type Fondsweigering_RegelPastNiet_Fragment = { __typename: 'RegelPastNiet', code: string, boodschap: string, veld: string | null };

type Fondsweigering_RegelversieNietGeldig_Fragment = { __typename: 'RegelversieNietGeldig', code: string, boodschap: string, veld: string | null };

type Fondsweigering_ReserveringAfgehandeld_Fragment = { __typename: 'ReserveringAfgehandeld', code: string, boodschap: string, veld: string | null };

type Fondsweigering_ReserveringVerlopen_Fragment = { __typename: 'ReserveringVerlopen', code: string, boodschap: string, veld: string | null };

type Fondsweigering_RisicodelingNietMogelijk_Fragment = { __typename: 'RisicodelingNietMogelijk', code: string, boodschap: string, veld: string | null };

type Fondsweigering_RolAlGegeven_Fragment = { __typename: 'RolAlGegeven', code: string, boodschap: string, veld: string | null };

type Fondsweigering_RolAlVoorgesteld_Fragment = { __typename: 'RolAlVoorgesteld', code: string, boodschap: string, veld: string | null };

type Fondsweigering_RolVanUzelf_Fragment = { __typename: 'RolVanUzelf', code: string, boodschap: string, veld: string | null };

type Fondsweigering_RolvoorstelBeslist_Fragment = { __typename: 'RolvoorstelBeslist', code: string, boodschap: string, veld: string | null };

type Fondsweigering_RondeGesloten_Fragment = { __typename: 'RondeGesloten', code: string, boodschap: string, veld: string | null };

type Fondsweigering_RondeOpen_Fragment = { __typename: 'RondeOpen', code: string, boodschap: string, veld: string | null };

type Fondsweigering_SignaalAlBehandeld_Fragment = { __typename: 'SignaalAlBehandeld', code: string, boodschap: string, veld: string | null };

type Fondsweigering_SignaalStaatErAl_Fragment = { __typename: 'SignaalStaatErAl', code: string, boodschap: string, veld: string | null };

type Fondsweigering_SleutelAlKlaar_Fragment = { __typename: 'SleutelAlKlaar', code: string, boodschap: string, veld: string | null };

type Fondsweigering_SleutelVraagtTweede_Fragment = { __typename: 'SleutelVraagtTweede', code: string, boodschap: string, veld: string | null };

type Fondsweigering_SoortStaatVast_Fragment = { __typename: 'SoortStaatVast', code: string, boodschap: string, veld: string | null };

type Fondsweigering_SprekerDoetNietMee_Fragment = { __typename: 'SprekerDoetNietMee', code: string, boodschap: string, veld: string | null };

type Fondsweigering_StandpuntBetwist_Fragment = { __typename: 'StandpuntBetwist', code: string, boodschap: string, veld: string | null };

type Fondsweigering_StapNietMogelijk_Fragment = { __typename: 'StapNietMogelijk', code: string, boodschap: string, veld: string | null };

type Fondsweigering_TafelBeeindigd_Fragment = { __typename: 'TafelBeeindigd', code: string, boodschap: string, veld: string | null };

type Fondsweigering_TafelBeslist_Fragment = { __typename: 'TafelBeslist', code: string, boodschap: string, veld: string | null };

type Fondsweigering_TafelBestaatAl_Fragment = { __typename: 'TafelBestaatAl', code: string, boodschap: string, veld: string | null };

type Fondsweigering_TafelHeeftZitting_Fragment = { __typename: 'TafelHeeftZitting', code: string, boodschap: string, veld: string | null };

type Fondsweigering_TeVeelPasskeys_Fragment = { __typename: 'TeVeelPasskeys', code: string, boodschap: string, veld: string | null };

type Fondsweigering_TeVeelPogingen_Fragment = { __typename: 'TeVeelPogingen', code: string, boodschap: string, veld: string | null };

type Fondsweigering_TeWeinigGoedkeurders_Fragment = { __typename: 'TeWeinigGoedkeurders', code: string, boodschap: string, veld: string | null };

type Fondsweigering_TekstVerraadt_Fragment = { __typename: 'TekstVerraadt', code: string, boodschap: string, veld: string | null };

type Fondsweigering_TermijnLoopt_Fragment = { __typename: 'TermijnLoopt', code: string, boodschap: string, veld: string | null };

type Fondsweigering_TermijnVoorbij_Fragment = { __typename: 'TermijnVoorbij', code: string, boodschap: string, veld: string | null };

type Fondsweigering_TermijnenTellenNietOp_Fragment = { __typename: 'TermijnenTellenNietOp', code: string, boodschap: string, veld: string | null };

type Fondsweigering_TerugBovenBetaald_Fragment = { __typename: 'TerugBovenBetaald', code: string, boodschap: string, veld: string | null };

type Fondsweigering_ToestemmingAlIngetrokken_Fragment = { __typename: 'ToestemmingAlIngetrokken', code: string, boodschap: string, veld: string | null };

type Fondsweigering_ToestemmingPastNiet_Fragment = { __typename: 'ToestemmingPastNiet', code: string, boodschap: string, veld: string | null };

type Fondsweigering_TweeMensenNodig_Fragment = { __typename: 'TweeMensenNodig', code: string, boodschap: string, veld: string | null };

type Fondsweigering_TweedeBeheerderNodig_Fragment = { __typename: 'TweedeBeheerderNodig', code: string, boodschap: string, veld: string | null };

type Fondsweigering_TweedeFactorAlAan_Fragment = { __typename: 'TweedeFactorAlAan', code: string, boodschap: string, veld: string | null };

type Fondsweigering_TweedeFactorNodig_Fragment = { __typename: 'TweedeFactorNodig', code: string, boodschap: string, veld: string | null };

type Fondsweigering_TweedePersoonVereist_Fragment = { __typename: 'TweedePersoonVereist', code: string, boodschap: string, veld: string | null };

type Fondsweigering_UitgeverOngeldig_Fragment = { __typename: 'UitgeverOngeldig', code: string, boodschap: string, veld: string | null };

type Fondsweigering_UitnodigingVervallen_Fragment = { __typename: 'UitnodigingVervallen', code: string, boodschap: string, veld: string | null };

type Fondsweigering_VerantwoordelijkeBlijft_Fragment = { __typename: 'VerantwoordelijkeBlijft', code: string, boodschap: string, veld: string | null };

type Fondsweigering_VernietigenKanNiet_Fragment = { __typename: 'VernietigenKanNiet', code: string, boodschap: string, veld: string | null };

type Fondsweigering_VernietigingLoopt_Fragment = { __typename: 'VernietigingLoopt', code: string, boodschap: string, veld: string | null };

type Fondsweigering_VerplichteVertrokken_Fragment = { __typename: 'VerplichteVertrokken', code: string, boodschap: string, veld: string | null };

type Fondsweigering_VersieTeVroeg_Fragment = { __typename: 'VersieTeVroeg', code: string, boodschap: string, veld: string | null };

type Fondsweigering_VerwachtingLigtVast_Fragment = { __typename: 'VerwachtingLigtVast', code: string, boodschap: string, veld: string | null };

type Fondsweigering_VerwachtingOntbreekt_Fragment = { __typename: 'VerwachtingOntbreekt', code: string, boodschap: string, veld: string | null };

type Fondsweigering_VerzoekBeoordeeld_Fragment = { __typename: 'VerzoekBeoordeeld', code: string, boodschap: string, veld: string | null };

type Fondsweigering_VerzoekLoopt_Fragment = { __typename: 'VerzoekLoopt', code: string, boodschap: string, veld: string | null };

type Fondsweigering_VerzoekdagNodig_Fragment = { __typename: 'VerzoekdagNodig', code: string, boodschap: string, veld: string | null };

type Fondsweigering_VoorliggendOntbreekt_Fragment = { __typename: 'VoorliggendOntbreekt', code: string, boodschap: string, veld: string | null };

type Fondsweigering_VoornemenAlAangekondigd_Fragment = { __typename: 'VoornemenAlAangekondigd', code: string, boodschap: string, veld: string | null };

type Fondsweigering_VoorstelLigtVoor_Fragment = { __typename: 'VoorstelLigtVoor', code: string, boodschap: string, veld: string | null };

type Fondsweigering_VoorstelVervallen_Fragment = { __typename: 'VoorstelVervallen', code: string, boodschap: string, veld: string | null };

type Fondsweigering_VoorwaardeNietVoldaan_Fragment = { __typename: 'VoorwaardeNietVoldaan', code: string, boodschap: string, veld: string | null };

type Fondsweigering_VoorzitterPastNiet_Fragment = { __typename: 'VoorzitterPastNiet', code: string, boodschap: string, veld: string | null };

type Fondsweigering_VraagAlBeantwoord_Fragment = { __typename: 'VraagAlBeantwoord', code: string, boodschap: string, veld: string | null };

type Fondsweigering_WachtwoordTeZwak_Fragment = { __typename: 'WachtwoordTeZwak', code: string, boodschap: string, veld: string | null };

type Fondsweigering_ZelfdeAanvraagLoopt_Fragment = { __typename: 'ZelfdeAanvraagLoopt', code: string, boodschap: string, veld: string | null };

type Fondsweigering_ZelfdePersoon_Fragment = { __typename: 'ZelfdePersoon', code: string, boodschap: string, veld: string | null };

type Fondsweigering_ZijuitgangPastNiet_Fragment = { __typename: 'ZijuitgangPastNiet', code: string, boodschap: string, veld: string | null };

type Fondsweigering_ZittingAlGeopend_Fragment = { __typename: 'ZittingAlGeopend', code: string, boodschap: string, veld: string | null };

type Fondsweigering_ZittingAlGepland_Fragment = { __typename: 'ZittingAlGepland', code: string, boodschap: string, veld: string | null };

type Fondsweigering_ZittingAlGepubliceerd_Fragment = { __typename: 'ZittingAlGepubliceerd', code: string, boodschap: string, veld: string | null };

type Fondsweigering_ZittingGesloten_Fragment = { __typename: 'ZittingGesloten', code: string, boodschap: string, veld: string | null };

type Fondsweigering_ZittingNietGeopend_Fragment = { __typename: 'ZittingNietGeopend', code: string, boodschap: string, veld: string | null };

type Fondsweigering_ZittingNietGepubliceerd_Fragment = { __typename: 'ZittingNietGepubliceerd', code: string, boodschap: string, veld: string | null };

type Fondsweigering_ZittingNietVandaag_Fragment = { __typename: 'ZittingNietVandaag', code: string, boodschap: string, veld: string | null };

type Fondsweigering_ZittingNogOpen_Fragment = { __typename: 'ZittingNogOpen', code: string, boodschap: string, veld: string | null };

export type FondsweigeringFragment =
  | Fondsweigering_AanEenAnder_Fragment
  | Fondsweigering_AandelenNietHonderd_Fragment
  | Fondsweigering_AanmeldenMislukt_Fragment
  | Fondsweigering_AanvraagAfgehandeld_Fragment
  | Fondsweigering_ActieAlAfgerond_Fragment
  | Fondsweigering_AdviesVervangtNiet_Fragment
  | Fondsweigering_AfwijkingOnvolledig_Fragment
  | Fondsweigering_AgendapuntAfgerond_Fragment
  | Fondsweigering_AgendapuntOpTafel_Fragment
  | Fondsweigering_AlAangehouden_Fragment
  | Fondsweigering_AlBeantwoord_Fragment
  | Fondsweigering_AlDeelnemer_Fragment
  | Fondsweigering_AlGeevalueerd_Fragment
  | Fondsweigering_AlGegeven_Fragment
  | Fondsweigering_AlGewijzigd_Fragment
  | Fondsweigering_AlGoedgekeurd_Fragment
  | Fondsweigering_AlOpgelost_Fragment
  | Fondsweigering_AlleenDeBron_Fragment
  | Fondsweigering_AlleenDeVrager_Fragment
  | Fondsweigering_AlleenEigenActie_Fragment
  | Fondsweigering_AlleenOverDezeGegevens_Fragment
  | Fondsweigering_AlleenRegisseur_Fragment
  | Fondsweigering_AlleenVerantwoordelijke_Fragment
  | Fondsweigering_AlleenVoorzitterVanTafel_Fragment
  | Fondsweigering_AndereOrganisatieTekent_Fragment
  | Fondsweigering_AndereVersie_Fragment
  | Fondsweigering_AndereZittingOpen_Fragment
  | Fondsweigering_BedragBovenReservering_Fragment
  | Fondsweigering_BegunstigdeIsClient_Fragment
  | Fondsweigering_BerichtAlIngetrokken_Fragment
  | Fondsweigering_BesluitAlGenomen_Fragment
  | Fondsweigering_BesluitBeeindigd_Fragment
  | Fondsweigering_BesluitDraagtUitgaveNiet_Fragment
  | Fondsweigering_BesluitdagOnmogelijk_Fragment
  | Fondsweigering_BesluitenlijstVast_Fragment
  | Fondsweigering_BestaatAl_Fragment
  | Fondsweigering_BetaalgegevensOntbreken_Fragment
  | Fondsweigering_BetaalopdrachtLoopt_Fragment
  | Fondsweigering_BetaalopdrachtNietTerug_Fragment
  | Fondsweigering_BevestigingMislukt_Fragment
  | Fondsweigering_BevestigingNodig_Fragment
  | Fondsweigering_BewaarstopAlWeg_Fragment
  | Fondsweigering_BewaartermijnTeKort_Fragment
  | Fondsweigering_BewijsOntbreekt_Fragment
  | Fondsweigering_BrengerBlijft_Fragment
  | Fondsweigering_BsnKloptNiet_Fragment
  | Fondsweigering_CasusAlOpAgenda_Fragment
  | Fondsweigering_CasusGesloten_Fragment
  | Fondsweigering_ClientHeeftAccount_Fragment
  | Fondsweigering_ClientHeeftOpenCasus_Fragment
  | Fondsweigering_ClientUitCasus_Fragment
  | Fondsweigering_ClientUitgenodigd_Fragment
  | Fondsweigering_CodeOnjuist_Fragment
  | Fondsweigering_ContrastTeLaag_Fragment
  | Fondsweigering_CrisisGesloten_Fragment
  | Fondsweigering_CrisisLoopt_Fragment
  | Fondsweigering_DagNietMogelijk_Fragment
  | Fondsweigering_DagVoorbij_Fragment
  | Fondsweigering_DatumInVerleden_Fragment
  | Fondsweigering_DatumNietMogelijk_Fragment
  | Fondsweigering_DeelnemerGebonden_Fragment
  | Fondsweigering_DriehoekNietTeVragen_Fragment
  | Fondsweigering_EenAnderBevestigt_Fragment
  | Fondsweigering_EerstAkkoord_Fragment
  | Fondsweigering_EigenAanmeldingNodig_Fragment
  | Fondsweigering_EigenAntwoordGegeven_Fragment
  | Fondsweigering_EigenBesluit_Fragment
  | Fondsweigering_EigenCaseload_Fragment
  | Fondsweigering_FaseNietMogelijk_Fragment
  | Fondsweigering_FiatAlGegeven_Fragment
  | Fondsweigering_FiatAlGevraagd_Fragment
  | Fondsweigering_FondsGesloten_Fragment
  | Fondsweigering_GebondeneTekentNietMee_Fragment
  | Fondsweigering_GeenBeschikking_Fragment
  | Fondsweigering_GeenBestuurder_Fragment
  | Fondsweigering_GeenBestuurstafel_Fragment
  | Fondsweigering_GeenCasusInBeleid_Fragment
  | Fondsweigering_GeenClientaccount_Fragment
  | Fondsweigering_GeenCollega_Fragment
  | Fondsweigering_GeenConsensus_Fragment
  | Fondsweigering_GeenDeelnemer_Fragment
  | Fondsweigering_GeenGesprek_Fragment
  | Fondsweigering_GeenGrondVoorGegevens_Fragment
  | Fondsweigering_GeenGrondVoorNetwerk_Fragment
  | Fondsweigering_GeenOndersteuner_Fragment
  | Fondsweigering_GeenRouteregie_Fragment
  | Fondsweigering_GeenStandpuntGevraagd_Fragment
  | Fondsweigering_GeenTekenbevoegdheid_Fragment
  | Fondsweigering_GeenVertegenwoordigers_Fragment
  | Fondsweigering_GeenWoonrelatie_Fragment
  | Fondsweigering_GeheimhoudingNodig_Fragment
  | Fondsweigering_GeldOnvolledig_Fragment
  | Fondsweigering_GenoegAkkoorden_Fragment
  | Fondsweigering_GesprekAlleenEerst_Fragment
  | Fondsweigering_GoedkeuringOntbreekt_Fragment
  | Fondsweigering_GrondNietToegestaan_Fragment
  | Fondsweigering_HandtekeningOntbreekt_Fragment
  | Fondsweigering_HeroverwegingAlGevraagd_Fragment
  | Fondsweigering_HeroverwegingBeantwoord_Fragment
  | Fondsweigering_HeroverwegingLoopt_Fragment
  | Fondsweigering_HoogsteNiveau_Fragment
  | Fondsweigering_IncidentAlIngetrokken_Fragment
  | Fondsweigering_KeurdeZelfGoed_Fragment
  | Fondsweigering_KopieLoopt_Fragment
  | Fondsweigering_KopieVraagtReden_Fragment
  | Fondsweigering_LegeAgenda_Fragment
  | Fondsweigering_LeningNietMogelijk_Fragment
  | Fondsweigering_LijstNietHeelGezien_Fragment
  | Fondsweigering_LogboekLooptAchter_Fragment
  | Fondsweigering_MachtigingLoopt_Fragment
  | Fondsweigering_MandaatGeldtNiet_Fragment
  | Fondsweigering_MandaatOntbreekt_Fragment
  | Fondsweigering_MandaatOverschreden_Fragment
  | Fondsweigering_NiemandAanwezig_Fragment
  | Fondsweigering_NiemandAntwoordt_Fragment
  | Fondsweigering_NiemandDeedMee_Fragment
  | Fondsweigering_NiemandGenoemd_Fragment
  | Fondsweigering_NiemandLeestDossier_Fragment
  | Fondsweigering_NietAanTafel_Fragment
  | Fondsweigering_NietAangemeld_Fragment
  | Fondsweigering_NietBevoegdVoorFonds_Fragment
  | Fondsweigering_NietEigenOrganisatie_Fragment
  | Fondsweigering_NietGevonden_Fragment
  | Fondsweigering_NietOpgelost_Fragment
  | Fondsweigering_NietTeCorrigeren_Fragment
  | Fondsweigering_NietToegestaan_Fragment
  | Fondsweigering_NietUwActie_Fragment
  | Fondsweigering_NietUwAfwijking_Fragment
  | Fondsweigering_NietUwBericht_Fragment
  | Fondsweigering_NietUwNetwerklid_Fragment
  | Fondsweigering_NietUwRegel_Fragment
  | Fondsweigering_NietUwUitzoekopdracht_Fragment
  | Fondsweigering_NietUwVraag_Fragment
  | Fondsweigering_NietsTeBevestigen_Fragment
  | Fondsweigering_NogGereserveerd_Fragment
  | Fondsweigering_NogNietGeevalueerd_Fragment
  | Fondsweigering_NogNietTeEvalueren_Fragment
  | Fondsweigering_NuNietAfTeSluiten_Fragment
  | Fondsweigering_NummerInTekst_Fragment
  | Fondsweigering_OngeldigeInvoer_Fragment
  | Fondsweigering_OnvoldoendeSaldo_Fragment
  | Fondsweigering_OpdrachtAnders_Fragment
  | Fondsweigering_OpenidOnbereikbaar_Fragment
  | Fondsweigering_OpgeschortDoorHeroverweging_Fragment
  | Fondsweigering_OrganisatieBeeindigd_Fragment
  | Fondsweigering_OrganisatieBestaatAl_Fragment
  | Fondsweigering_OrganisatieHeeftLopend_Fragment
  | Fondsweigering_OrganisatieVanUzelf_Fragment
  | Fondsweigering_OverdrachtLoopt_Fragment
  | Fondsweigering_PartijBijBesluit_Fragment
  | Fondsweigering_PasVanafMorgen_Fragment
  | Fondsweigering_PasskeyMislukt_Fragment
  | Fondsweigering_PersoonInTekst_Fragment
  | Fondsweigering_PlaatsvervangerIsVoorzitter_Fragment
  | Fondsweigering_PlafondBereikt_Fragment
  | Fondsweigering_PlafondOverschreden_Fragment
  | Fondsweigering_PogingOntbreekt_Fragment
  | Fondsweigering_PostNietBruikbaar_Fragment
  | Fondsweigering_PrecedentOnbeantwoord_Fragment
  | Fondsweigering_PseudoniemBestaatAl_Fragment
  | Fondsweigering_PuntAlAfgerond_Fragment
  | Fondsweigering_RectificatieLoopt_Fragment
  | Fondsweigering_RedenVereist_Fragment
  | Fondsweigering_RedenVerplicht_Fragment
  | Fondsweigering_RegelAfgehandeld_Fragment
  | Fondsweigering_RegelAlBeeindigd_Fragment
  | Fondsweigering_RegelBestaatAl_Fragment
  | Fondsweigering_RegelPastNiet_Fragment
  | Fondsweigering_RegelversieNietGeldig_Fragment
  | Fondsweigering_ReserveringAfgehandeld_Fragment
  | Fondsweigering_ReserveringVerlopen_Fragment
  | Fondsweigering_RisicodelingNietMogelijk_Fragment
  | Fondsweigering_RolAlGegeven_Fragment
  | Fondsweigering_RolAlVoorgesteld_Fragment
  | Fondsweigering_RolVanUzelf_Fragment
  | Fondsweigering_RolvoorstelBeslist_Fragment
  | Fondsweigering_RondeGesloten_Fragment
  | Fondsweigering_RondeOpen_Fragment
  | Fondsweigering_SignaalAlBehandeld_Fragment
  | Fondsweigering_SignaalStaatErAl_Fragment
  | Fondsweigering_SleutelAlKlaar_Fragment
  | Fondsweigering_SleutelVraagtTweede_Fragment
  | Fondsweigering_SoortStaatVast_Fragment
  | Fondsweigering_SprekerDoetNietMee_Fragment
  | Fondsweigering_StandpuntBetwist_Fragment
  | Fondsweigering_StapNietMogelijk_Fragment
  | Fondsweigering_TafelBeeindigd_Fragment
  | Fondsweigering_TafelBeslist_Fragment
  | Fondsweigering_TafelBestaatAl_Fragment
  | Fondsweigering_TafelHeeftZitting_Fragment
  | Fondsweigering_TeVeelPasskeys_Fragment
  | Fondsweigering_TeVeelPogingen_Fragment
  | Fondsweigering_TeWeinigGoedkeurders_Fragment
  | Fondsweigering_TekstVerraadt_Fragment
  | Fondsweigering_TermijnLoopt_Fragment
  | Fondsweigering_TermijnVoorbij_Fragment
  | Fondsweigering_TermijnenTellenNietOp_Fragment
  | Fondsweigering_TerugBovenBetaald_Fragment
  | Fondsweigering_ToestemmingAlIngetrokken_Fragment
  | Fondsweigering_ToestemmingPastNiet_Fragment
  | Fondsweigering_TweeMensenNodig_Fragment
  | Fondsweigering_TweedeBeheerderNodig_Fragment
  | Fondsweigering_TweedeFactorAlAan_Fragment
  | Fondsweigering_TweedeFactorNodig_Fragment
  | Fondsweigering_TweedePersoonVereist_Fragment
  | Fondsweigering_UitgeverOngeldig_Fragment
  | Fondsweigering_UitnodigingVervallen_Fragment
  | Fondsweigering_VerantwoordelijkeBlijft_Fragment
  | Fondsweigering_VernietigenKanNiet_Fragment
  | Fondsweigering_VernietigingLoopt_Fragment
  | Fondsweigering_VerplichteVertrokken_Fragment
  | Fondsweigering_VersieTeVroeg_Fragment
  | Fondsweigering_VerwachtingLigtVast_Fragment
  | Fondsweigering_VerwachtingOntbreekt_Fragment
  | Fondsweigering_VerzoekBeoordeeld_Fragment
  | Fondsweigering_VerzoekLoopt_Fragment
  | Fondsweigering_VerzoekdagNodig_Fragment
  | Fondsweigering_VoorliggendOntbreekt_Fragment
  | Fondsweigering_VoornemenAlAangekondigd_Fragment
  | Fondsweigering_VoorstelLigtVoor_Fragment
  | Fondsweigering_VoorstelVervallen_Fragment
  | Fondsweigering_VoorwaardeNietVoldaan_Fragment
  | Fondsweigering_VoorzitterPastNiet_Fragment
  | Fondsweigering_VraagAlBeantwoord_Fragment
  | Fondsweigering_WachtwoordTeZwak_Fragment
  | Fondsweigering_ZelfdeAanvraagLoopt_Fragment
  | Fondsweigering_ZelfdePersoon_Fragment
  | Fondsweigering_ZijuitgangPastNiet_Fragment
  | Fondsweigering_ZittingAlGeopend_Fragment
  | Fondsweigering_ZittingAlGepland_Fragment
  | Fondsweigering_ZittingAlGepubliceerd_Fragment
  | Fondsweigering_ZittingGesloten_Fragment
  | Fondsweigering_ZittingNietGeopend_Fragment
  | Fondsweigering_ZittingNietGepubliceerd_Fragment
  | Fondsweigering_ZittingNietVandaag_Fragment
  | Fondsweigering_ZittingNogOpen_Fragment
;

export type FondsenQueryVariables = Exact<{ [key: string]: never; }>;


export type FondsenQuery = { __typename: 'Query', fondsen: Array<{ __typename: 'Fonds', id: string, naam: string, soort: string, boekjaar: number, drempelTweedeAkkoordInCent: string, plafondPerCasusInCent: string | null, snelTotEnMetInCent: string, alleenTotEnMetInCent: string, geslotenOp: string | null, begrootInCent: string, gereserveerdInCent: string, betaaldInCent: string, vrijInCent: string, gaatErover: boolean }> };

export type UitgavenQueryVariables = Exact<{
  na?: string | null | undefined;
}>;


export type UitgavenQuery = { __typename: 'Query', uitgaven: { __typename: 'UitgavenPagina', volgende: string | null, rijen: Array<{ __typename: 'Uitgave', id: string, casusId: string, pseudoniem: string, besluitId: string | null, fondsId: string, fondsNaam: string | null, begunstigde: string | null, soort: string, stand: string, bedragInCent: string, betaaldInCent: string, teruggekomenInCent: string, restInCent: string, betaalbaarInCent: string, akkoordenTeGaan: number, aangevraagdDoor: string, aangevraagdOp: string, vervaltOp: string | null, route: string, voorliggendOntbreekt: Array<string>, besluitEinde: { __typename: 'Besluiteinde', op: string, vervangen: boolean, reden: string | null } | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }> } };

export type CasusuitgavenQueryVariables = Exact<{
  casusId: string;
}>;


export type CasusuitgavenQuery = { __typename: 'Query', casusuitgaven: Array<{ __typename: 'Uitgave', id: string, casusId: string, pseudoniem: string, besluitId: string | null, fondsId: string, fondsNaam: string | null, begunstigde: string | null, soort: string, stand: string, bedragInCent: string, betaaldInCent: string, teruggekomenInCent: string, restInCent: string, betaalbaarInCent: string, akkoordenTeGaan: number, aangevraagdDoor: string, aangevraagdOp: string, vervaltOp: string | null, route: string, voorliggendOntbreekt: Array<string>, besluitEinde: { __typename: 'Besluiteinde', op: string, vervangen: boolean, reden: string | null } | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }> };

export type UitgaveQueryVariables = Exact<{
  id: string;
}>;


export type UitgaveQuery = { __typename: 'Query', uitgave: { __typename: 'UitgaveDossier', uitgave: { __typename: 'Uitgave', id: string, casusId: string, pseudoniem: string, besluitId: string | null, fondsId: string, fondsNaam: string | null, begunstigde: string | null, soort: string, stand: string, bedragInCent: string, betaaldInCent: string, teruggekomenInCent: string, restInCent: string, betaalbaarInCent: string, akkoordenTeGaan: number, aangevraagdDoor: string, aangevraagdOp: string, vervaltOp: string | null, route: string, voorliggendOntbreekt: Array<string>, besluitEinde: { __typename: 'Besluiteinde', op: string, vervangen: boolean, reden: string | null } | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }, boekingen: Array<{ __typename: 'Boeking', id: string, nummer: string, soort: string, bedragInCent: string, debet: string, credit: string, geboektOp: string, geboektDoor: string | null }>, akkoorden: Array<{ __typename: 'UitgaveAkkoord', lidId: string, wijze: string, gegevenOp: string }>, redenen: Array<{ __typename: 'UitgaveReden', soort: string, tekst: string }>, begunstigde: { __typename: 'Begunstigde', soort: string, naam: string, factuur: string | null, iban: string | null } | null, voorzieningen: Array<{ __typename: 'Voorziening', regeling: string, uitkomst: string, uitkomstOp: string | null, reden: string | null }>, kosten: { __typename: 'Kostendrager', gemeenteNaam: string | null, kostenplaats: string, taakveld: string, baatBij: Array<string>, voorschotOp: string | null }, steekproef: { __typename: 'Steekproef', getrokkenOp: string, oordeel: string | null, beoordeeldDoor: string | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> } | null, afweging: { __typename: 'Afweging', vrijInCent: string, ruimteInCent: string | null, eerderAantal: number, eerderInCent: string, vergelijkbaarAantal: number, laagsteInCent: string | null, mediaanInCent: string | null, hoogsteInCent: string | null } | null } };

export type VoorstelwegingQueryVariables = Exact<{
  voorstelId: string;
}>;


export type VoorstelwegingQuery = { __typename: 'Query', voorstelweging: { __typename: 'Voorstelweging', voorstelId: string, voorliggendOntbreekt: Array<string>, akkoordenNodig: number, teltNiet: string | null, afweging: { __typename: 'Afweging', vrijInCent: string, ruimteInCent: string | null, eerderAantal: number, eerderInCent: string, vergelijkbaarAantal: number, laagsteInCent: string | null, mediaanInCent: string | null, hoogsteInCent: string | null }, voorzieningen: Array<{ __typename: 'Voorziening', regeling: string, uitkomst: string, uitkomstOp: string | null, reden: string | null }> } };

export type FondsledenQueryVariables = Exact<{ [key: string]: never; }>;


export type FondsledenQuery = { __typename: 'Query', leden: Array<{ __typename: 'Lid', id: string, naam: string, functie: string }> };

export type UitgaveGoedkeurenMutationVariables = Exact<{
  invoer: UitgaveGoedkeurenInvoer;
}>;


export type UitgaveGoedkeurenMutation = { __typename: 'Mutation', uitgaveGoedkeuren:
    | { __typename: 'AanvraagAfgehandeld', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlGoedgekeurd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BesluitDraagtUitgaveNiet', code: string, boodschap: string, veld: string | null }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'EigenCaseload', code: string, boodschap: string, veld: string | null }
    | { __typename: 'FondsGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'GenoegAkkoorden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietBevoegdVoorFonds', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OnvoldoendeSaldo', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'PlafondBereikt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'PlafondOverschreden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ReserveringAfgehandeld', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ReserveringVerlopen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'TafelBeslist', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Uitgave', id: string, casusId: string, pseudoniem: string, besluitId: string | null, fondsId: string, fondsNaam: string | null, begunstigde: string | null, soort: string, stand: string, bedragInCent: string, betaaldInCent: string, teruggekomenInCent: string, restInCent: string, betaalbaarInCent: string, akkoordenTeGaan: number, aangevraagdDoor: string, aangevraagdOp: string, vervaltOp: string | null, route: string, voorliggendOntbreekt: Array<string>, besluitEinde: { __typename: 'Besluiteinde', op: string, vervangen: boolean, reden: string | null } | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'VoorliggendOntbreekt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ZelfdePersoon', code: string, boodschap: string, veld: string | null }
   };

export type UitgaveBetalenMutationVariables = Exact<{
  invoer: UitgaveBetalenInvoer;
}>;


export type UitgaveBetalenMutation = { __typename: 'Mutation', uitgaveBetalen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BedragBovenReservering', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BesluitDraagtUitgaveNiet', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BetaalopdrachtLoopt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'GoedkeuringOntbreekt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietBevoegdVoorFonds', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ReserveringAfgehandeld', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ReserveringVerlopen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RisicodelingNietMogelijk', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Uitgave', id: string, casusId: string, pseudoniem: string, besluitId: string | null, fondsId: string, fondsNaam: string | null, begunstigde: string | null, soort: string, stand: string, bedragInCent: string, betaaldInCent: string, teruggekomenInCent: string, restInCent: string, betaalbaarInCent: string, akkoordenTeGaan: number, aangevraagdDoor: string, aangevraagdOp: string, vervaltOp: string | null, route: string, voorliggendOntbreekt: Array<string>, besluitEinde: { __typename: 'Besluiteinde', op: string, vervangen: boolean, reden: string | null } | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'VoorliggendOntbreekt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ZelfdePersoon', code: string, boodschap: string, veld: string | null }
   };

export type ReserveringVrijlatenMutationVariables = Exact<{
  invoer: ReserveringVrijlatenInvoer;
}>;


export type ReserveringVrijlatenMutation = { __typename: 'Mutation', reserveringVrijlaten:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BetaalopdrachtLoopt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietBevoegdVoorFonds', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ReserveringAfgehandeld', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ReserveringVerlopen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Uitgave', id: string, casusId: string, pseudoniem: string, besluitId: string | null, fondsId: string, fondsNaam: string | null, begunstigde: string | null, soort: string, stand: string, bedragInCent: string, betaaldInCent: string, teruggekomenInCent: string, restInCent: string, betaalbaarInCent: string, akkoordenTeGaan: number, aangevraagdDoor: string, aangevraagdOp: string, vervaltOp: string | null, route: string, voorliggendOntbreekt: Array<string>, besluitEinde: { __typename: 'Besluiteinde', op: string, vervangen: boolean, reden: string | null } | null, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
   };

export type BerichtVeldenFragment = { __typename: 'Bericht', id: string, auteurNaam: string, organisatieNaam: string, tekst: string | null, geplaatstOp: string, ingetrokken: boolean, eigen: boolean, alleenEigenOrganisatie: boolean, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> };

export type BerichtenQueryVariables = Exact<{
  casusId: string;
  na?: string | null | undefined;
  aantal: number;
}>;


export type BerichtenQuery = { __typename: 'Query', berichten: Array<{ __typename: 'Bericht', id: string, auteurNaam: string, organisatieNaam: string, tekst: string | null, geplaatstOp: string, ingetrokken: boolean, eigen: boolean, alleenEigenOrganisatie: boolean, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }> };

export type BerichtPlaatsenMutationVariables = Exact<{
  invoer: BerichtPlaatsenInvoer;
}>;


export type BerichtPlaatsenMutation = { __typename: 'Mutation', berichtPlaatsen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Bericht', id: string, auteurNaam: string, organisatieNaam: string, tekst: string | null, geplaatstOp: string, ingetrokken: boolean, eigen: boolean, alleenEigenOrganisatie: boolean, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NummerInTekst', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'TekstVerraadt', code: string, boodschap: string, veld: string | null }
   };

export type BerichtIntrekkenMutationVariables = Exact<{
  invoer: BerichtIntrekkenInvoer;
}>;


export type BerichtIntrekkenMutation = { __typename: 'Mutation', berichtIntrekken:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Bericht', id: string, auteurNaam: string, organisatieNaam: string, tekst: string | null, geplaatstOp: string, ingetrokken: boolean, eigen: boolean, alleenEigenOrganisatie: boolean, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'BerichtAlIngetrokken', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietUwBericht', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type BlokVeldenFragment = { __typename: 'Documentblok', soort: string, tekst: string | null, van: string | null, punten: Array<string>, feiten: Array<{ __typename: 'Documentfeit', naam: string, waarde: string }> };

export type BesluitbriefQueryVariables = Exact<{
  besluitId: string;
}>;


export type BesluitbriefQuery = { __typename: 'Query', besluitbrief: { __typename: 'Document', titel: string, inleiding: Array<{ __typename: 'Documentblok', soort: string, tekst: string | null, van: string | null, punten: Array<string>, feiten: Array<{ __typename: 'Documentfeit', naam: string, waarde: string }> }>, delen: Array<{ __typename: 'Documentdeel', kop: string, niveau: number, blokken: Array<{ __typename: 'Documentblok', soort: string, tekst: string | null, van: string | null, punten: Array<string>, feiten: Array<{ __typename: 'Documentfeit', naam: string, waarde: string }> }> }> } };

export type BesluitenlijststandQueryVariables = Exact<{
  zittingId: string;
}>;


export type BesluitenlijststandQuery = { __typename: 'Query', besluitenlijststand: { __typename: 'Besluitenlijststand', zittingId: string, vastgesteldOp: string | null, vastgesteldDoorNaam: string | null, onuitgewerkt: number, afdrukken: Array<{ __typename: 'Besluitenlijstafdruk', id: string, gemaaktOp: string, sha256: string }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> } };

export type BesluitenlijstVaststellenMutationVariables = Exact<{
  invoer: BesluitenlijstVaststellenInvoer;
}>;


export type BesluitenlijstVaststellenMutation = { __typename: 'Mutation', besluitenlijstVaststellen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenVoorzitterVanTafel', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BesluitenlijstVast', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Besluitenlijststand', zittingId: string, vastgesteldOp: string | null }
    | { __typename: 'LijstNietHeelGezien', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ZittingNogOpen', code: string, boodschap: string, veld: string | null }
   };

export type RegelVeldenFragment = { __typename: 'Regel', id: string, naam: string, organisatieId: string | null, organisatieNaam: string | null, versies: Array<{ __typename: 'Regelversie', id: string, nummer: number, tekst: string, doel: string, bron: string, geldigVan: string, geldigTot: string | null, geldtNu: boolean, heeftGegolden: boolean }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> };

export type RegelsQueryVariables = Exact<{ [key: string]: never; }>;


export type RegelsQuery = { __typename: 'Query', regels: Array<{ __typename: 'Regel', id: string, naam: string, organisatieId: string | null, organisatieNaam: string | null, versies: Array<{ __typename: 'Regelversie', id: string, nummer: number, tekst: string, doel: string, bron: string, geldigVan: string, geldigTot: string | null, geldtNu: boolean, heeftGegolden: boolean }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }> };

export type RegelhoudersQueryVariables = Exact<{ [key: string]: never; }>;


export type RegelhoudersQuery = { __typename: 'Query', organisaties: Array<{ __typename: 'Organisatie', id: string, naam: string }> };

export type RegelVastleggenMutationVariables = Exact<{
  invoer: RegelVastleggenInvoer;
}>;


export type RegelVastleggenMutation = { __typename: 'Mutation', regelVastleggen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietUwRegel', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Regel', id: string, naam: string, organisatieId: string | null, organisatieNaam: string | null, versies: Array<{ __typename: 'Regelversie', id: string, nummer: number, tekst: string, doel: string, bron: string, geldigVan: string, geldigTot: string | null, geldtNu: boolean, heeftGegolden: boolean }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'RegelBestaatAl', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VersieTeVroeg', code: string, boodschap: string, veld: string | null }
   };

export type RegelBeeindigenMutationVariables = Exact<{
  invoer: RegelBeeindigenInvoer;
}>;


export type RegelBeeindigenMutation = { __typename: 'Mutation', regelBeeindigen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'DatumInVerleden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietUwRegel', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Regel', id: string, naam: string, organisatieId: string | null, organisatieNaam: string | null, versies: Array<{ __typename: 'Regelversie', id: string, nummer: number, tekst: string, doel: string, bron: string, geldigVan: string, geldigTot: string | null, geldtNu: boolean, heeftGegolden: boolean }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'RegelAlBeeindigd', code: string, boodschap: string, veld: string | null }
   };

export type AfwijkingenVanRegelQueryVariables = Exact<{
  regelId: string;
}>;


export type AfwijkingenVanRegelQuery = { __typename: 'Query', afwijkingenVanRegel: Array<{ __typename: 'Precedent', id: string, nummer: number, jaar: number, versieNummer: number | null, grond: string | null, kern: string | null, wijze: string }> };

export type SignaalVeldenFragment = { __typename: 'Beleidssignaal', id: string, regelNaam: string, organisatieNaam: string | null, aantal: number, ontstaanOp: string, behandeldOp: string | null, behandeldDoorNaam: string | null, uitkomst: string | null, toelichting: string | null, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> };

export type BeleidssignalenQueryVariables = Exact<{ [key: string]: never; }>;


export type BeleidssignalenQuery = { __typename: 'Query', beleidssignalen: Array<{ __typename: 'Beleidssignaal', id: string, regelNaam: string, organisatieNaam: string | null, aantal: number, ontstaanOp: string, behandeldOp: string | null, behandeldDoorNaam: string | null, uitkomst: string | null, toelichting: string | null, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }> };

export type BeleidssignaalBehandelenMutationVariables = Exact<{
  invoer: BeleidssignaalBehandelenInvoer;
}>;


export type BeleidssignaalBehandelenMutation = { __typename: 'Mutation', beleidssignaalBehandelen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Beleidssignaal', id: string, regelNaam: string, organisatieNaam: string | null, aantal: number, ontstaanOp: string, behandeldOp: string | null, behandeldDoorNaam: string | null, uitkomst: string | null, toelichting: string | null, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'SignaalAlBehandeld', code: string, boodschap: string, veld: string | null }
   };

export type RisicodelingVeldenFragment = { __typename: 'Risicodeling', uitgaveId: string, contract: string, van: string, tot: string, plafondInCent: string, geclaimdInCent: string, terugInCent: string, betaaldInCent: string, partijen: Array<{ __typename: 'Risicopartij', organisatieId: string, aandeel: number }>, claims: Array<{ __typename: 'Risicoclaim', id: string, soort: string, schadeInCent: string, ontstaanOp: string, bewijsId: string, leestBewijs: boolean, organisatieId: string | null, ingediendOp: string, beslotenOp: string | null, toegekendInCent: string | null, reden: string | null, uitTeKerenInCent: string | null }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> };

type Risicoweigering_AanEenAnder_Fragment = { __typename: 'AanEenAnder', code: string, boodschap: string, veld: string | null };

type Risicoweigering_AandelenNietHonderd_Fragment = { __typename: 'AandelenNietHonderd', code: string, boodschap: string, veld: string | null };

type Risicoweigering_AanmeldenMislukt_Fragment = { __typename: 'AanmeldenMislukt', code: string, boodschap: string, veld: string | null };

type Risicoweigering_AanvraagAfgehandeld_Fragment = { __typename: 'AanvraagAfgehandeld', code: string, boodschap: string, veld: string | null };

type Risicoweigering_ActieAlAfgerond_Fragment = { __typename: 'ActieAlAfgerond', code: string, boodschap: string, veld: string | null };

type Risicoweigering_AdviesVervangtNiet_Fragment = { __typename: 'AdviesVervangtNiet', code: string, boodschap: string, veld: string | null };

type Risicoweigering_AfwijkingOnvolledig_Fragment = { __typename: 'AfwijkingOnvolledig', code: string, boodschap: string, veld: string | null };

type Risicoweigering_AgendapuntAfgerond_Fragment = { __typename: 'AgendapuntAfgerond', code: string, boodschap: string, veld: string | null };

type Risicoweigering_AgendapuntOpTafel_Fragment = { __typename: 'AgendapuntOpTafel', code: string, boodschap: string, veld: string | null };

type Risicoweigering_AlAangehouden_Fragment = { __typename: 'AlAangehouden', code: string, boodschap: string, veld: string | null };

type Risicoweigering_AlBeantwoord_Fragment = { __typename: 'AlBeantwoord', code: string, boodschap: string, veld: string | null };

type Risicoweigering_AlDeelnemer_Fragment = { __typename: 'AlDeelnemer', code: string, boodschap: string, veld: string | null };

type Risicoweigering_AlGeevalueerd_Fragment = { __typename: 'AlGeevalueerd', code: string, boodschap: string, veld: string | null };

type Risicoweigering_AlGegeven_Fragment = { __typename: 'AlGegeven', code: string, boodschap: string, veld: string | null };

type Risicoweigering_AlGewijzigd_Fragment = { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null };

type Risicoweigering_AlGoedgekeurd_Fragment = { __typename: 'AlGoedgekeurd', code: string, boodschap: string, veld: string | null };

type Risicoweigering_AlOpgelost_Fragment = { __typename: 'AlOpgelost', code: string, boodschap: string, veld: string | null };

type Risicoweigering_AlleenDeBron_Fragment = { __typename: 'AlleenDeBron', code: string, boodschap: string, veld: string | null };

type Risicoweigering_AlleenDeVrager_Fragment = { __typename: 'AlleenDeVrager', code: string, boodschap: string, veld: string | null };

type Risicoweigering_AlleenEigenActie_Fragment = { __typename: 'AlleenEigenActie', code: string, boodschap: string, veld: string | null };

type Risicoweigering_AlleenOverDezeGegevens_Fragment = { __typename: 'AlleenOverDezeGegevens', code: string, boodschap: string, veld: string | null };

type Risicoweigering_AlleenRegisseur_Fragment = { __typename: 'AlleenRegisseur', code: string, boodschap: string, veld: string | null };

type Risicoweigering_AlleenVerantwoordelijke_Fragment = { __typename: 'AlleenVerantwoordelijke', code: string, boodschap: string, veld: string | null };

type Risicoweigering_AlleenVoorzitterVanTafel_Fragment = { __typename: 'AlleenVoorzitterVanTafel', code: string, boodschap: string, veld: string | null };

type Risicoweigering_AndereOrganisatieTekent_Fragment = { __typename: 'AndereOrganisatieTekent', code: string, boodschap: string, veld: string | null };

type Risicoweigering_AndereVersie_Fragment = { __typename: 'AndereVersie', code: string, boodschap: string, veld: string | null };

type Risicoweigering_AndereZittingOpen_Fragment = { __typename: 'AndereZittingOpen', code: string, boodschap: string, veld: string | null };

type Risicoweigering_BedragBovenReservering_Fragment = { __typename: 'BedragBovenReservering', code: string, boodschap: string, veld: string | null };

type Risicoweigering_BegunstigdeIsClient_Fragment = { __typename: 'BegunstigdeIsClient', code: string, boodschap: string, veld: string | null };

type Risicoweigering_BerichtAlIngetrokken_Fragment = { __typename: 'BerichtAlIngetrokken', code: string, boodschap: string, veld: string | null };

type Risicoweigering_BesluitAlGenomen_Fragment = { __typename: 'BesluitAlGenomen', code: string, boodschap: string, veld: string | null };

type Risicoweigering_BesluitBeeindigd_Fragment = { __typename: 'BesluitBeeindigd', code: string, boodschap: string, veld: string | null };

type Risicoweigering_BesluitDraagtUitgaveNiet_Fragment = { __typename: 'BesluitDraagtUitgaveNiet', code: string, boodschap: string, veld: string | null };

type Risicoweigering_BesluitdagOnmogelijk_Fragment = { __typename: 'BesluitdagOnmogelijk', code: string, boodschap: string, veld: string | null };

type Risicoweigering_BesluitenlijstVast_Fragment = { __typename: 'BesluitenlijstVast', code: string, boodschap: string, veld: string | null };

type Risicoweigering_BestaatAl_Fragment = { __typename: 'BestaatAl', code: string, boodschap: string, veld: string | null };

type Risicoweigering_BetaalgegevensOntbreken_Fragment = { __typename: 'BetaalgegevensOntbreken', code: string, boodschap: string, veld: string | null };

type Risicoweigering_BetaalopdrachtLoopt_Fragment = { __typename: 'BetaalopdrachtLoopt', code: string, boodschap: string, veld: string | null };

type Risicoweigering_BetaalopdrachtNietTerug_Fragment = { __typename: 'BetaalopdrachtNietTerug', code: string, boodschap: string, veld: string | null };

type Risicoweigering_BevestigingMislukt_Fragment = { __typename: 'BevestigingMislukt', code: string, boodschap: string, veld: string | null };

type Risicoweigering_BevestigingNodig_Fragment = { __typename: 'BevestigingNodig', code: string, boodschap: string, veld: string | null };

type Risicoweigering_BewaarstopAlWeg_Fragment = { __typename: 'BewaarstopAlWeg', code: string, boodschap: string, veld: string | null };

type Risicoweigering_BewaartermijnTeKort_Fragment = { __typename: 'BewaartermijnTeKort', code: string, boodschap: string, veld: string | null };

type Risicoweigering_BewijsOntbreekt_Fragment = { __typename: 'BewijsOntbreekt', code: string, boodschap: string, veld: string | null };

type Risicoweigering_BrengerBlijft_Fragment = { __typename: 'BrengerBlijft', code: string, boodschap: string, veld: string | null };

type Risicoweigering_BsnKloptNiet_Fragment = { __typename: 'BsnKloptNiet', code: string, boodschap: string, veld: string | null };

type Risicoweigering_CasusAlOpAgenda_Fragment = { __typename: 'CasusAlOpAgenda', code: string, boodschap: string, veld: string | null };

type Risicoweigering_CasusGesloten_Fragment = { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null };

type Risicoweigering_ClientHeeftAccount_Fragment = { __typename: 'ClientHeeftAccount', code: string, boodschap: string, veld: string | null };

type Risicoweigering_ClientHeeftOpenCasus_Fragment = { __typename: 'ClientHeeftOpenCasus', code: string, boodschap: string, veld: string | null };

type Risicoweigering_ClientUitCasus_Fragment = { __typename: 'ClientUitCasus', code: string, boodschap: string, veld: string | null };

type Risicoweigering_ClientUitgenodigd_Fragment = { __typename: 'ClientUitgenodigd', code: string, boodschap: string, veld: string | null };

type Risicoweigering_CodeOnjuist_Fragment = { __typename: 'CodeOnjuist', code: string, boodschap: string, veld: string | null };

type Risicoweigering_ContrastTeLaag_Fragment = { __typename: 'ContrastTeLaag', code: string, boodschap: string, veld: string | null };

type Risicoweigering_CrisisGesloten_Fragment = { __typename: 'CrisisGesloten', code: string, boodschap: string, veld: string | null };

type Risicoweigering_CrisisLoopt_Fragment = { __typename: 'CrisisLoopt', code: string, boodschap: string, veld: string | null };

type Risicoweigering_DagNietMogelijk_Fragment = { __typename: 'DagNietMogelijk', code: string, boodschap: string, veld: string | null };

type Risicoweigering_DagVoorbij_Fragment = { __typename: 'DagVoorbij', code: string, boodschap: string, veld: string | null };

type Risicoweigering_DatumInVerleden_Fragment = { __typename: 'DatumInVerleden', code: string, boodschap: string, veld: string | null };

type Risicoweigering_DatumNietMogelijk_Fragment = { __typename: 'DatumNietMogelijk', code: string, boodschap: string, veld: string | null };

type Risicoweigering_DeelnemerGebonden_Fragment = { __typename: 'DeelnemerGebonden', code: string, boodschap: string, veld: string | null };

type Risicoweigering_DriehoekNietTeVragen_Fragment = { __typename: 'DriehoekNietTeVragen', code: string, boodschap: string, veld: string | null };

type Risicoweigering_EenAnderBevestigt_Fragment = { __typename: 'EenAnderBevestigt', code: string, boodschap: string, veld: string | null };

type Risicoweigering_EerstAkkoord_Fragment = { __typename: 'EerstAkkoord', code: string, boodschap: string, veld: string | null };

type Risicoweigering_EigenAanmeldingNodig_Fragment = { __typename: 'EigenAanmeldingNodig', code: string, boodschap: string, veld: string | null };

type Risicoweigering_EigenAntwoordGegeven_Fragment = { __typename: 'EigenAntwoordGegeven', code: string, boodschap: string, veld: string | null };

type Risicoweigering_EigenBesluit_Fragment = { __typename: 'EigenBesluit', code: string, boodschap: string, veld: string | null };

type Risicoweigering_EigenCaseload_Fragment = { __typename: 'EigenCaseload', code: string, boodschap: string, veld: string | null };

type Risicoweigering_FaseNietMogelijk_Fragment = { __typename: 'FaseNietMogelijk', code: string, boodschap: string, veld: string | null };

type Risicoweigering_FiatAlGegeven_Fragment = { __typename: 'FiatAlGegeven', code: string, boodschap: string, veld: string | null };

type Risicoweigering_FiatAlGevraagd_Fragment = { __typename: 'FiatAlGevraagd', code: string, boodschap: string, veld: string | null };

type Risicoweigering_FondsGesloten_Fragment = { __typename: 'FondsGesloten', code: string, boodschap: string, veld: string | null };

type Risicoweigering_GebondeneTekentNietMee_Fragment = { __typename: 'GebondeneTekentNietMee', code: string, boodschap: string, veld: string | null };

type Risicoweigering_GeenBeschikking_Fragment = { __typename: 'GeenBeschikking', code: string, boodschap: string, veld: string | null };

type Risicoweigering_GeenBestuurder_Fragment = { __typename: 'GeenBestuurder', code: string, boodschap: string, veld: string | null };

type Risicoweigering_GeenBestuurstafel_Fragment = { __typename: 'GeenBestuurstafel', code: string, boodschap: string, veld: string | null };

type Risicoweigering_GeenCasusInBeleid_Fragment = { __typename: 'GeenCasusInBeleid', code: string, boodschap: string, veld: string | null };

type Risicoweigering_GeenClientaccount_Fragment = { __typename: 'GeenClientaccount', code: string, boodschap: string, veld: string | null };

type Risicoweigering_GeenCollega_Fragment = { __typename: 'GeenCollega', code: string, boodschap: string, veld: string | null };

type Risicoweigering_GeenConsensus_Fragment = { __typename: 'GeenConsensus', code: string, boodschap: string, veld: string | null };

type Risicoweigering_GeenDeelnemer_Fragment = { __typename: 'GeenDeelnemer', code: string, boodschap: string, veld: string | null };

type Risicoweigering_GeenGesprek_Fragment = { __typename: 'GeenGesprek', code: string, boodschap: string, veld: string | null };

type Risicoweigering_GeenGrondVoorGegevens_Fragment = { __typename: 'GeenGrondVoorGegevens', code: string, boodschap: string, veld: string | null };

type Risicoweigering_GeenGrondVoorNetwerk_Fragment = { __typename: 'GeenGrondVoorNetwerk', code: string, boodschap: string, veld: string | null };

type Risicoweigering_GeenOndersteuner_Fragment = { __typename: 'GeenOndersteuner', code: string, boodschap: string, veld: string | null };

type Risicoweigering_GeenRouteregie_Fragment = { __typename: 'GeenRouteregie', code: string, boodschap: string, veld: string | null };

type Risicoweigering_GeenStandpuntGevraagd_Fragment = { __typename: 'GeenStandpuntGevraagd', code: string, boodschap: string, veld: string | null };

type Risicoweigering_GeenTekenbevoegdheid_Fragment = { __typename: 'GeenTekenbevoegdheid', code: string, boodschap: string, veld: string | null };

type Risicoweigering_GeenVertegenwoordigers_Fragment = { __typename: 'GeenVertegenwoordigers', code: string, boodschap: string, veld: string | null };

type Risicoweigering_GeenWoonrelatie_Fragment = { __typename: 'GeenWoonrelatie', code: string, boodschap: string, veld: string | null };

type Risicoweigering_GeheimhoudingNodig_Fragment = { __typename: 'GeheimhoudingNodig', code: string, boodschap: string, veld: string | null };

type Risicoweigering_GeldOnvolledig_Fragment = { __typename: 'GeldOnvolledig', code: string, boodschap: string, veld: string | null };

type Risicoweigering_GenoegAkkoorden_Fragment = { __typename: 'GenoegAkkoorden', code: string, boodschap: string, veld: string | null };

type Risicoweigering_GesprekAlleenEerst_Fragment = { __typename: 'GesprekAlleenEerst', code: string, boodschap: string, veld: string | null };

type Risicoweigering_GoedkeuringOntbreekt_Fragment = { __typename: 'GoedkeuringOntbreekt', code: string, boodschap: string, veld: string | null };

type Risicoweigering_GrondNietToegestaan_Fragment = { __typename: 'GrondNietToegestaan', code: string, boodschap: string, veld: string | null };

type Risicoweigering_HandtekeningOntbreekt_Fragment = { __typename: 'HandtekeningOntbreekt', code: string, boodschap: string, veld: string | null };

type Risicoweigering_HeroverwegingAlGevraagd_Fragment = { __typename: 'HeroverwegingAlGevraagd', code: string, boodschap: string, veld: string | null };

type Risicoweigering_HeroverwegingBeantwoord_Fragment = { __typename: 'HeroverwegingBeantwoord', code: string, boodschap: string, veld: string | null };

type Risicoweigering_HeroverwegingLoopt_Fragment = { __typename: 'HeroverwegingLoopt', code: string, boodschap: string, veld: string | null };

type Risicoweigering_HoogsteNiveau_Fragment = { __typename: 'HoogsteNiveau', code: string, boodschap: string, veld: string | null };

type Risicoweigering_IncidentAlIngetrokken_Fragment = { __typename: 'IncidentAlIngetrokken', code: string, boodschap: string, veld: string | null };

type Risicoweigering_KeurdeZelfGoed_Fragment = { __typename: 'KeurdeZelfGoed', code: string, boodschap: string, veld: string | null };

type Risicoweigering_KopieLoopt_Fragment = { __typename: 'KopieLoopt', code: string, boodschap: string, veld: string | null };

type Risicoweigering_KopieVraagtReden_Fragment = { __typename: 'KopieVraagtReden', code: string, boodschap: string, veld: string | null };

type Risicoweigering_LegeAgenda_Fragment = { __typename: 'LegeAgenda', code: string, boodschap: string, veld: string | null };

type Risicoweigering_LeningNietMogelijk_Fragment = { __typename: 'LeningNietMogelijk', code: string, boodschap: string, veld: string | null };

type Risicoweigering_LijstNietHeelGezien_Fragment = { __typename: 'LijstNietHeelGezien', code: string, boodschap: string, veld: string | null };

type Risicoweigering_LogboekLooptAchter_Fragment = { __typename: 'LogboekLooptAchter', code: string, boodschap: string, veld: string | null };

type Risicoweigering_MachtigingLoopt_Fragment = { __typename: 'MachtigingLoopt', code: string, boodschap: string, veld: string | null };

type Risicoweigering_MandaatGeldtNiet_Fragment = { __typename: 'MandaatGeldtNiet', code: string, boodschap: string, veld: string | null };

type Risicoweigering_MandaatOntbreekt_Fragment = { __typename: 'MandaatOntbreekt', code: string, boodschap: string, veld: string | null };

type Risicoweigering_MandaatOverschreden_Fragment = { __typename: 'MandaatOverschreden', code: string, boodschap: string, veld: string | null };

type Risicoweigering_NiemandAanwezig_Fragment = { __typename: 'NiemandAanwezig', code: string, boodschap: string, veld: string | null };

type Risicoweigering_NiemandAntwoordt_Fragment = { __typename: 'NiemandAntwoordt', code: string, boodschap: string, veld: string | null };

type Risicoweigering_NiemandDeedMee_Fragment = { __typename: 'NiemandDeedMee', code: string, boodschap: string, veld: string | null };

type Risicoweigering_NiemandGenoemd_Fragment = { __typename: 'NiemandGenoemd', code: string, boodschap: string, veld: string | null };

type Risicoweigering_NiemandLeestDossier_Fragment = { __typename: 'NiemandLeestDossier', code: string, boodschap: string, veld: string | null };

type Risicoweigering_NietAanTafel_Fragment = { __typename: 'NietAanTafel', code: string, boodschap: string, veld: string | null };

type Risicoweigering_NietAangemeld_Fragment = { __typename: 'NietAangemeld', code: string, boodschap: string, veld: string | null };

type Risicoweigering_NietBevoegdVoorFonds_Fragment = { __typename: 'NietBevoegdVoorFonds', code: string, boodschap: string, veld: string | null };

type Risicoweigering_NietEigenOrganisatie_Fragment = { __typename: 'NietEigenOrganisatie', code: string, boodschap: string, veld: string | null };

type Risicoweigering_NietGevonden_Fragment = { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null };

type Risicoweigering_NietOpgelost_Fragment = { __typename: 'NietOpgelost', code: string, boodschap: string, veld: string | null };

type Risicoweigering_NietTeCorrigeren_Fragment = { __typename: 'NietTeCorrigeren', code: string, boodschap: string, veld: string | null };

type Risicoweigering_NietToegestaan_Fragment = { __typename: 'NietToegestaan', code: string, boodschap: string, veld: string | null };

type Risicoweigering_NietUwActie_Fragment = { __typename: 'NietUwActie', code: string, boodschap: string, veld: string | null };

type Risicoweigering_NietUwAfwijking_Fragment = { __typename: 'NietUwAfwijking', code: string, boodschap: string, veld: string | null };

type Risicoweigering_NietUwBericht_Fragment = { __typename: 'NietUwBericht', code: string, boodschap: string, veld: string | null };

type Risicoweigering_NietUwNetwerklid_Fragment = { __typename: 'NietUwNetwerklid', code: string, boodschap: string, veld: string | null };

type Risicoweigering_NietUwRegel_Fragment = { __typename: 'NietUwRegel', code: string, boodschap: string, veld: string | null };

type Risicoweigering_NietUwUitzoekopdracht_Fragment = { __typename: 'NietUwUitzoekopdracht', code: string, boodschap: string, veld: string | null };

type Risicoweigering_NietUwVraag_Fragment = { __typename: 'NietUwVraag', code: string, boodschap: string, veld: string | null };

type Risicoweigering_NietsTeBevestigen_Fragment = { __typename: 'NietsTeBevestigen', code: string, boodschap: string, veld: string | null };

type Risicoweigering_NogGereserveerd_Fragment = { __typename: 'NogGereserveerd', code: string, boodschap: string, veld: string | null };

type Risicoweigering_NogNietGeevalueerd_Fragment = { __typename: 'NogNietGeevalueerd', code: string, boodschap: string, veld: string | null };

type Risicoweigering_NogNietTeEvalueren_Fragment = { __typename: 'NogNietTeEvalueren', code: string, boodschap: string, veld: string | null };

type Risicoweigering_NuNietAfTeSluiten_Fragment = { __typename: 'NuNietAfTeSluiten', code: string, boodschap: string, veld: string | null };

type Risicoweigering_NummerInTekst_Fragment = { __typename: 'NummerInTekst', code: string, boodschap: string, veld: string | null };

type Risicoweigering_OngeldigeInvoer_Fragment = { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null };

type Risicoweigering_OnvoldoendeSaldo_Fragment = { __typename: 'OnvoldoendeSaldo', code: string, boodschap: string, veld: string | null };

type Risicoweigering_OpdrachtAnders_Fragment = { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null };

type Risicoweigering_OpenidOnbereikbaar_Fragment = { __typename: 'OpenidOnbereikbaar', code: string, boodschap: string, veld: string | null };

type Risicoweigering_OpgeschortDoorHeroverweging_Fragment = { __typename: 'OpgeschortDoorHeroverweging', code: string, boodschap: string, veld: string | null };

type Risicoweigering_OrganisatieBeeindigd_Fragment = { __typename: 'OrganisatieBeeindigd', code: string, boodschap: string, veld: string | null };

type Risicoweigering_OrganisatieBestaatAl_Fragment = { __typename: 'OrganisatieBestaatAl', code: string, boodschap: string, veld: string | null };

type Risicoweigering_OrganisatieHeeftLopend_Fragment = { __typename: 'OrganisatieHeeftLopend', code: string, boodschap: string, veld: string | null };

type Risicoweigering_OrganisatieVanUzelf_Fragment = { __typename: 'OrganisatieVanUzelf', code: string, boodschap: string, veld: string | null };

type Risicoweigering_OverdrachtLoopt_Fragment = { __typename: 'OverdrachtLoopt', code: string, boodschap: string, veld: string | null };

type Risicoweigering_PartijBijBesluit_Fragment = { __typename: 'PartijBijBesluit', code: string, boodschap: string, veld: string | null };

type Risicoweigering_PasVanafMorgen_Fragment = { __typename: 'PasVanafMorgen', code: string, boodschap: string, veld: string | null };

type Risicoweigering_PasskeyMislukt_Fragment = { __typename: 'PasskeyMislukt', code: string, boodschap: string, veld: string | null };

type Risicoweigering_PersoonInTekst_Fragment = { __typename: 'PersoonInTekst', code: string, boodschap: string, veld: string | null };

type Risicoweigering_PlaatsvervangerIsVoorzitter_Fragment = { __typename: 'PlaatsvervangerIsVoorzitter', code: string, boodschap: string, veld: string | null };

type Risicoweigering_PlafondBereikt_Fragment = { __typename: 'PlafondBereikt', code: string, boodschap: string, veld: string | null };

type Risicoweigering_PlafondOverschreden_Fragment = { __typename: 'PlafondOverschreden', code: string, boodschap: string, veld: string | null };

type Risicoweigering_PogingOntbreekt_Fragment = { __typename: 'PogingOntbreekt', code: string, boodschap: string, veld: string | null };

type Risicoweigering_PostNietBruikbaar_Fragment = { __typename: 'PostNietBruikbaar', code: string, boodschap: string, veld: string | null };

type Risicoweigering_PrecedentOnbeantwoord_Fragment = { __typename: 'PrecedentOnbeantwoord', code: string, boodschap: string, veld: string | null };

type Risicoweigering_PseudoniemBestaatAl_Fragment = { __typename: 'PseudoniemBestaatAl', code: string, boodschap: string, veld: string | null };

type Risicoweigering_PuntAlAfgerond_Fragment = { __typename: 'PuntAlAfgerond', code: string, boodschap: string, veld: string | null };

type Risicoweigering_RectificatieLoopt_Fragment = { __typename: 'RectificatieLoopt', code: string, boodschap: string, veld: string | null };

type Risicoweigering_RedenVereist_Fragment = { __typename: 'RedenVereist', code: string, boodschap: string, veld: string | null };

type Risicoweigering_RedenVerplicht_Fragment = { __typename: 'RedenVerplicht', code: string, boodschap: string, veld: string | null };

type Risicoweigering_RegelAfgehandeld_Fragment = { __typename: 'RegelAfgehandeld', code: string, boodschap: string, veld: string | null };

type Risicoweigering_RegelAlBeeindigd_Fragment = { __typename: 'RegelAlBeeindigd', code: string, boodschap: string, veld: string | null };

type Risicoweigering_RegelBestaatAl_Fragment = { __typename: 'RegelBestaatAl', code: string, boodschap: string, veld: string | null };

type Risicoweigering_RegelPastNiet_Fragment = { __typename: 'RegelPastNiet', code: string, boodschap: string, veld: string | null };

type Risicoweigering_RegelversieNietGeldig_Fragment = { __typename: 'RegelversieNietGeldig', code: string, boodschap: string, veld: string | null };

type Risicoweigering_ReserveringAfgehandeld_Fragment = { __typename: 'ReserveringAfgehandeld', code: string, boodschap: string, veld: string | null };

type Risicoweigering_ReserveringVerlopen_Fragment = { __typename: 'ReserveringVerlopen', code: string, boodschap: string, veld: string | null };

type Risicoweigering_RisicodelingNietMogelijk_Fragment = { __typename: 'RisicodelingNietMogelijk', code: string, boodschap: string, veld: string | null };

type Risicoweigering_RolAlGegeven_Fragment = { __typename: 'RolAlGegeven', code: string, boodschap: string, veld: string | null };

type Risicoweigering_RolAlVoorgesteld_Fragment = { __typename: 'RolAlVoorgesteld', code: string, boodschap: string, veld: string | null };

type Risicoweigering_RolVanUzelf_Fragment = { __typename: 'RolVanUzelf', code: string, boodschap: string, veld: string | null };

type Risicoweigering_RolvoorstelBeslist_Fragment = { __typename: 'RolvoorstelBeslist', code: string, boodschap: string, veld: string | null };

type Risicoweigering_RondeGesloten_Fragment = { __typename: 'RondeGesloten', code: string, boodschap: string, veld: string | null };

type Risicoweigering_RondeOpen_Fragment = { __typename: 'RondeOpen', code: string, boodschap: string, veld: string | null };

type Risicoweigering_SignaalAlBehandeld_Fragment = { __typename: 'SignaalAlBehandeld', code: string, boodschap: string, veld: string | null };

type Risicoweigering_SignaalStaatErAl_Fragment = { __typename: 'SignaalStaatErAl', code: string, boodschap: string, veld: string | null };

type Risicoweigering_SleutelAlKlaar_Fragment = { __typename: 'SleutelAlKlaar', code: string, boodschap: string, veld: string | null };

type Risicoweigering_SleutelVraagtTweede_Fragment = { __typename: 'SleutelVraagtTweede', code: string, boodschap: string, veld: string | null };

type Risicoweigering_SoortStaatVast_Fragment = { __typename: 'SoortStaatVast', code: string, boodschap: string, veld: string | null };

type Risicoweigering_SprekerDoetNietMee_Fragment = { __typename: 'SprekerDoetNietMee', code: string, boodschap: string, veld: string | null };

type Risicoweigering_StandpuntBetwist_Fragment = { __typename: 'StandpuntBetwist', code: string, boodschap: string, veld: string | null };

type Risicoweigering_StapNietMogelijk_Fragment = { __typename: 'StapNietMogelijk', code: string, boodschap: string, veld: string | null };

type Risicoweigering_TafelBeeindigd_Fragment = { __typename: 'TafelBeeindigd', code: string, boodschap: string, veld: string | null };

type Risicoweigering_TafelBeslist_Fragment = { __typename: 'TafelBeslist', code: string, boodschap: string, veld: string | null };

type Risicoweigering_TafelBestaatAl_Fragment = { __typename: 'TafelBestaatAl', code: string, boodschap: string, veld: string | null };

type Risicoweigering_TafelHeeftZitting_Fragment = { __typename: 'TafelHeeftZitting', code: string, boodschap: string, veld: string | null };

type Risicoweigering_TeVeelPasskeys_Fragment = { __typename: 'TeVeelPasskeys', code: string, boodschap: string, veld: string | null };

type Risicoweigering_TeVeelPogingen_Fragment = { __typename: 'TeVeelPogingen', code: string, boodschap: string, veld: string | null };

type Risicoweigering_TeWeinigGoedkeurders_Fragment = { __typename: 'TeWeinigGoedkeurders', code: string, boodschap: string, veld: string | null };

type Risicoweigering_TekstVerraadt_Fragment = { __typename: 'TekstVerraadt', code: string, boodschap: string, veld: string | null };

type Risicoweigering_TermijnLoopt_Fragment = { __typename: 'TermijnLoopt', code: string, boodschap: string, veld: string | null };

type Risicoweigering_TermijnVoorbij_Fragment = { __typename: 'TermijnVoorbij', code: string, boodschap: string, veld: string | null };

type Risicoweigering_TermijnenTellenNietOp_Fragment = { __typename: 'TermijnenTellenNietOp', code: string, boodschap: string, veld: string | null };

type Risicoweigering_TerugBovenBetaald_Fragment = { __typename: 'TerugBovenBetaald', code: string, boodschap: string, veld: string | null };

type Risicoweigering_ToestemmingAlIngetrokken_Fragment = { __typename: 'ToestemmingAlIngetrokken', code: string, boodschap: string, veld: string | null };

type Risicoweigering_ToestemmingPastNiet_Fragment = { __typename: 'ToestemmingPastNiet', code: string, boodschap: string, veld: string | null };

type Risicoweigering_TweeMensenNodig_Fragment = { __typename: 'TweeMensenNodig', code: string, boodschap: string, veld: string | null };

type Risicoweigering_TweedeBeheerderNodig_Fragment = { __typename: 'TweedeBeheerderNodig', code: string, boodschap: string, veld: string | null };

type Risicoweigering_TweedeFactorAlAan_Fragment = { __typename: 'TweedeFactorAlAan', code: string, boodschap: string, veld: string | null };

type Risicoweigering_TweedeFactorNodig_Fragment = { __typename: 'TweedeFactorNodig', code: string, boodschap: string, veld: string | null };

type Risicoweigering_TweedePersoonVereist_Fragment = { __typename: 'TweedePersoonVereist', code: string, boodschap: string, veld: string | null };

type Risicoweigering_UitgeverOngeldig_Fragment = { __typename: 'UitgeverOngeldig', code: string, boodschap: string, veld: string | null };

type Risicoweigering_UitnodigingVervallen_Fragment = { __typename: 'UitnodigingVervallen', code: string, boodschap: string, veld: string | null };

type Risicoweigering_VerantwoordelijkeBlijft_Fragment = { __typename: 'VerantwoordelijkeBlijft', code: string, boodschap: string, veld: string | null };

type Risicoweigering_VernietigenKanNiet_Fragment = { __typename: 'VernietigenKanNiet', code: string, boodschap: string, veld: string | null };

type Risicoweigering_VernietigingLoopt_Fragment = { __typename: 'VernietigingLoopt', code: string, boodschap: string, veld: string | null };

type Risicoweigering_VerplichteVertrokken_Fragment = { __typename: 'VerplichteVertrokken', code: string, boodschap: string, veld: string | null };

type Risicoweigering_VersieTeVroeg_Fragment = { __typename: 'VersieTeVroeg', code: string, boodschap: string, veld: string | null };

type Risicoweigering_VerwachtingLigtVast_Fragment = { __typename: 'VerwachtingLigtVast', code: string, boodschap: string, veld: string | null };

type Risicoweigering_VerwachtingOntbreekt_Fragment = { __typename: 'VerwachtingOntbreekt', code: string, boodschap: string, veld: string | null };

type Risicoweigering_VerzoekBeoordeeld_Fragment = { __typename: 'VerzoekBeoordeeld', code: string, boodschap: string, veld: string | null };

type Risicoweigering_VerzoekLoopt_Fragment = { __typename: 'VerzoekLoopt', code: string, boodschap: string, veld: string | null };

type Risicoweigering_VerzoekdagNodig_Fragment = { __typename: 'VerzoekdagNodig', code: string, boodschap: string, veld: string | null };

type Risicoweigering_VoorliggendOntbreekt_Fragment = { __typename: 'VoorliggendOntbreekt', code: string, boodschap: string, veld: string | null };

type Risicoweigering_VoornemenAlAangekondigd_Fragment = { __typename: 'VoornemenAlAangekondigd', code: string, boodschap: string, veld: string | null };

type Risicoweigering_VoorstelLigtVoor_Fragment = { __typename: 'VoorstelLigtVoor', code: string, boodschap: string, veld: string | null };

type Risicoweigering_VoorstelVervallen_Fragment = { __typename: 'VoorstelVervallen', code: string, boodschap: string, veld: string | null };

type Risicoweigering_VoorwaardeNietVoldaan_Fragment = { __typename: 'VoorwaardeNietVoldaan', code: string, boodschap: string, veld: string | null };

type Risicoweigering_VoorzitterPastNiet_Fragment = { __typename: 'VoorzitterPastNiet', code: string, boodschap: string, veld: string | null };

type Risicoweigering_VraagAlBeantwoord_Fragment = { __typename: 'VraagAlBeantwoord', code: string, boodschap: string, veld: string | null };

type Risicoweigering_WachtwoordTeZwak_Fragment = { __typename: 'WachtwoordTeZwak', code: string, boodschap: string, veld: string | null };

type Risicoweigering_ZelfdeAanvraagLoopt_Fragment = { __typename: 'ZelfdeAanvraagLoopt', code: string, boodschap: string, veld: string | null };

type Risicoweigering_ZelfdePersoon_Fragment = { __typename: 'ZelfdePersoon', code: string, boodschap: string, veld: string | null };

type Risicoweigering_ZijuitgangPastNiet_Fragment = { __typename: 'ZijuitgangPastNiet', code: string, boodschap: string, veld: string | null };

type Risicoweigering_ZittingAlGeopend_Fragment = { __typename: 'ZittingAlGeopend', code: string, boodschap: string, veld: string | null };

type Risicoweigering_ZittingAlGepland_Fragment = { __typename: 'ZittingAlGepland', code: string, boodschap: string, veld: string | null };

type Risicoweigering_ZittingAlGepubliceerd_Fragment = { __typename: 'ZittingAlGepubliceerd', code: string, boodschap: string, veld: string | null };

type Risicoweigering_ZittingGesloten_Fragment = { __typename: 'ZittingGesloten', code: string, boodschap: string, veld: string | null };

type Risicoweigering_ZittingNietGeopend_Fragment = { __typename: 'ZittingNietGeopend', code: string, boodschap: string, veld: string | null };

type Risicoweigering_ZittingNietGepubliceerd_Fragment = { __typename: 'ZittingNietGepubliceerd', code: string, boodschap: string, veld: string | null };

type Risicoweigering_ZittingNietVandaag_Fragment = { __typename: 'ZittingNietVandaag', code: string, boodschap: string, veld: string | null };

type Risicoweigering_ZittingNogOpen_Fragment = { __typename: 'ZittingNogOpen', code: string, boodschap: string, veld: string | null };

export type RisicoweigeringFragment =
  | Risicoweigering_AanEenAnder_Fragment
  | Risicoweigering_AandelenNietHonderd_Fragment
  | Risicoweigering_AanmeldenMislukt_Fragment
  | Risicoweigering_AanvraagAfgehandeld_Fragment
  | Risicoweigering_ActieAlAfgerond_Fragment
  | Risicoweigering_AdviesVervangtNiet_Fragment
  | Risicoweigering_AfwijkingOnvolledig_Fragment
  | Risicoweigering_AgendapuntAfgerond_Fragment
  | Risicoweigering_AgendapuntOpTafel_Fragment
  | Risicoweigering_AlAangehouden_Fragment
  | Risicoweigering_AlBeantwoord_Fragment
  | Risicoweigering_AlDeelnemer_Fragment
  | Risicoweigering_AlGeevalueerd_Fragment
  | Risicoweigering_AlGegeven_Fragment
  | Risicoweigering_AlGewijzigd_Fragment
  | Risicoweigering_AlGoedgekeurd_Fragment
  | Risicoweigering_AlOpgelost_Fragment
  | Risicoweigering_AlleenDeBron_Fragment
  | Risicoweigering_AlleenDeVrager_Fragment
  | Risicoweigering_AlleenEigenActie_Fragment
  | Risicoweigering_AlleenOverDezeGegevens_Fragment
  | Risicoweigering_AlleenRegisseur_Fragment
  | Risicoweigering_AlleenVerantwoordelijke_Fragment
  | Risicoweigering_AlleenVoorzitterVanTafel_Fragment
  | Risicoweigering_AndereOrganisatieTekent_Fragment
  | Risicoweigering_AndereVersie_Fragment
  | Risicoweigering_AndereZittingOpen_Fragment
  | Risicoweigering_BedragBovenReservering_Fragment
  | Risicoweigering_BegunstigdeIsClient_Fragment
  | Risicoweigering_BerichtAlIngetrokken_Fragment
  | Risicoweigering_BesluitAlGenomen_Fragment
  | Risicoweigering_BesluitBeeindigd_Fragment
  | Risicoweigering_BesluitDraagtUitgaveNiet_Fragment
  | Risicoweigering_BesluitdagOnmogelijk_Fragment
  | Risicoweigering_BesluitenlijstVast_Fragment
  | Risicoweigering_BestaatAl_Fragment
  | Risicoweigering_BetaalgegevensOntbreken_Fragment
  | Risicoweigering_BetaalopdrachtLoopt_Fragment
  | Risicoweigering_BetaalopdrachtNietTerug_Fragment
  | Risicoweigering_BevestigingMislukt_Fragment
  | Risicoweigering_BevestigingNodig_Fragment
  | Risicoweigering_BewaarstopAlWeg_Fragment
  | Risicoweigering_BewaartermijnTeKort_Fragment
  | Risicoweigering_BewijsOntbreekt_Fragment
  | Risicoweigering_BrengerBlijft_Fragment
  | Risicoweigering_BsnKloptNiet_Fragment
  | Risicoweigering_CasusAlOpAgenda_Fragment
  | Risicoweigering_CasusGesloten_Fragment
  | Risicoweigering_ClientHeeftAccount_Fragment
  | Risicoweigering_ClientHeeftOpenCasus_Fragment
  | Risicoweigering_ClientUitCasus_Fragment
  | Risicoweigering_ClientUitgenodigd_Fragment
  | Risicoweigering_CodeOnjuist_Fragment
  | Risicoweigering_ContrastTeLaag_Fragment
  | Risicoweigering_CrisisGesloten_Fragment
  | Risicoweigering_CrisisLoopt_Fragment
  | Risicoweigering_DagNietMogelijk_Fragment
  | Risicoweigering_DagVoorbij_Fragment
  | Risicoweigering_DatumInVerleden_Fragment
  | Risicoweigering_DatumNietMogelijk_Fragment
  | Risicoweigering_DeelnemerGebonden_Fragment
  | Risicoweigering_DriehoekNietTeVragen_Fragment
  | Risicoweigering_EenAnderBevestigt_Fragment
  | Risicoweigering_EerstAkkoord_Fragment
  | Risicoweigering_EigenAanmeldingNodig_Fragment
  | Risicoweigering_EigenAntwoordGegeven_Fragment
  | Risicoweigering_EigenBesluit_Fragment
  | Risicoweigering_EigenCaseload_Fragment
  | Risicoweigering_FaseNietMogelijk_Fragment
  | Risicoweigering_FiatAlGegeven_Fragment
  | Risicoweigering_FiatAlGevraagd_Fragment
  | Risicoweigering_FondsGesloten_Fragment
  | Risicoweigering_GebondeneTekentNietMee_Fragment
  | Risicoweigering_GeenBeschikking_Fragment
  | Risicoweigering_GeenBestuurder_Fragment
  | Risicoweigering_GeenBestuurstafel_Fragment
  | Risicoweigering_GeenCasusInBeleid_Fragment
  | Risicoweigering_GeenClientaccount_Fragment
  | Risicoweigering_GeenCollega_Fragment
  | Risicoweigering_GeenConsensus_Fragment
  | Risicoweigering_GeenDeelnemer_Fragment
  | Risicoweigering_GeenGesprek_Fragment
  | Risicoweigering_GeenGrondVoorGegevens_Fragment
  | Risicoweigering_GeenGrondVoorNetwerk_Fragment
  | Risicoweigering_GeenOndersteuner_Fragment
  | Risicoweigering_GeenRouteregie_Fragment
  | Risicoweigering_GeenStandpuntGevraagd_Fragment
  | Risicoweigering_GeenTekenbevoegdheid_Fragment
  | Risicoweigering_GeenVertegenwoordigers_Fragment
  | Risicoweigering_GeenWoonrelatie_Fragment
  | Risicoweigering_GeheimhoudingNodig_Fragment
  | Risicoweigering_GeldOnvolledig_Fragment
  | Risicoweigering_GenoegAkkoorden_Fragment
  | Risicoweigering_GesprekAlleenEerst_Fragment
  | Risicoweigering_GoedkeuringOntbreekt_Fragment
  | Risicoweigering_GrondNietToegestaan_Fragment
  | Risicoweigering_HandtekeningOntbreekt_Fragment
  | Risicoweigering_HeroverwegingAlGevraagd_Fragment
  | Risicoweigering_HeroverwegingBeantwoord_Fragment
  | Risicoweigering_HeroverwegingLoopt_Fragment
  | Risicoweigering_HoogsteNiveau_Fragment
  | Risicoweigering_IncidentAlIngetrokken_Fragment
  | Risicoweigering_KeurdeZelfGoed_Fragment
  | Risicoweigering_KopieLoopt_Fragment
  | Risicoweigering_KopieVraagtReden_Fragment
  | Risicoweigering_LegeAgenda_Fragment
  | Risicoweigering_LeningNietMogelijk_Fragment
  | Risicoweigering_LijstNietHeelGezien_Fragment
  | Risicoweigering_LogboekLooptAchter_Fragment
  | Risicoweigering_MachtigingLoopt_Fragment
  | Risicoweigering_MandaatGeldtNiet_Fragment
  | Risicoweigering_MandaatOntbreekt_Fragment
  | Risicoweigering_MandaatOverschreden_Fragment
  | Risicoweigering_NiemandAanwezig_Fragment
  | Risicoweigering_NiemandAntwoordt_Fragment
  | Risicoweigering_NiemandDeedMee_Fragment
  | Risicoweigering_NiemandGenoemd_Fragment
  | Risicoweigering_NiemandLeestDossier_Fragment
  | Risicoweigering_NietAanTafel_Fragment
  | Risicoweigering_NietAangemeld_Fragment
  | Risicoweigering_NietBevoegdVoorFonds_Fragment
  | Risicoweigering_NietEigenOrganisatie_Fragment
  | Risicoweigering_NietGevonden_Fragment
  | Risicoweigering_NietOpgelost_Fragment
  | Risicoweigering_NietTeCorrigeren_Fragment
  | Risicoweigering_NietToegestaan_Fragment
  | Risicoweigering_NietUwActie_Fragment
  | Risicoweigering_NietUwAfwijking_Fragment
  | Risicoweigering_NietUwBericht_Fragment
  | Risicoweigering_NietUwNetwerklid_Fragment
  | Risicoweigering_NietUwRegel_Fragment
  | Risicoweigering_NietUwUitzoekopdracht_Fragment
  | Risicoweigering_NietUwVraag_Fragment
  | Risicoweigering_NietsTeBevestigen_Fragment
  | Risicoweigering_NogGereserveerd_Fragment
  | Risicoweigering_NogNietGeevalueerd_Fragment
  | Risicoweigering_NogNietTeEvalueren_Fragment
  | Risicoweigering_NuNietAfTeSluiten_Fragment
  | Risicoweigering_NummerInTekst_Fragment
  | Risicoweigering_OngeldigeInvoer_Fragment
  | Risicoweigering_OnvoldoendeSaldo_Fragment
  | Risicoweigering_OpdrachtAnders_Fragment
  | Risicoweigering_OpenidOnbereikbaar_Fragment
  | Risicoweigering_OpgeschortDoorHeroverweging_Fragment
  | Risicoweigering_OrganisatieBeeindigd_Fragment
  | Risicoweigering_OrganisatieBestaatAl_Fragment
  | Risicoweigering_OrganisatieHeeftLopend_Fragment
  | Risicoweigering_OrganisatieVanUzelf_Fragment
  | Risicoweigering_OverdrachtLoopt_Fragment
  | Risicoweigering_PartijBijBesluit_Fragment
  | Risicoweigering_PasVanafMorgen_Fragment
  | Risicoweigering_PasskeyMislukt_Fragment
  | Risicoweigering_PersoonInTekst_Fragment
  | Risicoweigering_PlaatsvervangerIsVoorzitter_Fragment
  | Risicoweigering_PlafondBereikt_Fragment
  | Risicoweigering_PlafondOverschreden_Fragment
  | Risicoweigering_PogingOntbreekt_Fragment
  | Risicoweigering_PostNietBruikbaar_Fragment
  | Risicoweigering_PrecedentOnbeantwoord_Fragment
  | Risicoweigering_PseudoniemBestaatAl_Fragment
  | Risicoweigering_PuntAlAfgerond_Fragment
  | Risicoweigering_RectificatieLoopt_Fragment
  | Risicoweigering_RedenVereist_Fragment
  | Risicoweigering_RedenVerplicht_Fragment
  | Risicoweigering_RegelAfgehandeld_Fragment
  | Risicoweigering_RegelAlBeeindigd_Fragment
  | Risicoweigering_RegelBestaatAl_Fragment
  | Risicoweigering_RegelPastNiet_Fragment
  | Risicoweigering_RegelversieNietGeldig_Fragment
  | Risicoweigering_ReserveringAfgehandeld_Fragment
  | Risicoweigering_ReserveringVerlopen_Fragment
  | Risicoweigering_RisicodelingNietMogelijk_Fragment
  | Risicoweigering_RolAlGegeven_Fragment
  | Risicoweigering_RolAlVoorgesteld_Fragment
  | Risicoweigering_RolVanUzelf_Fragment
  | Risicoweigering_RolvoorstelBeslist_Fragment
  | Risicoweigering_RondeGesloten_Fragment
  | Risicoweigering_RondeOpen_Fragment
  | Risicoweigering_SignaalAlBehandeld_Fragment
  | Risicoweigering_SignaalStaatErAl_Fragment
  | Risicoweigering_SleutelAlKlaar_Fragment
  | Risicoweigering_SleutelVraagtTweede_Fragment
  | Risicoweigering_SoortStaatVast_Fragment
  | Risicoweigering_SprekerDoetNietMee_Fragment
  | Risicoweigering_StandpuntBetwist_Fragment
  | Risicoweigering_StapNietMogelijk_Fragment
  | Risicoweigering_TafelBeeindigd_Fragment
  | Risicoweigering_TafelBeslist_Fragment
  | Risicoweigering_TafelBestaatAl_Fragment
  | Risicoweigering_TafelHeeftZitting_Fragment
  | Risicoweigering_TeVeelPasskeys_Fragment
  | Risicoweigering_TeVeelPogingen_Fragment
  | Risicoweigering_TeWeinigGoedkeurders_Fragment
  | Risicoweigering_TekstVerraadt_Fragment
  | Risicoweigering_TermijnLoopt_Fragment
  | Risicoweigering_TermijnVoorbij_Fragment
  | Risicoweigering_TermijnenTellenNietOp_Fragment
  | Risicoweigering_TerugBovenBetaald_Fragment
  | Risicoweigering_ToestemmingAlIngetrokken_Fragment
  | Risicoweigering_ToestemmingPastNiet_Fragment
  | Risicoweigering_TweeMensenNodig_Fragment
  | Risicoweigering_TweedeBeheerderNodig_Fragment
  | Risicoweigering_TweedeFactorAlAan_Fragment
  | Risicoweigering_TweedeFactorNodig_Fragment
  | Risicoweigering_TweedePersoonVereist_Fragment
  | Risicoweigering_UitgeverOngeldig_Fragment
  | Risicoweigering_UitnodigingVervallen_Fragment
  | Risicoweigering_VerantwoordelijkeBlijft_Fragment
  | Risicoweigering_VernietigenKanNiet_Fragment
  | Risicoweigering_VernietigingLoopt_Fragment
  | Risicoweigering_VerplichteVertrokken_Fragment
  | Risicoweigering_VersieTeVroeg_Fragment
  | Risicoweigering_VerwachtingLigtVast_Fragment
  | Risicoweigering_VerwachtingOntbreekt_Fragment
  | Risicoweigering_VerzoekBeoordeeld_Fragment
  | Risicoweigering_VerzoekLoopt_Fragment
  | Risicoweigering_VerzoekdagNodig_Fragment
  | Risicoweigering_VoorliggendOntbreekt_Fragment
  | Risicoweigering_VoornemenAlAangekondigd_Fragment
  | Risicoweigering_VoorstelLigtVoor_Fragment
  | Risicoweigering_VoorstelVervallen_Fragment
  | Risicoweigering_VoorwaardeNietVoldaan_Fragment
  | Risicoweigering_VoorzitterPastNiet_Fragment
  | Risicoweigering_VraagAlBeantwoord_Fragment
  | Risicoweigering_WachtwoordTeZwak_Fragment
  | Risicoweigering_ZelfdeAanvraagLoopt_Fragment
  | Risicoweigering_ZelfdePersoon_Fragment
  | Risicoweigering_ZijuitgangPastNiet_Fragment
  | Risicoweigering_ZittingAlGeopend_Fragment
  | Risicoweigering_ZittingAlGepland_Fragment
  | Risicoweigering_ZittingAlGepubliceerd_Fragment
  | Risicoweigering_ZittingGesloten_Fragment
  | Risicoweigering_ZittingNietGeopend_Fragment
  | Risicoweigering_ZittingNietGepubliceerd_Fragment
  | Risicoweigering_ZittingNietVandaag_Fragment
  | Risicoweigering_ZittingNogOpen_Fragment
;

export type RisicodelingQueryVariables = Exact<{
  id: string;
}>;


export type RisicodelingQuery = { __typename: 'Query', risicodeling: { __typename: 'Risicodeling', uitgaveId: string, contract: string, van: string, tot: string, plafondInCent: string, geclaimdInCent: string, terugInCent: string, betaaldInCent: string, partijen: Array<{ __typename: 'Risicopartij', organisatieId: string, aandeel: number }>, claims: Array<{ __typename: 'Risicoclaim', id: string, soort: string, schadeInCent: string, ontstaanOp: string, bewijsId: string, leestBewijs: boolean, organisatieId: string | null, ingediendOp: string, beslotenOp: string | null, toegekendInCent: string | null, reden: string | null, uitTeKerenInCent: string | null }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> } };

export type MijnRisicodelingenQueryVariables = Exact<{ [key: string]: never; }>;


export type MijnRisicodelingenQuery = { __typename: 'Query', mijnRisicodelingen: Array<{ __typename: 'Risicodeling', uitgaveId: string, contract: string, van: string, tot: string, plafondInCent: string, geclaimdInCent: string, terugInCent: string, betaaldInCent: string, partijen: Array<{ __typename: 'Risicopartij', organisatieId: string, aandeel: number }>, claims: Array<{ __typename: 'Risicoclaim', id: string, soort: string, schadeInCent: string, ontstaanOp: string, bewijsId: string, leestBewijs: boolean, organisatieId: string | null, ingediendOp: string, beslotenOp: string | null, toegekendInCent: string | null, reden: string | null, uitTeKerenInCent: string | null }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }> };

export type RisicoUitgaveQueryVariables = Exact<{
  id: string;
}>;


export type RisicoUitgaveQuery = { __typename: 'Query', uitgave: { __typename: 'UitgaveDossier', uitgave: { __typename: 'Uitgave', id: string, fondsId: string, fondsNaam: string | null, betaaldInCent: string, restInCent: string } } };

export type RisicofondsenQueryVariables = Exact<{ [key: string]: never; }>;


export type RisicofondsenQuery = { __typename: 'Query', fondsen: Array<{ __typename: 'Fonds', id: string, soort: string }> };

export type RisicoorganisatiesQueryVariables = Exact<{ [key: string]: never; }>;


export type RisicoorganisatiesQuery = { __typename: 'Query', organisaties: Array<{ __typename: 'Organisatie', id: string, naam: string, soort: string }> };

export type RisicodelingVastleggenMutationVariables = Exact<{
  invoer: RisicodelingVastleggenInvoer;
}>;


export type RisicodelingVastleggenMutation = { __typename: 'Mutation', risicodelingVastleggen:
    | { __typename: 'AandelenNietHonderd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietBevoegdVoorFonds', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ReserveringAfgehandeld', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ReserveringVerlopen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Risicodeling', uitgaveId: string, contract: string, van: string, tot: string, plafondInCent: string, geclaimdInCent: string, terugInCent: string, betaaldInCent: string, partijen: Array<{ __typename: 'Risicopartij', organisatieId: string, aandeel: number }>, claims: Array<{ __typename: 'Risicoclaim', id: string, soort: string, schadeInCent: string, ontstaanOp: string, bewijsId: string, leestBewijs: boolean, organisatieId: string | null, ingediendOp: string, beslotenOp: string | null, toegekendInCent: string | null, reden: string | null, uitTeKerenInCent: string | null }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'RisicodelingNietMogelijk', code: string, boodschap: string, veld: string | null }
   };

export type RisicoclaimIndienenMutationVariables = Exact<{
  invoer: RisicoclaimIndienenInvoer;
}>;


export type RisicoclaimIndienenMutation = { __typename: 'Mutation', risicoclaimIndienen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BewijsOntbreekt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietBevoegdVoorFonds', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Risicodeling', uitgaveId: string, contract: string, van: string, tot: string, plafondInCent: string, geclaimdInCent: string, terugInCent: string, betaaldInCent: string, partijen: Array<{ __typename: 'Risicopartij', organisatieId: string, aandeel: number }>, claims: Array<{ __typename: 'Risicoclaim', id: string, soort: string, schadeInCent: string, ontstaanOp: string, bewijsId: string, leestBewijs: boolean, organisatieId: string | null, ingediendOp: string, beslotenOp: string | null, toegekendInCent: string | null, reden: string | null, uitTeKerenInCent: string | null }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'RisicodelingNietMogelijk', code: string, boodschap: string, veld: string | null }
   };

export type RisicoclaimBeslissenMutationVariables = Exact<{
  invoer: RisicoclaimBeslissenInvoer;
}>;


export type RisicoclaimBeslissenMutation = { __typename: 'Mutation', risicoclaimBeslissen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BedragBovenReservering', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BesluitDraagtUitgaveNiet', code: string, boodschap: string, veld: string | null }
    | { __typename: 'GoedkeuringOntbreekt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietBevoegdVoorFonds', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RegelAfgehandeld', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ReserveringAfgehandeld', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ReserveringVerlopen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Risicodeling', uitgaveId: string, contract: string, van: string, tot: string, plafondInCent: string, geclaimdInCent: string, terugInCent: string, betaaldInCent: string, partijen: Array<{ __typename: 'Risicopartij', organisatieId: string, aandeel: number }>, claims: Array<{ __typename: 'Risicoclaim', id: string, soort: string, schadeInCent: string, ontstaanOp: string, bewijsId: string, leestBewijs: boolean, organisatieId: string | null, ingediendOp: string, beslotenOp: string | null, toegekendInCent: string | null, reden: string | null, uitTeKerenInCent: string | null }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'RisicodelingNietMogelijk', code: string, boodschap: string, veld: string | null }
    | { __typename: 'VoorliggendOntbreekt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ZelfdePersoon', code: string, boodschap: string, veld: string | null }
   };

export type ZittingVeldenFragment = { __typename: 'Zitting', id: string, tafelNaam: string, geplandOp: string, duurMinuten: number, fase: string, voorzitterNaam: string, benVoorzitter: boolean, antwoordenVerborgen: boolean, secretarisNaam: string | null, huidigAgendapuntId: string | null, versie: number, agenda: Array<{ __typename: 'Agendapunt', id: string, volgorde: number, minuten: number, besloten: boolean, casusId: string | null, pseudoniem: string | null, vraag: string | null, reden: string | null, uitkomst: string | null, behandeldOp: string | null, nodig: Array<string>, startOverMinuten: number | null }>, aanwezigen: Array<{ __typename: 'Aanwezige', lidId: string, naam: string, organisatieId: string, organisatieNaam: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> };

export type DezeWeekQueryVariables = Exact<{ [key: string]: never; }>;


export type DezeWeekQuery = { __typename: 'Query', dezeWeek: { __typename: 'DezeWeek', kandidatenVol: boolean, tafel: { __typename: 'Tafel', id: string, naam: string, ritme: string, voorzitterNaam: string, benVoorzitter: boolean } | null, zitting: { __typename: 'Zitting', id: string, tafelNaam: string, geplandOp: string, duurMinuten: number, fase: string, voorzitterNaam: string, benVoorzitter: boolean, antwoordenVerborgen: boolean, secretarisNaam: string | null, huidigAgendapuntId: string | null, versie: number, agenda: Array<{ __typename: 'Agendapunt', id: string, volgorde: number, minuten: number, besloten: boolean, casusId: string | null, pseudoniem: string | null, vraag: string | null, reden: string | null, uitkomst: string | null, behandeldOp: string | null, nodig: Array<string>, startOverMinuten: number | null }>, aanwezigen: Array<{ __typename: 'Aanwezige', lidId: string, naam: string, organisatieId: string, organisatieNaam: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> } | null, kandidaten: Array<{ __typename: 'Kandidaat', reden: string, ernst: number, dagen: number, opAgenda: boolean, casus: { __typename: 'CasusKort', id: string, pseudoniem: string, vraag: string, spoed: boolean, wachtDagen: number, gemeenteNaam: string, brengendeOrganisatieNaam: string, openVragen: number } }>, werk: Array<{ __typename: 'Werkregel', soort: string, casusId: string, pseudoniem: string, termijn: string | null }>, zittingen: Array<{ __typename: 'ZittingKort', id: string, tafelNaam: string, geplandOp: string, duurMinuten: number, fase: string, startOverMinuten: number | null }>, eerder: Array<{ __typename: 'ZittingKort', id: string, tafelNaam: string, geplandOp: string }> } };

export type ZittingQueryVariables = Exact<{
  id: string;
}>;


export type ZittingQuery = { __typename: 'Query', zitting: { __typename: 'Zitting', id: string, tafelNaam: string, geplandOp: string, duurMinuten: number, fase: string, voorzitterNaam: string, benVoorzitter: boolean, antwoordenVerborgen: boolean, secretarisNaam: string | null, huidigAgendapuntId: string | null, versie: number, agenda: Array<{ __typename: 'Agendapunt', id: string, volgorde: number, minuten: number, besloten: boolean, casusId: string | null, pseudoniem: string | null, vraag: string | null, reden: string | null, uitkomst: string | null, behandeldOp: string | null, nodig: Array<string>, startOverMinuten: number | null }>, aanwezigen: Array<{ __typename: 'Aanwezige', lidId: string, naam: string, organisatieId: string, organisatieNaam: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> } };

export type CasusOpTafelQueryVariables = Exact<{
  id: string;
}>;


export type CasusOpTafelQuery = { __typename: 'Query', casus: { __typename: 'Casus', id: string, pseudoniem: string, fase: string, niveau: number, vraag: string, blokkade: string, eigenWoorden: string | null, aangehoudenTot: string | null, spoed: boolean, stand: Array<{ __typename: 'StandRegel', naam: string, tekst: string, toon: string }>, stagnatie: Array<{ __typename: 'Stagnatie', regel: string, reden: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> } };

export type OpschalenVanTafelQueryVariables = Exact<{
  casusId: string;
}>;


export type OpschalenVanTafelQuery = { __typename: 'Query', casusroute: { __typename: 'Casusroute', casusId: string, vraagtReden: boolean } };

export type MijnVragenQueryVariables = Exact<{ [key: string]: never; }>;


export type MijnVragenQuery = { __typename: 'Query', casussen: { __typename: 'CasusPagina', items: Array<{ __typename: 'CasusKort', id: string, pseudoniem: string, openVragen: number }> } };

export type ZittingPlannenMutationVariables = Exact<{
  invoer: ZittingPlannenInvoer;
}>;


export type ZittingPlannenMutation = { __typename: 'Mutation', zittingPlannen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenVoorzitterVanTafel', code: string, boodschap: string, veld: string | null }
    | { __typename: 'DatumInVerleden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'TafelBeeindigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Zitting', id: string, tafelNaam: string, geplandOp: string, duurMinuten: number, fase: string, voorzitterNaam: string, benVoorzitter: boolean, antwoordenVerborgen: boolean, secretarisNaam: string | null, huidigAgendapuntId: string | null, versie: number, agenda: Array<{ __typename: 'Agendapunt', id: string, volgorde: number, minuten: number, besloten: boolean, casusId: string | null, pseudoniem: string | null, vraag: string | null, reden: string | null, uitkomst: string | null, behandeldOp: string | null, nodig: Array<string>, startOverMinuten: number | null }>, aanwezigen: Array<{ __typename: 'Aanwezige', lidId: string, naam: string, organisatieId: string, organisatieNaam: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'ZittingAlGepland', code: string, boodschap: string, veld: string | null }
   };

export type ZittingVerplaatsenMutationVariables = Exact<{
  invoer: ZittingVerplaatsenInvoer;
}>;


export type ZittingVerplaatsenMutation = { __typename: 'Mutation', zittingVerplaatsen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenVoorzitterVanTafel', code: string, boodschap: string, veld: string | null }
    | { __typename: 'DatumInVerleden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Zitting', id: string, tafelNaam: string, geplandOp: string, duurMinuten: number, fase: string, voorzitterNaam: string, benVoorzitter: boolean, antwoordenVerborgen: boolean, secretarisNaam: string | null, huidigAgendapuntId: string | null, versie: number, agenda: Array<{ __typename: 'Agendapunt', id: string, volgorde: number, minuten: number, besloten: boolean, casusId: string | null, pseudoniem: string | null, vraag: string | null, reden: string | null, uitkomst: string | null, behandeldOp: string | null, nodig: Array<string>, startOverMinuten: number | null }>, aanwezigen: Array<{ __typename: 'Aanwezige', lidId: string, naam: string, organisatieId: string, organisatieNaam: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'ZittingAlGeopend', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ZittingAlGepland', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ZittingGesloten', code: string, boodschap: string, veld: string | null }
   };

export type AgendapuntToevoegenMutationVariables = Exact<{
  invoer: AgendapuntToevoegenInvoer;
}>;


export type AgendapuntToevoegenMutation = { __typename: 'Mutation', agendapuntToevoegen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenVoorzitterVanTafel', code: string, boodschap: string, veld: string | null }
    | { __typename: 'CasusAlOpAgenda', code: string, boodschap: string, veld: string | null }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'FaseNietMogelijk', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Zitting', id: string, tafelNaam: string, geplandOp: string, duurMinuten: number, fase: string, voorzitterNaam: string, benVoorzitter: boolean, antwoordenVerborgen: boolean, secretarisNaam: string | null, huidigAgendapuntId: string | null, versie: number, agenda: Array<{ __typename: 'Agendapunt', id: string, volgorde: number, minuten: number, besloten: boolean, casusId: string | null, pseudoniem: string | null, vraag: string | null, reden: string | null, uitkomst: string | null, behandeldOp: string | null, nodig: Array<string>, startOverMinuten: number | null }>, aanwezigen: Array<{ __typename: 'Aanwezige', lidId: string, naam: string, organisatieId: string, organisatieNaam: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'ZittingGesloten', code: string, boodschap: string, veld: string | null }
   };

export type AgendaHerordenenMutationVariables = Exact<{
  invoer: AgendaHerordenenInvoer;
}>;


export type AgendaHerordenenMutation = { __typename: 'Mutation', agendaHerordenen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenVoorzitterVanTafel', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Zitting', id: string, tafelNaam: string, geplandOp: string, duurMinuten: number, fase: string, voorzitterNaam: string, benVoorzitter: boolean, antwoordenVerborgen: boolean, secretarisNaam: string | null, huidigAgendapuntId: string | null, versie: number, agenda: Array<{ __typename: 'Agendapunt', id: string, volgorde: number, minuten: number, besloten: boolean, casusId: string | null, pseudoniem: string | null, vraag: string | null, reden: string | null, uitkomst: string | null, behandeldOp: string | null, nodig: Array<string>, startOverMinuten: number | null }>, aanwezigen: Array<{ __typename: 'Aanwezige', lidId: string, naam: string, organisatieId: string, organisatieNaam: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'ZittingGesloten', code: string, boodschap: string, veld: string | null }
   };

export type AgendapuntMinutenZettenMutationVariables = Exact<{
  invoer: AgendapuntMinutenZettenInvoer;
}>;


export type AgendapuntMinutenZettenMutation = { __typename: 'Mutation', agendapuntMinutenZetten:
    | { __typename: 'AgendapuntAfgerond', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenVoorzitterVanTafel', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Zitting', id: string, tafelNaam: string, geplandOp: string, duurMinuten: number, fase: string, voorzitterNaam: string, benVoorzitter: boolean, antwoordenVerborgen: boolean, secretarisNaam: string | null, huidigAgendapuntId: string | null, versie: number, agenda: Array<{ __typename: 'Agendapunt', id: string, volgorde: number, minuten: number, besloten: boolean, casusId: string | null, pseudoniem: string | null, vraag: string | null, reden: string | null, uitkomst: string | null, behandeldOp: string | null, nodig: Array<string>, startOverMinuten: number | null }>, aanwezigen: Array<{ __typename: 'Aanwezige', lidId: string, naam: string, organisatieId: string, organisatieNaam: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'ZittingGesloten', code: string, boodschap: string, veld: string | null }
   };

export type AgendapuntVerwijderenMutationVariables = Exact<{
  invoer: AgendapuntVerwijderenInvoer;
}>;


export type AgendapuntVerwijderenMutation = { __typename: 'Mutation', agendapuntVerwijderen:
    | { __typename: 'AgendapuntAfgerond', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AgendapuntOpTafel', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenVoorzitterVanTafel', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Zitting', id: string, tafelNaam: string, geplandOp: string, duurMinuten: number, fase: string, voorzitterNaam: string, benVoorzitter: boolean, antwoordenVerborgen: boolean, secretarisNaam: string | null, huidigAgendapuntId: string | null, versie: number, agenda: Array<{ __typename: 'Agendapunt', id: string, volgorde: number, minuten: number, besloten: boolean, casusId: string | null, pseudoniem: string | null, vraag: string | null, reden: string | null, uitkomst: string | null, behandeldOp: string | null, nodig: Array<string>, startOverMinuten: number | null }>, aanwezigen: Array<{ __typename: 'Aanwezige', lidId: string, naam: string, organisatieId: string, organisatieNaam: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'ZittingGesloten', code: string, boodschap: string, veld: string | null }
   };

export type ZittingPublicerenMutationVariables = Exact<{
  invoer: ZittingPublicerenInvoer;
}>;


export type ZittingPublicerenMutation = { __typename: 'Mutation', zittingPubliceren:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenVoorzitterVanTafel', code: string, boodschap: string, veld: string | null }
    | { __typename: 'LegeAgenda', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Zitting', id: string, tafelNaam: string, geplandOp: string, duurMinuten: number, fase: string, voorzitterNaam: string, benVoorzitter: boolean, antwoordenVerborgen: boolean, secretarisNaam: string | null, huidigAgendapuntId: string | null, versie: number, agenda: Array<{ __typename: 'Agendapunt', id: string, volgorde: number, minuten: number, besloten: boolean, casusId: string | null, pseudoniem: string | null, vraag: string | null, reden: string | null, uitkomst: string | null, behandeldOp: string | null, nodig: Array<string>, startOverMinuten: number | null }>, aanwezigen: Array<{ __typename: 'Aanwezige', lidId: string, naam: string, organisatieId: string, organisatieNaam: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'ZittingAlGepubliceerd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ZittingGesloten', code: string, boodschap: string, veld: string | null }
   };

export type ZittingOpenenMutationVariables = Exact<{
  invoer: ZittingOpenenInvoer;
}>;


export type ZittingOpenenMutation = { __typename: 'Mutation', zittingOpenen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenVoorzitterVanTafel', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AndereZittingOpen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Zitting', id: string, tafelNaam: string, geplandOp: string, duurMinuten: number, fase: string, voorzitterNaam: string, benVoorzitter: boolean, antwoordenVerborgen: boolean, secretarisNaam: string | null, huidigAgendapuntId: string | null, versie: number, agenda: Array<{ __typename: 'Agendapunt', id: string, volgorde: number, minuten: number, besloten: boolean, casusId: string | null, pseudoniem: string | null, vraag: string | null, reden: string | null, uitkomst: string | null, behandeldOp: string | null, nodig: Array<string>, startOverMinuten: number | null }>, aanwezigen: Array<{ __typename: 'Aanwezige', lidId: string, naam: string, organisatieId: string, organisatieNaam: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'ZittingAlGeopend', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ZittingGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ZittingNietGepubliceerd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ZittingNietVandaag', code: string, boodschap: string, veld: string | null }
   };

export type ZittingSluitenMutationVariables = Exact<{
  invoer: ZittingSluitenInvoer;
}>;


export type ZittingSluitenMutation = { __typename: 'Mutation', zittingSluiten:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenVoorzitterVanTafel', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Zitting', id: string, tafelNaam: string, geplandOp: string, duurMinuten: number, fase: string, voorzitterNaam: string, benVoorzitter: boolean, antwoordenVerborgen: boolean, secretarisNaam: string | null, huidigAgendapuntId: string | null, versie: number, agenda: Array<{ __typename: 'Agendapunt', id: string, volgorde: number, minuten: number, besloten: boolean, casusId: string | null, pseudoniem: string | null, vraag: string | null, reden: string | null, uitkomst: string | null, behandeldOp: string | null, nodig: Array<string>, startOverMinuten: number | null }>, aanwezigen: Array<{ __typename: 'Aanwezige', lidId: string, naam: string, organisatieId: string, organisatieNaam: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'ZittingGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ZittingNietGeopend', code: string, boodschap: string, veld: string | null }
   };

export type SecretarisAanwijzenMutationVariables = Exact<{
  invoer: SecretarisAanwijzenInvoer;
}>;


export type SecretarisAanwijzenMutation = { __typename: 'Mutation', secretarisAanwijzen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenVoorzitterVanTafel', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietAanTafel', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Zitting', id: string, tafelNaam: string, geplandOp: string, duurMinuten: number, fase: string, voorzitterNaam: string, benVoorzitter: boolean, antwoordenVerborgen: boolean, secretarisNaam: string | null, huidigAgendapuntId: string | null, versie: number, agenda: Array<{ __typename: 'Agendapunt', id: string, volgorde: number, minuten: number, besloten: boolean, casusId: string | null, pseudoniem: string | null, vraag: string | null, reden: string | null, uitkomst: string | null, behandeldOp: string | null, nodig: Array<string>, startOverMinuten: number | null }>, aanwezigen: Array<{ __typename: 'Aanwezige', lidId: string, naam: string, organisatieId: string, organisatieNaam: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'ZittingGesloten', code: string, boodschap: string, veld: string | null }
   };

export type AntwoordenVerbergenMutationVariables = Exact<{
  invoer: AntwoordenVerbergenInvoer;
}>;


export type AntwoordenVerbergenMutation = { __typename: 'Mutation', antwoordenVerbergen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenVoorzitterVanTafel', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Zitting', id: string, tafelNaam: string, geplandOp: string, duurMinuten: number, fase: string, voorzitterNaam: string, benVoorzitter: boolean, antwoordenVerborgen: boolean, secretarisNaam: string | null, huidigAgendapuntId: string | null, versie: number, agenda: Array<{ __typename: 'Agendapunt', id: string, volgorde: number, minuten: number, besloten: boolean, casusId: string | null, pseudoniem: string | null, vraag: string | null, reden: string | null, uitkomst: string | null, behandeldOp: string | null, nodig: Array<string>, startOverMinuten: number | null }>, aanwezigen: Array<{ __typename: 'Aanwezige', lidId: string, naam: string, organisatieId: string, organisatieNaam: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'ZittingGesloten', code: string, boodschap: string, veld: string | null }
   };

export type AgendapuntOpTafelLeggenMutationVariables = Exact<{
  invoer: AgendapuntOpTafelLeggenInvoer;
}>;


export type AgendapuntOpTafelLeggenMutation = { __typename: 'Mutation', agendapuntOpTafelLeggen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenVoorzitterVanTafel', code: string, boodschap: string, veld: string | null }
    | { __typename: 'FaseNietMogelijk', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Zitting', id: string, tafelNaam: string, geplandOp: string, duurMinuten: number, fase: string, voorzitterNaam: string, benVoorzitter: boolean, antwoordenVerborgen: boolean, secretarisNaam: string | null, huidigAgendapuntId: string | null, versie: number, agenda: Array<{ __typename: 'Agendapunt', id: string, volgorde: number, minuten: number, besloten: boolean, casusId: string | null, pseudoniem: string | null, vraag: string | null, reden: string | null, uitkomst: string | null, behandeldOp: string | null, nodig: Array<string>, startOverMinuten: number | null }>, aanwezigen: Array<{ __typename: 'Aanwezige', lidId: string, naam: string, organisatieId: string, organisatieNaam: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'ZittingGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ZittingNietGeopend', code: string, boodschap: string, veld: string | null }
   };

export type AgendapuntAfrondenMutationVariables = Exact<{
  invoer: AgendapuntAfrondenInvoer;
}>;


export type AgendapuntAfrondenMutation = { __typename: 'Mutation', agendapuntAfronden:
    | { __typename: 'AgendapuntAfgerond', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenVoorzitterVanTafel', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Zitting', id: string, tafelNaam: string, geplandOp: string, duurMinuten: number, fase: string, voorzitterNaam: string, benVoorzitter: boolean, antwoordenVerborgen: boolean, secretarisNaam: string | null, huidigAgendapuntId: string | null, versie: number, agenda: Array<{ __typename: 'Agendapunt', id: string, volgorde: number, minuten: number, besloten: boolean, casusId: string | null, pseudoniem: string | null, vraag: string | null, reden: string | null, uitkomst: string | null, behandeldOp: string | null, nodig: Array<string>, startOverMinuten: number | null }>, aanwezigen: Array<{ __typename: 'Aanwezige', lidId: string, naam: string, organisatieId: string, organisatieNaam: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'ZittingGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ZittingNietGeopend', code: string, boodschap: string, veld: string | null }
   };

export type AanwezigheidMeldenMutationVariables = Exact<{
  invoer: AanwezigheidMeldenInvoer;
}>;


export type AanwezigheidMeldenMutation = { __typename: 'Mutation', aanwezigheidMelden:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'GeheimhoudingNodig', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Zitting', id: string, tafelNaam: string, geplandOp: string, duurMinuten: number, fase: string, voorzitterNaam: string, benVoorzitter: boolean, antwoordenVerborgen: boolean, secretarisNaam: string | null, huidigAgendapuntId: string | null, versie: number, agenda: Array<{ __typename: 'Agendapunt', id: string, volgorde: number, minuten: number, besloten: boolean, casusId: string | null, pseudoniem: string | null, vraag: string | null, reden: string | null, uitkomst: string | null, behandeldOp: string | null, nodig: Array<string>, startOverMinuten: number | null }>, aanwezigen: Array<{ __typename: 'Aanwezige', lidId: string, naam: string, organisatieId: string, organisatieNaam: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'ZittingGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ZittingNietGepubliceerd', code: string, boodschap: string, veld: string | null }
   };

export type AanwezigheidAfmeldenMutationVariables = Exact<{
  invoer: AanwezigheidAfmeldenInvoer;
}>;


export type AanwezigheidAfmeldenMutation = { __typename: 'Mutation', aanwezigheidAfmelden:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Zitting', id: string, tafelNaam: string, geplandOp: string, duurMinuten: number, fase: string, voorzitterNaam: string, benVoorzitter: boolean, antwoordenVerborgen: boolean, secretarisNaam: string | null, huidigAgendapuntId: string | null, versie: number, agenda: Array<{ __typename: 'Agendapunt', id: string, volgorde: number, minuten: number, besloten: boolean, casusId: string | null, pseudoniem: string | null, vraag: string | null, reden: string | null, uitkomst: string | null, behandeldOp: string | null, nodig: Array<string>, startOverMinuten: number | null }>, aanwezigen: Array<{ __typename: 'Aanwezige', lidId: string, naam: string, organisatieId: string, organisatieNaam: string }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
    | { __typename: 'ZittingGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ZittingNietGepubliceerd', code: string, boodschap: string, veld: string | null }
   };

export type CasusAanhoudenMutationVariables = Exact<{
  invoer: CasusAanhoudenInvoer;
}>;


export type CasusAanhoudenMutation = { __typename: 'Mutation', casusAanhouden:
    | { __typename: 'AlAangehouden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Casus', id: string, fase: string, aangehoudenTot: string | null }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'DatumNietMogelijk', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietToegestaan', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type CasusOpschalenMutationVariables = Exact<{
  invoer: CasusOpschalenInvoer;
}>;


export type CasusOpschalenMutation = { __typename: 'Mutation', casusOpschalen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Casus', id: string, fase: string, aangehoudenTot: string | null }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'HoogsteNiveau', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietToegestaan', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'PogingOntbreekt', code: string, boodschap: string, veld: string | null }
   };

export type ThemaschemaVeldenFragment = { __typename: 'Themaschema', balk: string, balkTekst: string, knop: string, knopTekst: string, accent: string };

export type RegiothemaVeldenFragment = { __typename: 'Regiothema', versie: number, heeftLogo: boolean, kleuren: { __typename: 'Themakleuren', licht: { __typename: 'Themaschema', balk: string, balkTekst: string, knop: string, knopTekst: string, accent: string }, donker: { __typename: 'Themaschema', balk: string, balkTekst: string, knop: string, knopTekst: string, accent: string } } };

export type RegiothemaQueryVariables = Exact<{ [key: string]: never; }>;


export type RegiothemaQuery = { __typename: 'Query', regiothema: { __typename: 'Regiothema', versie: number, heeftLogo: boolean, kleuren: { __typename: 'Themakleuren', licht: { __typename: 'Themaschema', balk: string, balkTekst: string, knop: string, knopTekst: string, accent: string }, donker: { __typename: 'Themaschema', balk: string, balkTekst: string, knop: string, knopTekst: string, accent: string } } } };

export type ThemaproefQueryVariables = Exact<{
  kleuren: ThemakleurenInvoer;
}>;


export type ThemaproefQuery = { __typename: 'Query', themaproef: Array<{ __typename: 'Contrastmeting', paar: string, gemeten: number, minst: number, genoeg: boolean }> };

export type ThemaZettenMutationVariables = Exact<{
  invoer: ThemaZettenInvoer;
}>;


export type ThemaZettenMutation = { __typename: 'Mutation', themaZetten:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ContrastTeLaag', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Regiothema', versie: number, heeftLogo: boolean, kleuren: { __typename: 'Themakleuren', licht: { __typename: 'Themaschema', balk: string, balkTekst: string, knop: string, knopTekst: string, accent: string }, donker: { __typename: 'Themaschema', balk: string, balkTekst: string, knop: string, knopTekst: string, accent: string } } }
   };

export type ThemaLogoVerwijderenMutationVariables = Exact<{
  invoer: ThemaLogoVerwijderenInvoer;
}>;


export type ThemaLogoVerwijderenMutation = { __typename: 'Mutation', themaLogoVerwijderen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string }
    | { __typename: 'NietGevonden', code: string, boodschap: string }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string }
    | { __typename: 'Regiothema', versie: number, heeftLogo: boolean, kleuren: { __typename: 'Themakleuren', licht: { __typename: 'Themaschema', balk: string, balkTekst: string, knop: string, knopTekst: string, accent: string }, donker: { __typename: 'Themaschema', balk: string, balkTekst: string, knop: string, knopTekst: string, accent: string } } }
   };

export type ToezeggingenVeldenFragment = { __typename: 'Toezeggingen', casusId: string, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }>, toezeggingen: Array<{ __typename: 'Toezegging', id: string, regeling: string, organisatieId: string, toegezegdDoor: string, toegezegdOp: string, sleutelOp: string | null, voorbereidOp: string, gevraagdOp: string | null, beslotenOp: string | null, uitkomst: string | null, giftInCent: string, leningInCent: string, gestartOp: string | null, dagenTotSleutel: number | null, signaal: string | null, versie: number, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }> };

type Toezegweigering_AanEenAnder_Fragment = { __typename: 'AanEenAnder', code: string, boodschap: string, veld: string | null };

type Toezegweigering_AandelenNietHonderd_Fragment = { __typename: 'AandelenNietHonderd', code: string, boodschap: string, veld: string | null };

type Toezegweigering_AanmeldenMislukt_Fragment = { __typename: 'AanmeldenMislukt', code: string, boodschap: string, veld: string | null };

type Toezegweigering_AanvraagAfgehandeld_Fragment = { __typename: 'AanvraagAfgehandeld', code: string, boodschap: string, veld: string | null };

type Toezegweigering_ActieAlAfgerond_Fragment = { __typename: 'ActieAlAfgerond', code: string, boodschap: string, veld: string | null };

type Toezegweigering_AdviesVervangtNiet_Fragment = { __typename: 'AdviesVervangtNiet', code: string, boodschap: string, veld: string | null };

type Toezegweigering_AfwijkingOnvolledig_Fragment = { __typename: 'AfwijkingOnvolledig', code: string, boodschap: string, veld: string | null };

type Toezegweigering_AgendapuntAfgerond_Fragment = { __typename: 'AgendapuntAfgerond', code: string, boodschap: string, veld: string | null };

type Toezegweigering_AgendapuntOpTafel_Fragment = { __typename: 'AgendapuntOpTafel', code: string, boodschap: string, veld: string | null };

type Toezegweigering_AlAangehouden_Fragment = { __typename: 'AlAangehouden', code: string, boodschap: string, veld: string | null };

type Toezegweigering_AlBeantwoord_Fragment = { __typename: 'AlBeantwoord', code: string, boodschap: string, veld: string | null };

type Toezegweigering_AlDeelnemer_Fragment = { __typename: 'AlDeelnemer', code: string, boodschap: string, veld: string | null };

type Toezegweigering_AlGeevalueerd_Fragment = { __typename: 'AlGeevalueerd', code: string, boodschap: string, veld: string | null };

type Toezegweigering_AlGegeven_Fragment = { __typename: 'AlGegeven', code: string, boodschap: string, veld: string | null };

type Toezegweigering_AlGewijzigd_Fragment = { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null };

type Toezegweigering_AlGoedgekeurd_Fragment = { __typename: 'AlGoedgekeurd', code: string, boodschap: string, veld: string | null };

type Toezegweigering_AlOpgelost_Fragment = { __typename: 'AlOpgelost', code: string, boodschap: string, veld: string | null };

type Toezegweigering_AlleenDeBron_Fragment = { __typename: 'AlleenDeBron', code: string, boodschap: string, veld: string | null };

type Toezegweigering_AlleenDeVrager_Fragment = { __typename: 'AlleenDeVrager', code: string, boodschap: string, veld: string | null };

type Toezegweigering_AlleenEigenActie_Fragment = { __typename: 'AlleenEigenActie', code: string, boodschap: string, veld: string | null };

type Toezegweigering_AlleenOverDezeGegevens_Fragment = { __typename: 'AlleenOverDezeGegevens', code: string, boodschap: string, veld: string | null };

type Toezegweigering_AlleenRegisseur_Fragment = { __typename: 'AlleenRegisseur', code: string, boodschap: string, veld: string | null };

type Toezegweigering_AlleenVerantwoordelijke_Fragment = { __typename: 'AlleenVerantwoordelijke', code: string, boodschap: string, veld: string | null };

type Toezegweigering_AlleenVoorzitterVanTafel_Fragment = { __typename: 'AlleenVoorzitterVanTafel', code: string, boodschap: string, veld: string | null };

type Toezegweigering_AndereOrganisatieTekent_Fragment = { __typename: 'AndereOrganisatieTekent', code: string, boodschap: string, veld: string | null };

type Toezegweigering_AndereVersie_Fragment = { __typename: 'AndereVersie', code: string, boodschap: string, veld: string | null };

type Toezegweigering_AndereZittingOpen_Fragment = { __typename: 'AndereZittingOpen', code: string, boodschap: string, veld: string | null };

type Toezegweigering_BedragBovenReservering_Fragment = { __typename: 'BedragBovenReservering', code: string, boodschap: string, veld: string | null };

type Toezegweigering_BegunstigdeIsClient_Fragment = { __typename: 'BegunstigdeIsClient', code: string, boodschap: string, veld: string | null };

type Toezegweigering_BerichtAlIngetrokken_Fragment = { __typename: 'BerichtAlIngetrokken', code: string, boodschap: string, veld: string | null };

type Toezegweigering_BesluitAlGenomen_Fragment = { __typename: 'BesluitAlGenomen', code: string, boodschap: string, veld: string | null };

type Toezegweigering_BesluitBeeindigd_Fragment = { __typename: 'BesluitBeeindigd', code: string, boodschap: string, veld: string | null };

type Toezegweigering_BesluitDraagtUitgaveNiet_Fragment = { __typename: 'BesluitDraagtUitgaveNiet', code: string, boodschap: string, veld: string | null };

type Toezegweigering_BesluitdagOnmogelijk_Fragment = { __typename: 'BesluitdagOnmogelijk', code: string, boodschap: string, veld: string | null };

type Toezegweigering_BesluitenlijstVast_Fragment = { __typename: 'BesluitenlijstVast', code: string, boodschap: string, veld: string | null };

type Toezegweigering_BestaatAl_Fragment = { __typename: 'BestaatAl', code: string, boodschap: string, veld: string | null };

type Toezegweigering_BetaalgegevensOntbreken_Fragment = { __typename: 'BetaalgegevensOntbreken', code: string, boodschap: string, veld: string | null };

type Toezegweigering_BetaalopdrachtLoopt_Fragment = { __typename: 'BetaalopdrachtLoopt', code: string, boodschap: string, veld: string | null };

type Toezegweigering_BetaalopdrachtNietTerug_Fragment = { __typename: 'BetaalopdrachtNietTerug', code: string, boodschap: string, veld: string | null };

type Toezegweigering_BevestigingMislukt_Fragment = { __typename: 'BevestigingMislukt', code: string, boodschap: string, veld: string | null };

type Toezegweigering_BevestigingNodig_Fragment = { __typename: 'BevestigingNodig', code: string, boodschap: string, veld: string | null };

type Toezegweigering_BewaarstopAlWeg_Fragment = { __typename: 'BewaarstopAlWeg', code: string, boodschap: string, veld: string | null };

type Toezegweigering_BewaartermijnTeKort_Fragment = { __typename: 'BewaartermijnTeKort', code: string, boodschap: string, veld: string | null };

type Toezegweigering_BewijsOntbreekt_Fragment = { __typename: 'BewijsOntbreekt', code: string, boodschap: string, veld: string | null };

type Toezegweigering_BrengerBlijft_Fragment = { __typename: 'BrengerBlijft', code: string, boodschap: string, veld: string | null };

type Toezegweigering_BsnKloptNiet_Fragment = { __typename: 'BsnKloptNiet', code: string, boodschap: string, veld: string | null };

type Toezegweigering_CasusAlOpAgenda_Fragment = { __typename: 'CasusAlOpAgenda', code: string, boodschap: string, veld: string | null };

type Toezegweigering_CasusGesloten_Fragment = { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null };

type Toezegweigering_ClientHeeftAccount_Fragment = { __typename: 'ClientHeeftAccount', code: string, boodschap: string, veld: string | null };

type Toezegweigering_ClientHeeftOpenCasus_Fragment = { __typename: 'ClientHeeftOpenCasus', code: string, boodschap: string, veld: string | null };

type Toezegweigering_ClientUitCasus_Fragment = { __typename: 'ClientUitCasus', code: string, boodschap: string, veld: string | null };

type Toezegweigering_ClientUitgenodigd_Fragment = { __typename: 'ClientUitgenodigd', code: string, boodschap: string, veld: string | null };

type Toezegweigering_CodeOnjuist_Fragment = { __typename: 'CodeOnjuist', code: string, boodschap: string, veld: string | null };

type Toezegweigering_ContrastTeLaag_Fragment = { __typename: 'ContrastTeLaag', code: string, boodschap: string, veld: string | null };

type Toezegweigering_CrisisGesloten_Fragment = { __typename: 'CrisisGesloten', code: string, boodschap: string, veld: string | null };

type Toezegweigering_CrisisLoopt_Fragment = { __typename: 'CrisisLoopt', code: string, boodschap: string, veld: string | null };

type Toezegweigering_DagNietMogelijk_Fragment = { __typename: 'DagNietMogelijk', code: string, boodschap: string, veld: string | null };

type Toezegweigering_DagVoorbij_Fragment = { __typename: 'DagVoorbij', code: string, boodschap: string, veld: string | null };

type Toezegweigering_DatumInVerleden_Fragment = { __typename: 'DatumInVerleden', code: string, boodschap: string, veld: string | null };

type Toezegweigering_DatumNietMogelijk_Fragment = { __typename: 'DatumNietMogelijk', code: string, boodschap: string, veld: string | null };

type Toezegweigering_DeelnemerGebonden_Fragment = { __typename: 'DeelnemerGebonden', code: string, boodschap: string, veld: string | null };

type Toezegweigering_DriehoekNietTeVragen_Fragment = { __typename: 'DriehoekNietTeVragen', code: string, boodschap: string, veld: string | null };

type Toezegweigering_EenAnderBevestigt_Fragment = { __typename: 'EenAnderBevestigt', code: string, boodschap: string, veld: string | null };

type Toezegweigering_EerstAkkoord_Fragment = { __typename: 'EerstAkkoord', code: string, boodschap: string, veld: string | null };

type Toezegweigering_EigenAanmeldingNodig_Fragment = { __typename: 'EigenAanmeldingNodig', code: string, boodschap: string, veld: string | null };

type Toezegweigering_EigenAntwoordGegeven_Fragment = { __typename: 'EigenAntwoordGegeven', code: string, boodschap: string, veld: string | null };

type Toezegweigering_EigenBesluit_Fragment = { __typename: 'EigenBesluit', code: string, boodschap: string, veld: string | null };

type Toezegweigering_EigenCaseload_Fragment = { __typename: 'EigenCaseload', code: string, boodschap: string, veld: string | null };

type Toezegweigering_FaseNietMogelijk_Fragment = { __typename: 'FaseNietMogelijk', code: string, boodschap: string, veld: string | null };

type Toezegweigering_FiatAlGegeven_Fragment = { __typename: 'FiatAlGegeven', code: string, boodschap: string, veld: string | null };

type Toezegweigering_FiatAlGevraagd_Fragment = { __typename: 'FiatAlGevraagd', code: string, boodschap: string, veld: string | null };

type Toezegweigering_FondsGesloten_Fragment = { __typename: 'FondsGesloten', code: string, boodschap: string, veld: string | null };

type Toezegweigering_GebondeneTekentNietMee_Fragment = { __typename: 'GebondeneTekentNietMee', code: string, boodschap: string, veld: string | null };

type Toezegweigering_GeenBeschikking_Fragment = { __typename: 'GeenBeschikking', code: string, boodschap: string, veld: string | null };

type Toezegweigering_GeenBestuurder_Fragment = { __typename: 'GeenBestuurder', code: string, boodschap: string, veld: string | null };

type Toezegweigering_GeenBestuurstafel_Fragment = { __typename: 'GeenBestuurstafel', code: string, boodschap: string, veld: string | null };

type Toezegweigering_GeenCasusInBeleid_Fragment = { __typename: 'GeenCasusInBeleid', code: string, boodschap: string, veld: string | null };

type Toezegweigering_GeenClientaccount_Fragment = { __typename: 'GeenClientaccount', code: string, boodschap: string, veld: string | null };

type Toezegweigering_GeenCollega_Fragment = { __typename: 'GeenCollega', code: string, boodschap: string, veld: string | null };

type Toezegweigering_GeenConsensus_Fragment = { __typename: 'GeenConsensus', code: string, boodschap: string, veld: string | null };

type Toezegweigering_GeenDeelnemer_Fragment = { __typename: 'GeenDeelnemer', code: string, boodschap: string, veld: string | null };

type Toezegweigering_GeenGesprek_Fragment = { __typename: 'GeenGesprek', code: string, boodschap: string, veld: string | null };

type Toezegweigering_GeenGrondVoorGegevens_Fragment = { __typename: 'GeenGrondVoorGegevens', code: string, boodschap: string, veld: string | null };

type Toezegweigering_GeenGrondVoorNetwerk_Fragment = { __typename: 'GeenGrondVoorNetwerk', code: string, boodschap: string, veld: string | null };

type Toezegweigering_GeenOndersteuner_Fragment = { __typename: 'GeenOndersteuner', code: string, boodschap: string, veld: string | null };

type Toezegweigering_GeenRouteregie_Fragment = { __typename: 'GeenRouteregie', code: string, boodschap: string, veld: string | null };

type Toezegweigering_GeenStandpuntGevraagd_Fragment = { __typename: 'GeenStandpuntGevraagd', code: string, boodschap: string, veld: string | null };

type Toezegweigering_GeenTekenbevoegdheid_Fragment = { __typename: 'GeenTekenbevoegdheid', code: string, boodschap: string, veld: string | null };

type Toezegweigering_GeenVertegenwoordigers_Fragment = { __typename: 'GeenVertegenwoordigers', code: string, boodschap: string, veld: string | null };

type Toezegweigering_GeenWoonrelatie_Fragment = { __typename: 'GeenWoonrelatie', code: string, boodschap: string, veld: string | null };

type Toezegweigering_GeheimhoudingNodig_Fragment = { __typename: 'GeheimhoudingNodig', code: string, boodschap: string, veld: string | null };

type Toezegweigering_GeldOnvolledig_Fragment = { __typename: 'GeldOnvolledig', code: string, boodschap: string, veld: string | null };

type Toezegweigering_GenoegAkkoorden_Fragment = { __typename: 'GenoegAkkoorden', code: string, boodschap: string, veld: string | null };

type Toezegweigering_GesprekAlleenEerst_Fragment = { __typename: 'GesprekAlleenEerst', code: string, boodschap: string, veld: string | null };

type Toezegweigering_GoedkeuringOntbreekt_Fragment = { __typename: 'GoedkeuringOntbreekt', code: string, boodschap: string, veld: string | null };

type Toezegweigering_GrondNietToegestaan_Fragment = { __typename: 'GrondNietToegestaan', code: string, boodschap: string, veld: string | null };

type Toezegweigering_HandtekeningOntbreekt_Fragment = { __typename: 'HandtekeningOntbreekt', code: string, boodschap: string, veld: string | null };

type Toezegweigering_HeroverwegingAlGevraagd_Fragment = { __typename: 'HeroverwegingAlGevraagd', code: string, boodschap: string, veld: string | null };

type Toezegweigering_HeroverwegingBeantwoord_Fragment = { __typename: 'HeroverwegingBeantwoord', code: string, boodschap: string, veld: string | null };

type Toezegweigering_HeroverwegingLoopt_Fragment = { __typename: 'HeroverwegingLoopt', code: string, boodschap: string, veld: string | null };

type Toezegweigering_HoogsteNiveau_Fragment = { __typename: 'HoogsteNiveau', code: string, boodschap: string, veld: string | null };

type Toezegweigering_IncidentAlIngetrokken_Fragment = { __typename: 'IncidentAlIngetrokken', code: string, boodschap: string, veld: string | null };

type Toezegweigering_KeurdeZelfGoed_Fragment = { __typename: 'KeurdeZelfGoed', code: string, boodschap: string, veld: string | null };

type Toezegweigering_KopieLoopt_Fragment = { __typename: 'KopieLoopt', code: string, boodschap: string, veld: string | null };

type Toezegweigering_KopieVraagtReden_Fragment = { __typename: 'KopieVraagtReden', code: string, boodschap: string, veld: string | null };

type Toezegweigering_LegeAgenda_Fragment = { __typename: 'LegeAgenda', code: string, boodschap: string, veld: string | null };

type Toezegweigering_LeningNietMogelijk_Fragment = { __typename: 'LeningNietMogelijk', code: string, boodschap: string, veld: string | null };

type Toezegweigering_LijstNietHeelGezien_Fragment = { __typename: 'LijstNietHeelGezien', code: string, boodschap: string, veld: string | null };

type Toezegweigering_LogboekLooptAchter_Fragment = { __typename: 'LogboekLooptAchter', code: string, boodschap: string, veld: string | null };

type Toezegweigering_MachtigingLoopt_Fragment = { __typename: 'MachtigingLoopt', code: string, boodschap: string, veld: string | null };

type Toezegweigering_MandaatGeldtNiet_Fragment = { __typename: 'MandaatGeldtNiet', code: string, boodschap: string, veld: string | null };

type Toezegweigering_MandaatOntbreekt_Fragment = { __typename: 'MandaatOntbreekt', code: string, boodschap: string, veld: string | null };

type Toezegweigering_MandaatOverschreden_Fragment = { __typename: 'MandaatOverschreden', code: string, boodschap: string, veld: string | null };

type Toezegweigering_NiemandAanwezig_Fragment = { __typename: 'NiemandAanwezig', code: string, boodschap: string, veld: string | null };

type Toezegweigering_NiemandAntwoordt_Fragment = { __typename: 'NiemandAntwoordt', code: string, boodschap: string, veld: string | null };

type Toezegweigering_NiemandDeedMee_Fragment = { __typename: 'NiemandDeedMee', code: string, boodschap: string, veld: string | null };

type Toezegweigering_NiemandGenoemd_Fragment = { __typename: 'NiemandGenoemd', code: string, boodschap: string, veld: string | null };

type Toezegweigering_NiemandLeestDossier_Fragment = { __typename: 'NiemandLeestDossier', code: string, boodschap: string, veld: string | null };

type Toezegweigering_NietAanTafel_Fragment = { __typename: 'NietAanTafel', code: string, boodschap: string, veld: string | null };

type Toezegweigering_NietAangemeld_Fragment = { __typename: 'NietAangemeld', code: string, boodschap: string, veld: string | null };

type Toezegweigering_NietBevoegdVoorFonds_Fragment = { __typename: 'NietBevoegdVoorFonds', code: string, boodschap: string, veld: string | null };

type Toezegweigering_NietEigenOrganisatie_Fragment = { __typename: 'NietEigenOrganisatie', code: string, boodschap: string, veld: string | null };

type Toezegweigering_NietGevonden_Fragment = { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null };

type Toezegweigering_NietOpgelost_Fragment = { __typename: 'NietOpgelost', code: string, boodschap: string, veld: string | null };

type Toezegweigering_NietTeCorrigeren_Fragment = { __typename: 'NietTeCorrigeren', code: string, boodschap: string, veld: string | null };

type Toezegweigering_NietToegestaan_Fragment = { __typename: 'NietToegestaan', code: string, boodschap: string, veld: string | null };

type Toezegweigering_NietUwActie_Fragment = { __typename: 'NietUwActie', code: string, boodschap: string, veld: string | null };

type Toezegweigering_NietUwAfwijking_Fragment = { __typename: 'NietUwAfwijking', code: string, boodschap: string, veld: string | null };

type Toezegweigering_NietUwBericht_Fragment = { __typename: 'NietUwBericht', code: string, boodschap: string, veld: string | null };

type Toezegweigering_NietUwNetwerklid_Fragment = { __typename: 'NietUwNetwerklid', code: string, boodschap: string, veld: string | null };

type Toezegweigering_NietUwRegel_Fragment = { __typename: 'NietUwRegel', code: string, boodschap: string, veld: string | null };

type Toezegweigering_NietUwUitzoekopdracht_Fragment = { __typename: 'NietUwUitzoekopdracht', code: string, boodschap: string, veld: string | null };

type Toezegweigering_NietUwVraag_Fragment = { __typename: 'NietUwVraag', code: string, boodschap: string, veld: string | null };

type Toezegweigering_NietsTeBevestigen_Fragment = { __typename: 'NietsTeBevestigen', code: string, boodschap: string, veld: string | null };

type Toezegweigering_NogGereserveerd_Fragment = { __typename: 'NogGereserveerd', code: string, boodschap: string, veld: string | null };

type Toezegweigering_NogNietGeevalueerd_Fragment = { __typename: 'NogNietGeevalueerd', code: string, boodschap: string, veld: string | null };

type Toezegweigering_NogNietTeEvalueren_Fragment = { __typename: 'NogNietTeEvalueren', code: string, boodschap: string, veld: string | null };

type Toezegweigering_NuNietAfTeSluiten_Fragment = { __typename: 'NuNietAfTeSluiten', code: string, boodschap: string, veld: string | null };

type Toezegweigering_NummerInTekst_Fragment = { __typename: 'NummerInTekst', code: string, boodschap: string, veld: string | null };

type Toezegweigering_OngeldigeInvoer_Fragment = { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null };

type Toezegweigering_OnvoldoendeSaldo_Fragment = { __typename: 'OnvoldoendeSaldo', code: string, boodschap: string, veld: string | null };

type Toezegweigering_OpdrachtAnders_Fragment = { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null };

type Toezegweigering_OpenidOnbereikbaar_Fragment = { __typename: 'OpenidOnbereikbaar', code: string, boodschap: string, veld: string | null };

type Toezegweigering_OpgeschortDoorHeroverweging_Fragment = { __typename: 'OpgeschortDoorHeroverweging', code: string, boodschap: string, veld: string | null };

type Toezegweigering_OrganisatieBeeindigd_Fragment = { __typename: 'OrganisatieBeeindigd', code: string, boodschap: string, veld: string | null };

type Toezegweigering_OrganisatieBestaatAl_Fragment = { __typename: 'OrganisatieBestaatAl', code: string, boodschap: string, veld: string | null };

type Toezegweigering_OrganisatieHeeftLopend_Fragment = { __typename: 'OrganisatieHeeftLopend', code: string, boodschap: string, veld: string | null };

type Toezegweigering_OrganisatieVanUzelf_Fragment = { __typename: 'OrganisatieVanUzelf', code: string, boodschap: string, veld: string | null };

type Toezegweigering_OverdrachtLoopt_Fragment = { __typename: 'OverdrachtLoopt', code: string, boodschap: string, veld: string | null };

type Toezegweigering_PartijBijBesluit_Fragment = { __typename: 'PartijBijBesluit', code: string, boodschap: string, veld: string | null };

type Toezegweigering_PasVanafMorgen_Fragment = { __typename: 'PasVanafMorgen', code: string, boodschap: string, veld: string | null };

type Toezegweigering_PasskeyMislukt_Fragment = { __typename: 'PasskeyMislukt', code: string, boodschap: string, veld: string | null };

type Toezegweigering_PersoonInTekst_Fragment = { __typename: 'PersoonInTekst', code: string, boodschap: string, veld: string | null };

type Toezegweigering_PlaatsvervangerIsVoorzitter_Fragment = { __typename: 'PlaatsvervangerIsVoorzitter', code: string, boodschap: string, veld: string | null };

type Toezegweigering_PlafondBereikt_Fragment = { __typename: 'PlafondBereikt', code: string, boodschap: string, veld: string | null };

type Toezegweigering_PlafondOverschreden_Fragment = { __typename: 'PlafondOverschreden', code: string, boodschap: string, veld: string | null };

type Toezegweigering_PogingOntbreekt_Fragment = { __typename: 'PogingOntbreekt', code: string, boodschap: string, veld: string | null };

type Toezegweigering_PostNietBruikbaar_Fragment = { __typename: 'PostNietBruikbaar', code: string, boodschap: string, veld: string | null };

type Toezegweigering_PrecedentOnbeantwoord_Fragment = { __typename: 'PrecedentOnbeantwoord', code: string, boodschap: string, veld: string | null };

type Toezegweigering_PseudoniemBestaatAl_Fragment = { __typename: 'PseudoniemBestaatAl', code: string, boodschap: string, veld: string | null };

type Toezegweigering_PuntAlAfgerond_Fragment = { __typename: 'PuntAlAfgerond', code: string, boodschap: string, veld: string | null };

type Toezegweigering_RectificatieLoopt_Fragment = { __typename: 'RectificatieLoopt', code: string, boodschap: string, veld: string | null };

type Toezegweigering_RedenVereist_Fragment = { __typename: 'RedenVereist', code: string, boodschap: string, veld: string | null };

type Toezegweigering_RedenVerplicht_Fragment = { __typename: 'RedenVerplicht', code: string, boodschap: string, veld: string | null };

type Toezegweigering_RegelAfgehandeld_Fragment = { __typename: 'RegelAfgehandeld', code: string, boodschap: string, veld: string | null };

type Toezegweigering_RegelAlBeeindigd_Fragment = { __typename: 'RegelAlBeeindigd', code: string, boodschap: string, veld: string | null };

type Toezegweigering_RegelBestaatAl_Fragment = { __typename: 'RegelBestaatAl', code: string, boodschap: string, veld: string | null };

type Toezegweigering_RegelPastNiet_Fragment = { __typename: 'RegelPastNiet', code: string, boodschap: string, veld: string | null };

type Toezegweigering_RegelversieNietGeldig_Fragment = { __typename: 'RegelversieNietGeldig', code: string, boodschap: string, veld: string | null };

type Toezegweigering_ReserveringAfgehandeld_Fragment = { __typename: 'ReserveringAfgehandeld', code: string, boodschap: string, veld: string | null };

type Toezegweigering_ReserveringVerlopen_Fragment = { __typename: 'ReserveringVerlopen', code: string, boodschap: string, veld: string | null };

type Toezegweigering_RisicodelingNietMogelijk_Fragment = { __typename: 'RisicodelingNietMogelijk', code: string, boodschap: string, veld: string | null };

type Toezegweigering_RolAlGegeven_Fragment = { __typename: 'RolAlGegeven', code: string, boodschap: string, veld: string | null };

type Toezegweigering_RolAlVoorgesteld_Fragment = { __typename: 'RolAlVoorgesteld', code: string, boodschap: string, veld: string | null };

type Toezegweigering_RolVanUzelf_Fragment = { __typename: 'RolVanUzelf', code: string, boodschap: string, veld: string | null };

type Toezegweigering_RolvoorstelBeslist_Fragment = { __typename: 'RolvoorstelBeslist', code: string, boodschap: string, veld: string | null };

type Toezegweigering_RondeGesloten_Fragment = { __typename: 'RondeGesloten', code: string, boodschap: string, veld: string | null };

type Toezegweigering_RondeOpen_Fragment = { __typename: 'RondeOpen', code: string, boodschap: string, veld: string | null };

type Toezegweigering_SignaalAlBehandeld_Fragment = { __typename: 'SignaalAlBehandeld', code: string, boodschap: string, veld: string | null };

type Toezegweigering_SignaalStaatErAl_Fragment = { __typename: 'SignaalStaatErAl', code: string, boodschap: string, veld: string | null };

type Toezegweigering_SleutelAlKlaar_Fragment = { __typename: 'SleutelAlKlaar', code: string, boodschap: string, veld: string | null };

type Toezegweigering_SleutelVraagtTweede_Fragment = { __typename: 'SleutelVraagtTweede', code: string, boodschap: string, veld: string | null };

type Toezegweigering_SoortStaatVast_Fragment = { __typename: 'SoortStaatVast', code: string, boodschap: string, veld: string | null };

type Toezegweigering_SprekerDoetNietMee_Fragment = { __typename: 'SprekerDoetNietMee', code: string, boodschap: string, veld: string | null };

type Toezegweigering_StandpuntBetwist_Fragment = { __typename: 'StandpuntBetwist', code: string, boodschap: string, veld: string | null };

type Toezegweigering_StapNietMogelijk_Fragment = { __typename: 'StapNietMogelijk', code: string, boodschap: string, veld: string | null };

type Toezegweigering_TafelBeeindigd_Fragment = { __typename: 'TafelBeeindigd', code: string, boodschap: string, veld: string | null };

type Toezegweigering_TafelBeslist_Fragment = { __typename: 'TafelBeslist', code: string, boodschap: string, veld: string | null };

type Toezegweigering_TafelBestaatAl_Fragment = { __typename: 'TafelBestaatAl', code: string, boodschap: string, veld: string | null };

type Toezegweigering_TafelHeeftZitting_Fragment = { __typename: 'TafelHeeftZitting', code: string, boodschap: string, veld: string | null };

type Toezegweigering_TeVeelPasskeys_Fragment = { __typename: 'TeVeelPasskeys', code: string, boodschap: string, veld: string | null };

type Toezegweigering_TeVeelPogingen_Fragment = { __typename: 'TeVeelPogingen', code: string, boodschap: string, veld: string | null };

type Toezegweigering_TeWeinigGoedkeurders_Fragment = { __typename: 'TeWeinigGoedkeurders', code: string, boodschap: string, veld: string | null };

type Toezegweigering_TekstVerraadt_Fragment = { __typename: 'TekstVerraadt', code: string, boodschap: string, veld: string | null };

type Toezegweigering_TermijnLoopt_Fragment = { __typename: 'TermijnLoopt', code: string, boodschap: string, veld: string | null };

type Toezegweigering_TermijnVoorbij_Fragment = { __typename: 'TermijnVoorbij', code: string, boodschap: string, veld: string | null };

type Toezegweigering_TermijnenTellenNietOp_Fragment = { __typename: 'TermijnenTellenNietOp', code: string, boodschap: string, veld: string | null };

type Toezegweigering_TerugBovenBetaald_Fragment = { __typename: 'TerugBovenBetaald', code: string, boodschap: string, veld: string | null };

type Toezegweigering_ToestemmingAlIngetrokken_Fragment = { __typename: 'ToestemmingAlIngetrokken', code: string, boodschap: string, veld: string | null };

type Toezegweigering_ToestemmingPastNiet_Fragment = { __typename: 'ToestemmingPastNiet', code: string, boodschap: string, veld: string | null };

type Toezegweigering_TweeMensenNodig_Fragment = { __typename: 'TweeMensenNodig', code: string, boodschap: string, veld: string | null };

type Toezegweigering_TweedeBeheerderNodig_Fragment = { __typename: 'TweedeBeheerderNodig', code: string, boodschap: string, veld: string | null };

type Toezegweigering_TweedeFactorAlAan_Fragment = { __typename: 'TweedeFactorAlAan', code: string, boodschap: string, veld: string | null };

type Toezegweigering_TweedeFactorNodig_Fragment = { __typename: 'TweedeFactorNodig', code: string, boodschap: string, veld: string | null };

type Toezegweigering_TweedePersoonVereist_Fragment = { __typename: 'TweedePersoonVereist', code: string, boodschap: string, veld: string | null };

type Toezegweigering_UitgeverOngeldig_Fragment = { __typename: 'UitgeverOngeldig', code: string, boodschap: string, veld: string | null };

type Toezegweigering_UitnodigingVervallen_Fragment = { __typename: 'UitnodigingVervallen', code: string, boodschap: string, veld: string | null };

type Toezegweigering_VerantwoordelijkeBlijft_Fragment = { __typename: 'VerantwoordelijkeBlijft', code: string, boodschap: string, veld: string | null };

type Toezegweigering_VernietigenKanNiet_Fragment = { __typename: 'VernietigenKanNiet', code: string, boodschap: string, veld: string | null };

type Toezegweigering_VernietigingLoopt_Fragment = { __typename: 'VernietigingLoopt', code: string, boodschap: string, veld: string | null };

type Toezegweigering_VerplichteVertrokken_Fragment = { __typename: 'VerplichteVertrokken', code: string, boodschap: string, veld: string | null };

type Toezegweigering_VersieTeVroeg_Fragment = { __typename: 'VersieTeVroeg', code: string, boodschap: string, veld: string | null };

type Toezegweigering_VerwachtingLigtVast_Fragment = { __typename: 'VerwachtingLigtVast', code: string, boodschap: string, veld: string | null };

type Toezegweigering_VerwachtingOntbreekt_Fragment = { __typename: 'VerwachtingOntbreekt', code: string, boodschap: string, veld: string | null };

type Toezegweigering_VerzoekBeoordeeld_Fragment = { __typename: 'VerzoekBeoordeeld', code: string, boodschap: string, veld: string | null };

type Toezegweigering_VerzoekLoopt_Fragment = { __typename: 'VerzoekLoopt', code: string, boodschap: string, veld: string | null };

type Toezegweigering_VerzoekdagNodig_Fragment = { __typename: 'VerzoekdagNodig', code: string, boodschap: string, veld: string | null };

type Toezegweigering_VoorliggendOntbreekt_Fragment = { __typename: 'VoorliggendOntbreekt', code: string, boodschap: string, veld: string | null };

type Toezegweigering_VoornemenAlAangekondigd_Fragment = { __typename: 'VoornemenAlAangekondigd', code: string, boodschap: string, veld: string | null };

type Toezegweigering_VoorstelLigtVoor_Fragment = { __typename: 'VoorstelLigtVoor', code: string, boodschap: string, veld: string | null };

type Toezegweigering_VoorstelVervallen_Fragment = { __typename: 'VoorstelVervallen', code: string, boodschap: string, veld: string | null };

type Toezegweigering_VoorwaardeNietVoldaan_Fragment = { __typename: 'VoorwaardeNietVoldaan', code: string, boodschap: string, veld: string | null };

type Toezegweigering_VoorzitterPastNiet_Fragment = { __typename: 'VoorzitterPastNiet', code: string, boodschap: string, veld: string | null };

type Toezegweigering_VraagAlBeantwoord_Fragment = { __typename: 'VraagAlBeantwoord', code: string, boodschap: string, veld: string | null };

type Toezegweigering_WachtwoordTeZwak_Fragment = { __typename: 'WachtwoordTeZwak', code: string, boodschap: string, veld: string | null };

type Toezegweigering_ZelfdeAanvraagLoopt_Fragment = { __typename: 'ZelfdeAanvraagLoopt', code: string, boodschap: string, veld: string | null };

type Toezegweigering_ZelfdePersoon_Fragment = { __typename: 'ZelfdePersoon', code: string, boodschap: string, veld: string | null };

type Toezegweigering_ZijuitgangPastNiet_Fragment = { __typename: 'ZijuitgangPastNiet', code: string, boodschap: string, veld: string | null };

type Toezegweigering_ZittingAlGeopend_Fragment = { __typename: 'ZittingAlGeopend', code: string, boodschap: string, veld: string | null };

type Toezegweigering_ZittingAlGepland_Fragment = { __typename: 'ZittingAlGepland', code: string, boodschap: string, veld: string | null };

type Toezegweigering_ZittingAlGepubliceerd_Fragment = { __typename: 'ZittingAlGepubliceerd', code: string, boodschap: string, veld: string | null };

type Toezegweigering_ZittingGesloten_Fragment = { __typename: 'ZittingGesloten', code: string, boodschap: string, veld: string | null };

type Toezegweigering_ZittingNietGeopend_Fragment = { __typename: 'ZittingNietGeopend', code: string, boodschap: string, veld: string | null };

type Toezegweigering_ZittingNietGepubliceerd_Fragment = { __typename: 'ZittingNietGepubliceerd', code: string, boodschap: string, veld: string | null };

type Toezegweigering_ZittingNietVandaag_Fragment = { __typename: 'ZittingNietVandaag', code: string, boodschap: string, veld: string | null };

type Toezegweigering_ZittingNogOpen_Fragment = { __typename: 'ZittingNogOpen', code: string, boodschap: string, veld: string | null };

export type ToezegweigeringFragment =
  | Toezegweigering_AanEenAnder_Fragment
  | Toezegweigering_AandelenNietHonderd_Fragment
  | Toezegweigering_AanmeldenMislukt_Fragment
  | Toezegweigering_AanvraagAfgehandeld_Fragment
  | Toezegweigering_ActieAlAfgerond_Fragment
  | Toezegweigering_AdviesVervangtNiet_Fragment
  | Toezegweigering_AfwijkingOnvolledig_Fragment
  | Toezegweigering_AgendapuntAfgerond_Fragment
  | Toezegweigering_AgendapuntOpTafel_Fragment
  | Toezegweigering_AlAangehouden_Fragment
  | Toezegweigering_AlBeantwoord_Fragment
  | Toezegweigering_AlDeelnemer_Fragment
  | Toezegweigering_AlGeevalueerd_Fragment
  | Toezegweigering_AlGegeven_Fragment
  | Toezegweigering_AlGewijzigd_Fragment
  | Toezegweigering_AlGoedgekeurd_Fragment
  | Toezegweigering_AlOpgelost_Fragment
  | Toezegweigering_AlleenDeBron_Fragment
  | Toezegweigering_AlleenDeVrager_Fragment
  | Toezegweigering_AlleenEigenActie_Fragment
  | Toezegweigering_AlleenOverDezeGegevens_Fragment
  | Toezegweigering_AlleenRegisseur_Fragment
  | Toezegweigering_AlleenVerantwoordelijke_Fragment
  | Toezegweigering_AlleenVoorzitterVanTafel_Fragment
  | Toezegweigering_AndereOrganisatieTekent_Fragment
  | Toezegweigering_AndereVersie_Fragment
  | Toezegweigering_AndereZittingOpen_Fragment
  | Toezegweigering_BedragBovenReservering_Fragment
  | Toezegweigering_BegunstigdeIsClient_Fragment
  | Toezegweigering_BerichtAlIngetrokken_Fragment
  | Toezegweigering_BesluitAlGenomen_Fragment
  | Toezegweigering_BesluitBeeindigd_Fragment
  | Toezegweigering_BesluitDraagtUitgaveNiet_Fragment
  | Toezegweigering_BesluitdagOnmogelijk_Fragment
  | Toezegweigering_BesluitenlijstVast_Fragment
  | Toezegweigering_BestaatAl_Fragment
  | Toezegweigering_BetaalgegevensOntbreken_Fragment
  | Toezegweigering_BetaalopdrachtLoopt_Fragment
  | Toezegweigering_BetaalopdrachtNietTerug_Fragment
  | Toezegweigering_BevestigingMislukt_Fragment
  | Toezegweigering_BevestigingNodig_Fragment
  | Toezegweigering_BewaarstopAlWeg_Fragment
  | Toezegweigering_BewaartermijnTeKort_Fragment
  | Toezegweigering_BewijsOntbreekt_Fragment
  | Toezegweigering_BrengerBlijft_Fragment
  | Toezegweigering_BsnKloptNiet_Fragment
  | Toezegweigering_CasusAlOpAgenda_Fragment
  | Toezegweigering_CasusGesloten_Fragment
  | Toezegweigering_ClientHeeftAccount_Fragment
  | Toezegweigering_ClientHeeftOpenCasus_Fragment
  | Toezegweigering_ClientUitCasus_Fragment
  | Toezegweigering_ClientUitgenodigd_Fragment
  | Toezegweigering_CodeOnjuist_Fragment
  | Toezegweigering_ContrastTeLaag_Fragment
  | Toezegweigering_CrisisGesloten_Fragment
  | Toezegweigering_CrisisLoopt_Fragment
  | Toezegweigering_DagNietMogelijk_Fragment
  | Toezegweigering_DagVoorbij_Fragment
  | Toezegweigering_DatumInVerleden_Fragment
  | Toezegweigering_DatumNietMogelijk_Fragment
  | Toezegweigering_DeelnemerGebonden_Fragment
  | Toezegweigering_DriehoekNietTeVragen_Fragment
  | Toezegweigering_EenAnderBevestigt_Fragment
  | Toezegweigering_EerstAkkoord_Fragment
  | Toezegweigering_EigenAanmeldingNodig_Fragment
  | Toezegweigering_EigenAntwoordGegeven_Fragment
  | Toezegweigering_EigenBesluit_Fragment
  | Toezegweigering_EigenCaseload_Fragment
  | Toezegweigering_FaseNietMogelijk_Fragment
  | Toezegweigering_FiatAlGegeven_Fragment
  | Toezegweigering_FiatAlGevraagd_Fragment
  | Toezegweigering_FondsGesloten_Fragment
  | Toezegweigering_GebondeneTekentNietMee_Fragment
  | Toezegweigering_GeenBeschikking_Fragment
  | Toezegweigering_GeenBestuurder_Fragment
  | Toezegweigering_GeenBestuurstafel_Fragment
  | Toezegweigering_GeenCasusInBeleid_Fragment
  | Toezegweigering_GeenClientaccount_Fragment
  | Toezegweigering_GeenCollega_Fragment
  | Toezegweigering_GeenConsensus_Fragment
  | Toezegweigering_GeenDeelnemer_Fragment
  | Toezegweigering_GeenGesprek_Fragment
  | Toezegweigering_GeenGrondVoorGegevens_Fragment
  | Toezegweigering_GeenGrondVoorNetwerk_Fragment
  | Toezegweigering_GeenOndersteuner_Fragment
  | Toezegweigering_GeenRouteregie_Fragment
  | Toezegweigering_GeenStandpuntGevraagd_Fragment
  | Toezegweigering_GeenTekenbevoegdheid_Fragment
  | Toezegweigering_GeenVertegenwoordigers_Fragment
  | Toezegweigering_GeenWoonrelatie_Fragment
  | Toezegweigering_GeheimhoudingNodig_Fragment
  | Toezegweigering_GeldOnvolledig_Fragment
  | Toezegweigering_GenoegAkkoorden_Fragment
  | Toezegweigering_GesprekAlleenEerst_Fragment
  | Toezegweigering_GoedkeuringOntbreekt_Fragment
  | Toezegweigering_GrondNietToegestaan_Fragment
  | Toezegweigering_HandtekeningOntbreekt_Fragment
  | Toezegweigering_HeroverwegingAlGevraagd_Fragment
  | Toezegweigering_HeroverwegingBeantwoord_Fragment
  | Toezegweigering_HeroverwegingLoopt_Fragment
  | Toezegweigering_HoogsteNiveau_Fragment
  | Toezegweigering_IncidentAlIngetrokken_Fragment
  | Toezegweigering_KeurdeZelfGoed_Fragment
  | Toezegweigering_KopieLoopt_Fragment
  | Toezegweigering_KopieVraagtReden_Fragment
  | Toezegweigering_LegeAgenda_Fragment
  | Toezegweigering_LeningNietMogelijk_Fragment
  | Toezegweigering_LijstNietHeelGezien_Fragment
  | Toezegweigering_LogboekLooptAchter_Fragment
  | Toezegweigering_MachtigingLoopt_Fragment
  | Toezegweigering_MandaatGeldtNiet_Fragment
  | Toezegweigering_MandaatOntbreekt_Fragment
  | Toezegweigering_MandaatOverschreden_Fragment
  | Toezegweigering_NiemandAanwezig_Fragment
  | Toezegweigering_NiemandAntwoordt_Fragment
  | Toezegweigering_NiemandDeedMee_Fragment
  | Toezegweigering_NiemandGenoemd_Fragment
  | Toezegweigering_NiemandLeestDossier_Fragment
  | Toezegweigering_NietAanTafel_Fragment
  | Toezegweigering_NietAangemeld_Fragment
  | Toezegweigering_NietBevoegdVoorFonds_Fragment
  | Toezegweigering_NietEigenOrganisatie_Fragment
  | Toezegweigering_NietGevonden_Fragment
  | Toezegweigering_NietOpgelost_Fragment
  | Toezegweigering_NietTeCorrigeren_Fragment
  | Toezegweigering_NietToegestaan_Fragment
  | Toezegweigering_NietUwActie_Fragment
  | Toezegweigering_NietUwAfwijking_Fragment
  | Toezegweigering_NietUwBericht_Fragment
  | Toezegweigering_NietUwNetwerklid_Fragment
  | Toezegweigering_NietUwRegel_Fragment
  | Toezegweigering_NietUwUitzoekopdracht_Fragment
  | Toezegweigering_NietUwVraag_Fragment
  | Toezegweigering_NietsTeBevestigen_Fragment
  | Toezegweigering_NogGereserveerd_Fragment
  | Toezegweigering_NogNietGeevalueerd_Fragment
  | Toezegweigering_NogNietTeEvalueren_Fragment
  | Toezegweigering_NuNietAfTeSluiten_Fragment
  | Toezegweigering_NummerInTekst_Fragment
  | Toezegweigering_OngeldigeInvoer_Fragment
  | Toezegweigering_OnvoldoendeSaldo_Fragment
  | Toezegweigering_OpdrachtAnders_Fragment
  | Toezegweigering_OpenidOnbereikbaar_Fragment
  | Toezegweigering_OpgeschortDoorHeroverweging_Fragment
  | Toezegweigering_OrganisatieBeeindigd_Fragment
  | Toezegweigering_OrganisatieBestaatAl_Fragment
  | Toezegweigering_OrganisatieHeeftLopend_Fragment
  | Toezegweigering_OrganisatieVanUzelf_Fragment
  | Toezegweigering_OverdrachtLoopt_Fragment
  | Toezegweigering_PartijBijBesluit_Fragment
  | Toezegweigering_PasVanafMorgen_Fragment
  | Toezegweigering_PasskeyMislukt_Fragment
  | Toezegweigering_PersoonInTekst_Fragment
  | Toezegweigering_PlaatsvervangerIsVoorzitter_Fragment
  | Toezegweigering_PlafondBereikt_Fragment
  | Toezegweigering_PlafondOverschreden_Fragment
  | Toezegweigering_PogingOntbreekt_Fragment
  | Toezegweigering_PostNietBruikbaar_Fragment
  | Toezegweigering_PrecedentOnbeantwoord_Fragment
  | Toezegweigering_PseudoniemBestaatAl_Fragment
  | Toezegweigering_PuntAlAfgerond_Fragment
  | Toezegweigering_RectificatieLoopt_Fragment
  | Toezegweigering_RedenVereist_Fragment
  | Toezegweigering_RedenVerplicht_Fragment
  | Toezegweigering_RegelAfgehandeld_Fragment
  | Toezegweigering_RegelAlBeeindigd_Fragment
  | Toezegweigering_RegelBestaatAl_Fragment
  | Toezegweigering_RegelPastNiet_Fragment
  | Toezegweigering_RegelversieNietGeldig_Fragment
  | Toezegweigering_ReserveringAfgehandeld_Fragment
  | Toezegweigering_ReserveringVerlopen_Fragment
  | Toezegweigering_RisicodelingNietMogelijk_Fragment
  | Toezegweigering_RolAlGegeven_Fragment
  | Toezegweigering_RolAlVoorgesteld_Fragment
  | Toezegweigering_RolVanUzelf_Fragment
  | Toezegweigering_RolvoorstelBeslist_Fragment
  | Toezegweigering_RondeGesloten_Fragment
  | Toezegweigering_RondeOpen_Fragment
  | Toezegweigering_SignaalAlBehandeld_Fragment
  | Toezegweigering_SignaalStaatErAl_Fragment
  | Toezegweigering_SleutelAlKlaar_Fragment
  | Toezegweigering_SleutelVraagtTweede_Fragment
  | Toezegweigering_SoortStaatVast_Fragment
  | Toezegweigering_SprekerDoetNietMee_Fragment
  | Toezegweigering_StandpuntBetwist_Fragment
  | Toezegweigering_StapNietMogelijk_Fragment
  | Toezegweigering_TafelBeeindigd_Fragment
  | Toezegweigering_TafelBeslist_Fragment
  | Toezegweigering_TafelBestaatAl_Fragment
  | Toezegweigering_TafelHeeftZitting_Fragment
  | Toezegweigering_TeVeelPasskeys_Fragment
  | Toezegweigering_TeVeelPogingen_Fragment
  | Toezegweigering_TeWeinigGoedkeurders_Fragment
  | Toezegweigering_TekstVerraadt_Fragment
  | Toezegweigering_TermijnLoopt_Fragment
  | Toezegweigering_TermijnVoorbij_Fragment
  | Toezegweigering_TermijnenTellenNietOp_Fragment
  | Toezegweigering_TerugBovenBetaald_Fragment
  | Toezegweigering_ToestemmingAlIngetrokken_Fragment
  | Toezegweigering_ToestemmingPastNiet_Fragment
  | Toezegweigering_TweeMensenNodig_Fragment
  | Toezegweigering_TweedeBeheerderNodig_Fragment
  | Toezegweigering_TweedeFactorAlAan_Fragment
  | Toezegweigering_TweedeFactorNodig_Fragment
  | Toezegweigering_TweedePersoonVereist_Fragment
  | Toezegweigering_UitgeverOngeldig_Fragment
  | Toezegweigering_UitnodigingVervallen_Fragment
  | Toezegweigering_VerantwoordelijkeBlijft_Fragment
  | Toezegweigering_VernietigenKanNiet_Fragment
  | Toezegweigering_VernietigingLoopt_Fragment
  | Toezegweigering_VerplichteVertrokken_Fragment
  | Toezegweigering_VersieTeVroeg_Fragment
  | Toezegweigering_VerwachtingLigtVast_Fragment
  | Toezegweigering_VerwachtingOntbreekt_Fragment
  | Toezegweigering_VerzoekBeoordeeld_Fragment
  | Toezegweigering_VerzoekLoopt_Fragment
  | Toezegweigering_VerzoekdagNodig_Fragment
  | Toezegweigering_VoorliggendOntbreekt_Fragment
  | Toezegweigering_VoornemenAlAangekondigd_Fragment
  | Toezegweigering_VoorstelLigtVoor_Fragment
  | Toezegweigering_VoorstelVervallen_Fragment
  | Toezegweigering_VoorwaardeNietVoldaan_Fragment
  | Toezegweigering_VoorzitterPastNiet_Fragment
  | Toezegweigering_VraagAlBeantwoord_Fragment
  | Toezegweigering_WachtwoordTeZwak_Fragment
  | Toezegweigering_ZelfdeAanvraagLoopt_Fragment
  | Toezegweigering_ZelfdePersoon_Fragment
  | Toezegweigering_ZijuitgangPastNiet_Fragment
  | Toezegweigering_ZittingAlGeopend_Fragment
  | Toezegweigering_ZittingAlGepland_Fragment
  | Toezegweigering_ZittingAlGepubliceerd_Fragment
  | Toezegweigering_ZittingGesloten_Fragment
  | Toezegweigering_ZittingNietGeopend_Fragment
  | Toezegweigering_ZittingNietGepubliceerd_Fragment
  | Toezegweigering_ZittingNietVandaag_Fragment
  | Toezegweigering_ZittingNogOpen_Fragment
;

export type ToezeggingenQueryVariables = Exact<{
  casusId: string;
}>;


export type ToezeggingenQuery = { __typename: 'Query', toezeggingen: { __typename: 'Toezeggingen', casusId: string, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }>, toezeggingen: Array<{ __typename: 'Toezegging', id: string, regeling: string, organisatieId: string, toegezegdDoor: string, toegezegdOp: string, sleutelOp: string | null, voorbereidOp: string, gevraagdOp: string | null, beslotenOp: string | null, uitkomst: string | null, giftInCent: string, leningInCent: string, gestartOp: string | null, dagenTotSleutel: number | null, signaal: string | null, versie: number, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }> } };

export type BijstandcijfersQueryVariables = Exact<{ [key: string]: never; }>;


export type BijstandcijfersQuery = { __typename: 'Query', bijstandcijfers: Array<{ __typename: 'Bijstandcijfer', organisatieId: string, aantal: number, dagenTotBesluit: number, dagenNaSleutel: number | null, giftInCent: string, leningInCent: string }> };

export type ToezegorganisatiesQueryVariables = Exact<{ [key: string]: never; }>;


export type ToezegorganisatiesQuery = { __typename: 'Query', organisaties: Array<{ __typename: 'Organisatie', id: string, naam: string, soort: string }> };

export type ToezeggingVastleggenMutationVariables = Exact<{
  invoer: ToezeggingVastleggenInvoer;
}>;


export type ToezeggingVastleggenMutation = { __typename: 'Mutation', toezeggingVastleggen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Toezeggingen', casusId: string, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }>, toezeggingen: Array<{ __typename: 'Toezegging', id: string, regeling: string, organisatieId: string, toegezegdDoor: string, toegezegdOp: string, sleutelOp: string | null, voorbereidOp: string, gevraagdOp: string | null, beslotenOp: string | null, uitkomst: string | null, giftInCent: string, leningInCent: string, gestartOp: string | null, dagenTotSleutel: number | null, signaal: string | null, versie: number, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }> }
   };

export type ToezeggingStapMutationVariables = Exact<{
  invoer: ToezeggingStapInvoer;
}>;


export type ToezeggingStapMutation = { __typename: 'Mutation', toezeggingStap:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'StapNietMogelijk', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Toezeggingen', casusId: string, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }>, toezeggingen: Array<{ __typename: 'Toezegging', id: string, regeling: string, organisatieId: string, toegezegdDoor: string, toegezegdOp: string, sleutelOp: string | null, voorbereidOp: string, gevraagdOp: string | null, beslotenOp: string | null, uitkomst: string | null, giftInCent: string, leningInCent: string, gestartOp: string | null, dagenTotSleutel: number | null, signaal: string | null, versie: number, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }> }
   };

export type TussendoorVeldenFragment = { __typename: 'Tussendoor', casusId: string, opgelost: string | null, opgelostOp: string | null, opgelostDoorNaam: string | null, opdracht: { __typename: 'Uitzoekopdracht', id: string, lidNaam: string, organisatieNaam: string, vraag: string, uren: number, tot: string, beeindigdOp: string | null, teLaat: boolean } | null, bevindingen: Array<{ __typename: 'Bevinding', id: string, bron: string, tekst: string, vastgelegdOp: string, vastgelegdDoorNaam: string }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> };

export type TussendoorQueryVariables = Exact<{
  casusId: string;
}>;


export type TussendoorQuery = { __typename: 'Query', tussendoor: { __typename: 'Tussendoor', casusId: string, opgelost: string | null, opgelostOp: string | null, opgelostDoorNaam: string | null, opdracht: { __typename: 'Uitzoekopdracht', id: string, lidNaam: string, organisatieNaam: string, vraag: string, uren: number, tot: string, beeindigdOp: string | null, teLaat: boolean } | null, bevindingen: Array<{ __typename: 'Bevinding', id: string, bron: string, tekst: string, vastgelegdOp: string, vastgelegdDoorNaam: string }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> } };

export type UitzoekkeuzesQueryVariables = Exact<{
  casusId: string;
}>;


export type UitzoekkeuzesQuery = { __typename: 'Query', casus: { __typename: 'Casus', id: string, deelnemers: Array<{ __typename: 'Deelnemer', organisatie: { __typename: 'Organisatie', id: string, naam: string } }> }, leden: Array<{ __typename: 'Lid', id: string, naam: string, functie: string, rol: string, organisatieId: string }> };

export type UitzoekerToewijzenMutationVariables = Exact<{
  invoer: UitzoekerToewijzenInvoer;
}>;


export type UitzoekerToewijzenMutation = { __typename: 'Mutation', uitzoekerToewijzen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenRegisseur', code: string, boodschap: string, veld: string | null }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'DatumInVerleden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'GeenDeelnemer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Tussendoor', casusId: string, opgelost: string | null, opgelostOp: string | null, opgelostDoorNaam: string | null, opdracht: { __typename: 'Uitzoekopdracht', id: string, lidNaam: string, organisatieNaam: string, vraag: string, uren: number, tot: string, beeindigdOp: string | null, teLaat: boolean } | null, bevindingen: Array<{ __typename: 'Bevinding', id: string, bron: string, tekst: string, vastgelegdOp: string, vastgelegdDoorNaam: string }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
   };

export type BevindingVastleggenMutationVariables = Exact<{
  invoer: BevindingVastleggenInvoer;
}>;


export type BevindingVastleggenMutation = { __typename: 'Mutation', bevindingVastleggen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietUwUitzoekopdracht', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Tussendoor', casusId: string, opgelost: string | null, opgelostOp: string | null, opgelostDoorNaam: string | null, opdracht: { __typename: 'Uitzoekopdracht', id: string, lidNaam: string, organisatieNaam: string, vraag: string, uren: number, tot: string, beeindigdOp: string | null, teLaat: boolean } | null, bevindingen: Array<{ __typename: 'Bevinding', id: string, bron: string, tekst: string, vastgelegdOp: string, vastgelegdDoorNaam: string }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
   };

export type UitzoekenAfrondenMutationVariables = Exact<{
  invoer: UitzoekenAfrondenInvoer;
}>;


export type UitzoekenAfrondenMutation = { __typename: 'Mutation', uitzoekenAfronden:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietUwUitzoekopdracht', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Tussendoor', casusId: string, opgelost: string | null, opgelostOp: string | null, opgelostDoorNaam: string | null, opdracht: { __typename: 'Uitzoekopdracht', id: string, lidNaam: string, organisatieNaam: string, vraag: string, uren: number, tot: string, beeindigdOp: string | null, teLaat: boolean } | null, bevindingen: Array<{ __typename: 'Bevinding', id: string, bron: string, tekst: string, vastgelegdOp: string, vastgelegdDoorNaam: string }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
   };

export type BuitenTafelOplossenMutationVariables = Exact<{
  invoer: BuitenTafelOplossenInvoer;
}>;


export type BuitenTafelOplossenMutation = { __typename: 'Mutation', buitenTafelOplossen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlOpgelost', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenRegisseur', code: string, boodschap: string, veld: string | null }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Tussendoor', casusId: string, opgelost: string | null, opgelostOp: string | null, opgelostDoorNaam: string | null, opdracht: { __typename: 'Uitzoekopdracht', id: string, lidNaam: string, organisatieNaam: string, vraag: string, uren: number, tot: string, beeindigdOp: string | null, teLaat: boolean } | null, bevindingen: Array<{ __typename: 'Bevinding', id: string, bron: string, tekst: string, vastgelegdOp: string, vastgelegdDoorNaam: string }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
   };

export type BuitenTafelHeropenenMutationVariables = Exact<{
  invoer: BuitenTafelHeropenenInvoer;
}>;


export type BuitenTafelHeropenenMutation = { __typename: 'Mutation', buitenTafelHeropenen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'AlleenRegisseur', code: string, boodschap: string, veld: string | null }
    | { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietOpgelost', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Tussendoor', casusId: string, opgelost: string | null, opgelostOp: string | null, opgelostDoorNaam: string | null, opdracht: { __typename: 'Uitzoekopdracht', id: string, lidNaam: string, organisatieNaam: string, vraag: string, uren: number, tot: string, beeindigdOp: string | null, teLaat: boolean } | null, bevindingen: Array<{ __typename: 'Bevinding', id: string, bron: string, tekst: string, vastgelegdOp: string, vastgelegdDoorNaam: string }>, mogelijk: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }
   };

export type UitnodigingenbeeldFragment = { __typename: 'Uitnodigingen', lijst: Array<{ __typename: 'Uitnodiging', id: string, lidId: string, naam: string, email: string, rol: string, organisatieNaam: string, verlooptOp: string, stand: string }>, voorstellen: Array<{ __typename: 'Rolvoorstel', id: string, naam: string, email: string | null, organisatieNaam: string, rol: string, rolNu: string | null, voorgesteldDoorNaam: string, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, post: Array<{ __typename: 'WachtendeMail', id: string, aan: string, onderwerp: string, tekst: string }> };

export type UitnodigingenQueryVariables = Exact<{ [key: string]: never; }>;


export type UitnodigingenQuery = { __typename: 'Query', uitnodigingen: { __typename: 'Uitnodigingen', lijst: Array<{ __typename: 'Uitnodiging', id: string, lidId: string, naam: string, email: string, rol: string, organisatieNaam: string, verlooptOp: string, stand: string }>, voorstellen: Array<{ __typename: 'Rolvoorstel', id: string, naam: string, email: string | null, organisatieNaam: string, rol: string, rolNu: string | null, voorgesteldDoorNaam: string, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, post: Array<{ __typename: 'WachtendeMail', id: string, aan: string, onderwerp: string, tekst: string }> }, organisaties: Array<{ __typename: 'Organisatie', id: string, naam: string }>, leden: Array<{ __typename: 'Lid', id: string, naam: string, rol: string, organisatieId: string }> };

export type RolWijzigenMutationVariables = Exact<{
  invoer: RolWijzigenInvoer;
}>;


export type RolWijzigenMutation = { __typename: 'Mutation', rolWijzigen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ClientUitCasus', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RolAlGegeven', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RolAlVoorgesteld', code: string, boodschap: string, veld: string | null }
    | { __typename: 'RolVanUzelf', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Uitnodigingen', lijst: Array<{ __typename: 'Uitnodiging', id: string, lidId: string, naam: string, email: string, rol: string, organisatieNaam: string, verlooptOp: string, stand: string }>, voorstellen: Array<{ __typename: 'Rolvoorstel', id: string, naam: string, email: string | null, organisatieNaam: string, rol: string, rolNu: string | null, voorgesteldDoorNaam: string, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, post: Array<{ __typename: 'WachtendeMail', id: string, aan: string, onderwerp: string, tekst: string }> }
   };

export type RolvoorstelBeoordelenMutationVariables = Exact<{
  invoer: RolvoorstelBeoordelenInvoer;
}>;


export type RolvoorstelBeoordelenMutation = { __typename: 'Mutation', rolvoorstelBeoordelen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string }
    | { __typename: 'NietGevonden', code: string, boodschap: string }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string }
    | { __typename: 'RolVanUzelf', code: string, boodschap: string }
    | { __typename: 'RolvoorstelBeslist', code: string, boodschap: string }
    | { __typename: 'TweedeBeheerderNodig', code: string, boodschap: string }
    | { __typename: 'Uitnodigingen', lijst: Array<{ __typename: 'Uitnodiging', id: string, lidId: string, naam: string, email: string, rol: string, organisatieNaam: string, verlooptOp: string, stand: string }>, voorstellen: Array<{ __typename: 'Rolvoorstel', id: string, naam: string, email: string | null, organisatieNaam: string, rol: string, rolNu: string | null, voorgesteldDoorNaam: string, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, post: Array<{ __typename: 'WachtendeMail', id: string, aan: string, onderwerp: string, tekst: string }> }
   };

export type LidBeeindigenMutationVariables = Exact<{
  invoer: LidBeeindigenInvoer;
}>;


export type LidBeeindigenMutation = { __typename: 'Mutation', lidBeeindigen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string }
    | { __typename: 'NietGevonden', code: string, boodschap: string }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string }
    | { __typename: 'RolVanUzelf', code: string, boodschap: string }
    | { __typename: 'Uitnodigingen', lijst: Array<{ __typename: 'Uitnodiging', id: string, lidId: string, naam: string, email: string, rol: string, organisatieNaam: string, verlooptOp: string, stand: string }>, voorstellen: Array<{ __typename: 'Rolvoorstel', id: string, naam: string, email: string | null, organisatieNaam: string, rol: string, rolNu: string | null, voorgesteldDoorNaam: string, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, post: Array<{ __typename: 'WachtendeMail', id: string, aan: string, onderwerp: string, tekst: string }> }
   };

export type UitnodigingViaOrganisatieMutationVariables = Exact<{
  invoer: OpenidBeginnenInvoer;
}>;


export type UitnodigingViaOrganisatieMutation = { __typename: 'Mutation', openidBeginnen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string }
    | { __typename: 'BevestigingNodig', code: string, boodschap: string }
    | { __typename: 'NietAangemeld', code: string, boodschap: string }
    | { __typename: 'NietGevonden', code: string, boodschap: string }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string }
    | { __typename: 'OpenidBegonnen', adres: string }
    | { __typename: 'OpenidOnbereikbaar', code: string, boodschap: string }
    | { __typename: 'TeVeelPogingen', code: string, boodschap: string }
    | { __typename: 'UitnodigingVervallen', code: string, boodschap: string }
   };

export type LidUitnodigenMutationVariables = Exact<{
  invoer: LidUitnodigenInvoer;
}>;


export type LidUitnodigenMutation = { __typename: 'Mutation', lidUitnodigen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'ClientUitCasus', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OrganisatieBeeindigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Uitnodigingen', lijst: Array<{ __typename: 'Uitnodiging', id: string, lidId: string, naam: string, email: string, rol: string, organisatieNaam: string, verlooptOp: string, stand: string }>, voorstellen: Array<{ __typename: 'Rolvoorstel', id: string, naam: string, email: string | null, organisatieNaam: string, rol: string, rolNu: string | null, voorgesteldDoorNaam: string, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, post: Array<{ __typename: 'WachtendeMail', id: string, aan: string, onderwerp: string, tekst: string }> }
   };

export type UitnodigingIntrekkenMutationVariables = Exact<{
  invoer: UitnodigingIntrekkenInvoer;
}>;


export type UitnodigingIntrekkenMutation = { __typename: 'Mutation', uitnodigingIntrekken:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string }
    | { __typename: 'NietGevonden', code: string, boodschap: string }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string }
    | { __typename: 'Uitnodigingen', lijst: Array<{ __typename: 'Uitnodiging', id: string, lidId: string, naam: string, email: string, rol: string, organisatieNaam: string, verlooptOp: string, stand: string }>, voorstellen: Array<{ __typename: 'Rolvoorstel', id: string, naam: string, email: string | null, organisatieNaam: string, rol: string, rolNu: string | null, voorgesteldDoorNaam: string, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }>, post: Array<{ __typename: 'WachtendeMail', id: string, aan: string, onderwerp: string, tekst: string }> }
   };

export type OpenUitnodigingQueryVariables = Exact<{
  sleutel: string;
}>;


export type OpenUitnodigingQuery = { __typename: 'Query', openUitnodiging: { __typename: 'OpenUitnodiging', naam: string, email: string, organisatieNaam: string, regioNaam: string, voorClient: boolean, heeftAccount: boolean, viaRegioId: string | null } | null };

export type UitnodigingAannemenMutationVariables = Exact<{
  invoer: UitnodigingAannemenInvoer;
}>;


export type UitnodigingAannemenMutation = { __typename: 'Mutation', uitnodigingAannemen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'BevestigingMislukt', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'TeVeelPogingen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'UitnodigingAangenomen', email: string }
    | { __typename: 'UitnodigingVervallen', code: string, boodschap: string, veld: string | null }
    | { __typename: 'WachtwoordTeZwak', code: string, boodschap: string, veld: string | null }
   };

export type FondsenOpQueryVariables = Exact<{
  dag: string;
}>;


export type FondsenOpQuery = { __typename: 'Query', fondsenOp: Array<{ __typename: 'FondsOpDag', fondsId: string, naam: string, boekjaar: number, begrootInCent: string, gereserveerdInCent: string, betaaldInCent: string, vrijInCent: string }> };

export type FondsverslagQueryVariables = Exact<{
  invoer: FondsverslagInvoer;
}>;


export type FondsverslagQuery = { __typename: 'Query', fondsverslag: Array<{ __typename: 'Fondsverslagregel', groep: string, onderdrukt: boolean, aantal: number | null, somInCent: string | null, gemiddeldeInCent: string | null, mediaanInCent: string | null, mediaanDagen: number | null }> };

export type ZelfcontrolesQueryVariables = Exact<{ [key: string]: never; }>;


export type ZelfcontrolesQuery = { __typename: 'Query', zelfcontroles: Array<{ __typename: 'Zelfcontrole', id: string, wijze: string, gedaanOp: string, inOrde: boolean, regels: Array<{ __typename: 'Controleregel', regel: string, figuur: string, breuken: string }> }> };

export type ZelfcontroleUitvoerenMutationVariables = Exact<{
  invoer: ZelfcontroleUitvoerenInvoer;
}>;


export type ZelfcontroleUitvoerenMutation = { __typename: 'Mutation', zelfcontroleUitvoeren:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietBevoegdVoorFonds', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Zelfcontrole', id: string, inOrde: boolean }
   };

export type GrootboekExporterenMutationVariables = Exact<{
  invoer: GrootboekExporterenInvoer;
}>;


export type GrootboekExporterenMutation = { __typename: 'Mutation', grootboekExporteren:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Exportbestand', naam: string, mediatype: string, inhoudBase64: string }
    | { __typename: 'NietBevoegdVoorFonds', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type FondsverslagKernQueryVariables = Exact<{
  invoer: FondsverslagInvoer;
}>;


export type FondsverslagKernQuery = { __typename: 'Query', fondsverslagKern: { __typename: 'Fondsverslagkern', toegekend: number, afgewezen: number, ingetrokken: number, open: number, besluitIngetrokken: number, besluitIngetrokkenInCent: string | null, aandeelAfgewezen: number | null, somInCent: string | null, mediaanDagen: number | null, bekeken: number, zoalsVerwacht: number } };

export type FondsverslagPostenQueryVariables = Exact<{
  invoer: FondsverslagPostenInvoer;
}>;


export type FondsverslagPostenQuery = { __typename: 'Query', fondsverslagPosten: { __typename: 'Fondsverslagposten', volgende: string | null, rijen: Array<{ __typename: 'Fondsverslagpost', uitgaveId: string, fondsNaam: string, besluitId: string | null, besluitNummer: number | null, soort: string, bedragInCent: string, afloop: string, afgewezenOm: string | null, effect: string | null, verwachting: string | null, op: string, dagen: number | null }> } };

export type FondsboekingenQueryVariables = Exact<{
  invoer: FondsboekingenInvoer;
}>;


export type FondsboekingenQuery = { __typename: 'Query', fondsboekingen: { __typename: 'Fondsboekingen', volgende: string | null, rijen: Array<{ __typename: 'Fondsboeking', id: string, nummer: string, soort: string, teltInCent: string, geboektOp: string, besluitId: string | null, uitgaveId: string | null, begrotingskenmerk: string | null, begrotingsorgaan: string | null, begrotingGenomenOp: string | null }> } };

export type FondsverslagExporterenMutationVariables = Exact<{
  invoer: FondsverslagExporterenInvoer;
}>;


export type FondsverslagExporterenMutation = { __typename: 'Mutation', fondsverslagExporteren:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Exportbestand', naam: string, mediatype: string, inhoudBase64: string }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
   };

export type KostentellingVeldenFragment = { __typename: 'Kostentelling', oorzaak: string | null, aantal: number | null, somInCent: string | null, onderdrukt: boolean };

export type ZorgdakkostenVeldenFragment = { __typename: 'Zorgdakkosten', jaar: number, zorgaanbieders: Array<{ __typename: 'Zorgdakregel', zorgaanbiederId: string, naam: string, woningen: number | null, perHonderdWoningen: number | null, perWoningInCent: string | null, totaal: { __typename: 'Kostentelling', oorzaak: string | null, aantal: number | null, somInCent: string | null, onderdrukt: boolean }, oorzaken: Array<{ __typename: 'Kostentelling', oorzaak: string | null, aantal: number | null, somInCent: string | null, onderdrukt: boolean }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }> };

type Zorgdakweigering_AanEenAnder_Fragment = { __typename: 'AanEenAnder', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_AandelenNietHonderd_Fragment = { __typename: 'AandelenNietHonderd', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_AanmeldenMislukt_Fragment = { __typename: 'AanmeldenMislukt', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_AanvraagAfgehandeld_Fragment = { __typename: 'AanvraagAfgehandeld', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_ActieAlAfgerond_Fragment = { __typename: 'ActieAlAfgerond', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_AdviesVervangtNiet_Fragment = { __typename: 'AdviesVervangtNiet', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_AfwijkingOnvolledig_Fragment = { __typename: 'AfwijkingOnvolledig', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_AgendapuntAfgerond_Fragment = { __typename: 'AgendapuntAfgerond', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_AgendapuntOpTafel_Fragment = { __typename: 'AgendapuntOpTafel', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_AlAangehouden_Fragment = { __typename: 'AlAangehouden', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_AlBeantwoord_Fragment = { __typename: 'AlBeantwoord', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_AlDeelnemer_Fragment = { __typename: 'AlDeelnemer', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_AlGeevalueerd_Fragment = { __typename: 'AlGeevalueerd', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_AlGegeven_Fragment = { __typename: 'AlGegeven', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_AlGewijzigd_Fragment = { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_AlGoedgekeurd_Fragment = { __typename: 'AlGoedgekeurd', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_AlOpgelost_Fragment = { __typename: 'AlOpgelost', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_AlleenDeBron_Fragment = { __typename: 'AlleenDeBron', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_AlleenDeVrager_Fragment = { __typename: 'AlleenDeVrager', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_AlleenEigenActie_Fragment = { __typename: 'AlleenEigenActie', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_AlleenOverDezeGegevens_Fragment = { __typename: 'AlleenOverDezeGegevens', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_AlleenRegisseur_Fragment = { __typename: 'AlleenRegisseur', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_AlleenVerantwoordelijke_Fragment = { __typename: 'AlleenVerantwoordelijke', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_AlleenVoorzitterVanTafel_Fragment = { __typename: 'AlleenVoorzitterVanTafel', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_AndereOrganisatieTekent_Fragment = { __typename: 'AndereOrganisatieTekent', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_AndereVersie_Fragment = { __typename: 'AndereVersie', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_AndereZittingOpen_Fragment = { __typename: 'AndereZittingOpen', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_BedragBovenReservering_Fragment = { __typename: 'BedragBovenReservering', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_BegunstigdeIsClient_Fragment = { __typename: 'BegunstigdeIsClient', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_BerichtAlIngetrokken_Fragment = { __typename: 'BerichtAlIngetrokken', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_BesluitAlGenomen_Fragment = { __typename: 'BesluitAlGenomen', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_BesluitBeeindigd_Fragment = { __typename: 'BesluitBeeindigd', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_BesluitDraagtUitgaveNiet_Fragment = { __typename: 'BesluitDraagtUitgaveNiet', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_BesluitdagOnmogelijk_Fragment = { __typename: 'BesluitdagOnmogelijk', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_BesluitenlijstVast_Fragment = { __typename: 'BesluitenlijstVast', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_BestaatAl_Fragment = { __typename: 'BestaatAl', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_BetaalgegevensOntbreken_Fragment = { __typename: 'BetaalgegevensOntbreken', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_BetaalopdrachtLoopt_Fragment = { __typename: 'BetaalopdrachtLoopt', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_BetaalopdrachtNietTerug_Fragment = { __typename: 'BetaalopdrachtNietTerug', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_BevestigingMislukt_Fragment = { __typename: 'BevestigingMislukt', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_BevestigingNodig_Fragment = { __typename: 'BevestigingNodig', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_BewaarstopAlWeg_Fragment = { __typename: 'BewaarstopAlWeg', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_BewaartermijnTeKort_Fragment = { __typename: 'BewaartermijnTeKort', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_BewijsOntbreekt_Fragment = { __typename: 'BewijsOntbreekt', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_BrengerBlijft_Fragment = { __typename: 'BrengerBlijft', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_BsnKloptNiet_Fragment = { __typename: 'BsnKloptNiet', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_CasusAlOpAgenda_Fragment = { __typename: 'CasusAlOpAgenda', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_CasusGesloten_Fragment = { __typename: 'CasusGesloten', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_ClientHeeftAccount_Fragment = { __typename: 'ClientHeeftAccount', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_ClientHeeftOpenCasus_Fragment = { __typename: 'ClientHeeftOpenCasus', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_ClientUitCasus_Fragment = { __typename: 'ClientUitCasus', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_ClientUitgenodigd_Fragment = { __typename: 'ClientUitgenodigd', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_CodeOnjuist_Fragment = { __typename: 'CodeOnjuist', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_ContrastTeLaag_Fragment = { __typename: 'ContrastTeLaag', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_CrisisGesloten_Fragment = { __typename: 'CrisisGesloten', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_CrisisLoopt_Fragment = { __typename: 'CrisisLoopt', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_DagNietMogelijk_Fragment = { __typename: 'DagNietMogelijk', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_DagVoorbij_Fragment = { __typename: 'DagVoorbij', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_DatumInVerleden_Fragment = { __typename: 'DatumInVerleden', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_DatumNietMogelijk_Fragment = { __typename: 'DatumNietMogelijk', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_DeelnemerGebonden_Fragment = { __typename: 'DeelnemerGebonden', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_DriehoekNietTeVragen_Fragment = { __typename: 'DriehoekNietTeVragen', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_EenAnderBevestigt_Fragment = { __typename: 'EenAnderBevestigt', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_EerstAkkoord_Fragment = { __typename: 'EerstAkkoord', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_EigenAanmeldingNodig_Fragment = { __typename: 'EigenAanmeldingNodig', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_EigenAntwoordGegeven_Fragment = { __typename: 'EigenAntwoordGegeven', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_EigenBesluit_Fragment = { __typename: 'EigenBesluit', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_EigenCaseload_Fragment = { __typename: 'EigenCaseload', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_FaseNietMogelijk_Fragment = { __typename: 'FaseNietMogelijk', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_FiatAlGegeven_Fragment = { __typename: 'FiatAlGegeven', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_FiatAlGevraagd_Fragment = { __typename: 'FiatAlGevraagd', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_FondsGesloten_Fragment = { __typename: 'FondsGesloten', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_GebondeneTekentNietMee_Fragment = { __typename: 'GebondeneTekentNietMee', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_GeenBeschikking_Fragment = { __typename: 'GeenBeschikking', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_GeenBestuurder_Fragment = { __typename: 'GeenBestuurder', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_GeenBestuurstafel_Fragment = { __typename: 'GeenBestuurstafel', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_GeenCasusInBeleid_Fragment = { __typename: 'GeenCasusInBeleid', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_GeenClientaccount_Fragment = { __typename: 'GeenClientaccount', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_GeenCollega_Fragment = { __typename: 'GeenCollega', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_GeenConsensus_Fragment = { __typename: 'GeenConsensus', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_GeenDeelnemer_Fragment = { __typename: 'GeenDeelnemer', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_GeenGesprek_Fragment = { __typename: 'GeenGesprek', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_GeenGrondVoorGegevens_Fragment = { __typename: 'GeenGrondVoorGegevens', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_GeenGrondVoorNetwerk_Fragment = { __typename: 'GeenGrondVoorNetwerk', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_GeenOndersteuner_Fragment = { __typename: 'GeenOndersteuner', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_GeenRouteregie_Fragment = { __typename: 'GeenRouteregie', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_GeenStandpuntGevraagd_Fragment = { __typename: 'GeenStandpuntGevraagd', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_GeenTekenbevoegdheid_Fragment = { __typename: 'GeenTekenbevoegdheid', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_GeenVertegenwoordigers_Fragment = { __typename: 'GeenVertegenwoordigers', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_GeenWoonrelatie_Fragment = { __typename: 'GeenWoonrelatie', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_GeheimhoudingNodig_Fragment = { __typename: 'GeheimhoudingNodig', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_GeldOnvolledig_Fragment = { __typename: 'GeldOnvolledig', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_GenoegAkkoorden_Fragment = { __typename: 'GenoegAkkoorden', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_GesprekAlleenEerst_Fragment = { __typename: 'GesprekAlleenEerst', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_GoedkeuringOntbreekt_Fragment = { __typename: 'GoedkeuringOntbreekt', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_GrondNietToegestaan_Fragment = { __typename: 'GrondNietToegestaan', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_HandtekeningOntbreekt_Fragment = { __typename: 'HandtekeningOntbreekt', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_HeroverwegingAlGevraagd_Fragment = { __typename: 'HeroverwegingAlGevraagd', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_HeroverwegingBeantwoord_Fragment = { __typename: 'HeroverwegingBeantwoord', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_HeroverwegingLoopt_Fragment = { __typename: 'HeroverwegingLoopt', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_HoogsteNiveau_Fragment = { __typename: 'HoogsteNiveau', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_IncidentAlIngetrokken_Fragment = { __typename: 'IncidentAlIngetrokken', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_KeurdeZelfGoed_Fragment = { __typename: 'KeurdeZelfGoed', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_KopieLoopt_Fragment = { __typename: 'KopieLoopt', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_KopieVraagtReden_Fragment = { __typename: 'KopieVraagtReden', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_LegeAgenda_Fragment = { __typename: 'LegeAgenda', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_LeningNietMogelijk_Fragment = { __typename: 'LeningNietMogelijk', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_LijstNietHeelGezien_Fragment = { __typename: 'LijstNietHeelGezien', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_LogboekLooptAchter_Fragment = { __typename: 'LogboekLooptAchter', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_MachtigingLoopt_Fragment = { __typename: 'MachtigingLoopt', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_MandaatGeldtNiet_Fragment = { __typename: 'MandaatGeldtNiet', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_MandaatOntbreekt_Fragment = { __typename: 'MandaatOntbreekt', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_MandaatOverschreden_Fragment = { __typename: 'MandaatOverschreden', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_NiemandAanwezig_Fragment = { __typename: 'NiemandAanwezig', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_NiemandAntwoordt_Fragment = { __typename: 'NiemandAntwoordt', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_NiemandDeedMee_Fragment = { __typename: 'NiemandDeedMee', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_NiemandGenoemd_Fragment = { __typename: 'NiemandGenoemd', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_NiemandLeestDossier_Fragment = { __typename: 'NiemandLeestDossier', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_NietAanTafel_Fragment = { __typename: 'NietAanTafel', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_NietAangemeld_Fragment = { __typename: 'NietAangemeld', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_NietBevoegdVoorFonds_Fragment = { __typename: 'NietBevoegdVoorFonds', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_NietEigenOrganisatie_Fragment = { __typename: 'NietEigenOrganisatie', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_NietGevonden_Fragment = { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_NietOpgelost_Fragment = { __typename: 'NietOpgelost', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_NietTeCorrigeren_Fragment = { __typename: 'NietTeCorrigeren', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_NietToegestaan_Fragment = { __typename: 'NietToegestaan', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_NietUwActie_Fragment = { __typename: 'NietUwActie', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_NietUwAfwijking_Fragment = { __typename: 'NietUwAfwijking', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_NietUwBericht_Fragment = { __typename: 'NietUwBericht', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_NietUwNetwerklid_Fragment = { __typename: 'NietUwNetwerklid', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_NietUwRegel_Fragment = { __typename: 'NietUwRegel', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_NietUwUitzoekopdracht_Fragment = { __typename: 'NietUwUitzoekopdracht', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_NietUwVraag_Fragment = { __typename: 'NietUwVraag', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_NietsTeBevestigen_Fragment = { __typename: 'NietsTeBevestigen', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_NogGereserveerd_Fragment = { __typename: 'NogGereserveerd', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_NogNietGeevalueerd_Fragment = { __typename: 'NogNietGeevalueerd', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_NogNietTeEvalueren_Fragment = { __typename: 'NogNietTeEvalueren', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_NuNietAfTeSluiten_Fragment = { __typename: 'NuNietAfTeSluiten', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_NummerInTekst_Fragment = { __typename: 'NummerInTekst', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_OngeldigeInvoer_Fragment = { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_OnvoldoendeSaldo_Fragment = { __typename: 'OnvoldoendeSaldo', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_OpdrachtAnders_Fragment = { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_OpenidOnbereikbaar_Fragment = { __typename: 'OpenidOnbereikbaar', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_OpgeschortDoorHeroverweging_Fragment = { __typename: 'OpgeschortDoorHeroverweging', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_OrganisatieBeeindigd_Fragment = { __typename: 'OrganisatieBeeindigd', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_OrganisatieBestaatAl_Fragment = { __typename: 'OrganisatieBestaatAl', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_OrganisatieHeeftLopend_Fragment = { __typename: 'OrganisatieHeeftLopend', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_OrganisatieVanUzelf_Fragment = { __typename: 'OrganisatieVanUzelf', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_OverdrachtLoopt_Fragment = { __typename: 'OverdrachtLoopt', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_PartijBijBesluit_Fragment = { __typename: 'PartijBijBesluit', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_PasVanafMorgen_Fragment = { __typename: 'PasVanafMorgen', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_PasskeyMislukt_Fragment = { __typename: 'PasskeyMislukt', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_PersoonInTekst_Fragment = { __typename: 'PersoonInTekst', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_PlaatsvervangerIsVoorzitter_Fragment = { __typename: 'PlaatsvervangerIsVoorzitter', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_PlafondBereikt_Fragment = { __typename: 'PlafondBereikt', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_PlafondOverschreden_Fragment = { __typename: 'PlafondOverschreden', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_PogingOntbreekt_Fragment = { __typename: 'PogingOntbreekt', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_PostNietBruikbaar_Fragment = { __typename: 'PostNietBruikbaar', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_PrecedentOnbeantwoord_Fragment = { __typename: 'PrecedentOnbeantwoord', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_PseudoniemBestaatAl_Fragment = { __typename: 'PseudoniemBestaatAl', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_PuntAlAfgerond_Fragment = { __typename: 'PuntAlAfgerond', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_RectificatieLoopt_Fragment = { __typename: 'RectificatieLoopt', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_RedenVereist_Fragment = { __typename: 'RedenVereist', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_RedenVerplicht_Fragment = { __typename: 'RedenVerplicht', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_RegelAfgehandeld_Fragment = { __typename: 'RegelAfgehandeld', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_RegelAlBeeindigd_Fragment = { __typename: 'RegelAlBeeindigd', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_RegelBestaatAl_Fragment = { __typename: 'RegelBestaatAl', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_RegelPastNiet_Fragment = { __typename: 'RegelPastNiet', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_RegelversieNietGeldig_Fragment = { __typename: 'RegelversieNietGeldig', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_ReserveringAfgehandeld_Fragment = { __typename: 'ReserveringAfgehandeld', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_ReserveringVerlopen_Fragment = { __typename: 'ReserveringVerlopen', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_RisicodelingNietMogelijk_Fragment = { __typename: 'RisicodelingNietMogelijk', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_RolAlGegeven_Fragment = { __typename: 'RolAlGegeven', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_RolAlVoorgesteld_Fragment = { __typename: 'RolAlVoorgesteld', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_RolVanUzelf_Fragment = { __typename: 'RolVanUzelf', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_RolvoorstelBeslist_Fragment = { __typename: 'RolvoorstelBeslist', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_RondeGesloten_Fragment = { __typename: 'RondeGesloten', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_RondeOpen_Fragment = { __typename: 'RondeOpen', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_SignaalAlBehandeld_Fragment = { __typename: 'SignaalAlBehandeld', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_SignaalStaatErAl_Fragment = { __typename: 'SignaalStaatErAl', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_SleutelAlKlaar_Fragment = { __typename: 'SleutelAlKlaar', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_SleutelVraagtTweede_Fragment = { __typename: 'SleutelVraagtTweede', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_SoortStaatVast_Fragment = { __typename: 'SoortStaatVast', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_SprekerDoetNietMee_Fragment = { __typename: 'SprekerDoetNietMee', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_StandpuntBetwist_Fragment = { __typename: 'StandpuntBetwist', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_StapNietMogelijk_Fragment = { __typename: 'StapNietMogelijk', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_TafelBeeindigd_Fragment = { __typename: 'TafelBeeindigd', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_TafelBeslist_Fragment = { __typename: 'TafelBeslist', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_TafelBestaatAl_Fragment = { __typename: 'TafelBestaatAl', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_TafelHeeftZitting_Fragment = { __typename: 'TafelHeeftZitting', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_TeVeelPasskeys_Fragment = { __typename: 'TeVeelPasskeys', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_TeVeelPogingen_Fragment = { __typename: 'TeVeelPogingen', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_TeWeinigGoedkeurders_Fragment = { __typename: 'TeWeinigGoedkeurders', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_TekstVerraadt_Fragment = { __typename: 'TekstVerraadt', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_TermijnLoopt_Fragment = { __typename: 'TermijnLoopt', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_TermijnVoorbij_Fragment = { __typename: 'TermijnVoorbij', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_TermijnenTellenNietOp_Fragment = { __typename: 'TermijnenTellenNietOp', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_TerugBovenBetaald_Fragment = { __typename: 'TerugBovenBetaald', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_ToestemmingAlIngetrokken_Fragment = { __typename: 'ToestemmingAlIngetrokken', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_ToestemmingPastNiet_Fragment = { __typename: 'ToestemmingPastNiet', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_TweeMensenNodig_Fragment = { __typename: 'TweeMensenNodig', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_TweedeBeheerderNodig_Fragment = { __typename: 'TweedeBeheerderNodig', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_TweedeFactorAlAan_Fragment = { __typename: 'TweedeFactorAlAan', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_TweedeFactorNodig_Fragment = { __typename: 'TweedeFactorNodig', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_TweedePersoonVereist_Fragment = { __typename: 'TweedePersoonVereist', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_UitgeverOngeldig_Fragment = { __typename: 'UitgeverOngeldig', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_UitnodigingVervallen_Fragment = { __typename: 'UitnodigingVervallen', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_VerantwoordelijkeBlijft_Fragment = { __typename: 'VerantwoordelijkeBlijft', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_VernietigenKanNiet_Fragment = { __typename: 'VernietigenKanNiet', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_VernietigingLoopt_Fragment = { __typename: 'VernietigingLoopt', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_VerplichteVertrokken_Fragment = { __typename: 'VerplichteVertrokken', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_VersieTeVroeg_Fragment = { __typename: 'VersieTeVroeg', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_VerwachtingLigtVast_Fragment = { __typename: 'VerwachtingLigtVast', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_VerwachtingOntbreekt_Fragment = { __typename: 'VerwachtingOntbreekt', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_VerzoekBeoordeeld_Fragment = { __typename: 'VerzoekBeoordeeld', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_VerzoekLoopt_Fragment = { __typename: 'VerzoekLoopt', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_VerzoekdagNodig_Fragment = { __typename: 'VerzoekdagNodig', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_VoorliggendOntbreekt_Fragment = { __typename: 'VoorliggendOntbreekt', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_VoornemenAlAangekondigd_Fragment = { __typename: 'VoornemenAlAangekondigd', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_VoorstelLigtVoor_Fragment = { __typename: 'VoorstelLigtVoor', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_VoorstelVervallen_Fragment = { __typename: 'VoorstelVervallen', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_VoorwaardeNietVoldaan_Fragment = { __typename: 'VoorwaardeNietVoldaan', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_VoorzitterPastNiet_Fragment = { __typename: 'VoorzitterPastNiet', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_VraagAlBeantwoord_Fragment = { __typename: 'VraagAlBeantwoord', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_WachtwoordTeZwak_Fragment = { __typename: 'WachtwoordTeZwak', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_ZelfdeAanvraagLoopt_Fragment = { __typename: 'ZelfdeAanvraagLoopt', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_ZelfdePersoon_Fragment = { __typename: 'ZelfdePersoon', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_ZijuitgangPastNiet_Fragment = { __typename: 'ZijuitgangPastNiet', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_ZittingAlGeopend_Fragment = { __typename: 'ZittingAlGeopend', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_ZittingAlGepland_Fragment = { __typename: 'ZittingAlGepland', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_ZittingAlGepubliceerd_Fragment = { __typename: 'ZittingAlGepubliceerd', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_ZittingGesloten_Fragment = { __typename: 'ZittingGesloten', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_ZittingNietGeopend_Fragment = { __typename: 'ZittingNietGeopend', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_ZittingNietGepubliceerd_Fragment = { __typename: 'ZittingNietGepubliceerd', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_ZittingNietVandaag_Fragment = { __typename: 'ZittingNietVandaag', code: string, boodschap: string, veld: string | null };

type Zorgdakweigering_ZittingNogOpen_Fragment = { __typename: 'ZittingNogOpen', code: string, boodschap: string, veld: string | null };

export type ZorgdakweigeringFragment =
  | Zorgdakweigering_AanEenAnder_Fragment
  | Zorgdakweigering_AandelenNietHonderd_Fragment
  | Zorgdakweigering_AanmeldenMislukt_Fragment
  | Zorgdakweigering_AanvraagAfgehandeld_Fragment
  | Zorgdakweigering_ActieAlAfgerond_Fragment
  | Zorgdakweigering_AdviesVervangtNiet_Fragment
  | Zorgdakweigering_AfwijkingOnvolledig_Fragment
  | Zorgdakweigering_AgendapuntAfgerond_Fragment
  | Zorgdakweigering_AgendapuntOpTafel_Fragment
  | Zorgdakweigering_AlAangehouden_Fragment
  | Zorgdakweigering_AlBeantwoord_Fragment
  | Zorgdakweigering_AlDeelnemer_Fragment
  | Zorgdakweigering_AlGeevalueerd_Fragment
  | Zorgdakweigering_AlGegeven_Fragment
  | Zorgdakweigering_AlGewijzigd_Fragment
  | Zorgdakweigering_AlGoedgekeurd_Fragment
  | Zorgdakweigering_AlOpgelost_Fragment
  | Zorgdakweigering_AlleenDeBron_Fragment
  | Zorgdakweigering_AlleenDeVrager_Fragment
  | Zorgdakweigering_AlleenEigenActie_Fragment
  | Zorgdakweigering_AlleenOverDezeGegevens_Fragment
  | Zorgdakweigering_AlleenRegisseur_Fragment
  | Zorgdakweigering_AlleenVerantwoordelijke_Fragment
  | Zorgdakweigering_AlleenVoorzitterVanTafel_Fragment
  | Zorgdakweigering_AndereOrganisatieTekent_Fragment
  | Zorgdakweigering_AndereVersie_Fragment
  | Zorgdakweigering_AndereZittingOpen_Fragment
  | Zorgdakweigering_BedragBovenReservering_Fragment
  | Zorgdakweigering_BegunstigdeIsClient_Fragment
  | Zorgdakweigering_BerichtAlIngetrokken_Fragment
  | Zorgdakweigering_BesluitAlGenomen_Fragment
  | Zorgdakweigering_BesluitBeeindigd_Fragment
  | Zorgdakweigering_BesluitDraagtUitgaveNiet_Fragment
  | Zorgdakweigering_BesluitdagOnmogelijk_Fragment
  | Zorgdakweigering_BesluitenlijstVast_Fragment
  | Zorgdakweigering_BestaatAl_Fragment
  | Zorgdakweigering_BetaalgegevensOntbreken_Fragment
  | Zorgdakweigering_BetaalopdrachtLoopt_Fragment
  | Zorgdakweigering_BetaalopdrachtNietTerug_Fragment
  | Zorgdakweigering_BevestigingMislukt_Fragment
  | Zorgdakweigering_BevestigingNodig_Fragment
  | Zorgdakweigering_BewaarstopAlWeg_Fragment
  | Zorgdakweigering_BewaartermijnTeKort_Fragment
  | Zorgdakweigering_BewijsOntbreekt_Fragment
  | Zorgdakweigering_BrengerBlijft_Fragment
  | Zorgdakweigering_BsnKloptNiet_Fragment
  | Zorgdakweigering_CasusAlOpAgenda_Fragment
  | Zorgdakweigering_CasusGesloten_Fragment
  | Zorgdakweigering_ClientHeeftAccount_Fragment
  | Zorgdakweigering_ClientHeeftOpenCasus_Fragment
  | Zorgdakweigering_ClientUitCasus_Fragment
  | Zorgdakweigering_ClientUitgenodigd_Fragment
  | Zorgdakweigering_CodeOnjuist_Fragment
  | Zorgdakweigering_ContrastTeLaag_Fragment
  | Zorgdakweigering_CrisisGesloten_Fragment
  | Zorgdakweigering_CrisisLoopt_Fragment
  | Zorgdakweigering_DagNietMogelijk_Fragment
  | Zorgdakweigering_DagVoorbij_Fragment
  | Zorgdakweigering_DatumInVerleden_Fragment
  | Zorgdakweigering_DatumNietMogelijk_Fragment
  | Zorgdakweigering_DeelnemerGebonden_Fragment
  | Zorgdakweigering_DriehoekNietTeVragen_Fragment
  | Zorgdakweigering_EenAnderBevestigt_Fragment
  | Zorgdakweigering_EerstAkkoord_Fragment
  | Zorgdakweigering_EigenAanmeldingNodig_Fragment
  | Zorgdakweigering_EigenAntwoordGegeven_Fragment
  | Zorgdakweigering_EigenBesluit_Fragment
  | Zorgdakweigering_EigenCaseload_Fragment
  | Zorgdakweigering_FaseNietMogelijk_Fragment
  | Zorgdakweigering_FiatAlGegeven_Fragment
  | Zorgdakweigering_FiatAlGevraagd_Fragment
  | Zorgdakweigering_FondsGesloten_Fragment
  | Zorgdakweigering_GebondeneTekentNietMee_Fragment
  | Zorgdakweigering_GeenBeschikking_Fragment
  | Zorgdakweigering_GeenBestuurder_Fragment
  | Zorgdakweigering_GeenBestuurstafel_Fragment
  | Zorgdakweigering_GeenCasusInBeleid_Fragment
  | Zorgdakweigering_GeenClientaccount_Fragment
  | Zorgdakweigering_GeenCollega_Fragment
  | Zorgdakweigering_GeenConsensus_Fragment
  | Zorgdakweigering_GeenDeelnemer_Fragment
  | Zorgdakweigering_GeenGesprek_Fragment
  | Zorgdakweigering_GeenGrondVoorGegevens_Fragment
  | Zorgdakweigering_GeenGrondVoorNetwerk_Fragment
  | Zorgdakweigering_GeenOndersteuner_Fragment
  | Zorgdakweigering_GeenRouteregie_Fragment
  | Zorgdakweigering_GeenStandpuntGevraagd_Fragment
  | Zorgdakweigering_GeenTekenbevoegdheid_Fragment
  | Zorgdakweigering_GeenVertegenwoordigers_Fragment
  | Zorgdakweigering_GeenWoonrelatie_Fragment
  | Zorgdakweigering_GeheimhoudingNodig_Fragment
  | Zorgdakweigering_GeldOnvolledig_Fragment
  | Zorgdakweigering_GenoegAkkoorden_Fragment
  | Zorgdakweigering_GesprekAlleenEerst_Fragment
  | Zorgdakweigering_GoedkeuringOntbreekt_Fragment
  | Zorgdakweigering_GrondNietToegestaan_Fragment
  | Zorgdakweigering_HandtekeningOntbreekt_Fragment
  | Zorgdakweigering_HeroverwegingAlGevraagd_Fragment
  | Zorgdakweigering_HeroverwegingBeantwoord_Fragment
  | Zorgdakweigering_HeroverwegingLoopt_Fragment
  | Zorgdakweigering_HoogsteNiveau_Fragment
  | Zorgdakweigering_IncidentAlIngetrokken_Fragment
  | Zorgdakweigering_KeurdeZelfGoed_Fragment
  | Zorgdakweigering_KopieLoopt_Fragment
  | Zorgdakweigering_KopieVraagtReden_Fragment
  | Zorgdakweigering_LegeAgenda_Fragment
  | Zorgdakweigering_LeningNietMogelijk_Fragment
  | Zorgdakweigering_LijstNietHeelGezien_Fragment
  | Zorgdakweigering_LogboekLooptAchter_Fragment
  | Zorgdakweigering_MachtigingLoopt_Fragment
  | Zorgdakweigering_MandaatGeldtNiet_Fragment
  | Zorgdakweigering_MandaatOntbreekt_Fragment
  | Zorgdakweigering_MandaatOverschreden_Fragment
  | Zorgdakweigering_NiemandAanwezig_Fragment
  | Zorgdakweigering_NiemandAntwoordt_Fragment
  | Zorgdakweigering_NiemandDeedMee_Fragment
  | Zorgdakweigering_NiemandGenoemd_Fragment
  | Zorgdakweigering_NiemandLeestDossier_Fragment
  | Zorgdakweigering_NietAanTafel_Fragment
  | Zorgdakweigering_NietAangemeld_Fragment
  | Zorgdakweigering_NietBevoegdVoorFonds_Fragment
  | Zorgdakweigering_NietEigenOrganisatie_Fragment
  | Zorgdakweigering_NietGevonden_Fragment
  | Zorgdakweigering_NietOpgelost_Fragment
  | Zorgdakweigering_NietTeCorrigeren_Fragment
  | Zorgdakweigering_NietToegestaan_Fragment
  | Zorgdakweigering_NietUwActie_Fragment
  | Zorgdakweigering_NietUwAfwijking_Fragment
  | Zorgdakweigering_NietUwBericht_Fragment
  | Zorgdakweigering_NietUwNetwerklid_Fragment
  | Zorgdakweigering_NietUwRegel_Fragment
  | Zorgdakweigering_NietUwUitzoekopdracht_Fragment
  | Zorgdakweigering_NietUwVraag_Fragment
  | Zorgdakweigering_NietsTeBevestigen_Fragment
  | Zorgdakweigering_NogGereserveerd_Fragment
  | Zorgdakweigering_NogNietGeevalueerd_Fragment
  | Zorgdakweigering_NogNietTeEvalueren_Fragment
  | Zorgdakweigering_NuNietAfTeSluiten_Fragment
  | Zorgdakweigering_NummerInTekst_Fragment
  | Zorgdakweigering_OngeldigeInvoer_Fragment
  | Zorgdakweigering_OnvoldoendeSaldo_Fragment
  | Zorgdakweigering_OpdrachtAnders_Fragment
  | Zorgdakweigering_OpenidOnbereikbaar_Fragment
  | Zorgdakweigering_OpgeschortDoorHeroverweging_Fragment
  | Zorgdakweigering_OrganisatieBeeindigd_Fragment
  | Zorgdakweigering_OrganisatieBestaatAl_Fragment
  | Zorgdakweigering_OrganisatieHeeftLopend_Fragment
  | Zorgdakweigering_OrganisatieVanUzelf_Fragment
  | Zorgdakweigering_OverdrachtLoopt_Fragment
  | Zorgdakweigering_PartijBijBesluit_Fragment
  | Zorgdakweigering_PasVanafMorgen_Fragment
  | Zorgdakweigering_PasskeyMislukt_Fragment
  | Zorgdakweigering_PersoonInTekst_Fragment
  | Zorgdakweigering_PlaatsvervangerIsVoorzitter_Fragment
  | Zorgdakweigering_PlafondBereikt_Fragment
  | Zorgdakweigering_PlafondOverschreden_Fragment
  | Zorgdakweigering_PogingOntbreekt_Fragment
  | Zorgdakweigering_PostNietBruikbaar_Fragment
  | Zorgdakweigering_PrecedentOnbeantwoord_Fragment
  | Zorgdakweigering_PseudoniemBestaatAl_Fragment
  | Zorgdakweigering_PuntAlAfgerond_Fragment
  | Zorgdakweigering_RectificatieLoopt_Fragment
  | Zorgdakweigering_RedenVereist_Fragment
  | Zorgdakweigering_RedenVerplicht_Fragment
  | Zorgdakweigering_RegelAfgehandeld_Fragment
  | Zorgdakweigering_RegelAlBeeindigd_Fragment
  | Zorgdakweigering_RegelBestaatAl_Fragment
  | Zorgdakweigering_RegelPastNiet_Fragment
  | Zorgdakweigering_RegelversieNietGeldig_Fragment
  | Zorgdakweigering_ReserveringAfgehandeld_Fragment
  | Zorgdakweigering_ReserveringVerlopen_Fragment
  | Zorgdakweigering_RisicodelingNietMogelijk_Fragment
  | Zorgdakweigering_RolAlGegeven_Fragment
  | Zorgdakweigering_RolAlVoorgesteld_Fragment
  | Zorgdakweigering_RolVanUzelf_Fragment
  | Zorgdakweigering_RolvoorstelBeslist_Fragment
  | Zorgdakweigering_RondeGesloten_Fragment
  | Zorgdakweigering_RondeOpen_Fragment
  | Zorgdakweigering_SignaalAlBehandeld_Fragment
  | Zorgdakweigering_SignaalStaatErAl_Fragment
  | Zorgdakweigering_SleutelAlKlaar_Fragment
  | Zorgdakweigering_SleutelVraagtTweede_Fragment
  | Zorgdakweigering_SoortStaatVast_Fragment
  | Zorgdakweigering_SprekerDoetNietMee_Fragment
  | Zorgdakweigering_StandpuntBetwist_Fragment
  | Zorgdakweigering_StapNietMogelijk_Fragment
  | Zorgdakweigering_TafelBeeindigd_Fragment
  | Zorgdakweigering_TafelBeslist_Fragment
  | Zorgdakweigering_TafelBestaatAl_Fragment
  | Zorgdakweigering_TafelHeeftZitting_Fragment
  | Zorgdakweigering_TeVeelPasskeys_Fragment
  | Zorgdakweigering_TeVeelPogingen_Fragment
  | Zorgdakweigering_TeWeinigGoedkeurders_Fragment
  | Zorgdakweigering_TekstVerraadt_Fragment
  | Zorgdakweigering_TermijnLoopt_Fragment
  | Zorgdakweigering_TermijnVoorbij_Fragment
  | Zorgdakweigering_TermijnenTellenNietOp_Fragment
  | Zorgdakweigering_TerugBovenBetaald_Fragment
  | Zorgdakweigering_ToestemmingAlIngetrokken_Fragment
  | Zorgdakweigering_ToestemmingPastNiet_Fragment
  | Zorgdakweigering_TweeMensenNodig_Fragment
  | Zorgdakweigering_TweedeBeheerderNodig_Fragment
  | Zorgdakweigering_TweedeFactorAlAan_Fragment
  | Zorgdakweigering_TweedeFactorNodig_Fragment
  | Zorgdakweigering_TweedePersoonVereist_Fragment
  | Zorgdakweigering_UitgeverOngeldig_Fragment
  | Zorgdakweigering_UitnodigingVervallen_Fragment
  | Zorgdakweigering_VerantwoordelijkeBlijft_Fragment
  | Zorgdakweigering_VernietigenKanNiet_Fragment
  | Zorgdakweigering_VernietigingLoopt_Fragment
  | Zorgdakweigering_VerplichteVertrokken_Fragment
  | Zorgdakweigering_VersieTeVroeg_Fragment
  | Zorgdakweigering_VerwachtingLigtVast_Fragment
  | Zorgdakweigering_VerwachtingOntbreekt_Fragment
  | Zorgdakweigering_VerzoekBeoordeeld_Fragment
  | Zorgdakweigering_VerzoekLoopt_Fragment
  | Zorgdakweigering_VerzoekdagNodig_Fragment
  | Zorgdakweigering_VoorliggendOntbreekt_Fragment
  | Zorgdakweigering_VoornemenAlAangekondigd_Fragment
  | Zorgdakweigering_VoorstelLigtVoor_Fragment
  | Zorgdakweigering_VoorstelVervallen_Fragment
  | Zorgdakweigering_VoorwaardeNietVoldaan_Fragment
  | Zorgdakweigering_VoorzitterPastNiet_Fragment
  | Zorgdakweigering_VraagAlBeantwoord_Fragment
  | Zorgdakweigering_WachtwoordTeZwak_Fragment
  | Zorgdakweigering_ZelfdeAanvraagLoopt_Fragment
  | Zorgdakweigering_ZelfdePersoon_Fragment
  | Zorgdakweigering_ZijuitgangPastNiet_Fragment
  | Zorgdakweigering_ZittingAlGeopend_Fragment
  | Zorgdakweigering_ZittingAlGepland_Fragment
  | Zorgdakweigering_ZittingAlGepubliceerd_Fragment
  | Zorgdakweigering_ZittingGesloten_Fragment
  | Zorgdakweigering_ZittingNietGeopend_Fragment
  | Zorgdakweigering_ZittingNietGepubliceerd_Fragment
  | Zorgdakweigering_ZittingNietVandaag_Fragment
  | Zorgdakweigering_ZittingNogOpen_Fragment
;

export type ZorgdakkostenQueryVariables = Exact<{
  jaar: number;
}>;


export type ZorgdakkostenQuery = { __typename: 'Query', zorgdakkosten: { __typename: 'Zorgdakkosten', jaar: number, zorgaanbieders: Array<{ __typename: 'Zorgdakregel', zorgaanbiederId: string, naam: string, woningen: number | null, perHonderdWoningen: number | null, perWoningInCent: string | null, totaal: { __typename: 'Kostentelling', oorzaak: string | null, aantal: number | null, somInCent: string | null, onderdrukt: boolean }, oorzaken: Array<{ __typename: 'Kostentelling', oorzaak: string | null, aantal: number | null, somInCent: string | null, onderdrukt: boolean }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }> } };

export type KostenincidentenQueryVariables = Exact<{
  jaar: number;
}>;


export type KostenincidentenQuery = { __typename: 'Query', kostenincidenten: Array<{ __typename: 'Kostenincident', id: string, zorgaanbiederNaam: string, soort: string, oorzaak: string, bedragInCent: string, voorgevallenOp: string, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }> };

export type KostenincidentVastleggenMutationVariables = Exact<{
  invoer: KostenincidentVastleggenInvoer;
}>;


export type KostenincidentVastleggenMutation = { __typename: 'Mutation', kostenincidentVastleggen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'DagNietMogelijk', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Zorgdakkosten', jaar: number, zorgaanbieders: Array<{ __typename: 'Zorgdakregel', zorgaanbiederId: string, naam: string, woningen: number | null, perHonderdWoningen: number | null, perWoningInCent: string | null, totaal: { __typename: 'Kostentelling', oorzaak: string | null, aantal: number | null, somInCent: string | null, onderdrukt: boolean }, oorzaken: Array<{ __typename: 'Kostentelling', oorzaak: string | null, aantal: number | null, somInCent: string | null, onderdrukt: boolean }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }> }
   };

export type KostenincidentIntrekkenMutationVariables = Exact<{
  invoer: KostenincidentIntrekkenInvoer;
}>;


export type KostenincidentIntrekkenMutation = { __typename: 'Mutation', kostenincidentIntrekken:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'IncidentAlIngetrokken', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Zorgdakkosten', jaar: number, zorgaanbieders: Array<{ __typename: 'Zorgdakregel', zorgaanbiederId: string, naam: string, woningen: number | null, perHonderdWoningen: number | null, perWoningInCent: string | null, totaal: { __typename: 'Kostentelling', oorzaak: string | null, aantal: number | null, somInCent: string | null, onderdrukt: boolean }, oorzaken: Array<{ __typename: 'Kostentelling', oorzaak: string | null, aantal: number | null, somInCent: string | null, onderdrukt: boolean }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }> }
   };

export type ZorgdakwoningenVastleggenMutationVariables = Exact<{
  invoer: ZorgdakwoningenVastleggenInvoer;
}>;


export type ZorgdakwoningenVastleggenMutation = { __typename: 'Mutation', zorgdakwoningenVastleggen:
    | { __typename: 'AlGewijzigd', code: string, boodschap: string, veld: string | null }
    | { __typename: 'NietGevonden', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string, veld: string | null }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string, veld: string | null }
    | { __typename: 'Zorgdakkosten', jaar: number, zorgaanbieders: Array<{ __typename: 'Zorgdakregel', zorgaanbiederId: string, naam: string, woningen: number | null, perHonderdWoningen: number | null, perWoningInCent: string | null, totaal: { __typename: 'Kostentelling', oorzaak: string | null, aantal: number | null, somInCent: string | null, onderdrukt: boolean }, oorzaken: Array<{ __typename: 'Kostentelling', oorzaak: string | null, aantal: number | null, somInCent: string | null, onderdrukt: boolean }>, acties: Array<{ __typename: 'MogelijkeActie', naam: string, toegestaan: boolean, reden: string | null }> }> }
   };

export type IkQueryVariables = Exact<{ [key: string]: never; }>;


export type IkQuery = { __typename: 'Query', ik: { __typename: 'Ik', lidId: string, naam: string, rol: string, organisatieId: string, organisatieNaam: string, regioId: string, regioNaam: string, themaVersie: number, heeftLogo: boolean, regels: string, eerst: string | null } };

export type AfmeldenMutationVariables = Exact<{ [key: string]: never; }>;


export type AfmeldenMutation = { __typename: 'Mutation', afmelden:
    | { __typename: 'Afgemeld' }
    | { __typename: 'AlGewijzigd', code: string, boodschap: string }
    | { __typename: 'NietGevonden', code: string, boodschap: string }
    | { __typename: 'OngeldigeInvoer', code: string, boodschap: string }
    | { __typename: 'OpdrachtAnders', code: string, boodschap: string }
   };
