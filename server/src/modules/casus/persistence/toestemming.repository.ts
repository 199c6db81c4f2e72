import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Tx } from '../../../platform/database/transaction.js';
import { VANDAAG_SQL } from '../../../platform/kalender/termijn.js';
import type { Toestemmingsvraag } from '../domain/toestemming.js';

export interface ToestemmingRij extends Toestemmingsvraag {
  readonly id: string;
  readonly casusId: string;
  readonly organisatieNaam: string;
  readonly versie: number;
  readonly grond: string;
  readonly gegevenOp: Date;
  /** The last day on which it holds; the oldest ones have none. */
  readonly geldigTot: string | null;
  readonly ingetrokkenOp: Date | null;
  /** Whether it holds today. */
  readonly geldt: boolean;
}

/** Consent per data group and receiver; a new one is a new row, and none is ever taken out. */
@Injectable()
export class ToestemmingRepository {
  /** Of one casus, the newest first. */
  lijst(tx: Tx, casusId: string): Promise<ToestemmingRij[]> {
    return this.lees(tx, 's.casus_id = $2', casusId);
  }

  async haal(tx: Tx, id: string): Promise<ToestemmingRij | undefined> {
    return (await this.lees(tx, 's.id = $2', id))[0];
  }

  /** Where the veldmatrix asks consent of the organisations that take part now. */
  mogelijk(tx: Tx, casusId: string): Promise<Toestemmingsvraag[]> {
    return tx.sql<Toestemmingsvraag>(
      `select distinct t.organisatie_id as "organisatieId", m.gegevensgroep
       from casustoegang t join veldmatrix m on m.rol = t.rol and m.code = 'T'
       where t.regio_id = $1 and t.casus_id = $2 and t.grond <> 'noodinzage' and t.vanaf <= now() and (t.tot is null or t.tot > now())
       order by 1, 2`,
      [tx.regioId, casusId],
    );
  }

  /** Writes a version on top of those there were; answers its number. */
  async voegToe(tx: Tx, casusId: string, vraag: Toestemmingsvraag, grond: string, geldigTot: string): Promise<number> {
    const [rij] = await tx.sql<{ versie: number }>(
      `insert into toestemming (regio_id, id, casus_id, gegevensgroep, ontvangende_organisatie_id, versie, grond, geldig_tot, vastgelegd_door)
       select $1, $2, $3, $4, $5, coalesce(max(versie), 0) + 1, $6, $7, $8 from toestemming
       where regio_id = $1 and casus_id = $3 and gegevensgroep = $4 and ontvangende_organisatie_id = $5 returning versie`,
      [tx.regioId, nieuwId(), casusId, vraag.gegevensgroep, vraag.organisatieId, grond, geldigTot, tx.lidId],
    );
    return rij?.versie ?? 1;
  }

  /** Answers whether it still held. */
  async trekIn(tx: Tx, id: string): Promise<boolean> {
    const rijen = await tx.sql(
      'update toestemming set ingetrokken_op = now(), ingetrokken_door = $3 where regio_id = $1 and id = $2 and ingetrokken_op is null returning id',
      [tx.regioId, id, tx.lidId],
    );
    return rijen.length > 0;
  }

  private lees(tx: Tx, waar: string, param: string): Promise<ToestemmingRij[]> {
    return tx.sql<ToestemmingRij>(
      `select s.id, s.casus_id as "casusId", s.gegevensgroep, s.ontvangende_organisatie_id as "organisatieId", o.naam as "organisatieNaam", s.versie,
         s.grond, s.gegeven_op as "gegevenOp", s.geldig_tot::text as "geldigTot", s.ingetrokken_op as "ingetrokkenOp",
         s.ingetrokken_op is null and (s.geldig_tot is null or s.geldig_tot >= ${VANDAAG_SQL}) as geldt
       from toestemming s join organisatie o on o.regio_id = s.regio_id and o.id = s.ontvangende_organisatie_id
       where s.regio_id = $1 and ${waar} order by s.gegeven_op desc, s.id`,
      [tx.regioId, param],
    );
  }
}
