import { Besluiten } from '../../src/modules/besluit/index.js';
import { dag } from '../harness/dagen.js';
import type { TestRegio } from '../harness/regios.js';
import { MOTIVERING, Wereld } from './wereld.js';

let wereld: Wereld;
let regio: TestRegio;

beforeAll(async () => {
  wereld = await Wereld.maak();
  [regio] = wereld.regios;
});
afterAll(() => wereld.test.stop());

const bellen = () => ({ organisatieId: regio.organisaties.zorg, tekst: 'Bel de bewoner over de sleutel.', voor: dag(7) });

/** A closed ronde on a voorstel that asks something of the zorgaanbieder too; the corporatie says what it says here. */
async function gesloten(corporatie: 'akkoord' | 'bezwaar', zorg: 'akkoord' | 'bezwaar', spoed = false) {
  const casusId = await wereld.casus(regio, 'corporatie');
  const voorstelId = await wereld.voorstel(regio, casusId, { acties: [bellen()] });
  const rondeId = await wereld.geslotenRonde(regio, voorstelId, [['corporatie', corporatie], ['begeleider', zorg]], spoed);
  return { casusId, voorstelId, rondeId };
}

describe('a voorstel that asks something of several organisations', () => {
  it.each<[string, object, string, string]>([
    ['somebody who does not take part', { organisatieId: 'noodfonds' }, 'GeenDeelnemer', 'acties.0.organisatieId'],
    ['a day that is over', { voor: dag(-1) }, 'DatumInVerleden', 'acties.0.voor'],
    ['a day that nobody feels as a term', { voor: dag(500) }, 'OngeldigeInvoer', 'acties.0.voor'],
  ])('is refused for %s, beside its field, and nothing is kept', async (_, anders, code, veld) => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const actie = { ...bellen(), ...anders };
    if ('organisatieId' in anders) actie.organisatieId = regio.organisaties.noodfonds;
    await expect(wereld.voorstel(regio, casusId, { acties: [actie] })).rejects.toThrow(expect.objectContaining({ code, veld }));
    await expect(wereld.stand(regio, casusId)).resolves.toMatchObject({ voorstel: undefined });
  });

  it('makes an actie of each in the commit of the besluit', async () => {
    const { casusId, rondeId } = await gesloten('akkoord', 'akkoord');
    await wereld.mandaat(regio);
    const besluitId = await wereld.stelVast(regio, rondeId);
    const { acties, besluiten } = await wereld.stand(regio, casusId);
    expect(acties.map(({ actie: { feiten } }) => [feiten.organisatieId, feiten.tekst, feiten.voor, feiten.besluitId])).toEqual([
      [regio.organisaties.zorg, 'Bel de bewoner over de sleutel.', dag(7), besluitId],
      [regio.organisaties.corporatie, 'De corporatie wijst een woning op de begane grond toe.', dag(30), besluitId],
    ]);
    expect(besluiten[0]?.naspel.kennisgevingen.map(({ organisatieId }) => organisatieId).sort()).toEqual([regio.organisaties.corporatie, regio.organisaties.zorg].sort());
  });

  it('is no consensus while one of them did not agree itself', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const voorstelId = await wereld.voorstel(regio, casusId, { acties: [bellen()] });
    const rondeId = await wereld.ronde(regio, voorstelId);
    await wereld.zeg(regio, 'corporatie', rondeId, 'akkoord');
    await wereld.zeg(regio, 'begeleider', rondeId, 'geen_partij');
    await wereld.sluit(regio, rondeId);
    await expect(wereld.stelVast(regio, rondeId)).rejects.toThrow(expect.objectContaining({ code: 'GeenConsensus' }));
  });

  it('binds none of them by force without a mandate of its own', async () => {
    const mandaatId = await wereld.mandaat(regio);
    const { rondeId } = await gesloten('bezwaar', 'bezwaar', true);
    await expect(wereld.kondigAan(regio, rondeId, [])).rejects.toThrow(expect.objectContaining({ code: 'MandaatOntbreekt' }));
    await wereld.mandaat(regio, { organisatieId: regio.organisaties.zorg });
    await wereld.kondigAan(regio, rondeId, ['corporatie', 'begeleider']);
    await expect(wereld.zetDoor(regio, rondeId, mandaatId)).resolves.toEqual(expect.any(String));
  });

  it('does not grow once it was put to the table', async () => {
    const { casusId, voorstelId } = await gesloten('akkoord', 'akkoord');
    const bij = wereld.als(regio, 'regisseur', (tx) =>
      tx.sql(
        `insert into voorstelactie (regio_id, id, casus_id, voorstel_id, volgorde, organisatie_id, tekst, voor)
         values ($1, gen_random_uuid(), $2, $3, 2, $4, 'Nog iets.', current_date)`, [regio.id, casusId, voorstelId, regio.organisaties.corporatie]));
    await expect(bij).rejects.toThrow('voorstel ligt vast');
  });
});

describe('what a besluit has to bring', () => {
  const stelVast = (rondeId: string, verwachting: { tekst: string; evaluerenOp: string }) =>
    wereld.als(regio, 'regisseur', async (tx) => (await wereld.test.app.get(Besluiten).stelVast(tx, { rondeId, clientGehoord: '', verwachting })).id);
  const bewaard = (besluitId: string) => wereld.achterDeSloten('select tekst, evalueren_op::text from verwachting where besluit_id = $1', [besluitId]);

  it('is refused beside its field for a day that is over, and then nothing is decided', async () => {
    await wereld.mandaat(regio);
    const { casusId, rondeId } = await gesloten('akkoord', 'akkoord');
    const geweigerd = expect.objectContaining({ code: 'DatumInVerleden', veld: 'verwachting.evaluerenOp' });
    await expect(stelVast(rondeId, { tekst: 'Woont zelfstandig.', evaluerenOp: dag(-1) })).rejects.toThrow(geweigerd);
    await expect(wereld.stand(regio, casusId)).resolves.toMatchObject({ besluiten: [] });
  });

  it('is kept in the commit of the besluit, and the table looks back on that day', async () => {
    const { casusId, rondeId } = await gesloten('akkoord', 'akkoord');
    const besluitId = await stelVast(rondeId, { tekst: 'Woont zelfstandig.', evaluerenOp: dag(60) });
    await expect(bewaard(besluitId)).resolves.toEqual([{ tekst: 'Woont zelfstandig.', evalueren_op: dag(60) }]);
    const feiten = await wereld.achterDeSloten("select gebeurd_op::text from casusfeit where casus_id = $1 and soort = 'terug_te_kijken' and waarde = $2", [casusId, besluitId]);
    expect(feiten).toHaveLength(1);
  });

  it('goes along with forcing too', async () => {
    const mandaatId = await wereld.mandaat(regio);
    const { rondeId } = await gesloten('bezwaar', 'akkoord', true);
    await wereld.kondigAan(regio, rondeId);
    const besluitId = await wereld.als(regio, 'regisseur', async (tx) =>
      (await wereld.test.app.get(Besluiten).zetDoor(tx, { rondeId, mandaatId, ...MOTIVERING, verwachting: { tekst: 'De woning is warm.', evaluerenOp: dag(30) } })).id);
    await expect(bewaard(besluitId)).resolves.toEqual([{ tekst: 'De woning is warm.', evalueren_op: dag(30) }]);
  });
});
