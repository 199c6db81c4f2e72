import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Casussen, Feiten, Sturen } from '../../src/modules/casus/index.js';
import { dag } from '../harness/dagen.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { achterDeSloten, als, brengIn, lees, maakWereld, nodigUit, sluitAf, ziet, type Wereld } from './wereld.js';

let wereld: Wereld;
let regio: TestRegio;

beforeAll(async () => {
  wereld = await maakWereld();
  [regio] = wereld.regios;
});
afterAll(() => wereld.stop());

const sturen = () => wereld.test.app.get(Sturen);
const kop = (casusId: string) => lees(wereld, regio, 'regisseur', (tx) => wereld.test.app.get(Casussen).get(tx, casusId));

function houdAan(casusId: string, dagen = 14, rol: TestRol = 'regisseur', versie?: number): Promise<string> {
  return als(wereld, regio, rol, (tx) => sturen().houdAan(tx, { opdrachtId: nieuwId(), casusId, tot: dag(dagen), reden: 'Wacht op de indicatie.', versie }));
}

function schaalOp(casusId: string, versie?: number, rol: TestRol = 'regisseur'): Promise<string> {
  return als(wereld, regio, rol, (tx) => sturen().schaalOp(tx, { opdrachtId: nieuwId(), casusId, reden: 'Niemand mag dit alleen.', zonderPoging: 'De corporatie is nog niet bekend.', versie }));
}

describe('holding a casus over', () => {
  it('refuses who does not keep its route, a day that is past or too far, and a second time', async () => {
    const casusId = await brengIn(wereld, regio);
    await expect(houdAan(casusId, 14, 'begeleider')).rejects.toMatchObject({ code: 'NietToegestaan' });
    await expect(houdAan(casusId, 0)).rejects.toMatchObject({ code: 'DatumNietMogelijk', veld: 'tot' });
    await expect(houdAan(casusId, 400)).rejects.toMatchObject({ code: 'DatumNietMogelijk', veld: 'tot' });
    await houdAan(casusId);
    await expect(houdAan(casusId)).rejects.toMatchObject({ code: 'AlAangehouden' });
  });

  it('sets the day as its next deadline and leaves the casus off the list of candidates until then', async () => {
    const casusId = await brengIn(wereld, regio);
    await houdAan(casusId, 10, 'plaatsvervanger');
    await expect(kop(casusId)).resolves.toMatchObject({ aangehoudenTot: dag(10), volgendeTermijn: dag(10) });
    const kandidaten = await lees(wereld, regio, 'regisseur', (tx) => wereld.test.app.get(Casussen).kandidaten(tx));
    expect(kandidaten.map(({ casus }) => casus.id)).not.toContain(casusId);
  });
});

describe('escalating a casus', () => {
  it('refuses above level three and gives bestuurders access only at three', async () => {
    const casusId = await brengIn(wereld, regio);
    await schaalOp(casusId);
    await expect(ziet(wereld, regio, 'bestuurder', casusId)).resolves.toBe(false);
    await schaalOp(casusId);
    await expect(ziet(wereld, regio, 'bestuurder', casusId)).resolves.toBe(true);
    await expect(schaalOp(casusId)).rejects.toMatchObject({ code: 'HoogsteNiveau' });
  });

  it('lets one of two chairs win when both act on what they saw', async () => {
    const casusId = await brengIn(wereld, regio);
    const { versie } = await kop(casusId);
    const uitkomsten = await Promise.allSettled([schaalOp(casusId, versie), schaalOp(casusId, versie, 'plaatsvervanger')]);
    expect(uitkomsten.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(uitkomsten.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'AlGewijzigd' } });
    await expect(kop(casusId)).resolves.toMatchObject({ niveau: 2, versie: versie + 1 });
    await expect(schaalOp(casusId, versie)).rejects.toMatchObject({ code: 'AlGewijzigd' });
  });

  it('records who, and sends a live message', async () => {
    const casusId = await brengIn(wereld, regio);
    await schaalOp(casusId);
    const [gebeurtenis] = await achterDeSloten(wereld, `select actor_lid_id from gebeurtenis where casus_id = $1 and actie = 'casus.opgeschaald'`, [casusId]);
    expect(gebeurtenis).toEqual({ actor_lid_id: regio.leden.regisseur.ctx.lidId });
    const [kamer] = await achterDeSloten<{ hoofd: string }>(wereld, 'select hoofd from kamer where id = $1', [`casus:${casusId}:${regio.organisaties.zorg}`]);
    expect(Number(kamer?.hoofd)).toBeGreaterThan(2);
  });
});

describe('phases', () => {
  it('refuses a step that the table does not have', async () => {
    const casusId = await brengIn(wereld, regio);
    await expect(als(wereld, regio, 'regisseur', (tx) => wereld.test.app.get(Casussen).zetFase(tx, casusId, 'geevalueerd'))).rejects.toMatchObject({
      code: 'FaseNietMogelijk',
    });
  });

  it('refuses every act on a casus that is closed, and lets deelnemers look back for a while', async () => {
    const casusId = await brengIn(wereld, regio);
    await nodigUit(wereld, regio, casusId, regio.organisaties.corporatie);
    await sluitAf(wereld, regio, casusId);
    await expect(houdAan(casusId)).rejects.toMatchObject({ code: 'CasusGesloten' });
    await expect(schaalOp(casusId)).rejects.toMatchObject({ code: 'CasusGesloten' });
    await expect(nodigUit(wereld, regio, casusId, regio.organisaties.corporatie2)).rejects.toMatchObject({ code: 'CasusGesloten' });
    await expect(ziet(wereld, regio, 'corporatie', casusId)).resolves.toBe(true);
    const toegangen = await achterDeSloten<{ dagen: number | null }>(
      wereld,
      `select round(extract(epoch from onthuld_tot - now()) / 86400)::int as dagen from casustoegang where casus_id = $1 and organisatie_id = $2`,
      [casusId, regio.organisaties.corporatie],
    );
    expect(new Set(toegangen.map(({ dagen }) => dagen))).toEqual(new Set([30]));
  });
});

describe('candidates for the agenda', () => {
  it('are ranked by severity and duration with a Dutch reason, the same way every time', async () => {
    const [, , eigen] = wereld.regios;
    const lang = await brengIn(wereld, eigen);
    const dreigt = await brengIn(wereld, eigen);
    const nieuw = await brengIn(wereld, eigen);
    await legVast(eigen, lang, { soort: 'toegelaten', gebeurdOp: dag(-300) });
    await legVast(eigen, dreigt, { soort: 'dreigende_uithuiszetting', gebeurdOp: dag(-2) });
    const kandidaten = () => lees(wereld, eigen, 'regisseur', (tx) => wereld.test.app.get(Casussen).kandidaten(tx));
    const eerste = await kandidaten();
    expect(eerste.map(({ casus, ernst, dagen, reden }) => [casus.id, ernst, dagen, reden])).toEqual([
      [dreigt, 3, 2, 'Er dreigt een uithuiszetting.'],
      [lang, 2, 300, 'Is 9 maanden geleden toegelaten en heeft nog geen woning.'],
      [nieuw, 1, 0, 'Ingebracht: er is geen woning.'],
    ]);
    await expect(kandidaten()).resolves.toEqual(eerste);
    expect(eerste[0]?.casus.spoed).toBe(true);
    expect(eerste[1]?.casus.wachtDagen).toBe(300);
  });
});

function legVast(eigen: TestRegio, casusId: string, feit: { soort: 'toegelaten' | 'dreigende_uithuiszetting'; gebeurdOp: string }): Promise<string> {
  return als(wereld, eigen, 'begeleider', (tx) => wereld.test.app.get(Feiten).legVast(tx, { opdrachtId: nieuwId(), casusId, ...feit }));
}
