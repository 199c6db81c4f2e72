import type { DemoCasus } from './casus.js';

/** Invented casussen of a regio where the chair may force a solution. */
export const NOORD_VELUWE_CASUSSEN: readonly DemoCasus[] = [
  {
    sleutel: 'wie-neemt',
    brenger: 'begeleider',
    client: { naam: 'Guus Tormentil', gemeente: 'harderwijk', geboortejaar: 1986 },
    blokkade: 'wie_doet_wat',
    vraag: 'Wie biedt voor de winter een plek, nu iedereen naar de ander wijst?',
    eigenWoorden: 'Zeg maar waar ik moet zijn, dan kom ik.',
    feiten: [
      { soort: 'verblijf', dagenGeleden: 250, waarde: 'mo' },
      { soort: 'niet_van_ons', dagenGeleden: 21 },
    ],
    delen: [],
    genodigden: [
      { organisatie: 'heidewonen', reden: 'Gaat over een woning van deze corporatie.', doel: 'huurcontract' },
    ],
  },
];
