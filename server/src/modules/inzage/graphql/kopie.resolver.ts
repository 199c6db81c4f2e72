import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { inzagekopieVragenInvoer, type InzagekopieVragenInvoer } from '@doorbraaktafel/shared/validation';
import { AlleenVerantwoordelijke, KopieLoopt, KopieVraagtReden } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { IdPipe } from '../../../platform/refusals/id.pipe.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Kopieen, type Kopiestand } from '../application/kopieen.js';
import { InzagekopieenType, InzagekopieVragenInvoerType } from './kopie.type.js';

@Resolver()
export class KopieResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly kopieen: Kopieen,
  ) {}

  @Mag('zien', 'Inzagekopie')
  @Query(() => InzagekopieenType, { description: 'De kopieën die u van deze casus vroeg.' })
  async inzagekopieen(@Wie() ctx: Context, @Args('casusId', { type: () => ID }, new IdPipe('casusId')) casusId: string): Promise<InzagekopieenType> {
    return present(await this.work.lees(ctx, (tx) => this.kopieen.stand(tx, casusId)));
  }

  @Mag('vragen', 'Inzagekopie')
  @Handeling({ naam: 'inzagekopieVragen', resultaat: () => InzagekopieenType, weigeringen: [AlleenVerantwoordelijke, KopieLoopt, KopieVraagtReden] })
  async inzagekopieVragen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => InzagekopieVragenInvoerType }, new ZodPipe(inzagekopieVragenInvoer)) invoer: InzagekopieVragenInvoer,
  ): Promise<InzagekopieenType> {
    return present(await this.kopieen.vraag(ctx, invoer));
  }
}

function present({ casusId, namens, kopieen }: Kopiestand): InzagekopieenType {
  return { casusId, namens: namens ?? null, kopieen: kopieen.map(({ id, gevraagdOp, stand, stap, verlooptOp }) => ({ id, gevraagdOp, stand, stap, verlooptOp })) };
}
