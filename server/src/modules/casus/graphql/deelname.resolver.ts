import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import {
  collegaToelatenInvoer, deelnameVerlatenInvoer, teamInstappenInvoer, verantwoordelijkheidAanbiedenInvoer, verantwoordelijkheidBeantwoordenInvoer,
  type CollegaToelatenInvoer, type DeelnameVerlatenInvoer, type TeamInstappenInvoer, type VerantwoordelijkheidAanbiedenInvoer, type VerantwoordelijkheidBeantwoordenInvoer,
} from '@doorbraaktafel/shared/validation';
import { AanEenAnder, AlBeantwoord, AlleenVerantwoordelijke, CasusGesloten, GeenCollega, NiemandAntwoordt, NiemandLeestDossier, NietToegestaan, OverdrachtLoopt, VerantwoordelijkeBlijft } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { IdPipe } from '../../../platform/refusals/id.pipe.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Deelnameopdrachten } from '../application/deelnameopdrachten.js';
import { Meedoen } from '../application/meedoen.js';
import { Verantwoordelijkheid } from '../application/verantwoordelijkheid.js';
import {
  CollegaToelatenInvoerType, DeelnameVerlatenInvoerType, TeamInstappenInvoerType, VerantwoordelijkheidAanbiedenInvoerType, VerantwoordelijkheidBeantwoordenInvoerType,
} from './deelname.input.js';
import { presentDeelname } from './deelname.presenter.js';
import { CasusdeelnameType, DeelnameKlaarType, TeamcasusType } from './deelname.type.js';

/** Taking part in a casus: who sees what by which ground, leaving, colleagues, and who answers for the data. */
@Resolver()
export class DeelnameResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly opdrachten: Deelnameopdrachten,
    private readonly meedoen: Meedoen,
    private readonly verantwoordelijkheid: Verantwoordelijkheid,
  ) {}

  @Mag('zien', 'Deelname')
  @Query(() => CasusdeelnameType)
  async casusdeelname(@Wie() ctx: Context, @Args('casusId', { type: () => ID }, new IdPipe('casusId')) casusId: string): Promise<CasusdeelnameType> {
    return presentDeelname(await this.opdrachten.beeld(ctx, casusId));
  }

  @Mag('instappen', 'Deelname')
  @Query(() => [TeamcasusType])
  teamcasussen(@Wie() ctx: Context): Promise<TeamcasusType[]> {
    return this.work.lees(ctx, (tx) => this.meedoen.teamcasussen(tx));
  }

  @Mag('verlaten', 'Deelname')
  @Handeling({ naam: 'deelnameVerlaten', resultaat: () => DeelnameKlaarType, weigeringen: [NietToegestaan, VerantwoordelijkeBlijft] })
  async deelnameVerlaten(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => DeelnameVerlatenInvoerType }, new ZodPipe(deelnameVerlatenInvoer)) invoer: DeelnameVerlatenInvoer,
  ): Promise<DeelnameKlaarType> {
    return { casusId: await this.opdrachten.klaar(ctx, 'deelnameVerlaten', invoer, (tx, i) => this.meedoen.verlaat(tx, i)) };
  }

  @Mag('toelaten', 'Deelname')
  @Handeling({ naam: 'collegaToelaten', resultaat: () => DeelnameKlaarType, weigeringen: [NietToegestaan, CasusGesloten, GeenCollega, NiemandLeestDossier] })
  async collegaToelaten(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => CollegaToelatenInvoerType }, new ZodPipe(collegaToelatenInvoer)) invoer: CollegaToelatenInvoer,
  ): Promise<DeelnameKlaarType> {
    return { casusId: await this.opdrachten.klaar(ctx, 'collegaToelaten', invoer, (tx, i) => this.meedoen.laatCollegaToe(tx, i)) };
  }

  @Mag('instappen', 'Deelname')
  @Handeling({ naam: 'teamInstappen', resultaat: () => DeelnameKlaarType })
  async teamInstappen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => TeamInstappenInvoerType }, new ZodPipe(teamInstappenInvoer)) invoer: TeamInstappenInvoer,
  ): Promise<DeelnameKlaarType> {
    return { casusId: await this.opdrachten.klaar(ctx, 'teamInstappen', invoer, (tx, { casusId }) => this.meedoen.stapIn(tx, casusId)) };
  }

  @Mag('aanbieden', 'Verantwoordelijkheid')
  @Handeling({ naam: 'verantwoordelijkheidAanbieden', resultaat: () => CasusdeelnameType, weigeringen: [AlleenVerantwoordelijke, CasusGesloten, NiemandAntwoordt, OverdrachtLoopt] })
  async verantwoordelijkheidAanbieden(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => VerantwoordelijkheidAanbiedenInvoerType }, new ZodPipe(verantwoordelijkheidAanbiedenInvoer)) invoer: VerantwoordelijkheidAanbiedenInvoer,
  ): Promise<CasusdeelnameType> {
    return presentDeelname(await this.opdrachten.beeldNa(ctx, 'verantwoordelijkheidAanbieden', invoer, (tx, i) => this.verantwoordelijkheid.biedAan(tx, i)));
  }

  @Mag('beantwoorden', 'Verantwoordelijkheid')
  @Handeling({ naam: 'verantwoordelijkheidBeantwoorden', resultaat: () => CasusdeelnameType, weigeringen: [AanEenAnder, AlBeantwoord] })
  async verantwoordelijkheidBeantwoorden(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => VerantwoordelijkheidBeantwoordenInvoerType }, new ZodPipe(verantwoordelijkheidBeantwoordenInvoer)) invoer: VerantwoordelijkheidBeantwoordenInvoer,
  ): Promise<CasusdeelnameType> {
    return presentDeelname(await this.opdrachten.beeldNa(ctx, 'verantwoordelijkheidBeantwoorden', invoer, (tx, i) => this.verantwoordelijkheid.beantwoord(tx, i)));
  }
}
