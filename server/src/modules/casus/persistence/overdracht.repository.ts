import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Tx } from '../../../platform/database/transaction.js';

export interface OverdrachtRij {
  readonly id: string;
  readonly casusId: string;
  readonly vanOrganisatieId: string;
  readonly naarOrganisatieId: string;
  readonly naarOrganisatieNaam: string;
  readonly reden: string;
  readonly aangebodenOp: Date;
  readonly antwoord: Antwoord | null;
}

/** Yes or no of who was asked; taken back by who offered. */
export type Antwoord = 'aanvaard' | 'geweigerd' | 'teruggenomen';

/** A casus whose data somebody else would answer for. */
export interface Aanbod {
  readonly casusId: string;
  readonly pseudoniem: string;
  readonly termijn: null;
}

/** Offers to answer for the data of a casus. */
@Injectable()
export class OverdrachtRepository {
  async open(tx: Tx, casusId: string): Promise<OverdrachtRij | undefined> {
    return (await this.lees(tx, 'v.casus_id = $2 and v.antwoord is null', casusId))[0];
  }

  async haal(tx: Tx, id: string): Promise<OverdrachtRij | undefined> {
    return (await this.lees(tx, 'v.id = $2', id))[0];
  }

  /** Offers that wait for this organisation. */
  aan(tx: Tx, organisatieId: string): Promise<Aanbod[]> {
    return tx.sql<Aanbod>(
      `select v.casus_id as "casusId", k.pseudoniem, null as termijn from overdracht v join casus k on k.regio_id = v.regio_id and k.id = v.casus_id
       where v.regio_id = $1 and v.naar_organisatie_id = $2 and v.antwoord is null and k.afgesloten_op is null`,
      [tx.regioId, organisatieId],
    );
  }

  async biedAan(tx: Tx, casusId: string, van: string, naar: string, reden: string): Promise<void> {
    await tx.sql(
      'insert into overdracht (regio_id, id, casus_id, van_organisatie_id, naar_organisatie_id, reden, aangeboden_door) values ($1, $2, $3, $4, $5, $6, $7)',
      [tx.regioId, nieuwId(), casusId, van, naar, reden, tx.lidId],
    );
  }

  /** Answers whether nobody had answered yet. */
  async beantwoord(tx: Tx, id: string, antwoord: Antwoord): Promise<boolean> {
    const rijen = await tx.sql(
      'update overdracht set antwoord = $3, beantwoord_op = now(), beantwoord_door = $4 where regio_id = $1 and id = $2 and antwoord is null returning id',
      [tx.regioId, id, antwoord, tx.lidId],
    );
    return rijen.length > 0;
  }

  async zetVerantwoordelijke(tx: Tx, casusId: string, organisatieId: string): Promise<void> {
    await tx.sql('update casus set verantwoordelijke_organisatie_id = $3, versie = versie + 1 where regio_id = $1 and id = $2', [tx.regioId, casusId, organisatieId]);
  }

  private lees(tx: Tx, waar: string, param: string): Promise<OverdrachtRij[]> {
    return tx.sql<OverdrachtRij>(
      `select v.id, v.casus_id as "casusId", v.van_organisatie_id as "vanOrganisatieId", v.naar_organisatie_id as "naarOrganisatieId",
         o.naam as "naarOrganisatieNaam", v.reden, v.aangeboden_op as "aangebodenOp", v.antwoord
       from overdracht v join organisatie o on o.regio_id = v.regio_id and o.id = v.naar_organisatie_id
       where v.regio_id = $1 and ${waar} order by v.aangeboden_op desc`,
      [tx.regioId, param],
    );
  }
}
