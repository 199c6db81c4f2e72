import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Raming } from '../domain/kosten.js';

/** What a raming is about: the voorstel with its amount, and what the besluit brought when it was looked back on. */
export interface Geraamd {
  readonly casusId: string;
  readonly bedragInCent: bigint | null;
  /** Days the casus has waited until now, or until it closed. */
  readonly wachtDagen: number;
  /** Days from the start of the new situation until looking back; absent while unknown. */
  readonly dagenGerealiseerd: number | null;
  readonly geevalueerd: boolean;
}

@Injectable()
export class RamingRepository {
  /** @throws {NietGevonden} */
  async voorstel(tx: Tx, voorstelId: string): Promise<Geraamd> {
    const [rij] = await tx.sql<Omit<Geraamd, 'bedragInCent'> & { bedragInCent: string | null }>(
      `select v.casus_id as "casusId", v.bedrag_in_cent as "bedragInCent", e.id is not null as geevalueerd,
         greatest(0, (coalesce(k.afgesloten_op, now()) at time zone 'Europe/Amsterdam')::date - (k.wacht_sinds at time zone 'Europe/Amsterdam')::date) as "wachtDagen",
         (e.gedaan_op at time zone 'Europe/Amsterdam')::date - e.ingegaan_op as "dagenGerealiseerd"
       from voorstel v
         join casus k on k.regio_id = v.regio_id and k.id = v.casus_id
         left join besluit b on b.regio_id = v.regio_id and b.voorstel_id = v.id and b.ingetrokken_op is null and b.vervangen_door is null
         left join evaluatie e on e.regio_id = b.regio_id and e.besluit_id = b.id
       where v.regio_id = $1 and v.id = $2 limit 1`,
      [tx.regioId, voorstelId],
    );
    if (!rij) throw new NietGevonden('voorstelId');
    return { ...rij, bedragInCent: rij.bedragInCent === null ? null : BigInt(rij.bedragInCent) };
  }

  /** The newest one. */
  async laatste(tx: Tx, voorstelId: string): Promise<Raming | undefined> {
    const [rij] = await tx.sql<Raming>(
      `select nu_post as "nuPost", straks_post as "straksPost", betaalt, wint from kostenraming
       where regio_id = $1 and voorstel_id = $2 order by geraamd_op desc, id desc limit 1`,
      [tx.regioId, voorstelId],
    );
    return rij;
  }

  async voegToe(tx: Tx, casusId: string, voorstelId: string, { nuPost, straksPost, betaalt, wint }: Raming): Promise<void> {
    await tx.sql(
      `insert into kostenraming (regio_id, id, casus_id, voorstel_id, nu_post, straks_post, betaalt, wint, geraamd_door)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [tx.regioId, nieuwId(), casusId, voorstelId, nuPost, straksPost, betaalt, wint, tx.lidId],
    );
  }
}
