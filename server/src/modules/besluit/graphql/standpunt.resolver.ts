import { Args, Resolver } from '@nestjs/graphql';
import {
  gesprekVastleggenInvoer,
  standpuntBevestigenInvoer,
  standpuntGevenInvoer,
  standpuntNoterenInvoer,
  type GesprekVastleggenInvoer,
  type StandpuntBevestigenInvoer,
  type StandpuntGevenInvoer,
  type StandpuntNoterenInvoer,
} from '@doorbraaktafel/shared/validation';
import {
  AlleenRegisseur,
  BesluitAlGenomen,
  CasusGesloten,
  EigenAntwoordGegeven,
  FaseNietMogelijk,
  GeenGesprek,
  GeenStandpuntGevraagd,
  GesprekAlleenEerst,
  NietsTeBevestigen,
  RedenVerplicht,
  RondeGesloten,
  RondeOpen,
  SprekerDoetNietMee,
  VoorstelVervallen,
} from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Standpunten } from '../application/standpunten.js';
import { BesluitstandType } from './besluit.type.js';
import { Standlezer } from './standlezer.js';
import { GesprekVastleggenInvoerType, StandpuntBevestigenInvoerType, StandpuntGevenInvoerType, StandpuntNoterenInvoerType } from './voorstel.input.js';

/** What organisations answer, and what the chair writes down for them. */
@Resolver()
export class StandpuntResolver {
  constructor(
    private readonly stand: Standlezer,
    private readonly standpunten: Standpunten,
  ) {}

  @Mag('geven', 'Standpunt')
  @Handeling({ naam: 'standpuntGeven', resultaat: () => BesluitstandType, weigeringen: [RondeGesloten, GeenStandpuntGevraagd, RedenVerplicht] })
  standpuntGeven(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => StandpuntGevenInvoerType }, new ZodPipe(standpuntGevenInvoer)) invoer: StandpuntGevenInvoer,
  ): Promise<BesluitstandType> {
    return this.stand.na(ctx, 'standpuntGeven', invoer, (tx) => this.standpunten.geef(tx, invoer));
  }

  @Mag('voorzitten', 'Ronde')
  @Handeling({ naam: 'standpuntNoteren', resultaat: () => BesluitstandType, weigeringen: [AlleenRegisseur, RondeGesloten, GeenStandpuntGevraagd, EigenAntwoordGegeven, SprekerDoetNietMee, RedenVerplicht] })
  standpuntNoteren(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => StandpuntNoterenInvoerType }, new ZodPipe(standpuntNoterenInvoer)) invoer: StandpuntNoterenInvoer,
  ): Promise<BesluitstandType> {
    return this.stand.na(ctx, 'standpuntNoteren', invoer, (tx) => this.standpunten.noteer(tx, invoer));
  }

  @Mag('geven', 'Standpunt')
  @Handeling({ naam: 'standpuntBevestigen', resultaat: () => BesluitstandType, weigeringen: [NietsTeBevestigen, RedenVerplicht] })
  standpuntBevestigen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => StandpuntBevestigenInvoerType }, new ZodPipe(standpuntBevestigenInvoer)) invoer: StandpuntBevestigenInvoer,
  ): Promise<BesluitstandType> {
    return this.stand.na(ctx, 'standpuntBevestigen', invoer, (tx) => this.standpunten.bevestig(tx, invoer));
  }

  @Mag('voorzitten', 'Ronde')
  @Handeling({
    naam: 'gesprekVastleggen',
    resultaat: () => BesluitstandType,
    weigeringen: [AlleenRegisseur, CasusGesloten, FaseNietMogelijk, VoorstelVervallen, BesluitAlGenomen, RondeOpen, GesprekAlleenEerst, RedenVerplicht, GeenStandpuntGevraagd, SprekerDoetNietMee, GeenGesprek],
  })
  gesprekVastleggen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => GesprekVastleggenInvoerType }, new ZodPipe(gesprekVastleggenInvoer)) invoer: GesprekVastleggenInvoer,
  ): Promise<BesluitstandType> {
    return this.stand.na(ctx, 'gesprekVastleggen', invoer, (tx) => this.standpunten.legGesprekVast(tx, invoer));
  }
}
