import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';

export interface Aanwezige {
  readonly lidId: string;
  readonly naam: string;
  readonly organisatieId: string;
  readonly organisatieNaam: string;
}

/** Who is at a zitting; after closing it says who was there at the end. */
@Injectable()
export class AanwezigheidRepository {
  lijst(tx: Tx, zittingId: string): Promise<Aanwezige[]> {
    return tx.sql<Aanwezige>(
      `select a.lid_id as "lidId", l.naam, a.organisatie_id as "organisatieId", o.naam as "organisatieNaam"
       from aanwezigheid a
         join lid l on l.regio_id = a.regio_id and l.id = a.lid_id
         join organisatie o on o.regio_id = a.regio_id and o.id = a.organisatie_id
       where a.regio_id = $1 and a.zitting_id = $2 and a.tot is null
       order by o.naam, l.naam, l.id`,
      [tx.regioId, zittingId],
    );
  }

  /** Organisations present at this zitting, or at the open zitting with this casus on its agenda. */
  async organisaties(tx: Tx, zittingOfCasusId: string): Promise<string[]> {
    const rijen = await tx.sql<{ id: string }>(
      `select distinct a.organisatie_id as id from aanwezigheid a
       where a.regio_id = $1 and a.tot is null and (a.zitting_id = $2 or a.zitting_id in (
         select c.zitting_id from agendapunt_casus c join zitting z on z.regio_id = c.regio_id and z.id = c.zitting_id
         where c.regio_id = $1 and c.casus_id = $2 and c.vervallen_op is null and z.geopend_op is not null and z.gesloten_op is null))
       order by 1`,
      [tx.regioId, zittingOfCasusId],
    );
    return rijen.map(({ id }) => id);
  }

  /** Answers whether anything changed. */
  async meld(tx: Tx, zittingId: string): Promise<boolean> {
    const rijen = await tx.sql(
      `insert into aanwezigheid (regio_id, zitting_id, lid_id, organisatie_id) values ($1, $2, $3, $4)
       on conflict (regio_id, zitting_id, lid_id) do update set vanaf = now(), gezien_op = now(), tot = null
       where aanwezigheid.tot is not null returning lid_id`,
      [tx.regioId, zittingId, tx.lidId, tx.ctx.organisatieId],
    );
    return rijen.length > 0;
  }

  async meldAf(tx: Tx, zittingId: string): Promise<boolean> {
    const rijen = await tx.sql(
      'update aanwezigheid set tot = now() where regio_id = $1 and zitting_id = $2 and lid_id = $3 and tot is null returning lid_id',
      [tx.regioId, zittingId, tx.lidId],
    );
    return rijen.length > 0;
  }

  /** Leden whose screens the zitting belongs on. */
  async genodigden(tx: Tx, zittingId: string): Promise<string[]> {
    const rijen = await tx.sql<{ id: string }>(`select kamer_leden($1, 'zitting:' || $2) as id`, [tx.regioId, zittingId]);
    return rijen.map(({ id }) => id);
  }
}
