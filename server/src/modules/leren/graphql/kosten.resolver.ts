import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { kostenRamenInvoer, type KostenRamenInvoer } from '@doorbraaktafel/shared/validation';
import { CasusGesloten, PostNietBruikbaar } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { IdPipe } from '../../../platform/refusals/id.pipe.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Kosten } from '../application/kosten.js';
import { presentVoorbeeld, KostenvoorbeeldType } from './kostenvoorbeeld.type.js';
import { DagprijsType, KostenRamenInvoerType, KostenType, presentDagprijs, presentKosten } from './kosten.type.js';

/** What standing still and doing cost, beside a voorstel. */
@Resolver()
export class KostenResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly kostenVanVoorstel: Kosten,
  ) {}

  @Mag('zien', 'Kosten')
  @Query(() => KostenType)
  kosten(@Wie() ctx: Context, @Args('voorstelId', { type: () => ID }, new IdPipe('voorstelId')) voorstelId: string): Promise<KostenType> {
    return this.lees(ctx, voorstelId);
  }

  @Mag('zien', 'Kosten')
  @Query(() => [DagprijsType], { description: 'Prijzen per dag die u kunt vergelijken, met hun bron.' })
  dagprijzen(): DagprijsType[] {
    return this.kostenVanVoorstel.posten().map(presentDagprijs);
  }

  @Mag('zien', 'Kosten')
  @Query(() => KostenvoorbeeldType, { description: 'Een uitgave naast de dagen die zij waard is, met bron, jaar en bandbreedte.' })
  kostenvoorbeeld(): KostenvoorbeeldType {
    return presentVoorbeeld(this.kostenVanVoorstel.voorbeeld());
  }

  @Mag('ramen', 'Kosten')
  @Handeling({ naam: 'kostenRamen', resultaat: () => KostenType, weigeringen: [CasusGesloten, PostNietBruikbaar] })
  async kostenRamen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => KostenRamenInvoerType }, new ZodPipe(kostenRamenInvoer)) invoer: KostenRamenInvoer,
  ): Promise<KostenType> {
    const { opdrachtId, ...velden } = invoer;
    const voorstelId = await this.work.run(ctx, (tx) => this.kostenVanVoorstel.raam(tx, velden), { opdracht: { id: opdrachtId, naam: 'kostenRamen', velden } });
    return this.lees(ctx, voorstelId);
  }

  private async lees(ctx: Context, voorstelId: string): Promise<KostenType> {
    return presentKosten(await this.work.lees(ctx, (tx) => this.kostenVanVoorstel.beeld(tx, voorstelId)));
  }
}
