import { Injectable } from '@nestjs/common';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { VANDAAG_SQL } from '../../../platform/kalender/termijn.js';
import { Aanmelding, type Aanmeldgegevens } from '../domain/aanmelding.js';
import type { Dag } from '../domain/dag.js';
import { PseudoniemBestaatAl } from '../domain/weigeringen.js';

const KOLOMMEN = `id, zorgaanbieder_id as "zorgaanbiederId", pseudoniem, herkomst, gebeurd_op::text as "gebeurdOp",
  geregistreerd_op::text as "geregistreerdOp", fase, fase_sinds::text as "faseSinds", reden_code as "redenCode",
  getoetst_door_lid_id as "getoetstDoorLidId"`;

/** Aanmeldingen of the regio of the transaction. */
@Injectable()
export class AanmeldingRepository {
  /** The calendar day in the Netherlands, by the clock of the database. */
  async vandaag(tx: Tx): Promise<Dag> {
    const [rij] = await tx.sql<{ dag: Dag }>(`select ${VANDAAG_SQL}::text as dag`);
    if (!rij) throw new Error('De database geeft geen datum.');
    return rij.dag;
  }

  /** Locks the row until the commit. @throws {NietGevonden} also when it may not be seen */
  async haal(tx: Tx, id: string): Promise<Aanmelding> {
    const [rij] = await tx.sql<Aanmeldgegevens>(
      `select ${KOLOMMEN} from aanmelding where regio_id = $1 and id = $2 for update`,
      [tx.regioId, id],
    );
    if (!rij) throw new NietGevonden('aanmeldingId');
    return new Aanmelding(rij);
  }

  /** Live aanmeldingen, newest first; those rebuilt from a published figure only on request. */
  async lijst(tx: Tx, metGepubliceerde: boolean): Promise<Aanmelding[]> {
    const rijen = await tx.sql<Aanmeldgegevens>(
      `select ${KOLOMMEN} from aanmelding where regio_id = $1 and (herkomst = 'live' or $2)
       order by gebeurd_op desc, id limit 200`,
      [tx.regioId, metGepubliceerde],
    );
    return rijen.map((rij) => new Aanmelding(rij));
  }

  async voegToe(tx: Tx, { gegevens: a }: Aanmelding): Promise<void> {
    const toegevoegd = await tx.sql(
      `insert into aanmelding (regio_id, id, zorgaanbieder_id, pseudoniem, herkomst, gebeurd_op, geregistreerd_op, fase, fase_sinds)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (regio_id, zorgaanbieder_id, pseudoniem) do nothing returning id`,
      [tx.regioId, a.id, a.zorgaanbiederId, a.pseudoniem, a.herkomst, a.gebeurdOp, a.geregistreerdOp, a.fase, a.faseSinds],
    );
    if (toegevoegd.length === 0) throw new PseudoniemBestaatAl();
  }

  async bewaar(tx: Tx, { gegevens: a }: Aanmelding): Promise<void> {
    await tx.sql(
      `update aanmelding set fase = $3, fase_sinds = $4, reden_code = $5, getoetst_door_lid_id = $6
       where regio_id = $1 and id = $2`,
      [tx.regioId, a.id, a.fase, a.faseSinds, a.redenCode ?? null, a.getoetstDoorLidId ?? null],
    );
  }
}
