import { GEEN_TEKST } from '../../src/platform/refusals/zod.pipe.js';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { type Invoerveld, operatieMetNaam } from './schema.js';
import { gespeeldeWereld } from './gespeeld.js';
import { type Gelukt, metEigenOpdracht, metWaarde, waardeOp } from './verhaal.js';
import { GESPEELD, VRAGEN } from './vragen.js';
import type { Aanvalswereld, Speelveld } from './wereld.js';

const LANG = 'x'.repeat(5_000);
// Refused with a sentence at the field, whatever the text is about.
const NOOIT_GELDIG: Record<string, unknown[]> = {
  String: [LANG, `nul\u0000teken`],
  ID: ['geen-id', `${nieuwId()}' or '1'='1`, LANG],
  Cent: ['-1', '99999999999999999999', '1.5', 'veel', ''],
  Int: [-2_147_483_648, 1.5, 2_147_483_648],
};
// May be refused or written down, but is never our fault.
const VREEMD: Record<string, unknown[]> = {
  String: ["'; drop table casus; --", '%_\\', '\u202Egnik', '9999-12-31', '0001-01-01', '2026-02-30', 'infinity', '\ud800', '<script>alert(1)</script>', '{"a":1}', '$1'],
  ID: ['', '00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
  Int: [0, -1, 2_147_483_647],
  Cent: ['0', '9223372036854775807'],
  Boolean: [null],
};

let wereld: Aanvalswereld;
let veld: Speelveld;
let pogingen: Gelukt[];

beforeAll(async () => {
  const gespeeld = await gespeeldeWereld();
  wereld = gespeeld.wereld;
  [veld] = wereld.velden;
  const [verhaal] = gespeeld.verhalen;
  pogingen = [...verhaal.values(), ...Object.entries(VRAGEN).map(([naam, { wie, variabelen }]) => ({ naam, wie, lading: variabelen(veld) }))];
}, 180_000);
afterAll(() => wereld.test.stop());

/** The attempt with this value at this path, in a list when the schema has one. */
function met({ naam, lading }: Gelukt, { pad, lijst, type }: Invoerveld, waarde: unknown): Record<string, unknown> {
  const vers = metEigenOpdracht(naam, lading);
  const inLijst = lijst && !(Array.isArray(waardeOp(vers, pad.slice(0, pad.lastIndexOf('.')))) || pad.includes('regels'));
  return metWaarde(vers, pad, () => (inLijst && type !== 'Boolean' ? [waarde] : waarde));
}

async function probeer(naam: string, waarden: Record<string, unknown[]>, oordeel: (uitkomst: string, tekst: string, veld: Invoerveld) => boolean): Promise<string[]> {
  const poging = pogingen.find((een) => een.naam === naam);
  if (!poging) throw new Error(`${naam} is niet gespeeld`);
  const fout: string[] = [];
  for (const plek of operatieMetNaam(naam).velden) {
    const uitslagen = await Promise.all((waarden[plek.type] ?? []).map((waarde) => wereld.vraag(veld, poging.wie, naam, met(poging, plek, waarde))));
    uitslagen.forEach(({ uitkomst, tekst }, nummer) => {
      if (!oordeel(uitkomst, tekst, plek)) fout.push(`${plek.pad} = ${String(waarden[plek.type]?.[nummer]).slice(0, 40)}: ${tekst.slice(0, 200)}`);
    });
  }
  return fout;
}

// A version somebody could have seen, a page that is cut to size, and a refusal of its own.
const EIGEN_ANTWOORD: Record<string, readonly string[]> = { versie: ['AlGewijzigd', 'AndereVersie'], aantal: ['gelezen'], peildatum: ['PeildatumNietMogelijk'] };
const geweigerd = (uitkomst: string, _: string, { pad }: Invoerveld) =>
  ['OngeldigeInvoer', 'NietGevonden', ...(EIGEN_ANTWOORD[pad.split('.').at(-1) ?? ''] ?? [])].includes(uitkomst);

describe('[isolatie] what people type', () => {
  it.each(GESPEELD)('in %s is refused in words when it is too long, holds NUL, or is no id, amount or number, and nothing happens', async (naam) => {
    const voor = await wereld.telling();
    expect(await probeer(naam, NOOIT_GELDIG, geweigerd)).toEqual([]);
    expect(await wereld.telling()).toEqual(voor);
  });

  it.each(GESPEELD.filter((naam) => operatieMetNaam(naam).soort === 'mutation'))('in %s is refused at its field when it holds a BSN, and nothing happens', async (naam) => {
    const voor = await wereld.telling();
    const tekst = ({ pad }: Invoerveld) => !GEEN_TEKST.has(pad.split('.').at(-1) ?? '');
    expect(await probeer(naam, { String: ['Zijn nummer is 111222333.'] }, (uitkomst, _, plek) => !tekst(plek) || uitkomst === 'OngeldigeInvoer')).toEqual([]);
    if (operatieMetNaam(naam).velden.every((plek) => plek.type !== 'String' || tekst(plek))) expect(await wereld.telling()).toEqual(voor);
  });

  it.each(GESPEELD)('in %s is never our fault, and never becomes SQL', async (naam) => {
    const tabellen = Object.keys(await wereld.telling()).sort();
    expect(await probeer(naam, VREEMD, (uitkomst) => uitkomst !== 'Storing')).toEqual([]);
    expect(Object.keys(await wereld.telling()).sort()).toEqual(tabellen);
  });
});
