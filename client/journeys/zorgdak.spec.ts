import type { Gebruiker } from './harness/gebruiker.js';
import { Reis, TELEFOON } from './harness/reis.js';

let reis: Reis;
let zorg: Gebruiker;
beforeAll(async () => {
  reis = await Reis.begin();
  zorg = await reis.gebruiker('begeleider@ijmond.example', TELEFOON);
}, 180_000);
afterAll(() => reis.einde());

async function rustig(gebruiker: Gebruiker): Promise<void> {
  expect(await gebruiker.axe()).toEqual([]);
  expect(await gebruiker.schuiftOpzij()).toBe(false);
}

describe('[Y46] Bijzondere kosten van zorgdakwoningen', () => {
  it('zijn er eerst niet, en worden geweigerd zonder bedrag', async () => {
    await zorg.naar('/zorgdak');
    await zorg.leest('In dit jaar staat nog niets vast.');
    await zorg.beeld('leeg');
    await rustig(zorg);
    await zorg.tik('Leg kosten vast');
    await zorg.tik('Leg vast', zorg.pagina.getByRole('dialog'));
    await zorg.leest('Vul een bedrag in.');
    await zorg.leest('Kies waardoor het kwam.');
    await zorg.beeld('fouten');
    await rustig(zorg);
  }, 60_000);

  it('worden op een telefoon vastgelegd, geteld tegen de woningen en weer ingetrokken', async () => {
    await zorg.kiesUit(/Welke kosten/, 'Schade');
    await zorg.kiesUit(/Waardoor/, 'Overlast');
    await zorg.schrijf(/Bedrag/, '1.250,50');
    await zorg.tik('Leg vast', zorg.pagina.getByRole('dialog'));
    await zorg.pagina.getByRole('dialog').waitFor({ state: 'hidden' });
    await zorg.leest(/1\.250,50/);
    await zorg.tik('Tel woningen');
    await zorg.pagina.getByRole('textbox', { name: /Zorgdakwoningen/ }).fill('25');
    await zorg.tik('Leg vast', zorg.pagina.getByRole('dialog'));
    await zorg.pagina.getByRole('dialog').waitFor({ state: 'hidden' });
    await zorg.leest(/50,02/);
    await zorg.beeld('vastgelegd');
    await rustig(zorg);
    await zorg.tik('Trek in');
    await zorg.leest('In dit jaar staat nog niets vast.');
  }, 60_000);

  it('ziet een ander als optelling, zonder kleine aantallen', async () => {
    await zorg.tik('Leg kosten vast');
    await zorg.kiesUit(/Welke kosten/, 'Leegstand');
    await zorg.kiesUit(/Waardoor/, 'Vertrek van de bewoner');
    await zorg.schrijf(/Bedrag/, '800');
    await zorg.tik('Leg vast', zorg.pagina.getByRole('dialog'));
    await zorg.pagina.getByRole('dialog').waitFor({ state: 'hidden' });
    const corporatie = await reis.gebruiker('corporatie@ijmond.example');
    await corporatie.naar('/zorgdak');
    await corporatie.leest('minder dan vijf');
    expect(await corporatie.pagina.getByText('800,00').count()).toBe(0);
    expect(await corporatie.pagina.getByRole('button', { name: 'Leg kosten vast' }).count()).toBe(0);
    await corporatie.beeld('ander');
    await rustig(corporatie);
  }, 60_000);

  it('zegt het als ophalen mislukt, en probeert het opnieuw', async () => {
    const coordinator = await reis.gebruiker('coordinator@westfriesland.example');
    await coordinator.pagina.route('**/graphql', (weg) => (weg.request().postData()?.includes('"jaar"') ? weg.abort() : weg.continue()));
    await coordinator.naar('/zorgdak');
    await coordinator.pagina.getByRole('button', { name: /opnieuw/i }).first().waitFor();
    await coordinator.beeld('mislukt');
    await coordinator.pagina.unroute('**/graphql');
    await coordinator.tik(/opnieuw/i);
    await coordinator.leest(/nog niet geteld/);
  }, 60_000);
});
