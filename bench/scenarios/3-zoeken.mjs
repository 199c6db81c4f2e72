import { deepStrictEqual } from 'node:assert/strict';
import pg from 'pg';
import { vraag } from '../belasting.mjs';
import { meetOmEnOm } from '../meting.mjs';

const EIGEN = 300;
const WOORDEN = 4_000;
const WOORDEN_PER_VRAAG = 12;
const TABELLEN = ['casus', 'casustoegang', 'vindplaats'];

export const documenten = {};

const klopt = (antwoord) => antwoord.startsWith('[');

/**
 * Looking for two words in the own casussen of a regio with many, under row-level security and casus rights. Words are
 * unevenly common, as in a language, and always stand in an own casus.
 */
export async function meet({ wereld, start, urls, superuserUrl }, opties) {
  const aantal = opties.zoekcasussen;
  await vul(urls.owner, wereld, aantal);
  const doel = async (wijze) => ({ url: await start('zoeken', { wijze }), pad: '/', klopt, lichaam: (n) => JSON.stringify({ woorden: zoekwoorden(n, aantal) }) });
  const deelnemers = [
    { naam: 'kale GIN met de eigen casussen in de vraag, als eigenaar', doel: await doel('kaal') },
    { naam: 'product: vindplaatsen, herlezen onder RLS, met fragment', doel: await doel('product') },
    { naam: 'gewone RLS met @@ op een geïndexeerde kolom', doel: await doel('rls') },
  ];
  await controleer(deelnemers, aantal);
  const metingen = await meetOmEnOm(deelnemers, opties);
  const [kaal, product, rls] = metingen;
  return {
    zoekcasussen: aantal,
    metingen,
    verhoudingen: [
      { naam: 'p50 kale GIN / p50 product', waarde: kaal.p50Ms / product.p50Ms, doel: 0.5 },
      { naam: 'p50 gewone RLS / p50 product', waarde: rls.p50Ms / product.p50Ms, doel: 15 },
    ],
    opmerkingen: [`${aantal} casussen in één regio, ${EIGEN} daarvan van wie zoekt; dezelfde casussen gevonden door alle drie`, await omvang(superuserUrl)],
  };
}

/** A word of four letters and a number of its own; the vocabulary is skewed, so that some words are common. */
const WOORD = (a, b) => `'woord' || (power((abs(hashint8extended(${a}, ${b})) % 1000000) / 1000000.0, 3) * ${WOORDEN})::int || 'en'`;

// The own casussen are every (aantal / 300)th; a question holds two words of one of them.
function zoekwoorden(n, aantal) {
  const casus = (1 + ((n * 7) % EIGEN)) * Math.floor(aantal / EIGEN);
  return { casus, eerste: n % WOORDEN_PER_VRAAG, tweede: (n * 5 + 1) % WOORDEN_PER_VRAAG };
}

async function controleer(deelnemers, aantal) {
  let treffers = 0;
  for (let n = 0; n < 24; n += 1) {
    const lichaam = () => JSON.stringify({ woorden: zoekwoorden(n, aantal) });
    const antwoorden = [];
    for (const { doel } of deelnemers) antwoorden.push(JSON.parse(await vraag({ ...doel, lichaam })));
    for (const antwoord of antwoorden) deepStrictEqual([...antwoord].sort(), [...antwoorden[0]].sort());
    treffers += antwoorden[0].length;
  }
  if (treffers < 24) throw new Error(`te weinig gevonden om iets te meten: ${treffers}`);
}

async function vul(ownerUrl, { regioId, lidId, organisatieId }, aantal) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const bid = (soort, n) => `(lpad(to_hex(4096 + ${soort}), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
  await client.query('begin');
  for (const tabel of TABELLEN) await client.query(`alter table ${tabel} no force row level security, disable trigger user`);
  await client.query(`delete from casustoegang where regio_id = '${regioId}' and lid_id = '${lidId}'`);
  await client.query(
    `insert into casus (regio_id, id, pseudoniem, fase, brengende_organisatie_id, gemeente_id, vraag, blokkade, client_weet_dit, wacht_sinds)
     select $1::uuid, ${bid(1, 'n')}, 'Zoekcasus ' || n, 'aangemeld', $2::uuid, $2::uuid,
       (select string_agg(${WOORD('n', 'k')}, ' ' order by k) from generate_series(0, ${WOORDEN_PER_VRAAG - 1}) k), 'woning', true, now()
     from generate_series(1, ${aantal}) n`, [regioId, organisatieId]);
  await client.query(
    `insert into casustoegang (regio_id, id, casus_id, lid_id, organisatie_id, rol, grond, vanaf)
     select $1::uuid, ${bid(2, 'n')}, ${bid(1, 'n')}, $2::uuid, $3::uuid, 'ketenregisseur', 'deelnemer', now() - interval '1 day'
     from generate_series(${Math.floor(aantal / EIGEN)}, ${aantal}, ${Math.floor(aantal / EIGEN)}) n limit ${EIGEN}`, [regioId, lidId, organisatieId]);
  await client.query(
    `insert into vindplaats select regio_id, 'casus', id, id, vindbaar(regio_id, pseudoniem || ' ' || vraag) from casus where regio_id = $1 and pseudoniem like 'Zoekcasus %'`, [regioId]);
  for (const tabel of TABELLEN) await client.query(`alter table ${tabel} force row level security, enable trigger user`);
  await client.query(`
    create table zoek_rls as select regio_id, casus_id, woorden from vindplaats;
    create index on zoek_rls using gin (woorden);
    alter table zoek_rls enable row level security, force row level security;
    create policy zoek_rls_lees on zoek_rls using (regio_id = current_setting('app.regio')::uuid and casus_id in (select mijn_casussen()));
    grant select on zoek_rls to dt_app`);
  await client.query('commit');
  await client.query('vacuum (analyze)');
  await client.end();
}

async function omvang(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query("select pg_size_pretty(pg_total_relation_size('vindplaats')) as maat");
  await client.end();
  return `vindplaats met indexen: ${rows[0].maat}`;
}
