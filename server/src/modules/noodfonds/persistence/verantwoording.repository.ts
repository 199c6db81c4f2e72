import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Controleregel, Fondsdag, Indeling, Verslagregel, Zelfcontroleuitslag } from '../domain/verantwoording.js';

const EIGEN = '(f.id in (select mijn_fondsen()) or houdt_toezicht())';

const GROEP: Readonly<Record<Indeling, string>> = {
  soort: 'u.soort',
  grond: `coalesce((select g.soort from besluitgrond g where g.regio_id = b.regio_id and g.besluit_id = b.id order by g.volgorde limit 1), b.wijze)`,
  organisatie: 'coalesce(o.naam, v.uitvoerder_id::text)',
};

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
         select coalesce(sum(case soort when 'begroting' then bedrag_in_cent end), 0)::bigint as begroot,
           coalesce(sum(case soort when 'reservering' then bedrag_in_cent when 'betaling' then -bedrag_in_cent when 'vrijval' then -bedrag_in_cent end), 0)::bigint as gereserveerd,
           coalesce(sum(case soort when 'betaling' then bedrag_in_cent when 'correctie' then -bedrag_in_cent when 'terugontvangst' then -bedrag_in_cent end), 0)::bigint as betaald
         from boeking where regio_id = f.regio_id and fonds_id = f.id and (geboekt_op at time zone 'Europe/Amsterdam')::date <= $2::date) t
       where f.regio_id = $1 and ${EIGEN} order by f.boekjaar desc, f.naam`,
      [tx.regioId, dag],
    );
    return rijen.map((rij) => ({
      ...rij, begrootInCent: BigInt(rij.begrootInCent), gereserveerdInCent: BigInt(rij.gereserveerdInCent),
      betaaldInCent: BigInt(rij.betaaldInCent), vrijInCent: BigInt(rij.vrijInCent),
    }));
  }

  async verslag(tx: Tx, indeling: Indeling, van: string, totEnMet: string): Promise<Verslagregel[]> {
    const rijen = await tx.sql<Tekstbedragen<Verslagregel>>(
      `select ${GROEP[indeling]} as groep, count(*)::int as aantal, sum(u.gereserveerd_in_cent)::text as "somInCent",
         round(avg(u.gereserveerd_in_cent))::text as "gemiddeldeInCent",
         round(percentile_cont(0.5) within group (order by u.gereserveerd_in_cent))::bigint::text as "mediaanInCent",
         coalesce(round(percentile_cont(0.5) within group (order by extract(epoch from b.genomen_op - v.ingebracht_op) / 86400)), 0)::int as "mediaanDagen"
       from uitgave u
         join fonds f on f.regio_id = u.regio_id and f.id = u.fonds_id
         join besluit b on b.regio_id = u.regio_id and b.id = u.besluit_id
         left join voorstel v on v.regio_id = u.regio_id and v.id = b.voorstel_id
         left join organisatie o on o.regio_id = v.regio_id and o.id = v.uitvoerder_id
       where u.regio_id = $1 and u.gereserveerd_op is not null and ${EIGEN}
         and (u.gereserveerd_op at time zone 'Europe/Amsterdam')::date between $2 and $3
       group by 1 order by sum(u.gereserveerd_in_cent) desc, 1`,
      [tx.regioId, van, totEnMet],
    );
    return rijen.map((rij) => ({
      ...rij, somInCent: BigInt(rij.somInCent), gemiddeldeInCent: BigInt(rij.gemiddeldeInCent), mediaanInCent: BigInt(rij.mediaanInCent),
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
