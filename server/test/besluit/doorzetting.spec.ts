import { Doorzetting } from '../../src/modules/besluit/index.js';
import { dag } from '../harness/dagen.js';
import type { TestRegio } from '../harness/regios.js';
import { Wereld } from './wereld.js';

let wereld: Wereld;
let regio: TestRegio;

beforeAll(async () => {
  wereld = await Wereld.maak();
  [regio] = wereld.regios;
});
afterAll(() => wereld.test.stop());

/** A casus that two rondes, or one urgent one, did not solve. */
async function zonderConsensus(opties: { spoed?: boolean; rondes?: number; voorstel?: object } = {}): Promise<{ casusId: string; rondeId: string }> {
  const { spoed = false, rondes = spoed ? 1 : 2, voorstel = {} } = opties;
  const casusId = await wereld.casus(regio, 'corporatie');
  let vervangtId: string | undefined;
  let rondeId = '';
  for (let nummer = 1; nummer <= rondes; nummer += 1) {
    const tekst = `De corporatie wijst een woning toe, versie ${nummer}.`;
    vervangtId = await wereld.voorstel(regio, casusId, { ...voorstel, tekst, vervangtId });
    rondeId = await wereld.geslotenRonde(regio, vervangtId, [['begeleider', 'akkoord'], ['corporatie', 'bezwaar']], spoed);
  }
  return { casusId, rondeId };
}

const weigert = (velden: object) => expect.objectContaining(velden);

describe('forcing is refused', () => {
  it('for who does not lead the casus', async () => {
    const { rondeId } = await zonderConsensus();
    await expect(wereld.zetDoor(regio, rondeId, await wereld.mandaat(regio), {}, 'corporatie')).rejects.toThrow(weigert({ code: 'AlleenRegisseur' }));
  });

  it('after one ordinary ronde', async () => {
    const { rondeId } = await zonderConsensus({ rondes: 1 });
    await expect(wereld.zetDoor(regio, rondeId, await wereld.mandaat(regio))).rejects.toThrow(weigert({ voorwaarde: 'rondes' }));
  });

  it('after a ronde about another kind of besluit', async () => {
    const { casusId } = await zonderConsensus({ rondes: 1, voorstel: { soort: 'voorwaarde' } });
    const { voorstel } = await wereld.stand(regio, casusId);
    const vervangend = await wereld.voorstel(regio, casusId, { vervangtId: voorstel?.voorstel.id });
    const rondeId = await wereld.geslotenRonde(regio, vervangend, [['begeleider', 'akkoord'], ['corporatie', 'bezwaar']]);
    await expect(wereld.zetDoor(regio, rondeId, await wereld.mandaat(regio))).rejects.toThrow(weigert({ voorwaarde: 'rondes' }));
  });

  it('while a ronde is open, and over an earlier ronde than the last', async () => {
    const { casusId, rondeId } = await zonderConsensus();
    const mandaatId = await wereld.mandaat(regio);
    const { voorstel } = await wereld.stand(regio, casusId);
    const open = await wereld.ronde(regio, voorstel?.voorstel.id ?? '');
    await expect(wereld.zetDoor(regio, open, mandaatId)).rejects.toThrow(weigert({ code: 'RondeOpen' }));
    await expect(wereld.zetDoor(regio, rondeId, mandaatId)).rejects.toThrow(weigert({ code: 'VoorstelVervallen' }));
  });

  it.each(['behandelinhoud', 'instemming_client', 'gezondheidsgegevens'] as const)('when it touches %s, whatever the mandate', async (raakt) => {
    const { rondeId } = await zonderConsensus({ spoed: true, voorstel: { raakt: [raakt] } });
    await expect(wereld.zetDoor(regio, rondeId, await wereld.mandaat(regio))).rejects.toThrow(weigert({ voorwaarde: 'afdwingbaar' }));
  });

  it('in a regio whose convenant does not know it', async () => {
    const { rondeId } = await zonderConsensus({ spoed: true });
    const mandaatId = await wereld.mandaat(regio);
    await wereld.achterDeSloten(`update regio set instellingen = '{"doorzettenMogelijk": false}' where regio_id = $1`, [regio.id]);
    await expect(wereld.zetDoor(regio, rondeId, mandaatId)).rejects.toThrow(weigert({ voorwaarde: 'convenant' }));
    await wereld.achterDeSloten(`update regio set instellingen = '{}' where regio_id = $1`, [regio.id]);
  });

  it.each([
    ['an empty ground', { evenredigheid: ' ' }, { code: 'RedenVerplicht', veld: 'evenredigheid' }],
    ['the client not heard', { clientGehoord: '' }, { code: 'RedenVerplicht', veld: 'clientGehoord' }],
    ['a review date in the past', { herzienVoor: dag(-1) }, { code: 'DatumInVerleden', veld: 'herzienVoor' }],
    ['a review date of today', { herzienVoor: dag(0) }, { code: 'DatumInVerleden', veld: 'herzienVoor' }],
  ])('with %s', async (_, anders, weigering) => {
    const { rondeId } = await zonderConsensus({ spoed: true });
    const mandaatId = await wereld.mandaat(regio);
    await wereld.kondigAan(regio, rondeId);
    await expect(wereld.zetDoor(regio, rondeId, mandaatId, anders)).rejects.toThrow(weigert(weigering));
  });

  it('without a mandate that covers: none, expired, of another organisation, or one that may not be forced', async () => {
    await wereld.achterDeSloten('update mandaat set ingetrokken_op = now() where regio_id = $1', [regio.id]);
    const { rondeId } = await zonderConsensus({ spoed: true });
    const verlopen = await wereld.mandaat(regio);
    await wereld.achterDeSloten('update mandaat set geldig_tot = $2 where id = $1', [verlopen, dag(-1)]);
    const ongeschikt = [
      verlopen,
      await wereld.mandaat(regio, { organisatieId: regio.organisaties.zorg }),
      await wereld.mandaat(regio, { doorzetbaar: false }),
      await wereld.mandaat(regio, { domein: 'zorg' }),
      await wereld.mandaat(regio, { besluitsoorten: ['voorwaarde'] }),
    ];
    for (const mandaatId of ongeschikt) {
      await expect(wereld.zetDoor(regio, rondeId, mandaatId)).rejects.toThrow(weigert({ code: 'MandaatOntbreekt', veld: 'mandaatId' }));
    }
    await wereld.mandaat(regio);
    await wereld.kondigAan(regio, rondeId);
    for (const mandaatId of ongeschikt) {
      await expect(wereld.zetDoor(regio, rondeId, mandaatId)).rejects.toThrow(weigert({ code: 'MandaatOntbreekt', veld: 'mandaatId' }));
    }
  });
});

describe('forcing', () => {
  it('stands after two rondes, with five grounds, the mandate as it was, and the objection beside it', async () => {
    const { casusId, rondeId } = await zonderConsensus();
    const mandaatId = await wereld.mandaat(regio);
    const voorwaarden = await wereld.lees(regio, 'regisseur', (tx) => wereld.test.app.get(Doorzetting).voorwaarden(tx, rondeId));
    expect(voorwaarden.filter(({ voldaan }) => !voldaan).map(({ naam }) => naam)).toEqual(['opschaling', 'gehoord', 'gronden', 'clientGehoord', 'herziening']);
    await wereld.kondigAan(regio, rondeId);
    await wereld.zetDoor(regio, rondeId, mandaatId);
    const { stap, besluiten } = await wereld.stand(regio, casusId);
    expect(stap).toBe('volgende');
    const [beeld] = besluiten;
    expect(beeld?.besluit).toMatchObject({ wijze: 'doorzetting', herzienVoor: dag(90) });
    expect(beeld?.besluit.mandaten[0]).toMatchObject({ id: mandaatId, organisatieId: regio.organisaties.corporatie });
    expect(beeld?.gronden.map(({ soort }) => soort)).toEqual(['feiten', 'alternatieven', 'belangen', 'evenredigheid', 'waaromNu', 'clientGehoord']);
    expect(beeld?.standpunten).toContainEqual(expect.objectContaining({ standpunt: 'bezwaar', reden: 'Wij kunnen dit niet.' }));
    await expect(wereld.zetDoor(regio, rondeId, mandaatId)).rejects.toThrow(weigert({ code: 'BesluitAlGenomen' }));
    await expect(wereld.stelVast(regio, rondeId)).rejects.toThrow(weigert({ code: 'BesluitAlGenomen' }));
  });

  it('stands after one urgent ronde', async () => {
    const { casusId, rondeId } = await zonderConsensus({ spoed: true });
    const mandaatId = await wereld.mandaat(regio);
    await wereld.kondigAan(regio, rondeId);
    await wereld.zetDoor(regio, rondeId, mandaatId);
    await expect(wereld.stand(regio, casusId)).resolves.toMatchObject({ stap: 'volgende' });
  });

  it('with money needs the fund holder bound by a mandate for the amount, and leaves approving for later', async () => {
    const fondsId = await wereld.fonds(regio, 100_000n);
    const voorstel = {
      soort: 'uitgave', domein: 'noodfonds', uitvoerderId: regio.organisaties.zorg, bedragInCent: 50_000n, fondsId,
      uitgaveSoort: 'inrichting', begunstigde: 'Kringloop De Proef', begunstigdeSoort: 'organisatie',
    } as const;
    const casusId = await wereld.casus(regio);
    const rondeId = await wereld.geslotenRonde(regio, await wereld.voorstel(regio, casusId, voorstel), [['begeleider', 'akkoord'], ['fonds', 'bezwaar']], true);
    const mandaat = (maxBedragInCent: bigint) =>
      wereld.mandaat(regio, { organisatieId: regio.organisaties.noodfonds, domein: 'noodfonds', besluitsoorten: ['uitgave'], maxBedragInCent });
    const teLaag = await mandaat(49_999n);
    await expect(wereld.zetDoor(regio, rondeId, teLaag)).rejects.toThrow(weigert({ code: 'MandaatOverschreden', veld: 'bedragInCent' }));
    const genoeg = await mandaat(50_000n);
    await wereld.kondigAan(regio, rondeId, ['fonds']);
    await expect(wereld.zetDoor(regio, rondeId, teLaag)).rejects.toThrow(weigert({ code: 'MandaatOverschreden' }));
    await wereld.zetDoor(regio, rondeId, genoeg);
    const { besluiten } = await wereld.stand(regio, casusId);
    const goedgekeurd = await wereld.achterDeSloten('select 1 from uitgavegoedkeuring where uitgave_id = $1', [besluiten[0]?.besluit.uitgaveId]);
    expect(goedgekeurd).toEqual([]);
  });

  it('binds the fund holder only to what its mandates cover: paying is not acting in another domein', async () => {
    const { noodfonds, zorg } = regio.organisaties;
    const fondsId = await wereld.fonds(regio, 100_000n);
    const acties = [{ organisatieId: noodfonds, tekst: 'Verhuis de bewoner zelf.', voor: dag(7) }];
    const geld = { soort: 'uitgave', domein: 'wonen', uitvoerderId: zorg, bedragInCent: 50_000n, fondsId, uitgaveSoort: 'inrichting', begunstigde: 'Kringloop De Proef', begunstigdeSoort: 'organisatie' } as const;
    const casusId = await wereld.casus(regio);
    const rondeId = await wereld.geslotenRonde(regio, await wereld.voorstel(regio, casusId, { ...geld, acties }), [['begeleider', 'akkoord'], ['fonds', 'bezwaar']], true);
    const mandaat = (domein: 'noodfonds' | 'wonen') => wereld.mandaat(regio, { organisatieId: noodfonds, domein, besluitsoorten: ['uitgave'], maxBedragInCent: 50_000n });
    const betalen = await mandaat('noodfonds');
    await expect(wereld.kondigAan(regio, rondeId, ['fonds'])).rejects.toThrow(weigert({ code: 'MandaatOntbreekt' }));
    await mandaat('wonen');
    await wereld.kondigAan(regio, rondeId, ['fonds']);
    await wereld.zetDoor(regio, rondeId, betalen);
    expect((await wereld.stand(regio, casusId)).besluiten[0]?.besluit.mandaten.map(({ domein }) => domein).sort()).toEqual(['noodfonds', 'wonen']);
  });
});
