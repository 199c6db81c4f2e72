import { nieuwId } from '@doorbraaktafel/shared/ids';
import { type Invoerveld, operatieMetNaam } from './schema.js';
import { type Gelukt, metEigenOpdracht, metWaarde, speel, waardeOp } from './verhaal.js';
import { VRAGEN } from './vragen.js';
import { Aanvalswereld, type Speelveld } from './wereld.js';

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
  wereld = await Aanvalswereld.maak();
  [veld] = wereld.velden;
  const verhaal = await speel(wereld, veld);
  pogingen = [...verhaal.values(), ...Object.entries(VRAGEN).map(([naam, { wie, variabelen }]) => ({ naam, wie, lading: variabelen(veld) }))];
}, 60_000);
afterAll(() => wereld.test.stop());

/** The attempt with this value at this path, in a list when the schema has one. */
function met({ naam, lading }: Gelukt, { pad, lijst, type }: Invoerveld, waarde: unknown): Record<string, unknown> {
  const vers = metEigenOpdracht(naam, lading);
  const inLijst = lijst && !(Array.isArray(waardeOp(vers, pad.slice(0, pad.lastIndexOf('.')))) || pad.includes('regels'));
  return metWaarde(vers, pad, () => (inLijst && type !== 'Boolean' ? [waarde] : waarde));
}

async function probeerAlle(waarden: Record<string, unknown[]>, oordeel: (uitkomst: string, tekst: string, veld: Invoerveld) => boolean): Promise<string[]> {
  const fout: string[] = [];
  for (const poging of pogingen) {
    for (const plek of operatieMetNaam(poging.naam).velden) {
      const uitslagen = await Promise.all((waarden[plek.type] ?? []).map((waarde) => wereld.vraag(veld, poging.wie, poging.naam, met(poging, plek, waarde))));
      uitslagen.forEach(({ uitkomst, tekst }, nummer) => {
        if (!oordeel(uitkomst, tekst, plek)) fout.push(`${poging.naam} ${plek.pad} = ${String(waarden[plek.type]?.[nummer]).slice(0, 40)}: ${tekst.slice(0, 200)}`);
      });
    }
  }
  return fout;
}

describe('[isolatie] what people type', () => {
  it('is refused in words when it is too long, holds NUL, or is no id, amount or number, and nothing happens', async () => {
    const voor = await wereld.telling();
    // A version somebody could have seen, a page that is cut to size, and a refusal of its own.
    const eigenAntwoord: Record<string, string> = { versie: 'AlGewijzigd', aantal: 'gelezen', peildatum: 'PeildatumNietMogelijk' };
    const geweigerd = (uitkomst: string, _: string, { pad }: Invoerveld) =>
      ['OngeldigeInvoer', 'NietGevonden', eigenAntwoord[pad.split('.').at(-1) ?? '']].includes(uitkomst);
    expect(await probeerAlle(NOOIT_GELDIG, geweigerd)).toEqual([]);
    expect(await wereld.telling()).toEqual(voor);
  }, 60_000);

  it('is never our fault, and never becomes SQL', async () => {
    const tabellen = Object.keys(await wereld.telling()).sort();
    expect(await probeerAlle(VREEMD, (uitkomst) => uitkomst !== 'Storing')).toEqual([]);
    expect(Object.keys(await wereld.telling()).sort()).toEqual(tabellen);
  }, 60_000);
});
