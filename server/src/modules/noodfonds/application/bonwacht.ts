import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Opslag } from '../../../platform/opslag/opslag.js';
import { log } from '../../../platform/telemetry/log.js';
import { nieuweTrace } from '../../../platform/telemetry/trace.js';
import { Virusscanner } from '../../../platform/virusscan/virusscanner.js';
import { Wachtbonnen } from '../persistence/wachtbonnen.js';

const RONDE_MS = 60_000;

/** Receipts that came while the scanner gave no answer stay locked until it does; several nodes may look at once. */
@Injectable()
export class Bonwacht implements OnApplicationBootstrap, OnApplicationShutdown {
  private klok: NodeJS.Timeout | undefined;

  constructor(
    private readonly bonnen: Wachtbonnen,
    private readonly opslag: Opslag,
    private readonly scanner: Virusscanner,
  ) {}

  onApplicationBootstrap(): void {
    this.klok = setInterval(() => void this.kijk().catch((fout: Error) => log.warn({ reden: fout.message }, 'bonwacht liep niet')), RONDE_MS);
    this.klok.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.klok);
  }

  /** @returns how many receipts left quarantine, clean or not */
  async kijk(): Promise<number> {
    let aantal = 0;
    for (const bon of await this.bonnen.zoek()) {
      const bytes = await this.opslag.lees(bon.regioId, bon.id).catch(() => undefined);
      const uitslag = bytes && (await this.scanner.kijk(bytes));
      if (uitslag !== 'schoon' && uitslag !== 'besmet') continue;
      if (!(await this.bonnen.legVast(bon, uitslag, nieuweTrace()))) continue;
      aantal += 1;
      if (uitslag === 'besmet') await this.opslag.verwijder(bon.regioId, bon.id);
    }
    return aantal;
  }
}
