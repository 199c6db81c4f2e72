import type { AddressInfo } from 'node:net';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { SMTPServer } from 'smtp-server';
import { maakBeheerderErbij, maakEersteBeheerder } from '../../src/main.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { TestClient } from '../harness/graphql.js';
import { makeRegios, type TestRegio, WACHTWOORD } from '../harness/regios.js';
import { achterDeSloten, probeer } from './wereld.js';

const BEELD = '... on Weigering { code veld } ... on Uitnodigingen { lijst { id naam stand } post { aan tekst } }';
const NODIG_UIT = `mutation ($i: LidUitnodigenInvoer!) { lidUitnodigen(invoer: $i) { __typename ${BEELD} } }`;
const TREK_IN = `mutation ($i: UitnodigingIntrekkenInvoer!) { uitnodigingIntrekken(invoer: $i) { __typename ${BEELD} } }`;
const BEKIJK = 'query ($s: String!) { openUitnodiging(sleutel: $s) { naam regioNaam heeftAccount } }';
const NEEM_AAN = 'mutation ($s: String!, $w: String!) { uitnodigingAannemen(invoer: { sleutel: $s, wachtwoord: $w }) { __typename ... on Weigering { veld } } }';
const NIEUW = 'drie gele fietsen op zolder';

interface Beeld {
  __typename: string;
  code?: string;
  lijst: { id: string; naam: string; stand: string }[];
  post: { aan: string; tekst: string }[];
}

let test: TestApp;
let regio: TestRegio;
let andere: TestRegio;
let beheerder: TestClient;
beforeAll(async () => {
  test = await startTestApp();
  [regio, andere] = await makeRegios(test);
  beheerder = (await probeer(test, { email: regio.leden.beheerder.email })).client;
});
afterAll(() => test.stop());

const genodigde = (email: string, rest = {}) => ({ opdrachtId: nieuwId(), email, naam: 'Iris Duizendblad', organisatieId: regio.organisaties.corporatie, rol: 'woningcorporatie', ...rest });
const nodigUit = (email: string, rest = {}) => beheerder.field<Beeld>(NODIG_UIT, { i: genodigde(email, rest) });
const sleutelVoor = ({ post }: Beeld, email: string) => post.find(({ aan }) => aan === email)?.tekst.match(/\/uitnodiging#(\S+)/)?.[1] ?? '';
const iemand = () => new TestClient(test.url);
const neemAan = async (s: string, w: string) => (await iemand().field<{ __typename: string }>(NEEM_AAN, { s, w })).__typename;

describe('inviting', () => {
  it('is for the beheerder, with a fresh proof, and for organisations of the own regio', async () => {
    const wmo = (await probeer(test, { email: regio.leden.wmo.email })).client;
    expect((await wmo.send(NODIG_UIT, { i: genodigde('a@b.example') })).errors?.[0]?.extensions.code).toBe('NietToegestaan');
    expect(await nodigUit('a@b.example', { organisatieId: andere.organisaties.corporatie })).toMatchObject({ __typename: 'NietGevonden' });
    expect(await nodigUit('geen-adres')).toMatchObject({ __typename: 'OngeldigeInvoer', veld: 'email' });
    await achterDeSloten(test, "update sessie set bevestigd_op = now() - interval '1 hour' where lid_id = $1", [regio.leden.beheerder.ctx.lidId]);
    expect((await beheerder.send(NODIG_UIT, { i: genodigde('a@b.example') })).errors?.[0]?.extensions.code).toBe('BevestigingNodig');
    await achterDeSloten(test, 'update sessie set bevestigd_op = now()');
  });

  it('answers the same for an address that is known and one that is not', async () => {
    const vorm = ({ __typename, lijst }: Beeld) => [__typename, Object.keys(lijst[0] ?? {}), lijst[0]?.stand];
    const onbekend = await nodigUit(`${nieuwId()}@nergens.example`);
    const bekend = await nodigUit(andere.leden.corporatie.email);
    expect(vorm(bekend)).toEqual(vorm(onbekend));
    const [a, b] = [onbekend, bekend].map(({ post }) => post[0]?.tekst.replace(/#\S+/, '#'));
    expect(a).toBe(b);
  });

  it('is shown to nobody of another regio, and the mail holds a link and no casus', async () => {
    const beeld = await nodigUit('iris@corporatie.example');
    expect(beeld.post[0]?.tekst).toContain('Iris Duizendblad');
    const ander = (await probeer(test, { email: andere.leden.beheerder.email })).client;
    expect(await ander.field('{ uitnodigingen { lijst { id } post { id } } }')).toEqual({ lijst: [], post: [] });
    const [rij] = await achterDeSloten(test, 'select inhoud from uitgaande_mail where regio_id = $1 limit 1', [regio.id]);
    expect((rij?.['inhoud'] as Buffer).toString('latin1')).not.toMatch(/Iris|uitnodiging#/);
  });
});

describe('the link', () => {
  it('that is made up, used, withdrawn or too old reads alike', async () => {
    const gebruikt = sleutelVoor(await nodigUit('gebruikt@x.example'), 'gebruikt@x.example');
    expect(await neemAan(gebruikt, NIEUW)).toBe('UitnodigingAangenomen');
    const beeld = await nodigUit('ingetrokken@x.example');
    const ingetrokken = sleutelVoor(beeld, 'ingetrokken@x.example');
    expect((await beheerder.field<Beeld>(TREK_IN, { i: { opdrachtId: nieuwId(), uitnodigingId: beeld.lijst[0]?.id } })).lijst[0]?.stand).toBe('ingetrokken');
    const oud = sleutelVoor(await nodigUit('oud@x.example'), 'oud@x.example');
    await achterDeSloten(test, "update uitnodiging set uitgenodigd_op = now() - interval '9 days', verloopt_op = now() - interval '1 second' where email = 'oud@x.example'");
    for (const sleutel of ['verzonnen', gebruikt, ingetrokken, oud]) {
      expect(await iemand().field(BEKIJK, { s: sleutel })).toBeNull();
      expect(await neemAan(sleutel, NIEUW)).toBe('UitnodigingVervallen');
    }
  });

  it('lets a new person in with a password that is not weak, once, also when it is opened five times at once', async () => {
    const email = 'nieuw@x.example';
    const sleutel = sleutelVoor(await nodigUit(email), email);
    expect((await probeer(test, { email, wachtwoord: NIEUW })).uitkomst).toBe('AanmeldenMislukt');
    expect(await iemand().field(BEKIJK, { s: sleutel })).toEqual({ naam: 'Iris Duizendblad', regioNaam: 'Duinrand', heeftAccount: false });
    for (const zwak of ['kort', 'Welkom123456789', 'iris-duizendblad']) expect(await neemAan(sleutel, zwak)).toBe('WachtwoordTeZwak');
    const uitkomsten = await Promise.all(Array.from({ length: 5 }, () => neemAan(sleutel, NIEUW)));
    expect(uitkomsten.filter((uitkomst) => uitkomst === 'UitnodigingAangenomen')).toHaveLength(1);
    const { client } = await probeer(test, { email, wachtwoord: NIEUW });
    expect(await client.field('{ ik { naam rol regioNaam } }')).toEqual({ naam: 'Iris Duizendblad', rol: 'woningcorporatie', regioNaam: 'Duinrand' });
  });

  it('asks the own password of who has an account, and never sets another', async () => {
    const { email } = andere.leden.corporatie;
    const sleutel = sleutelVoor(await nodigUit(email), email);
    expect(await neemAan(sleutel, NIEUW)).toBe('BevestigingMislukt');
    expect(await neemAan(sleutel, WACHTWOORD)).toBe('UitnodigingAangenomen');
    expect((await probeer(test, { email, wachtwoord: NIEUW })).uitkomst).toBe('AanmeldenMislukt');
    expect((await probeer(test, { email })).uitkomst).toBe('Aangemeld');
    const lidmaatschappen = await achterDeSloten(test, 'select l.regio_id from lid l join account a on a.id = l.account_id where a.email = $1', [email]);
    expect(lidmaatschappen).toHaveLength(2);
  });
});

describe('mail', () => {
  it('leaves through SMTP after the commit, once, and is then forgotten', async () => {
    const ontvangen: string[] = [];
    let gekomen = () => undefined as void;
    const post = new Promise<void>((klaar) => {
      gekomen = klaar;
    });
    const smtp = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'], onData: (stroom, sessie, klaar) => {
      const delen: Buffer[] = [];
      stroom.on('data', (deel: Buffer) => delen.push(deel));
      stroom.on('end', () => {
        ontvangen.push(`${sessie.envelope.rcptTo.map(({ address }) => address).join()} ${Buffer.concat(delen).toString()}`);
        klaar();
        gekomen();
      });
    } });
    await new Promise<void>((klaar) => smtp.listen(0, '127.0.0.1', klaar));
    const { port } = smtp.server.address() as AddressInfo;
    const metPost = await startTestApp('demonstratie', { mail: { smtpUrl: `smtp://127.0.0.1:${port}`, van: 'tafel@regio.example' }, publiekeUrl: 'https://tafel.example' });
    const [eigen] = await makeRegios(metPost);
    const { client } = await probeer(metPost, { email: eigen.leden.beheerder.email });
    await client.field(NODIG_UIT, { i: { ...genodigde('post@x.example'), organisatieId: eigen.organisaties.zorg } });
    await post;
    await metPost.app.close();
    expect(await achterDeSloten(metPost, 'select count(*)::int as over from uitgaande_mail')).toEqual([{ over: 0 }]);
    expect(ontvangen).toHaveLength(1);
    expect(ontvangen[0]).toMatch(/^post@x\.example/);
    expect(ontvangen[0]?.replaceAll('=\r\n', '')).toContain('https://tafel.example/uitnodiging#');
    await new Promise<void>((klaar) => smtp.close(klaar));
    await metPost.database.drop();
  });
});

describe('the first beheerder of a bare installation', () => {
  it('gets a link from the command as the second does, chooses a password, and cannot make a regisseur alone', async () => {
    const [link = '', tweede] = await maakEersteBeheerder({ ...test.options, port: 4300, publiekeUrl: 'https://tafel.example' }, {
      regio: 'Nieuwe regio', organisatie: 'Gemeente Voorbeeld', soort: 'gemeente',
      beheerders: [{ naam: 'Kees Maagdenpalm', email: 'kees@voorbeeld.example' }, { naam: 'Lies Longkruid', email: 'lies@voorbeeld.example' }],
    });
    const sleutel = link.replace('https://tafel.example/uitnodiging#', '');
    expect(await neemAan(sleutel, NIEUW)).toBe('UitnodigingAangenomen');
    const { client } = await probeer(test, { email: 'kees@voorbeeld.example', wachtwoord: NIEUW });
    expect(await client.field('{ ik { rol regioNaam } }')).toEqual({ rol: 'beheerder', regioNaam: 'Nieuwe regio' });
    const [{ id }] = await client.field<[{ id: string }]>('{ organisaties { id } }');
    expect(await client.field(NODIG_UIT, { i: { ...genodigde('tweede@voorbeeld.example'), organisatieId: id, rol: 'ketenregisseur' } })).toMatchObject({ __typename: 'Uitnodigingen', post: [] });
    expect(tweede).not.toBe(link);
  });
});

describe('a beheerder whom the operator adds', () => {
  const NAAM = 'Regio met te weinig';
  const erbij = (anders: object = {}) =>
    maakBeheerderErbij({ ...test.options, port: 4300, publiekeUrl: 'https://tafel.example' }, { regio: NAAM, organisatie: 'gemeente voorbeeld', naam: 'Mira Muurbloem', email: 'mira@voorbeeld.example', ...anders });
  const sleutelVan = (link: string) => link.replace('https://tafel.example/uitnodiging#', '');

  it('and the first ones have a name that can be read, as their regio and organisation have', async () => {
    await expect(erbij({ naam: '🔥🔥' })).rejects.toThrow('met letters');
    const eerste = (anders: object) => maakEersteBeheerder({ ...test.options, port: 4300, publiekeUrl: 'https://tafel.example' }, {
      regio: 'Onleesbaar', organisatie: 'Gemeente Onleesbaar', soort: 'gemeente', beheerders: [{ naam: 'Dirk Duizendknoop', email: 'dirk@voorbeeld.example' }], ...anders,
    });
    for (const anders of [{ regio: '\u3164' }, { organisatie: '\u2800' }, { beheerders: [{ naam: '42', email: 'dirk@voorbeeld.example' }] }]) await expect(eerste(anders)).rejects.toThrow('Schrijf deze naam met letters');
    expect(await achterDeSloten(test, "select 1 from account where email = 'dirk@voorbeeld.example'")).toEqual([]);
  });

  it('is refused while two can act, for a regio or organisation that is not there, and through the role of the app', async () => {
    const links = await maakEersteBeheerder({ ...test.options, port: 4300, publiekeUrl: 'https://tafel.example' }, {
      regio: NAAM, organisatie: 'Gemeente Voorbeeld', soort: 'gemeente',
      beheerders: [{ naam: 'Bram Bosanemoon', email: 'bram@voorbeeld.example' }, { naam: 'Cora Cichorei', email: 'cora@voorbeeld.example' }],
    });
    for (const link of links) expect(await neemAan(sleutelVan(link), NIEUW)).toBe('UitnodigingAangenomen');
    await expect(erbij()).rejects.toThrow('twee beheerders of meer');
    await expect(erbij({ regio: 'Nergensland' })).rejects.toThrow('geen regio');
    await achterDeSloten(test, "update account set uitgeschakeld_op = now() where email = 'bram@voorbeeld.example'");
    await expect(erbij({ organisatie: 'Gemeente Nergens' })).rejects.toThrow('geen organisatie');
    const [cora] = await achterDeSloten(test, `select regio_id as "regioId", id as "lidId", organisatie_id as "organisatieId" from lid where naam = 'Cora Cichorei'`);
    const ctx = { ...(cora as { regioId: string; lidId: string; organisatieId: string }), accountId: '', rol: 'beheerder' as const, naam: '', traceId: 'proef' };
    await expect(test.app.get(UnitOfWork).run(ctx, (tx) => tx.sql(
      `with nieuw as (insert into lid (regio_id, id, organisatie_id, rol, naam) values ($1, gen_random_uuid(), $2, 'beheerder', 'Nep Nagelkruid') returning id)
       insert into uitnodiging (regio_id, id, lid_id, email, hash, verloopt_op) select $1, gen_random_uuid(), id, 'nep@voorbeeld.example', 'x', now() + interval '1 day' from nieuw`, [ctx.regioId, ctx.organisatieId],
    ))).rejects.toThrow('een zware rol vraagt een voorstel');
  });

  it('gets a link once fewer than two can act, and the log says it was not a beheerder who did it', async () => {
    expect(await neemAan(sleutelVan(await erbij()), NIEUW)).toBe('UitnodigingAangenomen');
    const { client } = await probeer(test, { email: 'mira@voorbeeld.example', wachtwoord: NIEUW });
    expect(await client.field('{ ik { rol regioNaam } }')).toEqual({ rol: 'beheerder', regioNaam: NAAM });
    const regels = await achterDeSloten(test, "select doel from gebeurtenis where actie = 'beheerder.aangewezen_van_buiten'");
    expect(regels).toEqual([{ doel: 'aangewezen door wie het programma draait, niet door een beheerder' }]);
    await expect(erbij({ email: 'nog@voorbeeld.example' })).rejects.toThrow('twee beheerders of meer');
  });
});
