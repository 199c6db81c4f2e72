import { nieuwId } from '@doorbraaktafel/shared/ids';
import { signIn, type TestClient } from '../harness/graphql.js';
import { gespeeldeWereld } from './gespeeld.js';
import { type Gelukt } from './verhaal.js';
import { VRAGEN } from './vragen.js';
import type { Aanvalswereld, Speelveld } from './wereld.js';

const OPENBAAR = ['aanmelden', 'afmelden', 'demonstratieaccounts', 'openUitnodiging', 'aanmeldwegen'];

let wereld: Aanvalswereld;
let veld: Speelveld;
let pogingen: Gelukt[];

beforeAll(async () => {
  const gespeeld = await gespeeldeWereld();
  wereld = gespeeld.wereld;
  [veld] = wereld.velden;
  const [verhaal] = gespeeld.verhalen;
  pogingen = [...verhaal.values(), ...Object.entries(VRAGEN).map(([naam, { wie, variabelen }]) => ({ naam, wie, lading: variabelen(veld) }))];
}, 180_000);
afterAll(() => wereld.test.stop());

const opSessie = (wijziging: string) => (lidId: string) => wereld.achterDeSloten(`update sessie set ${wijziging} where lid_id = $1`, [lidId]);

/** What ends a session, each moved in the data and not on the clock; the last ones undo nothing, so each lid is used once. */
const EINDEN: [naam: string, wie: 'begeleider' | 'corporatie' | 'wmo' | 'fonds' | 'plaatsvervanger', einde: (lidId: string, client: TestClient) => Promise<unknown>][] = [
  ['silence of half an hour', 'begeleider', opSessie("gezien_op = now() - interval '31 minutes'")],
  ['twelve hours', 'corporatie', opSessie("verloopt_op = now() - interval '1 second'")],
  ['signing out', 'wmo', (_, client) => client.field('mutation { afmelden { __typename } }')],
  ['an ended membership', 'fonds', (lidId) => wereld.achterDeSloten('update lid set beeindigd_op = now() where id = $1', [lidId])],
  ['a disabled account', 'plaatsvervanger', (lidId) => wereld.achterDeSloten('update account set uitgeschakeld_op = now() where id = (select account_id from lid where id = $1)', [lidId])],
];

describe('[isolatie] who is not signed in any more', () => {
  it.each(EINDEN)('gets nothing and does nothing after %s', async (_, wie, einde) => {
    const { ctx, email } = veld.spelers[wie];
    const client = await signIn(wereld.test, email);
    await client.field('{ ik { lidId } }');
    await einde(ctx.lidId, client);
    const voor = await wereld.telling();
    const uitslagen = await Promise.all(pogingen.map(async ({ naam, lading }) => [naam, (await wereld.vraag(veld, wie, naam, lading, client)).uitkomst]));
    const namen = pogingen.map(({ naam }) => naam).filter((naam) => !OPENBAAR.includes(naam));
    expect(uitslagen.filter(([naam]) => !OPENBAAR.includes(naam ?? '')).sort()).toEqual(namen.map((naam) => [naam, 'NietAangemeld']).sort());
    expect(await wereld.telling()).toEqual(voor);
  });

  it('cannot sign in with an ended membership or a disabled account, and hears the same as with a wrong password', async () => {
    const poging = async (email: string, wachtwoord: string) =>
      (await wereld.vraag(veld, 'beheerder', 'aanmelden', { invoer: { email, wachtwoord } })).tekst;
    const goed = 'Waterlelie-oefenen-2026';
    const antwoorden = await Promise.all([
      poging(veld.spelers.fonds.email, goed),
      poging(veld.spelers.plaatsvervanger.email, goed),
      poging(veld.spelers.regisseur.email, 'verkeerd'),
      poging(`${nieuwId()}@nergens.example`, goed),
    ]);
    expect(new Set(antwoorden).size).toBe(1);
    expect(antwoorden[0]).toContain('AanmeldenMislukt');
  });
});
