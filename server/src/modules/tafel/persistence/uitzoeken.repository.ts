import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Tx } from '../../../platform/database/transaction.js';

/** Who digs in, on what, with how much time and until when. */
export interface Uitzoekopdracht {
  readonly id: string;
  readonly casusId: string;
  readonly lidId: string;
  readonly lidNaam: string;
  readonly organisatieNaam: string;
  readonly vraag: string;
  readonly uren: number;
  /** ISO date. */
  readonly tot: string;
  readonly gegevenOp: Date;
  readonly beeindigdOp: Date | null;
}

/** One thing that was found, and from whom or what it is known. */
export interface Bevinding {
  readonly id: string;
  readonly bron: string;
  readonly tekst: string;
  readonly vastgelegdOp: Date;
  readonly vastgelegdDoorNaam: string;
}

/** Digging in between zittingen; a finding is never changed. */
@Injectable()
export class UitzoekenRepository {
  /** The last one given, whether it still runs or not. */
  async laatste(tx: Tx, casusId: string): Promise<Uitzoekopdracht | undefined> {
    const [rij] = await tx.sql<Uitzoekopdracht>(
      `select u.id, u.casus_id as "casusId", u.lid_id as "lidId", l.naam as "lidNaam", o.naam as "organisatieNaam", u.vraag, u.uren, u.tot::text as tot,
         u.gegeven_op as "gegevenOp", u.beeindigd_op as "beeindigdOp"
       from uitzoekopdracht u
         join lid l on l.regio_id = u.regio_id and l.id = u.lid_id
         join organisatie o on o.regio_id = l.regio_id and o.id = l.organisatie_id
       where u.regio_id = $1 and u.casus_id = $2 order by u.gegeven_op desc, u.id limit 1`,
      [tx.regioId, casusId]);
    return rij;
  }

  /** What the acting lid was given to find out and did not end, in casussen that are open. */
  vanMij(tx: Tx): Promise<{ casusId: string; pseudoniem: string; termijn: string }[]> {
    return tx.sql(
      `select u.casus_id as "casusId", k.pseudoniem, u.tot::text as termijn
       from uitzoekopdracht u join casus k on k.regio_id = u.regio_id and k.id = u.casus_id and k.afgesloten_op is null
       where u.regio_id = $1 and u.lid_id = $2 and u.beeindigd_op is null`,
      [tx.regioId, tx.lidId]);
  }

  /** Newest first, of every opdracht of this casus; as far as this lid may read them. */
  async bevindingen(tx: Tx, casusId: string): Promise<Bevinding[]> {
    const rijen = await tx.sql<Bevinding & { gegevensgroep: string }>(
      `select b.id, b.bron, b.tekst, b.gegevensgroep, b.vastgelegd_op as "vastgelegdOp", l.naam as "vastgelegdDoorNaam"
       from bevinding b join lid l on l.regio_id = b.regio_id and l.id = b.vastgelegd_door
       where b.regio_id = $1 and b.casus_id = $2 order by b.vastgelegd_op desc, b.id`,
      [tx.regioId, casusId]);
    return rijen.map(({ gegevensgroep, ...bevinding }) => {
      tx.gelezen({ casusId, gegevensgroep, doel: 'uitzoeken tussen zittingen' });
      return bevinding;
    });
  }

  async wijsToe(tx: Tx, opdracht: Pick<Uitzoekopdracht, 'casusId' | 'lidId' | 'vraag' | 'uren' | 'tot'>): Promise<string> {
    const id = nieuwId();
    await tx.sql('insert into uitzoekopdracht (regio_id, id, casus_id, lid_id, vraag, uren, tot, gegeven_door) values ($1, $2, $3, $4, $5, $6, $7, $8)', [
      tx.regioId, id, opdracht.casusId, opdracht.lidId, opdracht.vraag, opdracht.uren, opdracht.tot, tx.lidId,
    ]);
    return id;
  }

  async beeindig(tx: Tx, id: string): Promise<void> {
    await tx.sql('update uitzoekopdracht set beeindigd_op = clock_timestamp() where regio_id = $1 and id = $2 and beeindigd_op is null', [tx.regioId, id]);
  }

  async legVast(tx: Tx, { id, casusId }: Pick<Uitzoekopdracht, 'id' | 'casusId'>, bron: string, tekst: string): Promise<void> {
    await tx.sql('insert into bevinding (regio_id, id, casus_id, opdracht_id, bron, tekst, bron_organisatie_id, vastgelegd_door) values ($1, $2, $3, $4, $5, $6, $7, $8)', [
      tx.regioId, nieuwId(), casusId, id, bron, tekst, tx.ctx.organisatieId, tx.lidId,
    ]);
  }

  /** One act at a time on who digs in. */
  async vergrendel(tx: Tx, casusId: string): Promise<void> {
    await tx.sql("select pg_advisory_xact_lock(hashtextextended('uitzoeken:' || $1, 0))", [casusId]);
  }
}
