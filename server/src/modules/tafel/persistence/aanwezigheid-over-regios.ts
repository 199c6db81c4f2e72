import { Injectable } from '@nestjs/common';
import { WerkerDatabase } from '../../../platform/database/werker.js';

/** One lid who is connected to one zitting now. */
export interface Verbonden {
  readonly regioId: string;
  readonly zittingId: string;
  readonly lidId: string;
}

/** Presence over every regio, for the watch that no person asks for. */
@Injectable()
export class AanwezigheidOverRegios {
  constructor(private readonly werker: WerkerDatabase) {}

  async gezien(verbonden: readonly Verbonden[]): Promise<void> {
    if (verbonden.length === 0) return;
    await this.werker.sql('select aanwezigheid_gezien($1::uuid[], $2::uuid[], $3::uuid[])', [
      verbonden.map(({ regioId }) => regioId), verbonden.map(({ zittingId }) => zittingId), verbonden.map(({ lidId }) => lidId),
    ]);
  }

  /** Ends the presence of who was not seen for so many milliseconds, with its events and live messages. */
  async laatVerlopen(respijtMs: number, traceId: string): Promise<void> {
    await this.werker.sql('select aanwezigheid_laten_verlopen($1, $2)', [respijtMs, traceId]);
  }
}
