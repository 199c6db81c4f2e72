import { Mandaten, Oproepen } from '../../src/modules/besluit/index.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
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

describe('a mandate that asks a second person', () => {
  const register = () => wereld.test.app.get(Mandaten);
  const verzoekVan = async (mandaatId: string) => (await wereld.lees(regio, 'corporatie', (tx) => register().get(tx, mandaatId))).verzoeken.at(-1)?.id ?? '';
  const wachtOp = async (rol: TestRol, van = regio) =>
    (await wereld.lees(van, rol, (tx) => wereld.test.app.get(Oproepen).voor(tx))).filter(({ soort }) => soort === 'mandaat').map(({ id }) => id);
  const teruggeroepen = (rol: TestRol, mandaatId: string) =>
    wereld.achterDeSloten("select 1 from kamerbericht where kamer_id = $1 and soort = 'mandaat.gewijzigd' and gegevens->>'mandaatId' = $2", [`lid:${regio.leden[rol].ctx.lidId}`, mandaatId]);

  it('calls nobody who may not judge it: not who asked, not who gets it, not without the role, not another organisation or regio', async () => {
    const eigen = await verzoekVan(await wereld.voordracht(regio, {}, 'directie'));
    const voorZichzelf = await verzoekVan(await wereld.voordracht(regio, { houderLidId: regio.leden.directie.ctx.lidId }));
    const vanCollega = await verzoekVan(await wereld.voordracht(regio));
    for (const verzoek of [eigen, voorZichzelf]) expect(await wachtOp('directie')).not.toContain(verzoek);
    for (const rol of ['corporatie', 'bestuurder', 'regisseur', 'begeleider', 'beheerder', 'fonds'] as const) expect([rol, await wachtOp(rol)]).toEqual([rol, []]);
    expect(await wachtOp('directie', ander)).toEqual([]);
    expect(await wachtOp('directie')).toContain(vanCollega);
    const collega = await wereld.ookLid(regio, 'fonds2', 'corporatie', 'bestuurder');
    const voorCollega = (await wereld.test.app.get(UnitOfWork).lees(collega, (tx) => wereld.test.app.get(Oproepen).voor(tx))).map(({ id }) => id);
    expect(voorCollega).toEqual(expect.arrayContaining([eigen, voorZichzelf, vanCollega]));
  });

  it('waits above every page for who can, about no casus, until it is judged or taken back', async () => {
    const [beoordeeld, teruggenomen, ingetrokken] = [await wereld.voordracht(regio), await wereld.voordracht(regio), await wereld.mandaat(regio)];
    await wereld.als(regio, 'corporatie', (tx) => register().vraagIntrekking(tx, { mandaatId: ingetrokken, reden: 'De directie trekt het terug.' }));
    const verzoeken = await Promise.all([beoordeeld, teruggenomen, ingetrokken].map(verzoekVan));
    expect(await wachtOp('directie')).toEqual(expect.arrayContaining(verzoeken));
    const [oproep] = (await wereld.lees(regio, 'directie', (tx) => wereld.test.app.get(Oproepen).voor(tx))).filter(({ id }) => id === verzoeken[0]);
    expect(oproep).toEqual({ soort: 'mandaat', id: verzoeken[0], casusId: null, pseudoniem: null, tot: null });
    expect(await teruggeroepen('directie', beoordeeld)).toHaveLength(1);
    await wereld.als(regio, 'directie', (tx) => register().beoordeel(tx, { verzoekId: verzoeken[0] ?? '', akkoord: true, antwoord: null }));
    await wereld.als(regio, 'directie', (tx) => register().beoordeel(tx, { verzoekId: verzoeken[2] ?? '', akkoord: false, antwoord: 'Nu niet.' }));
    await wereld.als(regio, 'corporatie', (tx) => register().neemTerug(tx, { verzoekId: verzoeken[1] ?? '', reden: 'Het bedrag klopt niet.' }));
    const nog = await wachtOp('directie');
    for (const verzoek of verzoeken) expect(nog).not.toContain(verzoek);
    expect(await teruggeroepen('directie', beoordeeld)).toHaveLength(2);
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
