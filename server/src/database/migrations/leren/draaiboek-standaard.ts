interface Standaard {
  readonly blokkade: string;
  readonly eersteRol: string;
  readonly stappen: readonly string[];
  readonly verwacht: string;
  readonly bron: string;
}

/** The draaiboek with which every regio begins; the roles and order follow the sources, the wording is ours. */
export const DRAAIBOEK_STANDAARD: readonly Standaard[] = [
  {
    blokkade: 'woning',
    eersteRol: 'woningcorporatie',
    stappen: [
      'Kijk na of de woonwens en wat nodig is nog kloppen.',
      'Zoek bij de corporaties van de regio een woning die past.',
      'Is er binnen vier weken niets? Leg aan tafel voor welke voorwaarde losser kan.',
    ],
    verwacht: 'Een woning die past, of een besluit over een andere weg.',
    bron: 'DSP-2020 §2.3 en §2.6; P31-2018 vraagstuk 4',
  },
  {
    blokkade: 'geld_of_schulden',
    eersteRol: 'gemeente_inkomen_schuld',
    stappen: [
      'Zet inkomen en schulden op een rij, samen met de cliënt.',
      'Vraag eerst de regelingen aan die er zijn: bijzondere bijstand, schuldhulp, huurtoeslag.',
      'Blijft er een gat? Leg het bedrag voor aan het noodfonds.',
    ],
    verwacht: 'De huur kan worden betaald vanaf de sleutel.',
    bron: 'DSP-2020 §2.9 en bijlage 2, criteria 3 en 6; WYZER A3',
  },
  {
    blokkade: 'regel_of_eis',
    eersteRol: 'ketenregisseur',
    stappen: [
      'Schrijf op welke regel of eis in de weg staat en van wie zij is.',
      'Vraag wat er binnen de regel kan.',
      'Kan het niet binnen de regel? Vraag de tafel om een afwijking met reden.',
    ],
    verwacht: 'Een oplossing binnen de regel, of een besluit om ervan af te wijken.',
    bron: 'WYZER advies C; KADER-2022 bijlage 2',
  },
  {
    blokkade: 'zorg_of_indicatie',
    eersteRol: 'gemeente_wmo',
    stappen: [
      'Vraag welke begeleiding nodig is en tot wanneer de indicatie loopt.',
      'Vraag de begeleiding aan zodra er een woning in zicht is.',
      'Wijst een aanbieder af? Vraag de gemeente om een aanbieder die wel kan.',
    ],
    verwacht: 'Begeleiding die begint op de dag van de sleutel.',
    bron: 'DSP-2020 §2.7 en §2.8; KADER-2022 §3.2.1',
  },
  {
    blokkade: 'wie_doet_wat',
    eersteRol: 'ketenregisseur',
    stappen: [
      'Breng gemeente, corporatie en zorgaanbieder bij elkaar.',
      'Spreek per onderwerp af wie de regie heeft.',
      'Leg elke afspraak vast met een naam en een dag.',
    ],
    verwacht: 'Voor elk onderwerp één organisatie die het doet.',
    bron: 'KADER-2022 §3.1 en §4; DSP-2020 §2.10',
  },
  {
    blokkade: 'iets_anders',
    eersteRol: 'ketenregisseur',
    stappen: [
      'Schrijf in één zin op wat er in de weg staat.',
      'Zoek uit wie erover gaat en vraag die organisatie aan tafel.',
      'Kies samen het draaiboek dat het best past, of maak een voorstel.',
    ],
    verwacht: 'Duidelijk is wat er in de weg staat en wie het oplost.',
    bron: 'WYZER advies C',
  },
];
