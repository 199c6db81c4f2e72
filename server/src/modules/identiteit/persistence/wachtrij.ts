import { Injectable } from '@nestjs/common';
import { WerkerDatabase } from '../../../platform/database/werker.js';

const PER_RONDE = 20;

interface Rij {
  regio_id: string;
  id: string;
  inhoud: Buffer;
}

/** Mail of all regio's that waits; each is held by one node while it is sent. */
@Injectable()
export class Wachtrij {
  constructor(private readonly werker: WerkerDatabase) {}

  /** Hands over each mail and removes it; one that fails waits longer each time, at most an hour. */
  async verwerk(verstuur: (id: string, inhoud: Buffer) => Promise<void>): Promise<void> {
    await this.werker.transaction(async (client) => {
      const { rows } = await client.query<Rij>(
        `select regio_id, id, inhoud from uitgaande_mail where opnieuw_op <= now() order by opnieuw_op limit ${PER_RONDE} for update skip locked`,
      );
      for (const { regio_id, id, inhoud } of rows) {
        const verstuurd = await verstuur(id, inhoud).then(() => true, () => false);
        await client.query(
          verstuurd
            ? 'delete from uitgaande_mail where regio_id = $1 and id = $2'
            : `update uitgaande_mail set pogingen = pogingen + 1,
                 opnieuw_op = now() + least(interval '1 hour', interval '10 seconds' * power(2, least(pogingen, 10))) where regio_id = $1 and id = $2`,
          [regio_id, id],
        );
      }
    });
  }
}
