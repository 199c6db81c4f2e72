import { Injectable } from '@nestjs/common';
import { WAARDEN } from '@doorbraaktafel/shared/vocabulary';
import type { Tx } from '../../../../platform/database/transaction.js';
import type { Afwijking } from '../../domain/afwijking/afwijking.js';

/** A deviation as it was last worked out. */
export interface GelezenAfwijking extends Afwijking {
  readonly id: string;
  readonly versie: number;
  readonly vastgelegdOp: Date;
  readonly vastgelegdDoorNaam: string;
}

const WAARDEVELDEN = WAARDEN.map(
  (waarde) => `jsonb_build_object('score', a.${waarde}_score, 'tekst', a.${waarde}_tekst, 'antwoord', a.${waarde}_antwoord) as ${waarde}`,
).join(', ');
const KOLOMMEN = WAARDEN.flatMap((waarde) => [`${waarde}_score`, `${waarde}_tekst`, `${waarde}_antwoord`]).join(', ');

/** Deviations in versions; an earlier one is never changed. */
@Injectable()
export class AfwijkingRepository {
  /** The newest version. */
  async vind(tx: Tx, voorstelId: string): Promise<GelezenAfwijking | undefined> {
    const [rij] = await tx.sql<GelezenAfwijking & { casusId: string }>(
      `select a.id, a.casus_id as "casusId", a.versie, a.motivering, ${WAARDEVELDEN}, a.voorwaarden, a.eindigt_op::text as "eindigtOp",
         a.herzien_voor::text as "herzienVoor", a.vastgelegd_op as "vastgelegdOp", l.naam as "vastgelegdDoorNaam",
         (select coalesce(jsonb_agg(jsonb_build_object('precedentId', g.precedent_id, 'oordeel', g.oordeel, 'reden', g.reden) order by g.precedent_id), '[]')
           from gelijkheidsoordeel g where g.regio_id = a.regio_id and g.afwijking_id = a.id) as oordelen
       from afwijking a join lid l on l.regio_id = a.regio_id and l.id = a.vastgelegd_door
       where a.regio_id = $1 and a.voorstel_id = $2 order by a.versie desc limit 1`,
      [tx.regioId, voorstelId]);
    if (!rij) return undefined;
    const { casusId, ...afwijking } = rij;
    tx.gelezen({ casusId, gegevensgroep: 'gronden', doel: 'besluiten over een casus' });
    return afwijking;
  }

  /** Whether the list with the besluit on this voorstel is fixed. */
  async staatOpVasteLijst(tx: Tx, voorstelId: string): Promise<boolean> {
    const [rij] = await tx.sql<{ vast: boolean }>(
      `select exists (
         select 1 from besluit b join besluitenlijst l on l.regio_id = b.regio_id
           and l.zitting_id = lijst_van_besluit(b.agendapunt_id, b.lijst_tafel_id, b.genomen_op)
         where b.regio_id = $1 and b.voorstel_id = $2) as vast`,
      [tx.regioId, voorstelId]);
    return rij?.vast ?? false;
  }

  async bewaar(tx: Tx, plek: { id: string; casusId: string; voorstelId: string; versie: number }, a: Afwijking): Promise<void> {
    const waarden = WAARDEN.flatMap((waarde) => [a[waarde].score, a[waarde].tekst, a[waarde].antwoord]);
    await tx.sql(
      `insert into afwijking (regio_id, id, casus_id, voorstel_id, versie, bron_organisatie_id, vastgelegd_door, motivering, voorwaarden, eindigt_op,
         herzien_voor, ${KOLOMMEN})
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, ${waarden.map((_, i) => `$${12 + i}`).join(', ')})`,
      [
        tx.regioId, plek.id, plek.casusId, plek.voorstelId, plek.versie, tx.ctx.organisatieId, tx.lidId, a.motivering, a.voorwaarden,
        a.eindigtOp, a.herzienVoor, ...waarden,
      ]);
    for (const { precedentId, oordeel, reden } of a.oordelen) {
      await tx.sql(
        'insert into gelijkheidsoordeel (regio_id, casus_id, afwijking_id, precedent_id, bron_organisatie_id, oordeel, reden) values ($1, $2, $3, $4, $5, $6, $7)',
        [tx.regioId, plek.casusId, plek.id, precedentId, tx.ctx.organisatieId, oordeel, reden]);
    }
  }
}
