import type { DemoCasus } from './casus.js';
import { NETWERK_BEWIND, NETWERK_ONTRUIMING } from './ijmond-netwerk.js';

const WONING = { reden: 'Gaat over een woning van deze corporatie.', doel: 'huurcontract' } as const;
const WMO = { reden: 'De begeleiding thuis loopt via de Wmo.', doel: 'zorg' } as const;

/** Invented casussen; every name is a plant, every story is made up. */
export const IJMOND_CASUSSEN: readonly DemoCasus[] = [
  {
    sleutel: 'bewind',
    brenger: 'begeleider',
    client: { naam: 'Rens Zilverschoon', gemeente: 'velsen', geboortejaar: 1988, lid: 'client' },
    blokkade: 'regel_of_eis',
    vraag: 'Kan deze bewoner vóór 1 februari naar de woning in Velsen, ook zonder bewind?',
    eigenWoorden: 'Ik wil mijn post zelf openen. Als het misgaat, bel ik op tijd.',
    feiten: [
      { soort: 'verblijf', dagenGeleden: 980, waarde: 'bw' },
      { soort: 'toegelaten', dagenGeleden: 274 },
      { soort: 'woning_gevonden', dagenGeleden: 13 },
      { soort: 'voorwaarde_gesteld', dagenGeleden: 41, waarde: 'bewind' },
    ],
    delen: [
      { groep: 'inkomen', regels: [{ label: 'Inkomen', waarde: 'Wajong-uitkering, € 1.420 per maand' }] },
      { groep: 'schulden', regels: [{ label: 'Regeling', waarde: 'Betalingsregeling loopt zeven maanden zonder achterstand' }] },
      { groep: 'woonvereiste', regels: [{ label: 'Nodig', waarde: 'Eén slaapkamer, rustige trap' }], functioneel: 'Rustig portiek, liefst niet aan de straatkant.' },
      { groep: 'diagnose', regels: [{ label: 'Achtergrond', waarde: 'Verzonnen toelichting van de behandelaar' }], functioneel: 'Overleg bij spanning eerst met de begeleider.' },
      { groep: 'begeleiding', regels: [{ label: 'Uren', waarde: '2 uur per week' }, { label: 'Bereikbaar', waarde: 'Werkdagen 9 tot 17 uur' }] },
    ],
    genodigden: [{ organisatie: 'duinwonen', ...WONING }],
    netwerk: NETWERK_BEWIND,
  },
  {
    sleutel: 'dubbele-lasten',
    brenger: 'lindenhof',
    client: { naam: 'Anouk Wilgenroos', gemeente: 'beverwijk', geboortejaar: 1995 },
    blokkade: 'geld_of_schulden',
    vraag: 'Wie betaalt de eerste maand huur terwijl de eigen bijdrage nog doorloopt?',
    eigenWoorden: 'Ik heb gespaard, maar net niet genoeg.',
    feiten: [
      { soort: 'verblijf', dagenGeleden: 420, waarde: 'mo' },
      { soort: 'toegelaten', dagenGeleden: 120 },
      { soort: 'sleutel', dagenGeleden: 19 },
    ],
    delen: [{ groep: 'inkomen', regels: [{ label: 'Inkomen', waarde: 'Bijstand aangevraagd' }] }],
    genodigden: [
      { organisatie: 'havenhuis', ...WONING },
      { organisatie: 'beverwijk', ...WMO },
    ],
  },
  {
    sleutel: 'ontruiming',
    brenger: 'begeleider',
    client: { naam: 'Milan Duizendblad', gemeente: 'velsen', geboortejaar: 1979 },
    blokkade: 'wie_doet_wat',
    vraag: 'Wie houdt de ontruiming van 4 december tegen en wie betaalt de achterstand?',
    feiten: [
      { soort: 'verblijf', dagenGeleden: 60, waarde: 'zelfstandig' },
      { soort: 'dreigende_uithuiszetting', dagenGeleden: 6 },
    ],
    delen: [{ groep: 'huurhistorie', regels: [{ label: 'Achterstand', waarde: 'Twee maanden huur' }] }],
    genodigden: [{ organisatie: 'duinwonen', ...WONING }],
    netwerk: NETWERK_ONTRUIMING,
  },
  {
    sleutel: 'geen-woning',
    brenger: 'lindenhof',
    client: { naam: 'Sterre Klaproos', gemeente: 'haarlem', geboortejaar: 2001 },
    blokkade: 'woning',
    vraag: 'Welke corporatie heeft dit voorjaar een kleine woning bij het werk van deze bewoner?',
    feiten: [
      { soort: 'verblijf', dagenGeleden: 700, waarde: 'bw' },
      { soort: 'toegelaten', dagenGeleden: 305 },
      { soort: 'indicatie_verlengd', dagenGeleden: 80, waarde: 'geen_woning' },
    ],
    delen: [{ groep: 'voorkeursgemeenten', regels: [{ label: 'Voorkeur', waarde: 'Haarlem, daarna Velsen' }] }],
    genodigden: [{ organisatie: 'havenhuis', ...WONING }],
  },
  {
    sleutel: 'geweigerd',
    brenger: 'begeleider',
    client: { naam: 'Otto Ereprijs', gemeente: 'haarlem', geboortejaar: 1968 },
    blokkade: 'zorg_of_indicatie',
    vraag: 'Welke aanbieder begeleidt deze bewoner thuis, nu twee aanbieders nee zeiden?',
    feiten: [
      { soort: 'verblijf', dagenGeleden: 520, waarde: 'bw' },
      { soort: 'geweigerd', dagenGeleden: 70, waarde: 'zorgaanbieder' },
      { soort: 'geweigerd', dagenGeleden: 34, waarde: 'zorgaanbieder' },
    ],
    delen: [],
    genodigden: [],
  },
  {
    sleutel: 'opvang',
    brenger: 'lindenhof',
    client: { naam: 'Jip Wederik', gemeente: 'beverwijk', geboortejaar: 1999 },
    blokkade: 'woning',
    vraag: 'Kan deze jongere van de nachtopvang naar een kamer met begeleiding?',
    feiten: [{ soort: 'verblijf', dagenGeleden: 118, waarde: 'nachtopvang' }],
    delen: [],
    genodigden: [],
  },
];

/** A casus of last week's zitting, decided with money. */
export const IJMOND_BESLOTEN: DemoCasus = {
  sleutel: 'waarborgsom',
  brenger: 'begeleider',
  client: { naam: 'Bo Zeepkruid', gemeente: 'velsen', geboortejaar: 1991 },
  blokkade: 'geld_of_schulden',
  vraag: 'Kan de waarborgsom betaald worden, zodat het contract vrijdag getekend kan worden?',
  eigenWoorden: 'Ik heb eindelijk een eigen voordeur in zicht.',
  feiten: [
    { soort: 'verblijf', dagenGeleden: 610, waarde: 'bw' },
    { soort: 'toegelaten', dagenGeleden: 160 },
    { soort: 'woning_gevonden', dagenGeleden: 20 },
  ],
  delen: [{ groep: 'inkomen', regels: [{ label: 'Inkomen', waarde: 'Loon uit deeltijdwerk' }] }],
  genodigden: [{ organisatie: 'duinwonen', ...WONING }, { organisatie: 'velsen', ...WMO }],
};

/** Clients of the begeleider without a casus yet, for trying how one is brought in. */
export const IJMOND_CASELOAD: readonly DemoCasus['client'][] = [
  { naam: 'Vera Vrouwenmantel', gemeente: 'velsen', geboortejaar: 1984 },
  { naam: 'Siem Koekoeksbloem', gemeente: 'haarlem', geboortejaar: 1997 },
  { naam: 'Lou Hondsdraf', gemeente: 'beverwijk', geboortejaar: 1972 },
];
