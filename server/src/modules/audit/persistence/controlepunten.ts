import type { Sql } from './logboek.js';

export interface ControlepuntRij {
  readonly grootte: number;
  readonly wortel: Buffer;
  readonly notitie: string;
  readonly gemaaktOp: Date;
}

interface Rij {
  readonly grootte: string;
  readonly wortel: Buffer;
  readonly notitie: string;
  readonly gemaakt_op: Date;
}

const KOLOMMEN = 'grootte, wortel, notitie, gemaakt_op';

export async function laatsteControlepunt(sql: Sql, regioId: string): Promise<ControlepuntRij | undefined> {
  const [rij] = await sql<Rij>(`select ${KOLOMMEN} from audit_controlepunt where regio_id = $1 order by grootte desc limit 1`, [regioId]);
  return rij && naarControlepunt(rij);
}

/** Checkpoints larger than this size, small to large. */
export async function controlepuntenNa(sql: Sql, regioId: string, grootte: number): Promise<ControlepuntRij[]> {
  const rijen = await sql<Rij>(`select ${KOLOMMEN} from audit_controlepunt where regio_id = $1 and grootte > $2 order by grootte`, [regioId, grootte]);
  return rijen.map(naarControlepunt);
}

export async function bewaarControlepunt(sql: Sql, regioId: string, punt: Omit<ControlepuntRij, 'gemaaktOp'>): Promise<void> {
  await sql('insert into audit_controlepunt (regio_id, grootte, wortel, notitie) values ($1, $2, $3, $4)', [
    regioId,
    punt.grootte,
    punt.wortel,
    punt.notitie,
  ]);
}

function naarControlepunt(rij: Rij): ControlepuntRij {
  return { grootte: Number(rij.grootte), wortel: rij.wortel, notitie: rij.notitie, gemaaktOp: rij.gemaakt_op };
}
