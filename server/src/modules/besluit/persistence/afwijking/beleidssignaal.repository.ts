import { Injectable } from '@nestjs/common';
import type { Signaaluitkomst } from '@doorbraaktafel/shared/vocabulary';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../../platform/database/transaction.js';

/** A question about a rule, and what the policy table did with it. */
export interface Beleidssignaal {
  readonly id: string;
  readonly regelId: string;
  readonly regelNaam: string;
  readonly organisatieNaam: string | null;
  readonly aantal: number;
  readonly ontstaanOp: Date;
  readonly behandeldOp: Date | null;
  readonly behandeldDoorNaam: string | null;
  readonly uitkomst: Signaaluitkomst | null;
  readonly toelichting: string | null;
}

const SELECT = `
  select s.id, s.regel_id as "regelId", r.naam as "regelNaam", o.naam as "organisatieNaam", s.aantal, s.ontstaan_op as "ontstaanOp",
    s.behandeld_op as "behandeldOp", l.naam as "behandeldDoorNaam", s.uitkomst, s.toelichting
  from beleidssignaal s
    join regel r on r.regio_id = s.regio_id and r.id = s.regel_id
    left join organisatie o on o.regio_id = r.regio_id and o.id = r.organisatie_id
    left join lid l on l.regio_id = s.regio_id and l.id = s.behandeld_door
  where s.regio_id = $1`;

/** What was set aside too often to be an exception. */
@Injectable()
export class BeleidssignaalRepository {
  /** Unanswered first, newest first. */
  lijst(tx: Tx): Promise<Beleidssignaal[]> {
    return tx.sql<Beleidssignaal>(`${SELECT} order by s.behandeld_op nulls first, s.ontstaan_op desc, s.id desc`, [tx.regioId]);
  }

  /** @throws {NietGevonden} */
  async get(tx: Tx, id: string): Promise<Beleidssignaal> {
    const [signaal] = await tx.sql<Beleidssignaal>(`${SELECT} and s.id = $2`, [tx.regioId, id]);
    if (!signaal) throw new NietGevonden('signaalId');
    return signaal;
  }

  /** Binding deviations from this rule that no signal counted yet; an advies binds nobody and is none. */
  async sindsVorige(tx: Tx, regelId: string): Promise<number> {
    const [rij] = await tx.sql<{ aantal: number }>(
      `select count(*)::int as aantal from precedent p where p.regio_id = $1 and p.regel_id = $2 and p.wijze <> 'advies'
         and p.nummer > coalesce((select max(s.tot_en_met) from beleidssignaal s where s.regio_id = $1 and s.regel_id = $2), 0)`,
      [tx.regioId, regelId]);
    return rij?.aantal ?? 0;
  }

  async bewaar(tx: Tx, signaal: { id: string; regelId: string; aantal: number; totEnMet: number }): Promise<void> {
    await tx.sql('insert into beleidssignaal (regio_id, id, regel_id, aantal, tot_en_met) values ($1, $2, $3, $4, $5)', [
      tx.regioId, signaal.id, signaal.regelId, signaal.aantal, signaal.totEnMet,
    ]);
  }

  /** Puts it on the agenda of the policy table. @returns the point, or nothing in a regio without that table */
  async agendeer(tx: Tx, id: string): Promise<string | null> {
    const [rij] = await tx.sql<{ punt: string | null }>('select signaal_agenderen($1) as punt', [id]);
    return rij?.punt ?? null;
  }

  /** Whether it still had no answer. */
  async behandel(tx: Tx, id: string, uitkomst: Signaaluitkomst, toelichting: string): Promise<boolean> {
    const rijen = await tx.sql<{ id: string }>(
      `update beleidssignaal set behandeld_op = now(), behandeld_door = $3, uitkomst = $4, toelichting = $5
       where regio_id = $1 and id = $2 and behandeld_op is null returning id`,
      [tx.regioId, id, tx.lidId, uitkomst, toelichting]);
    return rijen.length > 0;
  }
}
