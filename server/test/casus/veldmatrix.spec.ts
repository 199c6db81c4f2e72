import fc from 'fast-check';
import { subject } from '@casl/ability';
import { vermogenVan } from '@doorbraaktafel/shared/permissions';
import { ROLLEN, type Rol } from '@doorbraaktafel/shared/vocabulary';
import pg from 'pg';
import { toegangVoor, type Grond } from '../../src/modules/casus/domain/deelname.js';
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

async function geefToegang(casus: string, lidId: string, organisatieId: string, rol: string, grond: Grond, vanaf = 0, tot: number | null = null): Promise<void> {
  await client.query(
    `insert into casustoegang (regio_id, id, casus_id, lid_id, organisatie_id, rol, grond, vanaf, tot)
     values ($1, $2, $3, $4, $5, $6, $7, now() + make_interval(days => $8), now() + make_interval(days => $9))`,
    [regio.id, uuid(), casus, lidId, organisatieId, rol, grond, vanaf, grond === 'noodinzage' ? (tot ?? 1) : tot],
  );
}

async function legToestemmingNeer(casus: string, groep: string, organisatieId: string, anders = { ingetrokken: false, voorbij: false }): Promise<void> {
  await client.query(
    `insert into toestemming (regio_id, id, casus_id, gegevensgroep, ontvangende_organisatie_id, grond, ingetrokken_op, geldig_tot)
     values ($1, $2, $3, $4, $5, 'Zei ja.', case when $6 then now() end, current_date + case when $7 then -2 else 20 end) on conflict do nothing`,
    [regio.id, uuid(), casus, groep, organisatieId, anders.ingetrokken, anders.voorbij],
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

/** Everything that decides whether one lid sees one casus, drawn at random. */
interface Geval {
  readonly rol: Rol;
  readonly vanBrenger: boolean;
  readonly grond: 'geen' | 'deelnemer' | 'regisseur' | 'client' | 'noodinzage';
  readonly vanaf: number;
  readonly tot: number | null;
  readonly gepubliceerd: boolean;
  readonly vervallen: boolean;
  readonly geslotenDagen: number | null;
  readonly actie: 'geen' | 'open' | 'af';
  readonly toestemming: 'geen' | 'geldig' | 'ingetrokken' | 'voorbij';
  readonly lidBeeindigd: boolean;
}

const geval: fc.Arbitrary<Geval> = fc.record({
  rol: fc.constantFrom(...ROLLEN.filter((rol) => rol !== 'fg_of_auditor' && rol !== 'beheerder')),
  vanBrenger: fc.boolean(),
  grond: fc.constantFrom('geen' as const, 'deelnemer' as const, 'deelnemer' as const, 'deelnemer' as const, 'regisseur' as const, 'client' as const, 'noodinzage' as const),
  vanaf: fc.constantFrom(-5, -1, 3),
  tot: fc.constantFrom(null, null, -1, 4),
  gepubliceerd: fc.boolean(),
  vervallen: fc.boolean(),
  geslotenDagen: fc.constantFrom(null, null, 3, 29, 31, 90),
  actie: fc.constantFrom('geen' as const, 'geen' as const, 'open' as const, 'af' as const),
  toestemming: fc.constantFrom('geen' as const, 'geldig' as const, 'ingetrokken' as const, 'voorbij' as const),
  lidBeeindigd: fc.constantFrom(false, false, false, true),
});

/** The rule in words of its own: architecture "Two locks", said without SQL. */
function hoortTeZien(g: Geval): boolean {
  if (g.grond === 'geen' || g.lidBeeindigd || g.vanaf > 0 || (g.tot !== null && g.tot < 0)) return false;
  if (g.grond !== 'deelnemer' || g.vanBrenger) return true;
  const opAgenda = g.gepubliceerd && !g.vervallen && (g.geslotenDagen === null || g.geslotenDagen < 30);
  return opAgenda || g.actie === 'open';
}

describe('CASL and row-level security', () => {
  it('agree on the same rows, whoever looks at whichever casus with whatever consent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(geval, { minLength: 3, maxLength: 6 }), async (gevallen) => {
        for (const g of gevallen) {
          const { casus, lidId, organisatieId, matrixrol } = await zetNeer(g);
          const hoort = hoortTeZien(g);
          const filter = await vraag(lidId, `select 1 from mijn_casussen() c where c = '${casus}'`);
          const rijen = await vraag(lidId, `select 1 from casus where id = '${casus}'`);
          expect([g, filter.length > 0, rijen.length > 0]).toEqual([g, hoort, hoort]);
          const kan = vermogenVan({ regioId: regio.id, lidId, organisatieId, rol: g.rol });
          if (rijen.length > 0) expect([g, kan.can('zien', subject('Casus', { regioId: regio.id }))]).toEqual([g, true]);
          expect(kan.can('zien', subject('Casus', { regioId: uuid() }))).toBe(false);
          await vergelijkGroepen(g, casus, lidId, matrixrol, hoort);
        }
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  async function vergelijkGroepen(g: Geval, casus: string, lidId: string, matrixrol: string, hoort: boolean): Promise<void> {
    const verwacht = cellen.filter((cel) => cel.rol === matrixrol && hoort).filter(({ code }) =>
      ['R', 'E', 'G'].includes(code) || (code === 'T' && (g.toestemming === 'geldig' || g.grond === 'noodinzage'))).map(({ groep }) => groep).sort();
    const filter = await vraag<{ g: string }>(lidId, `select gegevensgroep as g from mijn_leesrechten('R') where casus_id = '${casus}' order by 1`);
    const groepen = ['inkomen', 'diagnose', 'perspectiefplan_doelen', 'nazorg'];
    const rijen = await vraag<{ g: string }>(lidId, `select gegevensgroep as g from dossierdeel where casus_id = '${casus}' order by 1`);
    expect([g, [...new Set(filter.map((rij) => rij.g))]]).toEqual([g, verwacht]);
    expect([g, rijen.map((rij) => rij.g)]).toEqual([g, verwacht.filter((groep) => groepen.includes(groep))]);
  }

  async function zetNeer(g: Geval): Promise<{ casus: string; lidId: string; organisatieId: string; matrixrol: string }> {
    const casus = uuid();
    const [brenger, ander] = [regio.organisaties.zorg, regio.organisaties.zorg2];
    const organisatieId = g.vanBrenger ? brenger : ander;
    await client.query(
      `insert into casus (regio_id, id, pseudoniem, fase, brengende_organisatie_id, gemeente_id, vraag, blokkade, client_weet_dit, wacht_sinds, afgesloten_op)
       values ($1, $2, $3, 'aangemeld', $4, $5, 'Wie?', 'woning', true, now(), now() - make_interval(days => $6))`,
      [regio.id, casus, casus.slice(0, 30), brenger, regio.organisaties.gemeente, g.geslotenDagen],
    );
    for (const groep of ['inkomen', 'diagnose', 'perspectiefplan_doelen', 'nazorg']) await legDelenNeer(casus, groep, regio.organisaties.toezicht);
    const lidId = await nieuwLid(g.rol, organisatieId);
    if (g.lidBeeindigd) await client.query('update lid set beeindigd_op = now() where id = $1', [lidId]);
    const { rol: matrixrol } = toegangVoor({ lidId, organisatieId, rol: g.rol }, brenger);
    if (g.grond !== 'geen') await geefToegang(casus, lidId, organisatieId, matrixrol, g.grond, g.vanaf, g.tot);
    if (g.gepubliceerd) await zetOpAgenda(casus, g.vervallen);
    if (g.actie !== 'geen') {
      await client.query(
        `insert into actie (regio_id, id, casus_id, organisatie_id, tekst, voor, gemaakt_door, afgerond_op, resultaat)
         values ($1, $2, $3, $4, 'Bel.', current_date, $5, case when $6 then now() - interval '1 hour' end, case when $6 then 'gedaan' end)`,
        [regio.id, uuid(), casus, organisatieId, lidId, g.actie === 'af'],
      );
    }
    const groepen = cellen.filter((cel) => cel.rol === matrixrol).map(({ groep }) => groep);
    if (g.toestemming !== 'geen') for (const groep of groepen) await legToestemmingNeer(casus, groep, organisatieId, { ingetrokken: g.toestemming === 'ingetrokken', voorbij: g.toestemming === 'voorbij' });
    await client.query('select onthulling_bijwerken($1, $2)', [regio.id, casus]);
    return { casus, lidId, organisatieId, matrixrol };
  }

  async function zetOpAgenda(casus: string, vervallen: boolean): Promise<void> {
    const [zitting, punt] = [uuid(), uuid()];
    await client.query("insert into zitting (regio_id, id, tafel_id, gepland_op, gepubliceerd_op) values ($1, $2, $2, now(), now() - interval '1 day')", [regio.id, zitting]);
    await client.query(
      `insert into agendapunt_casus (regio_id, agendapunt_id, zitting_id, casus_id, reden, vervallen_op, vervallen_reden)
       values ($1, $2, $3, $4, 'Nu.', case when $5 then now() end, case when $5 then 'Toch niet.' end)`,
      [regio.id, punt, zitting, casus, vervallen],
    );
  }
});
