import { Args, Query, Resolver } from '@nestjs/graphql';
import { actieAfrondenInvoer, actieToevoegenInvoer, type ActieAfrondenInvoer, type ActieToevoegenInvoer } from '@doorbraaktafel/shared/validation';
import { ActieAlAfgerond, AlleenEigenActie, BesluitBeeindigd, CasusGesloten, DatumInVerleden, GeenDeelnemer, NietUwActie, OpgeschortDoorHeroverweging, RedenVerplicht } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Acties } from '../application/acties.js';
import { ActieAfrondenInvoerType, ActieToevoegenInvoerType, ActieType } from './actie.type.js';
import { presentActie } from './presenters.js';

@Resolver()
export class ActieResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acties: Acties,
  ) {}

  @Mag('zien', 'Actie')
  @Query(() => [ActieType])
  mijnActies(@Wie() ctx: Context): Promise<ActieType[]> {
    return this.work.lees(ctx, async (tx) => {
      const lezer = { ctx, vandaag: await this.acties.vandaag(tx) };
      return (await this.acties.mijn(tx)).map((actie) => presentActie(actie, lezer));
    });
  }

  @Mag('zien', 'Actie')
  @Query(() => [ActieType])
  actiesOnderRegie(@Wie() ctx: Context): Promise<ActieType[]> {
    return this.work.lees(ctx, async (tx) => {
      const lezer = { ctx, vandaag: await this.acties.vandaag(tx) };
      return (await this.acties.onderRegie(tx)).map((actie) => presentActie(actie, lezer));
    });
  }

  @Mag('toevoegen', 'Actie')
  @Handeling({ naam: 'actieToevoegen', resultaat: () => ActieType, weigeringen: [CasusGesloten, DatumInVerleden, GeenDeelnemer, AlleenEigenActie, BesluitBeeindigd] })
  actieToevoegen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => ActieToevoegenInvoerType }, new ZodPipe(actieToevoegenInvoer)) invoer: ActieToevoegenInvoer,
  ): Promise<ActieType> {
    return this.na(ctx, 'actieToevoegen', invoer, (tx) => this.acties.voegToe(tx, invoer));
  }

  @Mag('afronden', 'Actie')
  @Handeling({ naam: 'actieAfronden', resultaat: () => ActieType, weigeringen: [NietUwActie, ActieAlAfgerond, RedenVerplicht, OpgeschortDoorHeroverweging] })
  actieAfronden(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => ActieAfrondenInvoerType }, new ZodPipe(actieAfrondenInvoer)) invoer: ActieAfrondenInvoer,
  ): Promise<ActieType> {
    return this.na(ctx, 'actieAfronden', invoer, (tx) => this.acties.rondAf(tx, invoer));
  }

  private async na(ctx: Context, naam: string, { opdrachtId, ...velden }: { opdrachtId: string }, act: (tx: Tx) => Promise<string>): Promise<ActieType> {
    const id = await this.work.run(ctx, act, { opdracht: { id: opdrachtId, naam, velden } });
    return this.work.lees(ctx, async (tx) => presentActie(await this.acties.get(tx, id), { ctx, vandaag: await this.acties.vandaag(tx) }));
  }
}
