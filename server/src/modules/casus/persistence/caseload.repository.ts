import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';

/** A client the own organisation works with. */
export interface CaseloadRij {
  readonly id: string;
  readonly naam: string;
  readonly geboortejaar: number | null;
  readonly gemeenteId: string;
  readonly gemeenteNaam: string;
  readonly clientLidId: string | null;
  readonly heeftOpenCasus: boolean;
  readonly pseudoniem: string | null;
  readonly casusId: string | null;
}

export interface NieuweClient {
  readonly id?: string;
  readonly naam: string;
  readonly gemeenteId: string;
  readonly geboortejaar?: number | null;
  readonly clientLidId?: string | null;
}

const SELECT = `select c.id, c.naam, c.geboortejaar, c.gemeente_id as "gemeenteId", g.naam as "gemeenteNaam", c.client_lid_id as "clientLidId",
  client_heeft_open_casus(c.id) as "heeftOpenCasus", k.pseudoniem, k.id as "casusId"
  from caseload c
    join organisatie g on g.regio_id = c.regio_id and g.id = c.gemeente_id
    left join casus k on k.regio_id = c.regio_id and k.client_id = c.id and k.afgesloten_op is null
  where c.regio_id = $1 and c.beeindigd_op is null`;

/** Clients of the own organisation; others do not exist here. */
@Injectable()
export class CaseloadRepository {
  lijst(tx: Tx): Promise<CaseloadRij[]> {
    return tx.sql<CaseloadRij>(`${SELECT} order by c.naam, c.id`, [tx.regioId]);
  }

  /** @throws {NietGevonden} unknown and forbidden alike */
  async haal(tx: Tx, id: string): Promise<CaseloadRij> {
    const [rij] = await tx.sql<CaseloadRij>(`${SELECT} and c.id = $2`, [tx.regioId, id]);
    if (!rij) throw new NietGevonden('clientId');
    return rij;
  }

  async voegToe(tx: Tx, client: NieuweClient): Promise<string> {
    const id = client.id ?? nieuwId();
    await tx.sql(
      `insert into caseload (regio_id, id, organisatie_id, gemeente_id, naam, geboortejaar, client_lid_id) values ($1, $2, $3, $4, $5, $6, $7)`,
      [tx.regioId, id, tx.ctx.organisatieId, client.gemeenteId, client.naam, client.geboortejaar ?? null, client.clientLidId ?? null],
    );
    tx.record({ actie: 'caseload.toegevoegd', onderwerp: { soort: 'caseload', id } });
    return id;
  }
}
