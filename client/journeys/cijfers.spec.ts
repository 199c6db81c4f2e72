import { Reis } from './harness/reis.js';

const FIGUREN = ['2', '3', '4', '5', '7'];

let reis: Reis;
beforeAll(async () => {
  reis = await Reis.begin();
}, 180_000);
afterAll(() => reis.einde());

describe('Cijfers van Westfriesland', () => {
  it('[Y50 volledig] toont bij elk figuur een definitie en een peildatum', async () => {
    const coordinator = await reis.gebruiker('coordinator@westfriesland.example');
    await coordinator.naar('/cijfers');
    for (const nummer of FIGUREN) {
      const figuur = coordinator.pagina.getByRole('region').filter({ has: coordinator.pagina.getByText(`Figuur ${nummer}`, { exact: true }) }).first();
      await figuur.waitFor();
      await figuur.getByText(/^Stand op \d+ \w+ \d{4}$/).first().waitFor();
      await figuur.getByText(/Definitie|Wat telt|Wat tellen we/).first().waitFor();
      await figuur.getByRole('table').first().waitFor();
    }
    expect(await coordinator.axe()).toEqual([]);
    expect(await coordinator.schuiftOpzij()).toBe(false);
    await coordinator.beeld('cijfers');
  }, 60_000);

  it('noemt elk verschil met het gedrukte cijfer in woorden', async () => {
    const coordinator = await reis.gebruiker('coordinator@westfriesland.example');
    await coordinator.naar('/cijfers');
    for (const oorzaak of [/Koggenland/, /Woonschakel/, /47/]) await coordinator.leest(oorzaak);
    expect(await coordinator.pagina.getByText(/onverklaard|zonder verklaring/i).locator('visible=true').count()).toBe(0);
  }, 60_000);
});
