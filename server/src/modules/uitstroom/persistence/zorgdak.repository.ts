import { Injectable } from '@nestjs/common';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { type Kostenincident, type Kostentelling, MINST } from '../domain/zorgdak.js';

const INCIDENT = `
  select k.id, k.zorgaanbieder_id as "zorgaanbiederId", o.naam as "zorgaanbiederNaam", k.soort, k.oorzaak, k.bedrag_in_cent as "bedragInCent",
    k.voorgevallen_op::text as "voorgevallenOp", k.ingetrokken_op as "ingetrokkenOp"
  from kostenincident k join organisatie o on o.regio_id = k.regio_id and o.id = k.zorgaanbieder_id where k.regio_id = $1`;

type Incidentrij = Omit<Kostenincident, 'bedragInCent'> & { readonly bedragInCent: string };
type Tellingrij = Omit<Kostentelling, 'somInCent'> & { readonly somInCent: string | null };

/** Special costs of homes that providers rent, and how many such homes there are. */
@Injectable()
export class ZorgdakRepository {
  /** The newest first, at most two hundred; withdrawn ones are left out. */
  async incidenten(tx: Tx, jaar: number): Promise<Kostenincident[]> {
    const rijen = await tx.sql<Incidentrij>(
      `${INCIDENT} and k.ingetrokken_op is null and k.voorgevallen_op between make_date($2, 1, 1) and make_date($2, 12, 31) order by k.voorgevallen_op desc, k.id desc limit 200`,
      [tx.regioId, jaar],
    );
    return rijen.map(naarIncident);
  }

  /** @throws {NietGevonden} */
  async vergrendel(tx: Tx, id: string): Promise<Kostenincident> {
    const [rij] = await tx.sql<Incidentrij>(`${INCIDENT} and k.id = $2 for update of k`, [tx.regioId, id]);
    if (!rij) throw new NietGevonden('kostenincidentId');
    return naarIncident(rij);
  }

  async voegToe(tx: Tx, i: Omit<Kostenincident, 'zorgaanbiederNaam' | 'ingetrokkenOp'>): Promise<void> {
    await tx.sql(
      `insert into kostenincident (regio_id, id, zorgaanbieder_id, soort, oorzaak, bedrag_in_cent, voorgevallen_op, vastgelegd_door) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [tx.regioId, i.id, i.zorgaanbiederId, i.soort, i.oorzaak, i.bedragInCent, i.voorgevallenOp, tx.lidId],
    );
  }

  async trekIn(tx: Tx, id: string): Promise<void> {
    await tx.sql('update kostenincident set ingetrokken_op = now(), ingetrokken_door = $3 where regio_id = $1 and id = $2', [tx.regioId, id, tx.lidId]);
  }

  async telWoningen(tx: Tx, id: string, w: { zorgaanbiederId: string; jaar: number; aantal: number }): Promise<void> {
    await tx.sql('insert into zorgdakwoningen (regio_id, id, zorgaanbieder_id, jaar, aantal, vastgelegd_door) values ($1, $2, $3, $4, $5, $6)', [
      tx.regioId, id, w.zorgaanbiederId, w.jaar, w.aantal, tx.lidId,
    ]);
  }

  async kosten(tx: Tx, jaar: number): Promise<Kostentelling[]> {
    const rijen = await tx.sql<Tellingrij>(
      `select zorgaanbieder_id as "zorgaanbiederId", naam, woningen, oorzaak, aantal, som_in_cent as "somInCent", onderdrukt from zorgdakkosten($1, $2)`, [jaar, MINST]);
    return rijen.map((rij) => ({ ...rij, somInCent: rij.somInCent === null ? null : BigInt(rij.somInCent) }));
  }
}

const naarIncident = (rij: Incidentrij): Kostenincident => ({ ...rij, bedragInCent: BigInt(rij.bedragInCent) });
