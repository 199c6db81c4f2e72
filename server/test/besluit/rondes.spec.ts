import { nieuwId } from '@doorbraaktafel/shared/ids';
import { dag } from '../harness/dagen.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { Sprekers, Standpunten } from '../../src/modules/besluit/index.js';
import { Casussen, Noodinzages } from '../../src/modules/casus/index.js';
import { plusWerkdagen } from '../../src/platform/kalender/werkdagen.js';
import { Wereld } from './wereld.js';

let wereld: Wereld;
let regio: TestRegio;

beforeAll(async () => {
  wereld = await Wereld.maak();
  [regio] = wereld.regios;
});
afterAll(() => wereld.test.stop());

const weigert = (code: string, veld?: string) => expect.objectContaining(veld ? { code, veld } : { code });
const standpunten = () => wereld.test.app.get(Standpunten);
const instellen = (json: string) => wereld.achterDeSloten('update regio set instellingen = $2 where regio_id = $1', [regio.id, json]);
const laatste = async (casusId: string, rol: TestRol = 'regisseur') => (await wereld.stand(regio, casusId, rol)).voorstel!.rondes.at(-1)!;

async function begin(spoed = false): Promise<{ casusId: string; voorstelId: string; rondeId: string }> {
  const casusId = await wereld.casus(regio, 'corporatie');
  const voorstelId = await wereld.voorstel(regio, casusId);
  return { casusId, voorstelId, rondeId: await wereld.ronde(regio, voorstelId, spoed) };
}

describe('the term of a ronde', () => {
  it('is five working days, as the regio says, or hours when it is urgent', async () => {
    const gewoon = (await laatste((await begin()).casusId)).ronde.feiten;
    expect(gewoon.termijnDag).toBe(plusWerkdagen(dag(0), 5));
    const spoed = (await laatste((await begin(true)).casusId)).ronde.feiten;
    const uren = (spoed.termijnOp!.getTime() - spoed.geopendOp.getTime()) / 3_600_000;
    expect(uren).toBeGreaterThan(3.9);
    expect(uren).toBeLessThanOrEqual(4);
  });

  it('protects who is silent in writing until it is over; then silence is no consent', async () => {
    const { casusId, rondeId } = await begin();
    await wereld.zeg(regio, 'begeleider', rondeId, 'akkoord');
    await expect(wereld.sluit(regio, rondeId)).rejects.toThrow(weigert('TermijnLoopt'));
    await wereld.achterDeSloten("update ronde set termijn_op = now() - interval '1 minute' where id = $1", [rondeId]);
    await wereld.sluit(regio, rondeId);
    expect((await laatste(casusId)).ronde.feiten.sluiting?.uitkomst).toBe('geen_consensus');
  });
});

describe('reopening', () => {
  it('is a new ronde with a reason that everybody reads; the sealed one stays as it was', async () => {
    const { casusId, voorstelId, rondeId } = await begin();
    for (const rol of ['begeleider', 'corporatie'] as const) await wereld.zeg(regio, rol, rondeId, 'akkoord');
    await wereld.sluit(regio, rondeId);
    await expect(wereld.ronde(regio, voorstelId, false, 'regisseur', null)).rejects.toThrow(weigert('RedenVerplicht', 'reden'));
    await wereld.ronde(regio, voorstelId, false, 'plaatsvervanger', 'De huur bleek hoger.');
    const { voorstel } = await wereld.stand(regio, casusId, 'corporatie');
    expect(voorstel?.rondes.map(({ ronde }) => [ronde.feiten.nummer, ronde.feiten.reden, ronde.feiten.sluiting?.uitkomst])).toEqual([
      [1, null, 'consensus'], [2, 'De huur bleek hoger.', undefined],
    ]);
  });

  it('keeps every version of an amended voorstel in sight', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const eerste = await wereld.voorstel(regio, casusId, { tekst: 'Wijs een flat toe.', gronden: 'Er staat er een leeg.' });
    const tweede = await wereld.voorstel(regio, casusId, { tekst: 'Wijs een huis toe.', vervangtId: eerste });
    await wereld.voorstel(regio, casusId, { tekst: 'Wijs een huis met tuin toe.', vervangtId: tweede });
    const { voorstel } = await wereld.stand(regio, casusId, 'corporatie');
    expect(voorstel?.eerdere.map((v) => [v.voorstel.tekst, v.voorstel.gronden])).toEqual([['Wijs een huis toe.', null], ['Wijs een flat toe.', 'Er staat er een leeg.']]);
  });
});

describe('what the chair writes down for somebody', () => {
  const noteer = (rondeId: string, anders: object = {}, rol: TestRol = 'regisseur') => {
    const invoer = { rondeId, organisatieId: regio.organisaties.corporatie, lidId: regio.leden.corporatie.ctx.lidId, standpunt: 'akkoord' as const, ...anders };
    return wereld.als(regio, rol, (tx) => standpunten().noteer(tx, invoer));
  };
  const bevestig = (rol: TestRol, rondeId: string, klopt: boolean, opmerking?: string) =>
    wereld.als(regio, rol, (tx) => standpunten().bevestig(tx, { rondeId, klopt, gezegd: klopt ? null : 'bezwaar', opmerking }));

  const vanCorporatie = async (casusId: string, rol: TestRol = 'regisseur') =>
    (await laatste(casusId, rol)).standpunten.find(({ organisatieId }) => organisatieId === regio.organisaties.corporatie);

  it('is refused for who does not lead, for a stranger to the organisation, without a reason, and for who is not asked', async () => {
    const { rondeId } = await begin();
    await expect(noteer(rondeId, {}, 'corporatie')).rejects.toThrow(weigert('AlleenRegisseur'));
    await expect(noteer(rondeId, { lidId: regio.leden.begeleider.ctx.lidId })).rejects.toThrow(weigert('NietGevonden', 'lidId'));
    await expect(noteer(rondeId, { standpunt: 'bezwaar', reden: ' ' })).rejects.toThrow(weigert('RedenVerplicht', 'reden'));
    await expect(noteer(rondeId, { organisatieId: regio.organisaties.zorg2 })).rejects.toThrow(weigert('GeenStandpuntGevraagd'));
  });

  it('is marked with the name, at an open zitting counts that person as present, and is confirmed by no other organisation', async () => {
    const { casusId, rondeId } = await begin();
    await wereld.zitting(regio, [casusId], ['begeleider']);
    await wereld.zeg(regio, 'begeleider', rondeId, 'akkoord');
    await expect(bevestig('begeleider', rondeId, true)).rejects.toThrow(weigert('NietsTeBevestigen'));
    await noteer(rondeId);
    await wereld.sluit(regio, rondeId);
    await expect(bevestig('begeleider', rondeId, true)).rejects.toThrow(weigert('NietsTeBevestigen'));
    await expect(bevestig('corporatie', rondeId, false, ' ')).rejects.toThrow(weigert('RedenVerplicht', 'opmerking'));
    await bevestig('corporatie', rondeId, true);
    await expect(bevestig('corporatie', rondeId, true)).rejects.toThrow(weigert('NietsTeBevestigen'));
    const { standpunten: gegeven } = await laatste(casusId);
    const corporatie = gegeven.find(({ organisatieId }) => organisatieId === regio.organisaties.corporatie);
    expect(corporatie).toMatchObject({ wijze: 'genoteerd', aanwezig: true, klopt: true, namensLidId: regio.leden.corporatie.ctx.lidId });
    await wereld.stelVast(regio, rondeId);
  });

  it('stops the besluit when that person says it was not so, until a new ronde', async () => {
    const { voorstelId, rondeId } = await begin();
    await wereld.zeg(regio, 'begeleider', rondeId, 'akkoord');
    await noteer(rondeId);
    await wereld.sluit(regio, rondeId);
    await bevestig('corporatie', rondeId, false, 'Ik zei dat ik het eerst moest vragen.');
    await expect(wereld.stelVast(regio, rondeId)).rejects.toThrow(weigert('StandpuntBetwist'));
    const opnieuw = await wereld.geslotenRonde(regio, voorstelId, [['begeleider', 'akkoord'], ['corporatie', 'akkoord']]);
    await wereld.stelVast(regio, opnieuw);
  });

  it.each([false, true])('is never written over what an organisation answered itself (hidden: %s)', async (verborgen) => {
    await instellen(`{"uitslagVerborgenTotSluiten": ${verborgen}}`);
    const { casusId, rondeId } = await begin();
    await instellen('{}');
    await wereld.zeg(regio, 'corporatie', rondeId, 'bezwaar', 'Wij hebben geen woning.');
    await wereld.zeg(regio, 'begeleider', rondeId, 'akkoord');
    await expect(noteer(rondeId)).rejects.toThrow(weigert('EigenAntwoordGegeven'));
    await wereld.zitting(regio, [casusId], ['corporatie']);
    await wereld.zeg(regio, 'corporatie', rondeId, 'bezwaar', 'Wij hebben nog steeds geen woning.');
    await expect(noteer(rondeId)).rejects.toThrow(weigert('EigenAntwoordGegeven'));
    expect(await vanCorporatie(casusId, 'corporatie')).toMatchObject({ standpunt: 'bezwaar', reden: 'Wij hebben nog steeds geen woning.', wijze: 'zelf' });
    await wereld.sluit(regio, rondeId);
    await expect(wereld.stelVast(regio, rondeId)).rejects.toThrow(weigert('GeenConsensus'));
  });

  it.each([true, false])('is written again until the organisation answers it (right: %s); then it alone changes its answer', async (klopt) => {
    const { casusId, rondeId } = await begin();
    await wereld.zeg(regio, 'begeleider', rondeId, 'akkoord');
    await noteer(rondeId);
    await noteer(rondeId, { standpunt: 'bezwaar', reden: 'Wij hebben geen woning.' });
    await bevestig('corporatie', rondeId, klopt, 'Zo zei ik het.');
    await expect(noteer(rondeId)).rejects.toThrow(weigert('EigenAntwoordGegeven'));
    expect(await vanCorporatie(casusId)).toMatchObject({ standpunt: 'bezwaar', klopt, opmerking: 'Zo zei ik het.' });
    // What was said of the note says nothing of the answer that the organisation gives afterwards.
    await wereld.zeg(regio, 'corporatie', rondeId, 'akkoord');
    expect(await vanCorporatie(casusId)).toMatchObject({ standpunt: 'akkoord', wijze: 'schriftelijk', klopt: null, opmerking: null });
    await wereld.sluit(regio, rondeId);
    await wereld.stelVast(regio, rondeId);
  });

  it('outside a zitting is no presence: who is silent keeps the whole term', async () => {
    const { casusId, rondeId } = await begin();
    await noteer(rondeId);
    expect(await vanCorporatie(casusId)).toMatchObject({ aanwezig: false, wijze: 'genoteerd' });
    await expect(wereld.sluit(regio, rondeId)).rejects.toThrow(weigert('TermijnLoopt'));
    // The same note at the table, where who is absent does not hold it up.
    await wereld.zitting(regio, [casusId], []);
    await noteer(rondeId);
    await wereld.sluit(regio, rondeId);
    expect((await laatste(casusId)).ronde.feiten.sluiting?.uitkomst).toBe('consensus');
  });

  it('names only who takes part in the casus, and any of the organisation who does can say it was not so', async () => {
    const { casusId, rondeId } = await begin();
    const { lidId } = regio.leden.directie.ctx;
    await wereld.zeg(regio, 'begeleider', rondeId, 'akkoord');
    const genoemd = (rol: TestRol) => wereld.lees(regio, rol, async (tx) => (await wereld.test.app.get(Sprekers).vanCasus(tx, casusId)).map((een) => een.lidId));
    expect(await genoemd('begeleider')).toEqual([]);
    expect(await genoemd('regisseur')).toContain(regio.leden.corporatie.ctx.lidId);
    expect(await genoemd('regisseur')).not.toContain(lidId);
    await expect(noteer(rondeId, { lidId })).rejects.toThrow(weigert('SprekerDoetNietMee', 'lidId'));
    const ander = await begin();
    const schuilnaam = (await wereld.stand(regio, ander.casusId)).casus.pseudoniem;
    await wereld.als(regio, 'directie', (tx) => wereld.test.app.get(Noodinzages).neem(tx, { opdrachtId: nieuwId(), schuilnaam, reden: 'Er is brand in het gebouw van deze persoon.' }));
    await expect(noteer(ander.rondeId, { lidId })).rejects.toThrow(weigert('SprekerDoetNietMee', 'lidId'));
    await wereld.als(regio, 'regisseur', (tx) => wereld.test.app.get(Casussen).geefToegang(tx, casusId, [lidId]));
    expect(await genoemd('regisseur')).toContain(lidId);
    await noteer(rondeId, { lidId });
    await bevestig('corporatie', rondeId, false, 'Wij vonden dit niet.');
    await wereld.sluit(regio, rondeId);
    await expect(wereld.stelVast(regio, rondeId)).rejects.toThrow(weigert('StandpuntBetwist'));
  });

  it('gives everybody named with "Allen akkoord" the same window', async () => {
    const { casusId, rondeId } = await begin();
    await wereld.zitting(regio, [casusId], ['begeleider', 'corporatie']);
    await wereld.allenAkkoord(regio, rondeId);
    await wereld.sluit(regio, rondeId);
    await bevestig('corporatie', rondeId, false, 'Ik was even weg.');
    await expect(wereld.stelVast(regio, rondeId)).rejects.toThrow(weigert('StandpuntBetwist'));
  });
});

describe('a conversation in a crisis', () => {
  const gesprek = (voorstelId: string, anders: object = {}, rol: TestRol = 'regisseur') => {
    const zei = (wie: 'corporatie' | 'begeleider', standpunt: 'akkoord' | 'bezwaar') => ({
      organisatieId: regio.leden[wie].ctx.organisatieId, lidId: regio.leden[wie].ctx.lidId, standpunt, reden: 'Dat zei ik aan de telefoon.',
    });
    const invoer = { voorstelId, verslag: 'Gebeld om negen uur.', standpunten: [zei('begeleider', 'akkoord'), zei('corporatie', 'bezwaar')], ...anders };
    return wereld.als(regio, rol, (tx) => standpunten().legGesprekVast(tx, invoer));
  };

  it('needs two who spoke and who leads the casus', async () => {
    const voorstelId = await wereld.voorstel(regio, await wereld.casus(regio, 'corporatie'));
    await expect(gesprek(voorstelId, {}, 'corporatie')).rejects.toThrow(weigert('AlleenRegisseur'));
    await expect(gesprek(voorstelId, { standpunten: [] })).rejects.toThrow(weigert('GeenGesprek', 'standpunten'));
    await expect(gesprek(nieuwId())).rejects.toThrow(weigert('NietGevonden'));
    const zonderToegang = (['directie', 'directieZorg'] as const).map((wie) => ({ organisatieId: regio.leden[wie].ctx.organisatieId, lidId: regio.leden[wie].ctx.lidId, standpunt: 'akkoord' }));
    await expect(gesprek(voorstelId, { standpunten: zonderToegang })).rejects.toThrow(weigert('SprekerDoetNietMee', 'lidId'));
  });

  it('is a sealed urgent ronde with what was said beside it, and toezicht does not read who said what', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const { id } = await gesprek(await wereld.voorstel(regio, casusId));
    const { ronde, verslag } = await laatste(casusId, 'corporatie');
    expect(ronde.feiten).toMatchObject({ id, wijze: 'gesprek', spoed: true, sluiting: { uitkomst: 'geen_consensus' } });
    expect(verslag).toBe('Gebeld om negen uur.');
    await expect(gesprek(ronde.feiten.voorstelId)).rejects.toThrow(weigert('GesprekAlleenEerst'));
    await expect(wereld.lees(regio, 'auditor', (tx) => tx.sql('select verslag from gesprek'))).rejects.toMatchObject({ code: '42501' });
  });
});

it('hides what others answered until closing where the regio wants that, from the chair too', async () => {
  await instellen('{"uitslagVerborgenTotSluiten": true}');
  const { casusId, rondeId } = await begin();
  await wereld.zeg(regio, 'begeleider', rondeId, 'bezwaar', 'Te ver van school.');
  const gezien = async (rol: TestRol) => (await laatste(casusId, rol)).standpunten.find(({ organisatieId }) => organisatieId === regio.organisaties.zorg);
  expect(await gezien('begeleider')).toMatchObject({ standpunt: 'bezwaar', reden: 'Te ver van school.' });
  for (const rol of ['corporatie', 'regisseur'] as const) expect(await gezien(rol)).toMatchObject({ verborgen: true, reden: null });
  await wereld.zeg(regio, 'corporatie', rondeId, 'akkoord');
  await wereld.sluit(regio, rondeId);
  expect(await gezien('corporatie')).toMatchObject({ standpunt: 'bezwaar', reden: 'Te ver van school.' });
  await instellen('{}');
});
