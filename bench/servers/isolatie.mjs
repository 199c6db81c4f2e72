import pg from 'pg';
import { deelnemer, kaleServer } from './deelnemer.mjs';
import { LIJST_SQL } from './lijst-sql.mjs';

/** One casus with who takes part and what is to be done, each table asked by its own key. */
const CASUS_SQL = `select json_build_object('id', k.id, 'pseudoniem', k.pseudoniem, 'vraag', k.vraag,
    'deelnemers', (select coalesce(json_agg(d.organisatie_id order by d.id), '[]') from deelnemer d where d.regio_id = $1 and d.casus_id = k.id and d.vertrokken_op is null),
    'acties', (select coalesce(json_agg(a.tekst order by a.id), '[]') from actie a where a.regio_id = $1 and a.casus_id = k.id and a.afgerond_op is null))::text as tekst
  from casus k where k.regio_id = $1 and k.id = $2`;
/** Of which the transaction says which casus it is about, as `UnitOfWork.leesCasus` does. */
const GENOEMD = 'genoemd';
/** What the owner must say himself: that this lid has access to the casus. */
const MIJN = 'and k.id in (select casus_id from casustoegang t where t.regio_id = $1 and t.lid_id = $3 and t.vanaf <= now() and (t.tot is null or t.tot > now()))';
/** The casussen of somebody whose accesses no agenda opens any more: only own work does. */
const OUD_SQL = `select json_build_object('aantal', count(*))::text as tekst from casus k where k.regio_id = $1`;
const MIJN_OUD = `and k.id in (select t.casus_id from casustoegang t where t.regio_id = $1 and t.lid_id = $2 and t.vanaf <= now() and (t.tot is null or t.tot > now())
  and (t.onthuld_tot > now() or exists (select 1 from actie a where a.regio_id = $1 and a.casus_id = t.casus_id and a.organisatie_id = t.organisatie_id and a.afgerond_op is null)))`;

/**
 * Answers a list of twenty or one casus from one statement, in one transaction with the tenant in its first message.
 * `wijze`: `sloten` as dt_app, held by row-level security; `eigenaar` as superuser, with who may see what said in the statement.
 */
deelnemer(async ({ urls, superuserUrl, wereld, wijze }) => {
  const eigenaar = wijze === 'eigenaar';
  const pool = new pg.Pool({ connectionString: eigenaar ? superuserUrl : urls.app, max: 8 });
  const { regioId, lidId, oudLidId } = wereld;
  const casus = ({ id }) => (eigenaar ? { name: 'casus', text: `${CASUS_SQL} ${MIJN}`, values: [regioId, id, lidId] } : { name: 'casus', text: CASUS_SQL, values: [regioId, id] });
  const vragen = {
    lijst: () => ({ name: 'lijst', text: LIJST_SQL, values: [regioId, lidId, 20] }),
    casus,
    [GENOEMD]: casus,
    oud: () => (eigenaar ? { name: 'oud', text: `${OUD_SQL} ${MIJN_OUD}`, values: [regioId, oudLidId] } : { name: 'oud', text: OUD_SQL, values: [regioId] }),
  };
  return kaleServer(async (lichaam) => {
    const { soort, ...bij } = JSON.parse(lichaam);
    const client = await pool.connect();
    try {
      const genoemd = soort === GENOEMD ? `, set_config('app.casus', '${bij.id}', true)` : '';
      await client.query(`begin; select set_config('app.regio', '${regioId}', true), set_config('app.lid', '${soort === 'oud' ? oudLidId : lidId}', true)${genoemd}`);
      const { rows } = await client.query(vragen[soort](bij));
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
