import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Mandaat } from '../domain/mandaat.js';

/** A mandate with the names a reader knows. */
export interface GelezenMandaat extends Mandaat {
  readonly organisatieNaam: string;
  /** Of the person, or the role when it is granted to a role. */
  readonly houderNaam: string;
  readonly houderFunctie: string;
  readonly vervangers: readonly { readonly lidId: string; readonly naam: string; readonly functie: string }[];
  readonly voorwaarden: string | null;
  readonly vervangtId: string | null;
  readonly vervangenDoorId: string | null;
}

/** What is written of a mandate when somebody proposes it; the rest follows. */
export type NieuwMandaat = Omit<Mandaat, 'verbruiktInCent' | 'bevestigdOp' | 'ingetrokkenOp'> & Pick<GelezenMandaat, 'voorwaarden' | 'vervangtId'>;

type Bedragen = 'maxBedragInCent' | 'perPeriodeInCent' | 'verbruiktInCent';
type Rij = Omit<GelezenMandaat, Bedragen | 'vervangerLidIds'> & { maxBedragInCent: string; perPeriodeInCent: string | null; verbruiktInCent: string };

const LIJST = `
  select m.id, m.organisatie_id as "organisatieId", o.naam as "organisatieNaam", m.houder_lid_id as "houderLidId", m.houder_rol as "houderRol",
    coalesce(l.naam, m.houder_rol) as "houderNaam", coalesce(nullif(l.functie, ''), l.rol, m.houder_rol) as "houderFunctie",
    m.domein, m.besluitsoorten, m.max_bedrag_in_cent as "maxBedragInCent", m.per_periode_in_cent as "perPeriodeInCent", m.periode,
    coalesce(g.bedrag_in_cent, 0) as "verbruiktInCent", m.voorwaarden, m.doorzetbaar, m.verleend_door as "verleendDoor", m.document,
    m.geldig_van::text as "geldigVan", m.geldig_tot::text as "geldigTot", m.bevestigd_op as "bevestigdOp", m.ingetrokken_op as "ingetrokkenOp",
    m.vervangt_id as "vervangtId",
    (select n.id from mandaat n where n.regio_id = m.regio_id and n.vervangt_id = m.id and n.bevestigd_op is not null limit 1) as "vervangenDoorId",
    (select coalesce(jsonb_agg(jsonb_build_object('lidId', v.lid_id, 'naam', vl.naam, 'functie', coalesce(nullif(vl.functie, ''), vl.rol)) order by vl.naam), '[]')
      from mandaatvervanger v join lid vl on vl.regio_id = v.regio_id and vl.id = v.lid_id
      where v.regio_id = m.regio_id and v.mandaat_id = m.id) as vervangers
  from mandaat m
    join organisatie o on o.regio_id = m.regio_id and o.id = m.organisatie_id
    left join lid l on l.regio_id = m.regio_id and l.id = m.houder_lid_id
    left join mandaat_verbruik() g on g.mandaat_id = m.id
  where m.regio_id = $1 order by o.naam, m.domein, m.max_bedrag_in_cent, m.id`;

@Injectable()
export class MandaatRepository {
  async lijst(tx: Tx): Promise<GelezenMandaat[]> {
    return (await tx.sql<Rij>(LIJST, [tx.regioId])).map((rij) => ({
      ...rij,
      vervangerLidIds: rij.vervangers.map(({ lidId }) => lidId),
      maxBedragInCent: BigInt(rij.maxBedragInCent),
      perPeriodeInCent: rij.perPeriodeInCent === null ? null : BigInt(rij.perPeriodeInCent),
      verbruiktInCent: BigInt(rij.verbruiktInCent),
    }));
  }

  async bewaar(tx: Tx, m: NieuwMandaat): Promise<void> {
    await tx.sql(
      `insert into mandaat (regio_id, id, organisatie_id, houder_lid_id, houder_rol, domein, besluitsoorten, max_bedrag_in_cent, per_periode_in_cent,
         periode, voorwaarden, doorzetbaar, verleend_door, document, geldig_van, geldig_tot, vervangt_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
      [
        tx.regioId, m.id, m.organisatieId, m.houderLidId, m.houderRol, m.domein, m.besluitsoorten, m.maxBedragInCent, m.perPeriodeInCent,
        m.periode, m.voorwaarden, m.doorzetbaar, m.verleendDoor, m.document, m.geldigVan, m.geldigTot, m.vervangtId,
      ],
    );
    await tx.sql('insert into mandaatvervanger (regio_id, mandaat_id, lid_id) select $1, $2, unnest($3::uuid[])', [tx.regioId, m.id, m.vervangerLidIds]);
  }

  /** From now on it can cover a besluit, within its days. */
  async bevestig(tx: Tx, id: string): Promise<void> {
    await tx.sql('update mandaat set bevestigd_op = now() where regio_id = $1 and id = $2', [tx.regioId, id]);
  }

  /** From now on it covers nothing; what rests on it keeps the frozen copy. */
  async trekIn(tx: Tx, id: string): Promise<void> {
    await tx.sql('update mandaat set ingetrokken_op = now() where regio_id = $1 and id = $2', [tx.regioId, id]);
  }
}
