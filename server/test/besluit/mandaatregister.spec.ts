import fc from 'fast-check';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { mandaatRegistrerenInvoer } from '@doorbraaktafel/shared/validation';
import { Mandaten } from '../../src/modules/besluit/index.js';
import type { Tx } from '../../src/platform/database/transaction.js';
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

const weigert = (code: string, veld?: string) => expect.objectContaining({ code, ...(veld ? { veld } : {}) });
const register = () => wereld.test.app.get(Mandaten);
const lees = (id: string, van = regio) => wereld.lees(van, 'corporatie', (tx) => register().get(tx, id));
const verzoekVan = async (id: string) => (await lees(id)).verzoeken.at(-1)?.id ?? '';
const beoordeel = (rol: TestRol, verzoekId: string, akkoord = true, van = regio) =>
  wereld.als(van, rol, (tx) => register().beoordeel(tx, { verzoekId, akkoord, antwoord: akkoord ? null : 'Nu niet.' }));
const vraagIntrekking = (rol: TestRol, mandaatId: string) => wereld.als(regio, rol, (tx) => register().vraagIntrekking(tx, { mandaatId, reden: 'De directie trekt het terug.' }));

describe('a mandate takes two people of the organisation', () => {
  it('never the same, never somebody of another organisation, never who gets it', async () => {
    const eigen = await wereld.voordracht(regio, {}, 'directie');
    await expect(beoordeel('directie', await verzoekVan(eigen))).rejects.toThrow(weigert('TweeMensenNodig', 'verzoekId'));
    await expect(beoordeel('corporatie', await verzoekVan(eigen))).rejects.toThrow(weigert('GeenTekenbevoegdheid', 'verzoekId'));
    await expect(beoordeel('bestuurder', await verzoekVan(eigen))).rejects.toThrow(weigert('NietEigenOrganisatie', 'verzoekId'));
    const voorZichzelf = await wereld.voordracht(regio, { houderLidId: regio.leden.directie.ctx.lidId });
    await expect(beoordeel('directie', await verzoekVan(voorZichzelf))).rejects.toThrow(weigert('TweeMensenNodig'));
    const alsVervanger = await wereld.voordracht(regio, { vervangerLidIds: [regio.leden.directie.ctx.lidId] });
    await expect(beoordeel('directie', await verzoekVan(alsVervanger))).rejects.toThrow(weigert('TweeMensenNodig'));
    await expect(beoordeel('directie', nieuwId())).rejects.toThrow(weigert('NietGevonden', 'verzoekId'));
    await expect(beoordeel('directie', await verzoekVan(eigen), true, ander)).rejects.toThrow(weigert('NietGevonden'));
    expect((await lees(eigen)).stand).toBe('voorgedragen');
  });

  it('never one human under two memberships: not the one who asked, not the one who gets it', async () => {
    const ctx = await wereld.ookLid(regio, 'corporatie', 'corporatie', 'bestuurder');
    const onderTweede = <T>(doe: (tx: Tx) => Promise<T>) => wereld.test.app.get(UnitOfWork).run(ctx, doe);
    const eigen = await verzoekVan(await wereld.voordracht(regio));
    const beslist = (verzoekId: string) => onderTweede((tx) => register().beoordeel(tx, { verzoekId, akkoord: true, antwoord: null }));
    await expect(beslist(eigen)).rejects.toThrow(weigert('TweeMensenNodig', 'verzoekId'));
    const krijgtHet = await wereld.voordracht(regio, { houderLidId: regio.leden.corporatie.ctx.lidId }, 'directie');
    await expect(beslist(await verzoekVan(krijgtHet))).rejects.toThrow(weigert('TweeMensenNodig'));
    const erlangs = onderTweede((tx) => tx.sql('update mandaatverzoek set beslist_op = now(), beslist_door = $2, akkoord = true where id = $1', [eigen, ctx.lidId]));
    await expect(erlangs).rejects.toThrow(/niet twee lidmaatschappen/);
    const knoppen = (await wereld.test.app.get(UnitOfWork).lees(ctx, (tx) => register().get(tx, krijgtHet))).mogelijk;
    expect(knoppen.find(({ naam }) => naam === 'mandaatverzoekBeoordelen')?.waarom).toMatchObject({ code: 'TweeMensenNodig' });
  });

  it('also behind the application: the database refuses one person, a borrowed name and a mandate that holds at once', async () => {
    const id = await wereld.voordracht(regio);
    const verzoekId = await verzoekVan(id);
    const { lidId } = regio.leden.directie.ctx;
    const sql = (rol: TestRol, tekst: string, params: unknown[]) => wereld.als(regio, rol, async (tx) => void (await tx.sql(tekst, params)));
    const beslis = 'update mandaatverzoek set beslist_op = now(), beslist_door = $2, akkoord = true where id = $1';
    await expect(sql('corporatie', beslis, [verzoekId, regio.leden.corporatie.ctx.lidId])).rejects.toThrow(/mandaatverzoek_twee_mensen/);
    await expect(sql('corporatie', beslis, [verzoekId, lidId])).rejects.toThrow(/in eigen naam/);
    await expect(sql('bestuurder', beslis, [verzoekId, regio.leden.bestuurder.ctx.lidId])).rejects.toThrow(/row-level security/);
    await expect(sql('directie', 'update mandaat set bevestigd_op = now() where id = $1', [id])).rejects.toThrow(/twee mensen/);
    await expect(sql('directie', 'update mandaat set ingetrokken_op = now() where id = $1', [id])).rejects.toThrow(/twee mensen/);
    expect(await lees(id)).toMatchObject({ stand: 'voorgedragen', verzoeken: [{ beslistOp: null }] });
  });

  it('holds once a colleague agrees, and says who asked and who agreed; a no keeps its reason', async () => {
    const id = await wereld.mandaat(regio, { voorwaarden: 'Alleen met begeleiding.' });
    expect(await lees(id)).toMatchObject({
      stand: 'geldt', actief: true, voorwaarden: 'Alleen met begeleiding.',
      verzoeken: [{ soort: 'verlenen', akkoord: true, gevraagdDoorNaam: 'corporatie van Duinrand', beslistDoorNaam: 'directie van Duinrand' }],
    });
    await expect(beoordeel('directie', await verzoekVan(id))).rejects.toThrow(weigert('VerzoekBeoordeeld'));
    const afgewezen = await wereld.voordracht(regio);
    await beoordeel('directie', await verzoekVan(afgewezen), false);
    expect(await lees(afgewezen)).toMatchObject({ stand: 'afgewezen', actief: false, verzoeken: [{ akkoord: false, antwoord: 'Nu niet.' }] });
  });
});

describe('who reads the register hears why not, and who can', () => {
  const waarom = async (rol: TestRol, id: string) => (await wereld.lees(regio, rol, (tx) => register().get(tx, id))).mogelijk.find(({ naam }) => naam === 'mandaatverzoekBeoordelen')?.waarom;

  it('of another organisation, of the own one without the role, or for the own request', async () => {
    const id = await wereld.voordracht(regio, {}, 'directie');
    expect(await waarom('bestuurder', id)).toMatchObject({ code: 'NietEigenOrganisatie', message: expect.stringMatching(/^Dit mandaat is van een andere organisatie/) as string });
    expect(await waarom('corporatie', id)).toMatchObject({ code: 'GeenTekenbevoegdheid' });
    expect(await waarom('directie', id)).toMatchObject({ code: 'TweeMensenNodig' });
  });

  it('names who of the organisation may confirm: not who asked, not who gets it, not somebody who left', async () => {
    const kan = async (id: string) => (await lees(id)).verzoeken.at(-1)?.kanBevestigen.map(({ naam }) => naam);
    const directie = 'directie van Duinrand';
    expect(await kan(await wereld.voordracht(regio))).toContain(directie);
    const eigen = await wereld.voordracht(regio, {}, 'directie');
    expect(await kan(eigen)).not.toContain(directie);
    expect(await kan(await wereld.voordracht(regio, { vervangerLidIds: [regio.leden.directie.ctx.lidId] }))).not.toContain(directie);
    expect(await kan(await wereld.mandaat(regio))).toEqual([]);
    const aantal = (await kan(eigen))?.length;
    const tweede = await wereld.ookLid(regio, 'directie', 'corporatie', 'bestuurder');
    expect(await kan(eigen)).toHaveLength(aantal ?? -1);
    const collega = await wereld.ookLid(regio, 'fonds2', 'corporatie', 'bestuurder');
    expect(await kan(eigen)).toHaveLength((aantal ?? -1) + 1);
    await wereld.achterDeSloten('update lid set beeindigd_op = now() where id = any($1)', [[tweede.lidId, collega.lidId]]);
    expect(await kan(eigen)).toHaveLength(aantal ?? -1);
  });
});

describe('what nobody judged yet can be taken back', () => {
  const neemTerug = (rol: TestRol, verzoekId: string, van = regio) => wereld.als(van, rol, (tx) => register().neemTerug(tx, { verzoekId, reden: 'Het bedrag klopt niet.' }));

  it('not by a colleague, not from outside, not once it was judged, and not behind the application', async () => {
    const verzoekId = await verzoekVan(await wereld.voordracht(regio));
    await expect(neemTerug('directie', verzoekId)).rejects.toThrow(weigert('AlleenDeVrager', 'verzoekId'));
    await expect(neemTerug('bestuurder', verzoekId)).rejects.toThrow(weigert('NietEigenOrganisatie'));
    await expect(neemTerug('corporatie', verzoekId, ander)).rejects.toThrow(weigert('NietGevonden', 'verzoekId'));
    const sql = (rol: TestRol, zet: string) => wereld.als(regio, rol, async (tx) => void (await tx.sql(`update mandaatverzoek set ${zet} where id = $1`, [verzoekId])));
    await expect(sql('directie', "teruggenomen_op = now(), teruggenomen_reden = 'Weg.'")).rejects.toThrow(/neemt terug wie het deed/);
    await expect(sql('corporatie', 'teruggenomen_op = now()')).rejects.toThrow(/mandaatverzoek_terug_met_reden/);
    await beoordeel('directie', verzoekId, false);
    await expect(neemTerug('corporatie', verzoekId)).rejects.toThrow(weigert('VerzoekBeoordeeld'));
    await expect(sql('corporatie', "teruggenomen_op = now(), teruggenomen_reden = 'Weg.'")).rejects.toThrow(/neemt terug wie het deed/);
  });

  it('with a reason in the log; then nobody confirms it, and a new one can be asked', async () => {
    const id = await wereld.voordracht(regio);
    const verzoekId = await verzoekVan(id);
    await neemTerug('corporatie', verzoekId);
    expect(await lees(id)).toMatchObject({ stand: 'teruggenomen', actief: false, verzoeken: [{ teruggenomenReden: 'Het bedrag klopt niet.', beslistOp: null, kanBevestigen: [] }] });
    await expect(neemTerug('corporatie', verzoekId)).rejects.toThrow(weigert('VerzoekBeoordeeld'));
    await expect(beoordeel('directie', verzoekId)).rejects.toThrow(expect.objectContaining({ code: 'VerzoekBeoordeeld', message: 'Dit verzoek is teruggenomen. Er is niets meer te bevestigen.' }));
    const erlangs = wereld.als(regio, 'directie', async (tx) => void (await tx.sql('update mandaatverzoek set beslist_op = now(), beslist_door = $2, akkoord = true where id = $1', [verzoekId, tx.lidId])));
    await expect(erlangs).rejects.toThrow(/beslist u een keer/);
    const [spoor] = await wereld.achterDeSloten<{ inhoud: object }>(
      "select i.inhoud from gebeurtenis g join gebeurtenis_inhoud i on i.regio_id = g.regio_id and i.gebeurtenis_id = g.id where g.actie = 'mandaat.verlenen_teruggenomen' and g.onderwerp_id = $1", [id]);
    expect(spoor?.inhoud).toMatchObject({ reden: 'Het bedrag klopt niet.' });
  });

  it('also a proposed change or withdrawal: the mandate holds on, and can be withdrawn after all', async () => {
    const id = await wereld.mandaat(regio);
    await vraagIntrekking('corporatie', id);
    await neemTerug('corporatie', await verzoekVan(id));
    expect(await lees(id)).toMatchObject({ stand: 'geldt', actief: true });
    const nieuw = await wereld.voordracht(regio, { vervangtId: id, reden: 'Meer geld.' });
    await neemTerug('corporatie', await verzoekVan(nieuw));
    expect([(await lees(id)).stand, (await lees(nieuw)).stand]).toEqual(['geldt', 'teruggenomen']);
    await vraagIntrekking('corporatie', id);
    await beoordeel('directie', await verzoekVan(id));
    expect((await lees(id)).stand).toBe('ingetrokken');
  });
});

describe('a mandate is never edited', () => {
  it('is withdrawn by two, with a reason, and stays to be read', async () => {
    const id = await wereld.mandaat(regio);
    await vraagIntrekking('corporatie', id);
    expect((await lees(id)).actief).toBe(true);
    await expect(vraagIntrekking('directie', id)).rejects.toThrow(weigert('VerzoekLoopt'));
    await expect(beoordeel('corporatie', await verzoekVan(id))).rejects.toThrow(weigert('TweeMensenNodig'));
    await beoordeel('directie', await verzoekVan(id));
    expect(await lees(id)).toMatchObject({ stand: 'ingetrokken', actief: false, verzoeken: [{}, { soort: 'intrekken', reden: 'De directie trekt het terug.' }] });
    await expect(vraagIntrekking('corporatie', id)).rejects.toThrow(weigert('MandaatGeldtNiet'));
    await expect(vraagIntrekking('begeleider', id)).rejects.toThrow(weigert('NietEigenOrganisatie'));
  });

  it('is replaced by two with reference and reason; the old one stops in the same commit', async () => {
    const oud = await wereld.mandaat(regio);
    const nieuw = await wereld.voordracht(regio, { vervangtId: oud, reden: 'Het bedrag gaat omhoog.', maxBedragInCent: 100n });
    expect([(await lees(oud)).actief, (await lees(nieuw)).actief]).toEqual([true, false]);
    await beoordeel('directie', await verzoekVan(nieuw));
    expect(await lees(oud)).toMatchObject({ stand: 'vervangen', vervangenDoorId: nieuw });
    expect(await lees(nieuw)).toMatchObject({ stand: 'geldt', vervangtId: oud, verzoeken: [{ soort: 'vervangen', reden: 'Het bedrag gaat omhoog.' }] });
    await expect(wereld.voordracht(regio, { vervangtId: oud, reden: 'Nog eens.' })).rejects.toThrow(weigert('MandaatGeldtNiet', 'vervangtId'));
    await expect(wereld.voordracht(regio, { organisatieId: regio.organisaties.zorg, vervangtId: nieuw, reden: 'Van hen.' }, 'begeleider')).rejects.toThrow(weigert('NietGevonden', 'vervangtId'));
  });
});

describe('bad input is refused next to its field', () => {
  const goed = () => ({
    opdrachtId: nieuwId(), organisatieId: nieuwId(), houderLidId: nieuwId(), domein: 'wonen', besluitsoorten: ['toewijzing'], maxBedragInCent: 100n,
    doorzetbaar: true, verleendDoor: 'bestuur', document: 'convenant', geldigVan: dag(0), geldigTot: dag(30),
  });
  const wie = nieuwId();
  it.each([
    ['nobody', { houderLidId: null }, 'houderLidId'],
    ['a person and a role', { houderRol: 'woningcorporatie' }, 'houderLidId'],
    ['the holder as own deputy', { houderLidId: wie, vervangerLidIds: [wie] }, 'vervangerLidIds'],
    ['the same deputy twice', { vervangerLidIds: [wie, wie] }, 'vervangerLidIds'],
    ['a period without amount', { periode: 'maand' }, 'perPeriodeInCent'],
    ['an amount without period', { perPeriodeInCent: 200n }, 'periode'],
    ['less per period than per besluit', { perPeriodeInCent: 99n, periode: 'jaar' }, 'perPeriodeInCent'],
    ['an end before the beginning', { geldigTot: dag(-1) }, 'geldigTot'],
    ['a replacement without reason', { vervangtId: nieuwId() }, 'reden'],
  ])('%s', (_, anders, veld) => {
    expect(mandaatRegistrerenInvoer.safeParse(goed()).success).toBe(true);
    const [fout] = mandaatRegistrerenInvoer.safeParse({ ...goed(), ...anders }).error?.issues ?? [];
    expect(fout).toMatchObject({ path: [veld], message: expect.stringMatching(/^[A-Z].*\.$/) as string });
  });
});

describe('the calendar', () => {
  it.each([[-1, undefined], [0, 'fout'], [7, 'fout'], [8, 'let_op'], [30, 'let_op'], [90, 'neutraal'], [91, undefined]])('warns %s days before the end as %s', async (over, toon) => {
    const id = await wereld.mandaat(regio);
    await wereld.achterDeSloten('update mandaat set geldig_tot = $2 where id = $1', [id, dag(over)]);
    expect((await lees(id)).waarschuwing).toEqual(toon && { dagen: over, toon });
  });
});

describe('a besluit freezes the mandate it rests on', () => {
  it('with who used it: the holder, a deputy or another of the organisation', async () => {
    const van = wereld.regios[2];
    const { corporatie, directie } = van.leden;
    const gebruikt = async (anders: object) => {
      await wereld.achterDeSloten('update mandaat set ingetrokken_op = now() where regio_id = $1', [van.id]);
      await wereld.mandaat(van, anders);
      const voorstelId = await wereld.voorstel(van, await wereld.casus(van, 'corporatie'));
      const besluitId = await wereld.stelVast(van, await wereld.geslotenRonde(van, voorstelId, [['begeleider', 'akkoord'], ['corporatie', 'akkoord']]));
      const [rij] = await wereld.achterDeSloten<{ door: object }>('select mandaat_bevroren->0->$2 as door from besluit where id = $1', [besluitId, 'door']);
      return rij?.door;
    };
    const { regisseur } = van.leden;
    expect(await gebruikt({ houderLidId: corporatie.ctx.lidId })).toMatchObject({ naam: 'corporatie van Heidezoom', als: 'houder' });
    expect(await gebruikt({ houderLidId: null, houderRol: 'woningcorporatie' })).toMatchObject({ als: 'houder' });
    expect(await gebruikt({ houderLidId: regisseur.ctx.lidId, vervangerLidIds: [corporatie.ctx.lidId] })).toMatchObject({ naam: 'corporatie van Heidezoom', als: 'vervanger' });
    expect(await gebruikt({ houderLidId: regisseur.ctx.lidId })).toMatchObject({ als: 'anders' });
    expect(directie.ctx.organisatieId).toBe(corporatie.ctx.organisatieId);
  });
});

type Daad = { wat: 'besluit'; bedrag: number } | { wat: 'intrekken' } | { wat: 'verlopen' };
const daden = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ wat: fc.constant('besluit' as const), bedrag: fc.integer({ min: 1, max: 60 }) }) },
    { weight: 1, arbitrary: fc.constant<Daad>({ wat: 'intrekken' }) },
    { weight: 1, arbitrary: fc.constant<Daad>({ wat: 'verlopen' }) },
  ),
  { minLength: 2, maxLength: 4 },
);

describe('[eigenschap] no besluit binds an organisation without a mandate that covers it at that moment', () => {
  it('whatever several people do at once: the period is never overspent, and expiry and withdrawal midway count', async () => {
    const van = ander;
    const fondsId = await wereld.fonds(van, 10_000_000n);
    await fc.assert(
      fc.asyncProperty(daden, async (rij) => {
        await wereld.achterDeSloten('update mandaat set ingetrokken_op = now() where regio_id = $1 and ingetrokken_op is null', [van.id]);
        const mandaatId = await wereld.mandaat(van, {
          organisatieId: van.organisaties.noodfonds, houderLidId: van.leden.fonds.ctx.lidId, domein: 'noodfonds', besluitsoorten: ['uitgave'],
          maxBedragInCent: 50n, perPeriodeInCent: 100n, periode: 'maand',
        });
        await wereld.als(van, 'fonds', (tx) => register().vraagIntrekking(tx, { mandaatId, reden: 'Misschien.' }));
        const intrekking = (await wereld.lees(van, 'corporatie', (tx) => register().get(tx, mandaatId))).verzoeken.at(-1)?.id ?? '';
        const rondes = await Promise.all(rij.map((daad) => (daad.wat === 'besluit' ? geldronde(van, fondsId, BigInt(daad.bedrag)) : undefined)));
        const uitslagen = await Promise.allSettled(rij.map(async (daad, nummer) => {
          if (daad.wat === 'intrekken') return beoordeelIn(van, intrekking);
          if (daad.wat === 'verlopen') return void (await wereld.achterDeSloten('update mandaat set geldig_tot = $2 where id = $1', [mandaatId, dag(-1)]));
          return wereld.stelVast(van, rondes[nummer] ?? '');
        }));
        const fouten = uitslagen.flatMap((u) => (u.status === 'rejected' ? [(u.reason as { code?: string }).code] : []));
        for (const code of fouten) expect(['MandaatOntbreekt', 'MandaatOverschreden', 'MandaatGeldtNiet', 'VerzoekBeoordeeld', 'AlGewijzigd']).toContain(code);
        const [telling] = await wereld.achterDeSloten<{ som: string; hoogste: string; zonder: number; laat: number }>(
          `select coalesce(sum(g.bedrag_in_cent), 0) as som, coalesce(max(g.bedrag_in_cent), 0) as hoogste,
             (select count(*)::int from besluit b where b.regio_id = $1 and b.wijze = 'consensus' and b.bedrag_in_cent is not null
               and not exists (select 1 from mandaatgebruik x where x.besluit_id = b.id)) as zonder,
             (select count(*)::int from mandaatgebruik x join besluit b on b.id = x.besluit_id join mandaat m on m.id = x.mandaat_id
               where x.mandaat_id = $2 and b.genomen_op > m.ingetrokken_op) as laat
           from mandaatgebruik g where g.mandaat_id = $2`, [van.id, mandaatId]);
        expect(Number(telling?.som)).toBeLessThanOrEqual(100);
        expect(Number(telling?.hoogste)).toBeLessThanOrEqual(50);
        expect(telling).toMatchObject({ zonder: 0, laat: 0 });
        for (const [nummer, rondeId] of rondes.entries()) {
          if (rondeId && uitslagen[nummer]?.status === 'rejected') await expect(wereld.stand(van, casusVan.get(rondeId) ?? '')).resolves.toMatchObject({ besluiten: [] });
        }
      }),
      { numRuns: 6 },
    );
  }, 90_000);
});

const casusVan = new Map<string, string>();

async function geldronde(van: TestRegio, fondsId: string, bedragInCent: bigint): Promise<string> {
  const casusId = await wereld.casus(van);
  const geld = { soort: 'uitgave', domein: 'noodfonds', bedragInCent, fondsId, uitgaveSoort: 'inrichting', begunstigde: 'Verzonnen winkel', begunstigdeSoort: 'organisatie', uitvoerderId: van.organisaties.noodfonds } as const;
  const rondeId = await wereld.geslotenRonde(van, await wereld.voorstel(van, casusId, geld), [['begeleider', 'akkoord'], ['fonds', 'akkoord']]);
  casusVan.set(rondeId, casusId);
  return rondeId;
}

async function beoordeelIn(van: TestRegio, verzoekId: string): Promise<void> {
  await wereld.als(van, 'fonds2', (tx) => register().beoordeel(tx, { verzoekId, akkoord: true }));
}
