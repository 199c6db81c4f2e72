import pg from 'pg';
import { vraag } from '../belasting.mjs';
import { meetOmEnOm } from '../meting.mjs';

/** Of a regio of which nine in ten are open: a bit more than ten thousand. */
export const casussen = 33_400;

const DOCUMENT = 'query Week { dezeWeek { kandidaten { reden ernst dagen opAgenda casus { id pseudoniem vraag spoed wachtDagen } } kandidatenVol } }';
export const documenten = { 'sha256:week': DOCUMENT };

const DREMPEL_MS = 300;
const FEITEN = ['verblijf', 'toegelaten', 'woning_gevonden', 'inkomen', 'actie_te_doen', 'terug_te_kijken'];

const klopt = (antwoord) => antwoord.startsWith('{"data":{"dezeWeek":{');

/** What could come on the agenda, for a chair who may see every open casus of the regio. */
export async function meet({ wereld, start, urls }, opties) {
  const open = await vul(urls.owner, wereld);
  const url = await start('product');
  const doel = { url, pad: '/graphql', klopt, koppen: { cookie: `__Host-dt=${wereld.sessie}`, origin: url }, lichaam: () => JSON.stringify({ variables: {}, extensions: { documentId: 'sha256:week' } }) };
  const { kandidaten } = JSON.parse(await vraag(doel)).data.dezeWeek;
  if (kandidaten.length !== 100) throw new Error(`er zijn ${kandidaten.length} kandidaten, geen honderd`);
  const metingen = await meetOmEnOm([{ naam: 'product: kandidaten van Deze week', doel }], { ...opties, klanten: 1 });
  return {
    open, metingen,
    verhoudingen: [{ naam: `${DREMPEL_MS} ms / p50 product`, waarde: DREMPEL_MS / metingen[0].p50Ms, doel: 1 }],
    opmerkingen: [`${open} open casussen die deze voorzitter mag zien, een op de vier met vier feiten; één vrager tegelijk`],
  };
}

async function vul(ownerUrl, { regioId, lidId, organisatieId }) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return await vulRijen(client, { regioId, lidId, organisatieId });
  } finally {
    await client.end();
  }
}

async function vulRijen(client, { regioId, lidId, organisatieId }) {
  const tabellen = ['casustoegang', 'casusfeit', 'tafel', 'casus', 'regio', 'organisatie', 'lid'];
  await client.query('begin');
  for (const tabel of tabellen) await client.query(`alter table ${tabel} no force row level security, disable trigger user`);
  await client.query(
    `insert into casustoegang (regio_id, id, casus_id, lid_id, organisatie_id, rol, grond)
     select $1, gen_random_uuid(), c.id, $2, $3, 'ketenregisseur', 'deelnemer' from casus c
     where c.regio_id = $1 and not exists (select 1 from casustoegang t where t.regio_id = c.regio_id and t.casus_id = c.id and t.lid_id = $2)`, [regioId, lidId, organisatieId]);
  await client.query(
    `insert into casusfeit (regio_id, id, casus_id, soort, gebeurd_op, waarde)
     select $1, gen_random_uuid(), c.id, ($2::text[])[1 + abs(hashtext(c.id::text || k)) % cardinality($2::text[])], current_date - abs(hashtext(k || c.id::text)) % 400, 'mo'
     from casus c, generate_series(1, 4) k where c.regio_id = $1 and abs(hashtext(c.id::text)) % 4 = 0`, [regioId, FEITEN]);
  await client.query("insert into tafel (regio_id, id, naam, voorzitter_lid_id, ritme) values ($1, gen_random_uuid(), 'Proeftafel', $2, 'wekelijks')", [regioId, lidId]);
  for (const tabel of tabellen) await client.query(`alter table ${tabel} force row level security, enable trigger user`);
  const { rows } = await client.query('select count(*)::int as aantal from casus where regio_id = $1 and afgesloten_op is null', [regioId]);
  await client.query('commit');
  await client.query('vacuum (analyze) casustoegang, casusfeit');
  return rows[0].aantal;
}
