import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import { VANDAAG_SQL } from '../../../platform/kalender/termijn.js';
import type { Termijn } from '../domain/betaling/lening.js';
import { LEEST_ALLES } from './bon.repository.js';

export interface Betaalfeiten {
  readonly laatstBetaaldOp: Date | null;
  readonly nu: Date;
  readonly vandaag: string;
  readonly bonnenInCent: bigint;
  readonly magBonToevoegen: boolean;
  /** Payments and refunds that can be taken back: not yet, and not more than is left of what was paid. */
  readonly corrigeerbaar: readonly string[];
  readonly termijnen: readonly Termijn[];
}

type Rij = Omit<Betaalfeiten, 'bonnenInCent' | 'termijnen'> & { bonnenInCent: string };

@Injectable()
export class UitgavebetalingRepository {
  async feiten(tx: Tx, uitgaveId: string): Promise<Betaalfeiten> {
    const [rij] = await tx.sql<Rij>(
      `select u.betaald_op as "laatstBetaaldOp", now() as nu, ${VANDAAG_SQL}::text as vandaag,
         (select coalesce(sum(b.bedrag_in_cent), 0) from bon b where b.regio_id = u.regio_id and b.uitgave_id = u.id
           and b.keuring in ('schoon', 'niet_gekeurd')
           and not exists (select 1 from bon n where n.regio_id = b.regio_id and n.vervangt = b.id)) as "bonnenInCent",
         ${LEEST_ALLES} as "magBonToevoegen",
         array(select p.id::text from boeking p where p.regio_id = u.regio_id and p.uitgave_id = u.id 
           and (p.soort = 'terugontvangst' or (p.soort = 'betaling' and p.bedrag_in_cent <= u.betaald_in_cent - u.gecorrigeerd_in_cent - u.teruggekregen_in_cent))
           and not exists (select 1 from boeking c where c.regio_id = p.regio_id and c.corrigeert_id = p.id) order by p.nummer) as corrigeerbaar
       from uitgave u where u.regio_id = $1 and u.id = $2`,
      [tx.regioId, uitgaveId],
    );
    const termijnen = await tx.sql<Omit<Termijn, 'bedragInCent'> & { bedragInCent: string }>(
      'select nummer, vervalt_op::text as op, bedrag_in_cent as "bedragInCent" from aflossing where regio_id = $1 and uitgave_id = $2 order by nummer',
      [tx.regioId, uitgaveId],
    );
    return { ...rij!, bonnenInCent: BigInt(rij!.bonnenInCent), termijnen: termijnen.map((t) => ({ ...t, bedragInCent: BigInt(t.bedragInCent) })) };
  }
}
