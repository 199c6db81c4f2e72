import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import {
  fondsAfsluitenInvoer,
  type FondsAfsluitenInvoer,
  fondsBegrotenInvoer,
  type FondsBegrotenInvoer,
  fondsOpenenInvoer,
  type FondsOpenenInvoer,
  fondsRegelsZettenInvoer,
  type FondsRegelsZettenInvoer,
} from '@doorbraaktafel/shared/validation';
import { BesluitdagOnmogelijk, BestaatAl, FondsGesloten, NietBevoegdVoorFonds, NogGereserveerd, TeWeinigGoedkeurders } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { VraagtBevestiging } from '../../../platform/permissions/bevestiging.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { IdPipe } from '../../../platform/refusals/id.pipe.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Fondsbeheer } from '../application/fondsbeheer.js';
import { leesRegels } from './fondsregels.js';
import { presentFondsdossier } from './fondspresenter.js';
import { FondsAfsluitenInvoerType, FondsBegrotenInvoerType, FondsOpenenInvoerType, FondsRegelsZettenInvoerType } from './fondsbeheer.input.js';
import { FondsdossierType } from './fondsbeheer.type.js';

@Resolver()
export class FondsbeheerResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly beheer: Fondsbeheer,
  ) {}

  @Mag('zien', 'Fonds')
  @Query(() => FondsdossierType)
  async fondsbeheer(@Wie() ctx: Context, @Args('id', { type: () => ID }, new IdPipe('fondsId')) id: string): Promise<FondsdossierType> {
    return presentFondsdossier(await this.work.lees(ctx, (tx) => this.beheer.lees(tx, id)));
  }

  @Mag('openen', 'Fonds')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'fondsOpenen', resultaat: () => FondsdossierType, weigeringen: [NietBevoegdVoorFonds, BestaatAl, TeWeinigGoedkeurders] })
  fondsOpenen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => FondsOpenenInvoerType }, new ZodPipe(fondsOpenenInvoer)) invoer: FondsOpenenInvoer,
  ): Promise<FondsdossierType> {
    const { opdrachtId, regels, ...fonds } = invoer;
    return this.handel(ctx, 'fondsOpenen', { ...invoer, fondsId: opdrachtId }, (tx) => this.beheer.open(tx, { id: opdrachtId, ...fonds }, leesRegels(regels)));
  }

  @Mag('regelen', 'Fonds')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'fondsRegelsZetten', resultaat: () => FondsdossierType, weigeringen: [NietBevoegdVoorFonds, FondsGesloten, TeWeinigGoedkeurders] })
  fondsRegelsZetten(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => FondsRegelsZettenInvoerType }, new ZodPipe(fondsRegelsZettenInvoer)) invoer: FondsRegelsZettenInvoer,
  ): Promise<FondsdossierType> {
    return this.handel(ctx, 'fondsRegelsZetten', invoer, (tx) => this.beheer.zetRegels(tx, invoer.fondsId, leesRegels(invoer.regels)));
  }

  @Mag('begroten', 'Fonds')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'fondsBegroten', resultaat: () => FondsdossierType, weigeringen: [BesluitdagOnmogelijk, NietBevoegdVoorFonds, FondsGesloten, BestaatAl] })
  fondsBegroten(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => FondsBegrotenInvoerType }, new ZodPipe(fondsBegrotenInvoer)) invoer: FondsBegrotenInvoer,
  ): Promise<FondsdossierType> {
    return this.handel(ctx, 'fondsBegroten', invoer, (tx) => this.beheer.begroot(tx, { ...invoer, boekingId: invoer.opdrachtId }));
  }

  @Mag('afsluiten', 'Fonds')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'fondsAfsluiten', resultaat: () => FondsdossierType, weigeringen: [BesluitdagOnmogelijk, NietBevoegdVoorFonds, FondsGesloten, NogGereserveerd, BestaatAl] })
  fondsAfsluiten(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => FondsAfsluitenInvoerType }, new ZodPipe(fondsAfsluitenInvoer)) invoer: FondsAfsluitenInvoer,
  ): Promise<FondsdossierType> {
    return this.handel(ctx, 'fondsAfsluiten', invoer, (tx) => this.beheer.sluitAf(tx, { ...invoer, boekingId: invoer.opdrachtId }));
  }

  private async handel(ctx: Context, naam: string, invoer: { opdrachtId: string; fondsId: string }, act: (tx: Tx) => Promise<unknown>): Promise<FondsdossierType> {
    const { opdrachtId: id, ...velden } = invoer;
    await this.work.run(ctx, async (tx) => void (await act(tx)), { opdracht: { id, naam, velden } });
    return presentFondsdossier(await this.work.lees(ctx, (tx) => this.beheer.lees(tx, invoer.fondsId)));
  }
}
