import { nieuwId } from '@doorbraaktafel/shared/ids';
import { type BetreedAntwoord, casuskamer, type HaalAntwoord, isKamerSleutel, KAMERSOORTEN, type KamerSleutel, lidkamer, type LiveBericht, zittingkamer } from '@doorbraaktafel/shared/live';
import { Sessies } from '../../src/modules/identiteit/index.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { gespeeldeWereld } from '../aanval/gespeeld.js';
import type { Aanvalswereld, Speelveld } from '../aanval/wereld.js';
import { signIn } from '../harness/graphql.js';
import { WACHTWOORD } from '../harness/regios.js';
import { bewaarTelling } from '../harness/telling.js';
import { aangekomen, type ClientSocket, verbind } from '../live/scherm.js';
import { tot } from '../live/wereld.js';
import { KAMERGRONDEN, kamersVan, kamervraag } from './kamers.js';
import { BESLOTEN, vulAan } from './vulling.js';

interface Luisteraar {
  readonly naam: string;
  readonly lidId: string;
  readonly socket: ClientSocket;
  /** Everything that came in over this socket, as it came. */
  readonly gehoord: string[];
  readonly berichten: LiveBericht[];
}

let wereld: Aanvalswereld;
let veld: Speelveld;
let kamers: KamerSleutel[];
let luisteraars: Luisteraar[];
const telling = { cellen: 0, geweigerd: 0, toegestaan: 0, lekken: 0 };

beforeAll(async () => {
  ({ wereld } = await gespeeldeWereld());
  await vulAan(wereld);
  [veld] = wereld.velden;
  const { ids } = veld;
  kamers = wereld.velden.flatMap((een) => kamersVan(een, [een.ids.get('casus') ?? '', een.ids.get('casus2') ?? '', ...BESLOTEN.map((situatie) => een.ids.get(`casus ${situatie}`) ?? '')]));
  luisteraars = await Promise.all([
    ...Object.entries(veld.spelers).map(async ([naam, lid]) => luister(naam, lid.ctx.lidId, (await wereld.browser(lid)).cookie)),
    ...BESLOTEN.map(async (situatie) => luister(situatie, ids.get(situatie) ?? '', await meldAan(ids.get(situatie) ?? '', `${nieuwId()}@besloten.example`))),
    luister('buur', wereld.velden[1].spelers.regisseur.ctx.lidId, (await wereld.browser(wereld.velden[1].spelers.regisseur)).cookie),
  ]);
}, 180_000);
afterAll(async () => {
  bewaarTelling('kamers', telling);
  for (const { socket } of luisteraars) socket.disconnect();
  await wereld.test.stop();
});

/** A session for a lid that was put down without an account. */
async function meldAan(lidId: string, email: string): Promise<string> {
  const accountId = await wereld.test.app.get(Sessies).accountMaken(email, WACHTWOORD);
  await wereld.achterDeSloten('update lid set account_id = $2 where id = $1', [lidId, accountId]);
  return (await signIn(wereld.test, email)).cookie;
}

async function luister(naam: string, lidId: string, cookie: string): Promise<Luisteraar> {
  const socket = verbind(wereld.test.url, { origin: wereld.test.url, cookie });
  const luisteraar: Luisteraar = { naam, lidId, socket, gehoord: [], berichten: [] };
  socket.io.engine.on('packet', ({ data }) => luisteraar.gehoord.push(String(data)));
  socket.on('bericht', (bericht) => luisteraar.berichten.push(bericht));
  expect([naam, await aangekomen(socket)]).toEqual([naam, 'verbonden']);
  return luisteraar;
}

const betreed = ({ socket }: Luisteraar, kamer: KamerSleutel) => new Promise<BetreedAntwoord>((klaar) => socket.emit('betreed', kamer, klaar));
const haal = ({ socket }: Luisteraar, kamer: KamerSleutel) => new Promise<HaalAntwoord>((klaar) => socket.emit('haal', { kamer, na: 0 }, klaar));
const wie = (naam: string) => luisteraars.find((een) => een.naam === naam)!;

describe('[isolatie] every kind of room', () => {
  it('has its row: the kinds of the live contract, of the database and of the events a socket may send', async () => {
    const [functie] = await wereld.achterDeSloten<{ tekst: string }>("select prosrc as tekst from pg_proc where proname = 'kamer_leden'");
    const inDatabase = [...functie!.tekst.matchAll(/\^(\w+):/g)].map(([, soort]) => soort);
    expect([inDatabase.sort(), Object.keys(KAMERSOORTEN).sort()]).toEqual([Object.keys(KAMERGRONDEN).sort(), Object.keys(KAMERGRONDEN).sort()]);
    const gebruikt = await wereld.achterDeSloten<{ soort: string }>("select distinct split_part(id, ':', 1) as soort from kamer order by 1");
    expect(gebruikt.map(({ soort }) => soort)).toEqual(Object.keys(KAMERGRONDEN).sort());
    expect(kamers.filter((kamer) => !isKamerSleutel(kamer))).toEqual([]);
  });

  it('lets in whom it is for, refuses everybody else in the same way, and gives as much to who asks for what was missed', async () => {
    const lekken: string[] = [];
    for (const kamer of kamers) {
      const hoort = new Map(await Promise.all(luisteraars.map(async ({ lidId }) => [lidId, await mag(kamer, lidId)] as const)));
      await Promise.all(luisteraars.map(async (luisteraar) => {
        const toegelaten = hoort.get(luisteraar.lidId) ?? false;
        const antwoorden = [await betreed(luisteraar, kamer), await haal(luisteraar, kamer)];
        if (toegelaten) luisteraar.socket.emit('verlaat', kamer);
        for (const antwoord of antwoorden) {
          telling.cellen += 1;
          const klopt = toegelaten ? 'hoofd' in antwoord : JSON.stringify(antwoord) === '{"geweigerd":true}';
          if (klopt) telling[toegelaten ? 'toegestaan' : 'geweigerd'] += 1;
          else lekken.push(`${luisteraar.naam} in ${kamer}: ${JSON.stringify(antwoord).slice(0, 80)}, hoort ${String(toegelaten)}`);
        }
      }));
    }
    telling.lekken += lekken.length;
    expect(lekken).toEqual([]);
    expect(telling.toegestaan).toBeGreaterThan(Object.keys(veld.spelers).length);
  }, 120_000);

  async function mag(kamer: KamerSleutel, lidId: string): Promise<boolean> {
    const [rij] = await wereld.achterDeSloten<{ mag: boolean }>(...kamervraag(kamer, lidId));
    return rij!.mag;
  }

  it.each([
    ['casus', () => casuskamer(veld.ids.get('casus') ?? '', veld.regio.organisaties.corporatie)],
    ['zitting', () => zittingkamer(veld.ids.get('zitting') ?? '')],
  ])('sends nothing of a %s that was written after the right was taken away, however much is written meanwhile', async (_, kamervan) => {
    const kamer = kamervan();
    const corporatie = wie('corporatie');
    await betreed(corporatie, kamer);
    let klaar = false;
    const eruit = new Promise<void>((weg) => corporatie.socket.on('eruit', (uit) => uit === kamer && weg()));
    const schrijf = async () => {
      for (let keer = 0; keer < 60 && !klaar; keer += 1) await wereld.test.app.get(UnitOfWork).run(veld.spelers.regisseur.ctx, async (tx) => tx.live(kamer, 'rechten.gewijzigd', { casusId: nieuwId() }));
    };
    const schrijvers = [schrijf(), schrijf()];
    await tot('er komt iets binnen', () => corporatie.berichten.some((bericht) => bericht.kamer === kamer));
    const [grens] = await wereld.achterDeSloten<{ hoofd: string }>(
      `with slot as (select hoofd from kamer where regio_id = $1 and id = $2 for update),
         weg as (update casustoegang set tot = now() where regio_id = $1 and lid_id = $3 and exists (select 1 from slot) returning 1)
       select hoofd from slot, (select count(*) from weg) w`,
      [veld.regio.id, kamer, corporatie.lidId],
    );
    await eruit;
    klaar = true;
    await Promise.all(schrijvers);
    const na = corporatie.berichten.filter((bericht) => bericht.kamer === kamer && bericht.nummer > Number(grens!.hoofd));
    telling.cellen += 1;
    if (na.length === 0) telling.geweigerd += 1;
    else telling.lekken += 1;
    expect(na).toEqual([]);
    const [nu] = await wereld.achterDeSloten<{ hoofd: string }>('select hoofd from kamer where regio_id = $1 and id = $2', [veld.regio.id, kamer]);
    expect(Number(nu!.hoofd)).toBeGreaterThan(Number(grens!.hoofd));
    await wereld.achterDeSloten('update casustoegang set tot = null where regio_id = $1 and lid_id = $2', [veld.regio.id, corporatie.lidId]);
  }, 30_000);

  it('tells what changed for the client in the own room of who stands on that ground now, and in no other', async () => {
    const casusId = veld.ids.get('casus') ?? '';
    const soort = 'mijnZaak.gewijzigd';
    await Promise.all(luisteraars.map((een) => betreed(een, lidkamer(een.lidId))));
    const zeg = () => wereld.test.app.get(UnitOfWork).run(veld.spelers.regisseur.ctx, async (tx) => {
      tx.liveClient(casusId);
      for (const { lidId } of luisteraars) tx.live(lidkamer(lidId), 'oproep.gewijzigd', { casusId: nieuwId() });
    });
    const [gronden, nu] = ["from casustoegang g where g.regio_id = $1 and g.casus_id = $2 and g.grond in ('client', 'clientondersteuner')", 'and (g.tot is null or g.tot > now())'];
    const wieHoort = async () => {
      const oproepen = () => luisteraars.filter(({ naam }) => naam !== 'buur').map(({ berichten }) => berichten.filter((bericht) => bericht.soort === 'oproep.gewijzigd').length);
      const [voor, eerder] = [oproepen(), luisteraars.map(({ berichten }) => berichten.length)];
      await zeg();
      await tot('iedereen hoorde het laatste', () => oproepen().every((aantal, plek) => aantal > voor[plek]!));
      return luisteraars.filter(({ berichten }, plek) => berichten.slice(eerder[plek]).some((bericht) => bericht.soort === soort)).map(({ lidId }) => lidId).sort();
    };
    const horen = (await wereld.achterDeSloten<{ lidId: string }>(`select distinct g.lid_id as "lidId" ${gronden} ${nu}`, [veld.regio.id, casusId])).map(({ lidId }) => lidId);
    const luisteren = horen.filter((lidId) => luisteraars.some((een) => een.lidId === lidId)).sort();
    expect(luisteren.length).toBeGreaterThan(0);
    expect(await wieHoort()).toEqual(luisteren);
    const uit = await wereld.achterDeSloten<{ id: string }>(`update casustoegang set tot = now() where id in (select g.id ${gronden} ${nu}) returning id`, [veld.regio.id, casusId]);
    expect(await wieHoort()).toEqual([]);
    await wereld.achterDeSloten('update casustoegang set tot = null where id = any($1)', [uit.map(({ id }) => id)]);
  }, 30_000);

  it('sent nobody a word of people, and nobody a frame of another regio', () => {
    const vreemd = new Set(wereld.velden.slice(1).flatMap(({ ids, regio }) => [regio.id, ...ids.values()]));
    for (const { naam, gehoord } of luisteraars) {
      const alles = gehoord.join('\n');
      expect([naam, gehoord.length > 0, alles.includes('KANARIE')]).toEqual([naam, true, false]);
      if (naam !== 'buur') expect([naam, [...vreemd].filter((id) => alles.includes(id))]).toEqual([naam, []]);
    }
  });
});
