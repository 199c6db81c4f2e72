import { nieuwId } from '@doorbraaktafel/shared/ids';
import { ONDERWERPEN } from '@doorbraaktafel/shared/vocabulary';
import { Casussen, Sturen } from '../../src/modules/casus/index.js';
import { dag } from '../harness/dagen.js';
import { signIn, type TestClient } from '../harness/graphql.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { achterDeSloten, als, brengIn, lees, maakWereld, nodigUit, ziet, type Wereld } from './wereld.js';

interface RegieAntwoord {
  niveau: number;
  niveauSinds: string;
  volgendeTermijn: string;
  regisseur: { lidId: string; naam: string };
  plaatsvervanger: { lidId: string };
  regie: { onderwerp: string; organisatieId: string; organisatieNaam: string; sinds: string }[];
}

const VRAAG = `query ($id: ID!) { casus(id: $id) { niveau niveauSinds volgendeTermijn regisseur { lidId naam } plaatsvervanger { lidId }
  regie { onderwerp organisatieId organisatieNaam sinds } } }`;

let wereld: Wereld;

beforeAll(async () => {
  wereld = await maakWereld();
});
afterAll(() => wereld.stop());

describe('[Y34] one regisseur for the route and one party per subject', () => {
  it('[Y34] refuses an open casus that loses its regisseur, or gets a second one', async () => {
    const [regio] = wereld.regios;
    const casusId = await brengIn(wereld, regio);
    const zonder = als(wereld, regio, 'regisseur', async (tx) => {
      await tx.sql(`update casustoegang set tot = now() where casus_id = $1 and grond = 'regisseur'`, [casusId]);
      tx.record({ actie: 'casus.toegang', onderwerp: { soort: 'casus', id: casusId } });
    });
    await expect(zonder).rejects.toThrow('open casus zonder regisseur');
    const tweede = als(wereld, regio, 'regisseur', (tx) =>
      tx.sql(`insert into casustoegang (regio_id, id, casus_id, lid_id, organisatie_id, rol, grond) values ($1, $2, $3, $4, $5, 'ketenregisseur', 'regisseur')`, [
        regio.id, nieuwId(), casusId, regio.leden.plaatsvervanger.ctx.lidId, regio.organisaties.gemeente,
      ]),
    );
    await expect(tweede).rejects.toMatchObject({ code: 'AlGewijzigd' });
  });

  it('[Y34] refuses the regie for an organisation that has nothing to do with the casus, and from who does not keep the route', async () => {
    const [regio] = wereld.regios;
    const casusId = await brengIn(wereld, regio);
    await expect(draagOver(regio, casusId, 'wonen', regio.organisaties.corporatie)).rejects.toMatchObject({ code: 'NietGevonden' });
    await expect(draagOver(regio, casusId, 'zorg', regio.organisaties.zorg, 'begeleider')).rejects.toMatchObject({ code: 'NietToegestaan' });
  });

  it('[Y34] keeps exactly one party per subject when two hand it over at once', async () => {
    const [regio] = wereld.regios;
    const casusId = await brengIn(wereld, regio);
    await nodigUit(wereld, regio, casusId, regio.organisaties.corporatie);
    await Promise.allSettled([
      draagOver(regio, casusId, 'wonen', regio.organisaties.corporatie),
      draagOver(regio, casusId, 'wonen', regio.organisaties.zorg, 'plaatsvervanger'),
    ]);
    const regie = await lees(wereld, regio, 'regisseur', (tx) => wereld.test.app.get(Casussen).regie(tx, casusId));
    expect(regie.map(({ onderwerp }) => onderwerp)).toEqual([...ONDERWERPEN]);
  });

  it('[Y34 volledig] every open casus of every regio shows, from the first day: regisseur and deputy with access, one party per subject, level, since when and next deadline', async () => {
    for (const regio of wereld.regios) {
      const nieuw = await brengIn(wereld, regio);
      const opgeschaald = await brengIn(wereld, regio);
      await als(wereld, regio, 'plaatsvervanger', (tx) =>
        wereld.test.app.get(Sturen).schaalOp(tx, { opdrachtId: nieuwId(), casusId: opgeschaald, zonderPoging: 'Er was haast.', reden: 'Er is een uitzondering nodig.' }),
      );
      const aangehouden = await brengIn(wereld, regio);
      const tot = dag(9);
      await als(wereld, regio, 'regisseur', (tx) =>
        wereld.test.app.get(Sturen).houdAan(tx, { opdrachtId: nieuwId(), casusId: aangehouden, tot, reden: 'Wacht op een brief.' }),
      );

      const open = await achterDeSloten<{ id: string }>(wereld, 'select id from casus where regio_id = $1 and afgesloten_op is null', [regio.id]);
      expect(open.length).toBeGreaterThanOrEqual(3);
      for (const rol of ['regisseur', 'plaatsvervanger', 'begeleider'] as const) {
        const client = await signIn(wereld.test, regio.leden[rol].email);
        for (const { id } of open) controleer(regio, await haal(client, id));
      }
      const client = await signIn(wereld.test, regio.leden.begeleider.email);
      await expect(haal(client, nieuw)).resolves.toMatchObject({ niveau: 1 });
      await expect(haal(client, opgeschaald)).resolves.toMatchObject({ niveau: 2 });
      await expect(haal(client, aangehouden)).resolves.toMatchObject({ volgendeTermijn: tot });
      for (const { id } of open) await expect(ziet(wereld, regio, 'plaatsvervanger', id)).resolves.toBe(true);
    }
  });
});

function controleer(regio: TestRegio, casus: RegieAntwoord): void {
  expect(casus.regisseur.lidId).toBe(regio.leden.regisseur.ctx.lidId);
  expect(casus.plaatsvervanger.lidId).toBe(regio.leden.plaatsvervanger.ctx.lidId);
  expect(casus.regie.map(({ onderwerp }) => onderwerp)).toEqual([...ONDERWERPEN]);
  for (const { organisatieId, sinds } of casus.regie) {
    expect(Object.values(regio.organisaties)).toContain(organisatieId);
    expect(Date.parse(sinds)).toBeLessThanOrEqual(Date.now());
  }
  expect(casus.niveau).toBeGreaterThanOrEqual(1);
  expect(Date.parse(casus.niveauSinds)).toBeLessThanOrEqual(Date.now());
  expect(casus.volgendeTermijn > dag(0)).toBe(true);
}

function haal(client: TestClient, id: string): Promise<RegieAntwoord> {
  return client.field<RegieAntwoord>(VRAAG, { id });
}

function draagOver(regio: TestRegio, casusId: string, onderwerp: 'wonen' | 'zorg', organisatieId: string, rol: TestRol = 'regisseur'): Promise<string> {
  return als(wereld, regio, rol, (tx) =>
    wereld.test.app.get(Sturen).draagRegieOver(tx, { opdrachtId: nieuwId(), casusId, onderwerp, organisatieId, reden: 'Zit er het dichtst op.' }),
  );
}
