import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Proefdatabase } from './database.js';
import { vulAlles } from './grenzen/gevuld.js';
import { type Regio, Wereld } from './wereld.js';

const OPDRACHT = fileURLToPath(new URL('../../../infra/ledger/selfcheck.mjs', import.meta.url));

let database: Proefdatabase;
let regio: Regio;

beforeAll(async () => {
  database = await Proefdatabase.maak();
  const wereld = new Wereld(database);
  regio = await wereld.regio();
  await vulAlles(wereld, regio);
  await database.alsBeheer("set session_replication_role = 'replica'; delete from uitgave where id in (select id from kloon); reset session_replication_role");
}, 60_000);
afterAll(() => database.verwijder());

/** Each rule of the self-check, and rows that break it and no other; laid down past every lock. */
const BREUKEN: Readonly<Record<string, string>> = {
  debetIsCredit: "update rekening set credit_geboekt_in_cent = credit_geboekt_in_cent + 1 where id = (select id from rekening where soort = 'begroting' limit 1)",
  saldoIsOptelling: "update rekening set credit_geboekt_in_cent = credit_geboekt_in_cent + 1, debet_geboekt_in_cent = debet_geboekt_in_cent + 1 where id = (select id from rekening where soort = 'begroting' limit 1)",
  fondsNietOnderNul: "update rekening set debet_geboekt_in_cent = credit_geboekt_in_cent + 1 where id = (select id from rekening where soort = 'saldo' limit 1)",
  binnenPlafond: "update rekening set plafond_in_cent = 1 where soort = 'casus' and credit_geboekt_in_cent + credit_gereserveerd_in_cent - debet_geboekt_in_cent > 1",
  uitgaveVolgtBoekingen: 'update uitgave set teruggekregen_in_cent = teruggekregen_in_cent + 1 where betaald_in_cent > teruggekregen_in_cent + gecorrigeerd_in_cent',
  eenmaalAfgehandeld: 'update boeking set slot = true where reservering_id is not null',
  betaaldMetAkkoord: 'delete from uitgavegoedkeuring',
  elkeBoekingEenBesluit: "update boeking set besluit_id = gen_random_uuid() where soort = 'reservering'",
  nummersZonderGat: "update boeking set nummer = nummer + 1000 where soort = 'begroting'",
  ketensHeel: 'update boekingsketen set aantal = aantal + 1',
  misluktNietGeboekt: "insert into mislukte_boeking (regio_id, id, weigering, detail, verzoek_hash) select regio_id, id, 'DT102', '1', '{}' from boeking limit 1",
  afschriftVolgtBoeking: 'update afschriftregel set bedrag_in_cent = bedrag_in_cent + 1 where boeking_id is not null',
  risicoBinnenClaims: 'update risicoclaim set toegekend_in_cent = toegekend_in_cent - 1 where toegekend_in_cent > 0',
};

interface Regel {
  readonly regel: string;
  readonly figuur: string;
  readonly breuken: string;
}

/** @param breek what is done before the look, and undone after it */
async function kijk(breek?: string): Promise<Regel[]> {
  const client = await database.pool('postgres').connect();
  try {
    await client.query('begin');
    await client.query("set local session_replication_role = 'replica'");
    for (const tabel of breek ? ['boeking', 'rekening', 'uitgave', 'boekingsketen'] : []) {
      const { rows } = await client.query<{ naam: string }>("select conname as naam from pg_constraint where conrelid = $1::regclass and contype = 'c'", [tabel]);
      for (const { naam } of rows) await client.query(`alter table ${tabel} drop constraint ${naam}`);
    }
    if (breek) await client.query('drop index boeking_een_slot').then(() => client.query(breek));
    return (await client.query<Regel>('select regel, figuur, breuken from fonds_regels_nagaan($1) order by volgorde', [regio.regioId])).rows;
  } finally {
    await client.query('rollback');
    client.release();
  }
}

function draai(env: NodeJS.ProcessEnv): Promise<{ code: number | null; uit: string }> {
  const kind = spawn(process.execPath, [OPDRACHT], { env: { ...process.env, NODE_OPTIONS: '', ...env } });
  let uit = '';
  for (const stroom of [kind.stdout, kind.stderr]) stroom.on('data', (deel: Buffer) => (uit += deel.toString()));
  return new Promise((klaar) => kind.on('close', (code) => klaar({ code, uit })));
}

describe('the ledger looks at itself', () => {
  it('finds nothing in books with every kind of row, and says how much it looked at', async () => {
    const regels = await kijk();
    expect(regels.map(({ regel }) => regel)).toEqual(Object.keys(BREUKEN));
    expect(regels.filter(({ breuken }) => breuken !== '0')).toEqual([]);
    expect(regels.filter(({ figuur }) => figuur === '0')).toEqual([]);
  });

  it.each(Object.entries(BREUKEN))('finds a breach of %s', async (regel, breek) => {
    expect((await kijk(breek)).find((een) => een.regel === regel)?.breuken).not.toBe('0');
  });
});

describe('the command', () => {
  it('says that it could not look when there is no database', async () => {
    const { code, uit } = await draai({ DATABASE_URL: 'postgres://niemand@127.0.0.1:1/niets', DATABASE_URL_WERKER: 'postgres://niemand@127.0.0.1:1/niets' });
    expect({ code, uit }).toEqual({ code: 2, uit: expect.stringContaining('niet bereikbaar') });
  }, 60_000);

  it('prints every rule with its figure and ends with 0, or with 1 on a breach', async () => {
    const env = { DATABASE_URL: database.adres('owner'), DATABASE_URL_WERKER: database.adres('werker') };
    const goed = await draai(env);
    expect(goed).toEqual({ code: 0, uit: expect.stringContaining('elke regel klopt') });
    expect(goed.uit.match(/klopt {2}/g)).toHaveLength(Object.keys(BREUKEN).length);
    await database.alsBeheer("set session_replication_role = 'replica'; delete from uitgavegoedkeuring; reset session_replication_role");
    const fout = await draai(env);
    expect(fout).toEqual({ code: 1, uit: expect.stringMatching(/BREUK {2}Wat betaald is, had genoeg akkoorden/) });
  }, 60_000);
});
