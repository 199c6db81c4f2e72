import type { Proefdatabase } from './database.js';
import type { Mutant } from './mutanten.js';

/** Takes one rule out of a copy of the schema. */
export async function muteer(kopie: Proefdatabase, { sql, functie }: Mutant): Promise<void> {
  if (sql) await kopie.alsBeheer(sql);
  if (!functie) return;
  const [rij] = await kopie.alsBeheer<{ tekst: string }>('select pg_get_functiondef(oid) as tekst from pg_proc where proname = $1', [functie.naam]);
  const delen = rij?.tekst.split(functie.van) ?? [];
  if (delen.length !== 2) throw new Error(`${functie.naam} bevat de te muteren tekst ${delen.length - 1} keer`);
  await kopie.alsBeheer(delen.join(functie.naar));
}
