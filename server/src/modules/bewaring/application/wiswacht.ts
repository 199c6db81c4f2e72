import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Opslag } from '../../../platform/opslag/opslag.js';
import { log } from '../../../platform/telemetry/log.js';
import { Wisbestanden } from '../persistence/wisbestanden.js';

const RONDE_MS = 60_000;

/** Takes destroyed files from the disk, at once and again after a fall; several nodes may do this. */
@Injectable()
export class Wiswacht implements OnApplicationBootstrap, OnApplicationShutdown {
  private klok: NodeJS.Timeout | undefined;

  constructor(
    private readonly bestanden: Wisbestanden,
    private readonly opslag: Opslag,
  ) {}

  onApplicationBootstrap(): void {
    this.klok = setInterval(() => void this.wis().catch((fout: Error) => log.warn({ reden: fout.message }, 'wiswacht liep niet')), RONDE_MS);
    this.klok.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.klok);
  }

  /** @returns how many files were taken from the disk now */
  async wis(): Promise<number> {
    const open = await this.bestanden.zoek();
    for (const bestand of open) {
      await this.opslag.verwijder(bestand.regioId, bestand.bestandId);
      await this.bestanden.zetGewist(bestand);
    }
    return open.length;
  }
}
