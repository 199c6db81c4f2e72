import { Injectable } from '@nestjs/common';
import type { KamerSleutel, LiveBericht } from '@doorbraaktafel/shared/live';
import type { Context } from '../context/context.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { WerkerDatabase } from '../database/werker.js';

const PAGE = 200;

/** Where a room stands for the dispatcher: its head and who may be in it. */
export interface RoomState {
  readonly regioId: string;
  readonly kamer: KamerSleutel;
  readonly hoofd: number;
  readonly leden: ReadonlySet<string>;
}

type Row = { nummer: string; soort: LiveBericht['soort']; gegevens: LiveBericht['gegevens'] };

/** Reads heads, members and messages of rooms. */
@Injectable()
export class RoomReader {
  constructor(
    private readonly work: UnitOfWork,
    private readonly werker: WerkerDatabase,
  ) {}

  /** The head number of a room, or nothing for who may not be in it. */
  async head(ctx: Context, kamer: KamerSleutel): Promise<number | undefined> {
    const [row] = await this.work.lees(ctx, (tx) =>
      tx.sql<{ hoofd: string }>('select kamer_stand as hoofd from kamer_stand($1) where kamer_stand is not null', [kamer]),
    );
    return row && Number(row.hoofd);
  }

  /** Messages after `na`, at most a page. */
  async after(ctx: Context, kamer: KamerSleutel, na: number): Promise<LiveBericht[]> {
    const rows = await this.work.lees(ctx, (tx) =>
      tx.sql<Row>('select * from kamer_berichten($1, $2, $3)', [kamer, na, PAGE]),
    );
    return rows.map((row) => toBericht(kamer, row));
  }

  /** Heads and members of these rooms, over all regio's. */
  async states(rooms: readonly { regioId: string; kamer: string }[]): Promise<RoomState[]> {
    const rows = await this.werker.sql<{ regio_id: string; kamer: KamerSleutel; hoofd: string; leden: string[] }>(
      `select r.regio_id, r.kamer, coalesce(k.hoofd, 0) as hoofd, array(select kamer_leden(r.regio_id, r.kamer)) as leden
       from unnest($1::uuid[], $2::text[]) as r(regio_id, kamer)
       left join kamer k on k.regio_id = r.regio_id and k.id = r.kamer`,
      [rooms.map((room) => room.regioId), rooms.map((room) => room.kamer)],
    );
    return rows.map((row) => ({
      regioId: row.regio_id,
      kamer: row.kamer,
      hoofd: Number(row.hoofd),
      leden: new Set(row.leden),
    }));
  }

  /** Messages of a room for delivery by this node. */
  async between(regioId: string, kamer: KamerSleutel, na: number, totEnMet: number): Promise<LiveBericht[]> {
    const rows = await this.werker.sql<Row>(
      `select nummer, soort, gegevens from kamerbericht
       where regio_id = $1 and kamer_id = $2 and nummer > $3 and nummer <= $4 order by nummer`,
      [regioId, kamer, na, totEnMet],
    );
    return rows.map((row) => toBericht(kamer, row));
  }
}

function toBericht(kamer: KamerSleutel, row: Row): LiveBericht {
  return { kamer, nummer: Number(row.nummer), soort: row.soort, gegevens: row.gegevens };
}
