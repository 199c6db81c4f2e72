import { UITSLUITINGSMECHANISMEN, WAT_WERKTE } from '@doorbraaktafel/shared/vocabulary';
import { Casussen } from '../../src/modules/casus/index.js';
import { Tafels } from '../../src/modules/tafel/index.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { dag } from '../harness/dagen.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { Leerwereld, type Antwoord } from './wereld.js';

const VELDEN = `casusId fase besluiten { besluitId nummer openActies verwachting { tekst evaluerenOp } evaluatie { uitkomst ingegaanOp } mogelijk { naam toegestaan reden } }
  afsluiting { mechanismen resultaten toelichting } mogelijk { naam toegestaan reden }`;

interface Beeld {
  fase: string;
  besluiten: { besluitId: string; evaluatie: object | null; mogelijk: { naam: string; toegestaan: boolean; reden: string | null }[] }[];
  afsluiting: object | null;
  mogelijk: { naam: string; toegestaan: boolean; reden: string | null }[];
}

let wereld: Leerwereld;
let regio: TestRegio;
beforeAll(async () => {
  wereld = await Leerwereld.maak();
  [regio] = wereld.regios;
});
afterAll(() => wereld.basis.test.stop());

const doe = (naam: string, invoer: Record<string, unknown>, rol: TestRol = 'regisseur'): Promise<Antwoord> => wereld.doe(regio, rol, naam, invoer, 'Casusafronding', VELDEN);
const beeld = (casusId: string, rol: TestRol = 'regisseur') => wereld.vraag<Beeld>(regio, rol, `query ($c: ID!) { casusafronding(casusId: $c) { ${VELDEN} } }`, { c: casusId });
const verwacht = (besluitId: string, evaluerenOp = dag(30)) => doe('verwachtingVastleggen', { besluitId, tekst: 'Woont in februari zelfstandig.', evaluerenOp });
const evalueer = (besluitId: string, anders = {}) => doe('besluitEvalueren', { besluitId, uitkomst: 'deels', tekst: 'Woont er, met hulp.', ...anders });
const sluit = (casusId: string, anders = {}) => doe('casusAfsluiten', { casusId, mechanismen: ['voorwaarden'], resultaten: ['voorwaarde_aangepast'], ...anders });

/** Rounds off what is still to be done, so that looking back may come early. */
async function rondActiesAf(casusId: string): Promise<void> {
  const acties = await wereld.vraag<{ acties: { id: string; afgerondOp: string | null }[] }>(regio, 'corporatie', 'query ($c: ID!) { besluitstand(casusId: $c) { acties { id afgerondOp } } }', { c: casusId });
  for (const { id } of acties.acties.filter(({ afgerondOp }) => !afgerondOp)) {
    await wereld.doe(regio, 'corporatie', 'actieAfronden', { actieId: id, resultaat: 'gedaan' }, 'Actie', 'id');
  }
}

describe('looking back on a besluit', () => {
  it('is for who keeps the route, and a besluit elsewhere reads like one that is not there', async () => {
    const { casusId, besluitId } = await wereld.besloten(regio);
    const mag = (await beeld(casusId, 'corporatie')).besluiten[0]?.mogelijk;
    expect(mag?.map(({ naam, toegestaan }) => [naam, toegestaan])).toEqual([['verwachtingVastleggen', false], ['besluitEvalueren', false]]);
    const [, buur] = wereld.regios;
    await expect(wereld.doe(buur, 'regisseur', 'verwachtingVastleggen', { besluitId, tekst: 'x', evaluerenOp: dag(9) }, 'Casusafronding', 'fase')).resolves.toMatchObject({ code: 'NietGevonden', veld: 'besluitId' });
    await expect(wereld.geweigerd(regio, 'corporatie2', 'query ($c: ID!) { casusafronding(casusId: $c) { fase } }', { c: casusId })).resolves.toBe('NietGevonden');
  });

  it('refuses a past or far day, an empty text, a second expectation, and looking back without one or too early', async () => {
    const { casusId, besluitId } = await wereld.besloten(regio);
    await expect(evalueer(besluitId)).resolves.toMatchObject({ code: 'VerwachtingOntbreekt' });
    await expect(verwacht(besluitId, dag(-1))).resolves.toMatchObject({ code: 'DatumInVerleden', veld: 'evaluerenOp' });
    await expect(verwacht(besluitId, dag(800))).resolves.toMatchObject({ code: 'OngeldigeInvoer', veld: 'evaluerenOp' });
    await expect(doe('verwachtingVastleggen', { besluitId, tekst: ' ', evaluerenOp: dag(9) })).resolves.toMatchObject({ code: 'OngeldigeInvoer', veld: 'tekst' });
    await verwacht(besluitId);
    await expect(verwacht(besluitId)).resolves.toMatchObject({ code: 'VerwachtingLigtVast' });
    await expect(evalueer(besluitId)).resolves.toMatchObject({ code: 'NogNietTeEvalueren' });
    await rondActiesAf(casusId);
    await expect(evalueer(besluitId, { ingegaanOp: dag(3) })).resolves.toMatchObject({ code: 'OngeldigeInvoer', veld: 'ingegaanOp' });
  });

  it('moves the casus from besloten over in uitvoering to geëvalueerd, once, and keeps what was said for ever', async () => {
    const { casusId, besluitId } = await wereld.besloten(regio);
    await verwacht(besluitId);
    expect((await beeld(casusId)).fase).toBe('besloten');
    await rondActiesAf(casusId);
    expect((await beeld(casusId)).fase).toBe('in_uitvoering');
    await expect(evalueer(besluitId, { ingegaanOp: dag(-4) })).resolves.toMatchObject({ fase: 'geevalueerd', besluiten: [{ evaluatie: { uitkomst: 'deels', ingegaanOp: dag(-4) } }] });
    await expect(evalueer(besluitId)).resolves.toMatchObject({ code: 'AlGeevalueerd' });
    const work = wereld.basis.test.app.get(UnitOfWork);
    for (const tabel of ['verwachting', 'evaluatie', 'casusafsluiting']) {
      await expect(work.run(regio.leden.regisseur.ctx, (tx) => tx.sql(`update ${tabel} set tekst = 'anders'`))).rejects.toMatchObject({ code: expect.stringMatching(/42501|42703/) });
    }
  });

  it('comes back on the agenda by itself when its day has come, and leaves it when it was done', async () => {
    const { casusId, besluitId } = await wereld.besloten(regio);
    await verwacht(besluitId);
    await rondActiesAf(casusId);
    const reden = async () => (await kandidaten()).find(({ casus }) => casus.id === casusId)?.reden;
    expect(await reden()).toBeUndefined();
    await wereld.basis.achterDeSloten("update casusfeit set gebeurd_op = gebeurd_op - 40 where casus_id = $1 and soort = 'terug_te_kijken'", [casusId]);
    expect(await reden()).toBe('Het is tijd om terug te kijken op een besluit.');
    await evalueer(besluitId);
    expect(await reden()).toBeUndefined();
  });
});

describe('an actie that is late', () => {
  it('brings the casus back on the agenda by itself, with its reason', async () => {
    const { casusId } = await wereld.besloten(regio);
    const vind = async () => (await kandidaten()).find(({ casus }) => casus.id === casusId);
    expect(await vind()).toBeUndefined();
    await wereld.basis.achterDeSloten("update casusfeit set gebeurd_op = gebeurd_op - 33 where casus_id = $1 and soort = 'actie_te_doen'", [casusId]);
    expect(await vind()).toMatchObject({ reden: 'Een afgesproken actie is 3 dagen te laat.', ernst: 1, dagen: 3 });
    await rondActiesAf(casusId);
    expect(await vind()).toBeUndefined();
  });
});

interface Kandidaat {
  casus: { id: string };
  reden: string;
}
let tafel: Promise<string> | undefined;
async function kandidaten(): Promise<Kandidaat[]> {
  tafel ??= wereld.basis.als(regio, 'beheerder', (tx) =>
    wereld.basis.test.app.get(Tafels).richtIn(tx, { naam: 'Tafel', voorzitterLidId: regio.leden.regisseur.ctx.lidId, ritme: 'wekelijks' }),
  );
  await tafel;
  return (await wereld.vraag<{ kandidaten: Kandidaat[] }>(regio, 'regisseur', '{ dezeWeek { kandidaten { casus { id } reden ernst dagen } } }')).kandidaten;
}

describe('closing a casus', () => {
  it('refuses without a mechanism or a result, before looking back, on an agenda, and twice', async () => {
    const { casusId, besluitId } = await wereld.besloten(regio);
    await expect(sluit(casusId, { mechanismen: [] })).resolves.toMatchObject({ code: 'OngeldigeInvoer', veld: 'mechanismen' });
    for (const resultaten of [[], ['niets_werkte', 'geld_bijgelegd']]) await expect(sluit(casusId, { resultaten })).resolves.toMatchObject({ code: 'OngeldigeInvoer', veld: 'resultaten' });
    await expect(sluit(casusId, { mechanismen: ['pech'] })).resolves.toMatchObject({ code: 'OngeldigeInvoer' });
    await expect(sluit(casusId)).resolves.toMatchObject({ code: 'NogNietGeevalueerd' });
    await verwacht(besluitId);
    await rondActiesAf(casusId);
    await evalueer(besluitId);
    await expect(sluit(casusId, { mechanismen: ['geld', 'geld', 'voorwaarden'] })).resolves.toMatchObject({ fase: 'afgesloten', afsluiting: { mechanismen: ['geld', 'voorwaarden'], resultaten: ['voorwaarde_aangepast'] } });
    await expect(sluit(casusId)).resolves.toMatchObject({ code: 'CasusGesloten' });
    const opTafel = await wereld.basis.casus(regio);
    await wereld.basis.achterDeSloten("update casus set fase = 'in_bespreking' where id = $1", [opTafel]);
    await expect(sluit(opTafel)).resolves.toMatchObject({ code: 'NuNietAfTeSluiten' });
  });

  it('is held by the database: who closes around the use case, without mechanism and result, closes nothing', async () => {
    const casusId = await wereld.basis.casus(regio);
    const omheen = wereld.basis.als(regio, 'regisseur', (tx) => wereld.basis.test.app.get(Casussen).zetFase(tx, casusId, 'afgesloten'));
    await expect(omheen).rejects.toMatchObject({ code: 'DT172' });
    const zonderDomein = wereld.basis.als(regio, 'regisseur', async (tx) => {
      tx.record({ actie: 'casus.afgesloten', onderwerp: { soort: 'casus', id: casusId }, casusId });
      await tx.sql("update casus set fase = 'afgesloten', afgesloten_op = now() where regio_id = $1 and id = $2", [tx.regioId, casusId]);
    });
    await expect(zonderDomein).rejects.toMatchObject({ code: 'DT172' });
    expect(await wereld.basis.achterDeSloten('select afgesloten_op from casus where id = $1', [casusId])).toEqual([{ afgesloten_op: null }]);
  });

  it('lets one of two regisseurs close when both press at once', async () => {
    const casusId = await wereld.basis.casus(regio);
    const invoer = { casusId, mechanismen: ['geld'], resultaten: ['geld_bijgelegd'] };
    const uitslagen = await Promise.all([doe('casusAfsluiten', invoer), doe('casusAfsluiten', invoer, 'plaatsvervanger')]);
    expect(uitslagen.map(({ code }) => code ?? 'gesloten').sort()).toEqual(['CasusGesloten', 'gesloten']);
  });

  it('[Y03 volledig] asks a mechanism and a result, counts them against each other without small numbers, and says what is counted and until when', async () => {
    const [, , eigen] = wereld.regios;
    const sluitEen = async (mechanismen: string[], resultaten: string[]) => {
      const casusId = await wereld.basis.casus(eigen);
      const invoer = { casusId, mechanismen, resultaten };
      for (const leeg of ['mechanismen', 'resultaten']) {
        await expect(wereld.doe(eigen, 'regisseur', 'casusAfsluiten', { ...invoer, [leeg]: [] }, 'Casusafronding', 'fase')).resolves.toMatchObject({ code: 'OngeldigeInvoer', veld: leeg });
      }
      await expect(wereld.doe(eigen, 'regisseur', 'casusAfsluiten', invoer, 'Casusafronding', 'fase')).resolves.toMatchObject({ fase: 'afgesloten' });
    };
    for (let nummer = 0; nummer < 5; nummer += 1) await sluitEen(['geld'], ['geld_bijgelegd']);
    for (let nummer = 0; nummer < 4; nummer += 1) await sluitEen(['overdracht', 'risico'], ['niets_werkte']);
    await wereld.basis.achterDeSloten("update casusafsluiting set afgesloten_op = afgesloten_op - interval '40 days' where regio_id = $1", [eigen.id]);

    const cijfer = await wereld.vraag<Cijfer>(eigen, 'wmo', CIJFER);
    const cel = (mechanisme: string | null, resultaat: string | null) => cijfer.rijen.find((r) => r.mechanisme === mechanisme)?.cellen.find((c) => c.resultaat === resultaat);
    expect(cijfer.rijen.map(({ mechanisme }) => mechanisme)).toEqual([...UITSLUITINGSMECHANISMEN, null]);
    expect(cijfer.rijen[0]?.cellen.map(({ resultaat }) => resultaat)).toEqual([...WAT_WERKTE, null]);
    expect(cel('geld', 'geld_bijgelegd')).toMatchObject({ aantal: 5, onderdrukt: false });
    expect(cel('geld', null)).toMatchObject({ aantal: 5, onderdrukt: false });
    expect(cel('geld', 'doorgezet')).toMatchObject({ aantal: 0, onderdrukt: false });
    for (const [m, r] of [['overdracht', 'niets_werkte'], ['risico', 'niets_werkte'], ['overdracht', null], [null, 'niets_werkte'], [null, null]] as const) {
      expect([m, r, cel(m, r)]).toMatchObject([m, r, { aantal: null, onderdrukt: true }]);
    }
    expect(JSON.stringify(cijfer.rijen)).not.toMatch(/"aantal":[1-4][,}]/);
    expect(cijfer.definitie).toMatchObject({ telt: expect.stringContaining('afgesloten'), datum: expect.any(String), uitzonderingen: expect.arrayContaining([expect.stringContaining('1 tot en met 4')]) });
    expect(cijfer.peildatum).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(new Date(Date.parse(cijfer.peildatum) + 86_400_000).getUTCDate()).toBe(1);
    const eerder = await wereld.vraag<Cijfer>(eigen, 'wmo', CIJFER.replace('uitsluitingen', 'uitsluitingen(peildatum: "2020-01-31")'));
    expect(eerder.rijen.flatMap(({ cellen }) => cellen).every(({ aantal }) => aantal === 0)).toBe(true);
    await expect(wereld.geweigerd(eigen, 'wmo', CIJFER.replace('uitsluitingen', 'uitsluitingen(peildatum: "2999-01-31")'))).resolves.toBe('OngeldigeInvoer');
    await expect(wereld.geweigerd(eigen, 'client', CIJFER)).resolves.toBe('NietToegestaan');
  });
});

const CIJFER = '{ uitsluitingen { peildatum definitie { telt datum uitzonderingen } rijen { mechanisme cellen { resultaat aantal onderdrukt } } } }';
interface Cijfer {
  peildatum: string;
  definitie: object;
  rijen: { mechanisme: string | null; cellen: { resultaat: string | null; aantal: number | null; onderdrukt: boolean }[] }[];
}
