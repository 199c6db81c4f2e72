import { overDagen } from './harness/dagen.js';
import type { Gebruiker } from './harness/gebruiker.js';
import { Reis, TELEFOON } from './harness/reis.js';

const CASUS = /Wie houdt de ontruiming/;

let reis: Reis;
let begeleider: Gebruiker;
beforeAll(async () => {
  reis = await Reis.begin();
  begeleider = await reis.gebruiker('begeleider@ijmond.example', TELEFOON);
}, 180_000);
afterAll(() => reis.einde());

const venster = (wie: Gebruiker) => wie.pagina.getByRole('dialog');

async function inOrde(wie: Gebruiker, naam: string): Promise<void> {
  expect(await wie.axe()).toEqual([]);
  expect(await wie.schuiftOpzij()).toBe(false);
  await wie.beeld(naam);
}

async function stap(wie: Gebruiker, naam: string): Promise<void> {
  await wie.tik(naam);
  await venster(wie).waitFor();
}

describe('Bijzondere bijstand klaar vóór de sleutel', () => {
  it('vraagt de dag van de sleutel, en telt af', async () => {
    await begeleider.naar('/casussen');
    await begeleider.tik(CASUS);
    await begeleider.tik('Leg een toezegging vast');
    await begeleider.tik('Leg vast', venster(begeleider));
    await venster(begeleider).getByText('Kies wie het toezegt.').first().waitFor();
    await begeleider.kiesUit(/Wie zegt het toe/, 'Gemeente Velsen');
    await begeleider.tik('Leg vast', venster(begeleider));
    await venster(begeleider).getByText('Vul in wanneer de sleutel komt.').first().waitFor();
    await inOrde(begeleider, 'toezegging-fout');
    await begeleider.schrijfDag('Wanneer komt de sleutel?', overDagen(10));
    await begeleider.tik('Leg vast', venster(begeleider));
    await begeleider.leest(/De sleutel komt over 10 dagen\./);
    await begeleider.leest('De sleutel komt binnen twee weken. De aanvraag is nog niet gedaan.');
    await inOrde(begeleider, 'toezegging');
  }, 90_000);

  it('legt vragen en toekennen vast met gift en lening; een dag die nog komt wordt geweigerd', async () => {
    await stap(begeleider, 'Is gevraagd: Bijzondere bijstand');
    await begeleider.schrijfDag('Op welke dag?', overDagen(3), venster(begeleider));
    await begeleider.tik('Leg vast', venster(begeleider));
    await venster(begeleider).getByText('Deze dag moet nog komen. Leg vast wat er gebeurd is.').first().waitFor();
    await begeleider.schrijfDag('Op welke dag?', overDagen(0), venster(begeleider));
    await begeleider.tik('Leg vast', venster(begeleider));
    await venster(begeleider).waitFor({ state: 'hidden' });
    await stap(begeleider, 'Is toegekend: Bijzondere bijstand');
    await begeleider.schrijf(/Hoeveel als gift/, '600');
    await begeleider.schrijf(/Hoeveel als lening/, '300');
    await begeleider.tik('Leg vast', venster(begeleider));
    await begeleider.leest(/toegekend op/);
    await begeleider.leest('€ 600,00');
    await inOrde(begeleider, 'toezegging-toegekend');
    expect(begeleider.consolefouten).toEqual([]);
  }, 90_000);

  it('is op een groot scherm dezelfde lijst', async () => {
    const regisseur = await reis.gebruiker('regisseur@ijmond.example');
    await regisseur.naar('/casussen');
    await regisseur.tik(CASUS);
    await regisseur.leest('Toegezegd rond de sleutel');
    await regisseur.leest(/toegekend op/);
    await inOrde(regisseur, 'toezegging-breed');
  }, 60_000);
});
