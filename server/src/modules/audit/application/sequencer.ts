import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { log } from '../../../platform/telemetry/log.js';
import { Logboek } from '../persistence/logboek.js';
import { BEGIN, Stappen, type Voortgang } from './stappen.js';

const RONDE_MS = 500;

/**
 * Brings every event into its regio's log, in the order in which transactions were over.
 * Runs twice a second; several nodes may run it, one works on a regio at a time.
 */
@Injectable()
export class Sequencer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly voortgang = new Map<string, Voortgang>();
  private readonly teDoen = new Set<string>();
  private gezienTot?: string;
  private beurt: Promise<void> = Promise.resolve();
  private timer?: NodeJS.Timeout;
  private gestopt = false;

  constructor(
    private readonly logboek: Logboek,
    private readonly stappen: Stappen,
  ) {}

  onApplicationBootstrap(): void {
    this.plan();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.gestopt = true;
    clearTimeout(this.timer);
    await this.beurt;
  }

  /** Brings the log up to the events of all transactions that are over now; one round at a time. */
  volgop(): Promise<void> {
    this.beurt = this.beurt.then(() => this.ronde());
    return this.beurt;
  }

  private plan(): void {
    this.timer = setTimeout(() => void this.volgop().finally(() => this.gestopt || this.plan()), RONDE_MS);
    this.timer.unref();
  }

  private async ronde(): Promise<void> {
    try {
      await this.vindWerk();
    } catch (fout) {
      log.warn({ reden: (fout as Error).message }, 'het logboek kon niet kijken of er nieuws is');
    }
    for (const regioId of [...this.teDoen]) {
      if (this.gestopt) return;
      await this.werkBij(regioId);
    }
  }

  // The first round looks at every regio: another node, or this one, may have died halfway.
  private async vindWerk(): Promise<void> {
    const { regios, grens } = await this.logboek.regiosMetNieuws(this.gezienTot);
    const werk = this.gezienTot === undefined ? await this.logboek.regios() : regios;
    for (const regioId of werk) this.teDoen.add(regioId);
    this.gezienTot = grens;
  }

  private async werkBij(regioId: string): Promise<void> {
    try {
      if (await this.alleStappen(regioId)) this.teDoen.delete(regioId);
    } catch (fout) {
      this.voortgang.delete(regioId);
      log.error({ regioId, reden: (fout as Error).message }, 'het logboek van deze regio staat stil');
    }
  }

  private async alleStappen(regioId: string): Promise<boolean> {
    let voortgang: Voortgang | 'bezet' = this.voortgang.get(regioId) ?? BEGIN;
    do {
      voortgang = await this.stappen.sequence(regioId, voortgang);
      if (voortgang === 'bezet' || !(await this.maakOpenbaar(regioId))) return false;
    } while (voortgang.grens !== undefined);
    this.voortgang.set(regioId, voortgang);
    return true;
  }

  private async maakOpenbaar(regioId: string): Promise<boolean> {
    let meer: boolean | 'bezet' = true;
    while (meer === true) meer = await this.stappen.integrate(regioId);
    if (meer === 'bezet' || (await this.stappen.publish(regioId)) === 'bezet') return false;
    return (await this.stappen.archive(regioId)) !== 'bezet';
  }
}
