import { Acties, Tegenspraak } from '../../../src/modules/besluit/index.js';
import { signIn } from '../../harness/graphql.js';
import { leesPdf, type GelezenPdf } from '../../harness/pdf.js';
import type { TestRegio, TestRol } from '../../harness/regios.js';
import { dag } from '../../harness/dagen.js';
import { MOTIVERING, Wereld } from '../wereld.js';

const MARKUP = '#panic("nee") #let x = 1 $ sum_1^n $ @verwijzing *vet* _schuin_ `code` \\ ] [ ) // einde /* */ <label> "aan" €';
const QUERY = `query ($id: ID!) { besluitbrief(besluitId: $id) { titel inleiding { soort tekst } delen { kop niveau blokken { soort tekst van punten feiten { naam waarde } } } } }`;

let wereld: Wereld;
let regio: TestRegio;
beforeAll(async () => {
  wereld = await Wereld.maak();
  [regio] = wereld.regios;
  await wereld.mandaat(regio, { besluitsoorten: ['toewijzing', 'begeleiding'] });
});
afterAll(() => wereld.test.stop());

async function besluit(anders: Parameters<Wereld['voorstel']>[2] = {}): Promise<{ casusId: string; besluitId: string }> {
  const casusId = await wereld.casus(regio, 'corporatie');
  const voorstelId = await wereld.voorstel(regio, casusId, anders);
  const rondeId = await wereld.geslotenRonde(regio, voorstelId, [['begeleider', 'akkoord'], ['corporatie', 'akkoord']]);
  return { casusId, besluitId: await wereld.stelVast(regio, rondeId) };
}

async function haal(rol: TestRol | null, besluitId: string, waar = regio): Promise<Response> {
  const cookie = rol ? (await signIn(wereld.test, waar.leden[rol].email)).cookie : '';
  return fetch(`${wereld.test.url}/bestanden/besluiten/${besluitId}/brief`, { headers: { cookie, 'sec-fetch-site': 'same-origin' } });
}

async function pdf(rol: TestRol, besluitId: string): Promise<GelezenPdf> {
  const antwoord = await haal(rol, besluitId);
  expect(antwoord.status).toBe(200);
  return leesPdf(new Uint8Array(await antwoord.arrayBuffer()));
}

async function scherm(rol: TestRol, besluitId: string): Promise<string> {
  return JSON.stringify(await (await signIn(wereld.test, regio.leden[rol].email)).field(QUERY, { id: besluitId }));
}

async function geefToegang(casusId: string, rol: 'client' | 'fonds', grond: string): Promise<void> {
  await wereld.achterDeSloten(
    `insert into casustoegang (regio_id, id, casus_id, lid_id, organisatie_id, rol, grond) select $1, gen_random_uuid(), $2, l.id, l.organisatie_id, l.rol, $4
     from lid l where l.regio_id = $1 and l.id = $3`,
    [regio.id, casusId, regio.leden[rol].ctx.lidId, grond],
  );
}

const schrijf = (rol: TestRol, besluitId: string, tekst: string) =>
  wereld.als(regio, rol, (tx) => wereld.test.app.get(Tegenspraak).geefMinderheidsstandpunt(tx, { besluitId, tekst }));

describe('the brief of a besluit', () => {
  it('is refused without a session, to toezicht, and reads as unknown for who has no ground and in another regio', async () => {
    const { besluitId } = await besluit();
    expect((await haal(null, besluitId)).status).toBe(401);
    expect((await haal('auditor', besluitId)).status).toBe(403);
    for (const antwoord of [await haal('corporatie2', besluitId), await haal('corporatie', besluitId, wereld.regios[1]), await haal('corporatie', regio.id), await haal('corporatie', 'x')]) {
      expect(antwoord.status).toBe(404);
      expect(await antwoord.json()).toMatchObject({ code: 'NietGevonden', veld: 'besluitId' });
    }
    const { errors } = await (await signIn(wereld.test, regio.leden.corporatie2.email)).send(QUERY, { id: besluitId });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NietGevonden', veld: 'besluitId' });
  });

  it('is a tagged PDF in Dutch with a title, that no browser opens, guesses about or keeps', async () => {
    const { besluitId } = await besluit();
    const antwoord = await haal('corporatie', besluitId);
    expect(Object.fromEntries(antwoord.headers)).toMatchObject({
      'content-type': 'application/pdf', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'content-disposition': expect.stringMatching(/^attachment; filename="besluit-\d+\.pdf"$/),
    });
    const bytes = new Uint8Array(await antwoord.arrayBuffer());
    const gelezen = await leesPdf(bytes);
    expect(gelezen).toMatchObject({ taal: 'nl-NL', gemarkeerd: true, pdfua: true, titel: expect.stringMatching(/^Brief over besluit \d+$/), buitenDeRand: false });
    expect(gelezen.rollen.slice(0, 3)).toEqual(['Root', 'Document', 'H1']);
    for (const rol of ['H2', 'H3', 'P', 'L', 'LI']) expect(gelezen.rollen).toContain(rol);
    expect(new Uint8Array(await (await haal('corporatie', besluitId)).arrayBuffer())).toEqual(bytes);
  });

  it('says that it is no beschikking, and names grounds, standpunten, mandate, acties, terms and routes', async () => {
    const { besluitId } = await besluit({ soort: 'begeleiding' });
    const { tekst } = await pdf('corporatie', besluitId);
    for (const deel of [
      'Deze brief is geen beschikking.', 'Wat is besloten?', 'De corporatie wijst een woning op de begane grond toe.', 'Wat de cliënt ervan vindt', 'Wil dit graag.',
      'Wat vonden de organisaties?', 'akkoord', 'convenant art. 7', 'Wie doet wat?', 'Een gevraagde organisatie kan dat tot en met', 'U kunt vragen om opnieuw te kijken. Dat kan tot en met',
      'Pas daartegen kunt u bezwaar maken, binnen zes weken.', 'Een cliëntondersteuner helpt u gratis.', 'Bladzijde 1 van',
    ]) expect(tekst).toContain(deel);
    expect((await pdf('corporatie', (await besluit()).besluitId)).tekst).toContain('Bij dit besluit hoort geen beschikking.');
  });

  it('names who does what as the besluit asked it, and not what somebody took on afterwards', async () => {
    const { casusId, besluitId } = await besluit();
    await wereld.als(regio, 'corporatie', (tx) => wereld.test.app.get(Acties).voegToe(tx, { casusId, besluitId, organisatieId: regio.organisaties.corporatie, tekst: 'Bel de makelaar.', voor: dag(7) }));
    const { tekst } = await pdf('corporatie', besluitId);
    expect(tekst).toContain('Wie doet wat?');
    expect(tekst).not.toContain('Bel de makelaar.');
  });

  it('holds of the grounds only what this reader may read, on paper and on the screen', async () => {
    const { casusId, besluitId } = await besluit();
    await geefToegang(casusId, 'client', 'client');
    await wereld.achterDeSloten("update besluitgrond set gegevensgroep = 'diagnose', tekst = 'Slaapt slecht door trauma.' where besluit_id = $1 and soort = 'clientGehoord'", [besluitId]);
    for (const lees of [async (rol: TestRol) => (await pdf(rol, besluitId)).tekst, (rol: TestRol) => scherm(rol, besluitId)]) {
      expect(await lees('client')).toContain('Slaapt slecht door trauma.');
      expect(await lees('corporatie')).not.toContain('Slaapt slecht');
      expect(await lees('corporatie')).toContain('alleen wat u mag lezen');
    }
    const regels = await wereld.achterDeSloten<{ gegevensgroep: string }>(
      'select distinct gegevensgroep from toegangsregel where casus_id = $1 and lid_id = $2 order by 1', [casusId, regio.leden.client.ctx.lidId]);
    expect(regels.map(({ gegevensgroep }) => gegevensgroep)).toEqual(expect.arrayContaining(['besluit', 'diagnose', 'gronden']));
    expect(await wereld.achterDeSloten("select 1 from toegangsregel where casus_id = $1 and lid_id = $2 and gegevensgroep = 'diagnose'", [casusId, regio.leden.corporatie.ctx.lidId])).toEqual([]);
  });

  it('says of a forced besluit what was announced and what who is bound said to it, cut like the grounds', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const mandaatId = await wereld.mandaat(regio, { besluitsoorten: ['toewijzing'] });
    const voorstelId = await wereld.voorstel(regio, casusId);
    const rondeId = await wereld.geslotenRonde(regio, voorstelId, [['begeleider', 'akkoord'], ['corporatie', 'bezwaar']], true);
    await wereld.kondigAan(regio, rondeId, [], { waarom: 'De opvang sluit volgende week.', opschaling: 'De directie wilde niet beslissen.' });
    await wereld.reageer(regio, 'corporatie', rondeId, 'De lift is nog stuk.');
    const besluitId = await wereld.zetDoor(regio, rondeId, mandaatId, MOTIVERING);
    await geefToegang(casusId, 'fonds', 'deelnemer');
    for (const lees of [async (rol: TestRol) => (await pdf(rol, besluitId)).tekst, (rol: TestRol) => scherm(rol, besluitId)]) {
      const [bij, buiten] = [await lees('corporatie'), await lees('fonds')];
      for (const woorden of ['Wie is vooraf gehoord?', 'De opvang sluit volgende week.', 'De directie wilde niet beslissen.', 'De lift is nog stuk.']) expect(bij).toContain(woorden);
      for (const woorden of ['De opvang sluit', 'De directie wilde', 'De lift is']) expect(buiten).not.toContain(woorden);
      expect(buiten).toContain('U mag die woorden niet lezen.');
    }
    const verloop = 'query ($id: ID!) { besluitstand(casusId: $id) { besluiten { verloop { hoorverslag { waarom gehoord { tekst afgeschermd } } } } } }';
    const stand = await (await signIn(wereld.test, regio.leden.corporatie.email)).field<{ besluiten: object[] }>(verloop, { id: casusId });
    expect(stand.besluiten[0]).toMatchObject({ verloop: { hoorverslag: { waarom: 'De opvang sluit volgende week.', gehoord: [{ tekst: 'De lift is nog stuk.', afgeschermd: false }] } } });
    expect((await pdf('corporatie', (await besluit()).besluitId)).tekst).not.toContain('Wie is vooraf gehoord?');
  });

  it('shows dissent to the letter, and treats what looks like code as text', async () => {
    const { besluitId } = await besluit({ tekst: MARKUP });
    await schrijf('corporatie', besluitId, `${MARKUP}\n\nEn 👩‍👩‍👧 🙂 mag.`);
    const { tekst, rollen, pdfua } = await pdf('begeleider', besluitId);
    expect(tekst.split(MARKUP)).toHaveLength(4);
    expect(tekst).toContain('Hun woorden staan hier zoals zij ze schreven.');
    expect(tekst).toContain('👩‍👩‍👧 🙂 mag.');
    expect(rollen).toContain('BlockQuote');
    expect(pdfua).toBe(true);
    expect(await scherm('begeleider', besluitId)).toContain(JSON.stringify(MARKUP).slice(1, -1));
  });

  it('keeps a text without an end inside the page, over as many pages as it needs', async () => {
    const { besluitId } = await besluit({ tekst: 'a'.repeat(1000) });
    await schrijf('corporatie', besluitId, 'Verantwoordelijkheid'.repeat(200));
    const { tekst, buitenDeRand, bladzijden } = await pdf('corporatie', besluitId);
    expect(tekst.replace(/Besluit \d+ · \S+ Bladzijde \d+ van \d+/g, '').replaceAll(' ', '')).toContain('Verantwoordelijkheid'.repeat(200));
    expect(buitenDeRand).toBe(false);
    expect(bladzijden).toBeGreaterThan(1);
  });

  it('stays tagged and says so when a sign cannot be shown', async () => {
    const { besluitId } = await besluit();
    await schrijf('corporatie', besluitId, 'Wij zeggen 好.');
    const gelezen = await pdf('corporatie', besluitId);
    expect(gelezen).toMatchObject({ gemarkeerd: true, taal: 'nl-NL', pdfua: false });
    expect(gelezen.tekst).toContain('Dit bestand kan niet elk teken tonen. Op het scherm staan ze wel.');
    expect(await scherm('corporatie', besluitId)).toContain('Wij zeggen 好.');
  });

  it('shows a heroverweging with its answer, a withdrawn besluit with its reason, and an advies as advies', async () => {
    const { besluitId } = await besluit();
    await wereld.naspel(regio, 'corporatie', (t, tx) => t.vraagHeroverweging(tx, { besluitId, reden: 'Het huis is te ver weg.' }));
    expect((await pdf('corporatie', besluitId)).tekst).toContain('Wat niet terug te draaien is, wacht zo lang.');
    await wereld.trekIn(regio, 'regisseur', besluitId);
    expect((await pdf('corporatie', besluitId)).tekst).toContain('Dit besluit is ingetrokken. Het geldt niet meer. De reden: Het kan niet meer.');
    const advies = await besluit({ soort: 'voorwaarde', domein: 'zorg', uitvoerderId: regio.organisaties.zorg, uitvoerenVoor: dag(20) });
    expect((await pdf('corporatie', advies.besluitId)).tekst).toContain('Daarom is dit een advies. Het bindt niemand.');
  });

  it('lets many ask at once', async () => {
    const { besluitId } = await besluit();
    const { cookie } = await signIn(wereld.test, regio.leden.corporatie.email);
    const antwoorden = await Promise.all(Array.from({ length: 12 }, () => fetch(`${wereld.test.url}/bestanden/besluiten/${besluitId}/brief`, { headers: { cookie, 'sec-fetch-site': 'same-origin' } })));
    const bytes = await Promise.all(antwoorden.map(async (antwoord) => Buffer.from(await antwoord.arrayBuffer()).toString('base64')));
    expect(new Set(bytes).size).toBe(1);
  });
});
