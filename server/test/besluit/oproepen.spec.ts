import { Oproepen } from '../../src/modules/besluit/index.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { Wereld } from './wereld.js';

let wereld: Wereld;
let regio: TestRegio;
let ander: TestRegio;

beforeAll(async () => {
  wereld = await Wereld.maak();
  [regio, ander] = wereld.regios;
});
afterAll(() => wereld.test.stop());

/** What waits for this role around one casus, of one kind. */
async function wacht(rol: TestRol, om: string, welke: 'standpunt' | 'zienswijze', van = regio) {
  return (await wereld.lees(van, rol, (tx) => wereld.test.app.get(Oproepen).voor(tx))).filter(({ soort, casusId }) => soort === welke && casusId === om);
}

const geroepen = (rol: TestRol, casusId: string) =>
  wereld.achterDeSloten("select 1 from kamerbericht where kamer_id = $1 and soort = 'oproep.gewijzigd' and gegevens->>'casusId' = $2", [`lid:${regio.leden[rol].ctx.lidId}`, casusId]);

describe('a ronde in writing', () => {
  it('waits above every page for who was asked and takes part, until that organisation answered or the ronde closed', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const rondeId = await wereld.ronde(regio, await wereld.voorstel(regio, casusId));
    for (const rol of ['corporatie', 'begeleider'] as const) expect(await wacht(rol, casusId, 'standpunt')).toMatchObject([{ id: rondeId, tot: expect.any(Date) }]);
    for (const rol of ['directie', 'bestuurder', 'regisseur', 'beheerder', 'begeleider2'] as const) expect([rol, await wacht(rol, casusId, 'standpunt')]).toEqual([rol, []]);
    expect(await wacht('corporatie', casusId, 'standpunt', ander)).toEqual([]);
    expect(await geroepen('corporatie', casusId)).not.toEqual([]);
    await wereld.zeg(regio, 'corporatie', rondeId, 'bezwaar', 'Wij kunnen dit niet.');
    expect(await wacht('corporatie', casusId, 'standpunt')).toEqual([]);
    expect(await wacht('begeleider', casusId, 'standpunt')).toHaveLength(1);
    await wereld.achterDeSloten("update ronde set termijn_op = now() - interval '1 minute' where id = $1", [rondeId]);
    await wereld.sluit(regio, rondeId);
    expect(await wacht('begeleider', casusId, 'standpunt')).toEqual([]);
  });

  it('does not wait for who sits at the table, where it is asked aloud; for who is absent it does', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    await wereld.zitting(regio, [casusId], ['corporatie']);
    await wereld.ronde(regio, await wereld.voorstel(regio, casusId));
    expect(await wacht('corporatie', casusId, 'standpunt')).toEqual([]);
    expect(await wacht('begeleider', casusId, 'standpunt')).toHaveLength(1);
    expect([await geroepen('corporatie', casusId), (await geroepen('begeleider', casusId)).length]).toEqual([[], 1]);
  });
});

describe('hearing who would be bound', () => {
  it('waits above every page for that organisation and for nobody else, until it reacted, its term is over or it is asked anew', async () => {
    const [eerste, tweede, derde] = [await voornemen(), await voornemen(), await voornemen()];
    for (const { casusId } of [eerste, tweede, derde]) {
      expect(await wacht('corporatie', casusId, 'zienswijze')).toMatchObject([{ casusId, tot: expect.any(Date) }]);
      for (const rol of ['begeleider', 'regisseur', 'directie'] as const) expect([rol, await wacht(rol, casusId, 'zienswijze')]).toEqual([rol, []]);
      expect(await geroepen('corporatie', casusId)).not.toEqual([]);
    }
    await wereld.reageer(regio, 'corporatie', eerste.rondeId, 'Wij vragen tijd.');
    await wereld.achterDeSloten("update doorzetvoornemen set termijn_op = now() - interval '1 minute' where ronde_id = $1", [tweede.rondeId]);
    await wereld.ronde(regio, derde.voorstelId);
    for (const { casusId } of [eerste, tweede, derde]) expect(await wacht('corporatie', casusId, 'zienswijze')).toEqual([]);
  });
});

/** An urgent voorstel without consensus that the chair says she will force. */
async function voornemen(): Promise<{ casusId: string; voorstelId: string; rondeId: string }> {
  await wereld.mandaat(regio);
  const casusId = await wereld.casus(regio, 'corporatie');
  const voorstelId = await wereld.voorstel(regio, casusId);
  const rondeId = await wereld.geslotenRonde(regio, voorstelId, [['begeleider', 'akkoord'], ['corporatie', 'bezwaar']], true);
  await wereld.kondigAan(regio, rondeId, []);
  return { casusId, voorstelId, rondeId };
}
