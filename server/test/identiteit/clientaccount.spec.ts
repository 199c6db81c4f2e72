import { nieuwId } from '@doorbraaktafel/shared/ids';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { achterDeSloten, als, brengIn, lees, maakWereld, nodigUit, sluitAf, type Wereld } from '../casus/wereld.js';
import { signIn, TestClient } from '../harness/graphql.js';
import { WACHTWOORD, type TestRegio, type TestRol } from '../harness/regios.js';
import { achterDeSloten as zonderSloten, probeer } from './wereld.js';

const NIEUW = 'drie gele fietsen op zolder';
const W = '... on Weigering { code veld }';
const NODIG = `mutation ($i: ClientUitnodigenInvoer!) { clientUitnodigen(invoer: $i) { __typename ${W} ... on ClientaccountKlaar { casusId } } }`;
const TREK_IN = `mutation ($i: ClientaccountInvoer!) { clientuitnodigingIntrekken(invoer: $i) { __typename ${W} } }`;
const EINDE = `mutation ($i: ClientaccountInvoer!) { clientaccountBeeindigen(invoer: $i) { __typename ${W} } }`;
const STAND = 'query ($id: ID!) { clientaccount(casusId: $id) { stand email acties { naam toegestaan } } }';
const BEKIJK = 'query ($s: String!) { openUitnodiging(sleutel: $s) { naam organisatieNaam voorClient heeftAccount } }';
const NEEM_AAN = 'mutation ($s: String!, $w: String!) { uitnodigingAannemen(invoer: { sleutel: $s, wachtwoord: $w }) { __typename } }';
const LID = `mutation ($i: LidUitnodigenInvoer!) { lidUitnodigen(invoer: $i) { __typename ${W} } }`;
const ROL = `mutation ($i: RolWijzigenInvoer!) { rolWijzigen(invoer: $i) { __typename ${W} } }`;
const POST = '{ uitnodigingen { lijst { email } post { aan tekst } } }';

interface Stand { stand: string; email: string | null; acties: { naam: string; toegestaan: boolean }[] }
interface Post { lijst: { email: string }[]; post: { aan: string; tekst: string }[] }

let wereld: Wereld;
let regio: TestRegio;
let andere: TestRegio;
const browsers = new Map<string, TestClient>();

beforeAll(async () => {
  wereld = await maakWereld();
  [regio, andere] = wereld.regios;
});
afterAll(() => wereld.stop());

async function browser(rol: TestRol, van = regio): Promise<TestClient> {
  const { email } = van.leden[rol];
  const client = browsers.get(email) ?? (await signIn(wereld.test, email));
  browsers.set(email, client);
  return client;
}

const adres = () => `${nieuwId()}@client.example`;
async function code(client: TestClient, mutatie: string, i: object): Promise<string> {
  const { data, errors } = await client.send<Record<string, { __typename: string }>>(mutatie, { i: { opdrachtId: nieuwId(), ...i } });
  return errors?.[0]?.extensions.code ?? Object.values(data ?? {})[0]?.__typename ?? 'niets';
}
const nodig = async (rol: TestRol, casusId: string, email = adres(), van = regio) => code(await browser(rol, van), NODIG, { casusId, email });
const einde = async (rol: TestRol, casusId: string, van = regio) => code(await browser(rol, van), EINDE, { casusId });
const stand = async (rol: TestRol, casusId: string) => (await browser(rol)).field<Stand>(STAND, { id: casusId });
const mag = ({ acties }: Stand) => acties.filter(({ toegestaan }) => toegestaan).map(({ naam }) => naam);

async function post(email: string): Promise<string> {
  const beeld = await (await browser('beheerder')).field<Post>(POST);
  return beeld.post.find(({ aan }) => aan === email)?.tekst ?? '';
}
const sleutelVoor = async (email: string) => (await post(email)).match(/\/uitnodiging#(\S+)/)?.[1] ?? '';
const neemAan = async (s: string, w = NIEUW) => (await new TestClient(wereld.test.url).field<{ __typename: string }>(NEEM_AAN, { s, w })).__typename;

/** A client who was invited by the begeleider and accepted. */
async function metAccount(): Promise<{ casusId: string; email: string; client: TestClient }> {
  const [casusId, email] = [await brengIn(wereld, regio), adres()];
  expect(await nodig('begeleider', casusId, email)).toBe('ClientaccountKlaar');
  expect(await neemAan(await sleutelVoor(email))).toBe('UitnodigingAangenomen');
  return { casusId, email, client: (await probeer(wereld.test, { email, wachtwoord: NIEUW })).client };
}
const eigenCasussen = async (client: TestClient) => (await client.field<{ items: { id: string }[] }>('{ casussen { items { id } } }')).items.map(({ id }) => id);
const gekoppeld = async (casusId: string) =>
  (await achterDeSloten<{ lid: string | null }>(wereld, 'select c.client_lid_id as lid from caseload c join casus k on k.client_id = c.id where k.id = $1', [casusId]))[0]?.lid ?? null;

describe('who may invite the client of a casus', () => {
  it('is who answers for it or keeps its route: nobody of another regio or organisation, no beheerder, corporatie, bestuurder or client', async () => {
    const casusId = await brengIn(wereld, regio);
    await nodigUit(wereld, regio, casusId, regio.organisaties.corporatie);
    expect(await nodig('begeleider', casusId, adres(), andere)).toBe('NietGevonden');
    expect(await nodig('begeleider2', casusId)).toBe('NietGevonden');
    expect(await nodig('begeleider2', nieuwId())).toBe('NietGevonden');
    expect(await nodig('corporatie', casusId)).toBe('AlleenVerantwoordelijke');
    for (const rol of ['beheerder', 'client', 'bestuurder', 'auditor'] as const) expect([rol, await nodig(rol, casusId)]).toEqual([rol, 'NietToegestaan']);
    expect(mag(await stand('corporatie', casusId))).toEqual([]);
    expect(await nodig('begeleider', casusId, 'geen-adres')).toBe('OngeldigeInvoer');
    expect(await stand('begeleider', casusId)).toMatchObject({ stand: 'geen', email: null });
    expect(await nodig('regisseur', casusId)).toBe('ClientaccountKlaar');
  });

  it('is not possible twice, nor for a closed casus, and one command counts once', async () => {
    const [casusId, email] = [await brengIn(wereld, regio), adres()];
    const begeleider = await browser('begeleider');
    const i = { opdrachtId: nieuwId(), casusId, email };
    for (let keer = 0; keer < 2; keer += 1) expect(await begeleider.field(NODIG, { i })).toMatchObject({ __typename: 'ClientaccountKlaar' });
    expect(await achterDeSloten(wereld, 'select email from uitnodiging where client_id = (select client_id from casus where id = $1)', [casusId])).toEqual([{ email }]);
    expect(await nodig('regisseur', casusId)).toBe('ClientUitgenodigd');
    const dicht = await brengIn(wereld, regio);
    await sluitAf(wereld, regio, dicht);
    expect(await nodig('begeleider', dicht)).toBe('CasusGesloten');
  });

  it('asks a fresh proof', async () => {
    const casusId = await brengIn(wereld, regio);
    await achterDeSloten(wereld, "update sessie set bevestigd_op = now() - interval '1 hour' where lid_id = $1", [regio.leden.begeleider.ctx.lidId]);
    expect(await nodig('begeleider', casusId)).toBe('BevestigingNodig');
    await achterDeSloten(wereld, 'update sessie set bevestigd_op = now()', []);
  });
});

describe('the beheerder', () => {
  it('invites no client, gives and takes no role of one, and sees no invitation of one', async () => {
    const beheerder = await browser('beheerder');
    const nieuw = { email: adres(), naam: 'Nero Madelief', organisatieId: regio.organisaties.zorg, rol: 'client' };
    expect(await code(beheerder, LID, nieuw)).toBe('ClientUitCasus');
    expect(await code(beheerder, ROL, { lidId: regio.leden.begeleider2.ctx.lidId, rol: 'client' })).toBe('ClientUitCasus');
    expect(await code(beheerder, ROL, { lidId: regio.leden.client.ctx.lidId, rol: 'wijkteam' })).toBe('NietGevonden');
    const [casusId, email] = [await brengIn(wereld, regio), adres()];
    await nodig('begeleider', casusId, email);
    expect((await beheerder.field<Post>(POST)).lijst.map((rij) => rij.email)).not.toContain(email);
  });
});

describe('the mail and the page behind the link', () => {
  it('hold no name and no organisation, and say the same for an address that is lid already', async () => {
    const [een, twee] = [await brengIn(wereld, regio), await brengIn(wereld, regio)];
    const [onbekend, bekend] = [adres(), regio.leden.corporatie.email];
    const antwoorden = [await nodig('begeleider', een, onbekend), await nodig('begeleider', twee, bekend)];
    expect(new Set(antwoorden)).toEqual(new Set(['ClientaccountKlaar']));
    const teksten = [await post(onbekend), await post(bekend)];
    expect(teksten[0]?.replace(/#\S+/, '#')).toBe(teksten[1]?.replace(/#\S+/, '#'));
    expect(teksten.join()).not.toMatch(/Vera|Voorbeeld|zorg Duinrand/);
    expect(await new TestClient(wereld.test.url).field(BEKIJK, { s: await sleutelVoor(onbekend) })).toEqual({ naam: '', organisatieNaam: '', voorClient: true, heeftAccount: false });
    expect(await neemAan(await sleutelVoor(bekend), WACHTWOORD)).toBe('UitnodigingVervallen');
    expect(await gekoppeld(twee)).toBeNull();
  });
});

describe('accepting', () => {
  it('links exactly the client of the invitation, who sees the own case and nothing else', async () => {
    const ander = await brengIn(wereld, regio);
    const { casusId, client } = await metAccount();
    expect(await eigenCasussen(client)).toEqual([casusId]);
    expect([await gekoppeld(ander), typeof (await gekoppeld(casusId))]).toEqual([null, 'string']);
    expect(await stand('regisseur', casusId)).toMatchObject({ stand: 'actief' });
    expect(await nodig('begeleider', casusId)).toBe('ClientHeeftAccount');
    const log = await achterDeSloten<{ actie: string; inhoud: unknown }>(wereld,
      'select g.actie, i.inhoud from gebeurtenis g left join gebeurtenis_inhoud i on i.gebeurtenis_id = g.id where g.casus_id = $1 and g.actie like $2 order by g.gebeurd_op', [casusId, 'casus.client%']);
    expect(log).toEqual([{ actie: 'casus.client_uitgenodigd', inhoud: {} }, { actie: 'casus.clientaccount_gekoppeld', inhoud: {} }]);
  });

  it('never links one account to two clients', async () => {
    const { email } = await metAccount();
    const ander = await brengIn(wereld, regio);
    expect(await nodig('begeleider', ander, email)).toBe('ClientaccountKlaar');
    expect(await neemAan(await sleutelVoor(email), NIEUW)).toBe('UitnodigingVervallen');
    expect(await gekoppeld(ander)).toBeNull();
  });

  it('works no more once the invitation was taken back, which only who may invite does', async () => {
    const [casusId, email] = [await brengIn(wereld, regio), adres()];
    await nodig('begeleider', casusId, email);
    const trekIn = async (rol: TestRol, van = regio) => code(await browser(rol, van), TREK_IN, { casusId });
    expect([await trekIn('beheerder'), await trekIn('begeleider2'), await trekIn('begeleider', andere)]).toEqual(['NietToegestaan', 'NietGevonden', 'NietGevonden']);
    expect(await trekIn('regisseur')).toBe('ClientaccountKlaar');
    expect(await trekIn('begeleider')).toBe('GeenClientaccount');
    expect(await neemAan(await sleutelVoor(email))).toBe('UitnodigingVervallen');
    expect(await nodig('begeleider', casusId)).toBe('ClientaccountKlaar');
  });

  it('replaces an invitation that became too old', async () => {
    const casusId = await brengIn(wereld, regio);
    await nodig('begeleider', casusId);
    await zonderSloten(wereld.test, "update uitnodiging set uitgenodigd_op = now() - interval '9 days', verloopt_op = now() - interval '1 second' where client_id = (select client_id from casus where id = $1)", [casusId]);
    expect(await stand('begeleider', casusId)).toMatchObject({ stand: 'verlopen' });
    expect(await nodig('begeleider', casusId)).toBe('ClientaccountKlaar');
  });
});

describe('ending the account', () => {
  it('is for who may invite; sessions end at once, the link is gone, and the client can be invited anew', async () => {
    const { casusId, email, client } = await metAccount();
    await nodigUit(wereld, regio, casusId, regio.organisaties.corporatie);
    expect([await einde('corporatie', casusId), await einde('beheerder', casusId), await einde('begeleider2', casusId), await einde('client', casusId), await einde('begeleider', casusId, andere)])
      .toEqual(['AlleenVerantwoordelijke', 'NietToegestaan', 'NietGevonden', 'NietGevonden', 'NietGevonden']);
    expect(await einde('regisseur', casusId)).toBe('ClientaccountKlaar');
    expect((await client.send('{ ik { rol } }')).errors?.[0]?.extensions.code).toBe('NietAangemeld');
    expect((await probeer(wereld.test, { email, wachtwoord: NIEUW })).uitkomst).toBe('AanmeldenMislukt');
    expect(await gekoppeld(casusId)).toBeNull();
    expect(await einde('begeleider', casusId)).toBe('GeenClientaccount');
    expect(await nodig('begeleider', casusId, email)).toBe('ClientaccountKlaar');
    expect(await neemAan(await sleutelVoor(email), NIEUW)).toBe('UitnodigingAangenomen');
  });

  it('is for the client too, and only of the own case; what was written stays', async () => {
    const { casusId, client } = await metAccount();
    const { casusId: vanAnder } = await metAccount();
    expect(await code(client, EINDE, { casusId: vanAnder })).toBe('NietGevonden');
    expect(await code(client, NODIG, { casusId, email: adres() })).toBe('NietToegestaan');
    expect(await code(client, EINDE, { casusId })).toBe('ClientaccountKlaar');
    expect((await client.send('{ ik { rol } }')).errors?.[0]?.extensions.code).toBe('NietAangemeld');
    expect(await gekoppeld(casusId)).toBeNull();
    const [rij] = await achterDeSloten<{ lopend: number; gebeurd: number }>(wereld,
      `select (select count(*)::int from casustoegang where casus_id = $1 and grond = 'client' and (tot is null or tot > now())) as lopend,
        (select count(*)::int from gebeurtenis where casus_id = $1 and actie = 'casus.clientaccount_beeindigd') as gebeurd`, [casusId]);
    expect(rij).toEqual({ lopend: 0, gebeurd: 1 });
  });
});

describe('the second lock', () => {
  const sql = (rol: TestRol, tekst: string, params: unknown[], van = regio) => wereld.test.app.get(UnitOfWork).run(van.leden[rol].ctx, (tx) => tx.sql(tekst, params));
  const voegIn = (rol: TestRol, { als: lidRol, clientId }: { als: string; clientId: string | null }) => wereld.test.app.get(UnitOfWork).run(regio.leden[rol].ctx, async (tx) => {
    const lidId = nieuwId();
    await tx.sql("insert into lid (regio_id, id, organisatie_id, rol, naam) values ($1, $2, $3, $4, 'Nep Nagelkruid')", [regio.id, lidId, regio.organisaties.zorg, lidRol]);
    await tx.sql("insert into uitnodiging (regio_id, id, lid_id, email, hash, verloopt_op, client_id) values ($1, gen_random_uuid(), $2, 'nep@voorbeeld.example', 'x', now() + interval '1 day', $3)", [regio.id, lidId, clientId]);
  });
  const clientVan = async (casusId: string) => (await achterDeSloten<{ id: string }>(wereld, 'select client_id as id from casus where id = $1', [casusId]))[0]?.id ?? '';

  it('lets nobody else write an invitation of a client, nor one without a client or with another role', async () => {
    const clientId = await clientVan(await brengIn(wereld, regio));
    for (const rol of ['beheerder', 'corporatie', 'begeleider2', 'client', 'wmo'] as const) await expect(voegIn(rol, { als: 'client', clientId })).rejects.toThrow(/security policy for table "uitnodiging"/);
    await expect(voegIn('beheerder', { als: 'client', clientId: null })).rejects.toThrow('vanuit de casus');
    await expect(voegIn('begeleider', { als: 'zorgaanbieder', clientId })).rejects.toThrow('vanuit de casus');
  });

  it('links nothing outside the invitation, and no lid with another role', async () => {
    const casusId = await brengIn(wereld, regio);
    const clientId = await clientVan(casusId);
    await expect(sql('begeleider', 'update caseload set client_lid_id = $2 where id = $1', [clientId, regio.leden.client.ctx.lidId])).rejects.toThrow('uitnodiging aan te nemen');
    await expect(als(wereld, regio, 'begeleider', (tx) => tx.sql('insert into caseload (regio_id, id, organisatie_id, gemeente_id, naam, client_lid_id) values ($1, $2, $3, $4, $5, $6)', [
      regio.id, nieuwId(), regio.organisaties.zorg, regio.organisaties.gemeente, 'Nep', regio.leden.begeleider2.ctx.lidId,
    ]))).rejects.toThrow('rol cliënt');
    const wordtAnder = (rol: TestRol) => sql(rol, "update lid set rol = 'wijkteam' where id = $1 returning id", [regio.leden.client.ctx.lidId]);
    await expect(wordtAnder('client')).rejects.toThrow('geen ander lid');
    await expect(wordtAnder('beheerder')).resolves.toEqual([]);
    expect(await lees(wereld, regio, 'begeleider2', (tx) => tx.sql('select 1 from clientaccount_stand($1)', [casusId]))).toEqual([]);
    for (const rol of ['corporatie', 'beheerder', 'client'] as const) expect(await sql(rol, 'select * from clientaccount_beeindigen($1)', [casusId])).toEqual([]);
  });

  it('keeps an invitation with the client it was made for', async () => {
    const [een, twee] = [await brengIn(wereld, regio), await brengIn(wereld, regio)];
    await nodig('begeleider', een);
    await expect(sql('begeleider', 'update uitnodiging set client_id = $2 where client_id = $1', [await clientVan(een), await clientVan(twee)])).rejects.toThrow('verandert niet');
  });
});
