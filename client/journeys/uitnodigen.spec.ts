import { Reis, TELEFOON } from './harness/reis.js';

let reis: Reis;
beforeAll(async () => {
  reis = await Reis.begin();
}, 180_000);
afterAll(() => reis.einde());

describe('Uitnodigen', () => {
  it('stuurt een link die één keer werkt, en laat de genodigde op een telefoon beginnen', async () => {
    const beheerder = await reis.gebruiker('beheerder@ijmond.example');
    await beheerder.naar('/uitnodigen');
    await beheerder.leest('Er is nog niemand uitgenodigd');
    await beheerder.tik('Verstuur de uitnodiging');
    await beheerder.leest('Vul een naam in.');
    await beheerder.schrijf('Naam', 'Iris Duizendblad');
    await beheerder.schrijf('E-mailadres', 'iris@duinwonen.example');
    await beheerder.kiesUit(/Organisatie/, 'Duinwonen');
    await beheerder.kiesUit(/Rol/, 'woningcorporatie');
    await beheerder.tik('Verstuur de uitnodiging');
    await beheerder.leest('De uitnodiging is verstuurd.');
    await beheerder.leest(/wacht op antwoord/);
    expect(await beheerder.axe()).toEqual([]);
    await beheerder.beeld('uitnodigen');
    const link = (await beheerder.pagina.getByRole('link', { name: /uitnodiging#/ }).getAttribute('href')) ?? '';

    const iris = await reis.vreemde(TELEFOON);
    const { pagina } = iris;
    await pagina.goto(link);
    await iris.leest('U bent uitgenodigd');
    expect(await iris.axe()).toEqual([]);
    expect(await iris.schuiftOpzij()).toBe(false);
    await iris.schrijf('Kies een wachtwoord', 'Welkom123456789');
    await iris.tik('Doe mee');
    await iris.leest(/makkelijk te raden/);
    await iris.beeld('uitnodiging-telefoon');
    await iris.schrijf('Kies een wachtwoord', 'drie gele fietsen op zolder');
    await iris.tik('Doe mee');
    await iris.leest('Het is gelukt');
    await iris.tik('Naar aanmelden');
    await iris.schrijf('E-mailadres', 'iris@duinwonen.example');
    await iris.schrijf('Wachtwoord', 'drie gele fietsen op zolder');
    await iris.tik('Meld aan');
    await pagina.getByRole('button', { name: /^Account van/ }).waitFor();
    await pagina.goto(link);
    await pagina.reload();
    await iris.leest('Deze link werkt niet meer');
    expect([...beheerder.consolefouten, ...iris.consolefouten]).toEqual([]);
  }, 120_000);
});
