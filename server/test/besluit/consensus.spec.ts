import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Besluitenlijst, Mandaten, Rondes, Voorstellen } from '../../src/modules/besluit/index.js';
import { Noodfonds } from '../../src/modules/noodfonds/index.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { dag } from '../harness/dagen.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { Wereld } from './wereld.js';

let wereld: Wereld;
let regio: TestRegio;

beforeAll(async () => {
  wereld = await Wereld.maak();
  [regio] = wereld.regios;
});
afterAll(() => wereld.test.stop());

const akkoord = [['begeleider', 'akkoord'], ['corporatie', 'akkoord']] as const;

/** What a besluit with money asks, with the uitvoerder that buys. */
const metGeld = (fondsId: string, bedragInCent: bigint) =>
  ({
    soort: 'uitgave', domein: 'noodfonds', tekst: 'Betaal de inrichting.', uitvoerderId: regio.organisaties.zorg,
    bedragInCent, fondsId, uitgaveSoort: 'inrichting', begunstigde: 'Kringloop De Proef', begunstigdeSoort: 'organisatie',
  }) as const;

const fondsmandaat = (maxBedragInCent: bigint, anders = {}) =>
  wereld.mandaat(regio, {
    organisatieId: regio.organisaties.noodfonds, houderLidId: regio.leden.fonds.ctx.lidId, domein: 'noodfonds', besluitsoorten: ['uitgave'],
    maxBedragInCent, doorzetbaar: false, ...anders,
  });

const vrij = async (fondsId: string) =>
  (await wereld.lees(regio, 'fonds', (tx) => wereld.test.app.get(Noodfonds).saldi(tx))).find(({ id }) => id === fondsId)?.vrijInCent;

describe('money', () => {
  const rondeMetGeld = async (fondsId: string, bedragInCent: bigint) => {
    const casusId = await wereld.casus(regio);
    const voorstelId = await wereld.voorstel(regio, casusId, metGeld(fondsId, bedragInCent));
    const rondeId = await wereld.geslotenRonde(regio, voorstelId, [['begeleider', 'akkoord'], ['fonds', 'akkoord']]);
    return { casusId, rondeId };
  };

  afterEach(() => wereld.achterDeSloten("update mandaat set ingetrokken_op = now() where regio_id = $1 and domein = 'noodfonds'", [regio.id]));

  it.each<[string, { mandaatInCent?: bigint; fondsInCent: bigint; anders?: object }, string]>([
    ['no mandate', { fondsInCent: 100_000n }, 'MandaatOntbreekt'],
    ['an expired mandate', { fondsInCent: 100_000n, mandaatInCent: 100_000n, anders: { verlopen: true } }, 'MandaatOntbreekt'],
    ['an amount over the mandate', { fondsInCent: 100_000n, mandaatInCent: 49_999n }, 'MandaatOverschreden'],
    ['an empty fund', { fondsInCent: 49_999n, mandaatInCent: 50_000n }, 'OnvoldoendeSaldo'],
  ])('with %s is refused, and nothing is half-done', async (_, { mandaatInCent, fondsInCent, anders }, code) => {
    const fondsId = await wereld.fonds(regio, fondsInCent);
    if (mandaatInCent) await fondsmandaat(mandaatInCent);
    if (anders) await wereld.achterDeSloten('update mandaat set geldig_tot = $2 where regio_id = $1', [regio.id, dag(-1)]);
    const { casusId, rondeId } = await rondeMetGeld(fondsId, 50_000n);
    const [voor] = await telling();
    await expect(wereld.stelVast(regio, rondeId)).rejects.toThrow(expect.objectContaining({ code }));
    await expect(telling()).resolves.toEqual([voor]);
    await expect(vrij(fondsId)).resolves.toBe(fondsInCent);
    await expect(wereld.stand(regio, casusId)).resolves.toMatchObject({ stap: 'vaststellen', besluiten: [] });
  });

  it('is set aside in the same commit, with the fund holder his own akkoord as approval', async () => {
    const fondsId = await wereld.fonds(regio, 100_000n);
    await fondsmandaat(250_000n);
    const mandaatId = await fondsmandaat(60_000n);
    const { casusId, rondeId } = await rondeMetGeld(fondsId, 50_000n);
    const id = await wereld.stelVast(regio, rondeId);
    const { stap, besluiten, acties } = await wereld.stand(regio, casusId);
    expect(stap).toBe('volgende');
    expect(besluiten[0]?.besluit).toMatchObject({ id, wijze: 'consensus', bedragInCent: 50_000n, uitgaveId: expect.any(String) });
    expect(besluiten[0]?.besluit.mandaten[0]).toMatchObject({ id: mandaatId, maxBedragInCent: '60000', document: 'convenant art. 7' });
    expect(acties.map(({ actie }) => actie.feiten.besluitId)).toEqual([id]);
    await expect(vrij(fondsId)).resolves.toBe(50_000n);
    const goedgekeurd = await wereld.achterDeSloten('select lid_id from uitgavegoedkeuring where uitgave_id = $1', [besluiten[0]?.besluit.uitgaveId]);
    expect(goedgekeurd).toEqual([{ lid_id: regio.leden.fonds.ctx.lidId }]);
  });

  it('never goes to the client: refused when it is asked, and when the name became known before the besluit', async () => {
    const fondsId = await wereld.fonds(regio, 100_000n);
    await fondsmandaat(60_000n);
    const casusId = await wereld.casus(regio);
    const weigering = expect.objectContaining({ code: 'BegunstigdeIsClient', veld: 'begunstigde' });
    for (const begunstigde of ['Vera Voorbeeld', ' vera   VOORBEELD']) {
      await expect(wereld.voorstel(regio, casusId, { ...metGeld(fondsId, 100n), begunstigde })).rejects.toThrow(weigering);
    }
    const voorstelId = await wereld.voorstel(regio, casusId, { ...metGeld(fondsId, 100n), begunstigde: 'Vera Vandaag' });
    const rondeId = await wereld.geslotenRonde(regio, voorstelId, [['begeleider', 'akkoord'], ['fonds', 'akkoord']]);
    await wereld.achterDeSloten("update persoonsgegeven set naam = 'Vera Vandaag' where casus_id = $1", [casusId]);
    await expect(wereld.stelVast(regio, rondeId)).rejects.toThrow(weigering);
    await expect(wereld.stand(regio, casusId)).resolves.toMatchObject({ besluiten: [] });
    await expect(vrij(fondsId)).resolves.toBe(100_000n);
  });

  it('keeps counting for the maximum per period when it was paid and the besluit is withdrawn', async () => {
    const fondsId = await wereld.fonds(regio, 100_000n);
    const mandaatId = await fondsmandaat(50_000n, { perPeriodeInCent: 60_000n, periode: 'maand' });
    const verbruikt = async () => (await wereld.lees(regio, 'fonds', (tx) => wereld.test.app.get(Mandaten).get(tx, mandaatId))).verbruiktInCent;
    const { casusId, rondeId } = await rondeMetGeld(fondsId, 40_000n);
    const besluitId = await wereld.stelVast(regio, rondeId);
    const uitgaveId = (await wereld.stand(regio, casusId)).besluiten[0]?.besluit.uitgaveId ?? '';
    await wereld.achterDeSloten("insert into voorliggende_toets (regio_id, id, uitgave_id, casus_id, fonds_id, regeling, uitkomst, vastgelegd_door) select regio_id, gen_random_uuid(), id, casus_id, fonds_id, unnest(voorliggende_regelingen(soort)), 'niet_van_toepassing', aangevraagd_door from uitgave where id = $1", [uitgaveId]);
    await wereld.als(regio, 'fonds', (tx) => wereld.test.app.get(Noodfonds).betaal(tx, { uitgaveId, boekingId: nieuwId(), bedragInCent: 30_000n }));
    await wereld.trekIn(regio, 'regisseur', besluitId);
    await expect(verbruikt()).resolves.toBe(30_000n);
    await expect(wereld.stelVast(regio, (await rondeMetGeld(fondsId, 30_001n)).rondeId)).rejects.toThrow(expect.objectContaining({ code: 'MandaatOverschreden' }));
    await wereld.als(regio, 'fonds', (tx) => wereld.test.app.get(Noodfonds).ontvangTerug(tx, { uitgaveId, boekingId: nieuwId(), bedragInCent: 30_000n, reden: 'Niet geleverd.' }));
    await expect(verbruikt()).resolves.toBe(0n);
  });

  it('is no approval of the fund holder when the same human asked for it under another membership; the besluit stands and waits for somebody else', async () => {
    const fondsId = await wereld.fonds(regio, 100_000n);
    await fondsmandaat(60_000n);
    const casusId = await wereld.casus(regio);
    const ctx = await wereld.ookLid(regio, 'fonds', 'zorg', 'zorgaanbieder', casusId);
    const { id: voorstelId } = await wereld.test.app.get(UnitOfWork).run(ctx, (tx) => wereld.test.app.get(Voorstellen).dienIn(tx, { casusId, uitvoerenVoor: dag(30), ...metGeld(fondsId, 100n) }));
    const rondeId = await wereld.geslotenRonde(regio, voorstelId, [['begeleider', 'akkoord'], ['fonds', 'akkoord']]);
    await wereld.stelVast(regio, rondeId);
    const goedgekeurd = await wereld.achterDeSloten('select g.lid_id from uitgavegoedkeuring g join uitgave u on u.id = g.uitgave_id where u.casus_id = $1', [casusId]);
    expect(goedgekeurd).toEqual([]);
    await expect(vrij(fondsId)).resolves.toBe(99_900n);
  });

  it('keeps the mandate as it was, whatever happens to it later', async () => {
    const fondsId = await wereld.fonds(regio, 100_000n);
    await fondsmandaat(60_000n);
    const { casusId, rondeId } = await rondeMetGeld(fondsId, 1_000n);
    await wereld.stelVast(regio, rondeId);
    await wereld.achterDeSloten("update mandaat set max_bedrag_in_cent = 1, document = 'anders' where regio_id = $1", [regio.id]);
    const { besluiten } = await wereld.stand(regio, casusId);
    expect(besluiten[0]?.besluit.mandaten[0]).toMatchObject({ maxBedragInCent: '60000', document: 'convenant art. 7' });
  });

  it('leaves approving for later when the chair only recorded the fund holder aloud, even when she may approve herself', async () => {
    const fondsId = await wereld.fonds(regio, 100_000n, ['regisseur']);
    await fondsmandaat(60_000n);
    const casusId = await wereld.casus(regio);
    const voorstelId = await wereld.voorstel(regio, casusId, metGeld(fondsId, 1_000n), 'begeleider');
    await wereld.zitting(regio, [casusId], ['begeleider', 'fonds']);
    const rondeId = await wereld.ronde(regio, voorstelId);
    await wereld.als(regio, 'regisseur', (tx) => wereld.test.app.get(Rondes).allenAkkoord(tx, rondeId));
    await wereld.sluit(regio, rondeId);
    await wereld.stelVast(regio, rondeId);
    const { besluiten } = await wereld.stand(regio, casusId);
    const goedgekeurd = await wereld.achterDeSloten('select lid_id from uitgavegoedkeuring where uitgave_id = $1', [besluiten[0]?.besluit.uitgaveId]);
    expect(goedgekeurd).toEqual([]);
  });
});

describe('without money', () => {
  it('is an advies without a mandate, and a besluit with one; numbers have no holes', async () => {
    const nummers: number[] = [];
    const wijzen: string[] = [];
    for (const metMandaat of [false, true]) {
      if (metMandaat) await wereld.mandaat(regio, { doorzetbaar: false });
      const casusId = await wereld.casus(regio, 'corporatie');
      await wereld.stelVast(regio, await wereld.geslotenRonde(regio, await wereld.voorstel(regio, casusId), [...akkoord].map(([a, b]) => [a, b])));
      const { besluiten, acties } = await wereld.stand(regio, casusId);
      nummers.push(besluiten[0]?.besluit.nummer ?? 0);
      wijzen.push(besluiten[0]?.besluit.wijze ?? '');
      expect(acties).toHaveLength(metMandaat ? 1 : 0);
    }
    expect(wijzen).toEqual(['advies', 'consensus']);
    expect(nummers[1]).toBe((nummers[0] ?? 0) + 1);
    const [gaten] = await wereld.achterDeSloten<{ gaten: number }>('select (max(nummer) - count(*))::int as gaten from besluit where regio_id = $1', [regio.id]);
    expect(gaten).toEqual({ gaten: 0 });
  });
});

describe('before it is decided', () => {
  const uitzicht = async (casusId: string, rol: TestRol = 'regisseur') => (await wereld.stand(regio, casusId, rol)).voorstel?.uitzicht;
  afterAll(() => wereld.mandaat(regio, { doorzetbaar: false }));
  const zonder = () => wereld.achterDeSloten('update mandaat set ingetrokken_op = now() where regio_id = $1 and ingetrokken_op is null', [regio.id]);

  it('says to the chair that it would be an advies, and for want of whose mandate; to nobody else, and no longer once it was taken', async () => {
    await zonder();
    const casusId = await wereld.casus(regio, 'corporatie');
    const voorstelId = await wereld.voorstel(regio, casusId);
    expect(await uitzicht(casusId)).toEqual({ wijze: 'advies', organisatieNaam: 'corporatie Duinrand', hoogstensInCent: null });
    for (const rol of ['begeleider', 'corporatie'] as const) expect(await uitzicht(casusId, rol)).toBeNull();
    await wereld.mandaat(regio, { doorzetbaar: false });
    expect(await uitzicht(casusId)).toEqual({ wijze: 'consensus', organisatieNaam: null, hoogstensInCent: null });
    await wereld.stelVast(regio, await wereld.geslotenRonde(regio, voorstelId, [...akkoord].map(([a, b]) => [a, b])));
    expect((await uitzicht(casusId)) ?? null).toBeNull();
  });

  it('says that money cannot be decided on, with whose mandate goes how far', async () => {
    await zonder();
    const casusId = await wereld.casus(regio);
    await wereld.voorstel(regio, casusId, metGeld(await wereld.fonds(regio, 500_000n), 190_000n));
    expect(await uitzicht(casusId)).toMatchObject({ wijze: null, organisatieNaam: expect.stringContaining('noodfonds') as unknown, hoogstensInCent: null });
    await fondsmandaat(150_000n);
    expect(await uitzicht(casusId)).toMatchObject({ wijze: null, organisatieNaam: expect.stringContaining('noodfonds') as unknown, hoogstensInCent: 150_000n });
    await zonder();
    await fondsmandaat(190_000n);
    expect(await uitzicht(casusId)).toMatchObject({ wijze: 'consensus' });
  });
});

describe('at the table', () => {
  it('goes on without the absent, who stay without reaction, after "Allen akkoord" and a correction', async () => {
    const casusId = await wereld.casus(regio, 'corporatie', 'gemeente');
    const zittingId = await wereld.zitting(regio, [casusId], ['begeleider', 'corporatie']);
    const rondeId = await wereld.ronde(regio, await wereld.voorstel(regio, casusId));
    await wereld.als(regio, 'regisseur', (tx) => wereld.test.app.get(Rondes).allenAkkoord(tx, rondeId));
    await wereld.zeg(regio, 'begeleider', rondeId, 'akkoord_met_voorbehoud', 'Als de begeleiding doorloopt.');
    await wereld.sluit(regio, rondeId);
    const { voorstel, stap } = await wereld.stand(regio, casusId);
    const gezegd = voorstel?.rondes[0]?.standpunten.map((s) => [s.organisatieId, s.standpunt, s.aanwezig, s.wijze]);
    expect(stap).toBe('vaststellen');
    expect(gezegd).toHaveLength(3);
    expect(gezegd).toEqual(
      expect.arrayContaining([
        [regio.organisaties.zorg, 'akkoord_met_voorbehoud', true, 'zelf'],
        [regio.organisaties.corporatie, 'akkoord', true, 'mondeling'],
        [regio.organisaties.gemeente, 'geen_reactie', false, null],
      ]),
    );
    expect(zittingId).toEqual(expect.any(String));
  });

  it('has a besluitenlijst per zitting, for who may see the casus', async () => {
    const [casusId, andere] = [await wereld.casus(regio, 'corporatie'), await wereld.casus(regio, 'corporatie2')];
    const zittingId = await wereld.zitting(regio, [casusId, andere], ['begeleider', 'corporatie']);
    const [punt] = await wereld.achterDeSloten<{ id: string }>(
      'select agendapunt_id as id from agendapunt_casus where zitting_id = $1 and casus_id = $2', [zittingId, casusId]);
    const voorstelId = await wereld.voorstel(regio, casusId, { agendapuntId: punt?.id });
    await wereld.stelVast(regio, await wereld.geslotenRonde(regio, voorstelId, [...akkoord].map(([a, b]) => [a, b])));
    const lijst = (rol: 'corporatie' | 'corporatie2') => wereld.lees(regio, rol, (tx) => wereld.test.app.get(Besluitenlijst).vanZitting(tx, zittingId));
    await expect(lijst('corporatie')).resolves.toMatchObject([{ besluit: { casusId }, pseudoniem: expect.any(String), gronden: [{ soort: 'overeenstemming' }, { soort: 'clientGehoord' }] }]);
    await expect(lijst('corporatie2')).resolves.toEqual([]);
  });
});

it('writes who did what, who read what, and tells every room around the casus', async () => {
  const casusId = await wereld.casus(regio, 'corporatie');
  await wereld.stelVast(regio, await wereld.geslotenRonde(regio, await wereld.voorstel(regio, casusId), [...akkoord].map(([a, b]) => [a, b])));
  await wereld.stand(regio, casusId, 'corporatie');
  const acties = await wereld.achterDeSloten<{ actie: string }>('select actie from gebeurtenis where casus_id = $1', [casusId]);
  expect(acties.map(({ actie }) => actie)).toEqual(
    expect.arrayContaining(['voorstel.ingediend', 'ronde.geopend', 'standpunt.gegeven', 'ronde.gesloten', 'besluit.vastgesteld', 'actie.toegevoegd']),
  );
  const gelezen = await wereld.achterDeSloten<{ gegevensgroep: string }>(
    'select distinct gegevensgroep from toegangsregel where casus_id = $1 and lid_id = $2', [casusId, regio.leden.corporatie.ctx.lidId]);
  expect(gelezen.map(({ gegevensgroep }) => gegevensgroep)).toEqual(expect.arrayContaining(['besluit', 'gronden']));
  for (const organisatie of ['zorg', 'corporatie'] as const) {
    const berichten = await wereld.achterDeSloten<{ soort: string; nummer: string }>(
      'select soort, nummer from kamerbericht where kamer_id = $1 order by nummer', [`casus:${casusId}:${regio.organisaties[organisatie]}`]);
    expect(berichten.map(({ soort }) => soort)).toEqual(expect.arrayContaining(['voorstel.gewijzigd', 'besluit.genomen', 'actie.gewijzigd']));
    expect(berichten.map(({ nummer }) => Number(nummer))).toEqual(berichten.map((_, i) => i + 1));
  }
});

function telling(): Promise<unknown[]> {
  return wereld.achterDeSloten(
    `select (select count(*) from besluit) as besluiten, (select count(*) from boeking) as boekingen, (select count(*) from uitgave) as uitgaven,
       (select count(*) from actie) as acties, (select sum(laatste) from besluitnummer) as nummer`,
  );
}
