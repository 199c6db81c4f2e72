import { Args, Resolver } from '@nestjs/graphql';
import {
  casusAanhoudenInvoer,
  casusOpschalenInvoer,
  deelnemerVerwijderenInvoer,
  organisatieUitnodigenInvoer,
  regieOverdragenInvoer,
  type CasusAanhoudenInvoer,
  type CasusOpschalenInvoer,
  type DeelnemerVerwijderenInvoer,
  type OrganisatieUitnodigenInvoer,
  type RegieOverdragenInvoer,
} from '@doorbraaktafel/shared/validation';
import {
  AlAangehouden,
  AlDeelnemer,
  BrengerBlijft,
  DeelnemerGebonden,
  CasusGesloten,
  DatumNietMogelijk,
  GeenWoonrelatie,
  HoogsteNiveau,
  NiemandGenoemd,
  NietToegestaan,
  PogingOntbreekt,
} from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Deelname } from '../application/deelname.js';
import { Casusopdrachten } from '../application/opdrachten.js';
import { Sturen } from '../application/sturen.js';
import { CasusType } from './casus.type.js';
import { presentCasus } from './presenters.js';
import {
  CasusAanhoudenInvoerType,
  CasusOpschalenInvoerType,
  DeelnemerVerwijderenInvoerType,
  OrganisatieUitnodigenInvoerType,
  RegieOverdragenInvoerType,
} from './sturen.input.js';

const resultaat = () => CasusType;

@Resolver()
export class SturenResolver {
  constructor(
    private readonly opdrachten: Casusopdrachten,
    private readonly deelname: Deelname,
    private readonly sturen: Sturen,
  ) {}

  @Mag('uitnodigen', 'Casus')
  @Handeling({
    naam: 'organisatieUitnodigen',
    resultaat,
    weigeringen: [NietToegestaan, CasusGesloten, AlDeelnemer, NiemandGenoemd, GeenWoonrelatie],
  })
  async organisatieUitnodigen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => OrganisatieUitnodigenInvoerType }, new ZodPipe(organisatieUitnodigenInvoer)) invoer: OrganisatieUitnodigenInvoer,
  ): Promise<CasusType> {
    return presentCasus(await this.opdrachten.voerUit(ctx, 'organisatieUitnodigen', invoer, (tx, i) => this.deelname.nodigUit(tx, i)));
  }

  @Mag('verwijderen', 'Casus')
  @Handeling({ naam: 'deelnemerVerwijderen', resultaat, weigeringen: [NietToegestaan, CasusGesloten, BrengerBlijft, DeelnemerGebonden] })
  async deelnemerVerwijderen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => DeelnemerVerwijderenInvoerType }, new ZodPipe(deelnemerVerwijderenInvoer)) invoer: DeelnemerVerwijderenInvoer,
  ): Promise<CasusType> {
    return presentCasus(await this.opdrachten.voerUit(ctx, 'deelnemerVerwijderen', invoer, (tx, i) => this.deelname.verwijder(tx, i)));
  }

  @Mag('aanhouden', 'Casus')
  @Handeling({ naam: 'casusAanhouden', resultaat, weigeringen: [NietToegestaan, CasusGesloten, AlAangehouden, DatumNietMogelijk] })
  async casusAanhouden(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => CasusAanhoudenInvoerType }, new ZodPipe(casusAanhoudenInvoer)) invoer: CasusAanhoudenInvoer,
  ): Promise<CasusType> {
    return presentCasus(await this.opdrachten.voerUit(ctx, 'casusAanhouden', invoer, (tx, i) => this.sturen.houdAan(tx, i)));
  }

  @Mag('opschalen', 'Casus')
  @Handeling({ naam: 'casusOpschalen', resultaat, weigeringen: [NietToegestaan, CasusGesloten, HoogsteNiveau, PogingOntbreekt] })
  async casusOpschalen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => CasusOpschalenInvoerType }, new ZodPipe(casusOpschalenInvoer)) invoer: CasusOpschalenInvoer,
  ): Promise<CasusType> {
    return presentCasus(await this.opdrachten.voerUit(ctx, 'casusOpschalen', invoer, (tx, i) => this.sturen.schaalOp(tx, i)));
  }

  @Mag('regieOverdragen', 'Casus')
  @Handeling({ naam: 'regieOverdragen', resultaat, weigeringen: [NietToegestaan, CasusGesloten] })
  async regieOverdragen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => RegieOverdragenInvoerType }, new ZodPipe(regieOverdragenInvoer)) invoer: RegieOverdragenInvoer,
  ): Promise<CasusType> {
    return presentCasus(await this.opdrachten.voerUit(ctx, 'regieOverdragen', invoer, (tx, i) => this.sturen.draagRegieOver(tx, i)));
  }
}
