import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { keurPain001, type Knoop } from '../../src/modules/noodfonds/domain/betaling/pain001-keuring.js';
import { leesXml } from '../../src/modules/noodfonds/bestanden/xml.js';
import { dag } from '../harness/dagen.js';
import { boekhoudingKlopt } from './boekhouding.js';
import { EIGEN_IBAN, IBAN } from './betaalwereld.js';
import { eenBon } from './bonproef.js';
import { Tafelwereld, WEIGERING } from './tafelwereld.js';

const BALIE = 'fondsId wijze { vorm iban } teBetalen { uitgaveId naam iban betaalbaarInCent acties { naam toegestaan reden } } opdrachten { id nummer regels { id kenmerk bedragInCent stand } } openRegels { id richting bedragInCent tegenpartij kandidaten { wijze doelId bedragInCent } }';
const BETALING = 'uitgaveId inOpdrachtInCent teruggekregenInCent terugTeKrijgenInCent verantwoording { stand ontbreektInCent } bonnen { id bedragInCent mediatype vervangenDoor vervangenReden } termijnen { nummer bedragInCent betaaldInCent stand } corrigeerbaar acties { naam toegestaan reden }';
const handeling = (naam: string, type: string, velden: string, klasse: string) =>
  `mutation ($invoer: ${type}!) { ${naam}(invoer: $invoer) { ... on ${klasse} { __typename ${velden} } ${WEIGERING} } }`;
const opBalie = (naam: string) => handeling(naam, `${naam.charAt(0).toUpperCase()}${naam.slice(1)}Invoer`, BALIE, 'Betaalbalie');
const opUitgave = (naam: string) => handeling(naam, `${naam.charAt(0).toUpperCase()}${naam.slice(1)}Invoer`, BETALING, 'Uitgavebetaling');
const LEES = `query ($id: ID!) { uitgavebetaling(id: $id) { ${BETALING} } }`;
const BALIE_VAN = `query ($id: ID!) { betaalbalie(fondsId: $id) { ${BALIE} } }`;

type Antwoord = Record<string, unknown> & { __typename: string };
interface Balie {
  __typename: string;
  boodschap: string;
  teBetalen: { uitgaveId: string; acties: { reden: string | null; toegestaan: boolean }[] }[];
  opdrachten: { id: string; regels: { id: string; kenmerk: string; stand: string }[] }[];
  openRegels: { id: string; richting: string; bedragInCent: string; tegenpartij: string | null; kandidaten: { wijze: string; doelId: string }[] }[];
}

let w: Tafelwereld;
beforeAll(async () => {
  w = await Tafelwereld.maak();
});
afterAll(() => w.einde());

const INDELING = { scheidingsteken: ';', decimaalteken: ',', kolommen: [{ kop: 'REF', veld: 'kenmerk' }, { kop: 'CRED', veld: 'crediteur' }, { kop: 'KPL', veld: 'kostenplaats' }, { kop: 'TV', veld: 'taakveld' }, { kop: 'BEDRAG', veld: 'bedrag' }] };

async function balie(vorm: 'csv' | 'sepa', bedragen: readonly bigint[] = [60_000n]) {
  const fondsId = await w.fonds();
  const [fonds, fonds2] = await Promise.all([w.als('fonds'), w.als('fonds2')]);
  await fonds.field(opBalie('betaalwijzeZetten'), { invoer: { opdrachtId: nieuwId(), fondsId, vorm, rekeninghouder: 'Stichting Vangnet', iban: EIGEN_IBAN, ...INDELING } });
  const uitgaven: string[] = [];
  for (const bedrag of bedragen) {
    const { uitgaveId } = await w.uitgave(fondsId, bedrag);
    await fonds2.field(opUitgave('betaalgegevensAanvullen'), { invoer: { opdrachtId: nieuwId(), uitgaveId, iban: 'NL91 ABNA 0417 1643 00', crediteur: '4012', kostenplaats: '63001', taakveld: '6.3' } });
    uitgaven.push(uitgaveId);
  }
  return { fondsId, uitgaven, fonds, fonds2 };
}

const maak = (fondsId: string, uitgaveIds: readonly string[], rest: object = {}) => ({ invoer: { opdrachtId: nieuwId(), fondsId, uitvoerenOp: dag(7), uitgaveIds, ...rest } });
const camt = (kenmerk: string, posten: string, iban = EIGEN_IBAN) =>
  `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt><Id>${kenmerk}</Id><Acct><Id><IBAN>${iban}</IBAN></Id></Acct>${posten}</Stmt></BkToCstmrStmt></Document>`;
const post = (bedrag: string, kenmerk: string, richting = 'DBIT') =>
  `<Ntry><Amt Ccy="EUR">${bedrag}</Amt><CdtDbtInd>${richting}</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-11-05</Dt></BookgDt><NtryDtls><TxDtls><Refs><EndToEndId>${kenmerk}</EndToEndId></Refs><RltdPties><Cdtr><Nm>Winkel Verzonnen</Nm></Cdtr><Dbtr><Nm>Winkel Verzonnen</Nm></Dbtr></RltdPties></TxDtls></NtryDtls></Ntry>`;

describe('a betaalopdracht', () => {
  it('is refused without account number, by who filled it in, and on an expired reservation: nothing is booked', async () => {
    const { fondsId, uitgaven, fonds, fonds2 } = await balie('sepa');
    const zonder = await w.uitgave(fondsId, 5_000n);
    expect(await fonds.field<Antwoord>(opBalie('betaalopdrachtMaken'), maak(fondsId, [zonder.uitgaveId]))).toMatchObject({ __typename: 'BetaalgegevensOntbreken', veld: 'uitgaveIds', boodschap: expect.stringContaining('rekeningnummer') });
    expect(await fonds2.field<Antwoord>(opBalie('betaalopdrachtMaken'), maak(fondsId, uitgaven))).toMatchObject({ __typename: 'BetaalgegevensOntbreken', boodschap: expect.stringContaining('Een ander') });
    expect(await fonds.field<Antwoord>(opUitgave('betaalgegevensAanvullen'), { invoer: { opdrachtId: nieuwId(), uitgaveId: zonder.uitgaveId, iban: 'NL91ABNA0417164301' } })).toMatchObject({ __typename: 'OngeldigeInvoer', veld: 'iban' });
    const loopt = await w.uitgave(fondsId, 5_000n);
    await fonds2.field(opUitgave('betaalgegevensAanvullen'), { invoer: { opdrachtId: nieuwId(), uitgaveId: loopt.uitgaveId, iban: 'NL91 ABNA 0417 1643 00', crediteur: '4012', kostenplaats: '63001', taakveld: '6.3' } });
    await w.wereld.heroverweging(w.regio, loopt);
    expect(await fonds.field<Antwoord>(opBalie('betaalopdrachtMaken'), maak(fondsId, [loopt.uitgaveId]))).toMatchObject({ __typename: 'BesluitDraagtUitgaveNiet', boodschap: expect.stringContaining('loopt een heroverweging') });
    await w.wereld.verloop(uitgaven[0]!);
    expect(await fonds.field<Antwoord>(opBalie('betaalopdrachtMaken'), maak(fondsId, uitgaven))).toMatchObject({ __typename: 'ReserveringVerlopen' });
    expect(await w.boekingen(fondsId)).toBe(4);
  });

  it('keeps saying in its file where a line was sent that failed, after another account is filled in', async () => {
    const { fondsId, uitgaven, fonds, fonds2 } = await balie('csv');
    const { opdrachten } = await fonds.field<Balie>(opBalie('betaalopdrachtMaken'), maak(fondsId, uitgaven));
    const bestand = async () => (await w.haal(fonds, `betaalopdrachten/${opdrachten[0]!.id}`)).text();
    const eerst = await bestand();
    expect(eerst).toContain('63001');
    await fonds.field(opBalie('betaalregelAfhandelen'), { invoer: { opdrachtId: nieuwId(), regelId: opdrachten[0]!.regels[0]!.id, betaald: false } });
    expect(await fonds2.field<Antwoord>(opUitgave('betaalgegevensAanvullen'), { invoer: { opdrachtId: nieuwId(), uitgaveId: uitgaven[0], iban: EIGEN_IBAN, crediteur: '9999', kostenplaats: '64444', taakveld: '6.2' } })).toMatchObject({ __typename: 'Uitgavebetaling' });
    expect(await bestand()).toBe(eerst);
  });

  it('is refused for a day that has passed, and nothing is on its way', async () => {
    const { fondsId, uitgaven, fonds } = await balie('sepa');
    expect(await fonds.field<Antwoord>(opBalie('betaalopdrachtMaken'), maak(fondsId, uitgaven, { uitvoerenOp: '2020-01-01' }))).toMatchObject({ __typename: 'DatumInVerleden', veld: 'uitvoerenOp' });
    expect(await fonds.field<Antwoord>(opBalie('betaalopdrachtMaken'), maak(fondsId, uitgaven, { uitvoerenOp: dag(-2) }))).toMatchObject({ __typename: 'DatumInVerleden' });
    expect(await fonds.field<Antwoord>(LEES, { id: uitgaven[0] })).toMatchObject({ inOpdrachtInCent: '0' });
    expect(await fonds.field<Antwoord>(opBalie('betaalopdrachtMaken'), maak(fondsId, uitgaven, { uitvoerenOp: dag(1) }))).toMatchObject({ __typename: 'Betaalbalie' });
  });

  it('is for whoever holds the fonds; another regio finds nothing', async () => {
    const { fondsId, uitgaven } = await balie('sepa');
    const elders = await w.als('fonds', 1);
    const uitgaveIds = uitgaven;
    expect(await elders.field<Antwoord>(opBalie('betaalopdrachtMaken'), maak(fondsId, uitgaveIds))).toMatchObject({ __typename: 'NietGevonden' });
    expect((await elders.send(BALIE_VAN, { id: fondsId })).errors?.[0]?.extensions.code).toBe('NietGevonden');
    expect((await (await w.als('regisseur')).send(BALIE_VAN, { id: fondsId })).errors?.[0]?.extensions.code).toBe('NietToegestaan');
  });

  it('leaves as a file that a bank takes, and comes back with the statement: paid to the cent, once', async () => {
    const { fondsId, uitgaven, fonds } = await balie('sepa', [60_000n, 12_345n]);
    const { opdrachten } = await fonds.field<Balie>(opBalie('betaalopdrachtMaken'), maak(fondsId, uitgaven));
    expect(await fonds.field<Antwoord>(LEES, { id: uitgaven[0] })).toMatchObject({ inOpdrachtInCent: '60000' });
    const bestand = await w.haal(fonds, `betaalopdrachten/${opdrachten[0]!.id}`);
    expect([bestand.status, bestand.headers.get('x-content-type-options'), bestand.headers.get('content-disposition')]).toEqual([200, 'nosniff', 'attachment; filename="betaalopdracht-1.xml"']);
    const xml = await bestand.text();
    expect(keurPain001(leesXml(xml))).toEqual([]);
    const alle = (k: Knoop, naam: string): string[] => k.kinderen.flatMap((kind) => (kind.naam === naam ? [kind.tekst] : alle(kind, naam)));
    expect([alle(leesXml(xml), 'CtrlSum'), alle(leesXml(xml), 'IBAN')]).toEqual([['723.45', '723.45'], [EIGEN_IBAN, IBAN, IBAN]]);
    const regels = opdrachten[0]!.regels;
    expect(regels.map(({ kenmerk }) => xml.includes(kenmerk))).toEqual([true, true]);

    const afschrift = camt(nieuwId(), post('600.00', regels[0]!.kenmerk) + post('123.45', regels[1]!.kenmerk) + post('9.99', 'IETSANDERS'));
    const eerste = nieuwId();
    expect(await w.stuurOp(fonds, `fondsen/${fondsId}/afschriften`, afschrift, { opdrachtId: eerste })).toMatchObject({ status: 201 });
    const voor = await w.boekingen(fondsId);
    expect(await w.stuurOp(fonds, `fondsen/${fondsId}/afschriften`, afschrift)).toMatchObject({ status: 422, body: { code: 'AfschriftAlGelezen', veld: 'bestand', boodschap: expect.stringContaining('Er is niets geboekt') } });
    expect(await w.stuurOp(fonds, `fondsen/${fondsId}/afschriften`, `${afschrift}\n`)).toMatchObject({ body: { code: 'AfschriftAlGelezen' } });
    expect(await w.stuurOp(fonds, `fondsen/${fondsId}/afschriften`, afschrift, { opdrachtId: eerste })).toMatchObject({ status: 201 });
    expect(await w.boekingen(fondsId)).toBe(voor);
    const na = await fonds.field<Balie>(BALIE_VAN, { id: fondsId });
    expect(na.opdrachten[0]!.regels.map(({ stand }) => stand)).toEqual(['betaald', 'betaald']);
    expect(na.openRegels).toMatchObject([{ richting: 'af', bedragInCent: '999', tegenpartij: 'Winkel Verzonnen' }]);
    await boekhoudingKlopt(w.database, fondsId);
  });

  it('leaves in the layout of the fonds for the financial system, and hears what was paid and what failed', async () => {
    const { fondsId, uitgaven, fonds } = await balie('csv', [60_000n, 12_345n]);
    const { opdrachten } = await fonds.field<Balie>(opBalie('betaalopdrachtMaken'), maak(fondsId, uitgaven));
    const [een, twee] = opdrachten[0]!.regels;
    expect(await (await w.haal(fonds, `betaalopdrachten/${opdrachten[0]!.id}`)).text()).toBe(`REF;CRED;KPL;TV;BEDRAG\r\n${een!.kenmerk};4012;63001;6.3;600,00\r\n${twee!.kenmerk};4012;63001;6.3;123,45\r\n`);
    const bericht = `kenmerk;status;bedrag;datum\n${een!.kenmerk};betaald;600,00;2026-11-06\n${twee!.kenmerk};mislukt;123,45;2026-11-06\n`;
    expect(await w.stuurOp(fonds, `fondsen/${fondsId}/afschriften`, bericht)).toMatchObject({ status: 201 });
    const { opdrachten: na, teBetalen } = await fonds.field<Balie>(BALIE_VAN, { id: fondsId });
    expect(na[0]!.regels.map(({ stand }) => stand)).toEqual(['betaald', 'mislukt']);
    expect(teBetalen.map(({ uitgaveId }) => uitgaveId)).toEqual([uitgaven[1]]);
    await boekhoudingKlopt(w.database, fondsId);
  });

  it('refuses to pay, give back or let lapse what is on its way', async () => {
    const { fondsId, uitgaven, fonds } = await balie('sepa');
    await fonds.field(opBalie('betaalopdrachtMaken'), maak(fondsId, uitgaven));
    const [uitgaveId] = uitgaven;
    const betaal = `mutation ($invoer: UitgaveBetalenInvoer!) { uitgaveBetalen(invoer: $invoer) { ... on Uitgave { id } ${WEIGERING} } }`;
    const vrij = `mutation ($invoer: ReserveringVrijlatenInvoer!) { reserveringVrijlaten(invoer: $invoer) { ... on Uitgave { id } ${WEIGERING} } }`;
    expect(await fonds.field<Antwoord>(betaal, { invoer: { opdrachtId: nieuwId(), uitgaveId } })).toMatchObject({ __typename: 'BetaalopdrachtLoopt' });
    expect(await fonds.field<Antwoord>(vrij, { invoer: { opdrachtId: nieuwId(), uitgaveId, reden: 'toch niet' } })).toMatchObject({ __typename: 'BetaalopdrachtLoopt' });
    expect(await fonds.field<Antwoord>(opBalie('betaalopdrachtMaken'), maak(fondsId, uitgaven))).toMatchObject({ __typename: 'BetaalopdrachtLoopt' });
  });
});

describe('a line that names no payment of ours', () => {
  it('is worked off once, and only as what it can be', async () => {
    const { fondsId, uitgaven, fonds } = await balie('sepa');
    const { opdrachten } = await fonds.field<Balie>(opBalie('betaalopdrachtMaken'), maak(fondsId, uitgaven));
    await w.stuurOp(fonds, `fondsen/${fondsId}/afschriften`, camt(nieuwId(), post('600.00', 'VERMINKT') + post('25.00', 'x', 'CRDT') + post('1.00', 'kosten')));
    const { openRegels } = await fonds.field<Balie>(BALIE_VAN, { id: fondsId });
    const [af, bij, kosten] = ['60000', '2500', '100'].map((bedrag) => openRegels.find(({ bedragInCent }) => bedragInCent === bedrag)!);
    const doe = (regelId: string, rest: object) => fonds.field<Antwoord>(opBalie('afschriftregelVerwerken'), { invoer: { opdrachtId: nieuwId(), regelId, ...rest } });
    const betaalregel = opdrachten[0]!.regels[0]!.id;
    expect(await doe(bij!.id, { wijze: 'betaalregel', doelId: betaalregel })).toMatchObject({ __typename: 'RegelPastNiet', veld: 'wijze' });
    expect(await doe(kosten!.id, { wijze: 'betaalregel', doelId: betaalregel })).toMatchObject({ __typename: 'RegelPastNiet', veld: 'doelId' });
    expect(await doe(kosten!.id, { wijze: 'terzijde' })).toMatchObject({ __typename: 'OngeldigeInvoer', veld: 'reden' });
    expect(await doe(bij!.id, { wijze: 'terugontvangst', doelId: uitgaven[0], reden: 'te veel' })).toMatchObject({ __typename: 'TerugBovenBetaald' });
    expect(af!.kandidaten[0]).toMatchObject({ wijze: 'betaalregel', doelId: betaalregel });
    expect(await doe(af!.id, { wijze: 'betaalregel', doelId: betaalregel })).toMatchObject({ __typename: 'Betaalbalie' });
    expect(await doe(af!.id, { wijze: 'betaalregel', doelId: betaalregel })).toMatchObject({ __typename: 'RegelAfgehandeld' });
    expect(await doe(bij!.id, { wijze: 'terugontvangst', doelId: uitgaven[0], reden: 'te veel' })).toMatchObject({ __typename: 'Betaalbalie' });
    expect(await doe(kosten!.id, { wijze: 'terzijde', reden: 'bankkosten' })).toMatchObject({ __typename: 'Betaalbalie', openRegels: [] });
    expect(await fonds.field<Antwoord>(LEES, { id: uitgaven[0] })).toMatchObject({ teruggekregenInCent: '2500', terugTeKrijgenInCent: '57500' });
    await boekhoudingKlopt(w.database, fondsId);
  });

  it('is offered no payment that it does not fit, and the payment whose mark it carries first', async () => {
    const { fondsId, uitgaven, fonds } = await balie('sepa', [60_000n, 20_000n]);
    const { opdrachten } = await fonds.field<Balie>(opBalie('betaalopdrachtMaken'), maak(fondsId, [uitgaven[0]!]));
    const { id: doelId, kenmerk } = opdrachten[0]!.regels[0]!;
    await w.stuurOp(fonds, `fondsen/${fondsId}/afschriften`, camt(nieuwId(), post('5.00', 'kosten') + post('599.00', kenmerk) + post('600.01', kenmerk) + post('200.00', 'x')));
    const { openRegels } = await fonds.field<Balie>(BALIE_VAN, { id: fondsId });
    const regel = (bedrag: string) => openRegels.find(({ bedragInCent }) => bedragInCent === bedrag)!;
    expect([regel('500').kandidaten, regel('60001').kandidaten]).toEqual([[], []]);
    expect(regel('59900').kandidaten).toMatchObject([{ wijze: 'betaalregel', doelId }]);
    expect(regel('20000').kandidaten).toMatchObject([{ wijze: 'betaling', doelId: uitgaven[1] }]);
    const doe = (regelId: string) => fonds.field<Antwoord>(opBalie('afschriftregelVerwerken'), { invoer: { opdrachtId: nieuwId(), regelId, wijze: 'betaalregel', doelId } });
    expect(await doe(regel('60001').id)).toMatchObject({ __typename: 'RegelPastNiet', veld: 'doelId' });
    expect(await doe(regel('59900').id)).toMatchObject({ __typename: 'Betaalbalie', opdrachten: [{ regels: [{ stand: 'betaald' }] }] });
    expect(await fonds.field<Antwoord>(LEES, { id: uitgaven[0] })).toMatchObject({ inOpdrachtInCent: '0', terugTeKrijgenInCent: '59900' });
    expect(await doe(regel('60001').id)).toMatchObject({ __typename: 'RegelPastNiet' });
    await boekhoudingKlopt(w.database, fondsId);
  });

  it('comes only from the account of the fonds, in a file that can be read', async () => {
    const { fondsId, fonds } = await balie('sepa');
    const stuur = (bytes: string | Uint8Array) => w.stuurOp(fonds, `fondsen/${fondsId}/afschriften`, bytes);
    expect(await stuur(camt(nieuwId(), post('1.00', 'x'), IBAN))).toMatchObject({ status: 422, body: { code: 'RegelPastNiet', veld: 'bestand' } });
    expect(await stuur('MZ\u0000\u0003')).toMatchObject({ status: 422, body: { code: 'OngeldigeInvoer', veld: 'bestand' } });
    expect(await stuur('<!DOCTYPE a [<!ENTITY b "c">]><Document/>')).toMatchObject({ status: 422, body: { code: 'OngeldigeInvoer' } });
    expect(await stuur('x'.repeat(2 * 1024 * 1024 + 1))).toMatchObject({ status: 422, body: { boodschap: expect.stringContaining('te groot') } });
    expect(await w.stuurOp(await w.als('regisseur'), `fondsen/${fondsId}/afschriften`, 'x')).toMatchObject({ status: 403 });
    expect(await w.stuurOp(await w.als('fonds', 1), `fondsen/${fondsId}/afschriften`, camt(nieuwId(), post('1.00', 'x')))).toMatchObject({ status: 404 });
    expect(await w.boekingen(fondsId)).toBe(2);
  });
});

describe('refunds, corrections and loans', () => {
  it('never return more than was paid, and a correction names a payment of this expense', async () => {
    const { fondsId, uitgaven, fonds } = await balie('sepa', [60_000n, 20_000n]);
    const [een, twee] = uitgaven as [string, string];
    const terug = (uitgaveId: string, bedragInCent: string) => fonds.field<Antwoord>(opUitgave('terugontvangstBoeken'), { invoer: { opdrachtId: nieuwId(), uitgaveId, bedragInCent, reden: 'retour' } });
    expect(await terug(een, '1')).toMatchObject({ __typename: 'TerugBovenBetaald', veld: 'bedragInCent' });
    const boekingId = nieuwId();
    await w.wereld.betaal(w.regio, een, 40_000n, boekingId);
    expect(await terug(een, '0')).toMatchObject({ __typename: 'OngeldigeInvoer', veld: 'bedragInCent' });
    expect(await terug(een, '15000')).toMatchObject({ teruggekregenInCent: '15000', terugTeKrijgenInCent: '25000' });
    const corrigeer = (uitgaveId: string) => fonds.field<Antwoord>(opUitgave('betalingCorrigeren'), { invoer: { opdrachtId: nieuwId(), uitgaveId, boekingId, reden: 'dubbel' } });
    expect(await corrigeer(twee)).toMatchObject({ __typename: 'NietGevonden' });
    expect(await corrigeer(een)).toMatchObject({ __typename: 'TerugBovenBetaald', boodschap: expect.stringContaining('250,00') });
    await boekhoudingKlopt(w.database, fondsId);
  });

  it('lend only before paying, with terms that add up and follow each other, and count what came back', async () => {
    const { uitgaven, fonds } = await balie('sepa', [60_000n]);
    const [uitgaveId] = uitgaven as [string];
    const leen = (termijnen: object[], rest: object = {}) => fonds.field<Antwoord>(opUitgave('leningVastleggen'), { invoer: { opdrachtId: nieuwId(), uitgaveId, geenSchuldregeling: true, termijnen, ...rest } });
    const goed = [{ op: '2027-01-01', bedragInCent: '30000' }, { op: '2027-02-01', bedragInCent: '30000' }];
    expect(await leen(goed, { geenSchuldregeling: false })).toMatchObject({ __typename: 'OngeldigeInvoer', veld: 'geenSchuldregeling' });
    expect(await leen(goed.slice(1))).toMatchObject({ __typename: 'TermijnenTellenNietOp', veld: 'termijnen' });
    expect(await leen([...goed].reverse())).toMatchObject({ __typename: 'LeningNietMogelijk', veld: 'termijnen' });
    expect(await leen(goed)).toMatchObject({ termijnen: [{ stand: 'open' }, { stand: 'open' }] });
    expect(await leen(goed)).toMatchObject({ __typename: 'LeningNietMogelijk' });
    await w.wereld.betaal(w.regio, uitgaveId, 50_000n);
    const terug = await fonds.field<Antwoord>(opUitgave('terugontvangstBoeken'), { invoer: { opdrachtId: nieuwId(), uitgaveId, bedragInCent: '40000', reden: 'aflossing' } });
    expect(terug).toMatchObject({ termijnen: [{ stand: 'betaald', betaaldInCent: '30000' }, { stand: 'deels', betaaldInCent: '10000' }] });
    await w.wereld.laatVrij(w.regio, uitgaveId);
    expect((await fonds.field<Antwoord>(LEES, { id: uitgaveId }))['termijnen']).toMatchObject([{ bedragInCent: '30000', stand: 'betaald' }, { bedragInCent: '20000', betaaldInCent: '10000', stand: 'deels' }]);
  });
});

describe('receipts', () => {
  let PDF: Uint8Array;
  beforeAll(async () => {
    PDF = await eenBon();
  });

  const bon = (uitgaveId: string) => `uitgaven/${uitgaveId}/bonnen`;

  it('are refused when they are a program called .pdf, empty, too large, doubled or without an amount', async () => {
    const { uitgaven, fonds } = await balie('sepa');
    const [uitgaveId] = uitgaven as [string];
    const stuur = (bytes: Uint8Array | string, bedragInCent = '600,00') => w.stuurOp(fonds, bon(uitgaveId), bytes, { bedragInCent });
    const programma = Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff, 0, 0]);
    expect(await stuur(programma)).toMatchObject({ status: 422, body: { code: 'BonGeweigerd', veld: 'bestand' } });
    expect(await stuur('zomaar tekst')).toMatchObject({ body: { code: 'BonGeweigerd' } });
    expect(await stuur('')).toMatchObject({ body: { code: 'BonGeweigerd' } });
    expect(await stuur(new Uint8Array(10 * 1024 * 1024 + 1))).toMatchObject({ status: 422, body: { veld: 'bestand', boodschap: expect.stringContaining('te groot') } });
    for (const fout of ['0', '-5', '10,005', '1e15', 'tien']) expect(await stuur(PDF, fout)).toMatchObject({ status: 422, body: { code: 'OngeldigeInvoer', veld: 'bedragInCent' } });
    expect(await stuur(PDF)).toMatchObject({ status: 201 });
    expect(await stuur(PDF)).toMatchObject({ body: { code: 'BonGeweigerd', boodschap: expect.stringContaining('staat al') } });
    expect(await w.database.alsBeheer('select 1 from bon where uitgave_id = $1', [uitgaveId])).toHaveLength(1);
  });

  it('are for who reads the expense whole: other roles, other regios and nobody at all are refused', async () => {
    const { uitgaven, fonds } = await balie('sepa');
    const [uitgaveId] = uitgaven as [string];
    const { body } = await w.stuurOp(fonds, bon(uitgaveId), PDF, { bedragInCent: '5,00' });
    expect(await w.stuurOp(await w.als('corporatie'), bon(uitgaveId), PDF, { bedragInCent: '5,00' })).toMatchObject({ status: 403 });
    expect(await w.stuurOp(await w.als('fonds', 1), bon(uitgaveId), PDF, { bedragInCent: '5,00' })).toMatchObject({ status: 404 });
    expect(await w.stuurOp(await w.als('begeleider'), bon(uitgaveId), PDF, { bedragInCent: '5,00' })).toMatchObject({ status: 404 });
    for (const [wie, status] of [[await w.als('fonds', 1), 404], [await w.als('corporatie'), 403], [await w.als('auditor'), 403], [{ cookie: '' }, 401]] as const) {
      expect((await w.haal(wie as typeof fonds, `bonnen/${body['id']}`)).status).toBe(status);
    }
    const vreemd = await fetch(`${w.test.url}/bestanden/${bon(uitgaveId)}`, { method: 'POST', headers: { origin: 'https://elders.example', cookie: fonds.cookie } });
    expect(vreemd.status).toBe(403);
  });

  it('that were wrong are replaced with a reason, by who may add them; the old one stays with its file and counts no more', async () => {
    const { uitgaven, fonds } = await balie('sepa', [60_000n, 60_000n]);
    const [uitgaveId, ander] = uitgaven as [string, string];
    await w.wereld.betaal(w.regio, uitgaveId);
    const { body: { id: oud } } = await w.stuurOp(fonds, bon(uitgaveId), PDF, { bedragInCent: '600,00' });
    const vervang = (vervangt: string, rest: object = {}, bytes: Uint8Array = PDF, wie = fonds) => w.stuurOp(wie, bon(uitgaveId), bytes, { bedragInCent: '60,00', vervangt, reden: 'Verkeerd bedrag.', ...rest });
    expect(await vervang(oud!, { reden: ' ' })).toMatchObject({ status: 422, body: { code: 'OngeldigeInvoer', veld: 'reden' } });
    expect(await vervang(nieuwId())).toMatchObject({ status: 404 });
    expect(await w.stuurOp(fonds, bon(ander), PDF, { bedragInCent: '60,00', vervangt: oud!, reden: 'Verkeerd.' })).toMatchObject({ status: 404 });
    expect(await vervang(oud!, {}, PDF, await w.als('corporatie'))).toMatchObject({ status: 403 });
    expect(await vervang(oud!, { bedragInCent: '600,00' })).toMatchObject({ body: { code: 'BonGeweigerd', boodschap: expect.stringContaining('staat al') } });
    const { body: { id: nieuw } } = await vervang(oud!);
    expect(await fonds.field<Antwoord>(LEES, { id: uitgaveId })).toMatchObject({ verantwoording: { ontbreektInCent: '54000' }, bonnen: [{ id: oud, vervangenDoor: 2, vervangenReden: 'Verkeerd bedrag.' }, { id: nieuw, vervangenDoor: null, vervangenReden: null }] });
    expect(await vervang(oud!, {}, await eenBon('nog een'))).toMatchObject({ body: { code: 'BonGeweigerd', boodschap: expect.stringContaining('al vervangen') } });
    expect(await vervang(nieuw!, { bedragInCent: '61,00' }, await eenBon('een ander'))).toMatchObject({ status: 201 });
    expect((await w.haal(fonds, `bonnen/${oud}`)).status).toBe(200);
    expect(await w.database.alsBeheer('select vervangt, sha256 <> $2 as anders from bon where uitgave_id = $1 order by volgnummer', [uitgaveId, ''])).toMatchObject([{ vervangt: null }, { vervangt: oud }, { vervangt: nieuw }]);
    const { redenen } = await fonds.field<{ redenen: object[] }>('query ($id: ID!) { uitgave(id: $id) { redenen { soort tekst } } }', { id: uitgaveId });
    expect(redenen).toContainEqual({ soort: 'bon', tekst: 'Verkeerd bedrag.' });
  });

  it('that were replaced by mistake come back with the same file and amount, with a reason, and never twice', async () => {
    const { uitgaven, fonds } = await balie('sepa', [60_000n]);
    const [uitgaveId] = uitgaven as [string];
    await w.wereld.betaal(w.regio, uitgaveId);
    const ander = await eenBon('een ander');
    const stuur = (bytes: Uint8Array, rest: object = {}) => w.stuurOp(fonds, bon(uitgaveId), bytes, { bedragInCent: '600,00', ...rest });
    const lees = async () => (await fonds.field<{ verantwoording: { stand: string; ontbreektInCent: string }; bonnen: { vervangenDoor: number | null; terugAls: number | null; terugReden: string | null }[] }>('query ($id: ID!) { uitgavebetaling(id: $id) { verantwoording { stand ontbreektInCent } bonnen { vervangenDoor terugAls terugReden } } }', { id: uitgaveId }));
    const { body: { id: een } } = await stuur(PDF);
    const { body: { id: twee } } = await stuur(ander, { bedragInCent: '10,00', vervangt: een!, reden: 'Vergissing.' });
    expect(await stuur(PDF)).toMatchObject({ status: 422, body: { code: 'BonGeweigerd', veld: 'reden', boodschap: expect.stringContaining('waarom hij terugkomt') } });
    expect(await stuur(PDF, { vervangt: twee!, reden: 'De eerste was goed.' })).toMatchObject({ status: 201 });
    expect(await lees()).toMatchObject({ verantwoording: { stand: 'compleet' }, bonnen: [{ vervangenDoor: 2, terugAls: 3, terugReden: 'De eerste was goed.' }, { vervangenDoor: 3, terugAls: null }, { vervangenDoor: null, terugAls: null }] });
    for (const rest of [{}, { reden: 'Nog eens.' }, { bedragInCent: '5,00', reden: 'Nog eens.' }]) expect(await stuur(PDF, rest)).toMatchObject({ body: { code: 'BonGeweigerd', boodschap: expect.stringContaining('staat al') } });
    const rij = (herstelt: string | null) => w.database.alsBeheer(`insert into bon (regio_id, id, uitgave_id, casus_id, fonds_id, volgnummer, bedrag_in_cent, mediatype, grootte, sha256, ontvangen_door, herstelt)
      select regio_id, gen_random_uuid(), uitgave_id, casus_id, fonds_id, 9, bedrag_in_cent, mediatype, grootte, sha256, ontvangen_door, $2 from bon where id = $1`, [een, herstelt]);
    const [drie] = await w.database.alsBeheer<{ id: string }>('select id from bon where uitgave_id = $1 and volgnummer = 3', [uitgaveId]);
    await expect(rij(twee!)).rejects.toThrow('"bon_herstelt"');
    expect(await stuur(ander, { bedragInCent: '10,00', reden: 'Hij hoort er ook bij.' })).toMatchObject({ status: 201 });
    expect((await lees()).bonnen[1]).toEqual({ vervangenDoor: 3, terugAls: 4, terugReden: 'Hij hoort er ook bij.' });
    await expect(rij(null)).rejects.toThrow('bon_een_keer');
    await expect(rij(een!)).rejects.toThrow('bon_een_keer_terug');
    await expect(rij(drie!.id)).rejects.toThrow('bon_herstelt_vervangen');
  });

  it('come back as an attachment with a name of ours, leave a line in the access log, and complete the expense', async () => {
    const { uitgaven, fonds } = await balie('sepa');
    const [uitgaveId] = uitgaven as [string];
    await w.wereld.betaal(w.regio, uitgaveId);
    expect(await fonds.field<Antwoord>(LEES, { id: uitgaveId })).toMatchObject({ verantwoording: { stand: 'open', ontbreektInCent: '60000' } });
    await w.database.alsBeheer("set session_replication_role = 'replica'; update uitgave set betaald_op = now() - interval '31 days' where id = '" + uitgaveId + "'");
    expect(await fonds.field<Antwoord>(LEES, { id: uitgaveId })).toMatchObject({ verantwoording: { stand: 'te_laat' } });
    const regisseur = await w.als('regisseur');
    const { body } = await w.stuurOp(regisseur, bon(uitgaveId), PDF, { bedragInCent: '600,00' });
    expect(await fonds.field<Antwoord>(LEES, { id: uitgaveId })).toMatchObject({ verantwoording: { stand: 'compleet' }, bonnen: [{ id: body['id'], mediatype: 'application/pdf' }] });
    const terug = await w.haal(fonds, `bonnen/${body['id']}`);
    expect([terug.headers.get('content-disposition'), terug.headers.get('x-content-type-options'), terug.headers.get('cache-control')]).toEqual(['attachment; filename="bon-1.pdf"', 'nosniff', 'no-store']);
    expect(Buffer.from(await terug.arrayBuffer()).subarray(0, 5).toString()).toBe('%PDF-');
    const regels = await w.database.alsBeheer<{ actie: string }>("select t.actie from toegangsregel t join bon b on b.casus_id = t.casus_id where b.id = $1 and t.actie = 'E' and t.lid_id = $2", [body['id'], w.regio.beheerder]);
    expect(regels.length).toBeGreaterThan(0);
  });
});
