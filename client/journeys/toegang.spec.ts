import type { Page } from 'playwright-core';
import { withClient } from '../../server/test/harness/database.js';
import type { Gebruiker } from './harness/gebruiker.js';
import { Reis, TELEFOON } from './harness/reis.js';

let reis: Reis;
beforeAll(async () => {
  reis = await Reis.begin();
}, 180_000);
afterAll(() => reis.einde());

/** A device that holds passkeys and whose finger always fits, in this page. */
async function metVirtueleSleutel(pagina: Page): Promise<void> {
  const cdp = await pagina.context().newCDPSession(pagina);
  await cdp.send('WebAuthn.enable');
  const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } as const;
  await cdp.send('WebAuthn.addVirtualAuthenticator', { options });
}

const isBinnen = ({ pagina }: Gebruiker) => pagina.getByRole('button', { name: /^Account van/ }).waitFor();
const achterDeSloten = (sql: string) => withClient(reis.database.superuserUrl, (client) => client.query(sql));

describe('Aanmelden via de eigen organisatie', () => {
  it('gaat langs de aanmelddienst van de regio, op een telefoon, en zegt niet wie er onbekend is', async () => {
    const hidde = await reis.vreemde(TELEFOON);
    await hidde.pagina.goto(`${reis.url}/casussen`);
    await hidde.tik(/^Aanmelden via/);
    await hidde.leest('Wie bent u?');
    await hidde.tik(/Vreemde Vogelkers/);
    await hidde.leest(/Aanmelden via uw organisatie is niet gelukt/);
    expect(await hidde.axe()).toEqual([]);
    expect(await hidde.schuiftOpzij()).toBe(false);
    await hidde.beeld('aanmelden-wegen');
    await hidde.pagina.context().clearCookies();
    await hidde.naar('/casussen');
    await hidde.tik(/^Aanmelden via/);
    await hidde.tik(/Hidde Zandhaver/);
    await isBinnen(hidde);
    expect(new URL(hidde.pagina.url()).pathname).toBe('/casussen');
    await hidde.naar('/mijn-account');
    await hidde.leest(/U bent aangemeld via uw organisatie/);
    expect(await hidde.pagina.getByText('Huidig wachtwoord').count()).toBe(0);
    expect(hidde.consolefouten).toEqual([]);
  }, 120_000);

  it('vraagt bij een zware stap het bewijs in een klein venster, en gaat daarna verder', async () => {
    const tom = await reis.vreemde();
    await tom.pagina.goto(reis.url);
    await tom.tik(/^Aanmelden via/);
    await tom.tik(/Tom Wegedoorn/);
    await isBinnen(tom);
    await tom.naar('/aanmelden-instellen');
    await tom.leest('Aanmelddienst van uw organisatie');
    expect(await tom.axe()).toEqual([]);
    await tom.beeld('aanmelden-instellen');
    await achterDeSloten("update sessie set bevestigd_op = now() - interval '1 hour'");
    await tom.schrijf('Adres van de aanmelddienst', 'http://aanmelden.example');
    await tom.tik('Stel voor');
    await tom.leest('Bevestig dat u het bent');
    const venster = tom.pagina.waitForEvent('popup');
    await tom.tik('Bevestig via uw organisatie');
    await (await venster).getByRole('button', { name: /Tom Wegedoorn/ }).click();
    await tom.leest(/Dit adres mag niet/);
    await tom.schrijf('Adres van de aanmelddienst', reis.dienst.uitgever);
    await tom.tik('Stel voor');
    await tom.leest('Voorgesteld. Een andere beheerder moet dit bevestigen.');
    await tom.leest(/Een andere beheerder moet het bevestigen/);
    expect(await tom.pagina.getByRole('button', { name: 'Bevestig', exact: true }).count()).toBe(0);
    expect(await tom.axe()).toEqual([]);
    expect(tom.consolefouten).toEqual([]);
  }, 120_000);

  it('verandert de aanmelddienst pas als een tweede beheerder bevestigt wat de eerste voorstelde', async () => {
    const ans = await reis.gebruiker('beheerder2@ijmond.example', TELEFOON);
    await ans.leest('Een andere aanmelddienst wacht op uw akkoord');
    await ans.tik('Bekijk het voorstel');
    await ans.leest(/Tom Wegedoorn op/);
    expect(await ans.axe()).toEqual([]);
    expect(await ans.schuiftOpzij()).toBe(false);
    await ans.tik('Bevestig');
    await ans.pagina.getByText('Wacht op een tweede beheerder').waitFor({ state: 'detached' });
    expect(ans.consolefouten).toEqual([]);
  }, 120_000);
});

describe('Een passkey', () => {
  it('wordt gemaakt op Mijn account, opent de deur zonder wachtwoord, bevestigt een zware stap en gaat weer weg', async () => {
    // Passkeys belong to a name, never to a number.
    const sanne = await reis.vreemde(TELEFOON, reis.url.replace('127.0.0.1', 'localhost'));
    await metVirtueleSleutel(sanne.pagina);
    await sanne.meldAan('corporatie@ijmond.example');
    await sanne.naar('/mijn-account');
    await sanne.leest('U hebt nog geen passkey');
    await sanne.tik('Maak een passkey');
    await sanne.leest('Geef de passkey een naam.');
    await sanne.schrijf('Naam', 'Mijn werktelefoon');
    await sanne.tik('Maak een passkey');
    await sanne.leest('De passkey is gemaakt.');
    expect(await sanne.axe()).toEqual([]);
    expect(await sanne.schuiftOpzij()).toBe(false);
    await sanne.beeld('passkeys-telefoon');
    await sanne.tik(/^Account van/);
    await sanne.tik('Afmelden');
    await sanne.tik('Aanmelden met een passkey');
    await isBinnen(sanne);
    await achterDeSloten("update sessie set bevestigd_op = now() - interval '1 hour'");
    await sanne.naar('/mijn-account');
    await sanne.leest('Mijn werktelefoon');
    await sanne.tik('Verwijder');
    await sanne.tik('Bevestig met een passkey');
    await sanne.leest('U hebt nog geen passkey');
    expect(sanne.consolefouten).toEqual([]);
  }, 120_000);
});

describe('Wie bij twee organisaties hoort', () => {
  it('kiest eerst voor wie hij werkt, wisselt in het menu, en het andere tabblad zegt het', async () => {
    const veerle = await reis.vreemde();
    const { pagina } = veerle;
    await pagina.goto(reis.url);
    await veerle.schrijf('E-mailadres', 'dubbel@ijmond.example');
    await veerle.schrijf('Wachtwoord', 'Waterlelie-oefenen-2026');
    await veerle.tik('Meld aan');
    await veerle.leest('Voor wie werkt u nu?');
    expect(await veerle.axe()).toEqual([]);
    await veerle.beeld('lidmaatschap-kiezen');
    await veerle.tik('Werk voor De Lindenhof');
    await veerle.pagina.getByRole('button', { name: /^Account van Veerle Vlasbekje, De Lindenhof/ }).waitFor();
    const tweede = await pagina.context().newPage();
    await tweede.goto(`${reis.url}/casussen`);
    await tweede.getByRole('button', { name: /^Account van/ }).waitFor();
    await veerle.tik(/^Account van/);
    await veerle.tik(/^Werk voor Boszorg/);
    await pagina.getByRole('button', { name: /^Account van Veerle Vlasbekje, Boszorg/ }).waitFor();
    const melding = tweede.getByRole('alertdialog');
    await melding.getByText(/gekozen voor Boszorg/).waitFor();
    await melding.getByRole('button', { name: 'Ga verder' }).click();
    await tweede.getByRole('button', { name: /^Account van Veerle Vlasbekje, Boszorg/ }).waitFor();
    expect(veerle.consolefouten).toEqual([]);
  }, 120_000);
});

describe('Een zware rol', () => {
  it('vraagt twee beheerders: wie voorstelt kan niet bevestigen, de ander wel', async () => {
    const een = await reis.gebruiker('beheerder@ijmond.example');
    await een.naar('/uitnodigen');
    await een.schrijf('Naam', 'Gerda Goudsbloem');
    await een.schrijf('E-mailadres', 'gerda@ijmond-fonds.example');
    await een.kiesUit(/Organisatie/, 'Noodfonds IJmond');
    await een.kiesUit(/Rol/, 'fondsbeheerder');
    await een.tik('Verstuur de uitnodiging');
    await een.leest(/wacht nu op een tweede beheerder/);
    await een.leest(/Een andere beheerder moet het bevestigen/);
    expect(await een.pagina.getByRole('button', { name: 'Bevestig', exact: true }).count()).toBe(0);
    expect(await een.axe()).toEqual([]);
    await een.beeld('rolvoorstel');
    const twee = await reis.gebruiker('beheerder2@ijmond.example', TELEFOON);
    await twee.leest('1 rol wacht op uw akkoord');
    expect(await twee.axe()).toEqual([]);
    await twee.beeld('beheer-wacht');
    await twee.tik('Bekijk wie het zijn');
    await twee.leest('Wacht op een tweede beheerder');
    expect(await twee.schuiftOpzij()).toBe(false);
    await twee.tik('Bevestig');
    await twee.leest(/Uitnodiging voor de doorbraaktafel/);
    expect([...een.consolefouten, ...twee.consolefouten]).toEqual([]);
  }, 120_000);

  it('en wie geen tweede stap heeft als de regio die vraagt, stelt die eerst in', async () => {
    const beheerder = await reis.gebruiker('beheerder2@ijmond.example');
    await beheerder.naar('/aanmelden-instellen');
    await beheerder.tik('Verplicht de tweede stap');
    await beheerder.leest(/voor iedereen in de regio en ook voor u/);
    expect(await beheerder.axe()).toEqual([]);
    await beheerder.tik('Annuleren');
    await beheerder.leest('In deze regio mag het nu ook met alleen een wachtwoord.');
    await beheerder.tik('Verplicht de tweede stap');
    await beheerder.tik('Ja, verplicht');
    await beheerder.leest('Stel eerst een tweede stap in');
    const wouter = await reis.vreemde(TELEFOON, reis.url.replace('127.0.0.1', 'localhost'));
    await metVirtueleSleutel(wouter.pagina);
    await wouter.pagina.goto(reis.url.replace('127.0.0.1', 'localhost'));
    await wouter.schrijf('E-mailadres', 'havenhuis@ijmond.example');
    await wouter.schrijf('Wachtwoord', 'Waterlelie-oefenen-2026');
    await wouter.tik('Meld aan');
    await wouter.leest('Stel eerst een tweede stap in');
    expect(await wouter.axe()).toEqual([]);
    expect(await wouter.schuiftOpzij()).toBe(false);
    await wouter.beeld('tweede-stap-eerst');
    await wouter.schrijf('Naam', 'Telefoon van Teun');
    await wouter.tik('Maak een passkey');
    await wouter.tik('Ga verder');
    await isBinnen(wouter);
    expect(wouter.consolefouten).toEqual([]);
  }, 120_000);
});
