import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { zittingVanKamer } from '@doorbraaktafel/shared/live';
import { START_OPTIONS, type StartOptions } from '../../../platform/config/options.js';
import { Dispatcher } from '../../../platform/live/dispatcher.js';
import { log } from '../../../platform/telemetry/log.js';
import { nieuweTrace } from '../../../platform/telemetry/trace.js';
import { AanwezigheidOverRegios } from '../persistence/aanwezigheid-over-regios.js';

const RESPIJT_MS = 10_000;
const RONDES_PER_RESPIJT = 4;

/**
 * Lets presence follow the live connection. Every node says whom it sees and ends whom no node has seen,
 * so a lost message or a node that dies changes nothing.
 */
@Injectable()
export class Aanwezigheidswacht implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly respijtMs: number;
  private klok?: NodeJS.Timeout;
  private lopend?: Promise<void>;

  constructor(
    @Inject(START_OPTIONS) options: StartOptions,
    private readonly dispatcher: Dispatcher,
    private readonly aanwezigheid: AanwezigheidOverRegios,
  ) {
    this.respijtMs = options.presenceGraceMs ?? RESPIJT_MS;
  }

  onApplicationBootstrap(): void {
    this.klok = setInterval(() => this.wek(), this.respijtMs / RONDES_PER_RESPIJT);
    this.klok.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.klok);
    await this.lopend;
  }

  private wek(): void {
    this.lopend ??= this.ronde()
      .catch((fout: Error) => log.warn({ reden: fout.message }, 'aanwezigheid bijwerken mislukte'))
      .finally(() => (this.lopend = undefined));
  }

  // Seeing comes first, or a node that was held up would end people who are still there.
  private async ronde(): Promise<void> {
    const verbonden = this.dispatcher.rooms.people().flatMap(({ regioId, kamer, lidId }) => {
      const zittingId = zittingVanKamer(kamer);
      return zittingId ? [{ regioId, zittingId, lidId }] : [];
    });
    await this.aanwezigheid.gezien(verbonden);
    await this.aanwezigheid.laatVerlopen(this.respijtMs, nieuweTrace());
  }
}
