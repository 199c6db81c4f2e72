import { readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { withClient } from '../../server/test/harness/database.js';
import { leesPdf } from '../../server/test/harness/pdf.js';
import type { Gebruiker } from './harness/gebruiker.js';
import { Reis, TELEFOON } from './harness/reis.js';

let reis: Reis;
let voorzitter: Gebruiker;
let zittingId: string;
let besluitId: string;
beforeAll(async () => {
  reis = await Reis.begin();
  voorzitter = await reis.gebruiker('regisseur@ijmond.example');
}, 180_000);
afterAll(() => reis.einde());

async function rustig(gebruiker: Gebruiker): Promise<void> {
  expect(await gebruiker.axe()).toEqual([]);
  expect(await gebruiker.schuiftOpzij()).toBe(false);
}

async function bewaar(gebruiker: Gebruiker): Promise<Uint8Array> {
  const [download] = await Promise.all([gebruiker.pagina.waitForEvent('download'), gebruiker.tik('Bewaar als PDF')]);
  return new Uint8Array(await readFile(await download.path()));
}

describe('De besluitenlijst', () => {
  it('wordt na de zitting vastgesteld, met één knop en een waarschuwing vooraf', async () => {
    [zittingId, besluitId] = await geslotenZittingMetBesluit();
    await voorzitter.naar(`/zitting/${zittingId}/besluitenlijst`);
    await voorzitter.leest('Deze lijst is nog niet vastgesteld');
    await voorzitter.tik('Stel de lijst vast');
    await voorzitter.leest(/Daarna verandert er niets meer/);
    await rustig(voorzitter);
    await voorzitter.tik('Stel vast', voorzitter.pagina.getByRole('dialog'));
    await voorzitter.leest('Deze lijst is vastgesteld');
    await voorzitter.leest(/Mirte Vlierboom/);
    await rustig(voorzitter);
    await voorzitter.beeld('besluitenlijst-vast');
  }, 60_000);

  it('is te bewaren als bestand, en het controlegetal op de pagina is dat van het bestand', async () => {
    const bytes = await bewaar(voorzitter);
    const { gemarkeerd, taal, titel, tekst } = await leesPdf(bytes);
    expect({ gemarkeerd, taal }).toEqual({ gemarkeerd: true, taal: 'nl-NL' });
    expect(titel).toMatch(/^Besluitenlijst van /);
    expect(tekst).toContain('Deze lijst is geen beschikking.');
    await voorzitter.tik('Klopt mijn bestand?');
    await voorzitter.leest(createHash('sha256').update(bytes).digest('hex'));
    await rustig(voorzitter);
    await voorzitter.beeld('besluitenlijst-controlegetal');
  }, 60_000);

  it('gaat met alleen het toetsenbord naar de brief, die hetzelfde zegt als het bestand', async () => {
    await voorzitter.pagina.getByRole('link', { name: /^Lees de brief over besluit/ }).first().focus();
    await voorzitter.pagina.keyboard.press('Enter');
    await voorzitter.leest('Deze brief is geen beschikking. Hij vertelt wat de doorbraaktafel besloot.');
    await voorzitter.leest(/De besluitenlijst van deze zitting is vastgesteld op/);
    await rustig(voorzitter);
    await voorzitter.beeld('besluitbrief');
    const { tekst } = await leesPdf(await bewaar(voorzitter));
    for (const kop of ['Wat is besloten?', 'Waarom?', 'Waarop rust dit besluit?', 'Bent u het niet eens?']) {
      await voorzitter.pagina.getByRole('heading', { level: 2, name: kop }).waitFor();
      expect(tekst).toContain(kop);
    }
  }, 60_000);
});

describe('De cliënt', () => {
  it('leest op een telefoon de brief, ziet wie het anders ziet, en vraagt om opnieuw te kijken', async () => {
    await andersGezien(besluitId, 'Wij hadden liever een huis met een lift.\nDat kwam er niet.');
    const client = await reis.gebruiker('client@ijmond.example', TELEFOON);
    await client.naar('/mijn-zaak');
    await client.leest(/ziet dit anders/);
    await client.leest(/Wij hadden liever een huis met een lift/);
    await client.tik('Vraag om opnieuw te kijken');
    await client.tik('Verstuur');
    await client.leest(/Schrijf op waarom dit opnieuw bekeken moet worden/);
    await rustig(client);
    await client.schrijf(/Waarom bent u het niet eens/, 'Het huis is te ver van mijn werk.');
    await client.tik('Verstuur');
    await client.leest('Er is gevraagd om opnieuw te kijken');
    await rustig(client);
    await client.beeld('client-tegenspraak');
    await client.tik(/^Lees de brief over besluit/);
    await client.leest('Hun woorden staan hier zoals zij ze schreven. Het besluit geldt wel.');
    await rustig(client);
    await client.beeld('client-brief');
    const { tekst, rollen } = await leesPdf(await bewaar(client));
    expect(tekst).toContain('Wij hadden liever een huis met een lift.');
    expect(tekst).toContain('Het huis is te ver van mijn werk.');
    expect(rollen).toContain('BlockQuote');
    expect(client.consolefouten).toEqual([]);
  }, 90_000);

  it('krijgt antwoord van een bestuurder, die de vraag met termijn op een eigen blad vindt', async () => {
    const bestuurder = await reis.gebruiker('bestuurder-velsen@ijmond.example');
    await bestuurder.tik('Heroverwegingen');
    await bestuurder.leest(/Antwoord uiterlijk op/);
    await bestuurder.leest('Het huis is te ver van mijn werk.');
    await rustig(bestuurder);
    await bestuurder.beeld('heroverwegingen');
    await bestuurder.tik('Beantwoord de heroverweging');
    await bestuurder.kiesUit(/Wat is uw antwoord/, 'Het besluit blijft.');
    await bestuurder.schrijf('Waarom?', 'Er is een bus. De reis duurt een kwartier.');
    await bestuurder.tik('Leg vast');
    await bestuurder.pagina.getByRole('dialog').waitFor({ state: 'hidden' });
    await bestuurder.naar('/heroverwegingen');
    await bestuurder.leest('Er wacht niets op uw antwoord');
    const client = await reis.gebruiker('client@ijmond.example', TELEFOON);
    await client.naar('/mijn-zaak');
    await client.leest(/Er is een bus/);
  }, 90_000);
});

// Last week's zitting with its besluit; the casus becomes that of the client, so that the same besluit is read from both sides.
async function geslotenZittingMetBesluit(): Promise<[string, string]> {
  const [rij] = await achterDeSloten<{ regio: string; casus: string; zitting: string; besluit: string }>(
    `select b.regio_id as regio, b.casus_id as casus, p.zitting_id as zitting, b.id as besluit
     from besluit b join agendapunt p on p.regio_id = b.regio_id and p.id = b.agendapunt_id join regio r on r.regio_id = b.regio_id
     where r.naam ilike '%ijmond%' limit 1`);
  await achterDeSloten(
    "update casustoegang t set casus_id = $2 from lid l where l.regio_id = t.regio_id and l.id = t.lid_id and l.rol = 'client' and t.regio_id = $1", [rij?.regio, rij?.casus]);
  return [rij?.zitting ?? '', rij?.besluit ?? ''];
}

async function andersGezien(besluit: string, tekst: string): Promise<void> {
  await achterDeSloten(
    `insert into minderheidsstandpunt (regio_id, id, casus_id, besluit_id, organisatie_id, tekst, gegeven_door)
     select b.regio_id, gen_random_uuid(), b.casus_id, b.id, l.organisatie_id, $2, l.id from besluit b join lid l on l.regio_id = b.regio_id and l.rol = 'woningcorporatie'
     where b.id = $1 limit 1`, [besluit, tekst]);
}

function achterDeSloten<T>(sql: string, params: unknown[] = []): Promise<T[]> {
  return withClient(reis.database.superuserUrl, async (client) => {
    await client.query("set session_replication_role = 'replica'");
    return (await client.query(sql, params)).rows as T[];
  });
}
