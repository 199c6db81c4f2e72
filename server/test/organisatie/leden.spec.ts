import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Organisaties } from '../../src/modules/organisatie/index.js';
import { signIn } from '../harness/graphql.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { als, brengIn, maakWereld, nodigUitBesloten, type Wereld } from '../casus/wereld.js';

let wereld: Wereld;
let regio: TestRegio;

beforeAll(async () => {
  wereld = await maakWereld();
  [regio] = wereld.regios;
});
afterAll(() => wereld.stop());

async function leden(rol: TestRol): Promise<string[]> {
  const browser = await signIn(wereld.test, regio.leden[rol].email);
  return (await browser.field<{ id: string }[]>('{ leden { id } }')).map(({ id }) => id).sort();
}

const ids = (...rollen: TestRol[]) => rollen.map((rol) => regio.leden[rol].ctx.lidId).sort();

describe('the people of the regio', () => {
  it('are not for a client to look up: himself, and later who stands around the own casus', async () => {
    expect(await leden('client')).toEqual(ids('client'));
    const clientId = await als(wereld, regio, 'begeleider', async (tx) => {
      const id = nieuwId();
      await tx.sql('insert into caseload (regio_id, id, organisatie_id, gemeente_id, naam, client_lid_id) values ($1, $2, $3, $4, $5, $6)', [
        regio.id, id, regio.organisaties.zorg, regio.organisaties.gemeente, 'Vera Voorbeeld', regio.leden.client.ctx.lidId,
      ]);
      tx.record({ actie: 'caseload.toegevoegd', onderwerp: { soort: 'caseload', id } });
      return id;
    });
    const casusId = await brengIn(wereld, regio, { nieuweClient: undefined, clientId });
    await brengIn(wereld, regio).then((ander) => nodigUitBesloten(wereld, regio, ander, regio.organisaties.gemeente, [regio.leden.wmo.ctx.lidId]));
    await nodigUitBesloten(wereld, regio, casusId, regio.organisaties.corporatie, [regio.leden.corporatie.ctx.lidId]);
    expect(await leden('client')).toEqual(ids('client', 'begeleider', 'regisseur', 'plaatsvervanger', 'corporatie'));
  });

  it('are no client for who does not stand around the casus of that client, whatever is asked of the database', async () => {
    const { client, begeleider } = regio.leden;
    const ziet = (rol: TestRol) => als(wereld, regio, rol, (tx) => tx.sql<{ id: string }>("select id from lid where rol = 'client'")).then((rijen) => rijen.map(({ id }) => id));
    expect(await Promise.all((['begeleider2', 'wmo', 'beheerder', 'fonds', 'corporatie'] as const).map(ziet))).toEqual(Array.from({ length: 5 }, () => []));
    expect(await Promise.all((['client', 'begeleider', 'regisseur'] as const).map(ziet))).toEqual(Array.from({ length: 3 }, () => [client.ctx.lidId]));
    const hernoem = (rol: TestRol, id: string) => als(wereld, regio, rol, (tx) => tx.sql("update lid set functie = functie where regio_id = $1 and id = $2 returning id", [regio.id, id]).then((rijen) => rijen.length));
    await expect(hernoem('beheerder', client.ctx.lidId)).resolves.toBe(0);
    await expect(hernoem('beheerder', begeleider.ctx.lidId)).rejects.toThrow('wijziging zonder gebeurtenis');
    await expect(als(wereld, regio, 'beheerder', (tx) => wereld.test.app.get(Organisaties).lid(tx, client.ctx.lidId))).rejects.toMatchObject({ code: 'NietGevonden' });
  });

  it('are for who works there, without the clients', async () => {
    const gezien = await leden('wmo');
    expect(gezien).toEqual(expect.arrayContaining(ids('wmo', 'fonds', 'begeleider2')));
    expect(gezien).not.toContain(regio.leden.client.ctx.lidId);
  });
});
