import type { DemoRegio } from './regio.js';

/** A regio whose convenant lets the chair force a solution (P31-2018, intermezzo Noord-Veluwe). */
export const NOORD_VELUWE: DemoRegio = {
  sleutel: 'noordveluwe',
  naam: 'Noord-Veluwe',
  instellingen: { ritme: 'maandelijks', voorzitterRol: 'ketenregisseur', doorzettenMogelijk: true },
  tafel: 'Escalatietafel Noord-Veluwe',
  voorzitter: 'regisseur',
  plaatsvervanger: 'plaatsvervanger',
  organisaties: [
    { sleutel: 'harderwijk', naam: 'Gemeente Harderwijk', soort: 'gemeente' },
    { sleutel: 'heidewonen', naam: 'Heidewonen', soort: 'corporatie' },
    { sleutel: 'boszorg', naam: 'Boszorg', soort: 'zorgaanbieder' },
    { sleutel: 'noodfonds', naam: 'Noodfonds Noord-Veluwe', soort: 'anders' },
    { sleutel: 'toezicht', naam: 'Toezicht Noord-Veluwe', soort: 'anders' },
  ],
  leden: [
    { sleutel: 'regisseur', organisatie: 'harderwijk', rol: 'ketenregisseur', naam: 'Eefje Struikhei', functie: 'ketenregisseur' },
    { sleutel: 'plaatsvervanger', organisatie: 'harderwijk', rol: 'ketenregisseur', naam: 'Sjoerd Dophei', functie: 'plaatsvervangend ketenregisseur' },
    { sleutel: 'corporatie', organisatie: 'heidewonen', rol: 'woningcorporatie', naam: 'Lot Bosbes', functie: 'woonconsulent' },
    { sleutel: 'directie', organisatie: 'heidewonen', rol: 'bestuurder', naam: 'Hanna Kraaihei', functie: 'directeur-bestuurder' },
    { sleutel: 'begeleider', organisatie: 'boszorg', rol: 'zorgaanbieder', naam: 'Daan Adelaarsvaren', functie: 'woonbegeleider' },
    { sleutel: 'directie-boszorg', organisatie: 'boszorg', rol: 'bestuurder', naam: 'Olaf Varenbos', functie: 'bestuurder' },
    { sleutel: 'fonds', organisatie: 'noodfonds', rol: 'fondsbeheerder', naam: 'Roos Buntgras', functie: 'fondsbeheerder' },
    { sleutel: 'fonds2', organisatie: 'noodfonds', rol: 'fondsbeheerder', naam: 'Aart Heidekers', functie: 'tweede fondsbeheerder' },
    { sleutel: 'bestuurder', organisatie: 'harderwijk', rol: 'bestuurder', naam: 'Ruben Jeneverbes', functie: 'wethouder' },
    { sleutel: 'auditor', organisatie: 'toezicht', rol: 'fg_of_auditor', naam: 'Merel Wolfsmelk', functie: 'auditor' },
    { sleutel: 'beheerder', organisatie: 'harderwijk', rol: 'beheerder', naam: 'Koen Gaspeldoorn', functie: 'beheerder' },
    { sleutel: 'beheerder2', organisatie: 'harderwijk', rol: 'beheerder', naam: 'Jet Valeriaan', functie: 'tweede beheerder' },
    { sleutel: 'dubbel', organisatie: 'boszorg', rol: 'zorgaanbieder', naam: 'Veerle Vlasbekje', functie: 'woonbegeleider', email: 'dubbel@ijmond.example' },
  ],
};
