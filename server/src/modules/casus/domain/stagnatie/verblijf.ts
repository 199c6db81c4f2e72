import { plusMaanden, type Dag } from '../dag.js';
import { heeft, laatste, vanSoort, type Casusfeiten, type Feit } from '../feit.js';
import { duur, minstensDagen, type Bevinding, type Regel } from './regel.js';

/** Rules about where somebody stays and how long. */
export const VERBLIJFREGELS: readonly Regel[] = [
  {
    id: 'V1',
    ernst: 2,
    bron: 'P31-2018 Almelo; KADER-2022 §3.1',
    begint: (p) => ({ soort: 'toegelaten', dagen: minstensDagen(p.maandenZonderWoning), tenzij: ['woning_gevonden', 'sleutel'] }),
    vind: ({ feiten, vandaag }, { maandenZonderWoning }) => {
      const toegelaten = laatste(feiten, 'toegelaten');
      if (!toegelaten || heeft(feiten, 'woning_gevonden') || heeft(feiten, 'sleutel')) return undefined;
      return langer(toegelaten.gebeurdOp, maandenZonderWoning, vandaag, (tijd) => `Is ${tijd} geleden toegelaten en heeft nog geen woning.`);
    },
  },
  {
    id: 'V2',
    ernst: 2,
    bron: 'UvA-2023 §5.2 (Valente); P31-2018 Den Bosch',
    begint: (p) => ({ soort: 'verblijf', waarde: 'nachtopvang', dagen: minstensDagen(p.maandenNachtopvang) }),
    vind: (casus, { maandenNachtopvang }) => verblijftLanger(casus, 'nachtopvang', maandenNachtopvang, (tijd) => `Slaapt al ${tijd} in de nachtopvang of noodopvang.`),
  },
  {
    id: 'V3',
    ernst: 2,
    bron: 'P31-2018 Almelo',
    begint: (p) => ({ soort: 'verblijf', waarde: 'mo', dagen: minstensDagen(p.maandenOpvang) }),
    vind: (casus, { maandenOpvang }) => verblijftLanger(casus, 'mo', maandenOpvang, (tijd) => `Verblijft al ${tijd} in de maatschappelijke opvang.`),
  },
  {
    id: 'V7',
    ernst: 2,
    bron: 'UvA-2023 §1.2; the number is a proposal',
    begint: (p) => ({ soort: 'verblijf', keer: p.keerVerplaatst + 1 }),
    vind: ({ feiten, vandaag }, { keerVerplaatst, maandenVerplaatst }) => {
      const grens = plusMaanden(vandaag, -maandenVerplaatst);
      const verhuizingen = verplaatsingen(feiten).filter((feit) => feit.gebeurdOp > grens);
      const [eerste] = verhuizingen;
      if (!eerste || verhuizingen.length < keerVerplaatst) return undefined;
      return { sinds: eerste.gebeurdOp, reden: `Is in ${maandenVerplaatst} maanden ${verhuizingen.length} keer verplaatst.` };
    },
  },
];

function verblijftLanger(
  { feiten, vandaag }: Casusfeiten,
  waar: string,
  maanden: number,
  zin: (tijd: string) => string,
): Bevinding | undefined {
  const sinds = onafgebroken(vanSoort(feiten, 'verblijf'), waar);
  return sinds ? langer(sinds, maanden, vandaag, zin) : undefined;
}

// A move from one shelter to another of the same kind does not start the count again.
function onafgebroken(verblijven: readonly Feit[], waar: string): Dag | undefined {
  const anders = verblijven.findLastIndex((feit) => feit.waarde !== waar);
  return verblijven[anders + 1]?.gebeurdOp;
}

function verplaatsingen(feiten: readonly Feit[]): Feit[] {
  return vanSoort(feiten, 'verblijf').slice(1);
}

function langer(sinds: Dag, maanden: number, vandaag: Dag, zin: (tijd: string) => string): Bevinding | undefined {
  return plusMaanden(sinds, maanden) < vandaag ? { sinds, reden: zin(duur(sinds, vandaag)) } : undefined;
}
