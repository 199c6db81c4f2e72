import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Tx } from '../../../platform/database/transaction.js';
import { VANDAAG_SQL } from '../../../platform/kalender/termijn.js';

export interface MachtigingRij {
  readonly id: string;
  readonly casusId: string;
  readonly lidId: string;
  readonly naam: string;
  readonly organisatieNaam: string;
  readonly document: string;
  readonly geldigTot: string;
  readonly ingetrokkenOp: Date | null;
  readonly geldt: boolean;
}

export interface NieuweMachtiging {
  readonly casusId: string;
  readonly lidId: string;
  readonly document: string;
  readonly geldigTot: string;
}

/** Who may speak for the client, and the access that goes with it. */
@Injectable()
export class MachtigingRepository {
  lijst(tx: Tx, casusId: string): Promise<MachtigingRij[]> {
    return this.lees(tx, 'm.casus_id = $2', casusId);
  }

  async haal(tx: Tx, id: string): Promise<MachtigingRij | undefined> {
    return (await this.lees(tx, 'm.id = $2', id))[0];
  }

  /** The access ends with the last day of the machtiging. */
  async registreer(tx: Tx, { casusId, lidId, document, geldigTot }: NieuweMachtiging, organisatieId: string): Promise<void> {
    await tx.sql('insert into machtiging (regio_id, id, casus_id, lid_id, document, geldig_tot, geregistreerd_door) values ($1, $2, $3, $4, $5, $6, $7)', [
      tx.regioId, nieuwId(), casusId, lidId, document, geldigTot, tx.lidId,
    ]);
    await tx.sql(
      `insert into casustoegang (regio_id, id, casus_id, lid_id, organisatie_id, rol, grond, tot)
       values ($1, $2, $3, $4, $5, 'clientondersteuner', 'clientondersteuner', ($6::date + 1)::timestamp at time zone 'Europe/Amsterdam')`,
      [tx.regioId, nieuwId(), casusId, lidId, organisatieId, geldigTot],
    );
  }

  /** Answers whether it still held. */
  async trekIn(tx: Tx, { id }: MachtigingRij): Promise<boolean> {
    const rijen = await tx.sql(
      'update machtiging set ingetrokken_op = now(), ingetrokken_door = $3 where regio_id = $1 and id = $2 and ingetrokken_op is null returning id',
      [tx.regioId, id, tx.lidId],
    );
    return rijen.length > 0;
  }

  private lees(tx: Tx, waar: string, param: string): Promise<MachtigingRij[]> {
    return tx.sql<MachtigingRij>(
      `select m.id, m.casus_id as "casusId", m.lid_id as "lidId", l.naam, o.naam as "organisatieNaam", m.document, m.geldig_tot::text as "geldigTot",
         m.ingetrokken_op as "ingetrokkenOp", m.ingetrokken_op is null and m.geldig_tot >= ${VANDAAG_SQL} as geldt
       from machtiging m
         join lid l on l.regio_id = m.regio_id and l.id = m.lid_id
         join organisatie o on o.regio_id = l.regio_id and o.id = l.organisatie_id
       where m.regio_id = $1 and ${waar} order by m.geregistreerd_op desc, m.id`,
      [tx.regioId, param],
    );
  }
}
