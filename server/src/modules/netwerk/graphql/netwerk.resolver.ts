import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { isId } from '@doorbraaktafel/shared/ids';
import {
  netwerklidToevoegenInvoer,
  netwerklidVerwijderenInvoer,
  type NetwerklidToevoegenInvoer,
  type NetwerklidVerwijderenInvoer,
} from '@doorbraaktafel/shared/validation';
import { CasusGesloten, GeenGrondVoorNetwerk, NietGevonden, NietUwNetwerklid } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Netwerken } from '../application/netwerken.js';
import { NetwerklidToevoegenInvoerType, NetwerklidVerwijderenInvoerType } from './netwerk.input.js';
import { NetwerkType } from './netwerk.type.js';
import { presentNetwerk } from './presenters.js';

@Resolver()
export class NetwerkResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly netwerken: Netwerken,
  ) {}

  @Mag('zien', 'Netwerk')
  @Query(() => NetwerkType, { name: 'netwerk' })
  async netwerk(@Wie() ctx: Context, @Args('casusId', { type: () => ID }) casusId: string): Promise<NetwerkType> {
    if (!isId(casusId)) throw new NietGevonden('casusId');
    return presentNetwerk(await this.work.leesCasus(ctx, casusId, (tx) => this.netwerken.haal(tx, casusId)));
  }

  @Mag('aanvullen', 'Netwerk')
  @Handeling({ naam: 'netwerklidToevoegen', resultaat: () => NetwerkType, weigeringen: [CasusGesloten, GeenGrondVoorNetwerk] })
  netwerklidToevoegen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => NetwerklidToevoegenInvoerType }, new ZodPipe(netwerklidToevoegenInvoer)) invoer: NetwerklidToevoegenInvoer,
  ): Promise<NetwerkType> {
    return this.voerUit(ctx, 'netwerklidToevoegen', invoer, (tx) => this.netwerken.voegToe(tx, invoer));
  }

  @Mag('aanvullen', 'Netwerk')
  @Handeling({ naam: 'netwerklidVerwijderen', resultaat: () => NetwerkType, weigeringen: [NietUwNetwerklid] })
  netwerklidVerwijderen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => NetwerklidVerwijderenInvoerType }, new ZodPipe(netwerklidVerwijderenInvoer)) invoer: NetwerklidVerwijderenInvoer,
  ): Promise<NetwerkType> {
    return this.voerUit(ctx, 'netwerklidVerwijderen', invoer, (tx) => this.netwerken.verwijder(tx, invoer.netwerklidId));
  }

  private async voerUit(ctx: Context, naam: string, invoer: { opdrachtId: string }, doe: (tx: Tx) => Promise<string>): Promise<NetwerkType> {
    const casusId = await this.work.run(ctx, doe, { opdracht: { id: invoer.opdrachtId, naam, velden: invoer } });
    return presentNetwerk(await this.work.leesCasus(ctx, casusId, (tx) => this.netwerken.haal(tx, casusId)));
  }
}
