import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { log } from '../../../platform/telemetry/log.js';
import { nieuweTrace } from '../../../platform/telemetry/trace.js';
import { signaal } from '../domain/toezegging/toezegging.js';
import { Toezeggingsignalen } from '../persistence/toezeggingsignalen.js';

const RONDE_MS = 30 * 60_000;

/** Tells who is around a casus that the key comes or came and the money is not there; several nodes may do this at once. */
@Injectable()
export class Sleutelwacht implements OnApplicationBootstrap, OnApplicationShutdown {
  private klok: NodeJS.Timeout | undefined;

  constructor(private readonly signalen: Toezeggingsignalen) {}

  onApplicationBootstrap(): void {
    this.klok = setInterval(() => void this.kijk().catch((fout: Error) => log.warn({ reden: fout.message }, 'sleutelwacht liep niet')), RONDE_MS);
    this.klok.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.klok);
  }

  /** @returns how many signals were new */
  async kijk(): Promise<number> {
    const traceId = nieuweTrace();
    let aantal = 0;
    for (const toezegging of await this.signalen.zoek()) {
      const moment = signaal(toezegging);
      if (moment && (await this.signalen.geef(toezegging, moment, traceId))) aantal += 1;
    }
    return aantal;
  }
}
