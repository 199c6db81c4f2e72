import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { vermogenVan } from '@doorbraaktafel/shared/permissions';
import {
  risicoclaimBeslissenInvoer, type RisicoclaimBeslissenInvoer, risicoclaimIndienenInvoer, type RisicoclaimIndienenInvoer,
  risicodelingVastleggenInvoer, type RisicodelingVastleggenInvoer,
} from '@doorbraaktafel/shared/validation';
import {
  AandelenNietHonderd, BedragBovenReservering, BesluitDraagtUitgaveNiet, BewijsOntbreekt, GoedkeuringOntbreekt, NietBevoegdVoorFonds, NietToegestaan,
  RegelAfgehandeld, ReserveringAfgehandeld, ReserveringVerlopen, RisicodelingNietMogelijk, ZelfdePersoon,
  VoorliggendOntbreekt,
} from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { mogelijkeActie } from '../../../platform/permissions/actie.type.js';
import { VraagtBevestiging } from '../../../platform/permissions/bevestiging.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { IdPipe } from '../../../platform/refusals/id.pipe.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Risicodelingen } from '../application/risicodelingen.js';
import type { Risicodeling } from '../domain/betaling/risicodeling.js';
import { RisicoclaimBeslissenInvoerType, RisicoclaimIndienenInvoerType, RisicodelingType, RisicodelingVastleggenInvoerType } from './risicodeling.type.js';

const OPEN = [NietBevoegdVoorFonds, ReserveringAfgehandeld, ReserveringVerlopen, RisicodelingNietMogelijk];

@Resolver()
export class RisicodelingResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly delingen: Risicodelingen,
  ) {}

  @Mag('zien', 'Risicodeling')
  @Query(() => RisicodelingType)
  async risicodeling(@Wie() ctx: Context, @Args('id', { type: () => ID }, new IdPipe('uitgaveId')) id: string): Promise<RisicodelingType> {
    return this.lees(ctx, id);
  }

  @Mag('zien', 'Risicodeling')
  @Query(() => [RisicodelingType])
  async mijnRisicodelingen(@Wie() ctx: Context): Promise<RisicodelingType[]> {
    return (await this.work.lees(ctx, (tx) => this.delingen.vanPartij(tx))).map((deling) => present(ctx, deling));
  }

  @Mag('vastleggen', 'Risicodeling')
  @Handeling({ naam: 'risicodelingVastleggen', resultaat: () => RisicodelingType, weigeringen: [...OPEN, AandelenNietHonderd] })
  risicodelingVastleggen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => RisicodelingVastleggenInvoerType }, new ZodPipe(risicodelingVastleggenInvoer)) invoer: RisicodelingVastleggenInvoer,
  ): Promise<RisicodelingType> {
    return this.handel(ctx, 'risicodelingVastleggen', invoer, async (tx) => {
      await this.delingen.legVast(tx, invoer);
      return invoer.uitgaveId;
    });
  }

  @Mag('claimen', 'Risicodeling')
  @Handeling({ naam: 'risicoclaimIndienen', resultaat: () => RisicodelingType, weigeringen: [NietBevoegdVoorFonds, BewijsOntbreekt, RisicodelingNietMogelijk] })
  risicoclaimIndienen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => RisicoclaimIndienenInvoerType }, new ZodPipe(risicoclaimIndienenInvoer)) invoer: RisicoclaimIndienenInvoer,
  ): Promise<RisicodelingType> {
    return this.handel(ctx, 'risicoclaimIndienen', invoer, async (tx) => {
      await this.delingen.claim(tx, { ...invoer, id: invoer.opdrachtId, iban: invoer.iban ?? null });
      return invoer.uitgaveId;
    });
  }

  @Mag('beslissen', 'Risicodeling')
  @VraagtBevestiging('vers')
  @Handeling({
    naam: 'risicoclaimBeslissen',
    resultaat: () => RisicodelingType,
    weigeringen: [...OPEN, BedragBovenReservering, BesluitDraagtUitgaveNiet, GoedkeuringOntbreekt, RegelAfgehandeld, VoorliggendOntbreekt, ZelfdePersoon],
  })
  risicoclaimBeslissen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => RisicoclaimBeslissenInvoerType }, new ZodPipe(risicoclaimBeslissenInvoer)) invoer: RisicoclaimBeslissenInvoer,
  ): Promise<RisicodelingType> {
    const { claimId, toegekend, reden } = invoer;
    return this.handel(ctx, 'risicoclaimBeslissen', invoer, (tx) => this.delingen.beslis(tx, { claimId, toegekend, reden: reden || null }));
  }

  private async handel(ctx: Context, naam: string, invoer: { opdrachtId: string }, act: (tx: Tx) => Promise<string>): Promise<RisicodelingType> {
    const { opdrachtId: id, ...velden } = invoer;
    return this.lees(ctx, await this.work.run(ctx, act, { opdracht: { id, naam, velden } }));
  }

  private async lees(ctx: Context, uitgaveId: string): Promise<RisicodelingType> {
    return present(ctx, await this.work.lees(ctx, (tx) => this.delingen.get(tx, uitgaveId)));
  }
}

function present(ctx: Context, deling: Risicodeling): RisicodelingType {
  const vermogen = vermogenVan(ctx);
  const magClaimen = deling.isPartij && vermogen.can('claimen', 'Risicodeling');
  return {
    ...deling,
    partijen: [...deling.partijen],
    claims: [...deling.claims],
    acties: [
      mogelijkeActie('claimen', magClaimen ? undefined : new NietToegestaan({ nl: 'Alleen een partij van deze afspraak claimt.', en: 'Only a party of this agreement makes a claim.' })),
      mogelijkeActie('beslissen', deling.gaatOverFonds && vermogen.can('beslissen', 'Risicodeling') ? undefined : new NietBevoegdVoorFonds()),
    ],
  };
}
