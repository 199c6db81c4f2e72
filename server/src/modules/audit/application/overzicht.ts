import { Injectable } from '@nestjs/common';
import type { Context } from '../../../platform/context/context.js';
import { type AuditRegel, auditRegels } from '../persistence/auditregels.js';
import { laatsteControlepunt } from '../persistence/controlepunten.js';
import { achterstand } from '../persistence/nazichtlezer.js';
import { Inzage } from './inzage.js';
import { Ondertekenaar } from './ondertekenaar.js';

const PER_PAGINA = 50;

export interface Logoverzicht {
  readonly grootte: number;
  readonly wortel: string | null;
  readonly controlepuntOp: Date | null;
  readonly sleutel: string;
  readonly achterstand: number;
}

/** What the auditor sees of the log without checking it. */
@Injectable()
export class Overzicht {
  constructor(
    private readonly inzage: Inzage,
    private readonly ondertekenaar: Ondertekenaar,
  ) {}

  /** The last signed state and how many events still wait for their leaf. */
  stand(ctx: Context): Promise<Logoverzicht> {
    return this.inzage.lees(ctx, async (sql) => {
      const punt = await laatsteControlepunt(sql, ctx.regioId);
      return {
        grootte: punt?.grootte ?? 0,
        wortel: punt?.wortel.toString('base64') ?? null,
        controlepuntOp: punt?.gemaaktOp ?? null,
        sleutel: this.ondertekenaar.vkey(ctx.regioId),
        achterstand: await achterstand(sql, ctx.regioId),
      };
    });
  }

  /** A page of fifty acts, newest first; page 1 is the first. */
  async regels(ctx: Context, pagina: number): Promise<{ regels: AuditRegel[]; meer: boolean }> {
    const gelezen = await this.inzage.lees(ctx, (sql) =>
      auditRegels(sql, ctx.regioId, (pagina - 1) * PER_PAGINA, PER_PAGINA + 1),
    );
    return { regels: gelezen.slice(0, PER_PAGINA), meer: gelezen.length > PER_PAGINA };
  }
}
