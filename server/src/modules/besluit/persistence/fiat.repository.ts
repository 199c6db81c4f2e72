import { Injectable } from '@nestjs/common';
import { AlGewijzigd, NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';

/** What a bestuurder is asked to approve, on one screen. */
export interface Fiatverzoek {
  readonly id: string;
  readonly casusId: string;
  readonly voorstelId: string;
  readonly lidId: string;
  readonly lidNaam: string;
  readonly organisatieId: string;
  readonly organisatieNaam: string;
  readonly gevraagdDoorNaam: string;
  readonly gevraagdOp: Date;
  readonly antwoord: 'akkoord' | 'vraag' | null;
  readonly tekst: string | null;
  readonly beantwoordOp: Date | null;
}

const SELECT = `
  select f.id, f.casus_id as "casusId", f.voorstel_id as "voorstelId", f.lid_id as "lidId", l.naam as "lidNaam", f.organisatie_id as "organisatieId", o.naam as "organisatieNaam",
    g.naam as "gevraagdDoorNaam", f.gevraagd_op as "gevraagdOp", f.antwoord, f.tekst, f.beantwoord_op as "beantwoordOp"
  from fiatverzoek f
    join lid l on l.regio_id = f.regio_id and l.id = f.lid_id
    join organisatie o on o.regio_id = f.regio_id and o.id = f.organisatie_id
    join lid g on g.regio_id = f.regio_id and g.id = f.gevraagd_door
  where f.regio_id = $1`;

@Injectable()
export class FiatRepository {
  /** @throws {NietGevonden} */
  async haal(tx: Tx, id: string): Promise<Fiatverzoek> {
    const [fiat] = await tx.sql<Fiatverzoek>(`${SELECT} and f.id = $2`, [tx.regioId, id]);
    if (!fiat) throw new NietGevonden('fiatId');
    return fiat;
  }

  /** Newest first. */
  vanVoorstel(tx: Tx, voorstelId: string): Promise<Fiatverzoek[]> {
    return tx.sql<Fiatverzoek>(`${SELECT} and f.voorstel_id = $2 order by f.gevraagd_op desc, f.id`, [tx.regioId, voorstelId]);
  }

  /** Asked about this voorstel or one it replaced: of each bestuurder the last time, oldest first. */
  vanKeten(tx: Tx, voorstelId: string): Promise<Fiatverzoek[]> {
    return tx.sql<Fiatverzoek>(
      `with recursive keten as (
         select id, vervangt_id from voorstel where regio_id = $1 and id = $2
         union all
         select v.id, v.vervangt_id from voorstel v join keten k on v.id = k.vervangt_id where v.regio_id = $1
       )
       select * from (select distinct on (q."lidId") q.* from (${SELECT} and f.voorstel_id in (select id from keten)) q order by q."lidId", q."gevraagdOp" desc) laatste
       order by "gevraagdOp", id`,
      [tx.regioId, voorstelId],
    );
  }

  /** What this lid still has to answer, oldest first. */
  voorLid(tx: Tx): Promise<Fiatverzoek[]> {
    return tx.sql<Fiatverzoek>(`${SELECT} and f.lid_id = $2 and f.antwoord is null order by f.gevraagd_op, f.id`, [tx.regioId, tx.lidId]);
  }

  async bewaar(tx: Tx, f: Pick<Fiatverzoek, 'id' | 'casusId' | 'voorstelId' | 'lidId' | 'organisatieId'>): Promise<void> {
    await tx.sql('insert into fiatverzoek (regio_id, id, casus_id, voorstel_id, lid_id, organisatie_id, gevraagd_door) values ($1, $2, $3, $4, $5, $6, $7)', [
      tx.regioId, f.id, f.casusId, f.voorstelId, f.lidId, f.organisatieId, tx.lidId,
    ]);
  }

  /** @throws {AlGewijzigd} when it was answered in the meantime */
  async beantwoord(tx: Tx, id: string, antwoord: 'akkoord' | 'vraag', tekst: string | null): Promise<void> {
    const gedaan = await tx.sql(
      'update fiatverzoek set antwoord = $3, tekst = $4, beantwoord_op = clock_timestamp() where regio_id = $1 and id = $2 and antwoord is null returning id',
      [tx.regioId, id, antwoord, tekst],
    );
    if (gedaan.length === 0) throw new AlGewijzigd();
  }
}
