import pg from 'pg';
import { deelnemer, kaleServer } from './deelnemer.mjs';
import { LIJST_SQL } from './lijst-sql.mjs';

// No row-level security, no session, no transaction, no access line: what the hardware gives at best.
deelnemer(async ({ superuserUrl, wereld }) => {
  const pool = new pg.Pool({ connectionString: superuserUrl, max: 8 });
  return kaleServer(async (lichaam) => {
    const { variables } = JSON.parse(lichaam);
    const { rows } = await pool.query({ name: 'lijst', text: LIJST_SQL, values: [wereld.regioId, wereld.lidId, variables.aantal] });
    return `{"data":{"casusoverzicht":${rows[0].tekst}}}`;
  });
});
