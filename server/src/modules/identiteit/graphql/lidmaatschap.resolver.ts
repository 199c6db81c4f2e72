import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Response } from 'express';
import { lidmaatschapKiezenInvoer, type LidmaatschapKiezenInvoer } from '@doorbraaktafel/shared/validation';
import { START_OPTIONS, type StartOptions } from '../../../platform/config/options.js';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { setSessionCookie } from '../../../platform/http/cookies.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Http, Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { EigenAccount } from '../application/eigen-account.js';
import { Sessies } from '../application/sessies.js';
import { AangemeldType, EigenLidmaatschapType, LidmaatschapKiezenInvoerType } from './ik.type.js';

/** Being lid of more than one organisation, and one of them at a time. */
@Resolver()
export class LidmaatschapResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly eigen: EigenAccount,
    private readonly sessies: Sessies,
    @Inject(START_OPTIONS) private readonly options: StartOptions,
  ) {}

  @Mag('zien', 'Ik')
  @Query(() => [EigenLidmaatschapType])
  async mijnLidmaatschappen(@Wie() ctx: Context): Promise<EigenLidmaatschapType[]> {
    const lijst = await this.eigen.lidmaatschappen(ctx);
    return lijst.map((lid) => ({ ...lid, actief: lid.lidId === ctx.lidId && ctx.sessie?.eerst !== 'lidmaatschap' }));
  }

  @Mag('beveiligen', 'Ik')
  @Handeling({ naam: 'lidmaatschapKiezen', resultaat: () => AangemeldType })
  async lidmaatschapKiezen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => LidmaatschapKiezenInvoerType }, new ZodPipe(lidmaatschapKiezenInvoer)) { lidId }: LidmaatschapKiezenInvoer,
    @Http() { res }: { res: Response },
  ): Promise<AangemeldType> {
    setSessionCookie(res, this.options.mode, await this.work.run(ctx, (tx) => this.sessies.wissel(tx, lidId)));
    return { gelukt: true };
  }
}
