import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DocumentType, presentDocument } from '../../../platform/documenten/document.type.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Brieven } from '../application/brieven.js';
import { kenmerk } from './kenmerk.js';

/** The same words as on paper, for the screen. */
@Resolver()
export class BriefResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly brieven: Brieven,
  ) {}

  @Mag('zien', 'Besluit')
  @Query(() => DocumentType)
  besluitbrief(@Wie() ctx: Context, @Args('besluitId', { type: () => ID }) besluitId: string): Promise<DocumentType> {
    return this.work.lees(ctx, async (tx) => presentDocument((await this.brieven.brief(tx, kenmerk(besluitId, 'besluitId'))).document));
  }
}
