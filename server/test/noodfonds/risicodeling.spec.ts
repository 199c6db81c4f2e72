import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { dag } from '../harness/dagen.js';
import { Betaalwereld } from './betaalwereld.js';
import { boekhoudingKlopt } from './boekhouding.js';
import { eenBon } from './bonproef.js';
import { Tafelwereld, WEIGERING } from './tafelwereld.js';
import { uitkomst } from './uitkomst.js';

const VELDEN = 'uitgaveId plafondInCent geclaimdInCent betaaldInCent partijen { organisatieId aandeel } claims { id schadeInCent toegekendInCent uitTeKerenInCent beslotenOp bewijsId } acties { naam toegestaan }';
const doe = (naam: string) => `mutation ($invoer: ${naam.charAt(0).toUpperCase()}${naam.slice(1)}Invoer!) { ${naam}(invoer: $invoer) { ... on Risicodeling { __typename ${VELDEN} } ${WEIGERING} } }`;

interface Antwoord {
  __typename: string;
  boodschap?: string;
  claims: { id: string }[];
}

let w: Tafelwereld;
beforeAll(async () => {
  w = await Tafelwereld.maak();
});
afterAll(() => w.einde());

const partijen = (gemeente: number, corporatie: number) => [
  { organisatieId: w.regios[0].organisaties.gemeente, aandeel: gemeente },
  { organisatieId: w.regios[0].organisaties.corporatie, aandeel: corporatie },
];

const vastleggen = (uitgaveId: string, rest: object = {}) => ({
  invoer: { opdrachtId: nieuwId(), uitgaveId, contract: 'Huurcontract 12 (verzonnen)', van: '2026-01-01', tot: '2027-12-31', partijen: partijen(60, 40), ...rest },
});

async function afspraak(plafondInCent = 100_000n) {
  const uitgave = await w.uitgave(await w.fonds({ soort: 'waarborgfonds' }), plafondInCent, 'corporatie Duinrand');
  const antwoord = await (await w.als('fonds')).field<Antwoord>(doe('risicodelingVastleggen'), vastleggen(uitgave.uitgaveId));
  expect(antwoord.__typename).toBe('Risicodeling');
  return uitgave;
}

async function bewijs(): Promise<string> {
  const { status, body } = await w.stuurOp(await w.als('corporatie'), 'risicobewijzen', await eenBon(nieuwId()));
  expect(status).toBe(201);
  return body['id'] ?? '';
}

const claim = async (uitgaveId: string, rest: object = {}) =>
  (await w.als('corporatie')).field<Antwoord>(doe('risicoclaimIndienen'), { invoer: { opdrachtId: nieuwId(), uitgaveId, soort: 'huur', schadeInCent: '50000', ontstaanOp: '2026-06-01', ...rest } });

const beslis = async (claimId: string, rest: object = {}) =>
  (await w.als('fonds')).field<Antwoord>(doe('risicoclaimBeslissen'), { invoer: { opdrachtId: nieuwId(), claimId, toegekend: true, ...rest } });

describe('[Y10 volledig] sharing the risk of a tenancy that fails', () => {
  it('refuses shares that are 99 or 101 together, at the field and in the table, and any fonds but a waarborgfonds', async () => {
    const fonds = await w.als('fonds');
    const { uitgaveId, fondsId } = await w.uitgave(await w.fonds({ soort: 'waarborgfonds' }), 100_000n);
    for (const [een, twee, som] of [[60, 39, 99], [60, 41, 101]] as const) {
      expect(await fonds.field<Antwoord>(doe('risicodelingVastleggen'), vastleggen(uitgaveId, { partijen: partijen(een, twee) }))).toMatchObject({
        __typename: 'AandelenNietHonderd', veld: 'partijen', boodschap: expect.stringContaining(`${som} procent`),
      });
    }
    expect(await fonds.field<Antwoord>(doe('risicodelingVastleggen'), vastleggen(uitgaveId, { partijen: partijen(60, 0) }))).toMatchObject({ __typename: 'OngeldigeInvoer' });
    expect(await w.database.alsBeheer('select 1 from risicodeling where uitgave_id = $1', [uitgaveId])).toEqual([]);
    const gewoon = await w.uitgave(await w.fonds(), 5_000n);
    expect(await fonds.field<Antwoord>(doe('risicodelingVastleggen'), vastleggen(gewoon.uitgaveId))).toMatchObject({ __typename: 'RisicodelingNietMogelijk' });
    expect(await (await w.als('fonds', 1)).field<Antwoord>(doe('risicodelingVastleggen'), vastleggen(uitgaveId))).toMatchObject({ __typename: 'NietGevonden' });
    await fonds.field(doe('risicodelingVastleggen'), vastleggen(uitgaveId));
    const scheef = w.wereld.handel(w.regio, w.regio.beheerder, ['uitgave', uitgaveId], (sql) => sql('update risicodelingspartij set aandeel = 50 where uitgave_id = $1 and aandeel = 60', [uitgaveId]), 'owner');
    expect(await uitkomst(scheef)).toMatch(/DT126|42501/);
    const achterom = w.database.alsBeheer('update risicodelingspartij set aandeel = aandeel - 1 where uitgave_id = $1 and aandeel = 60', [uitgaveId]);
    expect(await uitkomst(achterom)).toBe('DT126 99');
    expect(await w.boekingen(fondsId)).toBe(2);
  });

  it('refuses a claim without evidence, with evidence of another claim, outside the period, or by who is no party: nothing is booked', async () => {
    const { uitgaveId, fondsId } = await afspraak();
    expect(await claim(uitgaveId)).toMatchObject({ __typename: 'OngeldigeInvoer', veld: 'bewijsId', boodschap: expect.stringContaining('bewijs') });
    expect(await claim(uitgaveId, { bewijsId: nieuwId() })).toMatchObject({ __typename: 'BewijsOntbreekt', veld: 'bewijsId' });
    expect(await claim(uitgaveId, { bewijsId: await bewijs(), ontstaanOp: '2025-12-31' })).toMatchObject({ __typename: 'RisicodelingNietMogelijk', veld: 'ontstaanOp' });
    const bewijsId = await bewijs();
    await claim(uitgaveId, { bewijsId });
    expect(await claim(uitgaveId, { bewijsId })).toMatchObject({ __typename: 'BewijsOntbreekt' });
    const buiten = { invoer: { opdrachtId: nieuwId(), uitgaveId, soort: 'huur', schadeInCent: '1', ontstaanOp: '2026-06-01', bewijsId } };
    expect(await (await w.als('corporatie2')).field<Antwoord>(doe('risicoclaimIndienen'), buiten)).toMatchObject({ __typename: 'NietGevonden' });
    const programma = await w.stuurOp(await w.als('corporatie'), 'risicobewijzen', Uint8Array.from([0x4d, 0x5a, 0x90, 0]));
    expect(programma).toMatchObject({ status: 422, body: { code: 'BonGeweigerd', veld: 'bestand' } });
    expect(await w.boekingen(fondsId)).toBe(2);
  });

  it('sets the share of the gemeente ready, posts it to an account of its own when it is paid, and stays under the ceiling', async () => {
    const { uitgaveId, fondsId } = await afspraak(100_000n);
    const { claims } = await claim(uitgaveId, { bewijsId: await bewijs(), schadeInCent: '120000' });
    const werk = async (rol: 'fonds' | 'corporatie') => (await w.als(rol)).send('{ geldwerk { uitgaven claims } }');
    expect((await werk('corporatie')).errors?.[0]?.extensions.code).toBe('NietToegestaan');
    expect((await werk('fonds')).data).toMatchObject({ geldwerk: { claims: expect.arrayContaining([uitgaveId]) } });
    expect(await beslis(claims[0]!.id)).toMatchObject({ geclaimdInCent: '72000', betaaldInCent: '0', claims: [{ toegekendInCent: '72000' }] });
    expect(await w.boekingen(fondsId)).toBe(2);
    await w.wereld.betaal(w.regio, uitgaveId);
    expect(await beslis(claims[0]!.id)).toMatchObject({ __typename: 'RegelAfgehandeld' });
    expect((await werk('fonds')).data).toMatchObject({ geldwerk: { claims: expect.not.arrayContaining([uitgaveId]) } });
    const { boekingen } = await (await w.als('fonds')).field<{ boekingen: object[] }>('query ($id: ID!) { uitgave(id: $id) { boekingen { soort debet credit } } }', { id: uitgaveId });
    expect(boekingen.slice(-2)).toEqual([
      { soort: 'betaling', debet: 'saldo', credit: 'casus' },
      { soort: 'claim', debet: 'casus', credit: 'risicodeling' },
    ]);
    const tweede = await claim(uitgaveId, { bewijsId: await bewijs(), schadeInCent: '50000' });
    const derde = await claim(uitgaveId, { bewijsId: await bewijs(), schadeInCent: '1000' });
    expect(tweede).toMatchObject({ claims: [{ uitTeKerenInCent: null }, { uitTeKerenInCent: '28000' }] });
    expect(await beslis(tweede.claims[1]!.id, { toegekend: false })).toMatchObject({ __typename: 'OngeldigeInvoer', veld: 'reden' });
    expect(await beslis(tweede.claims[1]!.id)).toMatchObject({ geclaimdInCent: '100000', betaaldInCent: '72000', claims: [{}, { toegekendInCent: '28000' }, { uitTeKerenInCent: '0' }] });
    expect(await beslis(derde.claims[2]!.id)).toMatchObject({ __typename: 'ReserveringAfgehandeld' });
    expect(await beslis(derde.claims[2]!.id, { toegekend: false, reden: 'boven het plafond' })).toMatchObject({ geclaimdInCent: '100000', betaaldInCent: '72000' });
    await w.wereld.betaal(w.regio, uitgaveId);
    const [rekening] = await w.database.alsBeheer<{ saldo: string }>("select credit_geboekt_in_cent - debet_geboekt_in_cent as saldo from rekening where fonds_id = $1 and soort = 'risicodeling'", [fondsId]);
    expect(rekening?.saldo).toBe('100000');
    const [casus] = await w.database.alsBeheer<{ saldo: string }>("select credit_geboekt_in_cent - debet_geboekt_in_cent as saldo from rekening where fonds_id = $1 and soort = 'casus'", [fondsId]);
    expect(casus?.saldo).toBe('0');
    await boekhoudingKlopt(w.database, fondsId);
  });

  it('gives back what was set apart for a granted claim once the besluit ended, and not before', async () => {
    const { uitgaveId, besluitId, fondsId } = await afspraak(100_000n);
    const { claims } = await claim(uitgaveId, { bewijsId: await bewijs(), schadeInCent: '60000' });
    await beslis(claims[0]!.id);
    const mag = async () => {
      const { uitgave } = await (await w.als('fonds')).field<{ uitgave: { acties: { naam: string; toegestaan: boolean }[] } }>('query ($id: ID!) { uitgave(id: $id) { uitgave { acties { naam toegestaan } } } }', { id: uitgaveId });
      return uitgave.acties.flatMap(({ naam, toegestaan }) => (toegestaan ? [naam] : []));
    };
    expect(await mag()).toEqual(['betalen']);
    await w.wereld.opzetten(async (sql) => void (await sql("update besluit set ingetrokken_op = now(), einde_reden = 'De huur ging niet door.' where id = $1", [besluitId])));
    expect(await mag()).toEqual(['vrijlaten']);
    await w.wereld.laatVrij(w.regio, uitgaveId);
    await boekhoudingKlopt(w.database, fondsId);
  });

  it('lets no money out past a claim, and of several decisions at once one counts', async () => {
    const { uitgaveId, fondsId } = await afspraak(100_000n);
    const { uitgave } = await (await w.als('fonds')).field<{ uitgave: { acties: object[] } }>('query ($id: ID!) { uitgave(id: $id) { uitgave { acties { naam toegestaan reden } } } }', { id: uitgaveId });
    expect(uitgave.acties).toContainEqual({ naam: 'betalen', toegestaan: false, reden: 'Uit deze afspraak gaat alleen geld met een claim.' });
    expect(await uitkomst(w.wereld.betaal(w.regio, uitgaveId, 100n))).toBe('DT127 claim');
    const betaal = new Betaalwereld(w.wereld);
    await betaal.zetBetaalwijze(w.regio, fondsId);
    await betaal.vulAan(w.regio, uitgaveId);
    expect(await uitkomst(betaal.maakOpdracht(w.regio, fondsId, [{ uitgaveId, bedragInCent: 100n }]))).toBe('DT127 claim');
    const { claims } = await claim(uitgaveId, { bewijsId: await bewijs(), schadeInCent: '60000' });
    const antwoorden = await Promise.all([0, 1, 2, 3].map(() => beslis(claims[0]!.id)));
    expect(antwoorden.map(({ __typename }) => __typename).sort()).toEqual(['RegelAfgehandeld', 'RegelAfgehandeld', 'RegelAfgehandeld', 'Risicodeling']);
    expect(await (await w.als('fonds')).field<object>('query ($id: ID!) { uitgave(id: $id) { uitgave { betaalbaarInCent acties { naam toegestaan reden } } } }', { id: uitgaveId })).toMatchObject({
      uitgave: { betaalbaarInCent: '36000', acties: expect.arrayContaining([{ naam: 'betalen', toegestaan: true, reden: null }, { naam: 'vrijlaten', toegestaan: false, reden: 'Er is een claim toegekend die nog betaald moet worden.' }]) },
    });
    const balie = await (await w.als('fonds')).field<{ teBetalen: object[] }>('query ($id: ID!) { betaalbalie(fondsId: $id) { teBetalen { uitgaveId betaalbaarInCent } } }', { id: fondsId });
    expect(balie.teBetalen).toEqual([{ uitgaveId, betaalbaarInCent: '36000' }]);
    const [regelId] = await betaal.maakOpdracht(w.regio, fondsId, [{ uitgaveId, bedragInCent: null }]) as [string];
    await betaal.leesIn(w.regio, fondsId, [{ bedragInCent: 36_000n, kenmerk: await betaal.kenmerk(regelId) }]);
    const [rij] = await w.database.alsBeheer<{ betaling: string }>("select id as betaling from boeking where uitgave_id = $1 and soort = 'betaling'", [uitgaveId]);
    const corrigeer = { invoer: { opdrachtId: nieuwId(), uitgaveId, boekingId: rij!.betaling, reden: 'De claim was al vergoed.' } };
    expect(await (await w.als('fonds')).field('query ($id: ID!) { uitgavebetaling(id: $id) { corrigeerbaar } }', { id: uitgaveId })).toEqual({ corrigeerbaar: [rij!.betaling] });
    expect(await (await w.als('fonds')).field('mutation ($invoer: BetalingCorrigerenInvoer!) { betalingCorrigeren(invoer: $invoer) { __typename } }', corrigeer)).toEqual({ __typename: 'Uitgavebetaling' });
    expect(await (await w.als('fonds')).field<object>('query ($id: ID!) { risicodeling(id: $id) { geclaimdInCent betaaldInCent terugInCent } }', { id: uitgaveId })).toEqual({ geclaimdInCent: '36000', betaaldInCent: '36000', terugInCent: '36000' });
    await boekhoudingKlopt(w.database, fondsId);
  });
});

describe('a party to a running agreement whose casus is not disclosed', () => {
  const LEES = `query ($id: ID!) { risicodeling(id: $id) { ${VELDEN} } }`;
  const MIJN = `query { mijnRisicodelingen { ${VELDEN} } }`;
  const vraag = async (rol: 'corporatie' | 'corporatie2', regio = 0) => (await w.als(rol, regio)).field<Antwoord[]>(MIJN);
  const sluitCasus = (casusId: string) => w.wereld.opzetten(async (sql) => void (await sql('delete from casustoegang where casus_id = $1 and lid_id = $2', [casusId, w.regio.corporatie])));

  async function besloten(plafond = 100_000n) {
    const deling = await afspraak(plafond);
    await sluitCasus(deling.casusId);
    return deling;
  }

  it('is there for no other organisation, no other regio, and no person beside the table', async () => {
    const { uitgaveId } = await besloten();
    for (const [rol, regio] of [['corporatie2', 0], ['corporatie', 1], ['begeleider', 0]] as const) {
      expect((await (await w.als(rol, regio)).send(LEES, { id: uitgaveId })).errors?.[0]).toMatchObject({ extensions: { code: 'NietGevonden' } });
    }
    expect([await vraag('corporatie2'), await vraag('corporatie', 1)]).toEqual([[], []]);
  });

  it('keeps its agreement, shares, ceiling and claims, and nothing of the casus', async () => {
    const { uitgaveId, casusId } = await besloten(100_000n);
    const corporatie = await w.als('corporatie');
    expect(await corporatie.field(LEES, { id: uitgaveId })).toMatchObject({ plafondInCent: '100000', geclaimdInCent: '0', partijen: [{ aandeel: 60 }, { aandeel: 40 }] });
    expect(await vraag('corporatie')).toContainEqual(expect.objectContaining({ uitgaveId }));
    const { claims } = await claim(uitgaveId, { bewijsId: await bewijs() });
    await beslis(claims[0]!.id);
    expect(await corporatie.field(LEES, { id: uitgaveId })).toMatchObject({ geclaimdInCent: '30000', claims: [{ toegekendInCent: '30000' }] });
    for (const dicht of ['query ($id: ID!) { uitgave(id: $id) { uitgave { id } } }', 'query ($id: ID!) { uitgavebetaling(id: $id) { uitgaveId } }']) {
      expect((await corporatie.send(dicht, { id: uitgaveId })).errors?.[0]).toMatchObject({ extensions: { code: 'NietGevonden' } });
    }
    expect((await corporatie.send('query ($id: ID!) { casus(id: $id) { id } }', { id: casusId })).errors?.[0]).toMatchObject({ extensions: { code: 'NietGevonden' } });
    const [spoor] = await w.database.alsBeheer<{ n: number }>("select count(*)::int as n from toegangsregel where casus_id = $1 and lid_id = $2 and doel = 'risicodeling bij huur'", [casusId, w.regio.corporatie]);
    expect(spoor!.n).toBeGreaterThan(0);
  });

  it('reads the evidence of its own claims only', async () => {
    const { uitgaveId } = await besloten();
    const eigen = await bewijs();
    await claim(uitgaveId, { bewijsId: eigen });
    const vreemd = nieuwId();
    await w.wereld.opzetten(async (sql) => {
      await sql("insert into risicobewijs (regio_id, id, mediatype, grootte, sha256, ontvangen_door) values ($1, $2, 'application/pdf', 10, repeat('c', 64), $3)", [w.regio.regioId, vreemd, w.regio.aanvrager]);
      await sql(`insert into risicoclaim (regio_id, id, uitgave_id, casus_id, fonds_id, soort, schade_in_cent, ontstaan_op, bewijs_id, ingediend_door)
        select regio_id, gen_random_uuid(), uitgave_id, casus_id, fonds_id, 'schade', 500, '2026-06-02', $1, $2 from risicodeling where uitgave_id = $3`, [vreemd, w.regio.aanvrager, uitgaveId]);
    });
    const corporatie = await w.als('corporatie');
    const { claims } = await corporatie.field<{ claims: object[] }>(`query ($id: ID!) { risicodeling(id: $id) { claims { bewijsId leestBewijs } } }`, { id: uitgaveId });
    expect(claims).toEqual(expect.arrayContaining([{ bewijsId: eigen, leestBewijs: true }, { bewijsId: vreemd, leestBewijs: false }]));
    expect((await w.haal(corporatie, `risicobewijzen/${vreemd}`)).status).toBe(404);
    expect((await w.haal(corporatie, `risicobewijzen/${eigen}`)).status).toBe(200);
  });

  it('is over when the quarter for claims has passed and no claim is open', async () => {
    const { uitgaveId } = await besloten();
    const verzet = (dagen: number) => w.wereld.opzetten(async (sql) =>
      void (await sql('update risicodeling set van = current_date - 400, tot = current_date - $2::int where uitgave_id = $1', [uitgaveId, dagen])));
    const ziet = async () => (await (await w.als('corporatie')).send(LEES, { id: uitgaveId })).errors === undefined;
    await verzet(90);
    expect(await ziet()).toBe(true);
    await claim(uitgaveId, { bewijsId: await bewijs(), ontstaanOp: dag(-100) });
    await verzet(94);
    expect(await ziet()).toBe(true);
    await w.wereld.opzetten(async (sql) => void (await sql("update risicoclaim set besloten_op = now(), besloten_door = $2, reden = 'te laat' where uitgave_id = $1", [uitgaveId, w.regio.beheerder])));
    expect(await ziet()).toBe(false);
  });
});

describe('two parties that each claim on their own account', () => {
  const IBANS = { corporatie: 'NL91ABNA0417164300', corporatie2: 'NL20INGB0001234567' } as const;
  const MAAK = `mutation ($invoer: BetaalopdrachtMakenInvoer!) { betaalopdrachtMaken(invoer: $invoer) { ... on Betaalbalie { __typename opdrachten { id regels { naam bedragInCent } } } ${WEIGERING} } }`;
  const BALIE = 'query ($id: ID!) { betaalbalie(fondsId: $id) { teBetalen { claimId naam iban betaalbaarInCent acties { naam toegestaan } } openRegels { id kandidaten { wijze naam op } } } }';
  type Rij = { claimId: string | null; naam: string };

  async function tweeClaims(ibans: Partial<typeof IBANS> = IBANS) {
    const uitgave = await w.uitgave(await w.fonds({ soort: 'waarborgfonds' }), 100_000n, 'corporatie Duinrand');
    const delen = [...partijen(60, 20), { organisatieId: w.regios[0].organisaties.corporatie2, aandeel: 20 }];
    await (await w.als('fonds')).field(doe('risicodelingVastleggen'), vastleggen(uitgave.uitgaveId, { partijen: delen }));
    for (const wie of ['corporatie', 'corporatie2'] as const) {
      const bewijsId = (await w.stuurOp(await w.als(wie), 'risicobewijzen', await eenBon(nieuwId()))).body['id'];
      const schadeInCent = wie === 'corporatie' ? '50000' : '30000';
      const { claims } = await (await w.als(wie)).field<Antwoord>(doe('risicoclaimIndienen'), { invoer: { opdrachtId: nieuwId(), uitgaveId: uitgave.uitgaveId, soort: 'huur', schadeInCent, ontstaanOp: '2026-06-01', bewijsId, iban: ibans[wie] } });
      await beslis(claims.at(-1)!.id);
    }
    const betaal = new Betaalwereld(w.wereld);
    await betaal.zetBetaalwijze(w.regio, uitgave.fondsId);
    return { ...uitgave, betaal, fonds: await w.als('fonds') };
  }
  const klaar = async (fondsId: string) => (await (await w.als('fonds')).field<{ teBetalen: Rij[] }>(BALIE, { id: fondsId })).teBetalen;
  const order = (fondsId: string, rest: object) => ({ invoer: { opdrachtId: nieuwId(), fondsId, uitvoerenOp: dag(7), uitgaveIds: [], ...rest } });

  it('refuses a wrong account at its field, a claim of another fonds, a claim twice, and to pay such a claim to who the besluit named', async () => {
    const { uitgaveId, fondsId, fonds, betaal } = await tweeClaims();
    expect(await claim(uitgaveId, { bewijsId: await bewijs(), iban: 'NL91ABNA0417164301' })).toMatchObject({ __typename: 'OngeldigeInvoer', veld: 'iban' });
    const claimIds = (await klaar(fondsId)).map(({ claimId }) => claimId!);
    expect(await fonds.field<Antwoord>(MAAK, order(fondsId, {}))).toMatchObject({ __typename: 'OngeldigeInvoer', veld: 'uitgaveIds' });
    expect(await fonds.field<Antwoord>(MAAK, order(fondsId, { claimIds: [nieuwId()] }))).toMatchObject({ __typename: 'NietGevonden' });
    expect(await (await w.als('fonds', 1)).field<Antwoord>(MAAK, order(fondsId, { claimIds }))).toMatchObject({ __typename: 'NietGevonden' });
    await betaal.vulAan(w.regio, uitgaveId);
    expect(await fonds.field<Antwoord>(MAAK, order(fondsId, { uitgaveIds: [uitgaveId] }))).toMatchObject({ __typename: 'RisicodelingNietMogelijk', boodschap: expect.stringContaining('wie de claim indiende') });
    expect(await fonds.field<Antwoord>(MAAK, order(fondsId, { claimIds }))).toMatchObject({ __typename: 'Betaalbalie' });
    expect(await fonds.field<Antwoord>(MAAK, order(fondsId, { claimIds: [claimIds[0]] }))).toMatchObject({ __typename: 'ReserveringAfgehandeld' });
  });

  it('are paid by one order, each its own share on its own account, and the bank line names the party', async () => {
    const { fondsId, fonds, betaal } = await tweeClaims();
    const rijen = await klaar(fondsId);
    expect(rijen).toMatchObject([{ naam: 'corporatie Duinrand', iban: IBANS.corporatie, betaalbaarInCent: '30000' }, { naam: 'corporatie2 Duinrand', iban: IBANS.corporatie2, betaalbaarInCent: '18000' }]);
    const { opdrachten } = await fonds.field<{ opdrachten: { id: string; regels: { naam: string; bedragInCent: string }[] }[] }>(MAAK, order(fondsId, { claimIds: rijen.map(({ claimId }) => claimId) }));
    expect(opdrachten[0]!.regels).toEqual([{ naam: 'corporatie Duinrand', bedragInCent: '30000' }, { naam: 'corporatie2 Duinrand', bedragInCent: '18000' }]);
    const xml = await (await w.haal(fonds, `betaalopdrachten/${opdrachten[0]!.id}`)).text();
    for (const deel of [IBANS.corporatie, IBANS.corporatie2, '300.00', '180.00', 'corporatie2 Duinrand']) expect(xml).toContain(deel);
    expect(await klaar(fondsId)).toEqual([]);
    await betaal.leesIn(w.regio, fondsId, [{ bedragInCent: 18_000n, kenmerk: 'ONBEKEND' }]);
    const { openRegels } = await fonds.field<{ openRegels: { kandidaten: object[] }[] }>(BALIE, { id: fondsId });
    expect(openRegels[0]!.kandidaten).toEqual([{ wijze: 'betaalregel', naam: 'corporatie2 Duinrand', op: dag(7) }]);
    await boekhoudingKlopt(w.database, fondsId);
  });

  it('what was paid by hand was for the first claim, and who claimed without an account is paid as before', async () => {
    const { uitgaveId, fondsId, fonds, betaal } = await tweeClaims({ corporatie2: IBANS.corporatie2 });
    await w.wereld.betaal(w.regio, uitgaveId, 10_000n);
    expect(await klaar(fondsId)).toMatchObject([{ claimId: null, betaalbaarInCent: '20000' }, { naam: 'corporatie2 Duinrand', betaalbaarInCent: '18000' }]);
    await betaal.vulAan(w.regio, uitgaveId);
    const claimIds = (await klaar(fondsId)).flatMap(({ claimId }) => (claimId ? [claimId] : []));
    expect(await fonds.field<Antwoord>(MAAK, order(fondsId, { uitgaveIds: [uitgaveId], claimIds }))).toMatchObject({ opdrachten: [{ regels: [{ bedragInCent: '20000' }, { naam: 'corporatie2 Duinrand', bedragInCent: '18000' }] }] });
    await boekhoudingKlopt(w.database, fondsId);
  });
});
