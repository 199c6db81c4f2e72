import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { TestRol } from '../harness/regios.js';
import { boekhoudingKlopt } from './boekhouding.js';
import { Betaalwereld } from './betaalwereld.js';
import { Tafelwereld, WEIGERING } from './tafelwereld.js';

const BALIE = 'teBetalen { uitgaveId betaalbaarInCent } opdrachten { id ingetrokkenOp intrekreden regels { id stand } acties { naam toegestaan reden } }';
const TREK_IN = `mutation ($invoer: BetaalopdrachtIntrekkenInvoer!) { betaalopdrachtIntrekken(invoer: $invoer) { ... on Betaalbalie { __typename ${BALIE} } ${WEIGERING} } }`;

interface Balie {
  readonly __typename: string;
  readonly teBetalen: readonly { readonly uitgaveId: string; readonly betaalbaarInCent: string }[];
  readonly opdrachten: readonly { readonly id: string; readonly ingetrokkenOp: string | null; readonly acties: readonly object[] }[];
}

let w: Tafelwereld;
let betaal: Betaalwereld;
beforeAll(async () => {
  w = await Tafelwereld.maak();
  betaal = new Betaalwereld(w.wereld);
});
afterAll(() => w.einde());

/** An order of two payments that is on its way. */
async function onderweg() {
  const fondsId = await w.fonds();
  await betaal.zetBetaalwijze(w.regio, fondsId);
  const uitgaven = [(await w.uitgave(fondsId, 60_000n)).uitgaveId, (await w.uitgave(fondsId, 30_000n)).uitgaveId];
  for (const uitgaveId of uitgaven) await betaal.vulAan(w.regio, uitgaveId);
  const betaalopdrachtId = nieuwId();
  const regels = await betaal.maakOpdracht(w.regio, fondsId, uitgaven.map((uitgaveId) => ({ uitgaveId, bedragInCent: null })), betaalopdrachtId);
  return { fondsId, uitgaven, betaalopdrachtId, regels };
}

const trekIn = async (rol: TestRol, betaalopdrachtId: string, reden = 'De dag klopt niet.', opdrachtId = nieuwId()) =>
  (await w.als(rol)).send<{ betaalopdrachtIntrekken: Balie }>(TREK_IN, { invoer: { opdrachtId, betaalopdrachtId, reden } });
const kijk = async (fondsId: string) => (await w.als('fonds')).field<Balie>(`query ($id: ID!) { betaalbalie(fondsId: $id) { ${BALIE} } }`, { id: fondsId });

describe('withdrawing an order', () => {
  it('is refused to who does not hold the fonds, without a reason, and once something of it is paid', async () => {
    const { fondsId, uitgaven, betaalopdrachtId, regels } = await onderweg();
    expect((await trekIn('regisseur', betaalopdrachtId)).errors?.[0]?.extensions.code).toBe('NietToegestaan');
    expect((await trekIn('bestuurder', betaalopdrachtId)).data).toMatchObject({ betaalopdrachtIntrekken: { __typename: 'NietGevonden' } });
    expect((await trekIn('fonds', betaalopdrachtId, '  ')).data).toMatchObject({ betaalopdrachtIntrekken: { __typename: 'OngeldigeInvoer', veld: 'reden' } });
    await betaal.handelAf(w.regio, uitgaven[0]!, regels[0]!, true);
    const { opdrachten: [opdracht] } = await kijk(fondsId);
    expect(opdracht).toMatchObject({ acties: [{ naam: 'intrekken', toegestaan: false, reden: expect.stringContaining('al iets betaald') }] });
    expect((await trekIn('fonds', betaalopdrachtId)).data).toMatchObject({ betaalopdrachtIntrekken: { __typename: 'BetaalopdrachtNietTerug' } });
    expect(await w.boekingen(fondsId)).toBe(4);
  });

  it('makes every payment of it payable again, books nothing, gives no file any more, and leaves an event with the reason', async () => {
    const { fondsId, uitgaven, betaalopdrachtId } = await onderweg();
    const fonds = await w.als('fonds');
    expect((await w.haal(fonds, `betaalopdrachten/${betaalopdrachtId}`)).status).toBe(200);
    expect((await kijk(fondsId)).opdrachten[0]?.acties).toEqual([{ naam: 'intrekken', toegestaan: true, reden: null }]);
    const [eerst, opdrachtId] = [await w.boekingen(fondsId), nieuwId()];
    const eerste = await trekIn('fonds', betaalopdrachtId, 'De dag klopt niet.', opdrachtId);
    expect(eerste.data?.betaalopdrachtIntrekken).toMatchObject({
      __typename: 'Betaalbalie',
      opdrachten: [{ ingetrokkenOp: expect.any(String), intrekreden: 'De dag klopt niet.', regels: [{ stand: 'ingetrokken' }, { stand: 'ingetrokken' }], acties: [{ toegestaan: false, reden: expect.stringContaining('niets meer onderweg') }] }],
    });
    expect((await trekIn('fonds', betaalopdrachtId, 'De dag klopt niet.', opdrachtId)).data).toEqual(eerste.data);
    expect((await trekIn('fonds', betaalopdrachtId)).data).toMatchObject({ betaalopdrachtIntrekken: { __typename: 'BetaalopdrachtNietTerug' } });
    expect((await w.haal(fonds, `betaalopdrachten/${betaalopdrachtId}`)).status).toBe(404);
    expect(await w.boekingen(fondsId)).toBe(eerst);
    const gebeurtenissen = await w.database.alsBeheer('select actie from gebeurtenis where onderwerp_id = any($1) and gebeurd_op > now() - interval \'1 minute\' and actie in (\'betaalopdracht.ingetrokken\', \'uitgave.uitOpdracht\')', [[betaalopdrachtId, ...uitgaven]]);
    expect(gebeurtenissen).toHaveLength(3);
    const { teBetalen } = await kijk(fondsId);
    expect(new Map(teBetalen.map(({ uitgaveId, betaalbaarInCent }) => [uitgaveId, betaalbaarInCent]))).toEqual(new Map([[uitgaven[0], '60000'], [uitgaven[1], '30000']]));
    expect(await betaal.maakOpdracht(w.regio, fondsId, uitgaven.map((uitgaveId) => ({ uitgaveId, bedragInCent: null })))).toHaveLength(2);
    await boekhoudingKlopt(w.database, fondsId);
  });

  it('what the bank paid of it all the same waits to be looked into, and is not booked by itself', async () => {
    const { fondsId, betaalopdrachtId, regels } = await onderweg();
    const kenmerk = await betaal.kenmerk(regels[0]!);
    await trekIn('fonds', betaalopdrachtId);
    const [regelId] = await betaal.leesIn(w.regio, fondsId, [{ bedragInCent: 60_000n, kenmerk }]);
    const [stand] = await w.database.alsBeheer<{ stand: string }>('select stand from afschriftregel where id = $1', [regelId]);
    expect(stand).toEqual({ stand: 'open' });
    await boekhoudingKlopt(w.database, fondsId);
  });
});

it('a statement that does not add up is refused, and nothing is booked', async () => {
  const fondsId = await w.fonds();
  const saldo = (soort: string, bedrag: string) => `<Bal><Tp><CdOrPrtry><Cd>${soort}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${bedrag}</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>`;
  const post = '<Ntry><Amt Ccy="EUR">5.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-11-05</Dt></BookgDt></Ntry>';
  const bestand = `<Document><BkToCstmrStmt><Stmt><Id>S-${nieuwId()}</Id>${saldo('OPBD', '100.00')}${saldo('CLBD', '96.00')}${post}</Stmt></BkToCstmrStmt></Document>`;
  const { status, body } = await w.stuurOp(await w.als('fonds'), `fondsen/${fondsId}/afschriften`, bestand);
  expect([status, body]).toMatchObject([422, { veld: 'bestand', boodschap: expect.stringContaining('telt niet op') }]);
  expect(await w.database.alsBeheer('select id from bankafschrift where fonds_id = $1', [fondsId])).toEqual([]);
});
