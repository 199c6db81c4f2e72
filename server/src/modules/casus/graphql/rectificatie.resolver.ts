import { Args, Query, Resolver } from '@nestjs/graphql';
import { rectificatieBeantwoordenInvoer, rectificatieVragenInvoer, type RectificatieBeantwoordenInvoer, type RectificatieVragenInvoer } from '@doorbraaktafel/shared/validation';
import { AlBeantwoord, AlleenDeBron, RectificatieLoopt } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Casusopdrachten } from '../application/opdrachten.js';
import { Rectificaties } from '../application/rectificaties.js';
import { CasusType } from './casus.type.js';
import { presentCasus } from './presenters.js';
import { RectificatieBeantwoordenInvoerType, RectificatieverzoekType, RectificatieVragenInvoerType } from './rectificatie.type.js';

const resultaat = () => CasusType;

@Resolver()
export class RectificatieResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly opdrachten: Casusopdrachten,
    private readonly rectificaties: Rectificaties,
  ) {}

  @Mag('beantwoorden', 'Rectificatie')
  @Query(() => [RectificatieverzoekType])
  mijnRectificaties(@Wie() ctx: Context): Promise<RectificatieverzoekType[]> {
    return this.work.lees(ctx, (tx) => this.rectificaties.voorMij(tx));
  }

  @Mag('vragen', 'Rectificatie')
  @Handeling({ naam: 'rectificatieVragen', resultaat, weigeringen: [RectificatieLoopt] })
  async rectificatieVragen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => RectificatieVragenInvoerType }, new ZodPipe(rectificatieVragenInvoer)) invoer: RectificatieVragenInvoer,
  ): Promise<CasusType> {
    return presentCasus(await this.opdrachten.voerUit(ctx, 'rectificatieVragen', invoer, (tx, i) => this.rectificaties.vraag(tx, i)));
  }

  @Mag('beantwoorden', 'Rectificatie')
  @Handeling({ naam: 'rectificatieBeantwoorden', resultaat, weigeringen: [AlleenDeBron, AlBeantwoord] })
  async rectificatieBeantwoorden(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => RectificatieBeantwoordenInvoerType }, new ZodPipe(rectificatieBeantwoordenInvoer)) invoer: RectificatieBeantwoordenInvoer,
  ): Promise<CasusType> {
    return presentCasus(await this.opdrachten.voerUit(ctx, 'rectificatieBeantwoorden', invoer, (tx, i) => this.rectificaties.beantwoord(tx, i)));
  }
}
