import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { isId } from '@doorbraaktafel/shared/ids';
import { aanwezigheidInvoer, antwoordenVerbergenInvoer, secretarisAanwijzenInvoer, zittingInvoer, zittingPlannenInvoer, zittingVerplaatsenInvoer } from '@doorbraaktafel/shared/validation';
import {
  AlleenVoorzitterVanTafel,
  AndereZittingOpen,
  DatumInVerleden,
  GeheimhoudingNodig,
  LegeAgenda,
  NietAanTafel,
  NietGevonden,
  TafelBeeindigd,
  ZittingAlGeopend,
  ZittingAlGepland,
  ZittingAlGepubliceerd,
  ZittingGesloten,
  ZittingNietGeopend,
  ZittingNietGepubliceerd,
  ZittingNietVandaag,
} from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Aanwezigheid } from '../application/aanwezigheid.js';
import { Tonen } from '../application/tonen.js';
import { Voorzitten } from '../application/voorzitten.js';
import { DezeWeekType } from './deze-week.type.js';
import { presentDezeWeek, presentZitting } from './presenters.js';
import {
  AanwezigheidAfmeldenInvoer,
  AanwezigheidMeldenInvoer,
  AntwoordenVerbergenInvoer,
  SecretarisAanwijzenInvoer,
  ZittingOpenenInvoer,
  ZittingPlannenInvoer,
  ZittingPublicerenInvoer,
  ZittingSluitenInvoer,
  ZittingVerplaatsenInvoer,
} from './zitting.input.js';
import { ZittingType } from './zitting.type.js';

@Resolver()
export class ZittingResolver {
  constructor(
    private readonly tonen: Tonen,
    private readonly voorzitten: Voorzitten,
    private readonly aanwezigheid: Aanwezigheid,
  ) {}

  @Mag('zien', 'Zitting')
  @Query(() => DezeWeekType, { name: 'dezeWeek' })
  async dezeWeek(@Wie() ctx: Context): Promise<DezeWeekType> {
    return presentDezeWeek(await this.tonen.dezeWeek(ctx));
  }

  @Mag('zien', 'Zitting')
  @Query(() => ZittingType, { name: 'zitting' })
  async zitting(@Wie() ctx: Context, @Args('id', { type: () => ID }) id: string): Promise<ZittingType> {
    if (!isId(id)) throw new NietGevonden('zittingId');
    return this.toon(ctx, id);
  }

  @Mag('voorzitten', 'Zitting')
  @Handeling({ naam: 'zittingPlannen', resultaat: () => ZittingType, weigeringen: [AlleenVoorzitterVanTafel, TafelBeeindigd, DatumInVerleden, ZittingAlGepland] })
  async zittingPlannen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => ZittingPlannenInvoer }, new ZodPipe(zittingPlannenInvoer)) invoer: ZittingPlannenInvoer,
  ): Promise<ZittingType> {
    return this.toon(ctx, await this.voorzitten.plan(ctx, invoer));
  }

  @Mag('voorzitten', 'Zitting')
  @Handeling({
    naam: 'zittingPubliceren',
    resultaat: () => ZittingType,
    weigeringen: [AlleenVoorzitterVanTafel, ZittingAlGepubliceerd, ZittingGesloten, LegeAgenda],
  })
  async zittingPubliceren(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => ZittingPublicerenInvoer }, new ZodPipe(zittingInvoer)) invoer: ZittingPublicerenInvoer,
  ): Promise<ZittingType> {
    return this.toon(ctx, await this.voorzitten.publiceer(ctx, invoer));
  }

  @Mag('voorzitten', 'Zitting')
  @Handeling({
    naam: 'zittingOpenen',
    resultaat: () => ZittingType,
    weigeringen: [AlleenVoorzitterVanTafel, ZittingNietGepubliceerd, ZittingAlGeopend, ZittingGesloten, ZittingNietVandaag, AndereZittingOpen],
  })
  async zittingOpenen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => ZittingOpenenInvoer }, new ZodPipe(zittingInvoer)) invoer: ZittingOpenenInvoer,
  ): Promise<ZittingType> {
    return this.toon(ctx, await this.voorzitten.open(ctx, invoer));
  }

  @Mag('voorzitten', 'Zitting')
  @Handeling({
    naam: 'zittingVerplaatsen',
    resultaat: () => ZittingType,
    weigeringen: [AlleenVoorzitterVanTafel, ZittingAlGeopend, ZittingGesloten, DatumInVerleden, ZittingAlGepland],
  })
  async zittingVerplaatsen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => ZittingVerplaatsenInvoer }, new ZodPipe(zittingVerplaatsenInvoer)) invoer: ZittingVerplaatsenInvoer,
  ): Promise<ZittingType> {
    return this.toon(ctx, await this.voorzitten.verplaats(ctx, invoer));
  }

  @Mag('voorzitten', 'Zitting')
  @Handeling({ naam: 'antwoordenVerbergen', resultaat: () => ZittingType, weigeringen: [AlleenVoorzitterVanTafel, ZittingGesloten] })
  async antwoordenVerbergen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => AntwoordenVerbergenInvoer }, new ZodPipe(antwoordenVerbergenInvoer)) invoer: AntwoordenVerbergenInvoer,
  ): Promise<ZittingType> {
    return this.toon(ctx, await this.voorzitten.verbergAntwoorden(ctx, invoer));
  }

  @Mag('voorzitten', 'Zitting')
  @Handeling({ naam: 'secretarisAanwijzen', resultaat: () => ZittingType, weigeringen: [AlleenVoorzitterVanTafel, ZittingGesloten, NietAanTafel] })
  async secretarisAanwijzen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => SecretarisAanwijzenInvoer }, new ZodPipe(secretarisAanwijzenInvoer)) invoer: SecretarisAanwijzenInvoer,
  ): Promise<ZittingType> {
    return this.toon(ctx, await this.voorzitten.wijsSecretarisAan(ctx, invoer));
  }

  @Mag('voorzitten', 'Zitting')
  @Handeling({ naam: 'zittingSluiten', resultaat: () => ZittingType, weigeringen: [AlleenVoorzitterVanTafel, ZittingNietGeopend, ZittingGesloten] })
  async zittingSluiten(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => ZittingSluitenInvoer }, new ZodPipe(zittingInvoer)) invoer: ZittingSluitenInvoer,
  ): Promise<ZittingType> {
    return this.toon(ctx, await this.voorzitten.sluit(ctx, invoer));
  }

  @Mag('bijwonen', 'Zitting')
  @Handeling({ naam: 'aanwezigheidMelden', resultaat: () => ZittingType, weigeringen: [ZittingNietGepubliceerd, ZittingGesloten, GeheimhoudingNodig] })
  async aanwezigheidMelden(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => AanwezigheidMeldenInvoer }, new ZodPipe(aanwezigheidInvoer)) invoer: AanwezigheidMeldenInvoer,
  ): Promise<ZittingType> {
    return this.toon(ctx, await this.aanwezigheid.meld(ctx, invoer));
  }

  @Mag('bijwonen', 'Zitting')
  @Handeling({ naam: 'aanwezigheidAfmelden', resultaat: () => ZittingType, weigeringen: [ZittingNietGepubliceerd, ZittingGesloten] })
  async aanwezigheidAfmelden(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => AanwezigheidAfmeldenInvoer }, new ZodPipe(aanwezigheidInvoer)) invoer: AanwezigheidAfmeldenInvoer,
  ): Promise<ZittingType> {
    return this.toon(ctx, await this.aanwezigheid.meldAf(ctx, invoer));
  }

  private async toon(ctx: Context, id: string): Promise<ZittingType> {
    return presentZitting(await this.tonen.zitting(ctx, id));
  }
}
