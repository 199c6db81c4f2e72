import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';

/** One organisation that read one data group of a casus on one day. */
export interface Gekeken {
  readonly organisatieId: string;
  readonly organisatieNaam: string;
  readonly rol: string;
  readonly gegevensgroep: string;
  /** A day in the Netherlands, `2026-03-31`. */
  readonly dag: string;
}

/** The access log of one casus as its client may read it; the database decides for whom. */
@Injectable()
export class InzageRepository {
  gekeken(tx: Tx, casusId: string, hoogstens: number): Promise<Gekeken[]> {
    return tx.sql<Gekeken>(
      `select organisatie_id as "organisatieId", organisatie_naam as "organisatieNaam", rol, gegevensgroep, dag::text from wie_heeft_gekeken($1, $2)`,
      [casusId, hoogstens],
    );
  }
}
