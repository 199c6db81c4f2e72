import type { Besluitsoort, Besluitwijze, Fondssoort, StandpuntSoort } from '@doorbraaktafel/shared/vocabulary';

/** Every sentence of brief and besluitenlijst, in Dutch at level B1; `{gat}` is filled in. */
export const WOORDEN = {
  brief: {
    titel: 'Brief over besluit {nummer}',
    voet: 'Besluit {nummer} · {zaak}',
    geenBeschikking: 'Deze brief is geen beschikking. Hij vertelt wat de doorbraaktafel besloot.',
    geenBeschikkingFonds: 'Deze brief is geen beschikking. Hij vertelt wat het fonds toekende.',
    lijstOpen: 'De besluitenlijst van deze zitting is nog niet vastgesteld. De uitleg kan nog worden aangevuld.',
    lijstVast: 'De besluitenlijst van deze zitting is vastgesteld op {dag}.',
    lijstLater: 'Dit besluit is buiten een zitting genomen. Het komt op de besluitenlijst van de eerstvolgende zitting van {tafel}.',
    lijstBuiten: 'Dit besluit is buiten een zitting genomen. Het staat op de besluitenlijst van {tafel} van {dag}.',
    buitenVast: 'Die lijst is vastgesteld op {dag}.',
    buitenOpen: 'Die lijst is nog niet vastgesteld. De uitleg kan nog worden aangevuld.',
    gesneden: 'In deze brief staat alleen wat u mag lezen.',
  },
  lijst: {
    titel: 'Besluitenlijst van {tafel}',
    voet: 'Besluitenlijst van {tafel}, {dag}',
    vast: 'Deze lijst is vastgesteld op {dag} door {wie}. Aan deze besluiten en hun uitleg verandert niets meer.',
    geenBeschikking: 'Deze lijst is geen beschikking. Zij vertelt wat de doorbraaktafel besloot.',
    gesneden: 'Op deze lijst staat alleen wat u mag lezen.',
    leeg: 'Op deze lijst staat geen besluit dat u mag lezen.',
    besluit: 'Besluit {nummer} · {zaak}',
    buiten: 'Genomen buiten de zitting',
    buitenUitleg: 'Deze besluiten zijn voor deze zitting genomen, schriftelijk of in een spoedoverleg.',
    later: 'Wat na het vaststellen kwam, staat onder het besluit met de dag erbij.',
  },
  deel: {
    besloten: 'Wat is besloten?', waarom: 'Waarom?', standpunten: 'Wat vonden de organisaties?', gehoord: 'Wie is vooraf gehoord?', anders: 'Wie ziet het anders?', mandaat: 'Waarop rust dit besluit?',
    acties: 'Wie doet wat?', opnieuw: 'Is er opnieuw gekeken?', oneens: 'Bent u het niet eens?', afwijking: 'Waarom gaat de regel opzij?',
  },
  feit: {
    zaak: 'Zaak', nummer: 'Nummer', soort: 'Soort besluit', wijze: 'Hoe is besloten', dag: 'Besloten op', wie: 'Namens de tafel', fonds: 'Namens het fonds', bedrag: 'Bedrag',
    herzien: 'We kijken opnieuw vóór', voorwaarden: 'Voorwaarden', eindigt: 'Eindigt op', uitgewerkt: 'Uitgewerkt door',
  },
  stand: {
    ingetrokken: 'Dit besluit is ingetrokken. Het geldt niet meer. De reden: {reden}',
    vervangen: 'Dit besluit is vervangen door besluit {nummer}. Het geldt niet meer. De reden: {reden}',
    vervangt: 'Dit besluit vervangt besluit {nummer}.',
  },
  bevestiging: {
    open: 'Dit is genoteerd en nog niet bevestigd.',
    betwist: 'zegt zelf “{zelf}”, genoteerd was “{genoteerd}”',
    verbeterd: 'De organisatie zegt dat dit niet zo is gezegd: “{tekst}”',
  },
  gronden: { geen: 'Er staan geen redenen die u mag lezen.' },
  anders: {
    intro: 'Deze organisaties zien het anders. Hun woorden staan hier zoals zij ze schreven. Het besluit geldt wel.',
    van: '{organisatie} schreef op {dag}:',
    nog: 'Nog niemand schreef een ander standpunt op. Een gevraagde organisatie kan dat tot en met {dag}.',
    geen: 'Niemand schreef een ander standpunt op.',
  },
  gehoord: {
    voornemen: '{wie} liet op {dag} weten dat de tafel dit wilde doorzetten. De reden:',
    voornemenKort: '{wie} liet op {dag} weten dat de tafel dit wilde doorzetten.',
    opschaling: 'Is eerst een bestuurder gevraagd?',
    van: '{organisatie} reageerde op {dag}:',
    niets: '{organisatie} reageerde op {dag} en had niets toe te voegen.',
    afgeschermd: '{organisatie} reageerde op {dag}. U mag die woorden niet lezen.',
    stil: '{organisatie} kon reageren en deed dat niet.',
    medeondertekend: '{wie} tekende mee als tweede persoon.',
  },
  bestuur: {
    opgeschaald: 'Op {dag} is opgeschaald naar het bestuur van {organisatie}.',
    fiat: 'Op {dag} is een bestuurder van {organisatie} om fiat gevraagd.',
    schreef: 'Het antwoord van {dag}: “{tekst}”',
    akkoord: 'Het antwoord van {dag}: akkoord.',
    vraag: 'Het antwoord van {dag} was een vraag.',
    stil: 'Bij de aankondiging was er nog geen antwoord.',
    niet: 'Er is vooraf geen bestuurder gevraagd. De reden: {reden}',
  },
  mandaat: {
    van: '{organisatie} gaf hiervoor een mandaat aan {houder}. Dat staat in {document}. Het mandaat geldt tot en met {dag}.',
    door: '{wie} gebruikte het mandaat.',
    geen: 'Dit besluit heeft geen mandaat nodig. Ieder doet wat die zelf mag.',
    advies: 'Er was geen geldig mandaat. Daarom is dit een advies. Het bindt niemand.',
    fonds: 'Dit besluit rust op de regels van het fonds.',
  },
  acties: { regel: '{organisatie}, vóór {dag}: {tekst}', geen: 'Er is niemand die nog iets moet doen.' },
  opnieuw: {
    gevraagd: '{wie} vroeg op {dag} om opnieuw te kijken. De reden:',
    client: 'De cliënt',
    open: 'Er is nog geen antwoord. Een bestuurder antwoordt uiterlijk op {dag}. Wat niet terug te draaien is, wacht zo lang.',
    gehandhaafd: 'Het antwoord van {dag}: het besluit blijft. De uitleg:',
    ingetrokken: 'Het antwoord van {dag}: het besluit gaat van tafel. De uitleg:',
  },
  oneens: {
    heroverweging: 'U kunt vragen om opnieuw te kijken. Dat kan tot en met {dag}. Een bestuurder die niet zelf besloot, antwoordt binnen tien werkdagen.',
    wacht: 'Wat niet terug te draaien is, wacht op dat antwoord.',
    heroverwegingVoorbij: 'Vragen om opnieuw te kijken kon tot en met {dag}.',
    afgelopen: 'Dit besluit geldt niet meer. U hoeft niets te doen.',
    nogBeschikking: 'Bij dit besluit hoort een beschikking van de gemeente. U krijgt die apart. Pas daartegen kunt u bezwaar maken, binnen zes weken.',
    beschikking: 'De gemeente maakte op {dag} een beschikking bekend, met kenmerk {kenmerk}. Bezwaar daartegen kan tot en met {tot}.',
    bezwaarWaar: 'Waar u het bezwaar heen stuurt, staat in de beschikking. Wie het met het antwoord niet eens is, kan naar de rechter.',
    geenBeschikking: 'Bij dit besluit hoort geen beschikking. Bezwaar maken bij de gemeente kan daarom niet.',
    hulp: 'Een cliëntondersteuner helpt u gratis. Vraag ernaar bij uw gemeente. Ging iemand niet goed met u om? Dan kunt u een klacht indienen bij die organisatie.',
  },
} as const;

export const SOORTWOORD: Readonly<Record<Besluitsoort, string>> = {
  procesbesluit: 'Afspraak over de aanpak', werkafspraak: 'Werkafspraak', toelating: 'Toelating', toewijzing: 'Toewijzing van een woning', begeleiding: 'Begeleiding',
  afwijking: 'Een regel gaat opzij', uitgave: 'Geld uit een fonds', voorwaarde: 'Voorwaarde', terugkeer: 'Terugkeer', doorzetting: 'Doorzetting',
  opschaling: 'Naar een hoger niveau', afsluiting: 'Afsluiting', advies: 'Advies',
};

/** Where the money of a besluit comes from; what set nothing aside names an amount only. */
export const BEDRAGWOORD: Readonly<Record<Fondssoort, string>> = {
  noodfonds: 'Bedrag uit het noodfonds', waarborgfonds: 'Bedrag uit het waarborgfonds', vrij_inzetbaar: 'Bedrag uit het vrij inzetbare budget',
};

export const WIJZEWOORD: Readonly<Record<Besluitwijze, string>> = {
  consensus: 'Samen, wie moest instemmen stemde in', doorzetting: 'Doorgezet door de regisseur, niet iedereen stemde in', advies: 'Als advies, het bindt niemand',
  toekenning: 'Door het fonds zelf, binnen zijn regels',
};

export const STANDPUNTWOORD: Readonly<Record<StandpuntSoort | 'verborgen', string>> = {
  akkoord: 'akkoord', akkoord_met_voorbehoud: 'akkoord met een voorbehoud', bezwaar: 'niet akkoord', geen_partij: 'dit gaat ons niet aan', geen_reactie: 'geen antwoord', verborgen: 'antwoord nog niet te lezen',
};

const GRONDWOORD: Readonly<Record<string, string>> = {
  overeenstemming: 'Wie stemde in', onderbouwing: 'Waarom dit een goede oplossing is', clientGehoord: 'Wat de cliënt ervan vindt', feiten: 'Wat er aan de hand is',
  alternatieven: 'Wat ook had gekund', belangen: 'Wat voor wie telt', evenredigheid: 'Waarom dit niet te ver gaat', waaromNu: 'Waarom nu',
  afwijking: 'Welke regel opzij gaat', bevoegdheid: 'Wie dit mag',
};

/** The heading above one ground; a kind without a word of its own is a reason. */
export function grondwoord(soort: string): string {
  return GRONDWOORD[soort] ?? 'Reden';
}

/** Fills the gaps of a sentence; what is filled in stays as it is, whatever signs it holds. */
export function vul(zin: string, gaten: Readonly<Record<string, string | number>>): string {
  return zin.replace(/\{(\w+)\}/g, (heel, naam: string) => String(gaten[naam] ?? heel));
}

const DAG = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', day: 'numeric', month: 'long', year: 'numeric' });

/** An ISO date or a moment as `3 maart 2026`. */
export function dagwoord(moment: string | Date): string {
  return DAG.format(typeof moment === 'string' ? new Date(`${moment}T12:00:00Z`) : moment);
}
