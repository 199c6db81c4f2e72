import { Reis } from './harness/reis.js';
import type { Gebruiker } from './harness/gebruiker.js';

const NAMEN = ['Zeepkruid', 'Zilverschoon', 'Vrouwenmantel'];

let reis: Reis;
let auditor: Gebruiker;
beforeAll(async () => {
  reis = await Reis.begin();
  auditor = await reis.gebruiker('auditor@ijmond.example');
}, 180_000);
afterAll(() => reis.einde());

describe('J3: de auditor volgt de euro', () => {
  it('ziet besluiten en uitgaven van de regio zonder namen', async () => {
    await auditor.naar('/toezicht');
    await auditor.leest('€ 1.280');
    expect(await auditor.axe()).toEqual([]);
    for (const naam of NAMEN) expect(await auditor.pagina.getByText(naam).count()).toBe(0);
    await auditor.beeld('j3-toezicht');
  }, 60_000);

  it('volgt een bedrag tot besluit, gronden, standpunten en mandaat', async () => {
    await auditor.pagina.getByRole('link', { name: /^Besluit \d+$/ }).last().click();
    const delen = ['Wat is besloten?', 'Waarom is dit besloten?', 'Wie vond wat?', 'Wie mocht dit besluiten?', /Mandaatbesluit uitstroomtafel/, '€ 1.280,00'];
    for (const deel of delen) await auditor.leest(deel);
    for (const naam of NAMEN) expect(await auditor.pagina.getByText(naam).count()).toBe(0);
    expect(await auditor.axe()).toEqual([]);
    await auditor.beeld('j3-volg-de-euro');
  }, 60_000);

  it('controleert het logboek met één knop', async () => {
    await auditor.naar('/toezicht/logboek');
    await auditor.tik('Controleer het logboek');
    await auditor.leest(/Het logboek klopt/i);
    expect(await auditor.axe()).toEqual([]);
    await auditor.beeld('j3-logboek');
  }, 60_000);

  it('komt niet bij een dossier', async () => {
    await auditor.naar('/casussen');
    for (const naam of NAMEN) expect(await auditor.pagina.getByText(naam).count()).toBe(0);
    expect(await auditor.pagina.getByText('Kan deze bewoner').count()).toBe(0);
  }, 60_000);
});
