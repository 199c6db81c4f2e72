import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import {
  kostenincidentIntrekkenInvoer, type KostenincidentIntrekkenInvoer, kostenincidentVastleggenInvoer, type KostenincidentVastleggenInvoer,
  zorgdakjaar, zorgdakwoningenVastleggenInvoer, type ZorgdakwoningenVastleggenInvoer,
} from '@doorbraaktafel/shared/validation';
import { NietToegestaan } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { mogelijkeActie } from '../../../platform/permissions/actie.type.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { magVastleggen, Zorgdakkosten } from '../application/zorgdakkosten.js';
import { DagNietMogelijk } from '../domain/weigeringen.js';
import { IncidentAlIngetrokken, type Kostenincident, type Zorgdakjaar } from '../domain/zorgdak.js';
import {
  KostenincidentIntrekkenInvoerType, KostenincidentType, KostenincidentVastleggenInvoerType, ZorgdakkostenType, type ZorgdakregelType, ZorgdakwoningenVastleggenInvoerType,
} from './zorgdak.type.js';

@Resolver()
export class ZorgdakResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly zorgdak: Zorgdakkosten,
  ) {}

  @Mag('zien', 'Zorgdakkosten')
  @Query(() => ZorgdakkostenType)
  zorgdakkosten(@Wie() ctx: Context, @Args('jaar', { type: () => Int }, new ZodPipe(zorgdakjaar)) jaar: number): Promise<ZorgdakkostenType> {
    return this.kosten(ctx, jaar);
  }

  @Mag('zien', 'Kostenincident')
  @Query(() => [KostenincidentType])
  async kostenincidenten(@Wie() ctx: Context, @Args('jaar', { type: () => Int }, new ZodPipe(zorgdakjaar)) jaar: number): Promise<KostenincidentType[]> {
    return (await this.work.lees(ctx, (tx) => this.zorgdak.incidenten(tx, jaar))).map((incident) => presentIncident(ctx, incident));
  }

  @Mag('vastleggen', 'Kostenincident')
  @Handeling({ naam: 'kostenincidentVastleggen', resultaat: () => ZorgdakkostenType, weigeringen: [DagNietMogelijk] })
  async kostenincidentVastleggen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => KostenincidentVastleggenInvoerType }, new ZodPipe(kostenincidentVastleggenInvoer)) invoer: KostenincidentVastleggenInvoer,
  ): Promise<ZorgdakkostenType> {
    const kosten = await this.handel(ctx, 'kostenincidentVastleggen', invoer, (tx) => this.zorgdak.legVast(tx, invoer.opdrachtId, invoer));
    return { ...kosten, kostenincidentId: invoer.opdrachtId };
  }

  @Mag('vastleggen', 'Kostenincident')
  @Handeling({ naam: 'kostenincidentIntrekken', resultaat: () => ZorgdakkostenType, weigeringen: [IncidentAlIngetrokken] })
  kostenincidentIntrekken(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => KostenincidentIntrekkenInvoerType }, new ZodPipe(kostenincidentIntrekkenInvoer)) invoer: KostenincidentIntrekkenInvoer,
  ): Promise<ZorgdakkostenType> {
    return this.handel(ctx, 'kostenincidentIntrekken', invoer, (tx) => this.zorgdak.trekIn(tx, invoer.kostenincidentId));
  }

  @Mag('vastleggen', 'Kostenincident')
  @Handeling({ naam: 'zorgdakwoningenVastleggen', resultaat: () => ZorgdakkostenType, weigeringen: [] })
  zorgdakwoningenVastleggen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => ZorgdakwoningenVastleggenInvoerType }, new ZodPipe(zorgdakwoningenVastleggenInvoer)) invoer: ZorgdakwoningenVastleggenInvoer,
  ): Promise<ZorgdakkostenType> {
    return this.handel(ctx, 'zorgdakwoningenVastleggen', invoer, (tx) => this.zorgdak.telWoningen(tx, invoer.opdrachtId, invoer));
  }

  private async handel(ctx: Context, naam: string, invoer: { opdrachtId: string }, act: (tx: Tx) => Promise<number>): Promise<ZorgdakkostenType> {
    const { opdrachtId: id, ...velden } = invoer;
    return this.kosten(ctx, await this.work.run(ctx, act, { opdracht: { id, naam, velden } }));
  }

  private async kosten(ctx: Context, jaar: number): Promise<ZorgdakkostenType> {
    const regels = await this.work.lees(ctx, (tx) => this.zorgdak.kosten(tx, jaar));
    return { jaar, zorgaanbieders: regels.map((regel) => presentRegel(ctx, regel)) };
  }
}

const actie = (ctx: Context, naam: string, zorgaanbiederId: string) => mogelijkeActie(naam, magVastleggen({ ctx }, zorgaanbiederId) ? undefined : new NietToegestaan());

function presentRegel(ctx: Context, { totaal, oorzaken, perHonderd, perWoningInCent }: Zorgdakjaar): ZorgdakregelType {
  const { zorgaanbiederId, naam, woningen } = totaal;
  return { zorgaanbiederId, naam, woningen, totaal, oorzaken: [...oorzaken], perHonderdWoningen: perHonderd, perWoningInCent, acties: [actie(ctx, 'vastleggen', zorgaanbiederId)] };
}

function presentIncident(ctx: Context, incident: Kostenincident): KostenincidentType {
  const { id, zorgaanbiederId, zorgaanbiederNaam, soort, oorzaak, bedragInCent, voorgevallenOp } = incident;
  return { id, zorgaanbiederNaam, soort, oorzaak, bedragInCent, voorgevallenOp, acties: [actie(ctx, 'intrekken', zorgaanbiederId)] };
}
