import { Args, Resolver } from '@nestjs/graphql';
import { uitgaveAanvragenInvoer, type UitgaveAanvragenInvoer } from '@doorbraaktafel/shared/validation';
import {
  BegunstigdeIsClient, CasusGesloten, DatumInVerleden, FondsGesloten, GeenDeelnemer, GeldOnvolledig, OnvoldoendeSaldo, PlafondBereikt, PlafondOverschreden, RondeOpen,
  VoorliggendOntbreekt, VoorstelLigtVoor, ZelfdeAanvraagLoopt,
} from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { presentUitgave, UitgaveAanvragenInvoerType, Uitgaven, UitgaveType } from '../../noodfonds/index.js';
import { Geldaanvragen } from '../application/geldaanvragen.js';

@Resolver()
export class GeldaanvraagResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly aanvragen: Geldaanvragen,
    private readonly uitgaven: Uitgaven,
  ) {}

  @Mag('aanvragen', 'Uitgave')
  @Handeling({
    naam: 'uitgaveAanvragen',
    resultaat: () => UitgaveType,
    weigeringen: [
      CasusGesloten, FondsGesloten, ZelfdeAanvraagLoopt, BegunstigdeIsClient, PlafondOverschreden, PlafondBereikt, OnvoldoendeSaldo, VoorliggendOntbreekt,
      RondeOpen, VoorstelLigtVoor, GeenDeelnemer, GeldOnvolledig, DatumInVerleden,
    ],
  })
  async uitgaveAanvragen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => UitgaveAanvragenInvoerType }, new ZodPipe(uitgaveAanvragenInvoer)) invoer: UitgaveAanvragenInvoer,
  ): Promise<UitgaveType> {
    const { opdrachtId: id, ...velden } = invoer;
    const uitgaveId = await this.work.run(ctx, (tx) => this.aanvragen.vraagAan(tx, invoer), { opdracht: { id, naam: 'uitgaveAanvragen', velden } });
    return presentUitgave(await this.work.lees(ctx, (tx) => this.uitgaven.get(tx, uitgaveId)));
  }
}
