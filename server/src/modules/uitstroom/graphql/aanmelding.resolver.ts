import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import {
  aanmeldingIntrekkenInvoer,
  aanmeldingInvoer,
  aanmeldingStapInvoer,
} from '@doorbraaktafel/shared/validation';
import type { Context } from '../../../platform/context/context.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Aanmeldingen } from '../application/aanmeldingen.js';
import {
  DagNietMogelijk,
  HandtekeningOntbreekt,
  PseudoniemBestaatAl,
  RedenVereist,
  StapNietMogelijk,
  TweedePersoonVereist,
} from '../domain/weigeringen.js';
import {
  AanmeldingGeregistreerdType,
  AanmeldingIntrekkenInvoer,
  AanmeldingInvoer,
  AanmeldingStapInvoer,
  AanmeldingType,
} from './aanmelding.type.js';
import { presentAanmelding } from './presenters.js';

const STAPWEIGERINGEN = [StapNietMogelijk, DagNietMogelijk, RedenVereist, TweedePersoonVereist];

@Resolver()
export class AanmeldingResolver {
  constructor(private readonly aanmeldingenVanRegio: Aanmeldingen) {}

  @Mag('zien', 'Aanmelding')
  @Query(() => [AanmeldingType])
  async aanmeldingen(
    @Wie() ctx: Context,
    @Args('metGepubliceerde', { type: () => Boolean, defaultValue: false }) metGepubliceerde: boolean,
  ): Promise<AanmeldingType[]> {
    return (await this.aanmeldingenVanRegio.lijst(ctx, metGepubliceerde)).map(presentAanmelding);
  }

  @Mag('registreren', 'Aanmelding')
  @Handeling({
    naam: 'aanmeldingRegistreren',
    resultaat: () => AanmeldingGeregistreerdType,
    weigeringen: [HandtekeningOntbreekt, DagNietMogelijk, PseudoniemBestaatAl],
  })
  async aanmeldingRegistreren(
    @Wie() ctx: Context,
    @Args('opdrachtId', { type: () => ID }) opdrachtId: string,
    @Args('invoer', { type: () => AanmeldingInvoer }, new ZodPipe(aanmeldingInvoer)) invoer: AanmeldingInvoer,
  ): Promise<AanmeldingGeregistreerdType> {
    return { aanmeldingId: await this.aanmeldingenVanRegio.registreer(ctx, opdrachtId, invoer) };
  }

  @Mag('behandelen', 'Aanmelding')
  @Handeling({ naam: 'aanmeldingBehandelen', resultaat: () => AanmeldingGeregistreerdType, weigeringen: STAPWEIGERINGEN })
  async aanmeldingBehandelen(
    @Wie() ctx: Context,
    @Args('opdrachtId', { type: () => ID }) opdrachtId: string,
    @Args('invoer', { type: () => AanmeldingStapInvoer }, new ZodPipe(aanmeldingStapInvoer)) invoer: AanmeldingStapInvoer,
  ): Promise<AanmeldingGeregistreerdType> {
    const { stap, ...rest } = invoer;
    return { aanmeldingId: await this.aanmeldingenVanRegio.zetStap(ctx, opdrachtId, stap, rest) };
  }

  @Mag('intrekken', 'Aanmelding')
  @Handeling({ naam: 'aanmeldingIntrekken', resultaat: () => AanmeldingGeregistreerdType, weigeringen: STAPWEIGERINGEN })
  async aanmeldingIntrekken(
    @Wie() ctx: Context,
    @Args('opdrachtId', { type: () => ID }) opdrachtId: string,
    @Args('invoer', { type: () => AanmeldingIntrekkenInvoer }, new ZodPipe(aanmeldingIntrekkenInvoer)) invoer: AanmeldingIntrekkenInvoer,
  ): Promise<AanmeldingGeregistreerdType> {
    return { aanmeldingId: await this.aanmeldingenVanRegio.zetStap(ctx, opdrachtId, 'intrekken', invoer) };
  }
}
