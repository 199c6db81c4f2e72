import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import {
  afschriftregelVerwerkenInvoer, type AfschriftregelVerwerkenInvoer, betaalgegevensAanvullenInvoer, type BetaalgegevensAanvullenInvoer,
  betaalopdrachtIntrekkenInvoer, type BetaalopdrachtIntrekkenInvoer, betaalopdrachtMakenInvoer, type BetaalopdrachtMakenInvoer, betaalregelAfhandelenInvoer, type BetaalregelAfhandelenInvoer,
  betaalwijzeZettenInvoer, type BetaalwijzeZettenInvoer,
} from '@doorbraaktafel/shared/validation';
import {
  BedragBovenReservering, BesluitDraagtUitgaveNiet, BetaalgegevensOntbreken, BetaalopdrachtLoopt, BetaalopdrachtNietTerug, DatumInVerleden, GoedkeuringOntbreekt, NietBevoegdVoorFonds,
  RegelAfgehandeld, RegelPastNiet, ReserveringAfgehandeld, ReserveringVerlopen, RisicodelingNietMogelijk, TerugBovenBetaald, ZelfdePersoon,
  VoorliggendOntbreekt,
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
import { Betaalopdrachten } from '../application/betaalopdrachten.js';
import { Uitgavebetalingen } from '../application/uitgavebetalingen.js';
import {
  AfschriftregelVerwerkenInvoerType, BetaalopdrachtIntrekkenInvoerType, BetaalopdrachtMakenInvoerType, BetaalregelAfhandelenInvoerType, BetaalwijzeZettenInvoerType,
} from './betaalbalie.input.js';
import { presentBalie } from './betaalbalie.presenters.js';
import { BetaalbalieType } from './betaalbalie.type.js';
import { BetaalgegevensAanvullenInvoerType } from './betaling.input.js';
import { presentBetaling } from './betaling.presenters.js';
import { UitgavebetalingType } from './betaling.type.js';

const OPEN = [NietBevoegdVoorFonds, ReserveringAfgehandeld, ReserveringVerlopen, BetaalopdrachtLoopt];
const BETALEN = [...OPEN, RisicodelingNietMogelijk, ZelfdePersoon, GoedkeuringOntbreekt, BedragBovenReservering, BesluitDraagtUitgaveNiet, VoorliggendOntbreekt];

@Resolver()
export class BetaalbalieResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly opdrachten: Betaalopdrachten,
    private readonly betalingen: Uitgavebetalingen,
  ) {}

  @Mag('afstemmen', 'Uitgave')
  @Query(() => BetaalbalieType)
  async betaalbalie(@Wie() ctx: Context, @Args('fondsId', { type: () => ID }, new IdPipe('fondsId')) fondsId: string): Promise<BetaalbalieType> {
    return presentBalie(await this.work.lees(ctx, (tx) => this.opdrachten.balie(tx, fondsId)));
  }

  @Mag('betalen', 'Uitgave')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'betaalwijzeZetten', resultaat: () => BetaalbalieType, weigeringen: [NietBevoegdVoorFonds] })
  betaalwijzeZetten(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => BetaalwijzeZettenInvoerType }, new ZodPipe(betaalwijzeZettenInvoer)) invoer: BetaalwijzeZettenInvoer,
  ): Promise<BetaalbalieType> {
    const { fondsId, vorm, rekeninghouder, iban, opdrachtId: _, ...indeling } = invoer;
    const wijze = { vorm, rekeninghouder: rekeninghouder ?? null, iban: iban ?? null, indeling };
    return this.handel(ctx, 'betaalwijzeZetten', invoer, (tx) => this.opdrachten.zetWijze(tx, fondsId, wijze));
  }

  @Mag('betalen', 'Uitgave')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'betaalgegevensAanvullen', resultaat: () => UitgavebetalingType, weigeringen: OPEN })
  async betaalgegevensAanvullen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => BetaalgegevensAanvullenInvoerType }, new ZodPipe(betaalgegevensAanvullenInvoer)) invoer: BetaalgegevensAanvullenInvoer,
  ): Promise<UitgavebetalingType> {
    const { opdrachtId: id, ...velden } = invoer;
    await this.work.run(ctx, (tx) => this.opdrachten.vulAan(tx, invoer.uitgaveId, invoer), { opdracht: { id, naam: 'betaalgegevensAanvullen', velden } });
    return presentBetaling(await this.work.lees(ctx, (tx) => this.betalingen.get(tx, invoer.uitgaveId)));
  }

  @Mag('betalen', 'Uitgave')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'betaalopdrachtMaken', resultaat: () => BetaalbalieType, weigeringen: [...BETALEN, BetaalgegevensOntbreken, DatumInVerleden] })
  betaalopdrachtMaken(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => BetaalopdrachtMakenInvoerType }, new ZodPipe(betaalopdrachtMakenInvoer)) invoer: BetaalopdrachtMakenInvoer,
  ): Promise<BetaalbalieType> {
    const opdracht = { ...invoer, id: invoer.opdrachtId, bedragInCent: invoer.bedragInCent ?? null };
    return this.handel(ctx, 'betaalopdrachtMaken', invoer, (tx) => this.opdrachten.maak(tx, opdracht));
  }

  @Mag('betalen', 'Uitgave')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'betaalopdrachtIntrekken', resultaat: () => BetaalbalieType, weigeringen: [BetaalopdrachtNietTerug] })
  betaalopdrachtIntrekken(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => BetaalopdrachtIntrekkenInvoerType }, new ZodPipe(betaalopdrachtIntrekkenInvoer)) invoer: BetaalopdrachtIntrekkenInvoer,
  ): Promise<BetaalbalieType> {
    const { betaalopdrachtId, reden } = invoer;
    return this.handel(ctx, 'betaalopdrachtIntrekken', invoer, (tx) => this.opdrachten.trekIn(tx, betaalopdrachtId, reden));
  }

  @Mag('betalen', 'Uitgave')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'betaalregelAfhandelen', resultaat: () => BetaalbalieType, weigeringen: [RegelAfgehandeld] })
  betaalregelAfhandelen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => BetaalregelAfhandelenInvoerType }, new ZodPipe(betaalregelAfhandelenInvoer)) invoer: BetaalregelAfhandelenInvoer,
  ): Promise<BetaalbalieType> {
    return this.handel(ctx, 'betaalregelAfhandelen', invoer, (tx) => this.opdrachten.handelAf(tx, { ...invoer, boekingId: invoer.opdrachtId }));
  }

  @Mag('betalen', 'Uitgave')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'afschriftregelVerwerken', resultaat: () => BetaalbalieType, weigeringen: [...BETALEN, RegelAfgehandeld, RegelPastNiet, TerugBovenBetaald] })
  afschriftregelVerwerken(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => AfschriftregelVerwerkenInvoerType }, new ZodPipe(afschriftregelVerwerkenInvoer)) invoer: AfschriftregelVerwerkenInvoer,
  ): Promise<BetaalbalieType> {
    const { opdrachtId, regelId, wijze, doelId, reden } = invoer;
    return this.handel(ctx, 'afschriftregelVerwerken', invoer, (tx) =>
      this.opdrachten.verwerk(tx, opdrachtId, { regelId, wijze, doelId: doelId ?? null, reden: reden ?? null }));
  }

  /** Every act of the desk answers the desk of its fonds. */
  private async handel(ctx: Context, naam: string, invoer: { opdrachtId: string }, act: (tx: Tx) => Promise<string>): Promise<BetaalbalieType> {
    const { opdrachtId: id, ...velden } = invoer;
    const fondsId = await this.work.run(ctx, act, { opdracht: { id, naam, velden } });
    return presentBalie(await this.work.lees(ctx, (tx) => this.opdrachten.balie(tx, fondsId)));
  }
}
