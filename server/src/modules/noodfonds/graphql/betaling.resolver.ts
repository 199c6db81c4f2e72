import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import {
  betalingCorrigerenInvoer, type BetalingCorrigerenInvoer, leningVastleggenInvoer, type LeningVastleggenInvoer,
  terugontvangstBoekenInvoer, type TerugontvangstBoekenInvoer,
} from '@doorbraaktafel/shared/validation';
import {
  LeningNietMogelijk, NietBevoegdVoorFonds, NietTeCorrigeren, OnvoldoendeSaldo, PlafondBereikt, ReserveringAfgehandeld, ReserveringVerlopen, RisicodelingNietMogelijk, TermijnenTellenNietOp, TerugBovenBetaald,
} from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { VraagtBevestiging } from '../../../platform/permissions/bevestiging.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { IdPipe } from '../../../platform/refusals/id.pipe.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Noodfonds } from '../application/noodfonds.js';
import { Uitgavebetalingen } from '../application/uitgavebetalingen.js';
import { BetalingCorrigerenInvoerType, LeningVastleggenInvoerType, TerugontvangstBoekenInvoerType } from './betaling.input.js';
import { presentBetaling } from './betaling.presenters.js';
import { UitgavebetalingType } from './betaling.type.js';

@Resolver()
export class BetalingResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly noodfonds: Noodfonds,
    private readonly betalingen: Uitgavebetalingen,
  ) {}

  @Mag('zien', 'Uitgave')
  @Query(() => UitgavebetalingType)
  async uitgavebetaling(@Wie() ctx: Context, @Args('id', { type: () => ID }, new IdPipe('uitgaveId')) id: string): Promise<UitgavebetalingType> {
    return presentBetaling(await this.work.lees(ctx, (tx) => this.betalingen.get(tx, id)));
  }

  @Mag('corrigeren', 'Uitgave')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'terugontvangstBoeken', resultaat: () => UitgavebetalingType, weigeringen: [NietBevoegdVoorFonds, TerugBovenBetaald, RisicodelingNietMogelijk] })
  terugontvangstBoeken(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => TerugontvangstBoekenInvoerType }, new ZodPipe(terugontvangstBoekenInvoer)) invoer: TerugontvangstBoekenInvoer,
  ): Promise<UitgavebetalingType> {
    return this.handel(ctx, 'terugontvangstBoeken', invoer, (tx) => this.noodfonds.ontvangTerug(tx, { ...invoer, boekingId: invoer.opdrachtId }));
  }

  @Mag('corrigeren', 'Uitgave')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'betalingCorrigeren', resultaat: () => UitgavebetalingType, weigeringen: [NietTeCorrigeren, TerugBovenBetaald, OnvoldoendeSaldo, PlafondBereikt, RisicodelingNietMogelijk] })
  betalingCorrigeren(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => BetalingCorrigerenInvoerType }, new ZodPipe(betalingCorrigerenInvoer)) invoer: BetalingCorrigerenInvoer,
  ): Promise<UitgavebetalingType> {
    const { opdrachtId: boekingId, boekingId: foutBoekingId, uitgaveId, reden } = invoer;
    return this.handel(ctx, 'betalingCorrigeren', invoer, (tx) => this.noodfonds.corrigeer(tx, { boekingId, foutBoekingId, uitgaveId, reden }));
  }

  @Mag('corrigeren', 'Uitgave')
  @VraagtBevestiging('vers')
  @Handeling({
    naam: 'leningVastleggen',
    resultaat: () => UitgavebetalingType,
    weigeringen: [NietBevoegdVoorFonds, TermijnenTellenNietOp, LeningNietMogelijk, ReserveringAfgehandeld, ReserveringVerlopen],
  })
  leningVastleggen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => LeningVastleggenInvoerType }, new ZodPipe(leningVastleggenInvoer)) invoer: LeningVastleggenInvoer,
  ): Promise<UitgavebetalingType> {
    return this.handel(ctx, 'leningVastleggen', invoer, (tx) => this.noodfonds.leen(tx, invoer.uitgaveId, invoer.termijnen));
  }

  private async handel(ctx: Context, naam: string, invoer: { opdrachtId: string; uitgaveId: string }, act: (tx: Tx) => Promise<void>): Promise<UitgavebetalingType> {
    const { opdrachtId: id, ...velden } = invoer;
    await this.work.run(ctx, act, { opdracht: { id, naam, velden } });
    return presentBetaling(await this.work.lees(ctx, (tx) => this.betalingen.get(tx, invoer.uitgaveId)));
  }
}
