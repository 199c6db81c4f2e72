import { nieuwId } from '@doorbraaktafel/shared/ids';
import { BLOKKADES, ROLLEN } from '@doorbraaktafel/shared/vocabulary';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { Leerwereld } from './wereld.js';

interface Boek {
  blokkade: string;
  versie: number;
  eersteRol: string;
  stappen: string[];
  verwacht: string;
  reden: string | null;
}

const BOEK = 'blokkade versie eersteRol stappen verwacht reden';
let wereld: Leerwereld;
let regio: TestRegio;
beforeAll(async () => {
  wereld = await Leerwereld.maak();
  [regio] = wereld.regios;
});
afterAll(() => wereld.basis.test.stop());

const nieuw = (anders: object = {}) => ({ blokkade: 'woning', eersteRol: 'gemeente_wmo', stappen: ['Bel de gemeente.'], verwacht: 'Een gesprek.', reden: 'De gemeente weet het eerst.', opVersie: 0, ...anders });
const stelVast = (invoer: object, rol: TestRol = 'regisseur', waar = regio) => wereld.doe(waar, rol, 'draaiboekVaststellen', { ...invoer }, 'Draaiboekbundel', `nu { ${BOEK} } eerder { ${BOEK} }`);
const lijst = (waar = regio, rol: TestRol = 'corporatie') => wereld.vraag<{ nu: Boek; eerder: Boek[] }[]>(waar, rol, `{ draaiboeken { nu { ${BOEK} } eerder { ${BOEK} } } }`);
const vanCasus = (casusId: string, rol: TestRol = 'corporatie') =>
  wereld.vraag<{ draaiboek: Boek; nieuwsteVersie: number }>(regio, rol, `query ($c: ID!) { casusdraaiboek(casusId: $c) { draaiboek { ${BOEK} } nieuwsteVersie } }`, { c: casusId });

describe('the draaiboek', () => {
  it('is changed by who keeps the route or the settings only, with a reason, steps and a role that exist', async () => {
    const geweigerd = await (await wereld.browser(regio, 'corporatie')).send('mutation ($i: DraaiboekVaststellenInvoer!) { draaiboekVaststellen(invoer: $i) { __typename } }', { i: { opdrachtId: nieuwId(), ...nieuw() } });
    expect(geweigerd.errors?.[0]?.extensions.code).toBe('NietToegestaan');
    for (const [veld, waarde] of [['reden', ' '], ['stappen', []], ['eersteRol', 'burgemeester'], ['verwacht', ''], ['blokkade', 'pech']] as const) {
      await expect(stelVast(nieuw({ [veld]: waarde }))).resolves.toMatchObject({ code: 'OngeldigeInvoer', veld });
    }
    expect((await lijst()).every(({ nu }) => nu.versie === 0)).toBe(true);
  });

  it('[Y12 volledig] has a first owner role for every blokkade; a change makes a version and a casus that is there keeps its own', async () => {
    for (const waar of wereld.regios) {
      const boeken = await lijst(waar);
      expect(boeken.map(({ nu }) => nu.blokkade)).toEqual(BLOKKADES);
      for (const { nu } of boeken) {
        expect(ROLLEN).toContain(nu.eersteRol);
        expect([nu.stappen.length > 0, nu.verwacht.length > 0]).toEqual([true, true]);
      }
    }
    const oud = await wereld.basis.casus(regio, 'corporatie');
    const eerder = (await vanCasus(oud)).draaiboek;
    expect(eerder).toMatchObject({ blokkade: 'woning', versie: 0 });
    await expect(stelVast(nieuw())).resolves.toMatchObject({ nu: { versie: 1, eersteRol: 'gemeente_wmo' }, eerder: [{ versie: 0 }] });
    const tussen = await wereld.basis.casus(regio, 'corporatie');
    await expect(stelVast(nieuw({ opVersie: 1, stappen: ['Bel de gemeente.', 'Bel de corporatie.'] }), 'beheerder')).resolves.toMatchObject({ nu: { versie: 2 }, eerder: [{ versie: 1 }, { versie: 0 }] });
    await expect(vanCasus(oud)).resolves.toEqual({ draaiboek: eerder, nieuwsteVersie: 2 });
    await expect(vanCasus(tussen)).resolves.toMatchObject({ draaiboek: { versie: 1, stappen: ['Bel de gemeente.'] }, nieuwsteVersie: 2 });
    await expect(vanCasus(await wereld.basis.casus(regio, 'corporatie'))).resolves.toMatchObject({ draaiboek: { versie: 2 } });
    expect((await lijst(wereld.regios[1])).every(({ nu }) => nu.versie === 0)).toBe(true);
    await expect(wereld.geweigerd(regio, 'corporatie2', 'query ($c: ID!) { casusdraaiboek(casusId: $c) { nieuwsteVersie } }', { c: oud })).resolves.toBe('NietGevonden');
  });

  it('lets one of two win when both change what they saw, and nobody rewrites a version or moves a casus to another', async () => {
    const { nu } = (await lijst()).find((b) => b.nu.blokkade === 'geld_of_schulden') as { nu: Boek };
    const invoer = nieuw({ blokkade: 'geld_of_schulden', opVersie: nu.versie });
    const uitslagen = await Promise.all([stelVast(invoer), stelVast(invoer, 'plaatsvervanger')]);
    expect(uitslagen.map(({ code }) => code ?? 'gelukt').sort()).toEqual(['AlGewijzigd', 'gelukt']);
    const work = wereld.basis.test.app.get(UnitOfWork);
    const { ctx } = regio.leden.beheerder;
    await expect(work.run(ctx, (tx) => tx.sql("update draaiboek set verwacht = 'iets anders'"))).rejects.toMatchObject({ code: '42501' });
    const casusId = await wereld.basis.casus(regio);
    await expect(work.run(regio.leden.regisseur.ctx, (tx) => tx.sql('update casus set draaiboek_versie = null, blokkade = blokkade where id = $1', [casusId]))).rejects.toMatchObject({ code: 'DT002' });
  });
});

interface Klok {
  totaalMinuten: number;
  perHouder: { soort: string; naam: string | null; minuten: number }[];
  nu: { soort: string; naam: string | null; reden: string } | null;
}
const KLOK = 'query ($c: ID!) { beurtklok(casusId: $c) { totaalMinuten perHouder { soort naam minuten } nu { soort naam reden } } }';

describe('the turn clock', () => {
  it('is for who sits around the casus', async () => {
    const casusId = await wereld.basis.casus(regio);
    await expect(wereld.geweigerd(regio, 'corporatie', KLOK, { c: casusId })).resolves.toBe('NietGevonden');
    await expect(wereld.geweigerd(regio, 'client', KLOK, { c: casusId })).resolves.toBe('NietToegestaan');
  });

  it('follows the acts of a casus, says who is at move, and adds up exactly', async () => {
    const { casusId } = await wereld.besloten(regio);
    const klok = () => wereld.vraag<Klok>(regio, 'corporatie', KLOK, { c: casusId });
    // The casus came in ten days ago, its questions were answered after four, and the actie was agreed five days ago.
    await wereld.basis.achterDeSloten("update casus set wacht_sinds = now() - interval '10 days', aangemeld_op = now() - interval '10 days' where id = $1", [casusId]);
    await wereld.basis.achterDeSloten("update casustoegang set vanaf = now() - interval '10 days' where casus_id = $1", [casusId]);
    await wereld.basis.achterDeSloten("update casusvraag set gesteld_op = now() - interval '10 days', beantwoord_op = now() - interval '6 days' where casus_id = $1", [casusId]);
    await wereld.basis.achterDeSloten("update ronde set geopend_op = now() - interval '6 days', gesloten_op = now() - interval '5 days' where casus_id = $1", [casusId]);
    await wereld.basis.achterDeSloten("update actie set gemaakt_op = now() - interval '5 days' where casus_id = $1", [casusId]);
    const eerste = await klok();
    const dagen = Object.fromEntries(eerste.perHouder.map(({ soort, naam, minuten }) => [naam ?? soort, Math.round(minuten / 1440)]));
    expect(dagen).toEqual({ 'zorg Duinrand': 4, tafel: 1, 'corporatie Duinrand': 5 });
    expect(eerste.perHouder.reduce((som, { minuten }) => som + minuten, 0)).toBe(eerste.totaalMinuten);
    expect(Math.round(eerste.totaalMinuten / 1440)).toBe(10);
    expect(eerste.nu).toEqual({ soort: 'organisatie', naam: 'corporatie Duinrand', reden: 'actie' });
    await wereld.basis.achterDeSloten("update actie set voor = (now() - interval '2 days')::date where casus_id = $1", [casusId]);
    await expect(klok()).resolves.toMatchObject({ nu: { naam: 'corporatie Duinrand', reden: 'actie_te_laat' } });
    // He waited thirty days more before anybody brought it in: that is nobody's here.
    await wereld.basis.achterDeSloten("update casus set wacht_sinds = now() - interval '40 days' where id = $1", [casusId]);
    const eerder = await klok();
    expect(eerder.perHouder.map(({ soort, naam, minuten }) => [naam ?? soort, Math.round(minuten / 1440)])).toEqual(expect.arrayContaining([['voor_de_tafel', 30], ['tafel', 1]]));
    expect(eerder.perHouder.reduce((som, { minuten }) => som + minuten, 0)).toBe(eerder.totaalMinuten);
    await wereld.basis.achterDeSloten("update casus set afgesloten_op = now() where id = $1", [casusId]);
    const dicht = await klok();
    expect(dicht.nu).toBeNull();
    expect(dicht.perHouder.reduce((som, { minuten }) => som + minuten, 0)).toBe(dicht.totaalMinuten);
  });
});
