import { gespeeldeWereld } from '../aanval/gespeeld.js';
import { VRAGEN } from '../aanval/vragen.js';
import type { Aanvalswereld, Speelveld, Speler } from '../aanval/wereld.js';
import { bewaarTelling } from '../harness/telling.js';
import { kopieerCasus } from './kopie.js';

const TOEZICHT = { wie: ['auditor'], waarom: 'toezicht leest over alle casussen, zonder namen' } as const;
const FONDS = { wie: ['fonds', 'auditor'], waarom: 'wie een fonds beheert of controleert, ziet al zijn geld' } as const;
/** Answers in which a casus counts that one may not see: to whom, and why. */
const OVER_DE_REGIO: Readonly<Record<string, { readonly wie: readonly Speler[] | 'iedereen'; readonly waarom: string }>> = {
  auditControleren: TOEZICHT, auditOverzicht: TOEZICHT, auditRegels: TOEZICHT, besluitenToezicht: TOEZICHT, noodinzages: TOEZICHT,
  fondsenOp: FONDS, fondsverslag: FONDS, fondsverslagKern: FONDS, fondsverslagPosten: FONDS, fondsboekingen: FONDS, uitgave: FONDS, voorstelweging: FONDS,
  wieHeeftGekeken: { wie: 'iedereen', waarom: 'het toegangslog van de eigen casus groeit door deze vragen zelf' },
  fondsbeheer: { wie: 'iedereen', waarom: 'de stand van een fonds per gemeente is er voor wie in de regio werkt' },
};

/** Who sees the same as a colleague in the same place. */
const DUBBEL = ['plaatsvervanger', 'fonds2', 'directieZorg', 'ggz'];

let wereld: Aanvalswereld;
let veld: Speelveld;
let spelers: Speler[];
const telling = { cellen: 0, geweigerd: 0, toegestaan: 0, lekken: 0 };

beforeAll(async () => {
  ({ wereld } = await gespeeldeWereld());
  [veld] = wereld.velden;
  spelers = (Object.keys(veld.spelers) as Speler[]).filter((wie) => !DUBBEL.includes(wie));
}, 180_000);
afterAll(async () => {
  bewaarTelling('verborgen', telling);
  await wereld.test.stop();
});

/** Every answer to everybody: counts, order, sums, whether there is more, and words. */
async function antwoorden(): Promise<Map<string, string>> {
  const alles = new Map<string, string>();
  for (const naam of Object.keys(VRAGEN)) {
    const teksten = await Promise.all(spelers.map((wie) => wereld.vraag(veld, wie, naam, VRAGEN[naam]!.variabelen(veld))));
    teksten.forEach(({ tekst }, nummer) => alles.set(`${naam} door ${spelers[nummer]}`, zonderKlok(tekst)));
  }
  return alles;
}

/** Whose turn it was for less than a hundred minutes: the story was played during this very run, and a minute more makes a row of its own. */
const KORTE_BEURT = /,?\{"minuten":\d{1,2},"naam":(?:"[^"]*"|null),"organisatieId":(?:"[^"]*"|null),"soort":"[^"]*"\}/g;

// How long ago, and when somebody was last here, differs by itself.
function zonderKlok(tekst: string): string {
  return tekst.replaceAll(KORTE_BEURT, '').replaceAll('[,{', '[{').replaceAll(/"(minuten|totaalMinuten|gezienOp|gecontroleerdOp)":("[^"]*"|\d+)/g, '"$1":…');
}

function telt(cel: string): boolean {
  const [naam = '', , wie = ''] = cel.split(' ');
  const reden = OVER_DE_REGIO[naam];
  return reden !== undefined && (reden.wie === 'iedereen' || reden.wie.includes(wie as Speler));
}

function verschillen(voor: Map<string, string>, na: Map<string, string>): string[] {
  const anders: string[] = [];
  for (const [cel, tekst] of voor) {
    telling.cellen += 1;
    const nu = na.get(cel) ?? '';
    if (nu === tekst) telling.geweigerd += 1;
    else if (telt(cel)) telling.toegestaan += 1;
    else anders.push(`${cel}: ${eersteVerschil(tekst, nu)}`);
  }
  telling.lekken += anders.length;
  return anders;
}

function eersteVerschil(een: string, ander: string): string {
  let plek = 0;
  while (een[plek] === ander[plek] && plek < een.length) plek += 1;
  return `${een.slice(Math.max(0, plek - 80), plek + 60)} | ${ander.slice(Math.max(0, plek - 20), plek + 60)}`;
}

describe('[isolatie] what one may not see', () => {
  it('changes no list, count, order, sum, search or text of anybody, in the own regio or another', async () => {
    const voor = await antwoorden();
    const anders = (nummer: number) => ({ pseudoniem: `${nummer ? 'Zzz' : 'Aaa'} verborgen`, spoed: true, wacht_sinds: nummer ? '2001-01-01' : '2026-11-27', niveau: nummer ? 1 : 3 });
    for (const een of wereld.velden) for (const nummer of [0, 1]) expect(await kopieerCasus(wereld, een, anders(nummer))).toBeGreaterThan(40);
    expect(verschillen(voor, await antwoorden())).toEqual([]);
  }, 240_000);
});
