import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import { VANDAAG_SQL } from '../../../platform/kalender/termijn.js';
import type { Uitsluitingstelling } from '../domain/uitsluitingen.js';

/** Counts over every casus of the regio; never a row about one. */
@Injectable()
export class UitsluitingRepository {
  /** Today in the Netherlands, and the last day of the last whole month on or before the day asked. */
  async dagen(tx: Tx, gevraagd: string | null): Promise<{ vandaag: string; peildatum: string }> {
    const [dagen] = await tx.sql<{ vandaag: string; peildatum: string }>(
      `select v.dag::text as vandaag, (date_trunc('month', coalesce($1::date, v.dag) + 1) - interval '1 day')::date::text as peildatum
       from (select ${VANDAAG_SQL} as dag) v`,
      [gevraagd],
    );
    return dagen ?? { vandaag: '', peildatum: '' };
  }

  tellingen(tx: Tx, peildatum: string): Promise<Uitsluitingstelling[]> {
    return tx.sql<Uitsluitingstelling>('select mechanisme, resultaat, aantal, onderdrukt from uitsluitingstellingen($1)', [peildatum]);
  }
}
