import { nieuwId } from '@doorbraaktafel/shared/ids';
import { casuskamer } from '@doorbraaktafel/shared/live';
import { Acties } from '../../src/modules/besluit/index.js';
import { RoomReader } from '../../src/platform/live/room-reader.js';
import { zetOpAgenda } from '../harness/agenda.js';
import { signIn } from '../harness/graphql.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { doe, planMet, richtTafelIn } from '../tafel/wereld.js';
import { achterDeSloten, als, brengIn, lees, maakWereld, nodigUit, nodigUitBesloten, sluitAf, ziet, type Wereld } from './wereld.js';

let wereld: Wereld;
let regio: TestRegio;

beforeAll(async () => {
  wereld = await maakWereld();
  [regio] = wereld.regios;
});
afterAll(() => wereld.stop());

async function besloten(): Promise<string> {
  const casusId = await brengIn(wereld, regio);
  await nodigUitBesloten(wereld, regio, casusId, regio.organisaties.corporatie);
  return casusId;
}

describe('a casus that is on no agenda yet', () => {
  it('is closed for who was invited: page, list, counts, dossier, room and own writing alike', async () => {
    const casusId = await besloten();
    const client = await signIn(wereld.test, regio.leden.corporatie.email);
    const vraag = async (id: string) => zonderTrace(await client.send('query ($id: ID!) { casus(id: $id) { id } }', { id }));
    expect(await vraag(casusId)).toEqual(await vraag(nieuwId()));
    expect(JSON.stringify(await client.send('{ casussen(aantal: 100) { items { id } } }'))).not.toContain(casusId);
    const plaats = await client.field<{ __typename: string }>(
      'mutation ($invoer: BerichtPlaatsenInvoer!) { berichtPlaatsen(invoer: $invoer) { __typename ... on Weigering { code } } }',
      { invoer: { opdrachtId: nieuwId(), casusId, tekst: 'Wij weten een woning.' } },
    );
    expect(plaats).toMatchObject({ __typename: 'NietGevonden' });
    expect(await kamerVan(casusId)).toBeUndefined();
    for (const tabel of ['casustoegang', 'deelnemer', 'persoonsgegeven', 'regievoering', 'casusvraag', 'bericht', 'actie']) {
      expect([tabel, await rijen('corporatie', tabel, casusId)]).toEqual([tabel, 0]);
    }
  });

  it('is open for who brought it in, for the route and for the client', async () => {
    const casusId = await besloten();
    for (const rol of ['begeleider', 'regisseur', 'plaatsvervanger'] as const) expect([rol, await ziet(wereld, regio, rol, casusId)]).toEqual([rol, true]);
    expect(await ziet(wereld, regio, 'corporatie', casusId)).toBe(false);
  });

  it('stays closed for a bestuurder who is merely invited by name', async () => {
    const casusId = await brengIn(wereld, regio);
    await nodigUitBesloten(wereld, regio, casusId, regio.organisaties.corporatie, [regio.leden.directie.ctx.lidId]);
    expect(await ziet(wereld, regio, 'directie', casusId)).toBe(false);
  });

  it('cannot be opened by the app itself, which may not write what the agenda decides', async () => {
    const casusId = await besloten();
    const poging = als(wereld, regio, 'regisseur', async (tx) => {
      await tx.sql("update casustoegang set onthuld_tot = 'infinity' where casus_id = $1", [casusId]);
    });
    await expect(poging).rejects.toThrow('permission denied');
  });
});

describe('disclosure by the agenda', () => {
  it('begins with the publication and ends when the point is taken off; a concept opens nothing', async () => {
    const casusId = await besloten();
    const voorzitter = await signIn(wereld.test, regio.leden.regisseur.email);
    const zitting = await planMet(voorzitter, await richtTafelIn(wereld.test, regio), [casusId]);
    expect(await ziet(wereld, regio, 'corporatie', casusId)).toBe(false);
    await doe(voorzitter, 'zittingPubliceren', { zittingId: zitting.id });
    expect(await ziet(wereld, regio, 'corporatie', casusId)).toBe(true);
    expect(await kamerVan(casusId)).toBeDefined();
    await doe(voorzitter, 'agendapuntVerwijderen', { agendapuntId: zitting.agenda[0]?.id, reden: 'Kan wachten.' });
    expect(await ziet(wereld, regio, 'corporatie', casusId)).toBe(false);
    expect(await kamerVan(casusId)).toBeUndefined();
  });

  it('holds at once for who is invited after the publication', async () => {
    const casusId = await brengIn(wereld, regio);
    await zetOpAgenda(wereld.test, regio, casusId);
    await nodigUitBesloten(wereld, regio, casusId, regio.organisaties.corporatie);
    expect(await ziet(wereld, regio, 'corporatie', casusId)).toBe(true);
  });

  it('lasts the days of the regio after closing, and then the point on the agenda is all that is left', async () => {
    const casusId = await besloten();
    const voorzitter = await signIn(wereld.test, regio.leden.regisseur.email);
    const zitting = await planMet(voorzitter, await richtTafelIn(wereld.test, regio), [casusId]);
    await doe(voorzitter, 'zittingPubliceren', { zittingId: zitting.id });
    await achterDeSloten(wereld, `set session_replication_role = 'replica'; update casus set fase = 'getrieerd' where id = '${casusId}'`, []);
    await sluitAf(wereld, regio, casusId);
    expect(await ziet(wereld, regio, 'corporatie', casusId)).toBe(true);
    await sloot(casusId, 29);
    expect(await ziet(wereld, regio, 'corporatie', casusId)).toBe(true);
    await sloot(casusId, 31);
    expect(await ziet(wereld, regio, 'corporatie', casusId)).toBe(false);
    for (const rol of ['begeleider', 'regisseur'] as const) expect([rol, await ziet(wereld, regio, rol, casusId)]).toEqual([rol, true]);
    const corporatie = await signIn(wereld.test, regio.leden.corporatie.email);
    const { agenda } = await corporatie.field<{ agenda: unknown[] }>(
      'query ($id: ID!) { zitting(id: $id) { agenda { besloten casusId pseudoniem vraag reden uitkomst nodig } } }',
      { id: zitting.id },
    );
    expect(agenda).toEqual([{ besloten: true, casusId: null, pseudoniem: null, vraag: null, reden: null, uitkomst: null, nodig: [] }]);
  });

  it('follows the setting of the regio', async () => {
    const [, ander] = wereld.regios;
    await achterDeSloten(wereld, `set session_replication_role = 'replica'; update regio set instellingen = instellingen || '{"inzageDagenNaSluiten": 3}' where regio_id = '${ander.id}'`, []);
    const casusId = await brengIn(wereld, ander);
    await nodigUit(wereld, ander, casusId, ander.organisaties.corporatie);
    await sluitAf(wereld, ander, casusId);
    await sloot(casusId, 2, ander);
    expect(await ziet(wereld, ander, 'corporatie', casusId)).toBe(true);
    await sloot(casusId, 4, ander);
    expect(await ziet(wereld, ander, 'corporatie', casusId)).toBe(false);
  });
});

describe('own work that is open', () => {
  it('opens a casus that is on no agenda, for that organisation only, and closes it when it is done', async () => {
    const casusId = await besloten();
    await nodigUitBesloten(wereld, regio, casusId, regio.organisaties.corporatie2);
    const actieId = await als(wereld, regio, 'regisseur', (tx) =>
      wereld.test.app.get(Acties).voegToe(tx, { casusId, organisatieId: regio.organisaties.corporatie, tekst: 'Zoek een woning.', voor: '2026-12-31' }),
    );
    expect(await ziet(wereld, regio, 'corporatie', casusId)).toBe(true);
    expect(await ziet(wereld, regio, 'corporatie2', casusId)).toBe(false);
    await als(wereld, regio, 'corporatie', (tx) => wereld.test.app.get(Acties).rondAf(tx, { actieId, resultaat: 'gedaan' }));
    await achterDeSloten(wereld, `set session_replication_role = 'replica'; update actie set afgerond_op = now() - interval '61 seconds' where id = '${actieId}'`, []);
    expect(await ziet(wereld, regio, 'corporatie', casusId)).toBe(false);
  });

  it.each(WERK())('counts: %s', async (_, open, dicht) => {
    const casusId = await besloten();
    const ids = { regio: regio.id, casus: casusId, organisatie: regio.organisaties.corporatie, lid: regio.leden.corporatie.ctx.lidId };
    await maak(open, ids);
    expect(await ziet(wereld, regio, 'corporatie', casusId)).toBe(true);
    await maak(dicht, ids);
    expect(await ziet(wereld, regio, 'corporatie', casusId)).toBe(false);
  });
});

type Ids = Record<'regio' | 'casus' | 'organisatie' | 'lid', string>;

/** Rows as another module left them: what opens the casus, and what ends that. */
function WERK(): [wat: string, open: string, dicht: string][] {
  const voorstel = `insert into voorstel (regio_id, id, casus_id, soort, domein, tekst, uitvoerder_id, uitvoeren_voor, ingebracht_door)
    values (:regio, :casus, :casus, 'toewijzing', 'wonen', 'Wijs toe.', :organisatie, '2027-01-01', :lid);
    insert into ronde (regio_id, id, casus_id, voorstel_id, nummer, geopend_door) values (:regio, :casus, :casus, :casus, 1, :lid);
    insert into standpunt (regio_id, id, casus_id, ronde_id, organisatie_id, standpunt) values (:regio, :casus, :casus, :casus, :organisatie, 'geen_reactie');`;
  const gesloten = `update ronde set gesloten_op = now(), uitkomst = 'geen_consensus' where id = :casus;`;
  const besluit = `${voorstel} ${gesloten} insert into besluit (regio_id, id, casus_id, voorstel_id, ronde_id, nummer, soort, wijze, tekst, genomen_door, tegenspraak_op)
    values (:regio, :casus, :casus, :casus, :casus, (random() * 1000000)::int, 'toewijzing', 'consensus', 'Wijs toe.', :lid, now() + interval '1 day');`;
  const crisis = `insert into crisisoverleg (regio_id, id, casus_id, bijeengeroepen_door, tot) values (:regio, :casus, :casus, :lid, now() + interval '1 day');
    insert into crisisgenodigde (regio_id, crisisoverleg_id, casus_id, lid_id, organisatie_id) values (:regio, :casus, :casus, :lid, :organisatie);`;
  return [
    ['a ronde in which it is asked', voorstel, gesloten],
    ['its view before a forced besluit', `${voorstel} ${gesloten} insert into doorzetvoornemen (regio_id, id, casus_id, ronde_id, waarom, opschaling, termijn_dag, termijn_op, aangekondigd_door, organisatie_id)
      values (:regio, :casus, :casus, :casus, 'Nu.', 'Nee.', '2027-01-01', now() + interval '1 day', :lid, :organisatie);
      insert into zienswijze (regio_id, id, casus_id, voornemen_id, organisatie_id) values (:regio, :casus, :casus, :casus, :organisatie);`,
    `update doorzetvoornemen set termijn_op = now() where id = :casus;`],
    ['the term to disagree with a besluit', besluit, `update besluit set tegenspraak_op = now() - interval '1 second' where id = :casus;`],
    ['a review it asked for', `${besluit} update besluit set tegenspraak_op = null where id = :casus;
      insert into heroverweging (regio_id, id, casus_id, besluit_id, reden, namens, organisatie_id, gevraagd_door, antwoord_dag, antwoord_op)
      values (:regio, :casus, :casus, :casus, 'Kijk nog eens.', 'deelnemer', :organisatie, :lid, '2027-01-01', now() + interval '9 days');`,
    `update heroverweging set uitkomst = 'gehandhaafd', motivering = 'Blijft.', beantwoord_op = now() where id = :casus;`],
    ['a crisis it is called to', crisis, `update crisisoverleg set tot = now() where id = :casus;`],
    ['a crisis it was called to, till its term, also once the talk is recorded', `${crisis} update crisisoverleg set gesloten_op = now() - interval '1 hour', gesloten_door = :lid, gesprek = 'Kort.' where id = :casus;`,
    `update crisisoverleg set tot = now() where id = :casus;`],
    ['something it was given to find out', `insert into uitzoekopdracht (regio_id, id, casus_id, lid_id, vraag, uren, tot, gegeven_door)
      values (:regio, :casus, :casus, :lid, 'Mag dit?', 4, current_date + 7, :lid);`,
    `update uitzoekopdracht set beeindigd_op = now() - interval '61 seconds' where id = :casus;`],
    ['something it was given to find out, also when it is late, till the casus closes', `insert into uitzoekopdracht (regio_id, id, casus_id, lid_id, vraag, uren, tot, gegeven_door)
      values (:regio, :casus, :casus, :lid, 'Mag dit?', 4, current_date - 2, :lid);`,
    `update casus set afgesloten_op = now() where id = :casus;`],
    ['a term on the route that is its own', `insert into opschaalstap (regio_id, id, casus_id, soort, niveau, eigenaar_organisatie_id, tekst, termijn, gezet_door)
      values (:regio, :casus, :casus, 'opschaling', 2, :organisatie, 'Nu.', current_date + 3, :lid);`,
    `update opschaalstap set termijn = current_date - 1 where id = :casus;`],
  ];
}

async function maak(sql: string, ids: Ids): Promise<void> {
  const gevuld = Object.entries(ids).reduce((tekst, [naam, id]) => tekst.replaceAll(`:${naam}`, `'${id}'`), sql);
  await achterDeSloten(wereld, `set session_replication_role = 'replica'; ${gevuld}`, []);
}

/** As if it closed so many days ago. */
async function sloot(casusId: string, dagen: number, waar: TestRegio = regio): Promise<void> {
  await achterDeSloten(wereld, `set session_replication_role = 'replica'; update casus set afgesloten_op = now() - interval '${dagen} days' where id = '${casusId}'`, []);
  await achterDeSloten(wereld, 'select onthulling_bijwerken($1, $2)', [waar.id, casusId]);
}

async function kamerVan(casusId: string): Promise<number | undefined> {
  return wereld.test.app.get(RoomReader).head(regio.leden.corporatie.ctx, casuskamer(casusId, regio.organisaties.corporatie));
}

async function rijen(rol: TestRol, tabel: string, casusId: string): Promise<number> {
  const [rij] = await lees(wereld, regio, rol, (tx) => tx.sql<{ aantal: number }>(`select count(*)::int as aantal from ${tabel} where casus_id = $1`, [casusId]));
  return rij?.aantal ?? -1;
}

function zonderTrace(antwoord: unknown): string {
  return JSON.stringify(antwoord).replaceAll(/[0-9a-f]{32}/g, '…');
}
