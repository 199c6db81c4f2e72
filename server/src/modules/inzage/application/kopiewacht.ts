import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Opslag } from '../../../platform/opslag/opslag.js';
import { log } from '../../../platform/telemetry/log.js';
import { VerlopenKopieen } from '../persistence/verlopen-kopieen.js';

const RONDE_MS = 60_000;

/** Erases copies past their term; several nodes may look at once. */
@Injectable()
export class Kopiewacht implements OnApplicationBootstrap, OnApplicationShutdown {
  private klok: NodeJS.Timeout | undefined;

  constructor(
    private readonly kopieen: VerlopenKopieen,
    private readonly opslag: Opslag,
  ) {}

  onApplicationBootstrap(): void {
    this.klok = setInterval(() => void this.wis().catch((fout: Error) => log.warn({ reden: fout.message }, 'kopiewacht liep niet')), RONDE_MS);
    this.klok.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.klok);
  }

  /** @returns how many copies were erased now */
  async wis(): Promise<number> {
    const verlopen = await this.kopieen.zoek();
    for (const kopie of verlopen) {
      for (const id of kopie.bestanden) await this.opslag.verwijder(kopie.regioId, id);
      await this.kopieen.zetGewist(kopie);
    }
    return verlopen.length;
  }
}
