import { Args, Query, Resolver } from '@nestjs/graphql';
import { herinneringGezienInvoer, type HerinneringGezienInvoer } from '@doorbraaktafel/shared/validation';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Herinneringen } from '../application/herinneringen.js';
import { HerinneringGezienInvoerType, HerinneringGezienType, HerinneringType, presentHerinnering } from './herinnering.type.js';

@Resolver()
export class HerinneringResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly herinneringen: Herinneringen,
  ) {}

  @Mag('zien', 'Herinnering')
  @Query(() => [HerinneringType])
  async mijnHerinneringen(@Wie() ctx: Context): Promise<HerinneringType[]> {
    return (await this.work.lees(ctx, (tx) => this.herinneringen.mijn(tx))).map(presentHerinnering);
  }

  @Mag('zien', 'Herinnering')
  @Handeling({ naam: 'herinneringGezien', resultaat: () => HerinneringGezienType })
  async herinneringGezien(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => HerinneringGezienInvoerType }, new ZodPipe(herinneringGezienInvoer)) invoer: HerinneringGezienInvoer,
  ): Promise<HerinneringGezienType> {
    const { opdrachtId, ...velden } = invoer;
    const id = await this.work.run(ctx, (tx) => this.herinneringen.gezien(tx, velden.herinneringId), { opdracht: { id: opdrachtId, naam: 'herinneringGezien', velden } });
    return { herinneringId: id };
  }
}
