import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Sequencer } from '../../src/modules/audit/index.js';
import { gespeeldeWereld } from '../aanval/gespeeld.js';
import type { Aanvalswereld, Speelveld, Speler } from '../aanval/wereld.js';
import { withClient } from '../harness/database.js';

const UITKOMST = '... on Bewaring { stops { id } voorstel { id } inDeWeg acties { naam toegestaan reden } } ... on Vernietiging { id stand delen { soort aantal } bewijsSha256 voorgesteldDoorNaam bevestigdDoorNaam }';

interface Antwoord {
  __typename: string;
  code?: string;
  boodschap?: string;
  stops: { id: string }[];
  voorstel: { id: string } | null;
  inDeWeg: string[];
  stand: string;
  delen: { soort: string; aantal: number }[];
  bewijsSha256: string;
}

let wereld: Aanvalswereld;
let veld: Speelveld;
let casusId: string;

beforeAll(async () => {
  ({ wereld } = await gespeeldeWereld());
  [veld] = wereld.velden;
  casusId = String(veld.ids.get('casus'));
}, 180_000);
afterAll(() => wereld.test.stop());

async function doe(wie: Speler, naam: string, invoer: object): Promise<Antwoord> {
  const type = `${naam.charAt(0).toUpperCase()}${naam.slice(1).replace(/^ernietiging(Intrekken|Bevestigen)$/, 'ernietiging')}Invoer`;
  const client = await wereld.browser(veld.spelers[wie]);
  const { data, errors } = await client.send<Record<string, Antwoord>>(
    `mutation ($invoer: ${type}!) { ${naam}(invoer: $invoer) { __typename ${naam === 'vernietigingBevestigen' ? UITKOMST.slice(UITKOMST.indexOf('... on Vernietiging')) : UITKOMST.slice(0, UITKOMST.indexOf('... on Vernietiging'))} ... on Weigering { code boodschap veld } } }`,
    { invoer: { opdrachtId: nieuwId(), ...invoer } },
  );
  return data?.[naam] ?? ({ __typename: 'fout', code: errors?.[0]?.extensions.code } as Antwoord);
}

const stelVoor = (wie: Speler = 'begeleider', grond = 'verzoek') => doe(wie, 'vernietigingVoorstellen', { casusId, grond, verzoekOp: grond === 'verzoek' ? '2026-01-02' : null });
const sql = <T>(tekst: string, params: unknown[] = []) => wereld.achterDeSloten<T>(tekst, params);

/** Moves the data, so that nothing stands in the way any more. */
async function maakVrij(): Promise<void> {
  await sql("update casus set fase = 'afgesloten', afgesloten_op = now() - interval '16 years' where id = $1", [casusId]);
  await sql("update dossierdeel set gewijzigd_op = now() - interval '16 years' where casus_id = $1", [casusId]);
  await sql("update besluit set tegenspraak_op = now() - interval '1 day', heroverweging_op = now() - interval '1 day' where casus_id = $1", [casusId]);
  await sql("update beschikking set bekend_op = '2020-01-01', bezwaar_tot = '2020-03-01' where casus_id = $1", [casusId]);
  await sql("update heroverweging set uitkomst = 'gehandhaafd', motivering = 'Goed.', beantwoord_op = now(), beantwoord_door = gevraagd_door where casus_id = $1 and uitkomst is null", [casusId]);
  await sql("update uitgave set vervallen_op = now(), betaald_in_cent = 0, gecorrigeerd_in_cent = 0, teruggekregen_in_cent = 0 where casus_id = $1", [casusId]);
  await sql("update toezegging set gevraagd_op = coalesce(gevraagd_op, voorbereid_op), besloten_op = coalesce(besloten_op, coalesce(gevraagd_op, voorbereid_op)), uitkomst = 'afgewezen', gift_in_cent = 0, lening_in_cent = 0, gestart_op = null where casus_id = $1", [casusId]);
  await sql("update risicodeling set van = '2020-01-01', tot = '2020-12-31' where casus_id = $1", [casusId]);
  await sql("update risicoclaim set besloten_op = now(), besloten_door = $2, reden = 'Nee.' where casus_id = $1 and besloten_op is null", [casusId, veld.spelers.auditor.ctx.lidId]);
}

describe('destroying a casus', () => {
  it('is refused to who has no say over the data, and reads as unknown elsewhere', async () => {
    expect(await stelVoor('corporatie')).toMatchObject({ code: 'AlleenOverDezeGegevens' });
    for (const wie of ['client', 'beheerder', 'auditor', 'bestuurder'] as const) expect([wie, (await stelVoor(wie)).code]).toEqual([wie, 'NietToegestaan']);
    expect(await doe('begeleider2', 'vernietigingVoorstellen', { casusId, grond: 'bewaartermijn' })).toMatchObject({ code: 'NietGevonden' });
    expect(await doe('begeleider', 'vernietigingVoorstellen', { casusId, grond: 'verzoek' })).toMatchObject({ code: 'VerzoekdagNodig' });
    expect(await doe('begeleider', 'vernietigingVoorstellen', { casusId, grond: 'verzoek', verzoekOp: '2999-01-01' })).toMatchObject({ code: 'VerzoekdagNodig' });
  });

  it('is refused while anything stands in the way, each in its own words, by the database too', async () => {
    expect(await stelVoor()).toMatchObject({ code: 'VernietigenKanNiet', boodschap: 'Deze casus is nog niet afgesloten.' });
    await maakVrij();
    const gevallen: [string, string, string][] = [
      ["update casus set afgesloten_op = null where id = $1", "update casus set afgesloten_op = now() - interval '16 years' where id = $1", 'nog niet afgesloten'],
      ["update besluit set heroverweging_op = now() + interval '1 day' where casus_id = $1 and ingetrokken_op is null", "update besluit set heroverweging_op = now() - interval '1 day' where casus_id = $1", 'Een termijn van een besluit'],
      ["update beschikking set bezwaar_tot = current_date + 3 where casus_id = $1", "update beschikking set bezwaar_tot = '2020-03-01' where casus_id = $1", 'Een termijn van een besluit'],
      ["update heroverweging set uitkomst = null, motivering = null, beantwoord_op = null, beantwoord_door = null where casus_id = $1", "update heroverweging set uitkomst = 'gehandhaafd', motivering = 'Goed.', beantwoord_op = now(), beantwoord_door = gevraagd_door where casus_id = $1", 'wacht op antwoord'],
      ["update risicodeling set van = current_date, tot = current_date + 3 where casus_id = $1", "update risicodeling set van = '2020-01-01', tot = '2020-12-31' where casus_id = $1", 'geld open'],
    ];
    for (const [zet, weg, zin] of gevallen) {
      await sql(zet, [casusId]);
      const antwoord = await stelVoor();
      expect([zin, antwoord.code, antwoord.boodschap]).toEqual([zin, 'VernietigenKanNiet', expect.stringContaining(zin)]);
      await expect(alsApp('begeleider', "insert into vernietiging (regio_id, id, casus_id, grond, verzoek_op, voorgesteld_door) values ($1, gen_random_uuid(), $2, 'verzoek', '2026-01-02', $3)", [veld.regio.id, casusId, veld.spelers.begeleider.ctx.lidId])).rejects.toMatchObject({ code: 'DT183' });
      await sql(weg, [casusId]);
    }
    await sql("update casus set afgesloten_op = now() - interval '14 years' where id = $1", [casusId]);
    expect(await stelVoor('begeleider', 'bewaartermijn')).toMatchObject({ boodschap: 'De bewaartermijn is nog niet voorbij.' });
    await maakVrij();
  });

  it('waits for a legal hold, which is lifted once and with a reason', async () => {
    expect(await doe('corporatie', 'bewaarstopZetten', { casusId, reden: 'De rechter wil dit zien.', gezag: 'rechtbank' })).toMatchObject({ code: 'AlleenOverDezeGegevens' });
    const [stop] = (await doe('regisseur', 'bewaarstopZetten', { casusId, reden: 'De rechter wil dit zien.', gezag: 'rechtbank' })).stops;
    expect(await stelVoor()).toMatchObject({ code: 'VernietigenKanNiet', boodschap: expect.stringContaining('stop op vernietigen') });
    const opheffen = { bewaarstopId: stop?.id, reden: 'De rechtszaak is voorbij.' };
    expect(await doe('corporatie', 'bewaarstopOpheffen', opheffen)).toMatchObject({ code: 'AlleenOverDezeGegevens' });
    expect((await doe('plaatsvervanger', 'bewaarstopOpheffen', opheffen)).code).toBeUndefined();
    expect(await doe('regisseur', 'bewaarstopOpheffen', opheffen)).toMatchObject({ code: 'BewaarstopAlWeg' });
    await expect(sqlMetTriggers('update bewaarstop set opheffingsreden = $2 where id = $1', [stop?.id, 'Toch een andere reden.'])).rejects.toMatchObject({ code: 'DT002' });
  });

  it('is never confirmed by who proposed it, nor by the same human under another name, nor on a stop that came in between', async () => {
    const { voorstel } = await stelVoor();
    expect(await stelVoor('regisseur')).toMatchObject({ code: 'VernietigingLoopt' });
    expect(await doe('begeleider', 'vernietigingBevestigen', { vernietigingId: voorstel?.id })).toMatchObject({ code: 'EenAnderBevestigt' });
    await expect(alsApp('begeleider', "select vernietiging_uitvoeren($1, 'proef')", [voorstel?.id])).rejects.toMatchObject({ code: 'DT182' });
    const { regisseur, begeleider } = veld.spelers;
    await sql('update lid set account_id = (select account_id from lid where id = $2) where id = $1', [regisseur.ctx.lidId, begeleider.ctx.lidId]);
    await expect(alsApp('regisseur', "select vernietiging_uitvoeren($1, 'proef')", [voorstel?.id])).rejects.toMatchObject({ code: 'DT182' });
    await sql('update lid set account_id = $2 where id = $1', [regisseur.ctx.lidId, regisseur.ctx.accountId]);
    await expect(alsApp('corporatie', "select vernietiging_uitvoeren($1, 'proef')", [voorstel?.id])).rejects.toMatchObject({ code: 'DT185' });
    await expect(alsApp('regisseur', 'update vernietiging set bevestigd_op = now() where id = $1', [voorstel?.id])).rejects.toMatchObject({ code: '42501' });
    const [stop] = (await doe('regisseur', 'bewaarstopZetten', { casusId, reden: 'De rechter wil dit zien.', gezag: 'rechtbank' })).stops;
    expect(await doe('regisseur', 'vernietigingBevestigen', { vernietigingId: voorstel?.id })).toMatchObject({ code: 'VernietigenKanNiet' });
    await expect(alsApp('regisseur', "select vernietiging_uitvoeren($1, 'proef')", [voorstel?.id])).rejects.toMatchObject({ code: 'DT183' });
    await doe('regisseur', 'bewaarstopOpheffen', { bewaarstopId: stop?.id, reden: 'De rechtszaak is voorbij.' });
  });

  it.each([
    ['the casus', 'select 1 from casus where id = $1 for update', `insert into bewaarstop (regio_id, id, casus_id, reden, gezag, gezet_door)
       select regio_id, gen_random_uuid(), casus_id, 'De rechter wil dit zien.', 'rechtbank', voorgesteld_door from vernietiging where casus_id = $1 and ingetrokken_op is null`, 'DT183'],
    ['the proposal', 'select 1 from vernietiging where casus_id = $1 and ingetrokken_op is null for update', 'update vernietiging set ingetrokken_op = now(), ingetrokken_door = voorgesteld_door where casus_id = $1 and ingetrokken_op is null', 'DT181'],
  ])('waits for whoever holds %s, and then looks again', async (_, houd, zet, code) => {
    const [open] = await sql<{ id: string }>('select id from vernietiging where casus_id = $1 and ingetrokken_op is null', [casusId]);
    await withClient(wereld.test.database.superuserUrl, async (houder) => {
      await houder.query('begin; set local session_replication_role = replica');
      await houder.query(houd, [casusId]);
      let klaar = false;
      const poging = alsApp('regisseur', "select vernietiging_uitvoeren($1, 'proef')", [open?.id])
        .then(() => 'vernietigd', (fout: { code: string }) => fout.code)
        .finally(() => (klaar = true));
      while (!klaar && !(await sql('select 1 from pg_stat_activity where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0')).length);
      await houder.query(zet, [casusId]);
      await houder.query('commit');
      expect(await poging).toBe(code);
    });
    await sql("update bewaarstop set opgeheven_op = now(), opgeheven_door = gezet_door, opheffingsreden = 'De rechtszaak is voorbij.' where casus_id = $1 and opgeheven_op is null", [casusId]);
    await sql('update vernietiging set ingetrokken_op = null, ingetrokken_door = null where id = $1', [open?.id]);
  });

  it('leaves nothing that anybody wrote about the casus, a proof of what went, the money without the name, and a log that adds up', async () => {
    const { options } = wereld.test;
    await logboekIsBij();
    const boekingen = await sql('select id, bedrag_in_cent, soort, nummer from boeking where casus_id = $1 order by nummer', [casusId]);
    const bestanden = (await sql<{ id: string }>('select id from bon where casus_id = $1 union select json_bestand_id from inzagekopie where casus_id = $1 and json_bestand_id is not null', [casusId])).map(({ id }) => join(options.dataDir, 'bestanden', veld.regio.id, id));
    expect(await mensenwoorden()).not.toEqual([]);
    const [open] = await sql<{ id: string }>('select id from vernietiging where casus_id = $1 and ingetrokken_op is null', [casusId]);
    const bewijs = await doe('regisseur', 'vernietigingBevestigen', { vernietigingId: open?.id });
    expect(bewijs).toMatchObject({ __typename: 'Vernietiging', stand: 'vernietigd', bewijsSha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(Object.fromEntries(bewijs.delen.map(({ soort, aantal }) => [soort, aantal]))).toMatchObject({ persoonsgegeven: 1, casus: 1, dossierdeel: expect.any(Number), gebeurtenis_inhoud: expect.any(Number) });
    expect(await mensenwoorden()).toEqual([]);
    expect(await sql('select 1 from casustoegang where casus_id = $1', [casusId])).toEqual([]);
    expect(await sql('select id, bedrag_in_cent, soort, nummer from boeking where casus_id = $1 order by nummer', [casusId])).toEqual(boekingen);
    for (const bestand of bestanden) expect([bestand, existsSync(bestand)]).toEqual([bestand, false]);
    await logboekIsBij();
    const { status, stderr } = spawnSync(process.execPath, [join(process.cwd(), 'infra/audit/verify.mjs')], {
      encoding: 'utf8', env: { ...process.env, DATABASE_URL: wereld.test.database.urls.owner, DATABASE_URL_WERKER: wereld.test.database.urls.werker, DATA_DIR: options.dataDir },
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  }, 120_000);

  it('cannot be done twice or changed, and its proof is read by toezicht, the archive and the two, not by others', async () => {
    const [{ id } = { id: '' }] = await sql<{ id: string }>('select id from vernietiging where casus_id = $1 and bevestigd_op is not null', [casusId]);
    expect((await doe('plaatsvervanger', 'vernietigingBevestigen', { vernietigingId: id })).code).toBe('NietGevonden');
    expect((await doe('regisseur', 'vernietigingBevestigen', { vernietigingId: id })).code).toBe('NietGevonden');
    await expect(sqlMetTriggers("update vernietiging set aantallen = '{}' where id = $1", [id])).rejects.toMatchObject({ code: 'DT181' });
    for (const [wie, ziet] of [['auditor', true], ['beheerder', true], ['begeleider', true], ['regisseur', true], ['corporatie', false]] as const) {
      const lijst = await (await wereld.browser(veld.spelers[wie])).field<{ id: string; bewijsSha256: string }[]>('{ vernietigingen { id bewijsSha256 } }');
      expect([wie, lijst.some((een) => een.id === id)]).toEqual([wie, ziet]);
    }
    const [gebeurtenis] = await sql<{ inhoud: { sha256: string } }>("select i.inhoud from gebeurtenis g join gebeurtenis_inhoud i on i.gebeurtenis_id = g.id where g.casus_id = $1 and g.actie = 'casus.vernietigd'", [casusId]);
    const [rij] = await sql<{ bewijs_sha256: string }>('select bewijs_sha256 from vernietiging where id = $1', [id]);
    expect(gebeurtenis?.inhoud.sha256).toBe(rij?.bewijs_sha256);
  });
});

describe('casussen past their term', () => {
  it('are listed by pseudonym for the archive and toezicht, with what stands in the way', async () => {
    const id = String(veld.ids.get('casus2'));
    await sql("update casus set afgesloten_op = now() - interval '16 years' where id = $1", [id]);
    await sql("update dossierdeel set gewijzigd_op = now() - interval '16 years' where casus_id = $1", [id]);
    const vraag = '{ bewaartermijnVoorbij { casusId pseudoniem inDeWeg } }';
    for (const wie of ['beheerder', 'auditor'] as const) {
      const lijst = await (await wereld.browser(veld.spelers[wie])).field<{ casusId: string; pseudoniem: string }[]>(vraag);
      expect([wie, lijst.map(({ casusId: een }) => een)]).toEqual([wie, [id]]);
      expect(JSON.stringify(lijst)).not.toContain(veld.kanarie);
    }
    expect((await (await wereld.browser(veld.spelers.regisseur)).send(vraag)).errors?.[0]?.extensions.code).toBe('NietToegestaan');
  });

  it('are kept as long as the regio laid down, from the day on which that holds', async () => {
    const beheerder = await wereld.browser(veld.spelers.beheerder);
    const lijst = () => beheerder.field<unknown[]>('{ bewaartermijnVoorbij { casusId } }');
    await sql(
      `insert into bewaartermijn (regio_id, id, soort, versie, jaren, grondslag, bron, geldig_van, vastgelegd_door)
       values ($1, $2, 'wmo_dossier', 999, 17, 'Archiefbesluit', 'Selectielijst', current_date - 1, $3)`,
      [veld.regio.id, nieuwId(), veld.spelers.beheerder.ctx.lidId],
    );
    expect(await lijst()).toEqual([]);
    await sql("update bewaartermijn set geldig_van = current_date + 3 where versie = 999 and regio_id = $1", [veld.regio.id]);
    expect(await lijst()).toHaveLength(1);
  });
});

/** Every place in which the canary of this regio stands in a row or a payload that belongs to the casus; a frozen mandate is a text of the register. */
async function mensenwoorden(): Promise<string[]> {
  const tabellen = await sql<{ naam: string }>("select attrelid::regclass::text as naam from pg_attribute join pg_class k on k.oid = attrelid where attname = 'casus_id' and k.relkind = 'r' and k.relnamespace = 'public'::regnamespace");
  const gevonden: string[] = [];
  for (const { naam } of tabellen) {
    const [rij] = await sql<{ er: boolean }>(`select exists (select 1 from ${naam} t where t.casus_id = $1 and (to_jsonb(t) - 'mandaat_bevroren')::text like $2) as er`, [casusId, `%${veld.kanarie}%`]);
    if (rij?.er) gevonden.push(naam);
  }
  const los = await sql<{ naam: string }>(
    `select 'casus' as naam from casus t where t.id = $1 and t::text like $2
     union all select 'gebeurtenis_inhoud' from gebeurtenis g join gebeurtenis_inhoud i on i.gebeurtenis_id = g.id where i.inhoud::text like $2 and (g.casus_id = $1 or g.onderwerp_id = $1)
     union all select 'afschrifttekst' from afschrifttekst t join afschriftregel r on r.id = t.afschriftregel_id join uitgave u on u.id = r.uitgave_id where u.casus_id = $1 and t::text like $2`,
    [casusId, `%${veld.kanarie}%`],
  );
  return [...gevonden, ...los.map(({ naam }) => naam)];
}

/** Another database of the same server may hold the log back for a moment. */
async function logboekIsBij(): Promise<void> {
  for (;;) {
    await wereld.test.app.get(Sequencer).volgop();
    const open = await sql('select 1 from gebeurtenis g where g.regio_id = $1 and not exists (select 1 from audit_blad b where b.regio_id = g.regio_id and b.gebeurtenis_id = g.id) limit 1', [veld.regio.id]);
    if (open.length === 0) return;
  }
}

/** One statement as a person, straight at the database. */
function alsApp(wie: Speler, tekst: string, params: unknown[]): Promise<unknown> {
  return withClient(wereld.test.database.urls.app, async (client) => {
    await client.query('begin');
    await client.query("select set_config('app.regio', $1, true), set_config('app.lid', $2, true)", [veld.regio.id, veld.spelers[wie].ctx.lidId]);
    return client.query(tekst, params).finally(() => client.query('rollback'));
  });
}

/** Behind row-level security, with the triggers on. */
function sqlMetTriggers(tekst: string, params: unknown[]): Promise<unknown> {
  return withClient(wereld.test.database.superuserUrl, (client) => client.query(tekst, params));
}
