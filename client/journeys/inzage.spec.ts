import { withClient } from '../../server/test/harness/database.js';
import { Reis, TELEFOON } from './harness/reis.js';

const VRAAG = /Kan deze bewoner vóór 1 februari naar de woning/;

let reis: Reis;
beforeAll(async () => {
  reis = await Reis.begin();
}, 180_000);
afterAll(() => reis.einde());

describe('Mijn gegevens', () => {
  it('laat de cliënt vragen om een aanvulling en een kopie maken, op een telefoon', async () => {
    const client = await reis.gebruiker('client@ijmond.example', TELEFOON);
    const { pagina } = client;
    await client.naar('/mijn-zaak');
    await client.leest('Wat staat er over mij?');
    await pagina.getByRole('button', { name: /^Dit klopt niet: / }).first().click();
    const venster = pagina.getByRole('dialog');
    await client.tik('Verstuur', venster);
    await client.leest('Schrijf wat er moet staan.');
    await client.schrijf('Wat moet er staan?', 'Ik heb sinds mei werk.');
    await client.schrijf('Waarom klopt het niet?', 'Het is veranderd.');
    expect(await client.axe()).toEqual([]);
    await client.tik('Verstuur', venster);
    await client.leest('Ik heb sinds mei werk.');
    await client.leest(/^U vroeg op .* om een aanvulling/);
    await client.leest(/Er is nog geen antwoord/);
    await client.tik('Maak een kopie');
    await client.leest('Haal op om te lezen (pdf)');
    expect(await client.axe()).toEqual([]);
    expect(await client.schuiftOpzij()).toBe(false);
    await client.beeld('client-mijn-gegevens');
    const [kopie] = await Promise.all([pagina.waitForEvent('download'), pagina.getByRole('link', { name: 'Haal op om te lezen (pdf)' }).click()]);
    expect(kopie.suggestedFilename()).toBe('mijn-gegevens.pdf');
    expect(client.consolefouten).toEqual([]);
  }, 120_000);

  it('geeft wie het schreef de vraag, en de cliënt het antwoord naast de oude tekst', async () => {
    const begeleider = await reis.gebruiker('begeleider@ijmond.example');
    await begeleider.naar('/casussen');
    await begeleider.tik(VRAAG);
    await begeleider.tik('Privacy');
    await begeleider.leest('Ik heb sinds mei werk.');
    await begeleider.tik('Geef antwoord');
    const venster = begeleider.pagina.getByRole('dialog');
    await begeleider.kies('Ik vul niet aan', venster);
    await begeleider.schrijf('Waarom vult u niet aan?', 'Dat weten wij nog niet zeker.');
    await begeleider.tik('Leg vast', venster);
    await begeleider.leest(/Verklaring van De cliënt/);
    expect(await begeleider.axe()).toEqual([]);
    const client = await reis.gebruiker('client@ijmond.example', TELEFOON);
    await client.naar('/mijn-zaak');
    await client.leest('Dat weten wij nog niet zeker.');
    for (const { consolefouten } of [begeleider, client]) expect(consolefouten).toEqual([]);
  }, 120_000);

  it('weigert vernietigen zolang de casus open is en zolang een stop geldt, en houdt de lijst voor beheer', async () => {
    const regisseur = await reis.gebruiker('regisseur@ijmond.example');
    await regisseur.naar('/casussen');
    await regisseur.tik(VRAAG);
    await regisseur.tik('Privacy');
    await regisseur.leest('Deze casus is nog niet afgesloten.');
    expect(await regisseur.pagina.getByRole('button', { name: 'Stel voor om te vernietigen' }).count()).toBe(0);
    await regisseur.tik('Zet een stop op vernietigen');
    const venster = regisseur.pagina.getByRole('dialog');
    await regisseur.schrijf('Wie vraagt dit?', 'de rechtbank');
    await regisseur.schrijf('Waarom mag er niets weg?', 'De rechter wil alles nog zien.');
    await regisseur.tik('Zet de stop', venster);
    await regisseur.leest('Er staat een stop op vernietigen. Die moet eerst worden opgeheven.');
    await regisseur.pagina.getByRole('button', { name: /^Hef de stop op van/ }).click();
    await regisseur.schrijf('Waarom kan de stop eraf?', 'De rechtszaak is voorbij.');
    await regisseur.tik('Hef de stop op', regisseur.pagina.getByRole('dialog'));
    await regisseur.leest(/Opgeheven op/);
    expect(await regisseur.axe()).toEqual([]);

    const beheerder = await reis.gebruiker('beheerder@ijmond.example', TELEFOON);
    await beheerder.naar('/vernietigingen');
    await beheerder.leest('Er is geen casus waarvan de bewaartermijn voorbij is.');
    expect(await beheerder.axe()).toEqual([]);
    expect(await beheerder.schuiftOpzij()).toBe(false);
    for (const { consolefouten } of [regisseur, beheerder]) expect(consolefouten).toEqual([]);
  }, 120_000);

  it('vernietigt een gesloten casus met twee mensen, en laat een bewijs zonder gegevens staan', async () => {
    await sluitVoorbij();
    const begeleider = await reis.gebruiker('begeleider@ijmond.example');
    await begeleider.naar(await privacyVan());
    await begeleider.tik('Stel voor om te vernietigen');
    const venster = begeleider.pagina.getByRole('dialog');
    await begeleider.kies('De bewaartermijn is voorbij', venster);
    await begeleider.tik('Stel voor', venster);
    await begeleider.leest('U stelde dit zelf voor. Iemand anders moet het bevestigen.');
    expect(await begeleider.pagina.getByRole('button', { name: 'Bekijk en bevestig' }).count()).toBe(0);
    expect(await begeleider.axe()).toEqual([]);

    const regisseur = await reis.gebruiker('regisseur@ijmond.example');
    await regisseur.naar(await privacyVan());
    await regisseur.tik('Bekijk en bevestig');
    expect(await regisseur.axe()).toEqual([]);
    await regisseur.tik('Vernietig', regisseur.pagina.getByRole('dialog'));
    await regisseur.leest(/Vernietigd op/);
    await regisseur.tik('Wat is er weg?');
    await regisseur.leest('persoonsgegeven');
    expect(await regisseur.axe()).toEqual([]);
    await regisseur.beeld('vernietigd');
    await begeleider.naar(await privacyVan());
    expect(await begeleider.pagina.getByText(VRAAG).count()).toBe(0);
    expect(regisseur.consolefouten).toEqual([]);
  }, 180_000);
});

let casusId: string | undefined;

/** The address of the privacy page of the casus of this journey, also after it is gone. */
async function privacyVan(): Promise<string> {
  casusId ??= await rij<string>("select k.id as waarde from casus k join regio r on r.regio_id = k.regio_id where k.vraag like 'Kan deze bewoner vóór 1 februari%' limit 1");
  return `/casus/${casusId}/privacy`;
}

/** Moves the data of that casus into the past, with nothing open. */
async function sluitVoorbij(): Promise<void> {
  await privacyVan();
  const lang = "now() - interval '16 years'";
  for (const sql of [
    `update casus set fase = 'afgesloten', afgesloten_op = ${lang} where id = $1`,
    `update dossierdeel set gewijzigd_op = ${lang} where casus_id = $1`,
    "update besluit set tegenspraak_op = now() - interval '1 day', heroverweging_op = now() - interval '1 day' where casus_id = $1",
    "update uitgave set vervallen_op = now() where casus_id = $1",
    "update toezegging set gevraagd_op = voorbereid_op, besloten_op = voorbereid_op, uitkomst = 'afgewezen', gift_in_cent = 0, lening_in_cent = 0, gestart_op = null where casus_id = $1",
    "update risicodeling set van = '2020-01-01', tot = '2020-12-31' where casus_id = $1",
  ]) await rij(sql, [casusId]);
}

function rij<T>(sql: string, params: unknown[] = []): Promise<T> {
  return withClient(reis.database.superuserUrl, async (client) => {
    await client.query("set session_replication_role = 'replica'");
    return (await client.query<{ waarde: T }>(sql, params)).rows[0]?.waarde as T;
  });
}
