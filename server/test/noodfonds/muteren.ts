import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Proefdatabase } from './database.js';
import type { Mutant } from './mutanten.js';
import { type Regio, Wereld } from './wereld.js';

/** Takes one rule out of a copy of the schema. */
export async function muteer(kopie: Proefdatabase, { sql, functie }: Mutant): Promise<void> {
  if (sql) await kopie.alsBeheer(sql);
  if (!functie) return;
  const [rij] = await kopie.alsBeheer<{ tekst: string }>('select pg_get_functiondef(oid) as tekst from pg_proc where proname = $1', [functie.naam]);
  const delen = rij?.tekst.split(functie.van) ?? [];
  if (delen.length !== 2) throw new Error(`${functie.naam} bevat de te muteren tekst ${delen.length - 1} keer`);
  await kopie.alsBeheer(delen.join(functie.naar));
}

/** One fonds with an open reservation, a payment in two parts, a correction, and loose rows to copy. */
export async function afgerondFonds(proef: Proefdatabase, regio: Regio): Promise<void> {
  const hier = new Wereld(proef);
  const fondsId = await hier.fonds(regio, { begrootInCent: 9_000n, plafondInCent: 4_000n });
  const open = await hier.besluit(regio, fondsId, 500n);
  const open_id = await hier.reserveer(regio, { fondsId, ...open, bedragInCent: 500n });
  const besluit = await hier.besluit(regio, fondsId, 600n);
  const uitgaveId = await hier.reserveer(regio, { fondsId, ...besluit, bedragInCent: 600n, goedgekeurdDoor: regio.beheerder });
  const deel = nieuwId();
  await hier.betaal(regio, uitgaveId, 200n, deel);
  await hier.betaal(regio, uitgaveId, 400n);
  await hier.corrigeer(regio, uitgaveId, deel);
  const kloon = await hier.besluit(regio, fondsId, 500n, open.casusId);
  await hier.opzetten(async (sql) => {
    await sql('create table kloonbesluit as select $1::uuid as id', [kloon.besluitId]);
    await sql(`create table kloon as select gen_random_uuid() as id`);
    await sql(`insert into uitgave select (jsonb_populate_record(u, jsonb_build_object('id', k.id))).* from uitgave u, kloon k where u.id = $1`, [open_id]);
  });
}
