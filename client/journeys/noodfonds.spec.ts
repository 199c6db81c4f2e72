import { overDagen } from './harness/dagen.js';
import type { Gebruiker } from './harness/gebruiker.js';
import { Reis, TELEFOON } from './harness/reis.js';

const UITGAVE = /waarborgsom, € 1\.280/;
const CASUS = /Wie houdt de ontruiming/;

let reis: Reis;
beforeAll(async () => {
  reis = await Reis.begin();
}, 180_000);
afterAll(() => reis.einde());

const venster = (wie: Gebruiker) => wie.pagina.getByRole('dialog');
const padVan = (wie: Gebruiker) => new URL(wie.pagina.url()).pathname;

async function inOrde(wie: Gebruiker, naam: string): Promise<void> {
  expect(await wie.axe()).toEqual([]);
  expect(await wie.schuiftOpzij()).toBe(false);
  await wie.beeld(naam);
}

interface Vraag {
  readonly soort: string;
  readonly bedrag: string;
  readonly naam: string;
  readonly fonds?: RegExp;
  /** The scheme that pays it back. */
  readonly voorschot?: string;
}

async function vulAanvraagIn(wie: Gebruiker, { soort, bedrag, naam, fonds, voorschot }: Vraag): Promise<void> {
  await wie.naar('/casussen');
  await wie.tik(CASUS);
  await wie.tik('Geld vragen');
  if (fonds) await wie.kiesUit(/Uit welk fonds/, fonds);
  await wie.kiesUit(/Waarvoor is het geld/, soort);
  await wie.schrijf('Hoeveel is er nodig?', bedrag);
  await wie.schrijf('Naam', naam);
  await wie.schrijf(/Wat maakt dit los/, 'Dan kan de verhuizing doorgaan.');
  for (const regeling of await wie.pagina.locator('.dt-aanvraag__regeling').getByRole('button').all()) {
    await regeling.click();
    await wie.pagina.getByRole('option', { name: 'Past hier niet', exact: true }).click();
  }
  if (!voorschot) return;
  await wie.kies('Voorschot, en wie er baat bij heeft');
  await wie.kiesUit(/Welke regeling betaalt/, voorschot);
}

async function vraagEnKenToe(begeleider: Gebruiker, fonds: Gebruiker): Promise<string> {
  await begeleider.tik('Vraag aan');
  await begeleider.leest('aangevraagd');
  const pad = padVan(begeleider);
  await fonds.naar(pad);
  await fonds.tik('Ken toe');
  await fonds.tik('Ik ken toe');
  await fonds.leest('Er zijn genoeg akkoorden.');
  return pad;
}

async function betaal(fonds: Gebruiker): Promise<void> {
  await fonds.tik('Betaal');
  await fonds.tik('Boek de betaling', venster(fonds));
  await venster(fonds).waitFor({ state: 'hidden' });
}

describe('Geld van het besluit tot de betaling', () => {
  it('weigert betalen zolang een tweede akkoord ontbreekt, en zegt waarom', async () => {
    const fonds = await reis.gebruiker('fonds@ijmond.example');
    await fonds.naar('/noodfonds');
    await fonds.tik(UITGAVE);
    await fonds.leest('Er is nog 1 akkoord nodig.');
    expect(await fonds.pagina.getByRole('button', { name: 'Betaal', exact: true }).count()).toBe(0);
    expect(await fonds.axe()).toEqual([]);
  }, 60_000);

  it('laat de tweede goedkeurder op een telefoon akkoord geven, en daarna de eerste betalen', async () => {
    const tweede = await reis.gebruiker('fonds2@ijmond.example', TELEFOON);
    await tweede.naar('/noodfonds');
    await tweede.leest('Wacht op u');
    expect(await tweede.schuiftOpzij()).toBe(false);
    await tweede.beeld('noodfonds-telefoon');
    await tweede.tik(UITGAVE);
    await tweede.tik('Geef akkoord');
    await tweede.tik('Ik geef akkoord');
    await tweede.leest('Er zijn genoeg akkoorden.');

    const fonds = await reis.gebruiker('fonds@ijmond.example');
    await fonds.naar('/noodfonds');
    await fonds.tik(UITGAVE);
    await fonds.tik('Betaal');
    const venster = fonds.pagina.getByRole('dialog');
    await venster.getByRole('button', { name: 'Boek de betaling' }).click();
    await venster.waitFor({ state: 'hidden' });
    await fonds.pagina.getByRole('row', { name: /betaling/ }).waitFor();
    await fonds.beeld('noodfonds-betaald');
    expect([...tweede.consolefouten, ...fonds.consolefouten]).toEqual([]);
  }, 90_000);

  it('laat een corporatie de uitgave van een casus zonder uitnodiging niet zien', async () => {
    const havenhuis = await reis.gebruiker('havenhuis@ijmond.example');
    await havenhuis.naar('/noodfonds');
    await havenhuis.leest('Uitgaven');
    await havenhuis.leest('U ziet hier geen uitgaven');
    expect(await havenhuis.pagina.getByRole('link', { name: UITGAVE }).count()).toBe(0);
  }, 60_000);
});

describe('Geld dat terugkomt, vervalt of wordt nagekeken', () => {
  let begeleider: Gebruiker;
  let fonds: Gebruiker;
  let tweede: Gebruiker;
  beforeAll(async () => {
    begeleider = await reis.gebruiker('begeleider@ijmond.example', TELEFOON);
    fonds = await reis.gebruiker('fonds@ijmond.example');
    tweede = await reis.gebruiker('fonds2@ijmond.example', TELEFOON);
  }, 60_000);
  afterAll(() => {
    const geteld = [...begeleider.consolefouten, ...fonds.consolefouten, ...tweede.consolefouten];
    expect(geteld).toEqual([]);
  });

  it('leent met een plan, boekt een deel terug en zegt wat er over is; wie hetzelfde nog eens vraagt, leest dat', async () => {
    const vraag = { soort: 'verhuizing', bedrag: '600', naam: 'Verhuisbedrijf De Proef' };
    await vulAanvraagIn(begeleider, vraag);
    const pad = await vraagEnKenToe(begeleider, fonds);
    await fonds.leest(/Zonder afspraak is dit een gift/);
    await fonds.tik('Spreek een lening af');
    await fonds.tik('Leg de lening vast', venster(fonds));
    await venster(fonds).getByText('Een lening kan alleen als er geen schuldregeling loopt.').first().waitFor();
    const aantal = venster(fonds).getByRole('textbox', { name: 'In hoeveel termijnen?' });
    await aantal.fill('7');
    await aantal.blur();
    await fonds.leest(/7 termijnen, elke maand één\. De eerste is €\s85,72\. De laatste is €\s85,71/);
    await inOrde(fonds, 'lening-afspreken');
    await fonds.kies('Er loopt geen schuldregeling', venster(fonds));
    await fonds.tik('Leg de lening vast', venster(fonds));
    await fonds.leest(/Nog terug te betalen: €\s600,00 van €\s600,00/);
    await betaal(fonds);
    await fonds.tik('Boek geld terug');
    // The next term stands there already; this time more came back.
    expect(await fonds.pagina.getByLabel('Hoeveel kwam er terug?').inputValue()).toBe('85,72');
    await fonds.schrijf('Hoeveel kwam er terug?', '100');
    await fonds.schrijf('Waarom kwam het terug?', 'Eerste termijn en een deel van de tweede.');
    await fonds.tik('Boek het geld terug', venster(fonds));
    await fonds.leest(/Nog terug te betalen: €\s500,00 van €\s600,00/);
    await fonds.leest('deels terugbetaald');
    await inOrde(fonds, 'lening-loopt');
    await tweede.naar(pad);
    await tweede.leest(/Nog terug te betalen: €\s500,00/);
    await inOrde(tweede, 'lening-telefoon');

    await vulAanvraagIn(begeleider, vraag);
    await begeleider.leest('Dit is al eens gevraagd');
    await inOrde(begeleider, 'geld-eerder-gevraagd');
    await begeleider.tik(/€\s600,00 voor verhuizing, gevraagd op/);
    await begeleider.leest('Bedragen');
    expect(padVan(begeleider)).toBe(pad);
  }, 150_000);

  it('vraagt een voorschot terug zodra de regeling toekent, en boekt wat terugkwam', async () => {
    await vulAanvraagIn(begeleider, { soort: 'inrichting', bedrag: '400', naam: 'Kringloop De Proef', voorschot: 'Bijzondere bijstand' });
    await begeleider.tik('Vraag aan');
    await begeleider.leest(/Deze regeling betaalt dit dan niet terug/);
    await inOrde(begeleider, 'voorschot-fout');
    await begeleider.pagina.locator('.dt-aanvraag__regeling').getByRole('button').first().click();
    await begeleider.pagina.getByRole('option', { name: 'Komt te laat', exact: true }).click();
    const pad = await vraagEnKenToe(begeleider, fonds);
    await fonds.leest(/De regeling heeft nog niet beslist/);
    expect(await fonds.pagina.getByRole('button', { name: 'Spreek een lening af' }).count()).toBe(0);
    await betaal(fonds);

    const regisseur = await reis.gebruiker('regisseur@ijmond.example');
    await regisseur.naar('/casussen');
    await regisseur.tik(CASUS);
    await regisseur.tik('Leg een toezegging vast');
    await regisseur.kiesUit(/Wie zegt het toe/, 'Gemeente Velsen');
    await regisseur.schrijfDag('Wanneer komt de sleutel?', overDagen(10));
    for (const stap of ['', 'Is gevraagd: Bijzondere bijstand', 'Is toegekend: Bijzondere bijstand']) {
      if (stap) await regisseur.tik(stap);
      await regisseur.tik('Leg vast', venster(regisseur));
      if (!stap.startsWith('Is toegekend')) await venster(regisseur).waitFor({ state: 'hidden' });
    }
    await venster(regisseur).getByText('Vul in hoeveel er is toegekend: als gift, als lening of allebei.').first().waitFor();
    await regisseur.schrijf(/Hoeveel als gift/, '300');
    await regisseur.tik('Leg vast', venster(regisseur));
    await regisseur.leest(/toegekend op/);
    expect(regisseur.consolefouten).toEqual([]);

    await fonds.naar('/');
    await fonds.tik('1 voorschot vraagt u terug: de regeling kende toe');
    await fonds.leest(/Vraag €\s300,00 terug/);
    expect(padVan(fonds)).toBe(pad);
    await inOrde(fonds, 'voorschot-terugvragen');
    await fonds.tik('Boek geld terug');
    expect(await fonds.pagina.getByLabel('Hoeveel kwam er terug?').inputValue()).toBe('300');
    await fonds.schrijf('Waarom kwam het terug?', 'De bijstand betaalde.');
    await fonds.tik('Boek het geld terug', venster(fonds));
    await fonds.leest('Het deel van de regeling is terug. € 100,00 komt niet terug: zo veel blijft voor het fonds.');
    await inOrde(fonds, 'voorschot-terug');
  }, 150_000);

  it('zegt aan wie vroeg en aan wie betaalt dat een reservering verliep, ook voordat het geld terug is', async () => {
    await vulAanvraagIn(begeleider, { soort: 'telefoon', bedrag: '200', naam: 'Telefoonwinkel De Proef' });
    const pad = await vraagEnKenToe(begeleider, fonds);
    await reis.achterDeSloten("update uitgave set vervalt_op = now() - interval '1 second' where id = $1", [pad.split('/').at(-1)]);
    for (const wie of [begeleider, fonds]) {
      await wie.naar(pad);
      await wie.leest(/Deze reservering verliep op/);
      await wie.leest('Niet gebruikt');
      expect(await wie.pagina.getByText('Nog te betalen').count()).toBe(0);
      expect(await wie.pagina.getByRole('button', { name: 'Betaal', exact: true }).count()).toBe(0);
      await inOrde(wie, 'uitgave-vervallen');
    }
    await begeleider.tik('Vraag opnieuw geld aan');
    await begeleider.leest('Waarvoor is het geld?');
  }, 90_000);

  it('roept wie niet besliste om een snelle uitgave na te kijken, en toezicht leest het oordeel', async () => {
    await vulAanvraagIn(begeleider, { soort: 'identiteitsbewijs', bedrag: '90', naam: 'Gemeente Velsen', fonds: /Vrij inzetbaar/ });
    await begeleider.tik('Besluit en zet apart');
    await begeleider.leest(/U besloot dit zelf/);
    const pad = padVan(begeleider);
    await tweede.naar('/');
    await tweede.tik(/snelle uitgaven? wacht/);
    await tweede.leest('Voor wie');
    await tweede.leest('kijk na');
    await inOrde(tweede, 'steekproef-wacht');
    await tweede.naar(pad);
    await tweede.tik('Kijk na');
    await tweede.tik('Leg vast', venster(tweede));
    await venster(tweede).getByText('Kies of dit in orde is.').first().waitFor();
    await tweede.kies('Niet in orde', venster(tweede));
    await tweede.schrijf('Wat zag u?', 'Er ligt geen bon bij.');
    await inOrde(tweede, 'steekproef-nakijken');
    await tweede.tik('Leg vast', venster(tweede));
    await tweede.leest('U keek dit na: niet in orde.');
    await tweede.leest('Gezien: Er ligt geen bon bij.');
    const auditor = await reis.gebruiker('auditor@ijmond.example');
    await auditor.naar(pad);
    await auditor.leest(/Linde Muurpeper.* keek dit na: niet in orde\./);
    expect(await auditor.pagina.getByText('Wat kunt u doen?').count()).toBe(0);
    await inOrde(auditor, 'steekproef-toezicht');
    expect(auditor.consolefouten).toEqual([]);
  }, 120_000);
});
