import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { CasusInbrengenInvoer } from '@doorbraaktafel/shared/validation';
import { Casussen, Deelname, Inbrengen } from '../../src/modules/casus/index.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { Tx } from '../../src/platform/database/transaction.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { zetOpAgenda } from '../harness/agenda.js';
import { withClient } from '../harness/database.js';
import { makeRegios, type TestRegio, type TestRol } from '../harness/regios.js';

/** The server with three regio's, and short ways to act in them. */
export interface Wereld {
  readonly test: TestApp;
  readonly regios: [TestRegio, TestRegio, TestRegio];
  stop(): Promise<void>;
}

export async function maakWereld(): Promise<Wereld> {
  const test = await startTestApp();
  return { test, regios: await makeRegios(test), stop: () => test.stop() };
}

/** Acts as one lid of a regio. */
export function als<T>({ test }: Wereld, regio: TestRegio, rol: TestRol, doe: (tx: Tx) => Promise<T>): Promise<T> {
  return test.app.get(UnitOfWork).run(regio.leden[rol].ctx, doe);
}

export function lees<T>({ test }: Wereld, regio: TestRegio, rol: TestRol, doe: (tx: Tx) => Promise<T>): Promise<T> {
  return test.app.get(UnitOfWork).lees(regio.leden[rol].ctx, doe);
}

export function inbrengInvoer(regio: TestRegio, afwijkend: Partial<CasusInbrengenInvoer> = {}): CasusInbrengenInvoer {
  return {
    opdrachtId: nieuwId(),
    nieuweClient: { naam: 'Vera Voorbeeld', gemeenteId: regio.organisaties.gemeente, geboortejaar: 1994 },
    blokkade: 'woning',
    vraag: `Er moet in ${regio.naam} een woning op de begane grond komen.`,
    clientWeetDit: true,
    ...afwijkend,
  };
}

/** A casus brought in by the begeleider; answers its id. */
export function brengIn(wereld: Wereld, regio: TestRegio, afwijkend: Partial<CasusInbrengenInvoer> = {}, rol: TestRol = 'begeleider'): Promise<string> {
  return als(wereld, regio, rol, (tx) => wereld.test.app.get(Inbrengen).brengIn(tx, inbrengInvoer(regio, afwijkend)));
}

/** Invites an organisation as the regisseur, to a casus that is on the agenda. */
export async function nodigUit(wereld: Wereld, regio: TestRegio, casusId: string, organisatieId: string, lidIds?: string[]): Promise<string> {
  await nodigUitBesloten(wereld, regio, casusId, organisatieId, lidIds);
  await zetOpAgenda(wereld.test, regio, casusId);
  return casusId;
}

/** Invites an organisation as the regisseur; the casus is on no agenda. */
export function nodigUitBesloten(wereld: Wereld, regio: TestRegio, casusId: string, organisatieId: string, lidIds?: string[]): Promise<string> {
  return als(wereld, regio, 'regisseur', (tx) =>
    wereld.test.app.get(Deelname).nodigUit(tx, {
      opdrachtId: nieuwId(),
      casusId,
      organisatieId,
      reden: 'Zoekt een woning.',
      doel: 'woning_vinden',
      lidIds,
    }),
  );
}

/** Closed as the tables close: with what excluded somebody and what worked. */
export function sluitAf(wereld: Wereld, regio: TestRegio, casusId: string): Promise<void> {
  return als(wereld, regio, 'regisseur', async (tx) => {
    await tx.sql("insert into casusafsluiting (regio_id, id, casus_id, mechanismen, resultaten, afgesloten_door) values ($1, $2, $3, '{geld}', '{geld_bijgelegd}', $4)", [
      tx.regioId, nieuwId(), casusId, tx.lidId,
    ]);
    await wereld.test.app.get(Casussen).zetFase(tx, casusId, 'afgesloten');
  });
}

/** Whether a lid sees the casus at all. */
export async function ziet(wereld: Wereld, regio: TestRegio, rol: TestRol, casusId: string): Promise<boolean> {
  const gevonden = await lees(wereld, regio, rol, (tx) => wereld.test.app.get(Casussen).kort(tx, [casusId]));
  return gevonden.length === 1;
}

/** The client of the harness is the account of nobody any more, so that a next casus can be about the same person. */
export function maakClientLos({ test }: Wereld, { leden }: TestRegio): Promise<unknown> {
  return withClient(test.database.superuserUrl, async (client) => {
    await client.query("set session_replication_role = 'replica'");
    return client.query('update caseload set client_lid_id = null where client_lid_id = $1', [leden.client.ctx.lidId]);
  });
}

/** Rows behind the locks, for looking at what was really stored. */
export function achterDeSloten<T>({ test }: Wereld, sql: string, params: readonly unknown[]): Promise<T[]> {
  return withClient(test.database.superuserUrl, async (client) => (await client.query(sql, [...params])).rows as T[]);
}
