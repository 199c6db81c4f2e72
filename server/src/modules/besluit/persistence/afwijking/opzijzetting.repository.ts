import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../platform/database/transaction.js';
import type { Opzijzetting } from '../../domain/afwijking/opzijzetting.js';

/** An opzijzetting with the names a reader knows. */
export interface GelezenOpzijzetting extends Opzijzetting {
  readonly regelNaam: string;
  readonly versieNummer: number;
  readonly regelTekst: string;
  readonly regelDoel: string;
}

/** What a voorstel outside the rules sets aside. */
@Injectable()
export class OpzijzettingRepository {
  async vind(tx: Tx, voorstelId: string): Promise<GelezenOpzijzetting | undefined> {
    const [rij] = await tx.sql<GelezenOpzijzetting & { casusId: string }>(
      `select o.casus_id as "casusId", o.regel_id as "regelId", o.regelversie_id as "regelversieId", o.grond, o.motief, r.naam as "regelNaam",
         v.nummer as "versieNummer", v.tekst as "regelTekst", v.doel as "regelDoel"
       from opzijzetting o
         join regel r on r.regio_id = o.regio_id and r.id = o.regel_id
         join regelversie v on v.regio_id = o.regio_id and v.id = o.regelversie_id
       where o.regio_id = $1 and o.voorstel_id = $2`,
      [tx.regioId, voorstelId]);
    if (!rij) return undefined;
    const { casusId, ...opzijzetting } = rij;
    tx.gelezen({ casusId, gegevensgroep: 'besluit', doel: 'besluiten over een casus' });
    return opzijzetting;
  }

  async bewaar(tx: Tx, voorstel: { id: string; casusId: string }, o: Opzijzetting): Promise<void> {
    await tx.sql(
      'insert into opzijzetting (regio_id, voorstel_id, casus_id, regel_id, regelversie_id, grond, motief) values ($1, $2, $3, $4, $5, $6, $7)',
      [tx.regioId, voorstel.id, voorstel.casusId, o.regelId, o.regelversieId, o.grond, o.motief]);
  }

  /** Names around this casus that the acting lid may read; used to keep them out of a sentence, and shown to nobody. */
  async namen(tx: Tx, casusId: string): Promise<string[]> {
    const rijen = await tx.sql<{ naam: string }>(
      `select naam from persoonsgegeven where regio_id = $1 and casus_id = $2
       union select naam from netwerklid where regio_id = $1 and casus_id = $2 and soort = 'persoon' and verwijderd_op is null`,
      [tx.regioId, casusId]);
    return rijen.map(({ naam }) => naam);
  }
}
