import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import { VANDAAG_SQL } from '../../../platform/kalender/termijn.js';
import type { GedrukteFiguur, Kolom, Telling, Verplichting } from '../domain/cijfers.js';
import type { Uitkomsttelling } from '../domain/gelijke-behandeling.js';
import type { Figuurnummer, Teldatum } from '../domain/definities.js';

/** Reads counts, agreements and printed values; never a row about a person. */
@Injectable()
export class CijfersRepository {
  /** Today in the Netherlands and the last day of the last whole month on or before a day, by the clock of the database. */
  async dagen(tx: Tx, gevraagd: string | undefined): Promise<{ vandaag: string; peildatum: string }> {
    const [dagen] = await tx.sql<{ vandaag: string; peildatum: string }>(
      `select v.dag::text as vandaag, (date_trunc('month', coalesce($1::date, v.dag) + 1) - interval '1 day')::date::text as peildatum
       from (select ${VANDAAG_SQL} as dag) v`,
      [gevraagd ?? null],
    );
    if (!dagen) throw new Error('De database geeft geen datum.');
    return dagen;
  }

  kolommen(tx: Tx, nummer: Figuurnummer, peildatum: string): Promise<Kolom[]> {
    return tx.sql<Kolom>(
      `select sleutel, kop, soort, jaar, van::text, tot::text from cijferkolommen($1, $2) order by volgorde`,
      [nummer, peildatum],
    );
  }

  tellingen(tx: Tx, nummer: Figuurnummer, peildatum: string, teldatum: Teldatum): Promise<Telling[]> {
    return tx.sql<Telling>('select rij, totaal, kolom, aantal, onderdrukt from cijfertellingen($1, $2, $3)', [
      nummer,
      peildatum,
      teldatum,
    ]);
  }

  /** Outcomes per tafel and per chair, withheld where they would tell about somebody. */
  uitkomsten(tx: Tx, peildatum: string): Promise<Uitkomsttelling[]> {
    return tx.sql<Uitkomsttelling>('select snede, blokkade, rij, totaal, uitkomst, aantal, onderdrukt from gelijke_behandeling($1) order by blokkade, snede, rij', [peildatum]);
  }

  verplichtingen(tx: Tx): Promise<Verplichting[]> {
    return tx.sql<Verplichting>('select snede, rij, jaar, doel from cijferverplichtingen()');
  }

  gedrukt(tx: Tx): Promise<GedrukteFiguur[]> {
    return tx.sql<GedrukteFiguur>(
      'select nummer, titel, bron, vindplaats, teldatum, peildatum, opmerking, cijfers from gedrukte_figuren()',
    );
  }
}
