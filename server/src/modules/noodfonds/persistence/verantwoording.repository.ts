import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Controleregel, Fondsdag, Zelfcontroleuitslag } from '../domain/verantwoording.js';
import { FIGUREN } from './standfiguren.js';

const EIGEN = '(f.id in (select mijn_fondsen()) or houdt_toezicht())';

type Tekstbedragen<T> = { [K in keyof T]: T[K] extends bigint ? string : T[K] };

/** Figures to account for; only over fondsen that this reader holds, approves for or audits. */
@Injectable()
export class VerantwoordingRepository {
  /** @param dag yyyy-mm-dd; everything booked until its last moment in Amsterdam counts */
  async standenOp(tx: Tx, dag: string): Promise<Fondsdag[]> {
    const rijen = await tx.sql<Tekstbedragen<Fondsdag>>(
      `select f.id as "fondsId", f.naam, f.boekjaar, t.begroot as "begrootInCent", t.gereserveerd as "gereserveerdInCent",
         t.betaald as "betaaldInCent", t.begroot - t.gereserveerd - t.betaald as "vrijInCent"
       from fonds f cross join lateral (
         select coalesce(sum(${FIGUREN.begroot}), 0)::bigint as begroot, coalesce(sum(${FIGUREN.gereserveerd}), 0)::bigint as gereserveerd,
           coalesce(sum(${FIGUREN.betaald}), 0)::bigint as betaald
         from boeking b where b.regio_id = f.regio_id and b.fonds_id = f.id and (b.geboekt_op at time zone 'Europe/Amsterdam')::date <= $2::date) t
       where f.regio_id = $1 and ${EIGEN} order by f.boekjaar desc, f.naam`,
      [tx.regioId, dag],
    );
    return rijen.map((rij) => ({
      ...rij, begrootInCent: BigInt(rij.begrootInCent), gereserveerdInCent: BigInt(rij.gereserveerdInCent),
      betaaldInCent: BigInt(rij.betaaldInCent), vrijInCent: BigInt(rij.vrijInCent),
    }));
  }

  /** Looks now, and keeps what was found. @throws {NietBevoegdVoorFonds} */
  async controleer(tx: Tx, id: string): Promise<Zelfcontroleuitslag> {
    const [rij] = await tx.sql<Controlerij>("select * from fonds_zelfcontrole($1, 'op_verzoek')", [id]);
    return naarUitslag(rij!);
  }

  /** Newest first. */
  async gedaan(tx: Tx, aantal: number): Promise<Zelfcontroleuitslag[]> {
    const rijen = await tx.sql<Controlerij>('select * from zelfcontrole where regio_id = $1 order by gedaan_op desc, id desc limit $2', [tx.regioId, aantal]);
    return rijen.map(naarUitslag);
  }
}

interface Controlerij {
  readonly id: string;
  readonly wijze: 'nacht' | 'op_verzoek';
  readonly gedaan_op: Date;
  readonly breuken: string;
  readonly uitslag: Controleregel[];
}

const naarUitslag = ({ id, wijze, gedaan_op, breuken, uitslag }: Controlerij): Zelfcontroleuitslag =>
  ({ id, wijze, gedaanOp: gedaan_op, inOrde: breuken === '0', regels: uitslag });
