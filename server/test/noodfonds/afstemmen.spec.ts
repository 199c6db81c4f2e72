import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { dag } from '../harness/dagen.js';
import { boekhoudingKlopt } from './boekhouding.js';
import { EIGEN_IBAN } from './betaalwereld.js';
import { Tafelwereld, WEIGERING } from './tafelwereld.js';

const BALIE = 'fondsId terzijde { aantal saldoInCent regels { richting bedragInCent reden } } opdrachten { id regels { id kenmerk stand bedragInCent geboektInCent } } openRegels { id richting bedragInCent kandidaten { wijze nummer doelId pseudoniem } }';
const handeling = (naam: string) =>
  `mutation ($invoer: ${naam.charAt(0).toUpperCase()}${naam.slice(1)}Invoer!) { ${naam}(invoer: $invoer) { ... on Betaalbalie { __typename ${BALIE} } ${WEIGERING} } }`;
const BALIE_VAN = `query ($id: ID!) { betaalbalie(fondsId: $id) { ${BALIE} } }`;

interface Balie {
  __typename: string;
  opdrachten: { id: string; regels: { id: string; kenmerk: string; stand: string }[] }[];
  openRegels: { id: string; richting: string; bedragInCent: string; kandidaten: { wijze: string; nummer: string | null; doelId: string }[] }[];
}

let w: Tafelwereld;
beforeAll(async () => {
  w = await Tafelwereld.maak();
});
afterAll(() => w.einde());

const VANDAAG = dag(0);
const post = (bedrag: string, kenmerk: string, richting = 'DBIT', dag = VANDAAG) =>
  `<Ntry><Amt Ccy="EUR">${bedrag}</Amt><CdtDbtInd>${richting}</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>${dag}</Dt></BookgDt><NtryDtls><TxDtls><Refs><EndToEndId>${kenmerk}</EndToEndId></Refs></TxDtls></NtryDtls></Ntry>`;
const camt = (posten: string) =>
  `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt><Id>${nieuwId()}</Id><Acct><Id><IBAN>${EIGEN_IBAN}</IBAN></Id></Acct>${posten}</Stmt></BkToCstmrStmt></Document>`;

async function betaald(bedragen: readonly bigint[]) {
  const fondsId = await w.fonds();
  const [fonds, fonds2] = await Promise.all([w.als('fonds'), w.als('fonds2')]);
  const kolommen = [{ kop: 'k', veld: 'kenmerk' }, { kop: 'b', veld: 'bedrag' }];
  await fonds.field(handeling('betaalwijzeZetten'), { invoer: { opdrachtId: nieuwId(), fondsId, vorm: 'sepa', rekeninghouder: 'Stichting Vangnet', iban: EIGEN_IBAN, scheidingsteken: ';', decimaalteken: ',', kolommen } });
  const uitgaven: string[] = [];
  for (const bedrag of bedragen) {
    const { uitgaveId } = await w.uitgave(fondsId, bedrag);
    await fonds2.field('mutation ($invoer: BetaalgegevensAanvullenInvoer!) { betaalgegevensAanvullen(invoer: $invoer) { __typename } }', { invoer: { opdrachtId: nieuwId(), uitgaveId, iban: 'NL91ABNA0417164300' } });
    uitgaven.push(uitgaveId);
  }
  const stuur = (bestand: string) => w.stuurOp(fonds, `fondsen/${fondsId}/afschriften`, bestand);
  const lees = () => fonds.field<Balie>(BALIE_VAN, { id: fondsId });
  const verwerk = (regelId: string, rest: object) => fonds.field<{ __typename: string }>(handeling('afschriftregelVerwerken'), { invoer: { opdrachtId: nieuwId(), regelId, ...rest } });
  return { fondsId, uitgaven, fonds, stuur, lees, verwerk };
}

describe('what was booked before the bank told of it', () => {
  it('is joined by its mark, once, and nothing is booked again', async () => {
    const { fondsId, uitgaven, fonds, stuur, lees } = await betaald([180_000n]);
    const { opdrachten } = await fonds.field<Balie>(handeling('betaalopdrachtMaken'), { invoer: { opdrachtId: nieuwId(), fondsId, uitvoerenOp: VANDAAG, uitgaveIds: uitgaven } });
    const { id: regelId, kenmerk } = opdrachten[0]!.regels[0]!;
    await fonds.field(handeling('betaalregelAfhandelen'), { invoer: { opdrachtId: nieuwId(), regelId, betaald: true } });
    const voor = await w.boekingen(fondsId);
    expect(await stuur(camt(post('1800.00', kenmerk) + post('1800.00', kenmerk)))).toMatchObject({ status: 201 });
    expect((await lees()).openRegels).toMatchObject([{ bedragInCent: '180000', kandidaten: [] }]);
    expect(await w.boekingen(fondsId)).toBe(voor);
    await boekhoudingKlopt(w.database, fondsId);
  });

  it('is a choice for exactly its amount, named by its number, and closes the line without booking', async () => {
    const { fondsId, uitgaven, stuur, lees, verwerk } = await betaald([10_000n, 20_000n]);
    await w.wereld.betaal(w.regio, uitgaven[0]!, 10_000n);
    await stuur(camt(post('100.00', 'NOTPROVIDED') + post('99.99', 'x') + post('100.00', 'y', 'CRDT')));
    const voor = await w.boekingen(fondsId);
    const { openRegels } = await lees();
    const vind = (bedrag: string, richting = 'af') => openRegels.find((regel) => regel.bedragInCent === bedrag && regel.richting === richting)!;
    const [keuze] = vind('10000').kandidaten;
    expect(keuze).toMatchObject({ wijze: 'geboekt', nummer: expect.stringMatching(/^\d+$/) });
    expect(vind('9999').kandidaten).toEqual([]);
    expect(vind('10000', 'bij').kandidaten.map(({ wijze }) => wijze)).toEqual(['terugontvangst']);
    expect(await verwerk(vind('9999').id, { wijze: 'geboekt', doelId: keuze!.doelId })).toMatchObject({ __typename: 'RegelPastNiet', veld: 'doelId', boodschap: expect.stringContaining('ander bedrag') });
    expect(await verwerk(vind('10000').id, { wijze: 'geboekt', doelId: nieuwId() })).toMatchObject({ __typename: 'NietGevonden', veld: 'doelId' });
    expect(await verwerk(vind('10000').id, { wijze: 'geboekt', doelId: keuze!.doelId })).toMatchObject({ __typename: 'Betaalbalie' });
    expect(await verwerk(vind('10000').id, { wijze: 'geboekt', doelId: keuze!.doelId })).toMatchObject({ __typename: 'RegelAfgehandeld' });
    expect(await w.boekingen(fondsId)).toBe(voor);
    await boekhoudingKlopt(w.database, fondsId);
  });
});

describe('a refund that was booked wrong', () => {
  const VELDEN = 'uitgaveId teruggekregenInCent terugTeKrijgenInCent corrigeerbaar acties { naam toegestaan reden }';
  const opUitgave = (naam: string, type: string) => `mutation ($invoer: ${type}!) { ${naam}(invoer: $invoer) { ... on Uitgavebetaling { __typename ${VELDEN} } ${WEIGERING} } }`;
  interface Betaling {
    __typename: string;
    corrigeerbaar: string[];
  }

  it('is offered and taken back with a reason; what cannot be taken back is not offered, and its line of the bank is open again', async () => {
    const { fondsId, uitgaven, fonds, stuur, lees, verwerk } = await betaald([180_000n]);
    const [uitgaveId] = uitgaven as [string];
    const betaling = nieuwId();
    await w.wereld.betaal(w.regio, uitgaveId, 180_000n, betaling);
    await stuur(camt(post('800.00', 'NOTPROVIDED', 'CRDT')));
    const [regel] = (await lees()).openRegels;
    await verwerk(regel!.id, { wijze: 'terugontvangst', doelId: uitgaveId, reden: 'Borg terug.' });
    expect((await lees()).openRegels).toEqual([]);
    const corrigeer = (boekingId: string, reden = 'Het was 80.') => fonds.field<Betaling>(opUitgave('betalingCorrigeren', 'BetalingCorrigerenInvoer'), { invoer: { opdrachtId: nieuwId(), uitgaveId, boekingId, reden } });
    const voor = await fonds.field<Betaling>(`query ($id: ID!) { uitgavebetaling(id: $id) { ${VELDEN} } }`, { id: uitgaveId });
    expect(voor.corrigeerbaar).toHaveLength(1);
    const [terug] = voor.corrigeerbaar as [string];
    expect(terug).not.toBe(betaling);
    expect(await corrigeer(betaling)).toMatchObject({ __typename: 'TerugBovenBetaald' });
    expect(await corrigeer(terug, ' ')).toMatchObject({ __typename: 'OngeldigeInvoer', veld: 'reden' });
    expect(await corrigeer(terug)).toMatchObject({ __typename: 'Uitgavebetaling', teruggekregenInCent: '0', terugTeKrijgenInCent: '180000', corrigeerbaar: [betaling] });
    expect(await corrigeer(terug)).toMatchObject({ __typename: 'NietTeCorrigeren' });
    expect((await lees()).openRegels).toMatchObject([{ id: regel!.id, richting: 'bij' }]);
    expect(await corrigeer(betaling)).toMatchObject({ terugTeKrijgenInCent: '0', corrigeerbaar: [], acties: expect.arrayContaining([expect.objectContaining({ naam: 'corrigeren', toegestaan: false })]) });
    await boekhoudingKlopt(w.database, fondsId);
  });

  it('stays when the fonds set the money apart again: nothing goes below nothing', async () => {
    const { fondsId, uitgaven, fonds } = await betaald([180_000n]);
    const [uitgaveId] = uitgaven as [string];
    await w.wereld.betaal(w.regio, uitgaveId, 180_000n);
    await fonds.field(opUitgave('terugontvangstBoeken', 'TerugontvangstBoekenInvoer'), { invoer: { opdrachtId: nieuwId(), uitgaveId, bedragInCent: '80000', reden: 'retour' } });
    const { corrigeerbaar } = await fonds.field<Betaling>(`query ($id: ID!) { uitgavebetaling(id: $id) { ${VELDEN} } }`, { id: uitgaveId });
    const [saldo] = await w.database.alsBeheer<{ vrij: string }>("select credit_geboekt_in_cent - debet_geboekt_in_cent - debet_gereserveerd_in_cent as vrij from rekening where fonds_id = $1 and soort = 'saldo'", [fondsId]);
    await w.uitgave(fondsId, BigInt(saldo!.vrij) - 79_999n);
    const antwoord = await fonds.field<Betaling>(opUitgave('betalingCorrigeren', 'BetalingCorrigerenInvoer'), { invoer: { opdrachtId: nieuwId(), uitgaveId, boekingId: corrigeerbaar[0], reden: 'toch niet' } });
    expect(antwoord).toMatchObject({ __typename: 'OnvoldoendeSaldo' });
    await boekhoudingKlopt(w.database, fondsId);
  });
});

describe('a statement with a day that has yet to come', () => {
  it('is refused as a whole, with the line that has it, and nothing is booked', async () => {
    const { fondsId, uitgaven, fonds, stuur, lees } = await betaald([180_000n]);
    const { opdrachten } = await fonds.field<Balie>(handeling('betaalopdrachtMaken'), { invoer: { opdrachtId: nieuwId(), fondsId, uitvoerenOp: VANDAAG, uitgaveIds: uitgaven } });
    const { kenmerk } = opdrachten[0]!.regels[0]!;
    const bestand = (dag: string) => camt(post('1800.00', kenmerk) + post('5.00', 'kosten', 'DBIT', dag));
    const voor = await w.boekingen(fondsId);
    const over = dag(60);
    expect(await stuur(bestand(over))).toMatchObject({ status: 422, body: { code: 'AfschriftUitDeToekomst', veld: 'bestand', boodschap: expect.stringContaining(`Regel 2 van dit bestand is van ${over.split('-').reverse().join('-')}.`) } });
    expect([await w.boekingen(fondsId), (await lees()).openRegels]).toEqual([voor, []]);
    expect(await stuur(bestand(VANDAAG))).toMatchObject({ status: 201 });
    expect(await w.boekingen(fondsId)).toBe(voor + 1);
  });
});

describe('what the bank and the fonds differ by', () => {
  it('stands on the page line by line with its reason, and adds up to the cent; an order says what was booked of it', async () => {
    const { uitgaven, fonds, fondsId, stuur, lees, verwerk } = await betaald([120_050n]);
    const { opdrachten } = await fonds.field<Balie>(handeling('betaalopdrachtMaken'), { invoer: { opdrachtId: nieuwId(), fondsId, uitvoerenOp: VANDAAG, uitgaveIds: uitgaven } });
    const { id: doelId, kenmerk } = opdrachten[0]!.regels[0]!;
    expect(await lees()).toMatchObject({ terzijde: { aantal: 0, saldoInCent: '0', regels: [] }, opdrachten: [{ regels: [{ bedragInCent: '120050', geboektInCent: null }] }] });
    await stuur(camt(post('1199.50', kenmerk) + post('12.80', 'kosten') + post('1.00', 'rente', 'CRDT')));
    const vind = async (bedrag: string) => (await lees()).openRegels.find(({ bedragInCent }) => bedragInCent === bedrag)!.id;
    await verwerk(await vind('119950'), { wijze: 'betaalregel', doelId });
    await verwerk(await vind('1280'), { wijze: 'terzijde', reden: 'Kosten van de bank.' });
    await verwerk(await vind('100'), { wijze: 'terzijde', reden: 'Rente.' });
    const na = await lees();
    expect(na).toMatchObject({ terzijde: { aantal: 2, saldoInCent: '-1180' }, opdrachten: [{ regels: [{ bedragInCent: '120050', geboektInCent: '119950' }] }] });
    expect((na as unknown as { terzijde: { regels: object[] } }).terzijde.regels).toEqual(expect.arrayContaining([
      { richting: 'af', bedragInCent: '1280', reden: 'Kosten van de bank.' }, { richting: 'bij', bedragInCent: '100', reden: 'Rente.' }]));
  });
});
