import { Reis, TELEFOON } from './harness/reis.js';

const EMAIL = 'milan@client.example';
const WACHTWOORD = 'drie gele fietsen op zolder';
const CASUS = /Wie houdt de ontruiming van 4 december tegen/;

let reis: Reis;
beforeAll(async () => {
  reis = await Reis.begin();
}, 180_000);
afterAll(() => reis.einde());

describe('Het account van de cliënt', () => {
  it('begint in de casus, opent Mijn zaak na de link uit de mail, en stopt als de cliënt dat wil', async () => {
    const begeleider = await reis.gebruiker('begeleider@ijmond.example');
    await begeleider.naar('/casussen');
    await begeleider.tik(CASUS);
    await begeleider.tik('Wie ziet wat');
    await begeleider.leest(/De cliënt leest niet zelf mee/);
    await begeleider.tik('Nodig de cliënt uit');
    const venster = begeleider.pagina.getByRole('dialog');
    await begeleider.tik('Verstuur de uitnodiging', venster);
    await begeleider.leest('Vul een e-mailadres in, zoals naam@voorbeeld.nl.');
    await begeleider.schrijf('E-mailadres van de cliënt', EMAIL);
    await begeleider.tik('Verstuur de uitnodiging', venster);
    await begeleider.leest(`Uitgenodigd op ${EMAIL}`);
    expect(await begeleider.axe()).toEqual([]);
    await begeleider.beeld('clientaccount-uitgenodigd');

    const beheerder = await reis.gebruiker('beheerder@ijmond.example');
    await beheerder.naar('/uitnodigen');
    await beheerder.leest('Er is nog niemand uitgenodigd');
    const link = (await beheerder.pagina.getByRole('link', { name: /uitnodiging#/ }).getAttribute('href')) ?? '';

    const client = await reis.vreemde(TELEFOON);
    await client.pagina.goto(link);
    await client.leest('U kunt zelf meelezen op de doorbraaktafel');
    expect(await client.pagina.getByText(/Milan|Kennemer Zorg/).count()).toBe(0);
    await client.schrijf('Kies een wachtwoord', WACHTWOORD);
    await client.tik('Doe mee');
    await client.tik('Naar aanmelden');
    await client.schrijf('E-mailadres', EMAIL);
    await client.schrijf('Wachtwoord', WACHTWOORD);
    await client.tik('Meld aan');
    await client.leest('Waar wachten we op?');
    await client.leest('Stop met mijn account');
    expect(await client.axe()).toEqual([]);
    expect(await client.schuiftOpzij()).toBe(false);
    await client.beeld('clientaccount-mijn-zaak');
    await begeleider.naar('/casussen');
    await begeleider.tik(CASUS);
    await begeleider.tik('Wie ziet wat');
    await begeleider.leest('De cliënt leest zelf mee met een eigen account.');
    await begeleider.leest('Beëindig het account');

    await client.tik('Stop met mijn account');
    const zeker = client.pagina.getByRole('dialog');
    await zeker.getByText('U wordt meteen afgemeld', { exact: false }).waitFor();
    await client.beeld('clientaccount-stoppen');
    await client.tik('Ja, stop', zeker);
    await client.pagina.getByRole('button', { name: 'Meld aan' }).waitFor();
    await begeleider.leest(/De cliënt leest niet zelf mee/);
    for (const { consolefouten } of [begeleider, beheerder, client]) expect(consolefouten).toEqual([]);
  }, 180_000);
});
