import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Sequencer } from '../../src/modules/audit/index.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { type TestApp, startTestApp } from '../harness/app.js';
import { withClient } from '../harness/database.js';
import { type TestClient, signIn } from '../harness/graphql.js';
import { type TestRegio, makeRegios } from '../harness/regios.js';
import { metEigenServer } from '../harness/server.js';

const OVERZICHT = '{ auditOverzicht { grootte wortel controlepuntOp sleutel achterstand } }';
const CONTROLE = '{ auditControleren { inOrde grootte wortel gecontroleerdOp bevindingen } }';
const REGELS = 'query ($pagina: Int!) { auditRegels(pagina: $pagina) { pagina meer regels { nummer gebeurdOp handeling organisatie onderwerpSoort doel } } }';

interface Overzicht {
  grootte: number;
  wortel: string | null;
  sleutel: string;
  achterstand: number;
}
interface Controle {
  inOrde: boolean;
  grootte: number;
  wortel: string;
  bevindingen: string[];
}
interface Pagina {
  meer: boolean;
  regels: { nummer: number | null; handeling: string; organisatie: string | null }[];
}

let test: TestApp;
let regio: TestRegio;
let ander: TestRegio;
let auditor: TestClient;

const eigen = metEigenServer();
beforeAll(async () => {
  test = await startTestApp();
  [regio, ander] = await makeRegios(test);
  auditor = await signIn(test, regio.leden.auditor.email);
  await bijgewerkt();
}, 60_000);
afterAll(() => test.stop());
afterAll(() => eigen.stop());

/** A statistics worker of the server may hold the order back for a moment. */
async function bijgewerkt(): Promise<void> {
  do await test.app.get(Sequencer).volgop();
  while ((await auditor.field<Overzicht>(OVERZICHT)).achterstand > 0);
}

const metMacht = (opdracht: string) =>
  withClient(test.database.superuserUrl, async (client) => {
    await client.query(`begin; set local session_replication_role = replica; ${opdracht}; commit`);
  });

describe('the auditor and the log', () => {
  it('refuses everybody who does not hold toezicht', async () => {
    const regisseur = await signIn(test, regio.leden.regisseur.email);
    for (const vraag of [OVERZICHT, CONTROLE]) {
      expect((await regisseur.send(vraag)).errors?.[0]?.extensions.code).toBe('NietToegestaan');
    }
  });

  it('refuses page zero and a page that cannot be', async () => {
    for (const pagina of [0, -1, 1_000_000]) {
      const antwoord = await auditor.send(REGELS, { pagina });
      expect(antwoord.errors?.[0]?.extensions.code).toBe('OngeldigeInvoer');
    }
  });

  it('shows the signed state of the own regio', async () => {
    const stand = await auditor.field<Overzicht>(OVERZICHT);
    const controle = await auditor.field<Controle>(CONTROLE);
    expect(controle).toMatchObject({ inOrde: true, bevindingen: [], grootte: stand.grootte, wortel: stand.wortel });
    expect(stand.grootte).toBeGreaterThan(20);
    expect(stand.sleutel).toContain(regio.id);
    expect(JSON.stringify([stand, controle])).not.toContain(ander.id);
  });

  it('lists acts newest first, in words, by organisation and without names', async () => {
    const { ctx } = regio.leden.fonds;
    const id = nieuwId();
    await test.app.get(UnitOfWork).run(ctx, async (tx) => tx.record({ actie: 'besluit.inzageGegeven', onderwerp: { soort: 'besluit', id }, inhoud: { naam: 'Roos' } }));
    await bijgewerkt();
    const pagina = await auditor.field<Pagina>(REGELS, { pagina: 1 });
    const stand = await auditor.field<Overzicht>(OVERZICHT);
    expect(pagina.regels[0]).toMatchObject({
      handeling: 'besluit inzage gegeven',
      organisatie: `noodfonds ${regio.naam}`,
      onderwerpSoort: 'besluit',
      nummer: stand.grootte - 1,
    });
    expect(JSON.stringify(pagina)).not.toMatch(/Roos|fonds van|auditor van/);
    expect((await auditor.field<Pagina>(REGELS, { pagina: 99 })).regels).toEqual([]);
  });

  it.each([
    ['an event changed', (id: string) => `update gebeurtenis set doel = 'anders' where regio_id = '${id}' and id = (select gebeurtenis_id from audit_blad where regio_id = '${id}' and nummer = 3)`, 'De gebeurtenis van regel 3 is gewijzigd.'],
    ['a payload changed', (id: string) => `update gebeurtenis_inhoud set inhoud = '{"x": 1}' where regio_id = '${id}' and gebeurtenis_id = (select gebeurtenis_id from audit_blad where regio_id = '${id}' and nummer = 4)`, 'De inhoud bij regel 4 is gewijzigd.'],
    ['the last leaf gone', (id: string) => `delete from audit_blad where regio_id = '${id}' and nummer = (select max(nummer) from audit_blad where regio_id = '${id}')`, 'Er is getekend voor'],
    ['the last checkpoint gone', (id: string) => `delete from audit_controlepunt where regio_id = '${id}'`, 'reservekopie'],
  ])('finds %s', async (_, opdracht, zin) => {
    const auditorAnder = await signIn(test, ander.leden.auditor.email);
    expect(await auditorAnder.field<Controle>(CONTROLE)).toMatchObject({ bevindingen: expect.not.arrayContaining([expect.stringContaining(zin)]) });
    await metMacht(opdracht(ander.id));
    const uitslag = await auditorAnder.field<Controle>(CONTROLE);
    expect(uitslag.inOrde).toBe(false);
    expect(uitslag.bevindingen).toEqual(expect.arrayContaining([expect.stringContaining(zin)]));
    expect(await auditor.field<Controle>(CONTROLE)).toMatchObject({ inOrde: true });
  });

  it('refuses an auditor whose assignment is over, instead of showing an empty log', async () => {
    await metMacht(`update auditopdracht set geldig_tot = now() - interval '1 hour' where regio_id = '${regio.id}'`);
    for (const vraag of [OVERZICHT, CONTROLE]) {
      const antwoord = await auditor.send(vraag);
      expect(antwoord.errors?.[0]?.extensions.code).toBe('NietToegestaan');
    }
  });
});
