import { readFileSync } from 'node:fs';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { inzagekopie, type Inzagedossier } from '@doorbraaktafel/shared/validation';
import { z } from 'zod';
import { Dossier, Inbrengen } from '../../src/modules/casus/index.js';
import { Kopiewacht } from '../../src/modules/inzage/index.js';
import { Netwerken } from '../../src/modules/netwerk/index.js';
import { achterDeSloten, als, brengIn, maakWereld, nodigUit, type Wereld } from '../casus/wereld.js';
import { withClient } from '../harness/database.js';
import { signIn } from '../harness/graphql.js';
import { leesPdf } from '../harness/pdf.js';
import type { TestRegio, TestRol } from '../harness/regios.js';

const VRAAG = `mutation ($invoer: InzagekopieVragenInvoer!) { inzagekopieVragen(invoer: $invoer) { __typename
  ... on Inzagekopieen { namens kopieen { id stand stap verlooptOp } } ... on Weigering { code veld } } }`;
const LIJST = 'query ($casusId: ID!) { inzagekopieen(casusId: $casusId) { namens kopieen { id stand } } }';

interface Antwoord {
  __typename: string;
  code?: string;
  veld?: string;
  namens?: string;
  kopieen: { id: string; stand: string; stap: number; verlooptOp: string | null }[];
}

let wereld: Wereld;
let regio: TestRegio;
let eigen: string;
let andere: string;

beforeAll(async () => {
  wereld = await maakWereld();
  [regio] = wereld.regios;
  const clientId = await als(wereld, regio, 'begeleider', (tx) => wereld.test.app.get(Inbrengen).voegClientToe(tx, {
    naam: 'Cees Client', gemeenteId: regio.organisaties.gemeente, clientLidId: regio.leden.client.ctx.lidId,
  }));
  eigen = await brengIn(wereld, regio, { nieuweClient: undefined, clientId });
  andere = await brengIn(wereld, regio);
  await nodigUit(wereld, regio, eigen, regio.organisaties.corporatie);
  await als(wereld, regio, 'begeleider', (tx) => wereld.test.app.get(Dossier).legVast(tx, {
    opdrachtId: nieuwId(), casusId: eigen, gegevensgroep: 'inkomen', regels: [{ label: 'Uitkering', waarde: 'Bijstand, zegt Greet Voorbeeld' }], functioneel: 'Kan de huur betalen.',
  }));
  await als(wereld, regio, 'begeleider', (tx) => wereld.test.app.get(Netwerken).voegToe(tx, {
    opdrachtId: nieuwId(), casusId: eigen, soort: 'persoon', naam: 'Greet Voorbeeld', relatie: 'moeder', doet: 'kookt op zondag', leefgebied: 'familie_en_vrienden', band: 'sterk',
  }));
  await zonderTriggers(`insert into bericht (regio_id, id, casus_id, auteur_lid_id, organisatie_id, gegevensgroep, alleen_eigen_organisatie, tekst)
    select $1, gen_random_uuid(), $2, $3, $4, 'discussie', eigen, case when eigen then 'Alleen voor ons: eigen notitie.' else 'Wij zoeken een woning.' end from (values (true), (false)) v (eigen)`,
  [regio.id, eigen, regio.leden.corporatie.ctx.lidId, regio.organisaties.corporatie]);
});
afterAll(() => wereld.stop());

async function vraag(rol: TestRol, casusId: string, reden?: string, waar = regio): Promise<Antwoord | { fout: string }> {
  const client = await signIn(wereld.test, waar.leden[rol].email);
  const { data, errors } = await client.send<{ inzagekopieVragen: Antwoord }>(VRAAG, { invoer: { opdrachtId: nieuwId(), casusId, reden } });
  return data?.inzagekopieVragen ?? { fout: errors?.[0]?.extensions.code ?? '' };
}

/** Waits for the server's own work by asking, as the page does. */
async function klaar(rol: TestRol, casusId: string): Promise<string> {
  const client = await signIn(wereld.test, regio.leden[rol].email);
  for (let keer = 0; keer < 400; keer += 1) {
    const { kopieen } = await client.field<Antwoord>(LIJST, { casusId });
    if (kopieen[0]?.stand === 'klaar') return kopieen[0].id;
    if (kopieen[0]?.stand !== 'bezig') throw new Error(`de kopie is ${kopieen[0]?.stand}`);
  }
  throw new Error('de kopie kwam niet klaar');
}

async function haal(rol: TestRol | null, id: string, vorm: 'json' | 'pdf', waar = regio): Promise<Response> {
  const cookie = rol ? (await signIn(wereld.test, waar.leden[rol].email)).cookie : '';
  return fetch(`${wereld.test.url}/bestanden/inzagekopieen/${id}/${vorm}`, { headers: { cookie, 'sec-fetch-site': 'same-origin' } });
}

const zonderTriggers = (sql: string, params: unknown[]) => withClient(wereld.test.database.superuserUrl, async (client) => {
  await client.query("set session_replication_role = 'replica'");
  await client.query(sql, params);
});
const tel = async (sql: string, params: unknown[]) => (await achterDeSloten<{ n: number }>(wereld, `select count(*)::int as n ${sql}`, params))[0]?.n;

describe('the own copy of a casus', () => {
  it('is refused to who neither is the client nor answers for the data, and reads as unknown elsewhere', async () => {
    expect(await vraag('corporatie', eigen)).toMatchObject({ code: 'AlleenVerantwoordelijke' });
    expect(await vraag('bestuurder', eigen)).toEqual({ fout: 'NietToegestaan' });
    expect(await vraag('begeleider', eigen)).toMatchObject({ code: 'KopieVraagtReden', veld: 'reden' });
    for (const casusId of [andere, nieuwId(), await brengIn(wereld, wereld.regios[1])]) expect(await vraag('client', casusId)).toMatchObject({ code: 'NietGevonden' });
    expect(await tel('from inzagekopie', [])).toBe(0);
  });

  it('gives the client everything that is his, in the documented form, without what others keep to themselves', async () => {
    expect(await vraag('client', eigen)).toMatchObject({ namens: 'client' });
    const id = await klaar('client', eigen);
    const antwoord = await haal('client', id, 'json');
    expect(Object.fromEntries(antwoord.headers)).toMatchObject({ 'content-disposition': 'attachment; filename="mijn-gegevens.json"', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    const tekst = await antwoord.text();
    const kopie: Inzagedossier = inzagekopie.parse(JSON.parse(tekst));
    expect(kopie.persoon?.naam).toBe('Cees Client');
    expect(kopie.dossier.find(({ gegevensgroep }) => gegevensgroep === 'inkomen')).toMatchObject({ regels: [{ label: 'Uitkering', waarde: 'Bijstand, zegt [naam van een ander]' }], afspraak: 'Kan de huur betalen.' });
    expect(kopie.netwerk).toEqual([expect.objectContaining({ relatie: 'moeder' })]);
    expect(kopie.berichten.map((bericht) => bericht.tekst)).toEqual(['Wij zoeken een woning.']);
    expect(kopie.deelnemers.length).toBeGreaterThan(0);
    for (const verboden of ['Greet', 'eigen notitie', ...Object.values(regio.leden).map(({ ctx }) => ctx.naam)]) expect(tekst).not.toContain(verboden);
  });

  it('is a tagged PDF with the same, that says who looked and why', async () => {
    const bytes = new Uint8Array(await (await haal('client', await klaar('client', eigen), 'pdf')).arrayBuffer());
    const gelezen = await leesPdf(bytes);
    expect(gelezen).toMatchObject({ taal: 'nl-NL', gemarkeerd: true, pdfua: true, buitenDeRand: false, titel: expect.stringMatching(/^Kopie van de gegevens van zaak /) });
    for (const deel of ['Wat er over u staat', 'Inkomen en uitkering', 'Wij zoeken een woning.', 'Wie heeft gekeken', 'Waarvoor:', 'Autoriteit Persoonsgegevens']) expect(gelezen.tekst).toContain(deel);
    expect(gelezen.tekst).not.toContain('Greet');
  });

  it('is fetched by who asked for it only, and each time that is written down', async () => {
    const id = await klaar('client', eigen);
    expect((await haal(null, id, 'pdf')).status).toBe(401);
    for (const [rol, waar] of [['begeleider', regio], ['client', wereld.regios[1]], ['regisseur', regio]] as const) expect((await haal(rol, id, 'json', waar)).status).toBe(404);
    expect((await haal('corporatie2', nieuwId(), 'json')).status).toBe(404);
    expect((await haal('beheerder', id, 'json')).status).toBe(403);
    const voor = await tel("from gebeurtenis where actie = 'inzagekopie.opgehaald' and onderwerp_id = $1", [id]);
    expect((await haal('client', id, 'pdf')).status).toBe(200);
    expect(await tel("from gebeurtenis where actie = 'inzagekopie.opgehaald' and onderwerp_id = $1", [id])).toBe(Number(voor) + 1);
    expect(await tel("from toegangsregel where casus_id = $1 and lid_id = $2 and gegevensgroep = 'inzagekopie' and actie = 'E'", [eigen, regio.leden.client.ctx.lidId])).toBeGreaterThan(0);
  });

  it('holds for an organisation no more than that organisation may read, and not who looked', async () => {
    expect(await vraag('begeleider', eigen, 'De cliënt vroeg het aan de keukentafel.')).toMatchObject({ namens: 'organisatie' });
    const kopie = inzagekopie.parse(await (await haal('begeleider', await klaar('begeleider', eigen), 'json')).json());
    expect(kopie).toMatchObject({ namens: 'organisatie', gekeken: [], berichten: [] });
    expect(kopie.dossier.length).toBeGreaterThan(0);
    expect((await haal('client', await klaar('begeleider', eigen), 'json')).status).toBe(404);
  });

  it('is made once for a repeated request, and one at a time', async () => {
    const client = await signIn(wereld.test, regio.leden.client.email);
    const invoer = { opdrachtId: nieuwId(), casusId: eigen };
    const [een, twee] = await Promise.all([client.field<Antwoord>(VRAAG, { invoer }), client.field<Antwoord>(VRAAG, { invoer })]);
    expect([een.kopieen[0]?.id]).toEqual([twee.kopieen[0]?.id]);
    const id = await klaar('client', eigen);
    expect(await tel("from gebeurtenis where actie = 'inzagekopie.gemaakt' and onderwerp_id = $1", [id])).toBe(1);
    const tegelijk = await Promise.all(Array.from({ length: 4 }, () => vraag('client', eigen)));
    const gemaakt = tegelijk.flatMap((antwoord) => ('kopieen' in antwoord ? antwoord.kopieen.slice(0, 1) : []));
    expect(gemaakt.length).toBeGreaterThan(0);
    await klaar('client', eigen);
    expect(await tel('from inzagekopie where casus_id = $1 and lid_id = $2 and klaar_op is null', [eigen, regio.leden.client.ctx.lidId])).toBe(0);
  });

  it('stands sealed on the disk, is gone after its term, and no longer given from that moment', async () => {
    const id = await klaar('client', eigen);
    const [{ pdf } = { pdf: '' }] = await achterDeSloten<{ pdf: string }>(wereld, 'select pdf_bestand_id as pdf from inzagekopie where id = $1', [id]);
    const pad = `${wereld.test.options.dataDir}/bestanden/${regio.id}/${pdf}`;
    expect(readFileSync(pad).subarray(0, 5).toString('latin1')).not.toBe('%PDF-');
    await zonderTriggers("update inzagekopie set klaar_op = klaar_op - interval '8 days', verloopt_op = verloopt_op - interval '8 days' where id = $1", [id]);
    const antwoord = await haal('client', id, 'pdf');
    expect([antwoord.status, ((await antwoord.json()) as { code: string }).code]).toEqual([422, 'KopieNietMeer']);
    expect(await wereld.test.app.get(Kopiewacht).wis()).toBe(1);
    expect(() => readFileSync(pad)).toThrow(/ENOENT/);
    expect(await wereld.test.app.get(Kopiewacht).wis()).toBe(0);
  });

  it('is documented as it is', () => {
    expect(JSON.parse(readFileSync(new URL('../../../docs/inzagekopie.schema.json', import.meta.url), 'utf8'))).toEqual(z.toJSONSchema(inzagekopie));
  });
});

describe('looking at who looked', () => {
  it('leaves a line of its own', async () => {
    const client = await signIn(wereld.test, regio.leden.client.email);
    await client.send('query ($id: ID!) { wieHeeftGekeken(casusId: $id) { dag } }', { id: eigen });
    expect(await tel("from toegangsregel where casus_id = $1 and lid_id = $2 and gegevensgroep = 'toegangslog' and actie = 'R'", [eigen, regio.leden.client.ctx.lidId])).toBe(1);
  });
});
