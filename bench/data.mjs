import { createHash } from 'node:crypto';
import pg from 'pg';

export const REGIOS = 3;
const CASUSSEN_PER_REGISSEUR = 300;
const SESSIE = 'bench-sessie-van-een-regisseur-0001';
const SOORT = { regio: 1, organisatie: 2, lid: 3, casus: 4, toegang: 5, deelnemer: 6, actie: 7, account: 8 };
const TABELLEN = ['regio', 'organisatie', 'account', 'lid', 'sessie', 'casus', 'casustoegang', 'deelnemer', 'actie'];

/**
 * Fills three regio's with casussen of four parties and five open acties each; the same number gives the same rows.
 * Only dt_owner may lift the locks and the duty of events, and puts both back before the commit.
 * A regisseur always has some three hundred casussen, however many the regio has.
 */
export async function vulDatabase(ownerUrl, casussen) {
  const perRegio = Math.max(1, Math.floor(casussen / REGIOS));
  const regisseurs = Math.max(1, Math.round(perRegio / CASUSSEN_PER_REGISSEUR));
  await vulRegios(ownerUrl, { van: 1, tot: REGIOS, perRegio, regisseurs });
  return {
    regioId: id(SOORT.regio, 1, 0), lidId: id(SOORT.lid, 1, 101), oudLidId: id(SOORT.lid, 1, 102), organisatieId: id(SOORT.organisatie, 1, 1), sessie: SESSIE,
    casusIds: eigenCasussen(perRegio, regisseurs), perRegio, regisseurs,
  };
}

/** Fills regio's of the same size beside those that stand there. */
export async function vulRegios(ownerUrl, { van, tot, perRegio, regisseurs }) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    for (const tabel of TABELLEN.filter((naam) => naam !== 'account')) {
      await client.query(`alter table ${tabel} no force row level security, disable trigger user`);
    }
    await client.query(functie());
    for (let regio = van; regio <= tot; regio += 1) await vulRegio(client, regio, perRegio, regisseurs);
    for (const tabel of TABELLEN.filter((naam) => naam !== 'account')) {
      await client.query(`alter table ${tabel} force row level security, enable trigger user`);
    }
    await client.query('commit');
    await client.query('vacuum (analyze)');
  } finally {
    await client.end();
  }
}

/** Open casussen of the regisseur whose session this is. */
function eigenCasussen(perRegio, regisseurs) {
  const nummers = Array.from({ length: perRegio }, (_, i) => i + 1).filter((n) => n % regisseurs === 0 && n % 10 !== 0);
  return nummers.slice(0, 200).map((n) => id(SOORT.casus, 1, n));
}

/** The n-th id of a kind in a regio; a UUIDv7 in form, so that rows lie in order of making. */
function id(soort, regio, n) {
  return `${(regio * 16 + soort).toString(16).padStart(8, '0')}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

function functie() {
  return `create function pg_temp.bid(soort int, regio int, n bigint) returns uuid language sql immutable as $$
    select (lpad(to_hex(regio * 16 + soort), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$`;
}

async function vulRegio(client, regio, casussen, regisseurs) {
  const regioId = id(SOORT.regio, regio, 0);
  const uit = (tekst, params = []) => client.query(tekst, params);
  await uit('insert into regio (regio_id, naam) values ($1, $2)', [regioId, `Proefregio ${regio}`]);
  // Organisations 1-7 gemeenten, 11-17 corporaties, 21-25 zorgaanbieders, 31-34 others.
  await uit(
    `insert into organisatie (regio_id, id, naam, soort)
     select $1::uuid, pg_temp.bid(2, ${regio}, n), soort || ' ' || n, case when soort = 'Welzijn' then 'anders' else lower(soort) end
     from (select n, case when n < 10 then 'Gemeente' when n < 20 then 'Corporatie' when n < 30 then 'Zorgaanbieder' else 'Welzijn' end as soort
           from unnest(array[1,2,3,4,5,6,7,11,12,13,14,15,16,17,21,22,23,24,25,31,32,33,34]) n) x`,
    [regioId],
  );
  await uit(
    `insert into lid (regio_id, id, organisatie_id, rol, naam)
     select $1::uuid, pg_temp.bid(3, ${regio}, n), pg_temp.bid(2, ${regio}, n),
       case when n < 10 then 'gemeente_wmo' when n < 20 then 'woningcorporatie' when n < 30 then 'zorgaanbieder' else 'wijkteam' end, 'Lid ' || n
     from unnest(array[1,2,3,4,5,6,7,11,12,13,14,15,16,17,21,22,23,24,25,31,32,33,34]) n
     union all
     select $1::uuid, pg_temp.bid(3, ${regio}, 100 + n), pg_temp.bid(2, ${regio}, 1), 'ketenregisseur', 'Regisseur ' || n
     from generate_series(1, ${regisseurs + 1}) n`,
    [regioId],
  );
  await uit(`insert into account (id, email, wachtwoord_hash) values ($1, $2, 'geen wachtwoord')`, [id(SOORT.account, regio, 1), `regisseur@proefregio${regio}.example`]);
  await uit('update lid set account_id = $3 where regio_id = $1 and id = $2', [regioId, id(SOORT.lid, regio, 101), id(SOORT.account, regio, 1)]);
  if (regio === 1) await opentSessie(client, regioId);
  await vulCasussen(uit, regioId, regio, casussen, regisseurs);
}

function opentSessie(client, regioId) {
  const hash = createHash('sha256').update(SESSIE).digest();
  return client.query(
    `insert into sessie (hash, account_id, regio_id, lid_id, verloopt_op) values ($1, $2, $3, $4, now() + interval '12 hours')`,
    [hash, id(SOORT.account, 1, 1), regioId, id(SOORT.lid, 1, 101)],
  );
}

async function vulCasussen(uit, regioId, regio, casussen, regisseurs) {
  const reeks = `generate_series(1, ${casussen}) n`;
  const partijen = `(values (1, 21 + n % 5, 'zorgaanbieder_eigen_client'), (2, 1 + n % 7, 'gemeente_wmo'), (3, 11 + n % 7, 'woningcorporatie'), (4, 31 + n % 4, 'wijkteam')) p (rang, organisatie, rol)`;
  await uit(
    `insert into casus (regio_id, id, pseudoniem, fase, brengende_organisatie_id, gemeente_id, vraag, blokkade, client_weet_dit, wacht_sinds, aangemeld_op, afgesloten_op)
     select $1::uuid, pg_temp.bid(4, ${regio}, n), 'Casus ' || n, (array['aangemeld', 'verhelderd', 'op_tafel'])[1 + n % 3],
       pg_temp.bid(2, ${regio}, 21 + n % 5), pg_temp.bid(2, ${regio}, 1 + n % 7),
       'Wie zorgt dat er voor de datum van uitstroom een passende woning met begeleiding komt, nummer ' || n || '?',
       (array['woning', 'geld_of_schulden', 'regel_of_eis', 'zorg_of_indicatie', 'wie_doet_wat'])[1 + n % 5], true,
       timestamptz '2026-10-01' - make_interval(hours => (n::bigint * 7919 % 20011)::int), timestamptz '2026-10-01',
       case when n % 10 = 0 then timestamptz '2026-11-01' end
     from ${reeks}`,
    [regioId],
  );
  await uit(
    `insert into casustoegang (regio_id, id, casus_id, lid_id, organisatie_id, rol, grond, vanaf)
     select $1::uuid, pg_temp.bid(5, ${regio}, n * 8 + rang), pg_temp.bid(4, ${regio}, n), pg_temp.bid(3, ${regio}, organisatie), pg_temp.bid(2, ${regio}, organisatie), rol, 'deelnemer', timestamptz '2026-10-01'
     from ${reeks} cross join lateral ${partijen}
     union all
     select $1::uuid, pg_temp.bid(5, ${regio}, n * 8 + 5), pg_temp.bid(4, ${regio}, n), pg_temp.bid(3, ${regio}, 101 + n % ${regisseurs}), pg_temp.bid(2, ${regio}, 1), 'ketenregisseur', 'regisseur', timestamptz '2026-10-01'
     from ${reeks}`,
    [regioId],
  );
  await uit(
    `insert into deelnemer (regio_id, id, casus_id, organisatie_id, reden, doelsoort, doel, grondslag, uitgenodigd_op, uitgenodigd_door)
     select $1::uuid, pg_temp.bid(6, ${regio}, n * 8 + rang), pg_temp.bid(4, ${regio}, n), pg_temp.bid(2, ${regio}, organisatie),
       'Is nodig om deze casus verder te brengen.', 'woning_vinden', 'Samen tot een besluit komen.', 'Wmo 2015, artikel 5.1.1', timestamptz '2026-10-01', pg_temp.bid(3, ${regio}, 101)
     from ${reeks} cross join lateral ${partijen}`,
    [regioId],
  );
  await uit(
    `insert into actie (regio_id, id, casus_id, organisatie_id, tekst, voor, gemaakt_op, gemaakt_door)
     select $1::uuid, pg_temp.bid(7, ${regio}, n * 8 + a), pg_temp.bid(4, ${regio}, n), pg_temp.bid(2, ${regio}, (array[21 + n % 5, 1 + n % 7, 11 + n % 7, 31 + n % 4])[1 + a % 4]),
       'Bel voor het eind van de week en meld wat er is afgesproken, ' || a, date '2026-12-01' + (n * a % 60)::int, timestamptz '2026-10-01', pg_temp.bid(3, ${regio}, 101)
     from ${reeks} cross join generate_series(1, 5) a`,
    [regioId],
  );
}
