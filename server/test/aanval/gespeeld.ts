import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { Herinneren } from '../../src/modules/melding/index.js';
import { startTestApp } from '../harness/app.js';
import { bewaarAlsSjabloon, metSlot, kopieVan, type TestDatabase, withClient } from '../harness/database.js';
import { speel, type Gelukt } from './verhaal.js';
import { Aanvalswereld, type Speelveld } from './wereld.js';

const SJABLOON = 'dt_gespeeld';

/** As on the third level: every board sees the played casus, and not for as long as a question takes, so that what it may not do is refused for its role. */
const BESTUUR_ZIET = [
  "update casustoegang set tot = null, om_voorstel_id = null, om_heroverweging_id = null where regio_id = $1 and casus_id = $2 and grond = 'bestuurder' and (tot is null or tot > now())",
  `insert into casustoegang (regio_id, id, casus_id, lid_id, organisatie_id, rol, grond)
   select l.regio_id, gen_random_uuid(), $2, l.id, l.organisatie_id, 'bestuurder', 'bestuurder' from lid l
   where l.regio_id = $1 and l.rol = 'bestuurder' and l.beeindigd_op is null
     and not exists (select 1 from casustoegang t where t.regio_id = l.regio_id and t.casus_id = $2 and t.lid_id = l.id and t.tot is null)`,
];

/** What a played world holds beside its database. */
interface Boek {
  readonly velden: readonly [Speelveld, Speelveld, Speelveld];
  readonly verhalen: readonly [Verhaal, Verhaal, Verhaal];
  readonly gehoord: ReadonlyMap<string, string[]>;
  /** Files of the data folder, by their path in it. */
  readonly bestanden: ReadonlyMap<string, Uint8Array>;
}

export type Verhaal = Map<string, Gelukt>;

/** A world of its own in which the whole story was played in three regio's: played once per run, and copied. */
export async function gespeeldeWereld(): Promise<{ wereld: Aanvalswereld; verhalen: Boek['verhalen'] }> {
  const database = await metSlot(SJABLOON, async (bestaat) => {
    if (!bestaat) await speelVoor();
    return kopieVan(SJABLOON);
  });
  const { velden, verhalen, gehoord, bestanden } = await haalBoek(database);
  const test = await startTestApp('demonstratie', {}, { database, bereidVoor: (map) => schrijf(map, bestanden) });
  return { wereld: Aanvalswereld.afgeluisterd(test, velden, new Map(gehoord)), verhalen };
}

async function speelVoor(): Promise<void> {
  const wereld = await Aanvalswereld.maak();
  const [een, twee, drie] = wereld.velden;
  const verhalen = await Promise.all([speel(wereld, een), speel(wereld, twee), speel(wereld, drie)]);
  const { app, database, options } = wereld.test;
  for (const { regio, ids } of wereld.velden) for (const sql of BESTUUR_ZIET) await wereld.achterDeSloten(sql, [regio.id, ids.get('casus')]);
  // What is due now is not written in the middle of a test by the clock.
  await app.get(Herinneren).herinner();
  await wereld.test.controleer();
  await app.close();
  const boek: Boek = { velden: wereld.velden, verhalen: verhalen as [Verhaal, Verhaal, Verhaal], gehoord: wereld.gehoord, bestanden: await lees(options.dataDir) };
  await withClient(database.superuserUrl, async (client) => {
    await client.query('create schema toets; create table toets.boek (inhoud bytea not null)');
    await client.query('insert into toets.boek values ($1)', [serialize(boek)]);
  });
  await bewaarAlsSjabloon(database, SJABLOON);
}

function haalBoek({ superuserUrl }: TestDatabase): Promise<Boek> {
  return withClient(superuserUrl, async (client) => {
    const { rows } = await client.query<{ inhoud: Buffer }>('select inhoud from toets.boek');
    await client.query('drop schema toets cascade');
    return deserialize(rows[0]!.inhoud) as Boek;
  });
}

async function lees(map: string): Promise<Map<string, Uint8Array>> {
  const namen = await readdir(map, { recursive: true, withFileTypes: true });
  const paden = namen.filter((naam) => naam.isFile()).map((naam) => join(naam.parentPath, naam.name));
  return new Map(await Promise.all(paden.map(async (pad) => [pad.slice(map.length + 1), new Uint8Array(await readFile(pad))] as const)));
}

async function schrijf(map: string, bestanden: Boek['bestanden']): Promise<void> {
  for (const [pad, inhoud] of bestanden) {
    await mkdir(dirname(join(map, pad)), { recursive: true });
    await writeFile(join(map, pad), inhoud, { mode: 0o600 });
  }
}
