import { Args, Resolver } from '@nestjs/graphql';
import {
  reserveringVrijlatenInvoer,
  type ReserveringVrijlatenInvoer,
  uitgaveBetalenInvoer,
  type UitgaveBetalenInvoer,
  uitgaveGoedkeurenInvoer,
  type UitgaveGoedkeurenInvoer,
} from '@doorbraaktafel/shared/validation';
import {
  AanvraagAfgehandeld,
  AlGoedgekeurd,
  BedragBovenReservering,
  BesluitDraagtUitgaveNiet,
  CasusGesloten,
  EigenCaseload,
  FondsGesloten,
  BetaalopdrachtLoopt,
  GenoegAkkoorden,
  GoedkeuringOntbreekt,
  NietBevoegdVoorFonds,
  OnvoldoendeSaldo,
  PlafondBereikt,
  PlafondOverschreden,
  ReserveringAfgehandeld,
  ReserveringVerlopen,
  RisicodelingNietMogelijk,
  TafelBeslist,
  VoorliggendOntbreekt,
  ZelfdePersoon,
} from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { VraagtBevestiging } from '../../../platform/permissions/bevestiging.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Aanvragen } from '../application/aanvragen.js';
import { Noodfonds } from '../application/noodfonds.js';
import { Uitgaven } from '../application/uitgaven.js';
import { presentUitgave } from './presenters.js';
import { ReserveringVrijlatenInvoerType, UitgaveBetalenInvoerType, UitgaveGoedkeurenInvoerType } from './uitgave.input.js';
import { UitgaveType } from './uitgave.type.js';

const OPEN = [NietBevoegdVoorFonds, ReserveringAfgehandeld, ReserveringVerlopen];
const TOEKENNEN = [
  EigenCaseload, AanvraagAfgehandeld, TafelBeslist, VoorliggendOntbreekt, PlafondOverschreden, PlafondBereikt, OnvoldoendeSaldo, FondsGesloten, CasusGesloten,
];

@Resolver()
export class UitgaveResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly noodfonds: Noodfonds,
    private readonly aanvragen: Aanvragen,
    private readonly uitgaven: Uitgaven,
  ) {}

  @Mag('goedkeuren', 'Uitgave')
  @VraagtBevestiging('zitting')
  @Handeling({ naam: 'uitgaveGoedkeuren', resultaat: () => UitgaveType, weigeringen: [...OPEN, ...TOEKENNEN, ZelfdePersoon, AlGoedgekeurd, GenoegAkkoorden, BesluitDraagtUitgaveNiet] })
  uitgaveGoedkeuren(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => UitgaveGoedkeurenInvoerType }, new ZodPipe(uitgaveGoedkeurenInvoer)) invoer: UitgaveGoedkeurenInvoer,
  ): Promise<UitgaveType> {
    return this.handel(ctx, 'uitgaveGoedkeuren', invoer, (tx) => this.aanvragen.keurGoed(tx, invoer.uitgaveId));
  }

  @Mag('betalen', 'Uitgave')
  @VraagtBevestiging('vers')
  @Handeling({
    naam: 'uitgaveBetalen',
    resultaat: () => UitgaveType,
    weigeringen: [...OPEN, ZelfdePersoon, GoedkeuringOntbreekt, BedragBovenReservering, BesluitDraagtUitgaveNiet, BetaalopdrachtLoopt, RisicodelingNietMogelijk, VoorliggendOntbreekt],
  })
  uitgaveBetalen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => UitgaveBetalenInvoerType }, new ZodPipe(uitgaveBetalenInvoer)) invoer: UitgaveBetalenInvoer,
  ): Promise<UitgaveType> {
    return this.handel(ctx, 'uitgaveBetalen', invoer, (tx) => this.noodfonds.betaal(tx, { ...invoer, boekingId: invoer.opdrachtId }));
  }

  @Mag('vrijlaten', 'Uitgave')
  @Handeling({ naam: 'reserveringVrijlaten', resultaat: () => UitgaveType, weigeringen: [...OPEN, BetaalopdrachtLoopt] })
  reserveringVrijlaten(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => ReserveringVrijlatenInvoerType }, new ZodPipe(reserveringVrijlatenInvoer)) invoer: ReserveringVrijlatenInvoer,
  ): Promise<UitgaveType> {
    return this.handel(ctx, 'reserveringVrijlaten', invoer, (tx) => this.noodfonds.laatVrij(tx, { ...invoer, boekingId: invoer.opdrachtId }));
  }

  private async handel(ctx: Context, naam: string, invoer: UitgaveGoedkeurenInvoer, act: (tx: Tx) => Promise<void>): Promise<UitgaveType> {
    const { opdrachtId: id, ...velden } = invoer;
    await this.work.run(ctx, act, { opdracht: { id, naam, velden } });
    return presentUitgave(await this.work.lees(ctx, (tx) => this.uitgaven.get(tx, invoer.uitgaveId)));
  }
}
