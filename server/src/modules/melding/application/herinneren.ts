import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { log } from '../../../platform/telemetry/log.js';
import { nieuweTrace } from '../../../platform/telemetry/trace.js';
import { DAGEN_VOORAF } from '../domain/herinnering.js';
import { TeHerinneren } from '../persistence/te-herinneren.js';

const RONDE_MS = 60_000;
const PER_RONDE = 500;

/** Writes reminders by the clock of the database; several nodes may do this at once and nobody is reminded twice. */
@Injectable()
export class Herinneren implements OnApplicationBootstrap, OnApplicationShutdown {
  private klok: NodeJS.Timeout | undefined;

  constructor(private readonly teHerinneren: TeHerinneren) {}

  onApplicationBootstrap(): void {
    this.klok = setInterval(() => void this.herinner().catch((fout: Error) => log.warn({ reden: fout.message }, 'herinneren liep niet')), RONDE_MS);
    this.klok.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.klok);
  }

  /** @returns how many reminders were written now */
  herinner(): Promise<number> {
    return this.teHerinneren.maak(DAGEN_VOORAF, PER_RONDE, nieuweTrace());
  }
}
