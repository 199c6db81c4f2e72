import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Casussen, Inbrengen } from '../../src/modules/casus/index.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { TestRegio } from '../harness/regios.js';
import { achterDeSloten, als, brengIn, inbrengInvoer, lees, maakWereld, ziet, type Wereld } from './wereld.js';

let wereld: Wereld;

beforeAll(async () => {
  wereld = await maakWereld();
});
afterAll(() => wereld.stop());

describe('bringing in a casus', () => {
  it('refuses who brings in no casussen', async () => {
    const [regio] = wereld.regios;
    await expect(brengIn(wereld, regio, {}, 'corporatie')).rejects.toMatchObject({ code: 'NietToegestaan' });
    await expect(brengIn(wereld, regio, {}, 'client')).rejects.toMatchObject({ code: 'NietToegestaan' });
  });

  it('refuses a client of another organisation, of another regio and an unknown one with the same words', async () => {
    const [regio, ander] = wereld.regios;
    const inbrengen = wereld.test.app.get(Inbrengen);
    const client = { naam: 'Bram Buurman', gemeenteId: regio.organisaties.gemeente };
    const vanAnder = await als(wereld, regio, 'begeleider2', (tx) => inbrengen.voegClientToe(tx, client));
    const vanElders = await als(wereld, ander, 'begeleider', (tx) => inbrengen.voegClientToe(tx, { ...client, gemeenteId: ander.organisaties.gemeente }));
    for (const clientId of [vanAnder, vanElders, nieuwId()]) {
      await expect(brengIn(wereld, regio, { nieuweClient: undefined, clientId })).rejects.toMatchObject({ code: 'NietGevonden', veld: 'clientId' });
    }
  });

  it('refuses a gemeente of another regio, and an organisation that is no gemeente', async () => {
    const [regio, ander] = wereld.regios;
    for (const gemeenteId of [ander.organisaties.gemeente, regio.organisaties.corporatie]) {
      const nieuw = { nieuweClient: { naam: 'Bram Buurman', gemeenteId } };
      await expect(brengIn(wereld, regio, nieuw)).rejects.toMatchObject({ code: 'NietGevonden' });
    }
  });

  it('refuses a second open casus for one client', async () => {
    const [regio] = wereld.regios;
    const clientId = await als(wereld, regio, 'begeleider', (tx) =>
      wereld.test.app.get(Inbrengen).voegClientToe(tx, { naam: 'Noor Nogeens', gemeenteId: regio.organisaties.gemeente }),
    );
    await brengIn(wereld, regio, { nieuweClient: undefined, clientId });
    await expect(brengIn(wereld, regio, { nieuweClient: undefined, clientId })).rejects.toMatchObject({ code: 'ClientHeeftOpenCasus' });
  });

  it('leaves nothing behind when it is refused', async () => {
    const [, , regio] = wereld.regios;
    await zetRouteregie(regio, 'now()');
    await expect(brengIn(wereld, regio)).rejects.toMatchObject({ code: 'GeenRouteregie' });
    await expect(achterDeSloten(wereld, 'select id from caseload where regio_id = $1', [regio.id])).resolves.toEqual([]);
    await zetRouteregie(regio, 'null');
  });

  it('gives access to the begeleider, the regisseur, the deputy and the linked client, and to nobody else', async () => {
    for (const regio of wereld.regios) {
      const clientId = await als(wereld, regio, 'begeleider', (tx) =>
        wereld.test.app.get(Inbrengen).voegClientToe(tx, {
          naam: 'Cees Client',
          gemeenteId: regio.organisaties.gemeente,
          clientLidId: regio.leden.client.ctx.lidId,
        }),
      );
      const casusId = await brengIn(wereld, regio, { nieuweClient: undefined, clientId });
      for (const rol of ['begeleider', 'regisseur', 'plaatsvervanger', 'client'] as const) {
        await expect(ziet(wereld, regio, rol, casusId)).resolves.toBe(true);
      }
      for (const rol of ['begeleider2', 'corporatie', 'corporatie2', 'wmo', 'fonds', 'bestuurder', 'beheerder'] as const) {
        await expect(ziet(wereld, regio, rol, casusId)).resolves.toBe(false);
      }
      for (const ander of wereld.regios.filter(({ id }) => id !== regio.id)) {
        await expect(ziet(wereld, ander, 'regisseur', casusId)).resolves.toBe(false);
      }
    }
  });

  it('names every casus after a plant of its own, also two at once', async () => {
    const [, regio] = wereld.regios;
    const ids = await Promise.all(Array.from({ length: 6 }, () => brengIn(wereld, regio)));
    const kort = await lees(wereld, regio, 'regisseur', (tx) => wereld.test.app.get(Casussen).kort(tx, ids));
    expect(new Set(kort.map(({ pseudoniem }) => pseudoniem)).size).toBe(6);
  });

  it('goes on with a number when every plant is taken', async () => {
    const [, , regio] = wereld.regios;
    const kies = () => als(wereld, regio, 'begeleider', (tx) => tx.sql<{ naam: string }>(`select pseudoniem_kiezen(array[$1]) as naam`, [eerste]));
    const id = await brengIn(wereld, regio);
    const [kort] = await lees(wereld, regio, 'regisseur', (tx) => wereld.test.app.get(Casussen).kort(tx, [id]));
    const eerste = kort!.pseudoniem;
    await expect(kies()).resolves.toEqual([{ naam: `${eerste} 2` }]);
  });

  it('answers a repeated command with the same casus', async () => {
    const [regio] = wereld.regios;
    const invoer = inbrengInvoer(regio);
    const opdracht = { id: invoer.opdrachtId, naam: 'casusInbrengen', velden: invoer };
    const doe = () =>
      wereld.test.app.get(UnitOfWork).run(regio.leden.begeleider.ctx, (tx) => wereld.test.app.get(Inbrengen).brengIn(tx, invoer), { opdracht });
    const eerste = await doe();
    await expect(doe()).resolves.toBe(eerste);
  });

  it('records who did it, tells the room of every organisation around it, and writes an access line', async () => {
    const [regio] = wereld.regios;
    const casusId = await brengIn(wereld, regio);
    const gebeurtenissen = await achterDeSloten(wereld, 'select actie, actor_lid_id from gebeurtenis where casus_id = $1', [casusId]);
    expect(gebeurtenissen).toEqual([{ actie: 'casus.ingebracht', actor_lid_id: regio.leden.begeleider.ctx.lidId }]);
    const kamers = await achterDeSloten<{ kamer_id: string }>(
      wereld,
      `select distinct kamer_id from kamerbericht where gegevens ->> 'casusId' = $1 and soort = 'casus.gewijzigd' order by 1`,
      [casusId],
    );
    const { gemeente, zorg } = regio.organisaties;
    expect(kamers.map((k) => k.kamer_id)).toEqual([`casus:${casusId}:${gemeente}`, `casus:${casusId}:${zorg}`].sort());
    const regels = await achterDeSloten(wereld, 'select gegevensgroep, actie from toegangsregel where casus_id = $1', [casusId]);
    expect(regels).toEqual([{ gegevensgroep: 'personalia', actie: 'C' }]);
  });
});

function zetRouteregie(regio: TestRegio, tot: 'now()' | 'null'): Promise<void> {
  return als(wereld, regio, 'beheerder', async (tx) => {
    const [rij] = await tx.sql<{ id: string }>(`update routeregie set tot = ${tot} where regio_id = $1 returning id`, [regio.id]);
    tx.record({ actie: 'routeregie.gewijzigd', onderwerp: { soort: 'routeregie', id: rij!.id } });
  });
}
