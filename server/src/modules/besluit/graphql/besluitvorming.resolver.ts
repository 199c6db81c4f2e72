import { Args, Resolver } from '@nestjs/graphql';
import {
  rondeInvoer,
  rondeOpenenInvoer,
  voorstelIndienenInvoer,
  type RondeInvoer,
  type RondeOpenenInvoer,
  type VoorstelIndienenInvoer,
} from '@doorbraaktafel/shared/validation';
import {
  AdviesVervangtNiet,
  AfwijkingOnvolledig,
  AlleenRegisseur,
  BegunstigdeIsClient,
  BesluitAlGenomen,
  BesluitBeeindigd,
  CasusGesloten,
  DatumInVerleden,
  FaseNietMogelijk,
  FondsGesloten,
  GeenDeelnemer,
  GeldOnvolledig,
  GrondNietToegestaan,
  NiemandAanwezig,
  PersoonInTekst,
  PlafondBereikt,
  PlafondOverschreden,
  RedenVerplicht,
  RegelversieNietGeldig,
  RondeGesloten,
  RondeOpen,
  VoorstelLigtVoor,
  TermijnLoopt,
  VoorstelVervallen,
} from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Rondes } from '../application/rondes.js';
import { Voorstellen } from '../application/voorstellen.js';
import { BesluitstandType } from './besluit.type.js';
import { Standlezer } from './standlezer.js';
import {
  AllenAkkoordInvoerType,
  RondeOpenenInvoerType,
  RondeSluitenInvoerType,
  VoorstelIndienenInvoerType,
} from './voorstel.input.js';

const OPZIJ = [AfwijkingOnvolledig, GrondNietToegestaan, RegelversieNietGeldig, PersoonInTekst];

/** From voorstel to a closed ronde. */
@Resolver()
export class BesluitvormingResolver {
  constructor(
    private readonly stand: Standlezer,
    private readonly voorstellen: Voorstellen,
    private readonly rondes: Rondes,
  ) {}

  @Mag('indienen', 'Voorstel')
  @Handeling({
    naam: 'voorstelIndienen',
    resultaat: () => BesluitstandType,
    weigeringen: [CasusGesloten, DatumInVerleden, GeldOnvolledig, GeenDeelnemer, RondeOpen, VoorstelLigtVoor, BesluitAlGenomen, BesluitBeeindigd, AdviesVervangtNiet, RedenVerplicht, BegunstigdeIsClient, FondsGesloten, PlafondBereikt, PlafondOverschreden, ...OPZIJ],
  })
  voorstelIndienen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => VoorstelIndienenInvoerType }, new ZodPipe(voorstelIndienenInvoer)) invoer: VoorstelIndienenInvoer,
  ): Promise<BesluitstandType> {
    return this.stand.na(ctx, 'voorstelIndienen', invoer, (tx) => this.voorstellen.dienIn(tx, invoer));
  }

  @Mag('voorzitten', 'Ronde')
  @Handeling({
    naam: 'rondeOpenen',
    resultaat: () => BesluitstandType,
    weigeringen: [AlleenRegisseur, CasusGesloten, FaseNietMogelijk, VoorstelVervallen, BesluitAlGenomen, RondeOpen, RedenVerplicht],
  })
  rondeOpenen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => RondeOpenenInvoerType }, new ZodPipe(rondeOpenenInvoer)) invoer: RondeOpenenInvoer,
  ): Promise<BesluitstandType> {
    return this.stand.na(ctx, 'rondeOpenen', invoer, (tx) => this.rondes.open(tx, invoer.voorstelId, { spoed: invoer.spoed ?? false, reden: invoer.reden }));
  }

  @Mag('voorzitten', 'Ronde')
  @Handeling({ naam: 'allenAkkoord', resultaat: () => BesluitstandType, weigeringen: [AlleenRegisseur, RondeGesloten, NiemandAanwezig] })
  allenAkkoord(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => AllenAkkoordInvoerType }, new ZodPipe(rondeInvoer)) invoer: RondeInvoer,
  ): Promise<BesluitstandType> {
    return this.stand.na(ctx, 'allenAkkoord', invoer, (tx) => this.rondes.allenAkkoord(tx, invoer.rondeId));
  }

  @Mag('voorzitten', 'Ronde')
  @Handeling({ naam: 'rondeSluiten', resultaat: () => BesluitstandType, weigeringen: [AlleenRegisseur, RondeGesloten, TermijnLoopt] })
  rondeSluiten(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => RondeSluitenInvoerType }, new ZodPipe(rondeInvoer)) invoer: RondeInvoer,
  ): Promise<BesluitstandType> {
    return this.stand.na(ctx, 'rondeSluiten', invoer, (tx) => this.rondes.sluit(tx, invoer.rondeId));
  }
}
