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
  /** Whether it was opened in an emergency, and why. */
  readonly nood: boolean;
  readonly noodReden: string | null;
  /** Whether it was read with consent that was withdrawn later. */
  readonly ingetrokken: boolean;
}

/** The access log of one casus as its client may read it; the database decides for whom. */
@Injectable()
export class InzageRepository {
  gekeken(tx: Tx, casusId: string, hoogstens: number): Promise<Gekeken[]> {
    return tx.sql<Gekeken>(
      `select organisatie_id as "organisatieId", organisatie_naam as "organisatieNaam", rol, gegevensgroep, dag::text, nood,
         nood_reden as "noodReden", ingetrokken from wie_heeft_gekeken($1, $2)`,
      [casusId, hoogstens],
    );
  }
}
