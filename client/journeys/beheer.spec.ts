import type { Gebruiker } from './harness/gebruiker.js';
import { Reis, TELEFOON } from './harness/reis.js';

let reis: Reis;

/** A field for a number is read when one leaves it. */
async function schrijfGetal({ pagina }: Gebruiker, veld: string, getal: string): Promise<void> {
  const vak = pagina.getByRole('textbox', { name: veld });
  await vak.fill(getal);
  await vak.blur();
}

/** Also while the page is loaded anew and has no bar yet. */
async function balkWordt(pagina: Gebruiker['pagina'], kleur: string): Promise<void> {
  await pagina.waitForFunction((gewenst) => {
    const balk = document.querySelector('.dt-schil__balk');
    return balk !== null && getComputedStyle(balk).backgroundColor === gewenst;
  }, kleur);
}

beforeAll(async () => {
  reis = await Reis.begin();
}, 180_000);
afterAll(() => reis.einde());

describe('De beheerder', () => {
  it('richt organisaties, tafels, instellingen en bewaartermijnen in, en leest waarom iets niet kan', async () => {
    const tom = await reis.gebruiker('beheerder@ijmond.example');
    await tom.naar('/beheer');
    await tom.leest('Hier richt u de regio in.');
    expect(await tom.axe()).toEqual([]);
    await tom.beeld('beheer');

    await tom.tik(/^Organisaties/);
    await tom.leest('Dit zijn de organisaties');
    await tom.leest('U werkt zelf bij deze organisatie.');
    await tom.leest(/Er loopt nog werk/);
    await tom.tik('Organisatie toevoegen');
    await tom.tik('Bewaar');
    await tom.leest('Vul een naam in.');
    await tom.schrijf('Naam', 'Stichting Zeekraal');
    await tom.kies('Anders', tom.pagina.getByRole('dialog'));
    await tom.tik('Bewaar');
    await tom.leest('Stichting Zeekraal');
    await tom.tik('Beëindig Stichting Zeekraal');
    await tom.schrijf('Waarom?', 'Per vergissing gemaakt.');
    await tom.tik('Beëindig', tom.pagina.getByRole('dialog'));
    await tom.leest('doet niet meer mee');
    expect(await tom.axe()).toEqual([]);
    await tom.beeld('beheer-organisaties');

    await tom.naar('/beheer/tafels');
    await tom.tik('Tafel toevoegen');
    await tom.schrijf('Naam', 'Tafel Kennemerduinen');
    await tom.kiesUit(/Voorzitter/, /Tom Wegedoorn/);
    await tom.tik('Bewaar');
    await tom.leest(/Kies iemand met de rol ketenregisseur/);
    await tom.kiesUit(/Voorzitter/, /Mirte Vlierboom/);
    await tom.tik('Bewaar');
    await tom.leest('Tafel Kennemerduinen');
    expect(await tom.axe()).toEqual([]);
    await tom.beeld('beheer-tafels');

    await tom.naar('/beheer/instellingen');
    await tom.tik('Wijzig Inzage na het sluiten van een casus');
    await schrijfGetal(tom, 'Aantal dagen', '14');
    await tom.tik('Bewaar');
    await tom.leest('Schrijf op waarom.');
    await tom.schrijf('Waarom?', 'Besluit van de stuurgroep.');
    await tom.tik('Bewaar');
    await tom.leest('14 dagen');
    await tom.tik(/1 wijziging/);
    await tom.leest('30 dagen werd 14 dagen');
    expect(await tom.axe()).toEqual([]);
    await tom.beeld('beheer-instellingen');

    await tom.naar('/beheer/bewaartermijnen');
    await tom.tik(/Leg een termijn vast: Dossier van een casus/);
    await schrijfGetal(tom, 'Aantal jaren', '10');
    await tom.tik('Leg een termijn vast', tom.pagina.getByRole('dialog'));
    await tom.leest(/Bewaar dit minstens 15 jaar/);
    await schrijfGetal(tom, 'Aantal jaren', '16');
    await tom.tik('Leg een termijn vast', tom.pagina.getByRole('dialog'));
    await tom.leest('Vastgelegd');
    expect(await tom.axe()).toEqual([]);
    await tom.beeld('beheer-bewaren');
    expect(tom.consolefouten).toEqual([]);
  }, 180_000);

  it('maakt een sleutel die een collega bevestigt, en die maar één keer te zien is', async () => {
    const tom = await reis.gebruiker('beheerder@ijmond.example');
    await tom.naar('/beheer/koppelingen');
    await tom.leest('Er is nog geen sleutel.');
    await tom.tik('Sleutel maken');
    await tom.schrijf('Naam', 'Werkaccounts');
    await tom.kiesUit(/^Organisatie|Organisatie$/, /Lindenhof/);
    await tom.kiesUit(/Rol om mee te beginnen/, 'zorgaanbieder');
    await tom.tik('Maak de sleutel');
    await tom.leest('U ziet deze sleutel maar één keer.');
    const sleutel = await tom.pagina.getByText(/^dtscim_/).innerText();
    await tom.tik('Ik heb de sleutel bewaard');
    await tom.leest('wacht op een tweede beheerder');
    await tom.leest(/U hebt deze sleutel zelf gemaakt/);
    const vraag = () => fetch(`${reis.url}/scim/v2/Users`, { headers: { authorization: `Bearer ${sleutel}` } }).then(({ status }) => status);
    expect(await vraag()).toBe(401);

    const ans = await reis.gebruiker('beheerder2@ijmond.example', TELEFOON);
    await ans.leest('1 sleutel wacht op uw akkoord');
    await ans.tik('Bekijk de sleutels');
    await ans.tik('Bevestig Werkaccounts');
    await ans.leest(/bevestigd door Ans/);
    expect(await vraag()).toBe(200);
    expect(await ans.axe()).toEqual([]);
    expect(await ans.schuiftOpzij()).toBe(false);
    await ans.beeld('beheer-sleutels-telefoon');
    await tom.naar('/beheer/koppelingen');
    await tom.leest('Werkaccounts');
    expect(await tom.pagina.getByText(sleutel).count()).toBe(0);
    await tom.tik('Trek Werkaccounts in');
    await tom.leest('ingetrokken');
    expect(await vraag()).toBe(401);
    expect([...tom.consolefouten, ...ans.consolefouten]).toEqual([]);
  }, 180_000);

  it('geeft de regio haar kleuren en logo, en bewaart niets dat mensen niet kunnen lezen', async () => {
    const tom = await reis.gebruiker('beheerder@ijmond.example');
    const { pagina } = tom;
    await tom.naar('/beheer/kleuren');
    const kleur = () => pagina.locator('.dt-schil__balk').evaluate((balk) => getComputedStyle(balk).backgroundColor);
    expect(await kleur()).toBe('rgb(11, 85, 97)');
    await pagina.getByLabel('De balk bovenaan').first().fill('#eeeeee');
    await tom.tik('Meet het contrast');
    await tom.leest(/plekken zijn niet goed te lezen/);
    await tom.leest('Tekst in de balk (licht scherm)');
    await tom.tik('Bewaar de kleuren');
    await tom.leest(/Tekst in de balk \(licht scherm\): het contrast is 1,1 en moet minstens 4,5 zijn/);
    await pagina.getByLabel('De balk bovenaan').first().fill('#8a1538');
    await tom.tik('Bewaar de kleuren');
    await balkWordt(pagina, 'rgb(138, 21, 56)');
    await pagina.getByLabel('Bestand').setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="90" height="40"><circle cx="20" cy="20" r="18" fill="#8a1538"/></svg>') });
    await reis.uurGeleden();
    await tom.tik('Bewaar het logo');
    const venster = pagina.getByRole('dialog', { name: 'Bevestig dat u het bent' });
    await venster.getByLabel('Wachtwoord').fill('Waterlelie-oefenen-2026');
    expect(await pagina.getByAltText('Het logo van uw regio').count()).toBe(0);
    await tom.tik('Bevestig', venster);
    await pagina.getByAltText('Het logo van uw regio').waitFor();
    expect(await tom.axe()).toEqual([]);
    await tom.beeld('beheer-kleuren');
    await pagina.setViewportSize(TELEFOON);
    expect(await tom.schuiftOpzij()).toBe(false);
    expect(await tom.axe()).toEqual([]);
    await pagina.emulateMedia({ contrast: 'more' });
    expect(await kleur()).toBe('rgb(5, 58, 67)');
    await pagina.emulateMedia({ contrast: 'no-preference', colorScheme: 'dark' });
    expect(await kleur()).toBe('rgb(10, 61, 70)');
    expect(await tom.axe()).toEqual([]);
    expect(tom.consolefouten).toEqual([expect.stringContaining('status of 422')]);

    const [adres] = await pagina.getByText(/\/\?regio=/).allInnerTexts();
    const vreemde = await reis.vreemde();
    await vreemde.pagina.goto(adres ?? '');
    await vreemde.leest('E-mailadres');
    await balkWordt(vreemde.pagina, 'rgb(138, 21, 56)');
    expect(await vreemde.axe()).toEqual([]);
    await vreemde.beeld('beheer-aanmelden-in-kleur');
    expect(vreemde.consolefouten).toEqual([]);
  }, 180_000);

  it('is de enige die hier komt', async () => {
    const lid = await reis.gebruiker('corporatie@ijmond.example');
    await lid.naar('/beheer');
    await lid.leest('Deze pagina is voor de beheerder van uw regio.');
    for (const pad of ['/uitnodigen', '/aanmelden-instellen']) {
      await lid.naar(pad);
      await lid.leest('U kunt dit niet bekijken');
    }
    expect(await lid.axe()).toEqual([]);
  }, 60_000);
});
