import type { Definitie } from './definities.js';

/** One count of one outcome; absent when it would tell about fewer than five casussen. */
export interface Uitkomsttelling {
  readonly snede: 'tafel' | 'voorzitter';
  readonly blokkade: string;
  readonly rij: string;
  readonly totaal: boolean;
  readonly uitkomst: string;
  readonly aantal: number | null;
  readonly onderdrukt: boolean;
}

export interface Spreidingsrij {
  readonly naam: string;
  readonly totaal: boolean;
  readonly cellen: readonly Pick<Uitkomsttelling, 'uitkomst' | 'aantal' | 'onderdrukt'>[];
}

/** Casussen that the same thing holds up, cut by tafel or by chair. */
export interface Spreiding {
  readonly snede: Uitkomsttelling['snede'];
  readonly blokkade: string;
  readonly rijen: readonly Spreidingsrij[];
}

/** The columns, in the order in which they are read. */
export const UITKOMSTEN = ['binnen', 'afwijking', 'doorgezet', 'advies', 'totaal'] as const;

/** What is counted, and what is left out (equal cases: table model §3.2). */
export const SPREIDING_DEFINITIE: Definitie = {
  titel: 'Gelijke behandeling',
  telt: 'Besluiten over casussen die door hetzelfde worden tegengehouden, per tafel en per voorzitter.',
  datum: 'De maand waarin het besluit is genomen.',
  uitzonderingen: [
    'Alleen hele maanden tellen mee.',
    'Voorzitters hebben een nummer en geen naam. Een besluit zonder zitting staat onder Buiten een zitting.',
    'Aantallen van 1 tot en met 4 laten we weg, met de aantallen en totalen waaruit ze te herleiden zijn.',
    'Een verschil zegt nog niet waarom. Vergelijk eerst de casussen en de regels.',
  ],
};

/** Groups the counts: per cut and per what holds a casus up, the total last. */
export function spreidingen(tellingen: readonly Uitkomsttelling[]): Spreiding[] {
  const groepen = new Map<string, Uitkomsttelling[]>();
  for (const telling of tellingen) {
    const sleutel = `${telling.snede} ${telling.blokkade}`;
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), telling]);
  }
  return [...groepen.values()].flatMap((groep) => {
    const [eerste] = groep;
    return eerste ? [{ snede: eerste.snede, blokkade: eerste.blokkade, rijen: rijenVan(groep) }] : [];
  });
}

function rijenVan(groep: readonly Uitkomsttelling[]): Spreidingsrij[] {
  const namen = [...new Set(groep.filter(({ totaal }) => !totaal).map(({ rij }) => rij))].sort((a, b) => a.localeCompare(b, 'nl', { numeric: true }));
  const rij = (naam: string, totaal: boolean): Spreidingsrij => ({
    naam, totaal,
    cellen: UITKOMSTEN.flatMap((uitkomst) => groep.filter((telling) => telling.totaal === totaal && telling.rij === naam && telling.uitkomst === uitkomst)),
  });
  return [...namen.map((naam) => rij(naam, false)), rij('Totaal', true)];
}
