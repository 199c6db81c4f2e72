import { Secret, TOTP } from 'otpauth';
import { withClient } from '../../server/test/harness/database.js';
import { Reis, TELEFOON } from './harness/reis.js';

const EMAIL = 'begeleider@ijmond.example';
const WACHTWOORD = 'Waterlelie-oefenen-2026';

let reis: Reis;
beforeAll(async () => {
  reis = await Reis.begin();
}, 180_000);
afterAll(() => reis.einde());

const codeVan = (sleutel: string) => new TOTP({ secret: Secret.fromBase32(sleutel.replaceAll(' ', '')) }).generate();

describe('Mijn account', () => {
  it('zet op een telefoon de code aan, en vraagt die daarna bij het aanmelden', async () => {
    const begeleider = await reis.gebruiker(EMAIL, TELEFOON);
    await begeleider.naar('/mijn-account');
    await begeleider.leest('staat uit');
    expect(await begeleider.axe()).toEqual([]);
    expect(await begeleider.schuiftOpzij()).toBe(false);
    await begeleider.tik('Zet de code aan');
    const venster = begeleider.pagina.getByRole('dialog');
    const sleutel = (await venster.locator('code').textContent()) ?? '';
    expect(await venster.getByRole('img').count()).toBe(1);
    expect(await begeleider.axe()).toEqual([]);
    await begeleider.beeld('code-aanzetten');
    await venster.getByLabel('Code uit de app').fill('000000');
    await begeleider.tik('Zet aan', venster);
    await begeleider.leest(/Deze code klopt niet/);
    await venster.getByLabel('Code uit de app').fill(codeVan(sleutel));
    await begeleider.tik('Zet aan', venster);
    await begeleider.leest('Bewaar deze herstelcodes nu');
    expect(await begeleider.pagina.getByRole('list', { name: 'Herstelcodes' }).getByRole('listitem').count()).toBe(10);
    await begeleider.leest('staat aan');
    expect(await begeleider.schuiftOpzij()).toBe(false);
    await begeleider.beeld('herstelcodes-telefoon');
    await begeleider.tik('Ik heb ze bewaard');

    // The step that turned it on is used up; the data go back, not the clock.
    await withClient(reis.database.superuserUrl, (client) => client.query('update tweede_factor set laatste_stap = 0'));
    await begeleider.tik(/^Account van/);
    await begeleider.tik('Afmelden');
    await begeleider.schrijf('E-mailadres', EMAIL);
    await begeleider.schrijf('Wachtwoord', WACHTWOORD);
    await begeleider.tik('Meld aan');
    const code = begeleider.pagina.getByLabel('Code van de app op uw telefoon');
    await code.waitFor();
    await begeleider.beeld('aanmelden-code');
    await code.fill('000000');
    await begeleider.tik('Meld aan');
    await begeleider.leest(/Deze code klopt niet/);
    await code.fill(codeVan(sleutel));
    await begeleider.tik('Meld aan');
    await begeleider.pagina.getByRole('button', { name: /^Account van/ }).waitFor();
    expect(begeleider.consolefouten).toEqual([]);
  }, 120_000);

  it('laat zien waar u bent aangemeld, en meldt een ander apparaat af', async () => {
    const laptop = await reis.gebruiker('wmo@ijmond.example');
    const telefoon = await reis.gebruiker('wmo@ijmond.example', TELEFOON);
    await laptop.naar('/mijn-account');
    await laptop.leest('dit apparaat');
    await laptop.beeld('mijn-account');
    expect(await laptop.axe()).toEqual([]);
    await laptop.tik('Meld hier af');
    await telefoon.leest(/U bent afgemeld/);
    expect(laptop.consolefouten).toEqual([]);
  }, 90_000);

  it('wijzigt het wachtwoord, en zegt bij het veld wat er niet klopt', async () => {
    const corporatie = await reis.gebruiker('corporatie@ijmond.example');
    await corporatie.naar('/mijn-account');
    await corporatie.schrijf('Huidig wachtwoord', WACHTWOORD);
    await corporatie.schrijf('Nieuw wachtwoord', 'Welkom123456789');
    await corporatie.tik('Wijzig wachtwoord');
    await corporatie.leest(/makkelijk te raden/);
    await corporatie.schrijf('Nieuw wachtwoord', 'drie gele fietsen op zolder');
    await corporatie.tik('Wijzig wachtwoord');
    await corporatie.leest('Uw wachtwoord is gewijzigd.');
    expect(corporatie.consolefouten).toEqual([]);
  }, 90_000);
});
