import type { PoolClient } from 'pg';

/** A row that the named constraint, and nothing else, keeps out. `sql` starts from a settled fonds. */
export interface Grens {
  readonly tabel: 'rekening' | 'uitgave' | 'uitgavegoedkeuring' | 'boeking';
  readonly grens: string;
  readonly sql: string;
}

const boeking = (welke: string, anders: string) =>
  `insert into boeking select (jsonb_populate_record(b, jsonb_build_object('id', gen_random_uuid(), 'nummer', 900) || jsonb_build_object(${anders}))).* from boeking b where ${welke}`;
const RESERVERING = "soort = 'reservering' and uitgave_id = (select id from uitgave where betaald_in_cent = 0 and id not in (select id from kloon))";
const BETALING = "soort = 'betaling' and not slot";
const BEGROTING = "soort = 'begroting'";
const SLOT = "soort = 'betaling' and slot";
const VREEMD = 'gen_random_uuid()';

export const GRENZEN: readonly Grens[] = [
  { tabel: 'rekening', grens: 'rekening_saldo_toereikend', sql: "update rekening set debet_gereserveerd_in_cent = credit_geboekt_in_cent + 1 where soort = 'saldo'" },
  { tabel: 'rekening', grens: 'rekening_casus_toereikend', sql: "update rekening set debet_geboekt_in_cent = credit_geboekt_in_cent + 1 where soort = 'casus'" },
  { tabel: 'rekening', grens: 'rekening_binnen_plafond', sql: "update rekening set credit_gereserveerd_in_cent = plafond_in_cent + 1 where soort = 'casus'" },
  { tabel: 'rekening', grens: 'rekening_niet_negatief', sql: "update rekening set credit_gereserveerd_in_cent = -1 where soort = 'begroting'" },
  { tabel: 'rekening', grens: 'rekening_casus', sql: "insert into rekening (regio_id, id, fonds_id, soort) select regio_id, gen_random_uuid(), id, 'casus' from fonds" },
  { tabel: 'rekening', grens: 'rekening_een_per_soort', sql: "insert into rekening (regio_id, id, fonds_id, soort) select regio_id, gen_random_uuid(), id, 'saldo' from fonds" },
  { tabel: 'rekening', grens: 'rekening_een_per_casus', sql: "insert into rekening (regio_id, id, fonds_id, soort, casus_id) select regio_id, gen_random_uuid(), fonds_id, 'casus', casus_id from rekening where soort = 'casus'" },
  { tabel: 'uitgave', grens: 'uitgave_binnen_reservering', sql: 'update uitgave set vrijgevallen_in_cent = gereserveerd_in_cent + 1 where betaald_in_cent = 0' },
  { tabel: 'uitgave', grens: 'uitgave_binnen_aanvraag', sql: 'update uitgave set gereserveerd_in_cent = bedrag_in_cent + 1' },
  { tabel: 'uitgave', grens: 'uitgave_correctie_binnen_betaling', sql: 'update uitgave set gecorrigeerd_in_cent = betaald_in_cent + 1' },
  { tabel: 'uitgave', grens: 'uitgave_op_besluit', sql: 'update uitgave set gereserveerd_op = null where betaald_in_cent = 0' },
  { tabel: 'uitgavegoedkeuring', grens: 'uitgavegoedkeuring_ander', sql: "insert into uitgavegoedkeuring (regio_id, uitgave_id, lid_id, aangevraagd_door, wijze) select regio_id, id, aangevraagd_door, aangevraagd_door, 'akkoord' from uitgave" },
  { tabel: 'uitgavegoedkeuring', grens: 'uitgavegoedkeuring_een_keer', sql: 'insert into uitgavegoedkeuring select * from uitgavegoedkeuring' },
  { tabel: 'boeking', grens: 'boeking_pkey', sql: boeking(BEGROTING, "'id', b.id, 'soort', 'correctie', 'corrigeert_id', b.id") },
  { tabel: 'boeking', grens: 'boeking_positief', sql: boeking(BETALING, "'bedrag_in_cent', 0") },
  { tabel: 'boeking', grens: 'boeking_twee_rekeningen', sql: boeking(BETALING, "'debet_rekening_id', b.credit_rekening_id") },
  {
    tabel: 'boeking',
    grens: 'boeking_een_besluit',
    sql: boeking(SLOT, "'soort', 'correctie', 'slot', false, 'reservering_id', null, 'corrigeert_id', b.id, 'begrotingsbesluit_id', (select id from begrotingsbesluit)"),
  },
  { tabel: 'boeking', grens: 'boeking_casusbesluit', sql: boeking(BEGROTING, "'soort', 'correctie', 'corrigeert_id', b.id, 'casus_id', (select min(casus_id::text) from uitgave)") },
  { tabel: 'boeking', grens: 'boeking_grondslag', sql: boeking(BEGROTING, "'soort', 'terugontvangst'") },
  { tabel: 'boeking', grens: 'boeking_handelt_af', sql: boeking(BETALING, "'reservering_id', null") },
  { tabel: 'boeking', grens: 'boeking_slot', sql: boeking(RESERVERING, "'soort', 'vrijval', 'reservering_id', b.id, 'slot', false") },
  { tabel: 'boeking', grens: 'boeking_corrigeert', sql: boeking(BETALING, "'corrigeert_id', (select id from boeking where slot)") },
  { tabel: 'boeking', grens: 'boeking_een_slot', sql: boeking(SLOT, "'slot', true") },
  { tabel: 'boeking', grens: 'boeking_een_per_besluit', sql: boeking(RESERVERING, "'uitgave_id', (select id from kloon)") },
  { tabel: 'boeking', grens: 'boeking_een_per_begrotingsbesluit', sql: boeking(BEGROTING, "'slot', false") },
  { tabel: 'boeking', grens: 'boeking_een_correctie', sql: boeking("soort = 'correctie'", "'slot', false") },
  { tabel: 'boeking', grens: 'boeking_besluit_van_uitgave', sql: boeking(RESERVERING, "'soort', 'betaling', 'reservering_id', b.id, 'besluit_id', (select id from kloonbesluit)") },
  { tabel: 'boeking', grens: 'boeking_regio_id_fonds_id_nummer_key', sql: boeking(BETALING, "'nummer', 1") },
  { tabel: 'boeking', grens: 'boeking_regio_id_fonds_id_debet_rekening_id_fkey', sql: boeking(BETALING, `'debet_rekening_id', ${VREEMD}`) },
];

/** Tries the row; answers the constraint that kept it out, or undefined when it came in. Leaves nothing behind. */
export async function houdtTegen(client: PoolClient, { tabel, grens, sql }: Grens, zonder: boolean): Promise<string | undefined> {
  await client.query('begin');
  try {
    await client.query("set local session_replication_role = 'origin'");
    if (zonder) await laatVallen(client, tabel, grens);
    await client.query(sql);
    await client.query('set constraints all immediate').catch((fout: { code?: string }) => {
      if (fout.code !== 'DT001') throw fout;
    });
    return undefined;
  } catch (fout) {
    const { constraint, message } = fout as { constraint?: string; message: string };
    return constraint ?? message;
  } finally {
    await client.query('rollback');
  }
}

async function laatVallen(client: PoolClient, tabel: string, grens: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_constraint where conname = $1', [grens]);
  await client.query(rowCount ? `alter table ${tabel} drop constraint ${grens} cascade` : `drop index ${grens}`);
}
