import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { CasusAfsluitenInvoer, BesluitEvaluerenInvoer, VerwachtingVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { VANDAAG_SQL } from '../../../platform/kalender/termijn.js';
import type { Evaluatie, Gevolgd } from '../domain/afronding.js';

/** What was chosen when a casus closed. */
export interface Afsluiting {
  readonly mechanismen: readonly string[];
  readonly resultaten: readonly string[];
  readonly toelichting: string | null;
  readonly afgeslotenOp: Date;
}

type Rij = Omit<Gevolgd, 'verwachting' | 'evaluatie'> & {
  verwacht: string | null;
  evaluerenOp: string | null;
  uitkomst: Evaluatie['uitkomst'] | null;
  gebeurd: string | null;
  ingegaanOp: string | null;
  gedaanOp: Date | null;
  gedaanDoorNaam: string | null;
};

const GEVOLGD = `
  select b.id as "besluitId", b.voorstel_id as "voorstelId", b.nummer, b.wijze, b.tekst, b.genomen_op as "genomenOp", b.herzien_voor::text as "herzienVoor",
    (select count(*)::int from actie a where a.regio_id = b.regio_id and a.casus_id = b.casus_id and a.besluit_id = b.id and a.afgerond_op is null) as "openActies",
    v.tekst as verwacht, v.evalueren_op::text as "evaluerenOp", e.uitkomst, e.tekst as gebeurd, e.ingegaan_op::text as "ingegaanOp",
    e.gedaan_op as "gedaanOp", l.naam as "gedaanDoorNaam"
  from besluit b
    left join verwachting v on v.regio_id = b.regio_id and v.besluit_id = b.id
    left join evaluatie e on e.regio_id = b.regio_id and e.besluit_id = b.id
    left join lid l on l.regio_id = e.regio_id and l.id = e.gedaan_door
  where b.regio_id = $1 and b.casus_id = $2 and b.ingetrokken_op is null and b.vervangen_door is null
  order by b.nummer`;

/** From besluit to a closed casus: what was expected, what happened, what the table learned. */
@Injectable()
export class AfrondingRepository {
  async gevolgd(tx: Tx, casusId: string): Promise<Gevolgd[]> {
    return (await tx.sql<Rij>(GEVOLGD, [tx.regioId, casusId])).map(gevolgd);
  }

  /** The casus of a besluit. @throws {NietGevonden} */
  async casusVan(tx: Tx, besluitId: string): Promise<string> {
    const [rij] = await tx.sql<{ casusId: string }>('select casus_id as "casusId" from besluit where regio_id = $1 and id = $2', [tx.regioId, besluitId]);
    if (!rij) throw new NietGevonden('besluitId');
    return rij.casusId;
  }

  async afsluiting(tx: Tx, casusId: string): Promise<Afsluiting | null> {
    const [rij] = await tx.sql<Afsluiting>(
      'select mechanismen, resultaten, toelichting, afgesloten_op as "afgeslotenOp" from casusafsluiting where regio_id = $1 and casus_id = $2',
      [tx.regioId, casusId],
    );
    return rij ?? null;
  }

  async bewaarVerwachting(tx: Tx, casusId: string, { besluitId, tekst, evaluerenOp }: Omit<VerwachtingVastleggenInvoer, 'opdrachtId'>): Promise<void> {
    await tx.sql(
      'insert into verwachting (regio_id, id, casus_id, besluit_id, tekst, evalueren_op, vastgelegd_door) values ($1, $2, $3, $4, $5, $6, $7)',
      [tx.regioId, nieuwId(), casusId, besluitId, tekst, evaluerenOp, tx.lidId],
    );
  }

  async bewaarEvaluatie(tx: Tx, casusId: string, { besluitId, uitkomst, tekst, ingegaanOp }: Omit<BesluitEvaluerenInvoer, 'opdrachtId'>): Promise<void> {
    await tx.sql(
      'insert into evaluatie (regio_id, id, casus_id, besluit_id, uitkomst, tekst, ingegaan_op, gedaan_door) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [tx.regioId, nieuwId(), casusId, besluitId, uitkomst, tekst, ingegaanOp ?? null, tx.lidId],
    );
  }

  async bewaarAfsluiting(tx: Tx, { casusId, mechanismen, resultaten, toelichting }: Omit<CasusAfsluitenInvoer, 'opdrachtId'>): Promise<void> {
    await tx.sql(
      'insert into casusafsluiting (regio_id, id, casus_id, mechanismen, resultaten, toelichting, afgesloten_door) values ($1, $2, $3, $4, $5, $6, $7)',
      [tx.regioId, nieuwId(), casusId, mechanismen, resultaten, toelichting || null, tx.lidId],
    );
  }

  /** One act at a time on the end of a casus, in step with deciding on it. */
  async vergrendel(tx: Tx, casusId: string): Promise<void> {
    await tx.sql("select pg_advisory_xact_lock(hashtextextended('besluit:' || $1, 0))", [casusId]);
  }

  /** Today in the Netherlands by the clock of the database, as ISO date. */
  async vandaag(tx: Tx): Promise<string> {
    const [rij] = await tx.sql<{ dag: string }>(`select ${VANDAAG_SQL}::text as dag`);
    return rij?.dag ?? '';
  }
}

function gevolgd({ verwacht, evaluerenOp, uitkomst, gebeurd, ingegaanOp, gedaanOp, gedaanDoorNaam, ...rest }: Rij): Gevolgd {
  return {
    ...rest,
    verwachting: verwacht && evaluerenOp ? { tekst: verwacht, evaluerenOp } : null,
    evaluatie: uitkomst && gebeurd && gedaanOp ? { uitkomst, tekst: gebeurd, ingegaanOp, gedaanOp, gedaanDoorNaam: gedaanDoorNaam ?? '' } : null,
  };
}
