import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { log } from '../../../platform/telemetry/log.js';
import { nieuweTrace } from '../../../platform/telemetry/trace.js';
import { VerlopenReserveringen } from '../persistence/verlopen-reserveringen.js';

const RONDE_MS = 10 * 60_000;
const PER_RONDE = 200;

/** Gives reservations that nobody paid in time back to their fonds; several nodes may do this at once. */
@Injectable()
export class Verval implements OnApplicationBootstrap, OnApplicationShutdown {
  private klok: NodeJS.Timeout | undefined;

  constructor(private readonly reserveringen: VerlopenReserveringen) {}

  onApplicationBootstrap(): void {
    this.klok = setInterval(() => void this.ruimOp().catch((fout: Error) => log.warn({ reden: fout.message }, 'verval liep niet')), RONDE_MS);
    this.klok.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.klok);
  }

  /** @returns how many reservations ended */
  async ruimOp(): Promise<number> {
    const traceId = nieuweTrace();
    let aantal = 0;
    for (const verlopen of await this.reserveringen.zoek(PER_RONDE)) {
      try {
        await this.reserveringen.laatVervallen(verlopen, traceId);
        aantal += 1;
      } catch (fout) {
        // Another node, or a person, may have been first.
        log.info({ uitgaveId: verlopen.uitgaveId, reden: (fout as Error).message }, 'reservering verviel niet');
      }
    }
    return aantal;
  }
}
