import { Injectable } from '@nestjs/common';
import type { KamerSleutel, LiveBericht } from '@doorbraaktafel/shared/live';
import type { Context } from '../context/context.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { WerkerDatabase } from '../database/werker.js';

const PAGE = 200;

/** What the dispatcher must know of a room to read on. */
export interface RoomPosition {
  readonly regioId: string;
  readonly kamer: KamerSleutel;
  readonly delivered: number;
}

/** A room at one moment: its head and who may be in it, of the same snapshot. */
export interface RoomState<R extends RoomPosition> {
  readonly room: R;
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
  async states<R extends RoomPosition>(rooms: readonly R[]): Promise<RoomState<R>[]> {
    if (rooms.length === 0) return [];
    const rows = await this.werker.sql<{ rang: string; hoofd: string; leden: string[] }>(
      `select r.rang, coalesce(k.hoofd, 0) as hoofd, array(select kamer_leden(r.regio_id, r.kamer)) as leden
       from unnest($1::uuid[], $2::text[]) with ordinality as r(regio_id, kamer, rang)
       left join kamer k on k.regio_id = r.regio_id and k.id = r.kamer`,
      [rooms.map((room) => room.regioId), rooms.map((room) => room.kamer)],
    );
    return rows.flatMap((row) => {
      const room = rooms[Number(row.rang) - 1];
      return room ? [{ room, hoofd: Number(row.hoofd), leden: new Set(row.leden) }] : [];
    });
  }

  /**
   * Messages up to the head of that state, so that nothing newer than the members of that state is sent.
   * Of a long backlog only the last page: the hole makes clients fetch the rest at their own pace.
   */
  async undelivered<R extends RoomPosition>(states: readonly RoomState<R>[]): Promise<Map<R, LiveBericht[]>> {
    if (states.length === 0) return new Map();
    const rows = await this.werker.sql<Row & { rang: string }>(
      `select r.rang, b.nummer, b.soort, b.gegevens
       from unnest($1::uuid[], $2::text[], $3::bigint[], $4::bigint[]) with ordinality as r(regio_id, kamer, na, tot, rang)
       join kamerbericht b on b.regio_id = r.regio_id and b.kamer_id = r.kamer and b.nummer > r.na and b.nummer <= r.tot
       order by r.rang, b.nummer`,
      [
        states.map(({ room }) => room.regioId),
        states.map(({ room }) => room.kamer),
        states.map(({ room, hoofd }) => Math.max(room.delivered, hoofd - PAGE)),
        states.map(({ hoofd }) => hoofd),
      ],
    );
    const found = new Map<R, LiveBericht[]>(states.map(({ room }) => [room, []]));
    for (const row of rows) {
      const room = states[Number(row.rang) - 1]?.room;
      if (room) found.get(room)?.push(toBericht(room.kamer, row));
    }
    return found;
  }
}

function toBericht(kamer: KamerSleutel, row: Row): LiveBericht {
  return { kamer, nummer: Number(row.nummer), soort: row.soort, gegevens: row.gegevens };
}
