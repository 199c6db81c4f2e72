import { Args, Query, Resolver } from '@nestjs/graphql';
import { beleidssignaalBehandelenInvoer, type BeleidssignaalBehandelenInvoer } from '@doorbraaktafel/shared/validation';
import { SignaalAlBehandeld } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../../platform/context/context.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { Mag } from '../../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../../platform/refusals/zod.pipe.js';
import { Beleidssignalen } from '../../application/afwijking/beleidssignalen.js';
import { BeleidssignaalBehandelenInvoerType, BeleidssignaalType } from './beleidssignaal.type.js';
import { presentSignaal } from './presenters.js';

/** Signals for the policy table. */
@Resolver()
export class BeleidssignaalResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly signalen: Beleidssignalen,
  ) {}

  @Mag('zien', 'Beleidssignaal')
  @Query(() => [BeleidssignaalType])
  async beleidssignalen(@Wie() ctx: Context): Promise<BeleidssignaalType[]> {
    return (await this.work.lees(ctx, (tx) => this.signalen.lijst(tx))).map((signaal) => presentSignaal(signaal, ctx));
  }

  @Mag('behandelen', 'Beleidssignaal')
  @Handeling({ naam: 'beleidssignaalBehandelen', resultaat: () => BeleidssignaalType, weigeringen: [SignaalAlBehandeld] })
  async beleidssignaalBehandelen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => BeleidssignaalBehandelenInvoerType }, new ZodPipe(beleidssignaalBehandelenInvoer)) invoer: BeleidssignaalBehandelenInvoer,
  ): Promise<BeleidssignaalType> {
    const { opdrachtId, ...velden } = invoer;
    const id = await this.work.run(ctx, (tx) => this.signalen.behandel(tx, velden), { opdracht: { id: opdrachtId, naam: 'beleidssignaalBehandelen', velden } });
    return presentSignaal(await this.work.lees(ctx, (tx) => this.signalen.get(tx, id)), ctx);
  }
}
