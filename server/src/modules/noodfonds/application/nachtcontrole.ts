import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { WerkerDatabase } from '../../../platform/database/werker.js';
import { log } from '../../../platform/telemetry/log.js';

const RONDE_MS = 30 * 60_000;

/** Once a day per regio the ledger checks itself; the day has one row, so several nodes may try. */
@Injectable()
export class Nachtcontrole implements OnApplicationBootstrap, OnApplicationShutdown {
  private klok: NodeJS.Timeout | undefined;

  constructor(private readonly werker: WerkerDatabase) {}

  onApplicationBootstrap(): void {
    this.klok = setInterval(() => void this.controleer().catch((fout: Error) => log.warn({ reden: fout.message }, 'nachtcontrole liep niet')), RONDE_MS);
    this.klok.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.klok);
  }

  /** @returns the regio's that were not checked yet today, each with the number of breaches */
  async controleer(): Promise<{ regioId: string; breuken: number }[]> {
    const regios = await this.werker.sql<{ regioId: string }>('select regio_id as "regioId" from regio order by regio_id');
    const gedaan: { regioId: string; breuken: number }[] = [];
    for (const { regioId } of regios) {
      const breuken = await this.controleerRegio(regioId);
      if (breuken === undefined) continue;
      if (breuken > 0) log.error({ regioId, breuken }, 'het grootboek klopt niet');
      gedaan.push({ regioId, breuken });
    }
    return gedaan;
  }

  private controleerRegio(regioId: string): Promise<number | undefined> {
    return this.werker.transaction(async (client) => {
      await client.query("select set_config('app.regio', $1, true), set_config('app.lid', '', true)", [regioId]);
      const { rows } = await client.query<{ breuken: string }>("select breuken from fonds_zelfcontrole($1, 'nacht')", [nieuwId()]);
      return rows[0] && Number(rows[0].breuken);
    });
  }
}
