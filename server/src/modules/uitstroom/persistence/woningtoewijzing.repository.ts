import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Woningtoewijzing } from '../domain/woningtoewijzing.js';

/** Homes delivered to people of the regeling. */
@Injectable()
export class WoningtoewijzingRepository {
  async voegToe(tx: Tx, w: Woningtoewijzing): Promise<void> {
    await tx.sql(
      `insert into woningtoewijzing (regio_id, id, aanmelding_id, zorgaanbieder_id, corporatie_id, gemeente_id, herkomst, opgeleverd_op, geregistreerd_op)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [tx.regioId, w.id, w.aanmeldingId, w.zorgaanbiederId, w.corporatieId ?? null, w.gemeenteId, w.herkomst, w.opgeleverdOp, w.geregistreerdOp],
    );
  }

  async lijst(tx: Tx, metGepubliceerde: boolean): Promise<Woningtoewijzing[]> {
    return tx.sql<Woningtoewijzing>(
      `select id, aanmelding_id as "aanmeldingId", zorgaanbieder_id as "zorgaanbiederId", corporatie_id as "corporatieId",
         gemeente_id as "gemeenteId", herkomst, opgeleverd_op::text as "opgeleverdOp", geregistreerd_op::text as "geregistreerdOp"
       from woningtoewijzing where regio_id = $1 and (herkomst = 'live' or $2) order by opgeleverd_op desc, id limit 200`,
      [tx.regioId, metGepubliceerde],
    );
  }
}
