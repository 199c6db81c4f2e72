import { Injectable } from '@nestjs/common';
import { BesluitenlijstVast, ZittingNogOpen } from '@doorbraaktafel/shared/weigeringen';
import { translateSqlState } from '../../../platform/database/database-errors.js';
import type { Tx } from '../../../platform/database/transaction.js';

translateSqlState('DT170', () => new BesluitenlijstVast());
translateSqlState('DT171', () => new ZittingNogOpen());

/** That a list was fixed, when and by whom. */
export interface Vaststelling {
  readonly vastgesteldOp: Date;
  readonly vastgesteldDoorNaam: string;
}

export interface Lijsttelling {
  readonly buitenZicht: number;
  readonly onuitgewerkt: number;
}

/** A file that was given of a fixed list; who has the same words gets the same bytes. */
export interface Afdruk {
  readonly id: string;
  /** Lower-case hex. */
  readonly inhoudSha256: string;
  readonly bestandSha256: string;
  readonly gemaaktOp: Date;
}

const VASTSTELLING = `select l.vastgesteld_op as "vastgesteldOp", w.naam as "vastgesteldDoorNaam"
  from besluitenlijst l join lid w on w.regio_id = l.regio_id and w.id = l.vastgesteld_door`;
const LIJST = 'lijst_van_besluit(b.agendapunt_id, b.lijst_tafel_id, b.genomen_op)';
const AFDRUK = `select id, inhoud_sha256 as "inhoudSha256", bestand_sha256 as "bestandSha256", gemaakt_op as "gemaaktOp" from besluitenlijstafdruk`;

/** Fixed lists and the files given of them. */
@Injectable()
export class BesluitenlijstRepository {
  async vaststelling(tx: Tx, zittingId: string): Promise<Vaststelling | null> {
    const [rij] = await tx.sql<Vaststelling>(`${VASTSTELLING} where l.regio_id = $1 and l.zitting_id = $2`, [tx.regioId, zittingId]);
    return rij ?? null;
  }

  /** Of the list on which this besluit stands. */
  async vanBesluit(tx: Tx, besluitId: string): Promise<Vaststelling | null> {
    const [rij] = await tx.sql<Vaststelling>(
      `${VASTSTELLING} join besluit b on b.regio_id = l.regio_id and l.zitting_id = ${LIJST} where l.regio_id = $1 and b.id = $2`, [tx.regioId, besluitId]);
    return rij ?? null;
  }

  /** How many besluiten of this zitting the reader cannot read, and at how many of the others a rule went aside that nobody worked out yet. */
  async telling(tx: Tx, zittingId: string): Promise<Lijsttelling> {
    const [rij] = await tx.sql<Lijsttelling>(
      `select besluiten_buiten_zicht($2) as "buitenZicht", count(*)::int as "onuitgewerkt"
       from besluit b join opzijzetting o on o.regio_id = b.regio_id and o.voorstel_id = b.voorstel_id
       where b.regio_id = $1
         and (b.agendapunt_id in (select a.id from agendapunt a where a.regio_id = $1 and a.zitting_id = $2) or b.id in (select besluiten_buiten_zitting($2)))
         and not exists (select 1 from afwijking w where w.regio_id = o.regio_id and w.voorstel_id = o.voorstel_id)`,
      [tx.regioId, zittingId],
    );
    return rij ?? { buitenZicht: 0, onuitgewerkt: 0 };
  }

  /** @throws {BesluitenlijstVast} when somebody was first */
  async stelVast(tx: Tx, zittingId: string): Promise<void> {
    const rijen = await tx.sql(
      'insert into besluitenlijst (regio_id, zitting_id, vastgesteld_door) values ($1, $2, $3) on conflict do nothing returning zitting_id', [tx.regioId, zittingId, tx.lidId]);
    if (rijen.length === 0) throw new BesluitenlijstVast();
  }

  /** Newest first. */
  afdrukken(tx: Tx, zittingId: string): Promise<Afdruk[]> {
    return tx.sql<Afdruk>(`${AFDRUK} where regio_id = $1 and zitting_id = $2 order by gemaakt_op desc, id`, [tx.regioId, zittingId]);
  }

  async vindAfdruk(tx: Tx, zittingId: string, inhoudSha256: string): Promise<Afdruk | undefined> {
    return (await tx.sql<Afdruk>(`${AFDRUK} where regio_id = $1 and zitting_id = $2 and inhoud_sha256 = $3`, [tx.regioId, zittingId, inhoudSha256]))[0];
  }

  /** @returns whether nobody was first with the same words */
  async bewaarAfdruk(tx: Tx, zittingId: string, afdruk: Omit<Afdruk, 'gemaaktOp'>): Promise<boolean> {
    const rijen = await tx.sql(
      `insert into besluitenlijstafdruk (regio_id, id, zitting_id, inhoud_sha256, bestand_sha256) values ($1, $2, $3, $4, $5)
       on conflict (regio_id, zitting_id, inhoud_sha256) do nothing returning id`,
      [tx.regioId, afdruk.id, zittingId, afdruk.inhoudSha256, afdruk.bestandSha256]);
    return rijen.length > 0;
  }
}
