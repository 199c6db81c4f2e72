import pg from 'pg';
import { deelnemer, kaleServer } from './deelnemer.mjs';

const NAAM = 'precedenten_zoeken';

/**
 * Searches and reads again what was found, in one transaction with the tenant in its first message.
 * `wijze`: `product` as dt_app by the definer function; `eigenaar` the same text without any lock. The words of a besluit are
 * readable for nobody, so the same text under row-level security finds nothing by words and is no contestant.
 */
deelnemer(async ({ urls, superuserUrl, wereld, wijze }) => {
  const functie = wijze === 'product' ? NAAM : `${NAAM}_${wijze}`;
  if (wijze !== 'product') await maakKopie(superuserUrl, functie);
  const pool = new pg.Pool({ connectionString: wijze === 'eigenaar' ? superuserUrl : urls.app, max: 8 });
  const text = `with g as (select z.besluit_id, z.plek from ${functie}($2, $3, $4, $5, $6, $7, $8, 5) with ordinality z (besluit_id, plek))
    select coalesce(json_agg(json_build_object('id', p.besluit_id, 'kern', p.kern, 'regel', r.naam) order by g.plek), '[]')::text as tekst
    from g join precedent p on p.besluit_id = g.besluit_id left join regel r on r.regio_id = p.regio_id and r.id = p.regel_id where p.regio_id = $1`;
  return kaleServer(async (lichaam) => {
    const { regelId, woorden } = JSON.parse(lichaam);
    const client = await pool.connect();
    try {
      await client.query(`begin; select set_config('app.regio', '${wereld.regioId}', true), set_config('app.lid', '${wereld.lidId}', true)`);
      const { rows } = await client.query({ name: functie, text, values: [wereld.regioId, regelId, 'toewijzing', 'bw', ['wonen', 'zorg'], ['woning'], woorden, 2_000_000_000] });
      await client.query('commit');
      return rows[0].tekst;
    } catch (fout) {
      await client.query('rollback').catch(() => undefined);
      throw fout;
    } finally {
      client.release();
    }
  });
});

async function maakKopie(url, functie) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query('select pg_get_function_arguments(oid) as argumenten, prosrc as tekst from pg_proc where proname = $1', [NAAM]);
    await client.query(`create function ${functie}(${rows[0].argumenten}) returns table (besluit_id uuid) language sql stable as $kopie$${rows[0].tekst}$kopie$`);
    await client.query(`grant execute on function ${functie}(${rows[0].argumenten}) to public`);
  } finally {
    await client.end();
  }
}
