import { Injectable } from '@nestjs/common';
import type { Blokkade } from '@doorbraaktafel/shared/vocabulary';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Draaiboek } from '../domain/draaiboek.js';

const ALLE = `
  select s.blokkade, 0 as versie, s.eerste_rol as "eersteRol", s.stappen, s.verwacht, s.bron, null::text as reden,
    null::timestamptz as "vastgesteldOp", null::text as "vastgesteldDoorNaam"
  from draaiboek_standaard s
  union all
  select d.blokkade, d.versie, d.eerste_rol, d.stappen, d.verwacht, null, d.reden, d.vastgesteld_op, l.naam
  from draaiboek d join lid l on l.regio_id = d.regio_id and l.id = d.vastgesteld_door where d.regio_id = $1`;

/** Draaiboeken of the regio, the standard included; versions are only added. */
@Injectable()
export class DraaiboekRepository {
  /** Every version, the newest of each blokkade first. */
  alle(tx: Tx): Promise<Draaiboek[]> {
    return tx.sql<Draaiboek>(`select * from (${ALLE}) d order by d.blokkade, d.versie desc`, [tx.regioId]);
  }

  /** The one a casus came in with. */
  async vanCasus(tx: Tx, casusId: string): Promise<Draaiboek | undefined> {
    const [rij] = await tx.sql<Draaiboek>(
      `select d.* from casus k join (${ALLE}) d on d.blokkade = k.blokkade and d.versie = coalesce(k.draaiboek_versie, 0)
       where k.regio_id = $1 and k.id = $2`,
      [tx.regioId, casusId],
    );
    return rij;
  }

  /** One change at a time per blokkade. */
  async vergrendel(tx: Tx, blokkade: Blokkade): Promise<void> {
    await tx.sql("select pg_advisory_xact_lock(hashtextextended('draaiboek:' || $1 || $2, 0))", [tx.regioId, blokkade]);
  }

  async voegToe(tx: Tx, id: string, d: Pick<Draaiboek, 'blokkade' | 'versie' | 'eersteRol' | 'stappen' | 'verwacht'> & { reden: string }): Promise<void> {
    await tx.sql(
      `insert into draaiboek (regio_id, id, blokkade, versie, eerste_rol, stappen, verwacht, reden, vastgesteld_door)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [tx.regioId, id, d.blokkade, d.versie, d.eersteRol, d.stappen, d.verwacht, d.reden, tx.lidId],
    );
  }
}
