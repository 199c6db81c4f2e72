import { withClient } from '../../server/test/harness/database.js';
import { Reis, TELEFOON } from './harness/reis.js';
import type { Gebruiker } from './harness/gebruiker.js';

const HOOGSTENS_HANDELINGEN = 18;
const HOOGSTENS_SECONDEN = 60;
const CASUS = /Wie houdt de ontruiming/;
const UITGAVE = /inrichting, € 1\.200/;

let reis: Reis;
beforeAll(async () => {
  reis = await Reis.begin();
}, 180_000);
afterAll(() => reis.einde());

const aantal = (tabel: 'uitgave' | 'boeking') =>
  withClient(reis.database.superuserUrl, async (client) => (await client.query<{ n: number }>(`select count(*)::int as n from ${tabel}`)).rows[0]?.n ?? 0);

async function naarAanvraag(gebruiker: Gebruiker): Promise<void> {
  await gebruiker.naar('/casussen');
  await gebruiker.tik(CASUS);
  await gebruiker.tik('Geld vragen');
  await gebruiker.leest('Waarvoor is het geld?');
}

async function vulIn(gebruiker: Gebruiker, bedrag: string): Promise<void> {
  await gebruiker.kiesUit(/Waarvoor is het geld/, 'inrichting');
  await gebruiker.schrijf('Hoeveel is er nodig?', bedrag);
  await gebruiker.schrijf('Naam', 'Kringloop De Proef');
  await gebruiker.schrijf(/Wat maakt dit los/, 'Met een bed en een koelkast kan de verhuizing doorgaan.');
  for (const regeling of ['Bijzondere bijstand', 'Regelingen voor lage inkomens']) await gebruiker.kiesUit(new RegExp(regeling), 'Past hier niet');
  await gebruiker.kiesUit(/Ander fonds/, 'Komt te laat');
}

describe('Geld vragen op een telefoon, en akkoord van twee mensen', () => {
  it('weigert wat niet klopt naast het veld, en boekt niets', async () => {
    const begeleider = await reis.gebruiker('begeleider@ijmond.example', TELEFOON);
    const voor = [await aantal('uitgave'), await aantal('boeking')];
    await naarAanvraag(begeleider);
    await begeleider.tik('Vraag aan');
    await begeleider.leest('Vul een bedrag in.');
    await begeleider.leest('Vul in wie het geld krijgt.');
    await begeleider.leest('Schrijf in één zin wat dit losmaakt.');
    await vulIn(begeleider, '0');
    await begeleider.schrijf(/Rekeningnummer/, 'NL91 ABNA 0417 1643 01');
    await begeleider.tik('Vraag aan');
    await begeleider.leest('Vul een bedrag in van meer dan nul euro.');
    await begeleider.leest(/Dit rekeningnummer klopt niet/);
    for (const [bedrag, woorden] of [['1,005', /ten hoogste twee cijfers/], ['1e9', /gewone cijfers/], ['veel', /geen getal/]] as const) {
      await begeleider.schrijf('Hoeveel is er nodig?', bedrag);
      await begeleider.tik('Vraag aan');
      // The list above the form says the same as the field.
      await begeleider.pagina.getByRole('alert').getByText(woorden).waitFor();
    }
    for (const bedrag of ['-5', '1.000.000.000.000.000']) {
      await begeleider.schrijf('Hoeveel is er nodig?', bedrag);
      await begeleider.tik('Vraag aan');
      await begeleider.leest(/Vul een bedrag in/);
    }
    expect(await begeleider.axe()).toEqual([]);
    expect(await begeleider.schuiftOpzij()).toBe(false);
    expect([await aantal('uitgave'), await aantal('boeking')]).toEqual(voor);
  }, 90_000);

  it('kost binnen een minuut hoogstens achttien handelingen; daarna kent een ander toe en geeft een tweede akkoord', async () => {
    const begeleider = await reis.gebruiker('begeleider@ijmond.example', TELEFOON);
    await naarAanvraag(begeleider);
    begeleider.handelingen = 0;
    const begin = Date.now();
    await vulIn(begeleider, '1.200');
    await begeleider.beeld('geld-vragen');
    await begeleider.tik('Vraag aan');
    await begeleider.leest('aangevraagd');
    expect(begeleider.handelingen).toBeLessThanOrEqual(HOOGSTENS_HANDELINGEN);
    expect((Date.now() - begin) / 1000).toBeLessThan(HOOGSTENS_SECONDEN);
    expect(await begeleider.pagina.getByRole('button', { name: 'Ken toe' }).count()).toBe(0);
    expect(await begeleider.axe()).toEqual([]);
    await begeleider.beeld('geld-gevraagd');

    const eerste = await reis.gebruiker('fonds@ijmond.example', TELEFOON);
    await eerste.naar('/noodfonds');
    await eerste.tik(UITGAVE);
    await eerste.leest('Om af te wegen');
    expect(await eerste.axe()).toEqual([]);
    await eerste.beeld('geld-toekennen');
    await eerste.tik('Ken toe');
    await eerste.tik('Ik ken toe');
    await eerste.leest('Er is nog 1 akkoord nodig.');
    expect(await eerste.schuiftOpzij()).toBe(false);

    const tweede = await reis.gebruiker('fonds2@ijmond.example', TELEFOON);
    await tweede.naar('/noodfonds');
    await tweede.tik(UITGAVE);
    await tweede.tik('Geef akkoord');
    await tweede.tik('Ik geef akkoord');
    await tweede.leest('Er zijn genoeg akkoorden.');
    // Who asked sees it without asking again.
    await begeleider.leest('Er zijn genoeg akkoorden.');
    expect([...begeleider.consolefouten, ...eerste.consolefouten, ...tweede.consolefouten]).toEqual([]);
  }, 120_000);

  it('weigert dezelfde aanvraag een tweede keer naast het bedrag, en een verlopen reservering met de reden; niets wordt geboekt', async () => {
    const begeleider = await reis.gebruiker('begeleider@ijmond.example', TELEFOON);
    const voor = [await aantal('uitgave'), await aantal('boeking')];
    await naarAanvraag(begeleider);
    await vulIn(begeleider, '1.200');
    await begeleider.tik('Vraag aan');
    await begeleider.leest('Precies deze aanvraag loopt al. U hoeft niets meer te doen.');
    expect(await begeleider.axe()).toEqual([]);
    await begeleider.beeld('geld-dubbel');

    // The day on which the reservation ends is moved, never the clock.
    await withClient(reis.database.superuserUrl, async (client) => {
      await client.query("set session_replication_role = 'replica'");
      await client.query("update uitgave set vervalt_op = now() - interval '1 second' where soort = 'inrichting' and bedrag_in_cent = 120000");
    });
    const fonds = await reis.gebruiker('fonds@ijmond.example');
    await fonds.naar('/noodfonds');
    await fonds.tik(UITGAVE);
    await fonds.leest(/Deze reservering verliep op/);
    expect(await fonds.pagina.getByRole('button', { name: 'Betaal', exact: true }).count()).toBe(0);
    expect([await aantal('uitgave'), await aantal('boeking')]).toEqual(voor);
    expect([...begeleider.consolefouten, ...fonds.consolefouten]).toEqual([]);
  }, 90_000);
});
