import { overDagen } from './harness/dagen.js';
import type { Gebruiker } from './harness/gebruiker.js';
import { Reis, TELEFOON } from './harness/reis.js';

let reis: Reis;
let voorzitter: Gebruiker;
beforeAll(async () => {
  reis = await Reis.begin();
  voorzitter = await reis.gebruiker('regisseur@ijmond.example');
}, 180_000);
afterAll(() => reis.einde());

async function rustig(gebruiker: Gebruiker): Promise<void> {
  expect(await gebruiker.axe()).toEqual([]);
  expect(await gebruiker.schuiftOpzij()).toBe(false);
}

async function opent(gebruiker: Gebruiker): Promise<void> {
  await gebruiker.naar('/casussen');
  await gebruiker.tik(/Kan deze bewoner vóór 1 februari/);
  await gebruiker.leest('Tussen de zittingen');
}

describe('Tussen de zittingen', () => {
  it('krijgt iemand tijd om iets uit te zoeken', async () => {
    await opent(voorzitter);
    await voorzitter.tik('Laat iets uitzoeken');
    const venster = voorzitter.pagina.getByRole('dialog');
    await voorzitter.tik('Leg vast', venster);
    for (const fout of ['Kies wie dit uitzoekt.', 'Schrijf op wat er uitgezocht moet worden.', 'Kies een dag.']) await voorzitter.leest(fout);
    await rustig(voorzitter);
    await voorzitter.kiesUit(/Wie zoekt dit uit/, /Bram Ooievaarsbek/);
    await voorzitter.schrijf(/Wat moet er uitgezocht worden/, 'Loopt er al een regeling voor de huurschuld?');
    await voorzitter.schrijfDag(/Tot en met welke dag/, overDagen(10));
    await voorzitter.beeld('uitzoeken');
    await voorzitter.tik('Leg vast', venster);
    await venster.waitFor({ state: 'hidden' });
    await voorzitter.leest(/zoekt dit uit:/);
    await voorzitter.leest(/4 uur, tot en met/);
    await rustig(voorzitter);
  }, 60_000);

  it('schrijft de uitzoeker op een telefoon op wat die vond, met bron, en ziet de voorzitter het meteen', async () => {
    const begeleider = await reis.gebruiker('begeleider@ijmond.example', TELEFOON);
    await begeleider.leest('Dit wacht op u');
    await begeleider.beeld('uitzoeken-wacht-telefoon');
    await rustig(begeleider);
    await begeleider.tik(/U zoekt iets uit voor/);
    await begeleider.leest('Tussen de zittingen');
    await begeleider.tik('Schrijf op wat u vond');
    await begeleider.schrijf(/Van wie of waaruit weet u dit/, 'Gebeld met de schuldhulp');
    await begeleider.schrijf(/Wat vond u/, 'De regeling loopt sinds maart.');
    await rustig(begeleider);
    await begeleider.tik('Leg vast', begeleider.pagina.getByRole('dialog'));
    await begeleider.leest('De regeling loopt sinds maart.');
    await voorzitter.leest('De regeling loopt sinds maart.');
    await voorzitter.leest(/Bron: Gebeld met de schuldhulp/);
    await begeleider.tik('Klaar met uitzoeken');
    await begeleider.leest(/zocht dit uit:/);
    await rustig(begeleider);
    await begeleider.beeld('uitzoeken-telefoon');
  }, 60_000);

  it('is een casus met één druk en één zin opgelost buiten de tafel, met het toetsenbord', async () => {
    await voorzitter.pagina.getByRole('button', { name: 'Opgelost buiten de tafel' }).focus();
    await voorzitter.pagina.keyboard.press('Enter');
    await voorzitter.pagina.getByLabel(/Hoe is het opgelost/).focus();
    await voorzitter.pagina.keyboard.type('De buurman betaalde de borg.');
    await voorzitter.pagina.keyboard.press('Tab');
    await voorzitter.pagina.keyboard.press('Enter');
    await voorzitter.leest('De buurman betaalde de borg.');
    await voorzitter.leest('Toch weer naar de tafel');
    await rustig(voorzitter);
    await voorzitter.beeld('opgelost-buiten-de-tafel');
    await voorzitter.naar('/');
    await voorzitter.leest('Wat kan op de agenda');
    expect(await voorzitter.pagina.getByText(/Kan deze bewoner vóór 1 februari/).count()).toBe(0);
  }, 60_000);

  it('en ook in de zitting, onder Meer', async () => {
    await voorzitter.tik(/op de agenda$/);
    await voorzitter.tik('Publiceer de agenda');
    await voorzitter.tik(/^Open/);
    await voorzitter.tik(/Ga naar de zitting/);
    await voorzitter.tik(/^Begin/);
    await voorzitter.tik('Meer');
    await voorzitter.tik('Opgelost buiten de tafel');
    await voorzitter.schrijf(/Hoe is het opgelost/, 'De zus biedt een kamer aan.');
    await voorzitter.tik('Leg vast', voorzitter.pagina.getByRole('dialog'));
    await voorzitter.pagina.getByRole('dialog').waitFor({ state: 'hidden' });
    await voorzitter.leest('besproken');
    await rustig(voorzitter);
    await voorzitter.beeld('punt-weer-op-tafel');
    await voorzitter.tik('Leg weer op tafel');
    await voorzitter.pagina.getByRole('button', { name: /^Doe een voorstel/ }).waitFor();
    await rustig(voorzitter);
  }, 60_000);
});
