import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Noodfonds, Verval } from '../../src/modules/noodfonds/index.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { signIn, type TestClient } from '../harness/graphql.js';
import { makeRegios, type TestRegio } from '../harness/regios.js';
import { Proefdatabase } from './database.js';
import { type Besluit, type Regio, Wereld } from './wereld.js';

const UITGAVE = 'id pseudoniem soort stand bedragInCent betaaldInCent restInCent akkoordenTeGaan besluitId acties { naam toegestaan reden }';
const WEIGERING = '... on Weigering { __typename code boodschap veld }';
const handeling = (naam: string, type: string) =>
  `mutation ($invoer: ${type}!) { ${naam}(invoer: $invoer) { ... on Uitgave { __typename ${UITGAVE} } ${WEIGERING} } }`;
const GOEDKEUREN = handeling('uitgaveGoedkeuren', 'UitgaveGoedkeurenInvoer');
const BETALEN = handeling('uitgaveBetalen', 'UitgaveBetalenInvoer');
const VRIJLATEN = handeling('reserveringVrijlaten', 'ReserveringVrijlatenInvoer');
const DOSSIER = `query ($id: ID!) { uitgave(id: $id) { uitgave { ${UITGAVE} } boekingen { nummer soort bedragInCent debet credit besluitId geboektDoor }
  akkoorden { lidId wijze } redenen { soort tekst } begunstigde { soort naam } } }`;

interface Antwoord {
  __typename: string;
  id?: string;
  stand?: string;
  betaaldInCent?: string;
  boodschap?: string;
  veld?: string | null;
  acties?: { naam: string; toegestaan: boolean; reden: string | null }[];
}

let test: TestApp;
let wereld: Wereld;
let database: Proefdatabase;
let regios: [TestRegio, TestRegio, TestRegio];
let regio: Regio;
let fonds: TestClient;
let fonds2: TestClient;
let auditor: TestClient;
let corporatie: TestClient;
let vreemd: TestClient;

beforeAll(async () => {
  test = await startTestApp();
  regios = await makeRegios(test);
  const { urls, superuserUrl } = test.database;
  database = new Proefdatabase({ ...urls, postgres: superuserUrl });
  wereld = new Wereld(database);
  const { leden, organisaties, id } = regios[0];
  regio = {
    regioId: id,
    organisatieId: organisaties.gemeente,
    aanvrager: leden.regisseur.ctx.lidId,
    beheerder: leden.fonds.ctx.lidId,
    bestuurder: leden.fonds2.ctx.lidId,
    corporatie: leden.corporatie.ctx.lidId,
    auditor: leden.auditor.ctx.lidId,
  };
  await wereld.veldmatrix();
  [fonds, fonds2, auditor, corporatie, vreemd] = (await Promise.all(
    [leden.fonds, leden.fonds2, leden.auditor, leden.corporatie, regios[1].leden.fonds].map(({ email }) => signIn(test, email)),
  )) as [TestClient, TestClient, TestClient, TestClient, TestClient];
});
afterAll(async () => {
  await database.sluit();
  await test.stop();
});

/** Through the module itself, as the besluit does: in the transaction of an act. */
async function fondsMetBesluit(bedragInCent: bigint, begrootInCent = 500_000n): Promise<Besluit & { fondsId: string }> {
  const { ctx } = regios[0].leden.fonds;
  const noodfonds = test.app.get(Noodfonds);
  const fondsId = await test.app.get(UnitOfWork).run(ctx, async (tx) => {
    const id = await noodfonds.open(tx, {
      naam: `Noodfonds ${nieuwId()}`, soort: 'noodfonds', boekjaar: 2026, beheerderLidId: ctx.lidId,
      drempelTweedeAkkoordInCent: 100_000n, goedkeurders: [regios[0].leden.fonds2.ctx.lidId],
    });
    await noodfonds.begroot(tx, { fondsId: id, orgaan: 'college', kenmerk: id, genomenOp: '2026-01-10', bedragInCent: begrootInCent, boekingId: nieuwId() });
    return id;
  });
  return { fondsId, ...(await wereld.besluit(regio, fondsId, bedragInCent)) };
}

async function reserveer({ fondsId, casusId, besluitId }: { fondsId: string } & Besluit, bedragInCent: bigint, rest: object = {}): Promise<string> {
  const uitgaveId = await test.app.get(UnitOfWork).run(regios[0].leden.regisseur.ctx, (tx) =>
    test.app.get(Noodfonds).reserveer(tx, {
      boekingId: nieuwId(), fondsId, casusId, besluitId, bedragInCent, soort: 'inrichting', begunstigde: 'J. Verzonnen',
      reden: 'bed en koelkast', aangevraagdDoor: regio.aanvrager, ...rest,
    }));
  await wereld.voorliggend(uitgaveId);
  return uitgaveId;
}

const invoer = (uitgaveId: string, rest: object = {}) => ({ invoer: { opdrachtId: nieuwId(), uitgaveId, ...rest } });

describe('reserveer, inside the act of a besluit', () => {
  it('refuses with the balance in a Dutch sentence, and leaves nothing behind', async () => {
    const besluit = await fondsMetBesluit(60_000n, 50_000n);
    await expect(reserveer(besluit, 60_000n)).rejects.toMatchObject({
      code: 'OnvoldoendeSaldo', vrijInCent: 50_000n, boodschap: 'In dit fonds is nog €\u00a0500,00 vrij. Vraag minder of kies een ander fonds.',
    });
    expect(await database.alsBeheer('select 1 from uitgave where fonds_id = $1', [besluit.fondsId])).toEqual([]);
  });

  it('rolls back with the act it belongs to', async () => {
    const besluit = await fondsMetBesluit(60_000n);
    const act = test.app.get(UnitOfWork).run(regios[0].leden.regisseur.ctx, async (tx) => {
      await test.app.get(Noodfonds).reserveer(tx, {
        ...besluit, boekingId: nieuwId(), bedragInCent: 60_000n, soort: 'ov', begunstigde: 'Vervoer', aangevraagdDoor: regio.aanvrager,
      });
      throw new Error('het besluit gaat niet door');
    });
    await expect(act).rejects.toThrow('het besluit gaat niet door');
    expect(await database.alsBeheer('select 1 from boeking where besluit_id = $1', [besluit.besluitId])).toEqual([]);
  });
});

describe('uitgaveGoedkeuren, uitgaveBetalen, reserveringVrijlaten', () => {
  it('refuse whoever does not hold funds, and another regio finds nothing', async () => {
    const uitgaveId = await reserveer(await fondsMetBesluit(60_000n), 60_000n);
    const zonderRecht = await corporatie.send(BETALEN, invoer(uitgaveId));
    expect(zonderRecht.errors?.[0]?.extensions.code).toBe('NietToegestaan');
    const elders = await vreemd.field<Antwoord>(BETALEN, invoer(uitgaveId));
    const onbekend = await vreemd.field<Antwoord>(BETALEN, invoer(nieuwId()));
    expect(elders).toEqual(onbekend);
    expect(elders.__typename).toBe('NietGevonden');
  });

  it('refuse zero, negative and too much at the field', async () => {
    const uitgaveId = await reserveer(await fondsMetBesluit(60_000n), 60_000n, { goedgekeurdDoor: regio.beheerder });
    for (const bedragInCent of ['0', '-5', '1000000000001']) {
      expect(await fonds.field<Antwoord>(BETALEN, invoer(uitgaveId, { bedragInCent }))).toMatchObject({ __typename: 'OngeldigeInvoer', veld: 'bedragInCent' });
    }
    expect(await fonds.field<Antwoord>(BETALEN, invoer(uitgaveId, { bedragInCent: '60001' }))).toMatchObject({ __typename: 'BedragBovenReservering' });
    expect((await fonds.send(BETALEN, invoer(uitgaveId, { bedragInCent: '10.005' }))).errors?.[0]?.extensions.code).toBe('OngeldigeInvoer');
  });

  it('ask a second person above the threshold, then pay in parts', async () => {
    const uitgaveId = await reserveer(await fondsMetBesluit(100_001n), 100_001n, { goedgekeurdDoor: regio.beheerder });
    expect(await fonds.field<Antwoord>(BETALEN, invoer(uitgaveId))).toMatchObject({
      __typename: 'GoedkeuringOntbreekt', boodschap: 'Er is nog één akkoord nodig voordat dit betaald mag worden.',
    });
    expect(await fonds.field<Antwoord>(GOEDKEUREN, invoer(uitgaveId))).toMatchObject({ __typename: 'AlGoedgekeurd' });
    expect(await fonds2.field<Antwoord>(GOEDKEUREN, invoer(uitgaveId))).toMatchObject({ __typename: 'Uitgave', stand: 'te_betalen' });
    expect(await fonds.field<Antwoord>(BETALEN, invoer(uitgaveId, { bedragInCent: '40000' }))).toMatchObject({ stand: 'deels_betaald', betaaldInCent: '40000' });
    expect(await fonds.field<Antwoord>(BETALEN, invoer(uitgaveId))).toMatchObject({ stand: 'betaald', betaaldInCent: '100001' });
    const vrijlaten = await fonds.field<Antwoord>(VRIJLATEN, invoer(uitgaveId, { reden: 'over' }));
    expect(vrijlaten).toMatchObject({ __typename: 'ReserveringAfgehandeld' });
  });

  it('answer a retry with the first answer and refuse another body, naming the field', async () => {
    const uitgaveId = await reserveer(await fondsMetBesluit(60_000n), 60_000n, { goedgekeurdDoor: regio.beheerder });
    const eerste = invoer(uitgaveId, { bedragInCent: '10000' });
    await fonds.field(BETALEN, eerste);
    expect(await fonds.field<Antwoord>(BETALEN, eerste)).toMatchObject({ betaaldInCent: '10000' });
    const anders = { invoer: { ...eerste.invoer, bedragInCent: '20000' } };
    expect(await fonds.field<Antwoord>(BETALEN, anders)).toMatchObject({ __typename: 'OpdrachtAnders', veld: 'bedragInCent' });
  });

  it('give back with a reason, and record who did what', async () => {
    const uitgaveId = await reserveer(await fondsMetBesluit(60_000n), 60_000n);
    expect(await fonds.field<Antwoord>(VRIJLATEN, invoer(uitgaveId, { reden: ' ' }))).toMatchObject({ __typename: 'OngeldigeInvoer', veld: 'reden' });
    expect(await fonds.field<Antwoord>(VRIJLATEN, invoer(uitgaveId, { reden: 'woning ging niet door' }))).toMatchObject({ stand: 'vrijgegeven' });
    const gebeurtenissen = await database.alsBeheer<{ actie: string; actor: string }>(
      'select actie, actor_lid_id as actor from gebeurtenis where onderwerp_id = $1 order by id', [uitgaveId]);
    expect(gebeurtenissen).toEqual([{ actie: 'uitgave.gereserveerd', actor: regio.aanvrager }, { actie: 'uitgave.vrijgegeven', actor: regio.beheerder }]);
  });
});

describe('fondsen, uitgaven and uitgave', () => {
  it('show the fund holder the balance and what he may do', async () => {
    const besluit = await fondsMetBesluit(60_000n);
    const uitgaveId = await reserveer(besluit, 60_000n, { goedgekeurdDoor: regio.beheerder });
    await fonds.field(BETALEN, invoer(uitgaveId, { bedragInCent: '25000' }));
    const fondsen = await fonds.field<{ id: string }[]>('{ fondsen { id begrootInCent gereserveerdInCent betaaldInCent vrijInCent } }');
    expect(fondsen.find(({ id }) => id === besluit.fondsId)).toEqual({
      id: besluit.fondsId, begrootInCent: '500000', gereserveerdInCent: '35000', betaaldInCent: '25000', vrijInCent: '440000',
    });
    const { uitgave, begunstigde, redenen, akkoorden } = await fonds.field<{ uitgave: Antwoord; begunstigde: object; redenen: object[]; akkoorden: object[] }>(DOSSIER, { id: uitgaveId });
    expect(uitgave.acties).toEqual([
      { naam: 'goedkeuren', toegestaan: false, reden: 'U gaf al akkoord op deze uitgave.' },
      { naam: 'betalen', toegestaan: true, reden: null },
      { naam: 'uitkomsten', toegestaan: false, reden: 'Wie het geld vroeg, vult in wat elke regeling zei.' },
      { naam: 'vrijlaten', toegestaan: true, reden: null },
      { naam: 'terugontvangen', toegestaan: true, reden: null },
    ]);
    expect({ begunstigde, redenen, akkoorden }).toEqual({
      begunstigde: { soort: 'persoon', naam: 'J. Verzonnen' },
      redenen: [{ soort: 'aanvraag', tekst: 'bed en koelkast' }],
      akkoorden: [{ lidId: regio.beheerder, wijze: 'standpunt' }],
    });
  });

  it('let the auditor follow the euro without a name of a person and without the reason', async () => {
    const uitgaveId = await reserveer(await fondsMetBesluit(60_000n), 60_000n, { goedgekeurdDoor: regio.beheerder });
    await fonds.field(BETALEN, invoer(uitgaveId));
    const gezien = await auditor.field<{ boekingen: { soort: string; besluitId: string }[] }>(DOSSIER, { id: uitgaveId });
    expect(gezien).toMatchObject({ redenen: [], begunstigde: null, akkoorden: [{ lidId: regio.beheerder }] });
    expect(gezien.boekingen.map(({ soort }) => soort)).toEqual(['reservering', 'betaling']);
    expect(JSON.stringify(gezien)).not.toMatch(/Verzonnen|koelkast/);
    const organisatie = await reserveer(await fondsMetBesluit(5_000n), 5_000n, { begunstigde: `corporatie ${regios[0].naam}` });
    expect(await auditor.field(DOSSIER, { id: organisatie })).toMatchObject({ begunstigde: { soort: 'organisatie', naam: `corporatie ${regios[0].naam}` } });
    const lijst = await auditor.field<{ rijen: { id: string; pseudoniem: string }[] }>(`{ uitgaven { rijen { ${UITGAVE} } volgende } }`);
    expect(lijst.rijen.find(({ id }) => id === uitgaveId)?.pseudoniem).toBeTruthy();
    expect(await auditor.field<unknown[]>('{ fondsen { naam vrijInCent } }')).not.toHaveLength(0);
  });

  it('show a corporatie at the table kind and amount, not the reason or the payee', async () => {
    const besluit = await fondsMetBesluit(60_000n);
    const uitgaveId = await reserveer(besluit, 60_000n);
    expect(await corporatie.field(DOSSIER, { id: uitgaveId })).toMatchObject({ uitgave: { soort: 'inrichting', bedragInCent: '60000' }, redenen: [], begunstigde: null });
    const buiten = await signIn(test, regios[0].leden.corporatie2.email);
    expect((await buiten.send(DOSSIER, { id: uitgaveId })).errors?.[0]?.extensions.code).toBe('NietGevonden');
    expect((await vreemd.send(DOSSIER, { id: uitgaveId })).errors?.[0]?.extensions.code).toBe('NietGevonden');
  });

  it('leave a line in the access log', async () => {
    const besluit = await fondsMetBesluit(60_000n);
    const uitgaveId = await reserveer(besluit, 60_000n);
    await auditor.field(DOSSIER, { id: uitgaveId });
    const regels = await database.alsBeheer('select lid_id, gegevensgroep from toegangsregel where casus_id = $1', [besluit.casusId]);
    expect(regels).toEqual([{ lid_id: regio.auditor, gegevensgroep: 'fondsuitgave' }]);
  });

  it('page through expenses without a hole or a double', async () => {
    const alles = new Set<string>();
    let na: string | null = null;
    do {
      const pagina: { rijen: { id: string }[]; volgende: string | null } = await auditor.field('query ($na: ID) { uitgaven(na: $na, aantal: 2) { rijen { id } volgende } }', { na });
      expect(pagina.rijen.filter(({ id }) => alles.has(id))).toEqual([]);
      for (const { id } of pagina.rijen) alles.add(id);
      na = pagina.volgende;
    } while (na);
    const [telling] = await database.alsBeheer<{ n: string }>('select count(*) as n from uitgave');
    expect(String(alles.size)).toBe(telling?.n);
  });
});

describe('verval', () => {
  it('ends what nobody paid in time, once, with an event and without an actor', async () => {
    const uitgaveId = await reserveer(await fondsMetBesluit(60_000n), 60_000n);
    await wereld.verloop(uitgaveId);
    const stand = async () => (await fonds.field<{ uitgave: { stand: string } }>('query ($id: ID!) { uitgave(id: $id) { uitgave { stand } } }', { id: uitgaveId })).uitgave.stand;
    expect(await stand()).toBe('vervallen');
    const verval = test.app.get(Verval);
    const aantallen = await Promise.all([verval.ruimOp(), verval.ruimOp()]);
    expect(aantallen.reduce((a, b) => a + b)).toBe(1);
    expect(await verval.ruimOp()).toBe(0);
    const { boekingen } = await fonds.field<{ boekingen: object[] }>(DOSSIER, { id: uitgaveId });
    expect(await stand()).toBe('vervallen');
    expect(boekingen.at(-1)).toMatchObject({ soort: 'vrijval', bedragInCent: '60000', geboektDoor: null });
    expect(await database.alsBeheer("select actor_lid_id from gebeurtenis where onderwerp_id = $1 and actie = 'reservering.vervallen'", [uitgaveId])).toEqual([{ actor_lid_id: null }]);
  });
});
