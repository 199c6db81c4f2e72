import { Args, Resolver } from '@nestjs/graphql';
import {
  steekproefBeoordelenInvoer,
  type SteekproefBeoordelenInvoer,
  uitgaveAfwijzenInvoer,
  type UitgaveAfwijzenInvoer,
  voorliggendVastleggenInvoer,
  type VoorliggendVastleggenInvoer,
} from '@doorbraaktafel/shared/validation';
import { AanvraagAfgehandeld, EerstAkkoord, KeurdeZelfGoed, NietBevoegdVoorFonds, ZelfdePersoon } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Aanvragen } from '../application/aanvragen.js';
import { Uitgaven } from '../application/uitgaven.js';
import { SteekproefBeoordelenInvoerType, UitgaveAfwijzenInvoerType, VoorliggendVastleggenInvoerType } from './aanvraag.input.js';
import { presentUitgave } from './presenters.js';
import { UitgaveType } from './uitgave.type.js';

@Resolver()
export class AanvraagResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly aanvragen: Aanvragen,
    private readonly uitgaven: Uitgaven,
  ) {}

  @Mag('afwijzen', 'Uitgave')
  @Handeling({ naam: 'uitgaveAfwijzen', resultaat: () => UitgaveType, weigeringen: [NietBevoegdVoorFonds, AanvraagAfgehandeld] })
  uitgaveAfwijzen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => UitgaveAfwijzenInvoerType }, new ZodPipe(uitgaveAfwijzenInvoer)) invoer: UitgaveAfwijzenInvoer,
  ): Promise<UitgaveType> {
    return this.handel(ctx, 'uitgaveAfwijzen', invoer, (tx) => this.aanvragen.wijsAf(tx, invoer.uitgaveId, invoer.reden, invoer.grond ?? null));
  }

  @Mag('aanvragen', 'Uitgave')
  @Handeling({ naam: 'voorliggendVastleggen', resultaat: () => UitgaveType })
  voorliggendVastleggen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => VoorliggendVastleggenInvoerType }, new ZodPipe(voorliggendVastleggenInvoer)) invoer: VoorliggendVastleggenInvoer,
  ): Promise<UitgaveType> {
    return this.handel(ctx, 'voorliggendVastleggen', invoer, (tx) => this.aanvragen.legVoorliggendVast(tx, invoer.uitgaveId, invoer.voorzieningen));
  }

  @Mag('nakijken', 'Uitgave')
  @Handeling({ naam: 'steekproefBeoordelen', resultaat: () => UitgaveType, weigeringen: [NietBevoegdVoorFonds, ZelfdePersoon, KeurdeZelfGoed, EerstAkkoord, AanvraagAfgehandeld] })
  steekproefBeoordelen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => SteekproefBeoordelenInvoerType }, new ZodPipe(steekproefBeoordelenInvoer)) invoer: SteekproefBeoordelenInvoer,
  ): Promise<UitgaveType> {
    const { uitgaveId, oordeel, bevinding } = invoer;
    return this.handel(ctx, 'steekproefBeoordelen', invoer, (tx) => this.aanvragen.beoordeelSteekproef(tx, uitgaveId, oordeel, bevinding));
  }

  private async handel(ctx: Context, naam: string, invoer: { opdrachtId: string; uitgaveId: string }, act: (tx: Tx) => Promise<void>): Promise<UitgaveType> {
    const { opdrachtId: id, ...velden } = invoer;
    await this.work.run(ctx, act, { opdracht: { id, naam, velden } });
    return presentUitgave(await this.work.lees(ctx, (tx) => this.uitgaven.get(tx, invoer.uitgaveId)));
  }
}
