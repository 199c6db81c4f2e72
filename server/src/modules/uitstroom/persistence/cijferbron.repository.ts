import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Bronfiguur, ReguliereUitstroom, Woningverplichting } from '../domain/cijferbron.js';
import type { Herkomst } from '../domain/fasen.js';

/** What figures rest on beside aanmeldingen and homes: leavers, agreed numbers and printed values. */
@Injectable()
export class CijferbronRepository {
  async voegUitstroomToe(tx: Tx, herkomst: Herkomst, personen: readonly ReguliereUitstroom[]): Promise<void> {
    await tx.sql(
      `insert into reguliere_uitstroom (regio_id, id, voorziening, zorgaanbieder_id, herkomst, gebeurd_op, geregistreerd_op)
       select $1, id, voorziening, "zorgaanbiederId", $2, "gebeurdOp", "gebeurdOp"
       from jsonb_to_recordset($3::jsonb) as r(id uuid, voorziening text, "zorgaanbiederId" uuid, "gebeurdOp" date)`,
      [tx.regioId, herkomst, JSON.stringify(personen)],
    );
  }

  async voegVerplichtingenToe(tx: Tx, verplichtingen: readonly Woningverplichting[]): Promise<void> {
    await tx.sql(
      `insert into woningverplichting (regio_id, id, jaar, corporatie_id, gemeente_id, doel, grond)
       select $1, id, jaar, "corporatieId", "gemeenteId", doel, grond
       from jsonb_to_recordset($2::jsonb) as r(id uuid, jaar int, "corporatieId" uuid, "gemeenteId" uuid, doel int, grond text)`,
      [tx.regioId, JSON.stringify(verplichtingen)],
    );
  }

  async voegFiguurToe(tx: Tx, figuur: Bronfiguur): Promise<void> {
    const { kolommen, cijfers, ...f } = figuur;
    const verschillen = cijfers.flatMap((cijfer) => cijfer.verschillen.map((v) => ({ ...v, cijferId: cijfer.id })));
    await tx.sql(
      `insert into bronfiguur (regio_id, id, nummer, titel, bron, vindplaats, teldatum, peildatum, opmerking)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [tx.regioId, f.id, f.nummer, f.titel, f.bron, f.vindplaats, f.teldatum, f.peildatum, f.opmerking ?? null],
    );
    await tx.sql(
      `insert into bronkolom (regio_id, bronfiguur_id, sleutel, kop, soort, jaar, van, tot, volgorde)
       select $1, $2, sleutel, kop, soort, jaar, van, tot, volgorde
       from jsonb_to_recordset($3::jsonb) as r(sleutel text, kop text, soort text, jaar int, van date, tot date, volgorde int)`,
      [tx.regioId, f.id, JSON.stringify(kolommen.map((kolom, volgorde) => ({ ...kolom, volgorde })))],
    );
    await tx.sql(
      `insert into broncijfer (regio_id, id, bronfiguur_id, rij, totaal, kolom, waarde, opmerking)
       select $1, id, $2, rij, totaal, kolom, waarde, opmerking
       from jsonb_to_recordset($3::jsonb) as r(id uuid, rij text, totaal boolean, kolom text, waarde int, opmerking text)`,
      [tx.regioId, f.id, JSON.stringify(cijfers)],
    );
    await tx.sql(
      `insert into broncijfer_verschil (regio_id, id, bronfiguur_id, broncijfer_id, teldatum, verschil, toelichting)
       select $1, id, $2, "cijferId", teldatum, verschil, toelichting
       from jsonb_to_recordset($3::jsonb) as r(id uuid, "cijferId" uuid, teldatum text, verschil int, toelichting text)`,
      [tx.regioId, f.id, JSON.stringify(verschillen)],
    );
  }
}
