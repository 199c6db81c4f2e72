import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import {
  driehoekVragenInvoer,
  pogingVastleggenInvoer,
  regieAfsprekenInvoer,
  zijuitgangNemenInvoer,
  type DriehoekVragenInvoer,
  type PogingVastleggenInvoer,
  type RegieAfsprekenInvoer,
  type ZijuitgangNemenInvoer,
} from '@doorbraaktafel/shared/validation';
import { CasusGesloten, DatumInVerleden, DriehoekNietTeVragen, NietToegestaan, ZijuitgangPastNiet } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { mogelijkeActie } from '../../../platform/permissions/actie.type.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { IdPipe } from '../../../platform/refusals/id.pipe.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Driehoek } from '../application/driehoek.js';
import { Route, type Routebeeld } from '../application/route.js';
import { CasusrouteType, DriehoekverzoekType, DriehoekVragenInvoerType, PogingVastleggenInvoerType, RegieafsprakenType, RegieAfsprekenInvoerType, ZijuitgangNemenInvoerType } from './route.type.js';

/** The route of escalation: what was tried, the side exits, and the regie agreed beforehand. */
@Resolver()
export class RouteResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly route: Route,
    private readonly driehoek: Driehoek,
  ) {}

  @Mag('zien', 'Casus')
  @Query(() => CasusrouteType)
  casusroute(@Wie() ctx: Context, @Args('casusId', { type: () => ID }, new IdPipe('casusId')) casusId: string): Promise<CasusrouteType> {
    return this.work.leesCasus(ctx, casusId, async (tx) => presentRoute(await this.route.beeld(tx, casusId)));
  }

  @Mag('zien', 'Casus')
  @Query(() => [DriehoekverzoekType])
  mijnDriehoekvragen(@Wie() ctx: Context): Promise<DriehoekverzoekType[]> {
    return this.work.lees(ctx, (tx) => this.driehoek.voorMij(tx));
  }

  @Mag('pogingVastleggen', 'Casus')
  @Handeling({ naam: 'pogingVastleggen', resultaat: () => CasusrouteType, weigeringen: [NietToegestaan, CasusGesloten] })
  pogingVastleggen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => PogingVastleggenInvoerType }, new ZodPipe(pogingVastleggenInvoer)) invoer: PogingVastleggenInvoer,
  ): Promise<CasusrouteType> {
    return this.na(ctx, 'pogingVastleggen', invoer, (tx) => this.route.legPogingVast(tx, invoer));
  }

  @Mag('driehoekVragen', 'Casus')
  @Handeling({ naam: 'driehoekVragen', resultaat: () => CasusrouteType, weigeringen: [NietToegestaan, CasusGesloten, DriehoekNietTeVragen, DatumInVerleden] })
  driehoekVragen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => DriehoekVragenInvoerType }, new ZodPipe(driehoekVragenInvoer)) invoer: DriehoekVragenInvoer,
  ): Promise<CasusrouteType> {
    return this.na(ctx, 'driehoekVragen', invoer, (tx) => this.driehoek.vraag(tx, invoer));
  }

  @Mag('opschalen', 'Casus')
  @Handeling({ naam: 'zijuitgangNemen', resultaat: () => CasusrouteType, weigeringen: [NietToegestaan, CasusGesloten, ZijuitgangPastNiet, DatumInVerleden] })
  zijuitgangNemen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => ZijuitgangNemenInvoerType }, new ZodPipe(zijuitgangNemenInvoer)) invoer: ZijuitgangNemenInvoer,
  ): Promise<CasusrouteType> {
    return this.na(ctx, 'zijuitgangNemen', invoer, (tx) => this.route.neemZijuitgang(tx, invoer));
  }

  @Mag('zien', 'Regieafspraak')
  @Query(() => RegieafsprakenType)
  regieafspraken(@Wie() ctx: Context): Promise<RegieafsprakenType> {
    return this.work.lees(ctx, (tx) => this.lijst(tx));
  }

  @Mag('vastleggen', 'Regieafspraak')
  @Handeling({ naam: 'regieAfspreken', resultaat: () => RegieafsprakenType })
  async regieAfspreken(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => RegieAfsprekenInvoerType }, new ZodPipe(regieAfsprekenInvoer)) invoer: RegieAfsprekenInvoer,
  ): Promise<RegieafsprakenType> {
    const { opdrachtId, ...velden } = invoer;
    await this.work.run(ctx, (tx) => this.route.spreekRegieAf(tx, velden), { opdracht: { id: opdrachtId, naam: 'regieAfspreken', velden } });
    return this.work.lees(ctx, (tx) => this.lijst(tx));
  }

  private async lijst(tx: Tx): Promise<RegieafsprakenType> {
    return { afspraken: (await this.route.afspraken(tx)).map((afspraak) => ({ ...afspraak, sinds: afspraak.sinds.toISOString() })) };
  }

  private async na(ctx: Context, naam: string, invoer: { readonly opdrachtId: string }, act: (tx: Tx) => Promise<string>): Promise<CasusrouteType> {
    const { opdrachtId, ...velden } = invoer;
    const casusId = await this.work.run(ctx, act, { opdracht: { id: opdrachtId, naam, velden } });
    return this.work.leesCasus(ctx, casusId, async (tx) => presentRoute(await this.route.beeld(tx, casusId)));
  }
}

function presentRoute({ casus, eigenaarNaam, driehoek, vraagtReden, stappen, acties }: Routebeeld): CasusrouteType {
  return {
    casusId: casus.id, niveau: casus.niveau, eigenaarNaam, termijn: casus.volgendeTermijn, regisseurNaam: casus.regisseurNaam, vraagtReden,
    sinds: casus.niveauSinds.toISOString(),
    driehoek: driehoek.map(({ plek, organisatieNaam, doetMee, gevraagdTot }) => ({ plek, organisatieNaam, doetMee, gevraagdTot })),
    stappen: stappen.map((stap) => ({ ...stap, gezetOp: stap.gezetOp.toISOString() })),
    acties: acties.map(([naam, waarom]) => mogelijkeActie(naam, waarom)),
  };
}
