import pg from 'pg';
import { deelnemer, kaleServer } from './deelnemer.mjs';

const HOOGSTENS = 300;

/**
 * Answers the casussen that hold two words of a casus, in one transaction with the tenant in its first message.
 * `wijze`: `product` as dt_app by the repository of the product; `kaal` as superuser with the own casussen said in the
 * query; `rls` as dt_app by the operator under a policy of the same words.
 */
deelnemer(async ({ urls, superuserUrl, wereld, wijze }) => {
  const { VindplaatsRepository } = await import('../../server/dist/modules/zoeken/persistence/vindplaats.repository.js');
  const pool = new pg.Pool({ connectionString: wijze === 'kaal' ? superuserUrl : urls.app, max: 8 });
  const repository = new VindplaatsRepository();
  const zoek = {
    product: async (sql, woorden) => (await repository.zoek({ sql, regioId: wereld.regioId }, woorden, HOOGSTENS)).map(({ casusId }) => casusId),
    kaal: (sql, woorden) => ids(sql, `select casus_id as id from vindplaats where regio_id = $2 and casus_id in (select casus_id from casustoegang where regio_id = $2 and lid_id = $3)
      and woorden @@ zoekvraag($1) order by ts_rank(woorden, zoekvraag($1)) desc limit ${HOOGSTENS}`, [woorden, wereld.regioId, wereld.lidId]),
    rls: (sql, woorden) => ids(sql, `select casus_id as id from zoek_rls where regio_id = $2 and woorden @@ zoekvraag($1) order by ts_rank(woorden, zoekvraag($1)) desc limit ${HOOGSTENS}`, [woorden, wereld.regioId]),
  }[wijze];
  const vragen = await vragenVan(superuserUrl, wereld);
  return kaleServer(async (lichaam) => {
    const client = await pool.connect();
    try {
      await client.query(`begin; select set_config('app.regio', '${wereld.regioId}', true), set_config('app.lid', '${wereld.lidId}', true)`);
      const gevonden = await zoek(async (text, values) => (await client.query(text, values)).rows, vragen(JSON.parse(lichaam).woorden));
      await client.query('commit');
      return JSON.stringify(gevonden);
    } catch (fout) {
      await client.query('rollback').catch(() => undefined);
      throw fout;
    } finally {
      client.release();
    }
  });
});

const ids = async (sql, text, values) => (await sql(text, values)).map(({ id }) => id);

/** The words of the own casussen, so that a question is always about something that stands there. */
async function vragenVan(url, { regioId, lidId }) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(
    `select c.pseudoniem, c.vraag from casus c join casustoegang t on t.regio_id = c.regio_id and t.casus_id = c.id where t.regio_id = $1 and t.lid_id = $2`, [regioId, lidId]);
  await client.end();
  const woorden = new Map(rows.map(({ pseudoniem, vraag }) => [pseudoniem, vraag.split(' ')]));
  return ({ casus, eerste, tweede }) => {
    const eigen = woorden.get(`Zoekcasus ${casus}`);
    return `${eigen[eerste]} ${eigen[tweede]}`;
  };
}
