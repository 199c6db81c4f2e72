import { Injectable } from '@nestjs/common';
import { WerkerDatabase } from '../../../platform/database/werker.js';

/** What waits for a reminder, over every regio. */
@Injectable()
export class TeHerinneren {
  constructor(private readonly werker: WerkerDatabase) {}

  async maak(dagenVooraf: number, aantal: number, traceId: string): Promise<number> {
    const [rij] = await this.werker.sql<{ aantal: number }>('select herinneringen_maken($1, $2, $3) as aantal', [dagenVooraf, aantal, traceId]);
    return rij?.aantal ?? 0;
  }
}
