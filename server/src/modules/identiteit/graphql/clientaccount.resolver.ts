import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { clientaccountInvoer, type ClientaccountInvoer, clientUitnodigenInvoer, type ClientUitnodigenInvoer } from '@doorbraaktafel/shared/validation';
import { AlleenVerantwoordelijke, CasusGesloten, ClientHeeftAccount, ClientUitgenodigd, GeenClientaccount } from '@doorbraaktafel/shared/weigeringen';
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
import { Clientaccounts } from '../application/clientaccounts.js';
import { ClientaccountInvoerType, ClientaccountKlaarType, ClientaccountType, ClientUitnodigenInvoerType } from './clientaccount.type.js';

const resultaat = () => ClientaccountKlaarType;

/** The account of the client of a casus. */
@Resolver()
export class ClientaccountResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: Clientaccounts,
  ) {}

  @Mag('zien', 'Clientaccount')
  @Query(() => ClientaccountType)
  async clientaccount(@Wie() ctx: Context, @Args('casusId', { type: () => ID }, new IdPipe('casusId')) casusId: string): Promise<ClientaccountType> {
    const { acties, ...beeld } = await this.work.lees(ctx, (tx) => this.accounts.beeld(tx, casusId));
    return { ...beeld, acties: acties.map(([naam, waaromNiet]) => mogelijkeActie(naam, waaromNiet)) };
  }

  @Mag('uitnodigen', 'Clientaccount')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'clientUitnodigen', resultaat, weigeringen: [AlleenVerantwoordelijke, CasusGesloten, ClientHeeftAccount, ClientUitgenodigd] })
  clientUitnodigen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => ClientUitnodigenInvoerType }, new ZodPipe(clientUitnodigenInvoer)) invoer: ClientUitnodigenInvoer,
  ): Promise<ClientaccountKlaarType> {
    return this.doe(ctx, 'clientUitnodigen', invoer, (tx) => this.accounts.nodigUit(tx, invoer));
  }

  @Mag('uitnodigen', 'Clientaccount')
  @Handeling({ naam: 'clientuitnodigingIntrekken', resultaat, weigeringen: [AlleenVerantwoordelijke, GeenClientaccount] })
  clientuitnodigingIntrekken(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => ClientaccountInvoerType }, new ZodPipe(clientaccountInvoer)) invoer: ClientaccountInvoer,
  ): Promise<ClientaccountKlaarType> {
    return this.doe(ctx, 'clientuitnodigingIntrekken', invoer, (tx) => this.accounts.trekIn(tx, invoer));
  }

  @Mag('beeindigen', 'Clientaccount')
  @Handeling({ naam: 'clientaccountBeeindigen', resultaat, weigeringen: [AlleenVerantwoordelijke, GeenClientaccount] })
  clientaccountBeeindigen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => ClientaccountInvoerType }, new ZodPipe(clientaccountInvoer)) invoer: ClientaccountInvoer,
  ): Promise<ClientaccountKlaarType> {
    return this.doe(ctx, 'clientaccountBeeindigen', invoer, (tx) => this.accounts.beeindig(tx, invoer));
  }

  private async doe(ctx: Context, naam: string, invoer: ClientaccountInvoer, act: (tx: Tx) => Promise<string>): Promise<ClientaccountKlaarType> {
    const { opdrachtId: id, ...velden } = invoer;
    return { casusId: await this.work.run(ctx, act, { opdracht: { id, naam, velden } }) };
  }
}
