import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import {
  bewaarstopOpheffenInvoer, bewaarstopZettenInvoer, vernietigingInvoer, vernietigingVoorstellenInvoer,
  type BewaarstopOpheffenInvoer, type BewaarstopZettenInvoer, type VernietigingInvoer, type VernietigingVoorstellenInvoer,
} from '@doorbraaktafel/shared/validation';
import { AlleenOverDezeGegevens, BevestigingNodig, BewaarstopAlWeg, EenAnderBevestigt, LogboekLooptAchter, VernietigenKanNiet, VernietigingLoopt, VerzoekdagNodig } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { VraagtBevestiging } from '../../../platform/permissions/bevestiging.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { IdPipe } from '../../../platform/refusals/id.pipe.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Bewaring } from '../application/bewaring.js';
import { Vernietigingen } from '../application/vernietigingen.js';
import { Wiswacht } from '../application/wiswacht.js';
import {
  BewaarstopOpheffenInvoerType, BewaarstopZettenInvoerType, BewaartermijnVoorbijType, BewaringType, VernietigingInvoerType, VernietigingType, VernietigingVoorstellenInvoerType,
} from './bewaring.type.js';
import { presentBewaring, presentVernietiging, presentVoorbij } from './presenters.js';

const resultaat = () => BewaringType;

@Resolver()
export class BewaringResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly bewaring: Bewaring,
    private readonly vernietigingen: Vernietigingen,
    private readonly wiswacht: Wiswacht,
  ) {}

  @Mag('zien', 'Bewaring')
  @Query(() => BewaringType, { name: 'bewaring', description: 'Hoe lang een casus bewaard blijft, en wat vernietigen in de weg staat.' })
  async vanCasus(@Wie() ctx: Context, @Args('casusId', { type: () => ID }, new IdPipe('casusId')) casusId: string): Promise<BewaringType> {
    return presentBewaring(await this.work.lees(ctx, (tx) => this.bewaring.beeld(tx, casusId)));
  }

  @Mag('nagaan', 'Vernietiging')
  @Query(() => [BewaartermijnVoorbijType], { description: 'Casussen waarvan de bewaartermijn voorbij is, de langste eerst, ten hoogste 200.' })
  async bewaartermijnVoorbij(@Wie() ctx: Context): Promise<BewaartermijnVoorbijType[]> {
    return (await this.work.lees(ctx, (tx) => this.vernietigingen.voorbij(tx))).map(presentVoorbij);
  }

  @Mag('zien', 'Vernietiging')
  @Query(() => [VernietigingType], { name: 'vernietigingen', description: 'Bewijzen van vernietiging die u mag zien, de nieuwste eerst, ten hoogste 200.' })
  async bewijzen(@Wie() ctx: Context): Promise<VernietigingType[]> {
    return (await this.work.lees(ctx, (tx) => this.vernietigingen.bewijzen(tx))).map(presentVernietiging);
  }

  @Mag('stoppen', 'Vernietiging')
  @Handeling({ naam: 'bewaarstopZetten', resultaat, weigeringen: [AlleenOverDezeGegevens] })
  async bewaarstopZetten(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => BewaarstopZettenInvoerType }, new ZodPipe(bewaarstopZettenInvoer)) invoer: BewaarstopZettenInvoer,
  ): Promise<BewaringType> {
    return this.beeldNa(ctx, 'bewaarstopZetten', invoer, (tx, i) => this.bewaring.zetStop(tx, i));
  }

  @Mag('stoppen', 'Vernietiging')
  @Handeling({ naam: 'bewaarstopOpheffen', resultaat, weigeringen: [AlleenOverDezeGegevens, BewaarstopAlWeg] })
  async bewaarstopOpheffen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => BewaarstopOpheffenInvoerType }, new ZodPipe(bewaarstopOpheffenInvoer)) invoer: BewaarstopOpheffenInvoer,
  ): Promise<BewaringType> {
    return this.beeldNa(ctx, 'bewaarstopOpheffen', invoer, (tx, i) => this.bewaring.hefStopOp(tx, i));
  }

  @Mag('voorstellen', 'Vernietiging')
  @Handeling({ naam: 'vernietigingVoorstellen', resultaat, weigeringen: [AlleenOverDezeGegevens, VerzoekdagNodig, VernietigenKanNiet, VernietigingLoopt] })
  async vernietigingVoorstellen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => VernietigingVoorstellenInvoerType }, new ZodPipe(vernietigingVoorstellenInvoer)) invoer: VernietigingVoorstellenInvoer,
  ): Promise<BewaringType> {
    return this.beeldNa(ctx, 'vernietigingVoorstellen', invoer, (tx, i) => this.vernietigingen.stelVoor(tx, i));
  }

  @Mag('voorstellen', 'Vernietiging')
  @Handeling({ naam: 'vernietigingIntrekken', resultaat, weigeringen: [AlleenOverDezeGegevens] })
  async vernietigingIntrekken(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => VernietigingInvoerType }, new ZodPipe(vernietigingInvoer)) invoer: VernietigingInvoer,
  ): Promise<BewaringType> {
    return this.beeldNa(ctx, 'vernietigingIntrekken', invoer, (tx, i) => this.vernietigingen.trekIn(tx, i));
  }

  @Mag('bevestigen', 'Vernietiging')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'vernietigingBevestigen', resultaat: () => VernietigingType, weigeringen: [AlleenOverDezeGegevens, EenAnderBevestigt, VernietigenKanNiet, LogboekLooptAchter, BevestigingNodig] })
  async vernietigingBevestigen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => VernietigingInvoerType }, new ZodPipe(vernietigingInvoer)) invoer: VernietigingInvoer,
  ): Promise<VernietigingType> {
    const id = await this.work.run(ctx, (tx) => this.vernietigingen.bevestig(tx, invoer), { opdracht: { id: invoer.opdrachtId, naam: 'vernietigingBevestigen', velden: invoer } });
    await this.wiswacht.wis();
    return presentVernietiging(await this.work.lees(ctx, (tx) => this.vernietigingen.een(tx, id)));
  }

  private async beeldNa<I extends { opdrachtId: string }>(ctx: Context, naam: string, invoer: I, doe: (tx: Tx, invoer: I) => Promise<string>): Promise<BewaringType> {
    const casusId = await this.work.run(ctx, (tx) => doe(tx, invoer), { opdracht: { id: invoer.opdrachtId, naam, velden: invoer } });
    return presentBewaring(await this.work.lees(ctx, (tx) => this.bewaring.beeld(tx, casusId)));
  }
}
