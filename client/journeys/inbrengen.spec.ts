import { binnen } from './harness/grenzen.js';
import { Reis, TELEFOON } from './harness/reis.js';

let reis: Reis;
beforeAll(async () => {
  reis = await Reis.begin();
}, 180_000);
afterAll(() => reis.einde());

describe('J0: inbrengen op een telefoon', () => {
  it('weigert zonder de zin en houdt vast wat er al staat', async () => {
    const begeleider = await reis.gebruiker('begeleider@ijmond.example', TELEFOON);
    await begeleider.naar('/inbrengen');
    await begeleider.kies('Vera Vrouwenmantel');
    await begeleider.kies('Geld of schulden');
    await begeleider.tik('Verstuur');
    await begeleider.leest(/Schrijf in één zin wat er moet gebeuren/);
    expect(await begeleider.pagina.getByRole('radio', { name: 'Geld of schulden' }).isChecked()).toBe(true);
    expect(await begeleider.axe()).toEqual([]);
    expect(await begeleider.schuiftOpzij()).toBe(false);
  }, 60_000);

  it('J0 kost hoogstens vijf handelingen en negentig seconden, en de casus staat bij de ketenregisseur', async () => {
    const begeleider = await reis.gebruiker('begeleider@ijmond.example', TELEFOON);
    await begeleider.naar('/inbrengen');
    await binnen('inbrengen', [begeleider], async () => {
      await begeleider.kies('Siem Koekoeksbloem');
      await begeleider.kies('Woning');
      await begeleider.schrijf(/Wat moet er gebeuren/, 'Zoek samen een kleine woning bij het werk van deze bewoner.');
      await begeleider.kies('Cliënt weet dit');
      await begeleider.beeld('j0-inbrengen');
      await begeleider.tik('Verstuur');
      await begeleider.leest(/ingebracht|staat klaar/i);
    });
    await begeleider.beeld('j0-ingebracht');
    const regisseur = await reis.gebruiker('regisseur@ijmond.example');
    await regisseur.leest('Zoek samen een kleine woning bij het werk van deze bewoner.');
    expect(begeleider.consolefouten).toEqual([]);
  }, 60_000);
});
