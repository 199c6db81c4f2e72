import type { Gebruiker } from './harness/gebruiker.js';
import { overDagen } from './harness/dagen.js';
import { Reis } from './harness/reis.js';

let reis: Reis;
let consulent: Gebruiker;
beforeAll(async () => {
  reis = await Reis.begin();
  consulent = await reis.gebruiker('corporatie@noordveluwe.example');
}, 180_000);
afterAll(() => reis.einde());

const paginataal = () => consulent.pagina.evaluate(() => document.documentElement.lang);

describe('Wie Engels kiest, leest Engels', () => {
  it('op de pagina die open staat, en na opnieuw laden', async () => {
    await consulent.naar('/mandaten');
    await consulent.leest('Draag een mandaat voor');
    expect(await paginataal()).toBe('nl');
    await consulent.tik(/^Account van/);
    await consulent.tik('English');
    await consulent.leest('Propose a mandate');
    await consulent.pagina.reload();
    await consulent.leest('Propose a mandate');
    expect(await paginataal()).toBe('en');
    expect(await consulent.axe()).toEqual([]);
  }, 90_000);

  it('ook wat een veld of de server weigert', async () => {
    await consulent.tik('Propose a mandate');
    await consulent.tik('Ask a colleague');
    const regels = consulent.pagina.getByRole('dialog').getByRole('alert').first().getByRole('link');
    await regels.first().waitFor();
    expect((await regels.allInnerTexts()).filter((regel) => /\b(Vul|Kies|Schrijf)\b/.test(regel))).toEqual([]);
    await consulent.leest('Fill this in.');
    await consulent.kiesUit(/Who holds the mandate/, /Lot Bosbes/);
    await consulent.kiesUit(/Subject/, 'Housing');
    await consulent.kies('Return');
    await consulent.schrijf(/At most per decision/, '250');
    await consulent.schrijf(/Granted by/, 'Bestuur van Heidewonen');
    await consulent.schrijf(/Which document holds it/, 'Mandaatbesluit terugkeer');
    await consulent.schrijfDag(/Valid until/, overDagen(20));
    await consulent.tik('Ask a colleague');
    await consulent.leest('You made this request yourself. Let a colleague with authority to sign confirm it.');
  }, 60_000);

  it('en wie terug wil, leest weer Nederlands', async () => {
    await consulent.tik(/^Account of/);
    await consulent.tik('Nederlands');
    await consulent.leest('Draag een mandaat voor');
    expect(await paginataal()).toBe('nl');
    expect(consulent.consolefouten).toEqual([]);
  }, 60_000);
});
