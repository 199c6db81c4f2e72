import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { VOORLIGGENDE_REGELINGEN } from '@doorbraaktafel/shared/vocabulary';
import { Voorschotwacht } from '../../src/modules/noodfonds/index.js';
import { dag } from '../harness/dagen.js';
import { signIn } from '../harness/graphql.js';
import { boekhoudingKlopt } from './boekhouding.js';
import { Betaalwereld } from './betaalwereld.js';
import { Fondswereld } from './fondswereld.js';
import type { Regio } from './wereld.js';

const VOORSCHOT = 'query ($id: ID!) { uitgavebetaling(id: $id) { voorschot { regeling betaaldInCent verwachtInCent terugInCent openInCent komtNietTerugInCent stand sinds herinnerdOp } } }';
const BALIE = 'query ($id: ID!) { betaalbalie(fondsId: $id) { voorschotten { uitgaveId openInCent stand } openRegels { id kandidaten { wijze doelId isVoorschot } } } }';
const VERWERK = 'mutation ($invoer: AfschriftregelVerwerkenInvoer!) { afschriftregelVerwerken(invoer: $invoer) { __typename ... on Weigering { code boodschap } } }';
const handeling = (naam: string, type: string) => `mutation ($invoer: ${type}!) { ${naam}(invoer: $invoer) { __typename ... on Toezeggingen { toezeggingen { id versie } } ... on Weigering { code boodschap } } }`;

interface Voorschot { betaaldInCent: string; verwachtInCent: string; terugInCent: string; openInCent: string; komtNietTerugInCent: string; stand: string; sinds: string | null; herinnerdOp: string | null }
interface Balie { voorschotten: { uitgaveId: string; openInCent: string; stand: string }[]; openRegels: { id: string; kandidaten: { wijze: string; doelId: string; isVoorschot: boolean }[] }[] }

let w: Fondswereld;
let bank: Betaalwereld;
let regio: Regio;
beforeAll(async () => {
  w = await Fondswereld.maak();
  bank = new Betaalwereld(w.wereld);
  const { id, organisaties } = w.regio;
  regio = {
    regioId: id, organisatieId: organisaties.gemeente, aanvrager: w.lid('begeleider'), beheerder: w.lid('fonds'), bestuurder: w.lid('fonds2'),
    corporatie: w.lid('corporatie'), auditor: w.lid('auditor'),
  };
}, 60_000);
afterAll(() => w.sluit());

const lees = async (uitgaveId: string) => (await w.wie('fonds').field<{ voorschot: Voorschot | null }>(VOORSCHOT, { id: uitgaveId })).voorschot;
const terugTeVragen = async () => (await w.wie('fonds').field<{ voorschotten: string[] }>('{ geldwerk { voorschotten } }', {})).voorschotten;
const balie = (fondsId: string) => w.wie('fonds').field<Balie>(BALIE, { id: fondsId });

async function schietVoor(casusId: string, fondsId: string, bedragInCent: string): Promise<string> {
  const voorzieningen = VOORLIGGENDE_REGELINGEN.inrichting.map((regeling) => ({ regeling, uitkomst: regeling === 'bijzondere_bijstand' ? 'te_laat' : 'niet_van_toepassing' }));
  const { id } = await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent, voorschotOp: 'bijzondere_bijstand', voorzieningen });
  expect(await w.keurGoed('fonds2', id!)).toMatchObject({ stand: 'te_betalen' });
  return id!;
}

async function beslis(casusId: string, stap: 'toekennen' | 'afwijzen', giftInCent?: string): Promise<void> {
  const regisseur = w.wie('regisseur');
  const toezeggingId = nieuwId();
  const doe = async (naam: string, type: string, invoer: object) => {
    const antwoord = await regisseur.field<{ __typename: string; boodschap?: string }>(handeling(naam, type), { invoer: { opdrachtId: nieuwId(), ...invoer } });
    expect([antwoord.__typename, antwoord.boodschap]).toEqual(['Toezeggingen', undefined]);
  };
  await doe('toezeggingVastleggen', 'ToezeggingVastleggenInvoer', { opdrachtId: toezeggingId, casusId, regeling: 'bijzondere_bijstand', organisatieId: regio.organisatieId, voorbereidOp: dag(-10), sleutelOp: dag(5) });
  await doe('toezeggingStap', 'ToezeggingStapInvoer', { toezeggingId, versie: 1, stap: 'vragen', op: dag(-9) });
  await doe('toezeggingStap', 'ToezeggingStapInvoer', { toezeggingId, versie: 2, stap, op: dag(0), ...(giftInCent ? { giftInCent } : {}) });
}

describe('a bridge on a scheme', () => {
  it('shows to nobody who does not hold or audit the fonds', async () => {
    const { casusId, fondsId } = await w.fondsMetCasus();
    const id = await schietVoor(casusId, fondsId, '5000');
    const elders = await signIn(w.tafel.test, w.tafel.regios[1].leden.fonds.email);
    expect((await elders.send(VOORSCHOT, { id })).errors?.[0]?.extensions.code).toBe('NietGevonden');
    expect(await w.wie('begeleider').field(VOORSCHOT, { id })).toEqual({ voorschot: null });
    expect(await w.wie('auditor').field(VOORSCHOT, { id })).toMatchObject({ voorschot: { stand: 'wacht' } });
    expect(await lees((await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent: '900' })).id!)).toBeNull();
  });

  it('waits for the scheme, is open once that grants, and comes back over the statement on the besluit of the expense', async () => {
    const { casusId, fondsId } = await w.fondsMetCasus();
    await bank.zetBetaalwijze(regio, fondsId);
    const id = await schietVoor(casusId, fondsId, '8000');
    await w.betaal('fonds', id);
    expect(await terugTeVragen()).not.toContain(id);
    expect(await lees(id)).toMatchObject({ betaaldInCent: '8000', verwachtInCent: '0', openInCent: '0', stand: 'wacht', sinds: null });
    const boekingenVoor = await w.database.alsBeheer('select id from boeking where fonds_id = $1', [fondsId]);

    await beslis(casusId, 'toekennen', '6000');
    expect(await lees(id)).toMatchObject({ verwachtInCent: '6000', openInCent: '6000', komtNietTerugInCent: '2000', stand: 'terug_te_vragen', sinds: dag(0) });
    expect((await balie(fondsId)).voorschotten).toEqual([{ uitgaveId: id, openInCent: '6000', stand: 'terug_te_vragen' }]);
    expect(await terugTeVragen()).toContain(id);
    // What is expected is no money: nothing is booked before the bank says so.
    expect(await w.database.alsBeheer('select id from boeking where fonds_id = $1', [fondsId])).toEqual(boekingenVoor);

    const andere = (await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent: '7000' })).id!;
    await w.keurGoed('fonds2', andere);
    await w.betaal('fonds', andere);
    const [regelId] = await bank.leesIn(regio, fondsId, [{ richting: 'bij', bedragInCent: 6_000n }]);
    const [open] = (await balie(fondsId)).openRegels;
    expect(open?.kandidaten.map(({ doelId, isVoorschot }) => [doelId, isVoorschot])).toEqual([[id, true], [andere, false]]);
    expect(await w.wie('fonds').field(VERWERK, { invoer: { opdrachtId: nieuwId(), regelId, wijze: 'terugontvangst', doelId: id, reden: 'bijstand kwam' } })).toMatchObject({ __typename: 'Betaalbalie' });
    expect(await lees(id)).toMatchObject({ terugInCent: '6000', openInCent: '0', komtNietTerugInCent: '2000', stand: 'terug' });
    const [boeking] = await w.database.alsBeheer<Record<string, string>>(
      "select b.soort, b.besluit_id = u.besluit_id as zelfde, b.bedrag_in_cent from boeking b join uitgave u on u.id = b.uitgave_id where u.id = $1 and b.soort = 'terugontvangst'", [id]);
    expect(boeking).toEqual({ soort: 'terugontvangst', zelfde: true, bedrag_in_cent: '6000' });
    await boekhoudingKlopt(w.database, fondsId);
  });

  it('tells who holds the fonds once at the award, and again each fortnight until it is back; two nodes tell once', async () => {
    const { casusId, fondsId } = await w.fondsMetCasus();
    const id = await schietVoor(casusId, fondsId, '4000');
    await w.betaal('fonds', id);
    const wacht = w.tafel.test.app.get(Voorschotwacht);
    expect(await wacht.kijk()).toBe(0);
    await beslis(casusId, 'toekennen', '4000');
    expect(await Promise.all([wacht.kijk(), wacht.kijk()]).then(([een, twee]) => een + twee)).toBe(1);
    expect(await wacht.kijk()).toBe(0);
    await w.wereld.opzetten(async (sql) => void (await sql('update toezegging set besloten_op = current_date - 15, gevraagd_op = current_date - 20, voorbereid_op = current_date - 21 where casus_id = $1', [casusId])));
    expect(await wacht.kijk()).toBe(1);
    const sporen = await w.database.alsBeheer("select actie from gebeurtenis where onderwerp_id = $1 and actie like 'voorschot.%' order by gebeurd_op, id", [id]);
    expect(sporen.map(({ actie }: { actie?: string }) => actie)).toEqual(['voorschot.terug_te_vragen', 'voorschot.herinnerd']);
    const berichten = await w.database.alsBeheer("select 1 from kamerbericht where kamer_id = $1 and soort = 'uitgave.gewijzigd' and gegevens ->> 'uitgaveId' = $2", [`lid:${w.lid('fonds')}`, id]);
    expect(berichten.length).toBeGreaterThanOrEqual(2);
    await bank.ontvangTerug(regio, id, 4_000n);
    await w.wereld.opzetten(async (sql) => void (await sql('update toezegging set besloten_op = current_date - 60, gevraagd_op = current_date - 61, voorbereid_op = current_date - 62 where casus_id = $1', [casusId])));
    expect(await wacht.kijk()).toBe(0);
  });

  it('says that the scheme refused, and asks nothing back then', async () => {
    const { casusId, fondsId } = await w.fondsMetCasus();
    const id = await schietVoor(casusId, fondsId, '3000');
    await w.betaal('fonds', id);
    await beslis(casusId, 'afwijzen');
    expect(await lees(id)).toMatchObject({ openInCent: '0', stand: 'afgewezen' });
  });

  it('spreads an award over its advances to the cent: never more than was paid, never more than was awarded, whatever came back', async () => {
    const { casusId, fondsId } = await w.fondsMetCasus();
    const ids: string[] = [];
    for (const bedrag of ['1100', '1200', '1300']) ids.push(await schietVoor(casusId, fondsId, bedrag));
    await beslis(casusId, 'toekennen', '1');
    const bedrag = fc.nat(1_000);
    await fc.assert(fc.asyncProperty(fc.nat(3_600), fc.tuple(bedrag, bedrag, bedrag), fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100)), async (award, betaald, procent) => {
      const terug = betaald.map((cent, plek) => Math.floor((cent * (procent[plek] ?? 0)) / 100));
      await w.wereld.opzetten(async (sql) => {
        await sql('update toezegging set gift_in_cent = $2 where casus_id = $1', [casusId, award]);
        for (const [plek, id] of ids.entries()) await sql('update uitgave set betaald_in_cent = $2, teruggekregen_in_cent = $3 where id = $1', [id, betaald[plek], terug[plek]]);
      });
      const standen = await Promise.all(ids.map(lees));
      const som = (veld: 'verwachtInCent' | 'openInCent') => standen.reduce((tot, stand) => tot + Number(stand?.[veld]), 0);
      const samen = betaald[0] + betaald[1] + betaald[2];
      expect(som('verwachtInCent')).toBe(Math.min(award, samen));
      for (const [plek, stand] of standen.entries()) {
        expect(Number(stand?.verwachtInCent)).toBeLessThanOrEqual(betaald[plek] ?? 0);
        expect(Number(stand?.openInCent)).toBe(Math.max(0, Number(stand?.verwachtInCent) - (terug[plek] ?? 0)));
      }
    }), { numRuns: 40 });
  });
});
