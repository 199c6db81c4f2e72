import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { log } from '../../../platform/telemetry/log.js';
import { nieuweTrace } from '../../../platform/telemetry/trace.js';
import { HERINNER_NA_DAGEN } from '../domain/betaling/voorschot.js';
import { Voorschotsignalen } from '../persistence/voorschotsignalen.js';

const RONDE_MS = 10 * 60_000;

/** Tells who holds a fonds that an advance can be asked back, and again while it is open; several nodes may do this at once. */
@Injectable()
export class Voorschotwacht implements OnApplicationBootstrap, OnApplicationShutdown {
  private klok: NodeJS.Timeout | undefined;

  constructor(private readonly signalen: Voorschotsignalen) {}

  onApplicationBootstrap(): void {
    this.klok = setInterval(() => void this.kijk().catch((fout: Error) => log.warn({ reden: fout.message }, 'voorschotwacht liep niet')), RONDE_MS);
    this.klok.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.klok);
  }

  /** @returns how many signals were new */
  async kijk(): Promise<number> {
    const traceId = nieuweTrace();
    let aantal = 0;
    for (const uitstaand of await this.signalen.zoek()) {
      if (await this.signalen.geef(uitstaand, HERINNER_NA_DAGEN, traceId)) aantal += 1;
    }
    return aantal;
  }
}
