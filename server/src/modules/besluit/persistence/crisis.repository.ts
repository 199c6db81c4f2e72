import { Injectable } from '@nestjs/common';
import type { GeldrouteVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Genodigde } from '../domain/crisis.js';

export interface GelezenGenodigde extends Genodigde {
  readonly naam: string;
  readonly organisatieNaam: string;
}

/** A crisis channel with who was convened. */
export interface Crisisoverleg {
  readonly id: string;
  readonly casusId: string;
  readonly bijeengeroepenOp: Date;
  readonly bijeengeroepenDoorNaam: string;
  readonly tot: Date;
  readonly geslotenOp: Date | null;
  readonly gesprek: string | null;
  readonly rondeId: string | null;
  readonly genodigden: readonly GelezenGenodigde[];
}

export interface Geldroute {
  readonly id: string;
  readonly betalerNaam: string;
  readonly hoofdaannemerNaam: string;
  readonly onderaannemerNaam: string;
  readonly bedragInCent: bigint;
  readonly waarvoor: string;
}

const SELECT = `
  select c.id, c.casus_id as "casusId", c.bijeengeroepen_op as "bijeengeroepenOp", d.naam as "bijeengeroepenDoorNaam", c.tot,
    c.gesloten_op as "geslotenOp", c.gesprek, c.ronde_id as "rondeId"
  from crisisoverleg c join lid d on d.regio_id = c.regio_id and d.id = c.bijeengeroepen_door
  where c.regio_id = $1`;

@Injectable()
export class CrisisRepository {
  /** @throws {NietGevonden} */
  async haal(tx: Tx, id: string): Promise<Crisisoverleg> {
    const [overleg] = await this.lees(tx, 'and c.id = $2', [id]);
    if (!overleg) throw new NietGevonden('crisisId');
    return overleg;
  }

  /** Newest first. */
  vanCasus(tx: Tx, casusId: string): Promise<Crisisoverleg[]> {
    return this.lees(tx, 'and c.casus_id = $2 order by c.bijeengeroepen_op desc, c.id', [casusId]);
  }

  /** Open ones to which this lid was convened. */
  voorLid(tx: Tx): Promise<{ id: string; casusId: string; tot: Date }[]> {
    return tx.sql(
      `select c.id, c.casus_id as "casusId", c.tot from crisisgenodigde g
         join crisisoverleg c on c.regio_id = g.regio_id and c.id = g.crisisoverleg_id
       where g.regio_id = $1 and g.lid_id = $2 and c.gesloten_op is null order by c.bijeengeroepen_op`,
      [tx.regioId, tx.lidId],
    );
  }

  async open(tx: Tx, id: string, casusId: string, uren: number, genodigden: readonly { id: string; organisatieId: string }[]): Promise<void> {
    await tx.sql(
      'insert into crisisoverleg (regio_id, id, casus_id, bijeengeroepen_door, tot) values ($1, $2, $3, $4, now() + make_interval(hours => $5))',
      [tx.regioId, id, casusId, tx.lidId, uren],
    );
    for (const lid of genodigden) {
      await tx.sql('insert into crisisgenodigde (regio_id, crisisoverleg_id, casus_id, lid_id, organisatie_id, gezien_op) values ($1, $2, $3, $4, $5, $6)', [
        tx.regioId, id, casusId, lid.id, lid.organisatieId, lid.id === tx.lidId ? new Date() : null,
      ]);
    }
  }

  /** Answers whether this lid joined just now. */
  async doeMee(tx: Tx, id: string): Promise<boolean> {
    const rijen = await tx.sql(
      'update crisisgenodigde set gezien_op = now() where regio_id = $1 and crisisoverleg_id = $2 and lid_id = $3 and gezien_op is null returning lid_id',
      [tx.regioId, id, tx.lidId],
    );
    return rijen.length > 0;
  }

  async sluit(tx: Tx, id: string, gesprek: string, rondeId: string | null): Promise<void> {
    await tx.sql('update crisisoverleg set gesloten_op = now(), gesloten_door = $3, gesprek = $4, ronde_id = $5 where regio_id = $1 and id = $2', [
      tx.regioId, id, tx.lidId, gesprek, rondeId,
    ]);
  }

  async bewaarGeldroute(tx: Tx, id: string, g: Omit<GeldrouteVastleggenInvoer, 'opdrachtId'>): Promise<void> {
    await tx.sql(
      'insert into geldroute (regio_id, id, casus_id, betaler_id, hoofdaannemer_id, onderaannemer_id, bedrag_in_cent, waarvoor, vastgelegd_door) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
      [tx.regioId, id, g.casusId, g.betalerId, g.hoofdaannemerId, g.onderaannemerId, g.bedragInCent, g.waarvoor, tx.lidId],
    );
  }

  async geldroutes(tx: Tx, casusId: string): Promise<Geldroute[]> {
    const rijen = await tx.sql<Omit<Geldroute, 'bedragInCent'> & { bedrag: string }>(
      `select g.id, b.naam as "betalerNaam", h.naam as "hoofdaannemerNaam", o.naam as "onderaannemerNaam", g.bedrag_in_cent as bedrag, g.waarvoor
       from geldroute g
         join organisatie b on b.regio_id = g.regio_id and b.id = g.betaler_id
         join organisatie h on h.regio_id = g.regio_id and h.id = g.hoofdaannemer_id
         join organisatie o on o.regio_id = g.regio_id and o.id = g.onderaannemer_id
       where g.regio_id = $1 and g.casus_id = $2 order by g.vastgelegd_op, g.id`,
      [tx.regioId, casusId],
    );
    return rijen.map(({ bedrag, ...rij }) => ({ ...rij, bedragInCent: BigInt(bedrag) }));
  }

  private async lees(tx: Tx, waar: string, params: readonly unknown[]): Promise<Crisisoverleg[]> {
    const rijen = await tx.sql<Omit<Crisisoverleg, 'genodigden'>>(`${SELECT} ${waar}`, [tx.regioId, ...params]);
    const genodigden = await tx.sql<GelezenGenodigde & { crisisId: string }>(
      `select g.crisisoverleg_id as "crisisId", g.lid_id as "lidId", g.organisatie_id as "organisatieId", g.gezien_op as "gezienOp", l.naam, o.naam as "organisatieNaam"
       from crisisgenodigde g
         join lid l on l.regio_id = g.regio_id and l.id = g.lid_id
         join organisatie o on o.regio_id = g.regio_id and o.id = g.organisatie_id
       where g.regio_id = $1 and g.crisisoverleg_id = any($2) order by o.naam, l.naam`,
      [tx.regioId, rijen.map(({ id }) => id)],
    );
    return rijen.map((rij) => {
      tx.gelezen({ casusId: rij.casusId, gegevensgroep: 'discussie', doel: 'overleg over deze casus' });
      return { ...rij, genodigden: genodigden.filter(({ crisisId }) => crisisId === rij.id) };
    });
  }
}

