import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { vermogenVan } from '@doorbraaktafel/shared/permissions';
import { toezeggingStapInvoer, type ToezeggingStapInvoer, toezeggingVastleggenInvoer, type ToezeggingVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import { CasusGesloten, NietToegestaan, StapNietMogelijk } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { mogelijkeActie } from '../../../platform/permissions/actie.type.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { IdPipe } from '../../../platform/refusals/id.pipe.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Toezeggingen } from '../application/toezeggingen.js';
import { dagenTotSleutel, signaal, STAPPEN, type Toezegging, waaromNiet } from '../domain/toezegging/toezegging.js';
import { BijstandcijferType, ToezeggingenType, ToezeggingStapInvoerType, type ToezeggingType, ToezeggingVastleggenInvoerType } from './toezegging.type.js';

@Resolver()
export class ToezeggingResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly toezeggingen: Toezeggingen,
  ) {}

  @Mag('zien', 'Toezegging')
  @Query(() => ToezeggingenType, { name: 'toezeggingen' })
  async lijst(@Wie() ctx: Context, @Args('casusId', { type: () => ID }, new IdPipe('casusId')) casusId: string): Promise<ToezeggingenType> {
    return present(ctx, casusId, await this.work.lees(ctx, (tx) => this.toezeggingen.vanCasus(tx, casusId)));
  }

  @Mag('zien', 'Bijstandcijfers')
  @Query(() => [BijstandcijferType])
  bijstandcijfers(@Wie() ctx: Context): Promise<BijstandcijferType[]> {
    return this.work.lees(ctx, (tx) => this.toezeggingen.medianen(tx));
  }

  @Mag('vastleggen', 'Toezegging')
  @Handeling({ naam: 'toezeggingVastleggen', resultaat: () => ToezeggingenType, weigeringen: [CasusGesloten] })
  toezeggingVastleggen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => ToezeggingVastleggenInvoerType }, new ZodPipe(toezeggingVastleggenInvoer)) invoer: ToezeggingVastleggenInvoer,
  ): Promise<ToezeggingenType> {
    const { casusId } = invoer;
    const toezegging = { ...invoer, id: invoer.opdrachtId, sleutelOp: invoer.sleutelOp ?? null };
    return this.handel(ctx, 'toezeggingVastleggen', invoer, async (tx) => {
      await this.toezeggingen.legVast(tx, toezegging);
      return casusId;
    });
  }

  @Mag('vastleggen', 'Toezegging')
  @Handeling({ naam: 'toezeggingStap', resultaat: () => ToezeggingenType, weigeringen: [StapNietMogelijk] })
  toezeggingStap(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => ToezeggingStapInvoerType }, new ZodPipe(toezeggingStapInvoer)) invoer: ToezeggingStapInvoer,
  ): Promise<ToezeggingenType> {
    const stap = { ...invoer, giftInCent: invoer.giftInCent ?? 0n, leningInCent: invoer.leningInCent ?? 0n };
    return this.handel(ctx, 'toezeggingStap', invoer, (tx) => this.toezeggingen.stap(tx, stap));
  }

  private async handel(ctx: Context, naam: string, invoer: { opdrachtId: string }, act: (tx: Tx) => Promise<string>): Promise<ToezeggingenType> {
    const { opdrachtId: id, ...velden } = invoer;
    const casusId = await this.work.run(ctx, act, { opdracht: { id, naam, velden } });
    return present(ctx, casusId, await this.work.lees(ctx, (tx) => this.toezeggingen.vanCasus(tx, casusId)));
  }
}

function present(ctx: Context, casusId: string, toezeggingen: readonly Toezegging[]): ToezeggingenType {
  const mag = vermogenVan(ctx).can('vastleggen', 'Toezegging');
  const naar = (t: Toezegging): ToezeggingType => ({
    ...t,
    dagenTotSleutel: dagenTotSleutel(t),
    signaal: signaal(t),
    acties: STAPPEN.map((stap) => mogelijkeActie(stap, waaromNiet(t, stap, mag))),
  });
  return { casusId, toezeggingen: toezeggingen.map(naar), acties: [mogelijkeActie('vastleggen', mag ? undefined : new NietToegestaan())] };
}
