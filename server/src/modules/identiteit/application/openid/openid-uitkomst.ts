import { Injectable } from '@nestjs/common';
import type { Context } from '../../../../platform/context/context.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import type { Herkomst } from '../../domain/herkomst.js';
import { Gate } from '../../persistence/gate.js';
import { OpenidRepository } from '../../persistence/openid.repository.js';
import { type Aangemeld, Sessies } from '../sessies.js';
import { UitnodigingAannemen } from '../uitnodiging-aannemen.js';
import type { Gekende } from './openid-aanmelden.js';
import type { Poging } from './poging.js';

export interface Terugkeer {
  readonly herkomst: Herkomst;
  readonly traceId: string;
  /** The session cookie the browser came back with, and whom it stands for. */
  readonly token?: string;
  readonly ctx?: Context;
}

/** What somebody who is known at the provider gets; nothing when it is not for him. */
@Injectable()
export class OpenidUitkomst {
  constructor(
    private readonly repository: OpenidRepository,
    private readonly gate: Gate,
    private readonly sessies: Sessies,
    private readonly uitnodigingen: UitnodigingAannemen,
    private readonly work: UnitOfWork,
  ) {}

  async geef(gekende: Gekende, poging: Poging, bij: Terugkeer): Promise<Partial<Aangemeld> | undefined> {
    if (poging.doel === 'bevestigen') return this.bevestig(gekende, poging, bij);
    if (poging.doel === 'koppelen') return this.koppel(gekende, poging, bij);
    if (poging.doel === 'uitnodiging' && !(await this.uitnodigingen.neemAanMetOpenid(poging.sleutel ?? '', gekende, bij.traceId))) return undefined;
    return this.meldAan(gekende, bij);
  }

  private async meldAan({ regioId, uitgever, onderwerp }: Gekende, { herkomst, token }: Terugkeer): Promise<Aangemeld | undefined> {
    const accountId = await this.repository.accountVan(regioId, uitgever, onderwerp);
    const leden = accountId ? await this.gate.membershipsOf(accountId, regioId) : [];
    const [lid] = leden;
    if (!accountId || !lid) return undefined;
    if (token) await this.sessies.afmelden(token);
    return this.sessies.open({ accountId, regioId, lidId: lid.lidId, met: 'openid', aanmeldregioId: regioId, gekozen: leden.length === 1 }, herkomst);
  }

  private async bevestig({ regioId, uitgever, onderwerp }: Gekende, { sessieId }: Poging, { ctx, token }: Terugkeer): Promise<Partial<Aangemeld> | undefined> {
    if (!ctx || !token || ctx.sessie?.id !== sessieId || ctx.regioId !== regioId) return undefined;
    if ((await this.repository.accountVan(regioId, uitgever, onderwerp)) !== ctx.accountId) return undefined;
    return { token: await this.sessies.vernieuw(token, 'openid', regioId) };
  }

  private async koppel({ regioId, uitgever, onderwerp }: Gekende, { sessieId }: Poging, { ctx }: Terugkeer): Promise<Partial<Aangemeld> | undefined> {
    if (!ctx || ctx.sessie?.id !== sessieId || ctx.regioId !== regioId) return undefined;
    return (await this.work.run(ctx, (tx) => this.repository.koppel(tx, uitgever, onderwerp, ctx.accountId))) ? {} : undefined;
  }
}
