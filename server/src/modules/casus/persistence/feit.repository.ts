import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Feitsoort } from '@doorbraaktafel/shared/vocabulary';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Feit } from '../domain/feit.js';
import type { NieuweVraag } from '../domain/ontbrekend.js';

export interface FeitRij extends Feit {
  readonly casusId: string;
}

export interface VraagRij {
  readonly id: string;
  readonly casusId: string;
  readonly feitSoort: Feitsoort;
  readonly aanLidId: string;
  readonly aanNaam: string;
  readonly beantwoord: boolean;
}

const VRAAG = `select v.id, v.casus_id as "casusId", v.feit_soort as "feitSoort", v.aan_lid_id as "aanLidId", l.naam as "aanNaam",
  v.beantwoord_op is not null as beantwoord
  from casusvraag v join lid l on l.regio_id = v.regio_id and l.id = v.aan_lid_id`;

/** Facts of a casus and the questions for those that are missing. */
@Injectable()
export class FeitRepository {
  feiten(tx: Tx, casusIds: readonly string[]): Promise<FeitRij[]> {
    return tx.sql<FeitRij>(
      `select casus_id as "casusId", soort, gebeurd_op::text as "gebeurdOp", waarde from casusfeit
       where regio_id = $1 and casus_id = any($2::uuid[]) and vervallen_op is null order by gebeurd_op, id`,
      [tx.regioId, casusIds],
    );
  }

  async voegToe(tx: Tx, casusId: string, feit: Feit): Promise<void> {
    await tx.sql('insert into casusfeit (regio_id, id, casus_id, soort, gebeurd_op, waarde) values ($1, $2, $3, $4, $5, $6)', [
      tx.regioId, nieuwId(), casusId, feit.soort, feit.gebeurdOp, feit.waarde || null,
    ]);
  }

  /** Marks facts of one kind and value as no longer so; they stay readable as history. */
  async laatVervallen(tx: Tx, casusId: string, soort: Feitsoort, waarde: string): Promise<void> {
    await tx.sql(
      `update casusfeit set vervallen_op = now()
       where regio_id = $1 and casus_id = $2 and soort = $3 and waarde = $4 and vervallen_op is null`,
      [tx.regioId, casusId, soort, waarde],
    );
  }

  openVragen(tx: Tx, casusIds: readonly string[]): Promise<VraagRij[]> {
    return tx.sql<VraagRij>(
      `${VRAAG} where v.regio_id = $1 and v.casus_id = any($2::uuid[]) and v.beantwoord_op is null order by v.gesteld_op, v.id`,
      [tx.regioId, casusIds],
    );
  }

  /** @throws {NietGevonden} unknown and forbidden alike */
  async vraag(tx: Tx, id: string): Promise<VraagRij> {
    const [rij] = await tx.sql<VraagRij>(`${VRAAG} where v.regio_id = $1 and v.id = $2 for update of v`, [tx.regioId, id]);
    if (!rij) throw new NietGevonden('vraagId');
    return rij;
  }

  async stel(tx: Tx, casusId: string, vragen: readonly NieuweVraag[]): Promise<void> {
    const rijen = vragen.map((vraag) => ({ id: nieuwId(), ...vraag }));
    await tx.sql(
      `insert into casusvraag (regio_id, id, casus_id, feit_soort, aan_lid_id)
       select $1, id, $2, soort, "aanLidId" from jsonb_to_recordset($3::jsonb) as r(id uuid, soort text, "aanLidId" uuid)`,
      [tx.regioId, casusId, JSON.stringify(rijen)],
    );
  }

  /** A fact that came in answers the open question about it. */
  async beantwoord(tx: Tx, casusId: string, soort: Feitsoort): Promise<void> {
    await tx.sql(
      `update casusvraag set beantwoord_op = now()
       where regio_id = $1 and casus_id = $2 and feit_soort = $3 and beantwoord_op is null`,
      [tx.regioId, casusId, soort],
    );
  }
}
