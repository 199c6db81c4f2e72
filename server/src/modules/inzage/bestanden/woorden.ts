/** Every sentence of the copy on paper, in Dutch at level B1; `{gat}` is filled in. */
export const WOORDEN = {
  titel: 'Kopie van de gegevens van zaak {zaak}',
  voet: 'Kopie van gegevens · {zaak}',
  inleiding: {
    wat: 'Dit is een kopie van wat de doorbraaktafel van u bewaart. De kopie is gemaakt op {dag}.',
    wie: 'Verantwoordelijk voor deze gegevens is {wie}. Daar kunt u terecht met vragen.',
    anderen: 'Namen van andere mensen zijn weggelaten. Zij hebben ook recht op privacy.',
    eigen: 'Wat een organisatie alleen voor zichzelf opschreef, staat hier niet in. Vraag dat aan die organisatie zelf.',
    organisatie: 'Deze kopie is gemaakt door een organisatie, omdat de cliënt erom vroeg. Er staat alleen in wat die organisatie mag lezen. De cliënt kan zelf een volledige kopie maken.',
    fout: 'Klopt er iets niet? Vraag dan om een aanvulling. Dat kan op uw eigen pagina, of met hulp van een cliëntondersteuner.',
    klacht: 'Bent u niet tevreden over hoe er met uw gegevens wordt omgegaan? Dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.',
  },
  kop: {
    zaak: 'Uw zaak', persoon: 'Wie u bent', dossier: 'Wat er over u staat', netwerk: 'Wie er om u heen staan', besluiten: 'Wat er is besloten', besluit: 'Besluit {nummer}', acties: 'Wie doet wat',
    deelnemers: 'Wie mogen meedenken, en waarom', toestemmingen: 'Waar u ja tegen zei', uitgaven: 'Geld uit een fonds', berichten: 'Wat er is overlegd', gekeken: 'Wie heeft gekeken',
  },
  feit: {
    vraag: 'De vraag', eigenWoorden: 'In uw eigen woorden', aangemeld: 'Aangemeld op', afgesloten: 'Afgesloten op', naam: 'Naam', geboortejaar: 'Geboren in', telefoon: 'Telefoon',
    bron: 'Opgeschreven door', grondslag: 'Mag volgens', doel: 'Nodig voor', gewijzigd: 'Laatst gewijzigd op', afspraak: 'Wat anderen zien',
  },
  aanvulling: {
    client: 'De cliënt', gevraagd: '{wie} vroeg op {dag} om een aanvulling, want: {reden}', aangevuld: 'De aanvulling van wie dit schreef:', geweigerd: 'Wie dit schreef, vulde niet aan. De reden:', open: 'Er is nog geen antwoord.',
  },
  netwerk: '{relatie} ({bron} schreef dit op)',
  actie: '{organisatie}, vóór {dag}: {tekst}',
  actieKlaar: '{organisatie}, klaar op {dag}: {tekst}',
  deelnemer: '{organisatie}, vanaf {dag}. Waarom: {reden} Waarvoor: {doel} Mag volgens: {grondslag}.',
  vertrokken: 'Doet niet meer mee sinds {dag}.',
  toestemming: '{ontvanger}: {groep}, gegeven op {dag}. {grond}',
  ingetrokken: 'U trok dit in op {dag}.',
  uitgave: '{soort}: {bedrag}, gevraagd op {dag}',
  bericht: '{organisatie} schreef op {dag} over {groep}:',
  gekeken: '{dag}: {organisatie} ({rol}) keek naar {groep}. Waarvoor: {doel}',
  nood: 'Dit was een noodgeval: {reden}',
  leeg: 'Hier staat niets.',
} as const;

const GROEP: Readonly<Record<string, string>> = {
  casus: 'de zaak', besluit: 'besluiten', gronden: 'redenen van besluiten', discussie: 'het overleg', fondsuitgave: 'geld uit een fonds', netwerkpersonen: 'het netwerk', toegangslog: 'wie heeft gekeken',
  inzagekopie: 'deze kopie',
};

/** The words for something that is no data group of the dossier, or nothing. */
export const anderWoord = (groep: string): string | undefined => GROEP[groep];
