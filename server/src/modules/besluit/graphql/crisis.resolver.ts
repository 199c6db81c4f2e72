import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import {
  crisisBijeenroepenInvoer,
  crisisMeedoenInvoer,
  crisisVastleggenInvoer,
  geldrouteVastleggenInvoer,
  type CrisisBijeenroepenInvoer,
  type CrisisMeedoenInvoer,
  type CrisisVastleggenInvoer,
  type GeldrouteVastleggenInvoer,
} from '@doorbraaktafel/shared/validation';
import {
  AlleenRegisseur, BesluitAlGenomen, CasusGesloten, CrisisGesloten, CrisisLoopt, FaseNietMogelijk, GeenGesprek, GeenStandpuntGevraagd, GeenVertegenwoordigers, GesprekAlleenEerst, NiemandDeedMee,
  RedenVerplicht, RondeOpen, SprekerDoetNietMee, VoorstelVervallen,
} from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { mogelijkeActie } from '../../../platform/permissions/actie.type.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { IdPipe } from '../../../platform/refusals/id.pipe.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Crisis, type Crisisbeeld } from '../application/crisis.js';
import { CrisisBijeenroepenInvoerType, CrisiskanaalType, CrisisMeedoenInvoerType, CrisisVastleggenInvoerType, GeldrouteVastleggenInvoerType, type CrisisoverlegType } from './crisis.type.js';

const resultaat = () => CrisiskanaalType;

/** The crisis channel of a casus: convening, joining, recording, and the money route. */
@Resolver()
export class CrisisResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly crisis: Crisis,
  ) {}

  @Mag('zien', 'Crisisoverleg')
  @Query(() => CrisiskanaalType)
  crisiskanaal(@Wie() ctx: Context, @Args('casusId', { type: () => ID }, new IdPipe('casusId')) casusId: string): Promise<CrisiskanaalType> {
    return this.lees(ctx, casusId);
  }

  @Mag('bijeenroepen', 'Crisisoverleg')
  @Handeling({ naam: 'crisisBijeenroepen', resultaat, weigeringen: [CasusGesloten, CrisisLoopt, GeenVertegenwoordigers] })
  crisisBijeenroepen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => CrisisBijeenroepenInvoerType }, new ZodPipe(crisisBijeenroepenInvoer)) invoer: CrisisBijeenroepenInvoer,
  ): Promise<CrisiskanaalType> {
    return this.na(ctx, 'crisisBijeenroepen', invoer, (tx) => this.crisis.roepBijeen(tx, invoer.casusId));
  }

  @Mag('meedoen', 'Crisisoverleg')
  @Handeling({ naam: 'crisisMeedoen', resultaat })
  crisisMeedoen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => CrisisMeedoenInvoerType }, new ZodPipe(crisisMeedoenInvoer)) invoer: CrisisMeedoenInvoer,
  ): Promise<CrisiskanaalType> {
    return this.na(ctx, 'crisisMeedoen', invoer, (tx) => this.crisis.doeMee(tx, invoer.crisisId));
  }

  @Mag('vastleggen', 'Crisisoverleg')
  @Handeling({
    naam: 'crisisVastleggen',
    resultaat,
    weigeringen: [
      AlleenRegisseur, CasusGesloten, CrisisGesloten, FaseNietMogelijk, NiemandDeedMee, SprekerDoetNietMee, GeenGesprek, GesprekAlleenEerst,
      RedenVerplicht, RondeOpen, VoorstelVervallen, BesluitAlGenomen, GeenStandpuntGevraagd,
    ],
  })
  crisisVastleggen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => CrisisVastleggenInvoerType }, new ZodPipe(crisisVastleggenInvoer)) invoer: CrisisVastleggenInvoer,
  ): Promise<CrisiskanaalType> {
    return this.na(ctx, 'crisisVastleggen', invoer, (tx) => this.crisis.legVast(tx, invoer));
  }

  @Mag('geldrouteVastleggen', 'Crisisoverleg')
  @Handeling({ naam: 'geldrouteVastleggen', resultaat, weigeringen: [CasusGesloten] })
  geldrouteVastleggen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => GeldrouteVastleggenInvoerType }, new ZodPipe(geldrouteVastleggenInvoer)) invoer: GeldrouteVastleggenInvoer,
  ): Promise<CrisiskanaalType> {
    return this.na(ctx, 'geldrouteVastleggen', invoer, (tx) => this.crisis.legGeldrouteVast(tx, invoer));
  }

  private async na(ctx: Context, naam: string, invoer: { readonly opdrachtId: string }, act: (tx: Tx) => Promise<string>): Promise<CrisiskanaalType> {
    const { opdrachtId, ...velden } = invoer;
    return this.lees(ctx, await this.work.run(ctx, act, { opdracht: { id: opdrachtId, naam, velden } }));
  }

  private lees(ctx: Context, casusId: string): Promise<CrisiskanaalType> {
    return this.work.lees(ctx, async (tx) => presentKanaal(await this.crisis.beeld(tx, casusId), ctx.lidId));
  }
}

function presentKanaal({ overleggen, acties, zonderMandaat, geldroutes, ...kop }: Crisisbeeld, lidId: string): CrisiskanaalType {
  return {
    ...kop,
    overleggen: overleggen.map((overleg) => presentOverleg(overleg, lidId)),
    zonderMandaat: [...zonderMandaat],
    geldroutes: [...geldroutes],
    acties: acties.map(({ naam, waarom }) => mogelijkeActie(naam, waarom)),
  };
}

function presentOverleg(o: Crisisbeeld['overleggen'][number], lidId: string): CrisisoverlegType {
  return {
    id: o.id, bijeengeroepenDoorNaam: o.bijeengeroepenDoorNaam, gesprek: o.gesprek, rondeId: o.rondeId,
    bijeengeroepenOp: o.bijeengeroepenOp.toISOString(),
    tot: o.tot.toISOString(),
    geslotenOp: o.geslotenOp?.toISOString() ?? null,
    genodigden: o.genodigden.map(({ organisatieId, organisatieNaam, naam, gezienOp }) => ({ organisatieId, organisatieNaam, naam, doetMee: gezienOp !== null })),
    wachtOpMij: !o.geslotenOp && o.genodigden.some((g) => g.lidId === lidId && !g.gezienOp),
  };
}
