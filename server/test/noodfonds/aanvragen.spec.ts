import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { UITGAVESOORTEN, VOORLIGGENDE_REGELINGEN, type Uitgavesoort } from '@doorbraaktafel/shared/vocabulary';
import { Fondswereld, type Antwoord } from './fondswereld.js';

let w: Fondswereld;
beforeAll(async () => {
  w = await Fondswereld.maak();
});
afterAll(() => w.sluit());

const code = ({ code: c, __typename: t }: Antwoord) => c ?? t;
const alle = (soort: Uitgavesoort, uitkomst = 'niet_van_toepassing') => VOORLIGGENDE_REGELINGEN[soort].map((regeling) => ({ regeling, uitkomst }));
const boekingen = (uitgaveId: string) => w.database.alsBeheer('select soort from boeking where uitgave_id = $1 order by nummer', [uitgaveId]);
const rijen = (casusId: string) => w.database.alsBeheer('select id from uitgave where casus_id = $1', [casusId]);

describe('asking money', () => {
  it('is refused for who has no ground in the casus, and reads as if it were not there', async () => {
    const { casusId, fondsId } = await w.fondsMetCasus();
    expect(await w.vraagAan('corporatie2', { casusId, fondsId })).toMatchObject({ code: 'NietGevonden' });
    expect(await w.vraagAan('vreemd', { casusId, fondsId })).toMatchObject({ code: 'NietGevonden' });
    expect(await rijen(casusId)).toEqual([]);
  });

  it.each([
    ['a negative amount', { bedragInCent: '-100' }, 'bedragInCent'],
    ['nought', { bedragInCent: '0' }, 'bedragInCent'],
    ['more than ten milliard', { bedragInCent: '1000000000001' }, 'bedragInCent'],
    ['a wrong IBAN', { iban: 'NL91 ABNA 0417 1643 01' }, 'iban'],
    ['an invoice without its number', { begunstigdeSoort: 'factuur', factuur: null }, 'factuur'],
    ['transport without travel time', { soort: 'ov', voorzieningen: alle('ov'), reistijd: null }, 'reistijd'],
    ['a scheme without outcome', { voorzieningen: alle('inrichting').slice(1) }, 'voorzieningen.bijzondere_bijstand'],
    ['a refusal without its day', { voorzieningen: alle('inrichting', 'afgewezen') }, 'voorzieningen.bijzondere_bijstand'],
    ['not asked without a reason', { voorzieningen: alle('inrichting', 'niet_aangevraagd_met_reden') }, 'voorzieningen.bijzondere_bijstand'],
    ['no word on what it breaks open', { watHetLosmaakt: '  ' }, 'watHetLosmaakt'],
  ])('refuses %s next to the field, and books nothing', async (_, anders, veld) => {
    const { casusId, fondsId } = await w.fondsMetCasus();
    const antwoord = await w.vraagAan('begeleider', { casusId, fondsId, ...anders });
    expect(antwoord).toMatchObject({ code: 'OngeldigeInvoer', veld });
    expect(antwoord.boodschap).not.toMatch(/Invalid|expected/);
    expect(await rijen(casusId)).toEqual([]);
  });

  it('never reads an amount with three decimals or an exponent', async () => {
    const { casusId, fondsId } = await w.fondsMetCasus();
    for (const bedragInCent of ['100.005', '1e15', '100000000000000000', '12,50', 'NaN']) {
      const antwoord = await w.wie('begeleider').send(Fondswereld.AANVRAGEN, { invoer: w.aanvraag({ casusId, fondsId, bedragInCent }) });
      expect(antwoord.errors?.[0]?.extensions.code).toBe('OngeldigeInvoer');
    }
    expect(await rijen(casusId)).toEqual([]);
  });

  it('is refused above the ceiling of a casus with the room that is left, by request and by voorstel', async () => {
    const { casusId, fondsId } = await w.fondsMetCasus();
    await w.keurGoed('fonds2', (await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent: '20000' })).id!);
    const geweigerd = { code: 'PlafondBereikt', veld: 'bedragInCent', boodschap: expect.stringContaining('400,00') };
    expect(await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent: '40001' })).toMatchObject(geweigerd);
    const voorstel = (bedragInCent: bigint) => w.tafel.voorstel(w.regio, casusId, {
      soort: 'uitgave', domein: 'noodfonds', bedragInCent, fondsId, uitgaveSoort: 'inrichting', begunstigde: 'Kringloop De Proef', begunstigdeSoort: 'organisatie', uitvoerderId: w.regio.organisaties.noodfonds });
    await expect(voorstel(40_001n)).rejects.toMatchObject(geweigerd);
    expect(await rijen(casusId)).toHaveLength(1);
    await expect(voorstel(40_000n)).resolves.toEqual(expect.any(String));
  });

  it('never pays the client', async () => {
    const { casusId, fondsId } = await w.fondsMetCasus();
    expect(await w.vraagAan('begeleider', { casusId, fondsId, begunstigde: ` ${w.naamVanClient.toUpperCase()} ` })).toMatchObject({ code: 'BegunstigdeIsClient', veld: 'begunstigde' });
    expect(await rijen(casusId)).toEqual([]);
  });

  it('answers the same request twice with the same uitgave, and refuses its double', async () => {
    const { casusId, fondsId } = await w.fondsMetCasus();
    const opdrachtId = nieuwId();
    const [eerste, tweede] = await Promise.all([1, 2].map(() => w.vraagAan('begeleider', { casusId, fondsId, opdrachtId })));
    expect([eerste?.id, tweede?.id]).toEqual([opdrachtId, opdrachtId]);
    expect(await w.vraagAan('begeleider', { casusId, fondsId, opdrachtId, bedragInCent: '5001' })).toMatchObject({ code: 'OpdrachtAnders' });
    expect(await w.vraagAan('begeleider', { casusId, fondsId })).toMatchObject({ code: 'ZelfdeAanvraagLoopt', veld: 'bedragInCent' });
    expect(await rijen(casusId)).toHaveLength(1);
  });

  it('names who pays: the gemeente of the casus, and kostenplaats and taakveld of the fonds', async () => {
    const { casusId, fondsId } = await w.fondsMetCasus();
    const { id } = await w.vraagAan('begeleider', { casusId, fondsId, baatBij: ['centrumgemeente', 'corporatie'] });
    const { kosten, begunstigde } = await w.dossier('fonds', id!);
    expect(kosten).toEqual({ gemeenteNaam: w.gemeenteNaam, kostenplaats: 'KP 4100', taakveld: '6.81', baatBij: ['centrumgemeente', 'corporatie'], voorschotOp: null });
    expect(begunstigde).toMatchObject({ iban: 'NL91ABNA0417164300' });
  });
});

describe('the fast lane', () => {
  it('one approver takes the besluit and sets the money aside in one commit; the sample is drawn', async () => {
    const { casusId, fondsId } = await w.fondsMetCasus();
    const { id, stand } = await w.vraagAan('begeleider', { casusId, fondsId });
    expect(stand).toBe('aangevraagd');
    expect(code(await w.keurGoed('begeleider', id!))).toBe('NietToegestaan');
    const toegekend = await w.keurGoed('fonds2', id!);
    expect(toegekend).toMatchObject({ stand: 'te_betalen', akkoordenTeGaan: 0 });
    const [besluit] = await w.database.alsBeheer<Record<string, unknown>>(
      'select soort, wijze, uitgave_id, bedrag_in_cent, voorstel_id, genomen_door from besluit where casus_id = $1', [casusId]);
    expect(besluit).toEqual({ soort: 'uitgave', wijze: 'toekenning', uitgave_id: id, bedrag_in_cent: '5000', voorstel_id: null, genomen_door: w.lid('fonds2') });
    expect(await boekingen(id!)).toEqual([{ soort: 'reservering' }]);
    expect((await w.dossier('fonds', id!)).steekproef).toMatchObject({ oordeel: null });
    expect(await w.beoordeel('fonds2', id!)).toMatchObject({ code: 'KeurdeZelfGoed' });
    const magNakijken = async (wie: 'fonds' | 'fonds2') => ((await w.dossier(wie, id!)).steekproef as { acties: object[] }).acties;
    expect(await magNakijken('fonds2')).toEqual([{ naam: 'nakijken', toegestaan: false, reden: expect.stringContaining('U gaf zelf akkoord') }]);
    expect(await magNakijken('fonds')).toEqual([{ naam: 'nakijken', toegestaan: true, reden: null }]);
    const wacht = async (wie: 'fonds' | 'fonds2' | 'corporatie') => ({
      ...(await w.wie(wie).send<{ geldwerk: { naTeKijken: number } }>('{ geldwerk { naTeKijken } }')).data?.geldwerk,
      rij: (await w.wie(wie).field<{ begunstigde: string | null; acties: { naam: string; toegestaan: boolean }[] }[]>('query ($id: ID!) { casusuitgaven(casusId: $id) { begunstigde acties { naam toegestaan } } }', { id: casusId })).map(({ begunstigde, acties }) => [begunstigde, acties.find(({ naam }) => naam === 'nakijken')?.toegestaan]),
    });
    const naTeKijken = (await wacht('fonds')).naTeKijken ?? 0;
    expect([await wacht('fonds'), (await wacht('fonds2')).rij, await wacht('corporatie')]).toEqual([{ naTeKijken, rij: [['Kringloop De Proef', true]] }, [['Kringloop De Proef', false]], { rij: [[null, false]] }]);
    await w.beoordeel('fonds', id!);
    expect(await wacht('fonds')).toEqual({ naTeKijken: naTeKijken - 1, rij: [['Kringloop De Proef', undefined]] });
    expect((await w.dossier('fonds', id!)).steekproef).toMatchObject({ oordeel: 'in_orde', beoordeeldDoor: w.lid('fonds') });
  });

  it('above the threshold asks a second person, who is neither who asked nor the first', async () => {
    const { casusId, fondsId } = await w.fondsMetCasus();
    const { id } = await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent: '15000' });
    expect(await w.keurGoed('fonds2', id!)).toMatchObject({ stand: 'wacht_op_akkoord', akkoordenTeGaan: 1 });
    expect(code(await w.keurGoed('fonds2', id!))).toBe('AlGoedgekeurd');
    // Who may still agree is not offered to look it over, and may not either.
    expect(await w.beoordeel('fonds', id!)).toMatchObject({ code: 'EerstAkkoord' });
    expect((await w.dossier('fonds', id!)).steekproef).toMatchObject({ acties: [{ naam: 'nakijken', toegestaan: false, reden: expect.stringContaining('ontbreekt nog een akkoord') }] });
    expect(code(await w.betaal('fonds', id!))).toBe('GoedkeuringOntbreekt');
    expect(await w.keurGoed('fonds', id!)).toMatchObject({ stand: 'te_betalen' });
    expect(await w.betaal('fonds', id!)).toMatchObject({ stand: 'betaald' });
  });

  it('above the fast lane the table decides: the request lies there as a voorstel, and its besluit sets this uitgave aside', async () => {
    const { casusId, fondsId } = await w.fondsMetCasus();
    const { id } = await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent: '50000' });
    expect(code(await w.keurGoed('fonds2', id!))).toBe('TafelBeslist');
    const [voorstel] = await w.database.alsBeheer<Record<string, string>>(
      'select v.id, v.soort, v.bedrag_in_cent from voorstel v join uitgave u on u.voorstel_id = v.id where u.id = $1', [id]);
    expect(voorstel).toMatchObject({ soort: 'uitgave', bedrag_in_cent: '50000' });
    const uitgaveId = await w.besluitAanTafel(casusId, voorstel!['id']!);
    expect(uitgaveId).toBe(id);
    expect(await boekingen(id!)).toEqual([{ soort: 'reservering' }]);
  });

  it('is refused with a reason by the fonds, withdrawn by who asked, and neither can be granted after', async () => {
    const { casusId, fondsId } = await w.fondsMetCasus();
    const afgewezen = (await w.vraagAan('begeleider', { casusId, fondsId })).id!;
    expect(await w.wijsAf('corporatie', afgewezen)).toMatchObject({ code: 'NietBevoegdVoorFonds' });
    const gestopt = await w.wijsAf('fonds', afgewezen);
    expect(gestopt).toMatchObject({ stand: 'afgewezen' });
    expect(gestopt).toMatchObject({ acties: expect.arrayContaining([expect.objectContaining({ naam: 'afwijzen', reden: 'Deze aanvraag is afgewezen. Er wordt niets betaald.' })]) });
    expect(code(await w.keurGoed('fonds2', afgewezen))).toBe('AanvraagAfgehandeld');
    const ingetrokken = (await w.vraagAan('begeleider', { casusId, fondsId })).id!;
    expect(await w.wijsAf('begeleider', ingetrokken)).toMatchObject({ stand: 'ingetrokken' });
    expect(await boekingen(ingetrokken)).toEqual([]);
  });

  it('from a fonds that closed since is granted by nobody, says so, and waits for who may stop it', async () => {
    const { casusId, fondsId } = await w.fondsMetCasus();
    const id = (await w.vraagAan('begeleider', { casusId, fondsId })).id!;
    const uitgaven = async () => (await w.wie('fonds2').field<{ uitgaven: number }>('{ geldwerk { uitgaven } }', {})).uitgaven;
    const ervoor = await uitgaven();
    expect(await w.doeFonds('fonds', 'fondsAfsluiten', { fondsId, orgaan: 'college', kenmerk: nieuwId(), genomenOp: '2026-01-31' })).toMatchObject({ fonds: { geslotenOp: expect.any(String) } });
    const acties = async (wie: 'begeleider' | 'fonds2') => (await w.dossier(wie, id) as { uitgave: { acties: { naam: string; toegestaan: boolean; reden: string | null }[] } }).uitgave.acties;
    for (const wie of ['begeleider', 'fonds2'] as const) {
      expect(await acties(wie)).toEqual(expect.arrayContaining([
        expect.objectContaining({ naam: 'goedkeuren', toegestaan: false, reden: expect.stringContaining('Dit fonds is afgesloten') }),
        expect.objectContaining({ naam: 'stoppen', toegestaan: true }),
      ]));
    }
    expect(code(await w.keurGoed('fonds2', id))).toBe('FondsGesloten');
    expect(await uitgaven()).toBe(ervoor);
    expect(await w.wijsAf('fonds2', id)).toMatchObject({ stand: 'afgewezen' });
    expect((await acties('begeleider')).map(({ naam }) => naam)).not.toContain('stoppen');
    expect(await uitgaven()).toBe(ervoor - 1);
  });

  it('nobody approves for a client of the own caseload', async () => {
    const { casusId, fondsId } = await w.fondsMetCasus();
    const { id } = await w.vraagAan('begeleider', { casusId, fondsId });
    await w.wereld.opzetten(async (sql) => void (await sql(
      'update caseload set organisatie_id = $2 where id = (select client_id from casus where id = $1)', [casusId, w.regio.organisaties.noodfonds])));
    expect(code(await w.keurGoed('fonds2', id!))).toBe('EigenCaseload');
    expect(await boekingen(id!)).toEqual([]);
  });

  it('shows each approver ceiling, balance, earlier grants to this casus and comparable grants elsewhere', async () => {
    const { casusId, fondsId } = await w.fondsMetCasus();
    const ander = await w.casus();
    for (const bedragInCent of ['3000', '4000', '4100', '9000']) {
      await w.keurGoed('fonds2', (await w.vraagAan('begeleider', { casusId: ander, fondsId, bedragInCent, soort: 'dier', voorzieningen: alle('dier') })).id!);
    }
    await w.keurGoed('fonds2', (await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent: '2500' })).id!);
    const { id } = await w.vraagAan('begeleider', { casusId, fondsId, soort: 'dier', voorzieningen: alle('dier') });
    expect((await w.dossier('fonds', id!)).afweging).toEqual({
      vrijInCent: '77400', ruimteInCent: '57500', eerderAantal: 1, eerderInCent: '2500', vergelijkbaarAantal: 4,
      laagsteInCent: '3000', mediaanInCent: '4050', hoogsteInCent: '9000',
    });
    expect((await w.dossier('begeleider', id!)).afweging).toBeNull();
  });
});

describe('whose budget pays, and whose costs fall', () => {
  it('tells per party over how many expenses and for how much, and leaves too few out', async () => {
    const { casusId, fondsId } = await w.fondsMetCasus();
    const lees = () => w.wie('corporatie').field<{ baten: object[] }>('query ($id: ID!) { fondsbeheer(id: $id) { baten { partij aantal bedragInCent } } }', { id: fondsId });
    expect((await lees()).baten).toEqual([]);
    for (const [bedragInCent, baatBij] of [['1000', ['centrumgemeente', 'corporatie']], ['2000', ['centrumgemeente']], ['3000', ['centrumgemeente']], ['4000', []]] as const) {
      const { id } = await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent, baatBij });
      await w.keurGoed('fonds2', id!);
    }
    expect((await lees()).baten).toEqual([
      { partij: 'centrumgemeente', aantal: 3, bedragInCent: '6000' }, { partij: 'corporatie', aantal: null, bedragInCent: null },
    ]);
  });
});

describe('[Y02 volledig] payment', () => {
  it('is impossible without the approvals, an outcome per preceding provision, and budget left; the sum of the ledger is the balance at every time', async () => {
    const { casusId, fondsId } = await w.fondsMetCasus();
    const saldoKlopt = async () => {
      const [telling] = await w.database.alsBeheer<Record<string, string>>(
        `select s.credit_geboekt_in_cent - s.debet_geboekt_in_cent - s.debet_gereserveerd_in_cent as vrij,
           sum(case when b.soort in ('begroting', 'vrijval', 'correctie', 'terugontvangst') then b.bedrag_in_cent when b.soort = 'reservering' then -b.bedrag_in_cent else 0 end) as som
         from rekening s join boeking b on b.fonds_id = s.fonds_id where s.fonds_id = $1 and s.soort = 'saldo' group by 1`, [fondsId]);
      expect(telling?.['som']).toBe(telling?.['vrij']);
    };
    await saldoKlopt();
    const { id } = await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent: '15000' });
    expect(code(await w.betaal('fonds', id!))).toBe('ReserveringAfgehandeld');
    await w.keurGoed('fonds2', id!);
    await saldoKlopt();
    expect(code(await w.betaal('fonds', id!))).toBe('GoedkeuringOntbreekt');
    await w.keurGoed('fonds', id!);
    await w.wereld.opzetten(async (sql) => void (await sql("delete from voorliggende_toets where uitgave_id = $1 and regeling = 'fonds'", [id])));
    expect(await w.betaal('fonds', id!)).toMatchObject({ code: 'VoorliggendOntbreekt', veld: 'voorzieningen.fonds' });
    await w.legVast('begeleider', id!, [{ regeling: 'fonds', uitkomst: 'afgewezen', uitkomstOp: '2026-10-01', reden: 'Vraagt eerst de gemeente.' }]);
    expect(await w.betaal('fonds', id!)).toMatchObject({ stand: 'betaald' });
    await saldoKlopt();
    const groot = await w.vraagAan('begeleider', { casusId: await w.casus(), fondsId, bedragInCent: '20000', begunstigde: 'Verhuizer Verzonnen' });
    await w.wereld.opzetten(async (sql) => void (await sql("update rekening set credit_geboekt_in_cent = 30000 where fonds_id = $1 and soort = 'saldo'", [fondsId])));
    expect(await w.keurGoed('fonds2', groot.id!)).toMatchObject({ code: 'OnvoldoendeSaldo', veld: 'bedragInCent' });
    expect(await boekingen(groot.id!)).toEqual([]);
  });
});

describe('[Y15 volledig] a free budget', () => {
  const vrij = async () => ({ casusId: await w.casus(), fondsId: await w.openFonds({ soort: 'vrij_inzetbaar', alleen: '10000', kwartaal: '25000' }) });

  it('lets the professional decide alone within the cap, draws the sample by itself, and caps each professional per quarter', async () => {
    const { casusId, fondsId } = await vrij();
    expect(await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent: '10001' })).toMatchObject({ code: 'PlafondOverschreden', veld: 'bedragInCent' });
    const eerste = await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent: '10000' });
    expect(eerste).toMatchObject({ stand: 'te_betalen', akkoordenTeGaan: 0 });
    expect((await w.dossier('fonds', eerste.id!)).steekproef).toMatchObject({ oordeel: null });
    expect(await w.betaal('fonds', eerste.id!)).toMatchObject({ stand: 'betaald' });
    await w.beoordeel('fonds2', eerste.id!);
    expect((await w.dossier('fonds', eerste.id!)).steekproef).toMatchObject({ oordeel: 'in_orde' });
    await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent: '9000', begunstigde: 'Tweede winkel' });
    const teVeel = await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent: '6001', begunstigde: 'Derde winkel' });
    expect(teVeel).toMatchObject({ code: 'PlafondOverschreden', boodschap: expect.stringContaining('60,00') });
    expect(await w.vraagAan('regisseur', { casusId, fondsId, bedragInCent: '6001', begunstigde: 'Derde winkel' })).toMatchObject({ stand: 'te_betalen' });
    await w.wereld.opzetten(async (sql) => void (await sql("update uitgave set gereserveerd_op = gereserveerd_op - interval '4 months' where fonds_id = $1", [fondsId])));
    expect(await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent: '6001', begunstigde: 'Vierde winkel' })).toMatchObject({ stand: 'te_betalen' });
  });

  it('holds the cap when one professional asks from many casussen at the same moment', async () => {
    const { fondsId } = await vrij();
    const casussen = await Promise.all(Array.from({ length: 6 }, () => w.casus()));
    const antwoorden = await Promise.all(casussen.map((casusId) => w.vraagAan('begeleider', { casusId, fondsId, bedragInCent: '10000' })));
    expect(antwoorden.map(code).sort()).toEqual([...Array(4).fill('PlafondOverschreden'), 'Uitgave', 'Uitgave']);
  });
});

describe('[Y30 volledig] transport', () => {
  it.each(['ov', 'fiets_ebike_brommer'] as const)('%s wants a travel-time note and asks bijzondere bijstand, armoedebeleid and Wmo', async (soort) => {
    const { casusId, fondsId } = await w.fondsMetCasus();
    const zonder = { casusId, fondsId, soort, voorzieningen: alle(soort) };
    expect(await w.vraagAan('begeleider', zonder)).toMatchObject({ code: 'OngeldigeInvoer', veld: 'reistijd' });
    for (const regeling of ['bijzondere_bijstand', 'armoedebeleid', 'wmo']) {
      const antwoord = await w.vraagAan('begeleider', { ...zonder, reistijd: 'Nu 70 minuten, straks 25.', voorzieningen: alle(soort).filter((een) => een.regeling !== regeling) });
      expect(antwoord).toMatchObject({ code: 'OngeldigeInvoer', veld: `voorzieningen.${regeling}` });
    }
    const { id } = await w.vraagAan('begeleider', { ...zonder, reistijd: 'Nu 70 minuten, straks 25.' });
    expect((await w.dossier('fonds', id!)).redenen).toContainEqual({ soort: 'reistijd', tekst: 'Nu 70 minuten, straks 25.' });
  });
});

describe('an advance', () => {
  it('is refused on a scheme that said no or does not fit, beside that scheme', async () => {
    const { casusId, fondsId } = await w.fondsMetCasus();
    for (const een of [{ uitkomst: 'niet_van_toepassing' }, { uitkomst: 'afgewezen', uitkomstOp: '2026-11-01', reden: 'Te veel spaargeld.' }]) {
      const voorzieningen = alle('inrichting').map((rij) => (rij.regeling === 'bijzondere_bijstand' ? { ...rij, ...een } : rij));
      expect(await w.vraagAan('begeleider', { casusId, fondsId, voorzieningen, voorschotOp: 'bijzondere_bijstand' })).toMatchObject({ code: 'OngeldigeInvoer', veld: 'voorzieningen.bijzondere_bijstand' });
    }
  });

  it('says which scheme pays it back, and then needs no reason for that scheme', async () => {
    const { casusId, fondsId } = await w.fondsMetCasus();
    const voorzieningen = alle('inrichting').map((een) => (een.regeling === 'bijzondere_bijstand' ? { ...een, uitkomst: 'toegekend' } : een));
    expect(await w.vraagAan('begeleider', { casusId, fondsId, voorzieningen })).toMatchObject({ code: 'OngeldigeInvoer', veld: 'voorzieningen.bijzondere_bijstand' });
    const { id } = await w.vraagAan('begeleider', { casusId, fondsId, voorzieningen, voorschotOp: 'bijzondere_bijstand' });
    expect((await w.dossier('fonds', id!)).kosten).toMatchObject({ voorschotOp: 'bijzondere_bijstand' });
  });
});

it('the database asks for the same schemes as the form', async () => {
  for (const soort of UITGAVESOORTEN) {
    const [rij] = await w.database.alsBeheer<{ r: string[] }>('select voorliggende_regelingen($1) as r', [soort]);
    expect(rij?.r).toEqual([...VOORLIGGENDE_REGELINGEN[soort]]);
  }
});

it('a corporatie at the table sees kind and amount of a request, not the reason, the schemes or the account', async () => {
  const { casusId, fondsId } = await w.fondsMetCasus();
  const { id } = await w.vraagAan('begeleider', { casusId, fondsId });
  const ziet = await w.dossier('corporatie', id!);
  expect(ziet).toMatchObject({ redenen: [], voorzieningen: [], begunstigde: null, afweging: null });
});
