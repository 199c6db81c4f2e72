import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { draaiboekVaststellenInvoer, type DraaiboekVaststellenInvoer } from '@doorbraaktafel/shared/validation';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { IdPipe } from '../../../platform/refusals/id.pipe.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Beurten } from '../application/beurten.js';
import { Draaiboeken } from '../application/draaiboeken.js';
import { BeurtklokType, presentBeurtklok } from './beurtklok.type.js';
import {
  CasusdraaiboekType, DraaiboekbundelType, DraaiboekVaststellenInvoerType, presentBundel, presentCasusdraaiboek,
} from './draaiboek.type.js';

/** The turn clock and the draaiboek: who does what next. */
@Resolver()
export class VolgenResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly beurten: Beurten,
    private readonly draaiboekenVanRegio: Draaiboeken,
  ) {}

  @Mag('zien', 'Beurtklok')
  @Query(() => BeurtklokType)
  async beurtklok(@Wie() ctx: Context, @Args('casusId', { type: () => ID }, new IdPipe('casusId')) casusId: string): Promise<BeurtklokType> {
    return presentBeurtklok(await this.work.leesCasus(ctx, casusId, (tx) => this.beurten.klok(tx, casusId)));
  }

  @Mag('zien', 'Draaiboek')
  @Query(() => [DraaiboekbundelType], { description: 'Voor elke blokkade wat nu geldt en wat eerder gold.' })
  async draaiboeken(@Wie() ctx: Context): Promise<DraaiboekbundelType[]> {
    return (await this.work.lees(ctx, (tx) => this.draaiboekenVanRegio.lijst(tx))).map(presentBundel);
  }

  @Mag('zien', 'Casus')
  @Query(() => CasusdraaiboekType, { description: 'Het draaiboek waarmee deze casus binnenkwam.' })
  async casusdraaiboek(@Wie() ctx: Context, @Args('casusId', { type: () => ID }, new IdPipe('casusId')) casusId: string): Promise<CasusdraaiboekType> {
    return presentCasusdraaiboek(await this.work.lees(ctx, (tx) => this.draaiboekenVanRegio.vanCasus(tx, casusId)));
  }

  @Mag('vaststellen', 'Draaiboek')
  @Handeling({ naam: 'draaiboekVaststellen', resultaat: () => DraaiboekbundelType })
  async draaiboekVaststellen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => DraaiboekVaststellenInvoerType }, new ZodPipe(draaiboekVaststellenInvoer)) invoer: DraaiboekVaststellenInvoer,
  ): Promise<DraaiboekbundelType> {
    const { opdrachtId, ...velden } = invoer;
    const blokkade = await this.work.run(ctx, (tx) => this.draaiboekenVanRegio.stelVast(tx, velden), { opdracht: { id: opdrachtId, naam: 'draaiboekVaststellen', velden } });
    return presentBundel(await this.work.lees(ctx, (tx) => this.draaiboekenVanRegio.huidig(tx, blokkade)));
  }
}
