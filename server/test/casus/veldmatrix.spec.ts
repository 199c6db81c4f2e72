import pg from 'pg';
import type { Grond } from '../../src/modules/casus/domain/deelname.js';
import type { TestRegio } from '../harness/regios.js';
import { brengIn, maakWereld, type Wereld } from './wereld.js';

type Code = 'R' | 'T' | 'F' | 'P' | 'L' | 'E' | 'I' | 'A' | 'G' | '-';
interface Cel {
  readonly groep: string;
  readonly rol: string;
  readonly code: Code;
}

/** What each code of the matrix gives: the lines, only the agreement, or nothing; and whether consent opens more. */
const BETEKENIS: Readonly<Record<Code, { zonder: 'regels' | 'afspraak' | 'niets'; met: 'regels' | 'afspraak' | 'niets' }>> = {
  R: { zonder: 'regels', met: 'regels' },
  E: { zonder: 'regels', met: 'regels' },
  G: { zonder: 'regels', met: 'regels' },
  T: { zonder: 'niets', met: 'regels' },
  F: { zonder: 'afspraak', met: 'afspraak' },
  P: { zonder: 'niets', met: 'niets' },
  L: { zonder: 'niets', met: 'niets' },
  I: { zonder: 'niets', met: 'niets' },
  A: { zonder: 'niets', met: 'niets' },
  '-': { zonder: 'niets', met: 'niets' },
};

let wereld: Wereld;
let regio: TestRegio;
let client: pg.Client;
let cellen: Cel[];
let casusId: string;
const uuid = () => crypto.randomUUID();

beforeAll(async () => {
  wereld = await maakWereld();
  [regio] = wereld.regios;
  casusId = await brengIn(wereld, regio);
  client = new pg.Client({ connectionString: wereld.test.database.superuserUrl });
  await client.connect();
  await client.query("set session_replication_role = 'replica'");
  ({ rows: cellen } = await client.query<Cel>('select gegevensgroep as groep, rol, code from veldmatrix order by 1, 2'));
  for (const groep of new Set(cellen.map((cel) => cel.groep))) await legDelenNeer(casusId, groep, regio.organisaties.zorg);
});
afterAll(async () => {
  await client.end();
  await wereld.stop();
});

async function legDelenNeer(casus: string, groep: string, bron: string): Promise<void> {
  await client.query("insert into dossierdeel (regio_id, id, casus_id, gegevensgroep, bron_organisatie_id, grondslag, doel, inhoud) values ($1, $2, $3, $4, $5, '', '', '{}')", [regio.id, uuid(), casus, groep, bron]);
  await client.query("insert into functioneel_deel (regio_id, id, casus_id, gegevensgroep, bron_organisatie_id, tekst) values ($1, $2, $3, $4, $5, 'Afspraak.')", [regio.id, uuid(), casus, groep, bron]);
}

/** Asks as one lid through the door of the app, and forgets what happened. */
async function vraag<T extends object>(lidId: string, sql: string): Promise<T[]> {
  await client.query('begin');
  await client.query("select set_config('app.regio', $1, true), set_config('app.lid', $2, true)", [regio.id, lidId]);
  await client.query('set local role dt_app');
  const { rows } = await client.query<T>(sql);
  await client.query('rollback');
  return rows;
}

async function nieuwLid(rol: string, organisatieId: string): Promise<string> {
  const lidId = uuid();
  await client.query('insert into lid (regio_id, id, organisatie_id, rol, naam) values ($1, $2, $3, $4, $4)', [regio.id, lidId, organisatieId, rol]);
  return lidId;
}

async function geefToegang(casus: string, lidId: string, organisatieId: string, rol: string, grond: Grond): Promise<void> {
  await client.query("insert into casustoegang (regio_id, id, casus_id, lid_id, organisatie_id, rol, grond, vanaf) values ($1, $2, $3, $4, $5, $6, $7, now())", [regio.id, uuid(), casus, lidId, organisatieId, rol, grond]);
}

async function legToestemmingNeer(casus: string, groep: string, organisatieId: string): Promise<void> {
  await client.query(
    `insert into toestemming (regio_id, id, casus_id, gegevensgroep, ontvangende_organisatie_id, grond, geldig_tot)
     values ($1, $2, $3, $4, $5, 'Zei ja.', current_date + 20) on conflict do nothing`,
    [regio.id, uuid(), casus, groep, organisatieId],
  );
}

describe('the veldmatrix', () => {
  it('uses every code, and each is tried below', () => {
    expect([...new Set(cellen.map(({ code }) => code))].sort()).toEqual(Object.keys(BETEKENIS).sort());
    expect(cellen).toHaveLength(23 * 18);
  });

  it.each(['zonder', 'met'] as const)('gives every role of every data group what its code says, %s consent', async (wanneer) => {
    const fouten: string[] = [];
    for (const rol of new Set(cellen.map((cel) => cel.rol))) {
      const organisatieId = regio.organisaties.corporatie2;
      const lidId = await nieuwLid('woningcorporatie', organisatieId);
      await geefToegang(casusId, lidId, organisatieId, rol, 'deelnemer');
      const eigen = cellen.filter((cel) => cel.rol === rol);
      if (wanneer === 'met') for (const { groep } of eigen) await legToestemmingNeer(casusId, groep, organisatieId);
      const regels = (await vraag<{ g: string }>(lidId, `select gegevensgroep as g from dossierdeel where casus_id = '${casusId}'`)).map(({ g }) => g);
      const afspraken = (await vraag<{ g: string }>(lidId, `select gegevensgroep as g from functioneel_deel where casus_id = '${casusId}'`)).map(({ g }) => g);
      for (const { groep, code } of eigen) {
        const gezien = regels.includes(groep) ? 'regels' : afspraken.includes(groep) ? 'afspraak' : 'niets';
        if (gezien !== BETEKENIS[code][wanneer]) fouten.push(`${rol} bij ${groep} (${code}): ${gezien}`);
      }
    }
    expect(fouten).toEqual([]);
  });
});
