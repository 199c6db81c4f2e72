import { nieuwId } from '@doorbraaktafel/shared/ids';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { makeRegios, type TestRegio, type TestRol } from '../harness/regios.js';
import { brengIn, Browsers, doe, planMet, richtTafelIn, type Zitting, ZITTING } from './wereld.js';

let test: TestApp;
let regios: [TestRegio, TestRegio, TestRegio];
let browsers: Browsers;
const tafels = new Map<string, string>();

beforeAll(async () => {
  test = await startTestApp();
  regios = await makeRegios(test);
  browsers = new Browsers(test);
  for (const regio of regios) tafels.set(regio.id, await richtTafelIn(test, regio));
});
afterAll(() => test.stop());

const als = (regio: TestRegio, rol: TestRol) => browsers.van(regio, rol);
const tafelVan = (regio: TestRegio) => tafels.get(regio.id) ?? '';

async function bekijk(regio: TestRegio, rol: TestRol, id: string): Promise<Zitting | undefined> {
  const { data } = await (await als(regio, rol)).send<{ zitting: Zitting }>(`query ($id: ID!) { zitting(id: $id) { ${ZITTING} } }`, { id });
  return data?.zitting;
}

describe('who may chair', () => {
  it('refuses planning by a role that never chairs, by a chair of another tafel, and at a tafel of another regio', async () => {
    const [eigen, buur] = regios;
    const invoer = { tafelId: tafelVan(eigen), geplandOp: new Date().toISOString(), duurMinuten: 60 };
    const corporatie = await (await als(eigen, 'corporatie')).send('mutation ($i: ZittingPlannenInvoer!) { zittingPlannen(invoer: $i) { __typename } }', {
      i: { opdrachtId: nieuwId(), ...invoer },
    });
    expect(corporatie.errors?.[0]?.extensions.code).toBe('NietToegestaan');
    const vreemd = await doe(await als(buur, 'regisseur'), 'zittingPlannen', invoer);
    const onbekend = await doe(await als(buur, 'regisseur'), 'zittingPlannen', { ...invoer, tafelId: nieuwId() });
    expect(vreemd).toEqual(onbekend);
    expect(vreemd.__typename).toBe('NietGevonden');
  });

  it('refuses a day that is past, beside the day, and takes one that began earlier today', async () => {
    const [regio] = regios;
    const voorzitter = await als(regio, 'regisseur');
    const plan = (geplandOp: string) => doe(voorzitter, 'zittingPlannen', { tafelId: tafelVan(regio), geplandOp, duurMinuten: 60 });
    const gisteren = new Date(Date.now() - 86_400_000).toISOString();
    expect(await plan(gisteren)).toMatchObject({ __typename: 'DatumInVerleden', veld: 'geplandOp' });
    expect(await plan('2026-01-01T13:00:00Z')).toMatchObject({ __typename: 'DatumInVerleden' });
    const nu = new Date().toISOString();
    expect(await plan(nu)).toMatchObject({ fase: 'concept' });
    expect(await plan(nu)).toMatchObject({ __typename: 'ZittingAlGepland', veld: 'geplandOp' });
  });

  it('lets the deputy chair, and refuses who sees the zitting but does not chair it', async () => {
    const [regio] = regios;
    const casusId = await brengIn(test, regio, 'corporatie');
    const zitting = await planMet(await als(regio, 'plaatsvervanger'), tafelVan(regio), [casusId]);
    expect(zitting).toMatchObject({ fase: 'concept', benVoorzitter: true, agenda: [{ casusId }] });
    const gepubliceerd = await doe(await als(regio, 'plaatsvervanger'), 'zittingPubliceren', { zittingId: zitting.id });
    expect(gepubliceerd.fase).toBe('gepubliceerd');
    const gezien = await bekijk(regio, 'corporatie', zitting.id);
    expect(gezien).toMatchObject({ benVoorzitter: false, agenda: [{ casusId }] });
    expect(gezien?.acties.filter(({ toegestaan }) => toegestaan).map(({ naam }) => naam)).toEqual(['aanwezigheidMelden']);
    const { rowCount } = await schrijfBuitenDeApi(regio, 'corporatie', zitting.id);
    expect(rowCount).toBe(0);
  });

  async function schrijfBuitenDeApi(regio: TestRegio, rol: TestRol, id: string): Promise<{ rowCount: number }> {
    return test.app.get(UnitOfWork).run(regio.leden[rol].ctx, async (tx) => {
      const rijen = await tx.sql('update agendapunt set minuten = 99 where zitting_id = $1 returning id', [id]).catch(() => []);
      return { rowCount: rijen.length };
    }).catch(() => ({ rowCount: 0 }));
  }
});

describe('who sees what', () => {
  it('shows a concept to nobody but the chair, and another regio never sees anything', async () => {
    for (const [nummer, regio] of regios.entries()) {
      const casusId = await brengIn(test, regio, 'corporatie');
      const zitting = await planMet(await als(regio, 'regisseur'), tafelVan(regio), [casusId]);
      const onbekend = await bekijk(regio, 'corporatie', nieuwId());
      expect(await bekijk(regio, 'corporatie', zitting.id)).toEqual(onbekend);
      expect(await bekijk(regios[(nummer + 1) % 3] as TestRegio, 'regisseur', zitting.id)).toBeUndefined();
      await doe(await als(regio, 'regisseur'), 'zittingPubliceren', { zittingId: zitting.id });
      expect(await bekijk(regio, 'corporatie', zitting.id)).toMatchObject({ fase: 'gepubliceerd' });
      expect(await bekijk(regios[(nummer + 1) % 3] as TestRegio, 'regisseur', zitting.id)).toBeUndefined();
      expect(await bekijk(regio, 'corporatie2', zitting.id)).toBeUndefined();
    }
  });

  it('gives who has no part in a casus its place and minutes only', async () => {
    const [, regio] = regios;
    const eigen = await brengIn(test, regio, 'corporatie');
    const ander = await brengIn(test, regio, 'corporatie2');
    const voorzitter = await als(regio, 'regisseur');
    const zitting = await planMet(voorzitter, tafelVan(regio), [ander, eigen]);
    await doe(voorzitter, 'zittingPubliceren', { zittingId: zitting.id });
    const gezien = await bekijk(regio, 'corporatie', zitting.id);
    expect(gezien?.agenda[0]).toEqual({
      id: zitting.agenda[0]?.id, volgorde: 1, minuten: 6, besloten: true, casusId: null, pseudoniem: null, vraag: null,
      reden: null, uitkomst: null, behandeldOp: null, nodig: [], startOverMinuten: null,
    });
    expect(gezien?.agenda[1]).toMatchObject({ volgorde: 2, besloten: false, casusId: eigen, reden: 'wacht te lang' });
    expect(gezien?.agenda[1]?.nodig).toContain('corporatie Polderland');
    expect(gezien?.agenda[1]?.startOverMinuten).toBeGreaterThanOrEqual(6);
    const rijen = await test.app.get(UnitOfWork).lees(regio.leden.corporatie.ctx, (tx) =>
      tx.sql<{ casus: string }>('select casus_id as casus from agendapunt_casus where zitting_id = $1', [zitting.id]),
    );
    expect(rijen).toEqual([{ casus: eigen }]);
  });
});

describe('a zitting from concept to closed', () => {
  it('follows the table, keeps the reason of what was skipped, and leaves no point without an outcome', async () => {
    const [, , regio] = regios;
    const voorzitter = await als(regio, 'regisseur');
    const casussen = [await brengIn(test, regio, 'corporatie'), await brengIn(test, regio), await brengIn(test, regio, 'corporatie')];
    let zitting = await planMet(voorzitter, tafelVan(regio), casussen);
    const punten = zitting.agenda.map(({ id }) => id);
    const stap = async (naam: string, invoer: Record<string, unknown>) => (zitting = await doe(voorzitter, naam, invoer));
    const opZitting = { zittingId: zitting.id };

    expect((await stap('zittingOpenen', opZitting)).__typename).toBe('ZittingNietGepubliceerd');
    await stap('agendaHerordenen', { ...opZitting, agendapuntIds: [punten[2], punten[1], punten[0]] });
    expect(zitting.agenda.map(({ casusId }) => casusId)).toEqual([...casussen].reverse());
    await stap('agendapuntMinutenZetten', { agendapuntId: punten[2], minuten: 12 });
    await stap('agendapuntVerwijderen', { agendapuntId: punten[1], reden: 'is intussen opgelost' });
    await stap('zittingPubliceren', opZitting);
    expect((await stap('agendapuntOpTafelLeggen', { agendapuntId: punten[2] })).__typename).toBe('ZittingNietGeopend');
    await stap('zittingOpenen', opZitting);
    await stap('agendapuntOpTafelLeggen', { agendapuntId: punten[2] });
    expect(zitting.huidigAgendapuntId).toBe(punten[2]);
    expect((await bekijk(regio, 'corporatie', zitting.id))?.huidigAgendapuntId).toBe(punten[2]);
    expect(await fase(regio, casussen[2])).toBe('in_bespreking');
    await stap('agendapuntAfronden', { agendapuntId: punten[2], uitkomst: 'besproken' });
    expect((await stap('agendapuntAfronden', { agendapuntId: punten[2], uitkomst: 'besloten' })).__typename).toBe('AgendapuntAfgerond');
    await stap('agendapuntOpTafelLeggen', { agendapuntId: punten[2] });
    expect(zitting.agenda.find(({ id }) => id === punten[2])).toMatchObject({ uitkomst: null, behandeldOp: null });
    await stap('agendapuntAfronden', { agendapuntId: punten[2], uitkomst: 'besproken' });
    await stap('zittingSluiten', opZitting);
    expect(zitting.agenda.map(({ casusId, uitkomst }) => [casusId, uitkomst])).toEqual([[casussen[2], 'besproken'], [casussen[0], 'doorgeschoven']]);
    expect(await fase(regio, casussen[0])).toBe('getrieerd');
    expect((await stap('zittingOpenen', opZitting)).__typename).toBe('ZittingGesloten');
    expect((await stap('agendapuntOpTafelLeggen', { agendapuntId: punten[2] })).__typename).toBe('ZittingGesloten');
    const [overgeslagen] = await test.app.get(UnitOfWork).lees(regio.leden.regisseur.ctx, (tx) =>
      tx.sql('select vervallen_reden from agendapunt_casus where agendapunt_id = $1', [punten[1]]),
    );
    expect(overgeslagen).toEqual({ vervallen_reden: 'is intussen opgelost' });
  });

  async function fase(regio: TestRegio, casusId?: string): Promise<unknown> {
    return (await als(regio, 'regisseur')).field<{ fase: string }>('query ($id: ID!) { casus(id: $id) { fase } }', { id: casusId }).then((c) => c.fase);
  }
});

describe('two chairs at once', () => {
  it('lets one win and tells the other in plain words', async () => {
    const [regio] = regios;
    const casussen = [await brengIn(test, regio), await brengIn(test, regio)];
    const [een, twee] = [await als(regio, 'regisseur'), await als(regio, 'plaatsvervanger')];
    let zitting = await planMet(een, tafelVan(regio), casussen);
    const gelijk = async (naam: string, ...invoeren: Record<string, unknown>[]) => {
      const antwoorden = await Promise.all([een, twee].map((wie, i) => doe(wie, naam, { ...invoeren[i % invoeren.length] })));
      zitting = antwoorden.find(({ __typename }) => __typename === 'Zitting') ?? zitting;
      return antwoorden.map(({ __typename }) => __typename).sort();
    };
    const { id: zittingId } = zitting;
    expect(await gelijk('zittingPubliceren', { zittingId })).toEqual(['Zitting', 'ZittingAlGepubliceerd']);
    expect(await gelijk('zittingOpenen', { zittingId, versie: zitting.versie })).toEqual(['AlGewijzigd', 'Zitting']);
    const { versie, agenda } = zitting;
    const opTafel = agenda.map(({ id }) => ({ agendapuntId: id, versie }));
    expect(await gelijk('agendapuntOpTafelLeggen', ...opTafel)).toEqual(['AlGewijzigd', 'Zitting']);
    expect(agenda.map(({ id }) => id)).toContain(zitting.huidigAgendapuntId);
    const andere = await planMet(een, tafelVan(regio), [await brengIn(test, regio)]);
    await doe(een, 'zittingPubliceren', { zittingId: andere.id });
    expect((await doe(twee, 'zittingOpenen', { zittingId: andere.id })).__typename).toBe('AndereZittingOpen');
    expect(await gelijk('zittingSluiten', { zittingId })).toEqual(['Zitting', 'ZittingGesloten']);
  });

  it('answers a repeated command with what the first try did', async () => {
    const [regio] = regios;
    const voorzitter = await als(regio, 'regisseur');
    const opdrachtId = nieuwId();
    const zitting = await planMet(voorzitter, tafelVan(regio), []);
    const invoer = { opdrachtId, zittingId: zitting.id, casusId: await brengIn(test, regio), minuten: 5, reden: 'nieuw' };
    for (let keer = 0; keer < 3; keer += 1) {
      expect(await doe(voorzitter, 'agendapuntToevoegen', invoer)).toMatchObject({ versie: 2, agenda: [{ minuten: 5 }] });
    }
    expect((await doe(voorzitter, 'agendapuntToevoegen', { ...invoer, minuten: 6 })).__typename).toBe('OpdrachtAnders');
    expect((await doe(voorzitter, 'agendapuntToevoegen', { ...invoer, opdrachtId: nieuwId() })).__typename).toBe('CasusAlOpAgenda');
  });
});

describe('being there', () => {
  it('refuses a zitting that one is no part of, and shows who is present', async () => {
    const [, regio] = regios;
    const voorzitter = await als(regio, 'regisseur');
    const zitting = await planMet(voorzitter, tafelVan(regio), [await brengIn(test, regio, 'corporatie')]);
    const invoer = { zittingId: zitting.id };
    expect((await doe(await als(regio, 'corporatie'), 'aanwezigheidMelden', invoer)).__typename).toBe('NietGevonden');
    await doe(voorzitter, 'zittingPubliceren', invoer);
    expect((await doe(await als(regio, 'corporatie2'), 'aanwezigheidMelden', invoer)).__typename).toBe('NietGevonden');
    const erbij = await doe(await als(regio, 'corporatie'), 'aanwezigheidMelden', invoer);
    expect(erbij.aanwezigen).toEqual([{ lidId: regio.leden.corporatie.ctx.lidId, organisatieId: regio.organisaties.corporatie }]);
    expect((await doe(await als(regio, 'corporatie'), 'aanwezigheidMelden', invoer)).aanwezigen).toHaveLength(1);
    expect((await doe(await als(regio, 'corporatie'), 'aanwezigheidAfmelden', invoer)).aanwezigen).toEqual([]);
  });
});

describe('its own day', () => {
  it('is waited for: opening before it is refused, also behind the application, and moving it to today opens the way', async () => {
    const [, regio, buur] = regios;
    const voorzitter = await als(regio, 'regisseur');
    const zitting = await planMet(voorzitter, tafelVan(regio), [await brengIn(test, regio, 'corporatie')], 26);
    const invoer = { zittingId: zitting.id };
    const vandaag = new Date().toISOString();
    await expect(doe(await als(regio, 'corporatie'), 'zittingVerplaatsen', { ...invoer, geplandOp: vandaag })).rejects.toThrow(/NietToegestaan/);
    expect((await doe(await als(buur, 'regisseur'), 'zittingVerplaatsen', { ...invoer, geplandOp: vandaag })).__typename).toBe('NietGevonden');
    await doe(voorzitter, 'zittingPubliceren', invoer);
    expect(await doe(voorzitter, 'zittingOpenen', invoer)).toMatchObject({ __typename: 'ZittingNietVandaag', boodschap: expect.stringMatching(/^Deze zitting is op \w+ \d+ \w+\. .*Verzet dan eerst de zitting\.$/) });
    const erlangs = test.app.get(UnitOfWork).run(regio.leden.regisseur.ctx, async (tx) => {
      await tx.sql('update zitting set geopend_op = now(), geopend_door = $2 where id = $1', [zitting.id, tx.lidId]);
    });
    await expect(erlangs).rejects.toThrow(/opent op haar dag/);
    expect(await doe(voorzitter, 'zittingVerplaatsen', { ...invoer, geplandOp: new Date(Date.now() - 48 * 3_600_000).toISOString() })).toMatchObject({ __typename: 'DatumInVerleden', veld: 'geplandOp' });
    expect((await doe(voorzitter, 'zittingVerplaatsen', { ...invoer, geplandOp: vandaag })).__typename).toBe('Zitting');
    expect(await doe(voorzitter, 'zittingOpenen', invoer)).toMatchObject({ __typename: 'Zitting', fase: 'geopend' });
    expect((await doe(voorzitter, 'zittingVerplaatsen', { ...invoer, geplandOp: new Date(Date.now() + 90_000_000).toISOString() })).__typename).toBe('ZittingAlGeopend');
    const verhuist = test.app.get(UnitOfWork).run(regio.leden.regisseur.ctx, async (tx) => void (await tx.sql("update zitting set gepland_op = gepland_op + interval '1 day' where id = $1", [zitting.id])));
    await expect(verhuist).rejects.toThrow(/verhuist niet/);
    await doe(voorzitter, 'zittingSluiten', invoer);
  });
});

describe('this week', () => {
  const VRAAG = `{ dezeWeek { tafel { id naam benVoorzitter voorzitterNaam } zitting { id fase }
    kandidaten { casus { id pseudoniem } reden ernst dagen opAgenda } zittingen { id fase startOverMinuten } } }`;
  interface Week {
    tafel: { id: string; benVoorzitter: boolean };
    zitting: { id: string; fase: string } | null;
    kandidaten: { casus: { id: string }; reden: string; ernst: number; dagen: number; opAgenda: boolean }[];
    zittingen: { id: string; fase: string; startOverMinuten: number | null }[];
  }

  it('gives candidates to the chair only, ranked the same each time, and says which are on the agenda', async () => {
    const [, , regio] = regios;
    const voorzitter = await als(regio, 'regisseur');
    const [op, los] = [await brengIn(test, regio, 'corporatie'), await brengIn(test, regio)];
    await planMet(voorzitter, tafelVan(regio), [], -48);
    const zitting = await planMet(voorzitter, tafelVan(regio), [op], -1);
    expect((await (await als(regio, 'corporatie')).field<Week>(VRAAG)).zittingen.map(({ id }) => id)).not.toContain(zitting.id);
    const week = await voorzitter.field<Week>(VRAAG);
    expect(week).toMatchObject({ tafel: { id: tafelVan(regio), benVoorzitter: true }, zitting: { id: zitting.id, fase: 'concept' } });
    expect(week.kandidaten.find(({ casus }) => casus.id === op)?.opAgenda).toBe(true);
    expect(week.kandidaten.find(({ casus }) => casus.id === los)?.opAgenda).toBe(false);
    expect((await voorzitter.field<Week>(VRAAG)).kandidaten).toEqual(week.kandidaten);
    await doe(voorzitter, 'zittingPubliceren', { zittingId: zitting.id });
    const gast = await (await als(regio, 'corporatie')).field<Week>(VRAAG);
    expect(gast.kandidaten).toEqual([]);
    expect(gast.zittingen.map(({ id }) => id)).toContain(zitting.id);
  });
});
