import { Args, Resolver } from '@nestjs/graphql';
import {
  agendaHerordenenInvoer,
  agendapuntAfrondenInvoer,
  agendapuntInvoer,
  agendapuntMinutenInvoer,
  agendapuntToevoegenInvoer,
  agendapuntVerwijderenInvoer,
} from '@doorbraaktafel/shared/validation';
import type { Uitkomst } from '@doorbraaktafel/shared/vocabulary';
import {
  AgendapuntAfgerond,
  AgendapuntOpTafel,
  AlleenVoorzitterVanTafel,
  CasusAlOpAgenda,
  CasusGesloten,
  FaseNietMogelijk,
  ZittingGesloten,
  ZittingNietGeopend,
} from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Agenda } from '../application/agenda.js';
import { Tonen } from '../application/tonen.js';
import { presentZitting } from './presenters.js';
import {
  AgendaHerordenenInvoer,
  AgendapuntAfrondenInvoer,
  AgendapuntMinutenZettenInvoer,
  AgendapuntOpTafelLeggenInvoer,
  AgendapuntToevoegenInvoer,
  AgendapuntVerwijderenInvoer,
} from './zitting.input.js';
import { ZittingType } from './zitting.type.js';

const ALTIJD = [AlleenVoorzitterVanTafel, ZittingGesloten];

@Resolver()
export class AgendaResolver {
  constructor(
    private readonly agenda: Agenda,
    private readonly tonen: Tonen,
  ) {}

  @Mag('voorzitten', 'Zitting')
  @Handeling({ naam: 'agendapuntToevoegen', resultaat: () => ZittingType, weigeringen: [...ALTIJD, CasusAlOpAgenda, CasusGesloten, FaseNietMogelijk] })
  async agendapuntToevoegen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => AgendapuntToevoegenInvoer }, new ZodPipe(agendapuntToevoegenInvoer)) invoer: AgendapuntToevoegenInvoer,
  ): Promise<ZittingType> {
    return this.toon(ctx, await this.agenda.voegToe(ctx, invoer));
  }

  @Mag('voorzitten', 'Zitting')
  @Handeling({ naam: 'agendaHerordenen', resultaat: () => ZittingType, weigeringen: [...ALTIJD] })
  async agendaHerordenen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => AgendaHerordenenInvoer }, new ZodPipe(agendaHerordenenInvoer)) invoer: AgendaHerordenenInvoer,
  ): Promise<ZittingType> {
    return this.toon(ctx, await this.agenda.herorden(ctx, invoer));
  }

  @Mag('voorzitten', 'Zitting')
  @Handeling({ naam: 'agendapuntMinutenZetten', resultaat: () => ZittingType, weigeringen: [...ALTIJD, AgendapuntAfgerond] })
  async agendapuntMinutenZetten(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => AgendapuntMinutenZettenInvoer }, new ZodPipe(agendapuntMinutenInvoer)) invoer: AgendapuntMinutenZettenInvoer,
  ): Promise<ZittingType> {
    return this.toon(ctx, await this.agenda.zetMinuten(ctx, invoer));
  }

  @Mag('voorzitten', 'Zitting')
  @Handeling({ naam: 'agendapuntVerwijderen', resultaat: () => ZittingType, weigeringen: [...ALTIJD, AgendapuntAfgerond, AgendapuntOpTafel] })
  async agendapuntVerwijderen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => AgendapuntVerwijderenInvoer }, new ZodPipe(agendapuntVerwijderenInvoer)) invoer: AgendapuntVerwijderenInvoer,
  ): Promise<ZittingType> {
    return this.toon(ctx, await this.agenda.verwijder(ctx, invoer));
  }

  @Mag('voorzitten', 'Zitting')
  @Handeling({ naam: 'agendapuntOpTafelLeggen', resultaat: () => ZittingType, weigeringen: [...ALTIJD, ZittingNietGeopend, FaseNietMogelijk] })
  async agendapuntOpTafelLeggen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => AgendapuntOpTafelLeggenInvoer }, new ZodPipe(agendapuntInvoer)) invoer: AgendapuntOpTafelLeggenInvoer,
  ): Promise<ZittingType> {
    return this.toon(ctx, await this.agenda.legOpTafel(ctx, invoer));
  }

  @Mag('voorzitten', 'Zitting')
  @Handeling({ naam: 'agendapuntAfronden', resultaat: () => ZittingType, weigeringen: [...ALTIJD, ZittingNietGeopend, AgendapuntAfgerond] })
  async agendapuntAfronden(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => AgendapuntAfrondenInvoer }, new ZodPipe(agendapuntAfrondenInvoer)) invoer: AgendapuntAfrondenInvoer,
  ): Promise<ZittingType> {
    return this.toon(ctx, await this.agenda.rondAf(ctx, { ...invoer, uitkomst: invoer.uitkomst as Uitkomst }));
  }

  private async toon(ctx: Context, id: string): Promise<ZittingType> {
    return presentZitting(await this.tonen.zitting(ctx, id));
  }
}
