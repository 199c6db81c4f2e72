import pg from 'pg';
import { bewaarTelling } from '../harness/telling.js';
import { gespeeldeWereld } from '../aanval/gespeeld.js';
import type { Aanvalswereld } from '../aanval/wereld.js';
import { beeldVan, maakKlaar, pogingenOp, type Beeld, type Kijker, type Pogingen } from './beeld.js';
import { kijkersVan } from './kijkers.js';
import { beoordeel, leegTelling } from './matrix.js';
import { mutantenVan, sloten, type Slot } from './mutanten.js';
import { TABELLEN } from './tabellen.js';
import { BESLOTEN, VAN_EEN_CASUS, vulAan } from './vulling.js';

/** Policies in which a break changes nothing for anybody, each with the reason. */
const GELIJKWAARDIG: Readonly<Record<string, string>> = {
  'openid_verbinding_wijzig: alleen regio bij schrijven': 'wie de rij mag wijzigen is dezelfde vraag als wie hem mag lezen, en hangt niet van de rij af',
  'rolvoorstel_wijzig: alleen regio bij schrijven': 'wie de rij mag wijzigen is dezelfde vraag als wie hem mag lezen, en hangt niet van de rij af',
  'scim_gebruiker_wijzig: alleen regio bij schrijven': 'wie de rij mag wijzigen is dezelfde vraag als wie hem mag lezen, en hangt niet van de rij af',
  'scim_groep_wijzig: alleen regio bij schrijven': 'wie de rij mag wijzigen is dezelfde vraag als wie hem mag lezen, en hangt niet van de rij af',
};

/** How a function asks whether a casus is disclosed: by the agenda, or for own work. */
const ONTHULD =
  /\(t\.onthuld_tot > now\(\) or (?:heeft_open_werk\([^)]*\)|\(t\.casus_id, t\.organisatie_id\) in \(select werk\.casus_id, werk\.organisatie_id from mijn_open_werk\(\) werk\))\)/;

let wereld: Aanvalswereld;
let client: pg.Client;
let kijkers: Kijker[];
let alleSloten: Slot[];
const beelden = new Map<string, { pogingen: Pogingen; beeld: Beeld }>();
const telling = leegTelling();
const mutanten = { sloten: 0, mutantenGemaakt: 0, mutantenGedood: 0 };

beforeAll(async () => {
  ({ wereld } = await gespeeldeWereld());
  await vulAan(wereld);
  client = new pg.Client({ connectionString: wereld.test.database.superuserUrl });
  await client.connect();
  await maakKlaar(client);
  kijkers = kijkersVan(wereld);
  alleSloten = await sloten(client);
  for (const tabel of new Set(alleSloten.map((slot) => slot.tabel))) {
    const pogingen = await pogingenOp(client, tabel, wereld.velden.map(({ regio }) => regio.id));
    beelden.set(tabel, { pogingen, beeld: await beeldVan(client, pogingen, kijkers) });
  }
}, 180_000);

afterAll(async () => {
  bewaarTelling('tabellen', { ...telling, ...mutanten, lekken: telling.lekken.length });
  await client.end();
  await wereld.test.stop();
});

describe('[isolatie] everybody at every table', () => {
  it('has a row for every table with a regio, and something in each to hide', () => {
    expect([...TABELLEN.keys()].sort()).toEqual([...beelden.keys()].sort());
    const leeg = [...beelden].filter(([, { pogingen }]) => !pogingen.sql['kopie 0.0'] || !pogingen.sql['kopie 1.0']).map(([tabel]) => tabel);
    expect(leeg).toEqual([]);
  });

  it('gives each what the veldmatrix gives, and nothing of another regio to read or to write', async () => {
    for (const { pogingen, beeld } of beelden.values()) await beoordeel(client, pogingen, beeld, kijkers, telling);
    expect(telling.lekken).toEqual([]);
    expect(telling.geweigerd).toBeGreaterThan(0);
    expect(telling.toegestaan).toBeGreaterThan(0);
  }, 60_000);

  it('gives nothing at all without a context, nor on a connection that somebody just used', async () => {
    const app = new pg.Client({ connectionString: wereld.test.database.urls.app });
    await app.connect();
    const { regio } = wereld.velden[0];
    const open: string[] = [];
    for (const keer of ['nooit gezet', 'net gebruikt']) {
      for (const tabel of beelden.keys()) {
        const uitkomst = await app.query(`select * from ${tabel}`).then(({ rowCount }) => rowCount ?? 0, () => 0);
        if (uitkomst > 0) open.push(`${tabel}: ${uitkomst} rijen, context ${keer}`);
      }
      await app.query(`begin; select set_config('app.regio', '${regio.id}', true), set_config('app.lid', '${regio.leden.regisseur.ctx.lidId}', true); select 1 from casus; commit`);
    }
    await app.end();
    expect(open).toEqual([]);
  });

  it('hides a casus from who takes part before the publication and after the last day, in every table', () => {
    for (const situatie of BESLOTEN) {
      for (const tabel of ['casus', 'casustoegang', ...VAN_EEN_CASUS]) expect([tabel, beelden.get(tabel)?.beeld[`${situatie} lees`]]).toEqual([tabel, '0 -']);
    }
  });

  it.each([
    ['mijn_casussen()', () => 'select count(*)::text from casusfeit'],
    ['mijn_leesrechten(text)', () => "select count(*)::text from mijn_leesrechten('R')"],
    ['leesrecht(uuid, text, uuid, text)', () => 'select count(*)::text from dossierdeel'],
    ['kamer_leden(uuid, text)', (casusId: string, organisatieId: string) => `select count(*)::text from (select 1 where mag_kamer_in('casus:${casusId}:${organisatieId}')) k`],
  ])('notices when %s forgets when a casus is disclosed', async (functie, poging) => {
    const [{ regio, ids }] = wereld.velden;
    const probeer = async (situatie: string) => {
      const sql = poging(ids.get(`casus ${situatie}`) ?? '', regio.organisaties.corporatie2);
      const { rows } = await client.query<{ uit: string }>("select pg_temp.probeer('dt_app', $1, $2, $3) as uit", [regio.id, ids.get(situatie), sql]);
      return rows[0]?.uit;
    };
    expect(await Promise.all(BESLOTEN.map(probeer))).toEqual(['0', '0']);
    const { rows } = await client.query<{ tekst: string }>('select pg_get_functiondef($1::regprocedure) as tekst', [functie]);
    await client.query(`begin; ${rows[0]?.tekst.replace(ONTHULD, 'true')}`);
    const gezien = await Promise.all(BESLOTEN.map(probeer));
    await client.query('rollback');
    expect(gezien).not.toContain('0');
  });

  it('notices every policy that is taken away, opened, turned around or stripped', async () => {
    const levend: string[] = [];
    const metDeur = alleSloten.filter(({ heeftDeur }) => heeftDeur);
    mutanten.sloten = metDeur.length;
    for (const slot of metDeur) {
      const { pogingen, beeld } = beelden.get(slot.tabel) ?? { pogingen: { tabel: slot.tabel, sql: {} }, beeld: {} };
      for (const { wat, sql } of mutantenVan(slot)) {
        const naam = `${slot.naam}: ${wat}`;
        if (!(naam in GELIJKWAARDIG)) mutanten.mutantenGemaakt += 1;
        await client.query(`begin; ${sql}`);
        const nu = await beeldVan(client, pogingen, kijkers);
        await client.query('rollback');
        if (JSON.stringify(nu) === JSON.stringify(beeld)) levend.push(naam);
        else mutanten.mutantenGedood += 1;
      }
    }
    expect(levend).toEqual(Object.keys(GELIJKWAARDIG));
  }, 600_000);
});
