/** What a figure counts, by which day, and what it leaves out. */
export interface Definitie {
  readonly titel: string;
  readonly telt: string;
  readonly datum: string;
  readonly uitzonderingen: readonly string[];
}

export const FIGUURNUMMERS = ['2', '3', '4', '5', '7'] as const;
export type Figuurnummer = (typeof FIGUURNUMMERS)[number];

export type Teldatum = 'aanmelding' | 'oplevering' | 'registratie' | 'uitstroom';

/** A sentence per day a figure can count by. */
export const DATUMZIN: Record<Teldatum, string> = {
  aanmelding: 'De dag waarop de zorgaanbieder de cliënt aanmeldde.',
  oplevering: 'De dag van de sleutel. Een woning van december die in januari is geregistreerd, telt in december.',
  registratie: 'De dag waarop de oplevering is geregistreerd, ook als de sleutel eerder is gegeven.',
  uitstroom: 'De dag waarop iemand de voorziening verliet.',
};

const KLEIN = 'Aantallen van 1 tot en met 4 laten we weg, met de totalen waaruit ze te herleiden zijn. Gepubliceerde cijfers zijn daarvan uitgezonderd.';
const HEEL = 'Alleen hele maanden tellen mee, en alleen wat op de peildatum was geregistreerd.';
const AANMELDINGEN = [
  'Elke aanmelding telt één keer, ook als zij later is afgewezen of ingetrokken.',
  'Daklozen met alleen ambulante begeleiding en forensische nazorg vallen buiten de regeling.',
];
const WONINGEN = ['Een woning telt pas als de sleutel is gegeven; een aangeboden of geweigerde woning telt niet.'];

/** The definition card of every figure. */
export const DEFINITIES: Record<Figuurnummer, Omit<Definitie, 'datum'>> = {
  '2': {
    titel: 'Aanmeldingen per zorgaanbieder',
    telt: 'Aanmeldingen voor de uitstroomregeling, per zorgaanbieder en jaar.',
    uitzonderingen: [...AANMELDINGEN, HEEL, KLEIN],
  },
  '3': {
    titel: 'Aanmeldingen per kwartaal',
    telt: 'Aanmeldingen voor de uitstroomregeling, per zorgaanbieder en kwartaal.',
    uitzonderingen: [...AANMELDINGEN, HEEL, KLEIN],
  },
  '4': {
    titel: 'Geleverde woningen per corporatie',
    telt: 'Woningen die een corporatie aan de regeling leverde, naast het afgesproken doel.',
    uitzonderingen: [...WONINGEN, 'Een woning zonder bekende corporatie staat onder Onbekend.', HEEL, KLEIN],
  },
  '5': {
    titel: 'Woningverplichting en levering per gemeente',
    telt: 'Woningen die in een gemeente aan de regeling zijn geleverd, naast de verplichting.',
    uitzonderingen: [...WONINGEN, 'Het doel van een half jaar is het halve jaardoel, naar beneden afgerond.', HEEL, KLEIN],
  },
  '7': {
    titel: 'Reguliere uitstromers',
    telt: 'Mensen die buiten de regeling om uit maatschappelijke opvang (MO) of beschermd wonen (BW) vertrokken.',
    uitzonderingen: ['Wie via de regeling vertrok telt hier niet.', HEEL, KLEIN],
  },
};

/** The day a figure counts by: as chosen for homes, fixed for the other figures. */
export function teldatumVan(nummer: Figuurnummer, keuze: 'bron' | 'oplevering' | 'registratie', gedrukt?: string): Teldatum {
  if (nummer === '7') return 'uitstroom';
  if (nummer === '2' || nummer === '3') return 'aanmelding';
  if (keuze !== 'bron') return keuze;
  return gedrukt === 'registratie' ? 'registratie' : 'oplevering';
}
