import { nieuwId } from '@doorbraaktafel/shared/ids';
import { DOORZETVOORWAARDEN, type Voorwaarde } from '../../src/modules/besluit/domain/doorzetting.js';
import { Standpunten, Voornemens } from '../../src/modules/besluit/index.js';
import { plusWerkdagen } from '../../src/platform/kalender/werkdagen.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { dag } from '../harness/dagen.js';
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

const weigert = (velden: object) => expect.objectContaining(velden);
const gebonden = (spoed = true) => zonderConsensus(spoed);

async function zonderConsensus(spoed: boolean, rondes = spoed ? 1 : 2, voorstel: object = {}): Promise<{ casusId: string; voorstelId: string; rondeId: string; mandaatId: string }> {
  await wereld.achterDeSloten('update mandaat set ingetrokken_op = now() where regio_id = $1 and ingetrokken_op is null', [regio.id]);
  const casusId = await wereld.casus(regio, 'corporatie');
  const voorstelId = await wereld.voorstel(regio, casusId, voorstel);
  let rondeId = '';
  for (let nummer = 0; nummer < rondes; nummer += 1) rondeId = await wereld.geslotenRonde(regio, voorstelId, [['begeleider', 'akkoord'], ['corporatie', 'bezwaar']], spoed);
  return { casusId, voorstelId, rondeId, mandaatId: await wereld.mandaat(regio) };
}

const voornemen = async (casusId: string) => (await wereld.stand(regio, casusId)).voorstel!.rondes.at(-1)!.voornemen!;
const stand = async (casusId: string, rol: TestRol) => (await wereld.stand(regio, casusId, rol)).mogelijk;

describe('announcing that somebody will be bound', () => {
  it('is refused to who does not lead, in another regio, while a ronde is open, twice, and where it could never be carried out', async () => {
    const { rondeId, voorstelId } = await gebonden();
    await expect(wereld.kondigAan(regio, rondeId, [], {}, 'corporatie')).rejects.toThrow(weigert({ code: 'AlleenRegisseur' }));
    await expect(wereld.kondigAan(ander, rondeId, [])).rejects.toThrow(weigert({ code: 'NietGevonden' }));
    await expect(wereld.kondigAan(regio, rondeId, [], { tenGunsteVan: [regio.organisaties.zorg2] })).rejects.toThrow(weigert({ code: 'GeenDeelnemer', veld: 'tenGunsteVan' }));
    await wereld.kondigAan(regio, rondeId, []);
    await expect(wereld.kondigAan(regio, rondeId, [])).rejects.toThrow(weigert({ code: 'VoornemenAlAangekondigd' }));
    const open = await wereld.ronde(regio, voorstelId);
    await expect(wereld.kondigAan(regio, open, [])).rejects.toThrow(weigert({ code: 'RondeOpen' }));
    const eenRonde = await zonderConsensus(false, 1);
    await expect(wereld.kondigAan(regio, eenRonde.rondeId, [])).rejects.toThrow(weigert({ voorwaarde: 'rondes' }));
    const nooit = await zonderConsensus(true, 1, { raakt: ['instemming_client'] });
    await expect(wereld.kondigAan(regio, nooit.rondeId, [])).rejects.toThrow(weigert({ voorwaarde: 'afdwingbaar' }));
  });

  it('gives who would be bound two working days, or an hour when it is urgent', async () => {
    const gewoon = await gebonden(false);
    await wereld.kondigAan(regio, gewoon.rondeId, []);
    expect((await voornemen(gewoon.casusId)).termijnDag).toBe(plusWerkdagen(dag(0), 2));
    const spoed = await gebonden();
    await wereld.kondigAan(regio, spoed.rondeId, []);
    const minuten = ((await voornemen(spoed.casusId)).termijnOp.getTime() - Date.now()) / 60_000;
    expect(minuten).toBeGreaterThan(55);
    expect(minuten).toBeLessThanOrEqual(61);
  });

  it('asks only who would be bound, once, and keeps what was said word for word', async () => {
    const { casusId, rondeId } = await gebonden();
    await wereld.kondigAan(regio, rondeId, []);
    await expect(wereld.reageer(regio, 'begeleider', rondeId)).rejects.toThrow(weigert({ code: 'GeenStandpuntGevraagd' }));
    await expect(wereld.reageer(ander, 'corporatie', rondeId)).rejects.toThrow(weigert({ code: 'NietGevonden' }));
    expect((await stand(casusId, 'corporatie')).find(({ naam }) => naam === 'zienswijzeGeven')?.waarom).toBeUndefined();
    await wereld.reageer(regio, 'corporatie', rondeId, '  Wij hebben geen woning op de begane grond.');
    await expect(wereld.reageer(regio, 'corporatie', rondeId, 'Toch wel.')).rejects.toThrow(weigert({ code: 'AlGegeven' }));
    expect((await voornemen(casusId)).zienswijzen).toMatchObject([{ tekst: 'Wij hebben geen woning op de begane grond.' }]);
    const opnieuw = wereld.als(regio, 'corporatie', (tx) => tx.sql("update zienswijze set tekst = 'anders' where regio_id = $1", [regio.id]));
    await expect(opnieuw).rejects.toMatchObject({ code: 'DT002' });
  });
});

describe('a second signature', () => {
  const teken = (rol: TestRol, rondeId: string) => wereld.als(regio, rol, (tx) => wereld.test.app.get(Voornemens).tekenMee(tx, rondeId));

  it('is needed when only the own organisation gains, and comes from another organisation', async () => {
    const { rondeId, mandaatId } = await gebonden();
    await wereld.kondigAan(regio, rondeId, ['corporatie'], { tenGunsteVan: [regio.organisaties.gemeente] });
    await expect(wereld.zetDoor(regio, rondeId, mandaatId)).rejects.toThrow(weigert({ voorwaarde: 'eigenBelang' }));
    await expect(teken('plaatsvervanger', rondeId)).rejects.toThrow(weigert({ code: 'AndereOrganisatieTekent' }));
    await teken('begeleider', rondeId);
    await expect(teken('begeleider', rondeId)).rejects.toThrow(weigert({ code: 'AlGegeven' }));
    await wereld.zetDoor(regio, rondeId, mandaatId);
  });

  it('is not of the chair under another membership, also behind the application, and not of who forces', async () => {
    const { rondeId, mandaatId, casusId } = await gebonden();
    await wereld.kondigAan(regio, rondeId, ['corporatie'], { tenGunsteVan: [regio.organisaties.gemeente] });
    const onder = (rol: TestRol) => wereld.ookLid(regio, rol, 'zorg', 'zorgaanbieder', casusId);
    const [alsVoorzitter, alsAnder] = [await onder('regisseur'), await onder('plaatsvervanger')];
    const { app } = wereld.test;
    const tekenAls = (ctx: typeof alsAnder) => app.get(UnitOfWork).run(ctx, (tx) => app.get(Voornemens).tekenMee(tx, rondeId));
    await expect(tekenAls(alsVoorzitter)).rejects.toThrow(weigert({ code: 'AndereOrganisatieTekent', boodschap: 'U kondigde dit zelf aan. Laat iemand anders meetekenen.' }));
    const erlangs = app.get(UnitOfWork).run(alsVoorzitter, async (tx) => tx.sql(
      'insert into medeondertekening (regio_id, id, casus_id, voornemen_id, organisatie_id, lid_id) select regio_id, $2, casus_id, id, $3, $4 from doorzetvoornemen where ronde_id = $1',
      [rondeId, nieuwId(), alsVoorzitter.organisatieId, alsVoorzitter.lidId]));
    await expect(erlangs).rejects.toThrow(/een ander mens tekent mee/);
    await tekenAls(alsAnder);
    await expect(wereld.zetDoor(regio, rondeId, mandaatId, {}, 'plaatsvervanger')).rejects.toThrow(weigert({ voorwaarde: 'eigenBelang' }));
    await wereld.zetDoor(regio, rondeId, mandaatId);
  });

  it('is never of who would be bound: it reacts, and is not offered to sign against itself', async () => {
    const { casusId, rondeId } = await gebonden();
    await wereld.kondigAan(regio, rondeId, [], { tenGunsteVan: [regio.organisaties.gemeente] });
    await expect(teken('corporatie', rondeId)).rejects.toThrow(weigert({ code: 'GebondeneTekentNietMee' }));
    expect((await stand(casusId, 'corporatie')).find(({ naam }) => naam === 'doorzettenMeetekenen')?.waarom).toMatchObject({ code: 'GebondeneTekentNietMee' });
    expect((await stand(casusId, 'begeleider')).find(({ naam }) => naam === 'doorzettenMeetekenen')?.waarom).toBeUndefined();
    await wereld.reageer(regio, 'corporatie', rondeId, 'Wij zien dit anders.');
    await expect(teken('corporatie', rondeId)).rejects.toThrow(weigert({ code: 'GebondeneTekentNietMee' }));
  });
});

/** For each condition a table at which only that condition stops the chair, and what she would send. */
type Opzet = () => Promise<{ rondeId: string; mandaatId: string; anders?: object }>;

const klaar = async (uitkomst: ReturnType<typeof zonderConsensus>, anders: object = {}): Promise<Awaited<ReturnType<Opzet>>> => {
  const { rondeId, mandaatId } = await uitkomst;
  await wereld.kondigAan(regio, rondeId);
  return { rondeId, mandaatId, anders };
};
const achteraf = (sql: string, opzet: Opzet): Opzet => async () => {
  const gereed = await opzet();
  await wereld.achterDeSloten(sql.replaceAll('RONDE', `'${gereed.rondeId}'`).replaceAll('REGIO', `'${regio.id}'`));
  return gereed;
};

const ALLEEN: Record<string, Opzet> = {
  convenant: achteraf(`update regio set instellingen = '{"doorzettenMogelijk": false}' where regio_id = REGIO`, () => klaar(gebonden())),
  afdwingbaar: achteraf("update voorstel set raakt = '{behandelinhoud}' where id = (select voorstel_id from ronde where id = RONDE)", () => klaar(gebonden())),
  rondes: achteraf('update ronde set spoed = false where id = RONDE', () => klaar(gebonden())),
  geenConsensus: achteraf("update ronde set uitkomst = 'consensus' where id = RONDE", () => klaar(gebonden())),
  mandaat: achteraf("update mandaat set geldig_tot = '2026-01-01', geldig_van = '2025-01-01' where regio_id = REGIO", () => klaar(gebonden())),
  onbetwist: async () => {
    const mandaatId = await wereld.mandaat(regio);
    const voorstelId = await wereld.voorstel(regio, await wereld.casus(regio, 'corporatie'));
    const zei = (wie: 'begeleider' | 'corporatie', standpunt: 'akkoord' | 'bezwaar') =>
      ({ organisatieId: regio.leden[wie].ctx.organisatieId, lidId: regio.leden[wie].ctx.lidId, standpunt, reden: 'Nee.' });
    const standpunten = wereld.test.app.get(Standpunten);
    const { id } = await wereld.als(regio, 'regisseur', (tx) =>
      standpunten.legGesprekVast(tx, { voorstelId, verslag: 'Gebeld.', standpunten: [zei('begeleider', 'akkoord'), zei('corporatie', 'bezwaar')] }));
    await wereld.kondigAan(regio, id);
    await wereld.als(regio, 'corporatie', (tx) => standpunten.bevestig(tx, { rondeId: id, klopt: false, gezegd: 'bezwaar', opmerking: 'Zo zei ik het niet.' }));
    return { rondeId: id, mandaatId };
  },
  opschaling: achteraf("update doorzetvoornemen set opschaling = ' ' where ronde_id = RONDE", async () => {
    await wereld.achterDeSloten('alter table doorzetvoornemen drop constraint doorzetvoornemen_opschaling_check, drop constraint doorzetvoornemen_opschaling_zegt_iets');
    return klaar(gebonden());
  }),
  gehoord: async () => {
    const { rondeId, mandaatId } = await gebonden();
    await wereld.kondigAan(regio, rondeId, []);
    return { rondeId, mandaatId };
  },
  eigenBelang: async () => {
    const { rondeId, mandaatId } = await gebonden();
    await wereld.kondigAan(regio, rondeId, ['corporatie'], { tenGunsteVan: [regio.organisaties.gemeente] });
    return { rondeId, mandaatId };
  },
  gronden: () => klaar(gebonden(), { belangen: ' ' }),
  clientGehoord: () => klaar(gebonden(), { clientGehoord: '' }),
  herziening: () => klaar(gebonden(), { herzienVoor: dag(-1) }),
};

it('has a table for every condition on forcing', () => {
  expect(Object.keys(ALLEEN)).toEqual(DOORZETVOORWAARDEN.map(({ naam }) => naam));
});

describe.each(Object.keys(ALLEEN))('[Y05] condition %s on the running server', (naam) => {
  afterEach(async () => {
    await wereld.achterDeSloten("update regio set instellingen = '{}' where regio_id = $1", [regio.id]);
  });

  it('refuses while it stands; taken out of the table, nothing else here stops the chair', async () => {
    const { rondeId, mandaatId, anders } = await ALLEEN[naam]!();
    await expect(wereld.zetDoor(regio, rondeId, mandaatId, anders)).rejects.toThrow();
    const tabel = DOORZETVOORWAARDEN as Voorwaarde[];
    const plaats = tabel.findIndex((voorwaarde) => voorwaarde.naam === naam);
    const weg = tabel.splice(plaats, 1);
    const uitslag = await wereld.zetDoor(regio, rondeId, mandaatId, anders).then(() => 'genomen', (fout: { code?: string }) => fout.code);
    tabel.splice(plaats, 0, ...weg);
    // A second lock stands behind three: the choice of the mandate, and in the database what can never be forced and what was agreed.
    expect(uitslag).toBe({ mandaat: 'MandaatOntbreekt', afdwingbaar: 'DT002', geenConsensus: 'DT002' }[naam] ?? 'genomen');
  });
});

describe('when the term to react is over', () => {
  it('silence no longer stops the chair', async () => {
    const { rondeId, mandaatId } = await gebonden();
    await wereld.kondigAan(regio, rondeId, []);
    await expect(wereld.zetDoor(regio, rondeId, mandaatId)).rejects.toThrow(weigert({ voorwaarde: 'gehoord' }));
    await wereld.achterDeSloten("update doorzetvoornemen set termijn_op = now() - interval '1 second' where ronde_id = $1", [rondeId]);
    await wereld.zetDoor(regio, rondeId, mandaatId);
  });
});
