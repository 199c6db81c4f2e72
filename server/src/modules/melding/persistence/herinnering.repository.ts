import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Herinnering } from '../domain/herinnering.js';

@Injectable()
export class HerinneringRepository {
  async open(tx: Tx): Promise<Herinnering[]> {
    const rijen = await tx.sql<Herinnering>(
      `select h.id, h.soort, h.casus_id as "casusId", k.pseudoniem, h.actie_id as "actieId", h.besluit_id as "besluitId",
         coalesce(a.tekst, b.tekst) as tekst, h.dag::text as dag, h.gemaakt_op as "gemaaktOp"
       from herinnering h
         join casus k on k.regio_id = h.regio_id and k.id = h.casus_id and k.afgesloten_op is null
         left join actie a on a.regio_id = h.regio_id and a.id = h.actie_id
         left join besluit b on b.regio_id = h.regio_id and b.id = h.besluit_id
       where h.regio_id = $1 and h.lid_id = $2 and h.gezien_op is null and a.afgerond_op is null
         and not exists (select 1 from evaluatie e where e.regio_id = h.regio_id and e.besluit_id = h.besluit_id)
         and not (h.soort = 'actie_binnenkort' and exists (select 1 from herinnering l
           where l.regio_id = h.regio_id and l.lid_id = h.lid_id and l.actie_id = h.actie_id and l.soort = 'actie_te_laat'))
       order by h.dag, h.id`,
      [tx.regioId, tx.lidId],
    );
    for (const { casusId } of rijen) tx.gelezen({ casusId, gegevensgroep: 'besluit', doel: 'besluiten over een casus' });
    return rijen;
  }

  async bestaat(tx: Tx, id: string): Promise<boolean> {
    return (await tx.sql('select 1 from herinnering where regio_id = $1 and id = $2', [tx.regioId, id])).length > 0;
  }

  /** Whether this call put it away. */
  async zetGezien(tx: Tx, id: string): Promise<boolean> {
    const rijen = await tx.sql('update herinnering set gezien_op = now() where regio_id = $1 and id = $2 and gezien_op is null returning id', [tx.regioId, id]);
    return rijen.length > 0;
  }
}
