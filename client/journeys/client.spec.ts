import { Reis, TELEFOON } from './harness/reis.js';

let reis: Reis;
beforeAll(async () => {
  reis = await Reis.begin();
}, 180_000);
afterAll(() => reis.einde());

describe('De cliënt', () => {
  it('ziet de eigen zaak in gewone woorden en niets van een ander', async () => {
    const client = await reis.gebruiker('client@ijmond.example', TELEFOON);
    await client.naar('/mijn-zaak');
    for (const deel of ['Waar wachten we op?', /Niet eens/, /Kennemer Zorg/, /Duinwonen/]) await client.leest(deel);
    expect(await client.pagina.getByText('ontruiming').count()).toBe(0);
    expect(await client.axe()).toEqual([]);
    expect(await client.schuiftOpzij()).toBe(false);
    expect(client.consolefouten).toEqual([]);
    await client.beeld('client-mijn-zaak');
  }, 60_000);

  it('komt niet bij de tafel, het fonds of het toezicht', async () => {
    const client = await reis.gebruiker('client@ijmond.example', TELEFOON);
    for (const pad of ['/casussen', '/noodfonds', '/toezicht', '/mandaten']) {
      await client.naar(pad);
      await client.pagina.getByRole('heading', { level: 1 }).or(client.pagina.getByRole('heading', { level: 2 })).first().waitFor();
      expect(await client.pagina.getByText(/1\.280|Kan de waarborgsom/).count()).toBe(0);
    }
  }, 60_000);
});

describe('De cliënt met de pagina open', () => {
  it('leest een besluit en de betaling zodra zij er zijn, zonder opnieuw te laden', async () => {
    const client = await reis.gebruiker('client@ijmond.example', TELEFOON);
    await client.naar('/mijn-zaak');
    await client.leest('Waar wachten we op?');
    expect(await client.pagina.getByText(/betaalt € 80,00/).count()).toBe(0);
    const begeleider = await reis.gebruiker('begeleider@ijmond.example', TELEFOON);
    await begeleider.naar('/casussen');
    await begeleider.tik(/Kan deze bewoner vóór 1 februari/);
    await begeleider.tik('Geld vragen');
    await begeleider.kiesUit(/Uit welk fonds/, /Noodfonds/);
    await begeleider.kiesUit(/Waarvoor is het geld/, 'huurschuld');
    await begeleider.schrijf('Hoeveel is er nodig?', '80');
    await begeleider.schrijf('Naam', 'Duinwonen');
    await begeleider.schrijf(/Wat maakt dit los/, 'De sleutel komt vrijdag.');
    for (const regeling of [/Schuldhulp/, /Bijzondere bijstand/, /corporatie/i]) await begeleider.kiesUit(regeling, 'Past hier niet');
    await begeleider.tik('Vraag aan');
    await begeleider.leest('aangevraagd');
    const fonds = await reis.gebruiker('fonds@ijmond.example');
    await fonds.naar('/noodfonds');
    await fonds.tik(/huurschuld, € 80/);
    await fonds.tik('Ken toe');
    await fonds.tik('Ik ken toe');
    await client.leest(/betaalt €\s80,00/);
    await client.leest('Het geld gaat naar Duinwonen.');
    await fonds.tik('Betaal');
    await fonds.tik('Boek de betaling', fonds.pagina.getByRole('dialog'));
    await client.leest('Het geld ging naar Duinwonen.');
    expect([await client.axe(), client.consolefouten, fonds.consolefouten]).toEqual([[], [], []]);
  }, 90_000);
});

describe('Het netwerk als lijst', () => {
  it('is met alleen het toetsenbord te bereiken en noemt wie de regie heeft en wat ontbreekt', async () => {
    const regisseur = await reis.gebruiker('regisseur@ijmond.example');
    const { pagina } = regisseur;
    await regisseur.naar('/casussen');
    await pagina.getByRole('link', { name: /Kan deze bewoner vóór 1 februari/ }).focus();
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('link', { name: 'Netwerk' }).focus();
    await pagina.keyboard.press('Enter');
    for (const deel of [/Wat ontbreekt/, /regie/i, /Kennemer Zorg/]) await regisseur.leest(deel);
    expect(await regisseur.axe()).toEqual([]);
    await regisseur.beeld('netwerk');
  }, 60_000);

  it('[Y34] toont bij een open casus de regisseur, het niveau, sinds wanneer en de volgende termijn', async () => {
    const regisseur = await reis.gebruiker('regisseur@ijmond.example');
    await regisseur.naar('/casussen');
    await regisseur.tik(/Kan deze bewoner vóór 1 februari/);
    for (const deel of [/Mirte Vlierboom/, /Joost Berkenbast/, /[Nn]iveau/, /termijn/i]) await regisseur.leest(deel);
    expect(await regisseur.axe()).toEqual([]);
    await regisseur.beeld('casus');
  }, 60_000);
});
