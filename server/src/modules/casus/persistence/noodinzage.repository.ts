import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { NietToegestaan } from '@doorbraaktafel/shared/weigeringen';
import { translateSqlState } from '../../../platform/database/database-errors.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { IN_NOOD, NOODINZAGE_MINUTEN } from '../domain/noodinzage.js';

translateSqlState('DT190', () => new NietToegestaan(IN_NOOD));

export interface NoodinzageRij {
  readonly id: string;
  readonly casusId: string;
  readonly pseudoniem: string;
  readonly lidNaam: string;
  readonly organisatieNaam: string;
  readonly reden: string;
  readonly begonnenOp: Date;
  readonly tot: Date;
  readonly gezienOp: Date | null;
}

/** What came of looking in an emergency, and who has to know. */
export interface Genomen {
  readonly casusId: string;
  readonly tot: Date;
  readonly regisseurLidId: string | null;
  readonly fgLidIds: string[];
}

// Who looks in an emergency writes in a hurry; toezicht reads the reason without the name of a client.
const REDEN = 'case when houdt_toezicht() then (select tekst from toezicht_teksten(n.casus_id, array[n.reden])) else n.reden end';

const SELECT = `select n.id, n.casus_id as "casusId", noodinzage_schuilnaam(n.casus_id) as pseudoniem, l.naam as "lidNaam", o.naam as "organisatieNaam", ${REDEN} as reden, n.begonnen_op as "begonnenOp", n.tot, n.gezien_op as "gezienOp"
  from noodinzage n
    join lid l on l.regio_id = n.regio_id and l.id = n.lid_id
    join organisatie o on o.regio_id = n.regio_id and o.id = n.organisatie_id
  where n.regio_id = $1`;

@Injectable()
export class NoodinzageRepository {
  /** Nothing for a name that no casus bears. */
  async neem(tx: Tx, schuilnaam: string, reden: string, rol: string): Promise<Genomen | undefined> {
    const [genomen] = await tx.sql<Genomen>(
      'select casus_id as "casusId", tot, regisseur_lid_id as "regisseurLidId", fg_lid_ids as "fgLidIds" from noodinzage_nemen($1, $2, $3, $4, $5)',
      [nieuwId(), schuilnaam, reden, rol, NOODINZAGE_MINUTEN],
    );
    return genomen;
  }

  /** Of whom a mail is owed now: the regisseur and the FG; of nobody to who did not just look. */
  async adressen(tx: Tx, casusId: string): Promise<string[]> {
    const rijen = await tx.sql<{ email: string }>('select a as email from noodinzage_adressen($1) a', [casusId]);
    return rijen.map(({ email }) => email);
  }

  async mail(tx: Tx, casusId: string, id: string, inhoud: Buffer): Promise<void> {
    await tx.sql('select noodinzage_mailen($1, $2, $3)', [casusId, id, inhoud]);
  }

  lijst(tx: Tx, casusId: string): Promise<NoodinzageRij[]> {
    return tx.sql<NoodinzageRij>(`${SELECT} and n.casus_id = $2 order by n.begonnen_op desc, n.id`, [tx.regioId, casusId]);
  }

  /** All that this lid may know of, the newest first. */
  alle(tx: Tx, hoogstens: number): Promise<NoodinzageRij[]> {
    return tx.sql<NoodinzageRij>(`${SELECT} order by n.begonnen_op desc, n.id limit $2`, [tx.regioId, hoogstens]);
  }

  async haal(tx: Tx, id: string): Promise<NoodinzageRij | undefined> {
    return (await tx.sql<NoodinzageRij>(`${SELECT} and n.id = $2`, [tx.regioId, id]))[0];
  }

  async gezien(tx: Tx, id: string): Promise<void> {
    await tx.sql('update noodinzage set gezien_op = now(), gezien_door = $3 where regio_id = $1 and id = $2 and gezien_op is null', [tx.regioId, id, tx.lidId]);
  }
}
