import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Mandaat } from '../domain/mandaat.js';

/** A mandate with the names a reader knows. */
export interface GelezenMandaat extends Mandaat {
  readonly organisatieNaam: string;
  readonly houderNaam: string;
  readonly houderFunctie: string;
}

type Rij = Omit<GelezenMandaat, 'maxBedragInCent'> & { maxBedragInCent: string };

@Injectable()
export class MandaatRepository {
  async lijst(tx: Tx): Promise<GelezenMandaat[]> {
    const rijen = await tx.sql<Rij>(
      `select m.id, m.organisatie_id as "organisatieId", o.naam as "organisatieNaam", m.houder_lid_id as "houderLidId",
         l.naam as "houderNaam", coalesce(nullif(l.functie, ''), l.rol) as "houderFunctie", m.domein, m.besluitsoorten,
         m.max_bedrag_in_cent as "maxBedragInCent", m.doorzetbaar, m.verleend_door as "verleendDoor", m.document,
         m.geldig_van::text as "geldigVan", m.geldig_tot::text as "geldigTot", m.ingetrokken_op as "ingetrokkenOp"
       from mandaat m
         join organisatie o on o.regio_id = m.regio_id and o.id = m.organisatie_id
         join lid l on l.regio_id = m.regio_id and l.id = m.houder_lid_id
       where m.regio_id = $1 order by o.naam, m.domein, m.max_bedrag_in_cent, m.id`,
      [tx.regioId],
    );
    return rijen.map((rij) => ({ ...rij, maxBedragInCent: BigInt(rij.maxBedragInCent) }));
  }

  async bewaar(tx: Tx, m: Mandaat): Promise<void> {
    await tx.sql(
      `insert into mandaat (regio_id, id, organisatie_id, houder_lid_id, domein, besluitsoorten, max_bedrag_in_cent, doorzetbaar,
         verleend_door, document, geldig_van, geldig_tot)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        tx.regioId, m.id, m.organisatieId, m.houderLidId, m.domein, m.besluitsoorten, m.maxBedragInCent, m.doorzetbaar,
        m.verleendDoor, m.document, m.geldigVan, m.geldigTot,
      ],
    );
  }
}
