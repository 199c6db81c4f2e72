import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import {
  besluitEvaluerenInvoer, casusAfsluitenInvoer, verwachtingVastleggenInvoer,
  type BesluitEvaluerenInvoer, type CasusAfsluitenInvoer, type VerwachtingVastleggenInvoer,
} from '@doorbraaktafel/shared/validation';
import {
  AlGeevalueerd, AlleenRegisseur, CasusGesloten, DatumInVerleden, NogNietGeevalueerd, NogNietTeEvalueren, NuNietAfTeSluiten, VerwachtingLigtVast, VerwachtingOntbreekt,
} from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { IdPipe } from '../../../platform/refusals/id.pipe.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Afronden } from '../application/afronden.js';
import { BesluitEvaluerenInvoerType, CasusAfsluitenInvoerType, VerwachtingVastleggenInvoerType } from './afronding.input.js';
import { CasusafrondingType, presentAfronding } from './afronding.type.js';

const resultaat = () => CasusafrondingType;

/** Looking back on besluiten, and closing. */
@Resolver()
export class AfrondingResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly afronden: Afronden,
  ) {}

  @Mag('zien', 'Beurtklok')
  @Query(() => CasusafrondingType)
  casusafronding(@Wie() ctx: Context, @Args('casusId', { type: () => ID }, new IdPipe('casusId')) casusId: string): Promise<CasusafrondingType> {
    return this.lees(ctx, casusId);
  }

  @Mag('verwachten', 'Besluit')
  @Handeling({ naam: 'verwachtingVastleggen', resultaat, weigeringen: [AlleenRegisseur, CasusGesloten, VerwachtingLigtVast, DatumInVerleden] })
  verwachtingVastleggen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => VerwachtingVastleggenInvoerType }, new ZodPipe(verwachtingVastleggenInvoer)) invoer: VerwachtingVastleggenInvoer,
  ): Promise<CasusafrondingType> {
    return this.na(ctx, 'verwachtingVastleggen', invoer, (tx) => this.afronden.legVerwachtingVast(tx, invoer));
  }

  @Mag('evalueren', 'Besluit')
  @Handeling({ naam: 'besluitEvalueren', resultaat, weigeringen: [AlleenRegisseur, CasusGesloten, VerwachtingOntbreekt, AlGeevalueerd, NogNietTeEvalueren] })
  besluitEvalueren(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => BesluitEvaluerenInvoerType }, new ZodPipe(besluitEvaluerenInvoer)) invoer: BesluitEvaluerenInvoer,
  ): Promise<CasusafrondingType> {
    return this.na(ctx, 'besluitEvalueren', invoer, (tx) => this.afronden.evalueer(tx, invoer));
  }

  @Mag('afsluiten', 'Casus')
  @Handeling({ naam: 'casusAfsluiten', resultaat, weigeringen: [AlleenRegisseur, CasusGesloten, NuNietAfTeSluiten, NogNietGeevalueerd] })
  casusAfsluiten(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => CasusAfsluitenInvoerType }, new ZodPipe(casusAfsluitenInvoer)) invoer: CasusAfsluitenInvoer,
  ): Promise<CasusafrondingType> {
    return this.na(ctx, 'casusAfsluiten', invoer, (tx) => this.afronden.sluitAf(tx, invoer));
  }

  private async na(ctx: Context, naam: string, { opdrachtId, ...velden }: { opdrachtId: string }, act: (tx: Tx) => Promise<string>): Promise<CasusafrondingType> {
    return this.lees(ctx, await this.work.run(ctx, act, { opdracht: { id: opdrachtId, naam, velden } }));
  }

  private async lees(ctx: Context, casusId: string): Promise<CasusafrondingType> {
    return presentAfronding(await this.work.lees(ctx, (tx) => this.afronden.beeld(tx, casusId)));
  }
}
