import type { DemoRegio } from './regio.js';

/** The regio in which the journeys play: a ketenregisseur and a weekly table (rhythm: UvA-2023 §5.3). */
export const IJMOND: DemoRegio = {
  sleutel: 'ijmond',
  naam: 'Zuid-Kennemerland en IJmond',
  instellingen: { ritme: 'wekelijks', voorzitterRol: 'ketenregisseur', doorzettenMogelijk: true },
  tafel: 'Uitstroomtafel IJmond',
  voorzitter: 'regisseur',
  plaatsvervanger: 'plaatsvervanger',
  organisaties: [
    { sleutel: 'haarlem', naam: 'Gemeente Haarlem', soort: 'gemeente' },
    { sleutel: 'velsen', naam: 'Gemeente Velsen', soort: 'gemeente' },
    { sleutel: 'beverwijk', naam: 'Gemeente Beverwijk', soort: 'gemeente' },
    { sleutel: 'duinwonen', naam: 'Duinwonen', soort: 'corporatie' },
    { sleutel: 'havenhuis', naam: 'Havenhuis', soort: 'corporatie' },
    { sleutel: 'kennemerzorg', naam: 'Kennemer Zorg', soort: 'zorgaanbieder' },
    { sleutel: 'lindenhof', naam: 'De Lindenhof', soort: 'zorgaanbieder' },
    { sleutel: 'noodfonds', naam: 'Noodfonds IJmond', soort: 'anders' },
    { sleutel: 'rekenkamer', naam: 'Rekenkamer IJmond', soort: 'anders' },
  ],
  leden: [
    { sleutel: 'regisseur', organisatie: 'haarlem', rol: 'ketenregisseur', naam: 'Mirte Vlierboom', functie: 'ketenregisseur' },
    { sleutel: 'plaatsvervanger', organisatie: 'haarlem', rol: 'ketenregisseur', naam: 'Joost Berkenbast', functie: 'plaatsvervangend ketenregisseur' },
    { sleutel: 'wmo', organisatie: 'velsen', rol: 'gemeente_wmo', naam: 'Hidde Zandhaver', functie: 'Wmo-consulent' },
    { sleutel: 'wmo-beverwijk', organisatie: 'beverwijk', rol: 'gemeente_wmo', naam: 'Noor Akelei', functie: 'Wmo-consulent' },
    { sleutel: 'corporatie', organisatie: 'duinwonen', rol: 'woningcorporatie', naam: 'Sanne Kattenstaart', functie: 'woonconsulent' },
    { sleutel: 'havenhuis', organisatie: 'havenhuis', rol: 'woningcorporatie', naam: 'Teun Rietpluim', functie: 'woonconsulent' },
    { sleutel: 'begeleider', organisatie: 'kennemerzorg', rol: 'zorgaanbieder', naam: 'Bram Ooievaarsbek', functie: 'woonbegeleider' },
    { sleutel: 'lindenhof', organisatie: 'lindenhof', rol: 'zorgaanbieder', naam: 'Fleur Waterdrieblad', functie: 'woonbegeleider' },
    { sleutel: 'fonds', organisatie: 'noodfonds', rol: 'fondsbeheerder', naam: 'Gijs Penningkruid', functie: 'fondsbeheerder' },
    { sleutel: 'fonds2', organisatie: 'noodfonds', rol: 'fondsbeheerder', naam: 'Linde Muurpeper', functie: 'tweede fondsbeheerder' },
    { sleutel: 'bestuurder', organisatie: 'haarlem', rol: 'bestuurder', naam: 'Wouter Eikvaren', functie: 'wethouder' },
    { sleutel: 'auditor', organisatie: 'rekenkamer', rol: 'fg_of_auditor', naam: 'Pien Kompassla', functie: 'auditor' },
    { sleutel: 'client', organisatie: 'kennemerzorg', rol: 'client', naam: 'Rens Zilverschoon', functie: 'cliënt' },
    { sleutel: 'beheerder', organisatie: 'haarlem', rol: 'beheerder', naam: 'Tom Wegedoorn', functie: 'beheerder' },
  ],
};
