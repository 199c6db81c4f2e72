import { randomInt } from 'node:crypto';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { gespeeldeWereld, type Verhaal } from '../aanval/gespeeld.js';
import { operatieMetNaam } from '../aanval/schema.js';
import { metEigenOpdracht, metWaarde, waardeOp } from '../aanval/verhaal.js';
import { VRAGEN } from '../aanval/vragen.js';
import type { Aanvalswereld, Speelveld, Speler } from '../aanval/wereld.js';
import { bewaarTelling } from '../harness/telling.js';
import { aangekomen, verbind } from '../live/scherm.js';
import { ROUTES } from './routes.js';
import { beoordeelTijden, type Paar } from './tijdklasse.js';

const EERST = 24;
const DAARNA = 160;
/** Worth a second, longer look. */
const VERDACHT_Z = 2;

/** One question put twice: about what does not exist, and about what exists and is not for who asks. */
interface Proef {
  readonly naam: string;
  readonly onbekend: () => Promise<unknown>;
  readonly verboden: () => Promise<unknown>;
}

let wereld: Aanvalswereld;
let veld: Speelveld;
let buur: Speelveld;
let verhalen: readonly [Verhaal, Verhaal, Verhaal];
const telling = { cellen: 0, geweigerd: 0, toegestaan: 0, lekken: 0 };

beforeAll(async () => {
  ({ wereld, verhalen } = await gespeeldeWereld());
  [veld, buur] = wereld.velden;
}, 180_000);
afterAll(async () => {
  bewaarTelling('tijdklasse', telling);
  await wereld.test.stop();
});

async function duur(doe: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await doe();
  return performance.now() - begin;
}

async function meet({ onbekend, verboden }: Proef, keren: number): Promise<Paar[]> {
  const paren: Paar[] = [];
  for (let keer = 0; keer < keren; keer += 1) {
    const eerst = randomInt(2) === 0;
    const [een, ander] = eerst ? [await duur(onbekend), await duur(verboden)] : [await duur(verboden), await duur(onbekend)];
    paren.push(eerst ? [een, ander] : [ander, een]);
  }
  return paren;
}

/** A first look at every pair; what looks different is measured anew and judged by the new times only. */
async function beoordeel(proeven: readonly Proef[]): Promise<string[]> {
  const lekken: string[] = [];
  for (const proef of proeven) {
    await meet(proef, 3);
    const eerste = beoordeelTijden(await meet(proef, EERST));
    const oordeel = eerste.z > VERDACHT_Z ? beoordeelTijden(await meet(proef, DAARNA)) : eerste;
    telling.cellen += 1;
    if (oordeel.teOnderscheiden) lekken.push(`${proef.naam}: ${Math.round(oordeel.verschil * 100)} % verschil, z ${oordeel.z.toFixed(1)}`);
    else telling.geweigerd += 1;
  }
  telling.lekken += lekken.length;
  return lekken;
}

/** Every operation with an id in it, asked with an unknown id and with the one of the neighbour. */
function bewerkingen(): Proef[] {
  const pogingen = [
    ...[...verhalen[0].values()].map(({ naam, wie, lading }) => ({ naam, wie, lading, buurs: verhalen[1].get(naam)?.lading })),
    ...Object.entries(VRAGEN).map(([naam, { wie, variabelen }]) => ({ naam, wie, lading: variabelen(veld), buurs: variabelen(buur) })),
  ];
  return pogingen.flatMap(({ naam, wie, lading, buurs }) => {
    const pad = operatieMetNaam(naam).velden.find((plek) => plek.type === 'ID' && plek.pad.split('.').at(-1) !== 'opdrachtId' && waardeOp(lading, plek.pad))?.pad;
    const vreemd = pad && buurs && waardeOp(buurs, pad);
    if (!pad || !vreemd || vreemd === waardeOp(lading, pad)) return [];
    const met = (waarde: unknown) => metEigenOpdracht(naam, metWaarde(lading, pad, (oud) => (Array.isArray(oud) ? [waarde].flat() : waarde)));
    return [{ naam, onbekend: () => wereld.vraag(veld, wie, naam, met(nieuwId())), verboden: () => wereld.vraag(veld, wie, naam, met(vreemd)) }];
  });
}

describe('[isolatie] the time an answer takes', () => {
  it('is of one class for what is unknown and what is of another regio, in every operation', async () => {
    const proeven = bewerkingen();
    expect(proeven.length).toBeGreaterThan(80);
    expect(await beoordeel(proeven)).toEqual([]);
  }, 600_000);

  it('is of one class for what is unknown and what one has no ground for, in every question and file', async () => {
    const vragen = Object.entries(VRAGEN).flatMap(([naam, { variabelen }]): Proef[] => {
      const pad = operatieMetNaam(naam).velden.find(({ type }) => type === 'ID')?.pad;
      if (!pad || waardeOp(variabelen(veld), pad) !== veld.ids.get('casus')) return [];
      const met = (id: string) => wereld.vraag(veld, 'corporatie2', naam, metWaarde(variabelen(veld), pad, () => id));
      return [{ naam, onbekend: () => met(nieuwId()), verboden: () => met(veld.ids.get('casus') ?? '') }];
    });
    const bestanden = Object.entries(ROUTES).filter(([route, { id, zonderGrond }]) => route.startsWith('GET') && id && zonderGrond && veld.ids.has(id)).map(([route, { id, zonderGrond }]): Proef => {
      const haal = (waarde: string) => vraagBestand(route, zonderGrond!, waarde);
      return { naam: route, onbekend: () => haal(nieuwId()), verboden: () => haal(veld.ids.get(id!) ?? '') };
    });
    expect([vragen.length > 8, bestanden.length > 1]).toEqual([true, true]);
    expect(await beoordeel([...vragen, ...bestanden])).toEqual([]);
  }, 300_000);

  it('is of one class for a room that is not there and one that is not for you', async () => {
    const { cookie } = await wereld.browser(veld.spelers.corporatie2);
    const socket = verbind(wereld.test.url, { origin: wereld.test.url, cookie });
    expect(await aangekomen(socket)).toBe('verbonden');
    const betreed = (casusId: string) => new Promise((klaar) => socket.emit('betreed', `casus:${casusId}:${veld.regio.organisaties.corporatie}`, klaar));
    const lekken = await beoordeel([{ naam: 'betreed', onbekend: () => betreed(nieuwId()), verboden: () => betreed(veld.ids.get('casus') ?? '') }]);
    socket.disconnect();
    expect(lekken).toEqual([]);
  }, 60_000);

  it('of signing in is of one class for an address nobody has and for a wrong password', async () => {
    const adressen = Object.values(veld.spelers).map(({ email }) => email);
    let keer = 0;
    const meldAan = async (email: string) => {
      keer += 1;
      // Attempts are counted; without this the limit would answer instead.
      if (keer % 10 === 0) await wereld.achterDeSloten('delete from aanmeldpoging');
      await wereld.vraag(veld, 'beheerder', 'aanmelden', { invoer: { email, wachtwoord: 'verkeerd' } });
    };
    const proef = { naam: 'aanmelden', onbekend: () => meldAan(`${nieuwId()}@nergens.example`), verboden: () => meldAan(adressen[keer % adressen.length] ?? '') };
    expect(await beoordeel([proef])).toEqual([]);
  }, 180_000);

  async function vraagBestand(route: string, wie: Speler, id: string): Promise<void> {
    const { cookie } = await wereld.browser(veld.spelers[wie]);
    await (await fetch(`${wereld.test.url}${route.split(' ')[1]!.replace(/:\w+/, id)}`, { headers: { cookie, origin: wereld.test.url } })).arrayBuffer();
  }
});
