import { Args, Resolver } from '@nestjs/graphql';
import {
  beschikkingVermeldenInvoer,
  besluitIntrekkenInvoer,
  heroverwegingBeantwoordenInvoer,
  heroverwegingVragenInvoer,
  kennisgevingBevestigenInvoer,
  minderheidsstandpuntGevenInvoer,
  type BeschikkingVermeldenInvoer,
  type BesluitIntrekkenInvoer,
  type HeroverwegingBeantwoordenInvoer,
  type HeroverwegingVragenInvoer,
  type KennisgevingBevestigenInvoer,
  type MinderheidsstandpuntGevenInvoer,
} from '@doorbraaktafel/shared/validation';
import {
  AlGegeven,
  AlleenRegisseur,
  BesluitBeeindigd,
  EigenBesluit,
  GeenBeschikking,
  GeenStandpuntGevraagd,
  HeroverwegingAlGevraagd,
  HeroverwegingBeantwoord,
  HeroverwegingLoopt,
  PartijBijBesluit,
  TermijnVoorbij,
} from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Tegenspraak } from '../application/tegenspraak.js';
import { Einde } from '../application/einde.js';
import { BesluitstandType } from './besluit.type.js';
import {
  BeschikkingVermeldenInvoerType,
  BesluitIntrekkenInvoerType,
  HeroverwegingBeantwoordenInvoerType,
  HeroverwegingVragenInvoerType,
  KennisgevingBevestigenInvoerType,
  MinderheidsstandpuntGevenInvoerType,
} from './naspel.type.js';
import { Standlezer } from './standlezer.js';

/** What may follow a besluit: other views, a second look one level up, an end, a beschikking. */
@Resolver()
export class NaspelResolver {
  constructor(
    private readonly stand: Standlezer,
    private readonly tegenspraak: Tegenspraak,
    private readonly einde: Einde,
  ) {}

  @Mag('geven', 'Standpunt')
  @Handeling({ naam: 'minderheidsstandpuntGeven', resultaat: () => BesluitstandType, weigeringen: [BesluitBeeindigd, GeenStandpuntGevraagd, TermijnVoorbij, AlGegeven] })
  minderheidsstandpuntGeven(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => MinderheidsstandpuntGevenInvoerType }, new ZodPipe(minderheidsstandpuntGevenInvoer)) invoer: MinderheidsstandpuntGevenInvoer,
  ): Promise<BesluitstandType> {
    return this.stand.na(ctx, 'minderheidsstandpuntGeven', invoer, (tx) => this.tegenspraak.geefMinderheidsstandpunt(tx, invoer));
  }

  @Mag('vragen', 'Heroverweging')
  @Handeling({ naam: 'heroverwegingVragen', resultaat: () => BesluitstandType, weigeringen: [BesluitBeeindigd, TermijnVoorbij, HeroverwegingLoopt, HeroverwegingAlGevraagd] })
  heroverwegingVragen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => HeroverwegingVragenInvoerType }, new ZodPipe(heroverwegingVragenInvoer)) invoer: HeroverwegingVragenInvoer,
  ): Promise<BesluitstandType> {
    return this.stand.na(ctx, 'heroverwegingVragen', invoer, (tx) => this.tegenspraak.vraagHeroverweging(tx, invoer));
  }

  @Mag('beantwoorden', 'Heroverweging')
  @Handeling({ naam: 'heroverwegingBeantwoorden', resultaat: () => BesluitstandType, weigeringen: [HeroverwegingBeantwoord, EigenBesluit, PartijBijBesluit, BesluitBeeindigd] })
  heroverwegingBeantwoorden(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => HeroverwegingBeantwoordenInvoerType }, new ZodPipe(heroverwegingBeantwoordenInvoer)) invoer: HeroverwegingBeantwoordenInvoer,
  ): Promise<BesluitstandType> {
    return this.stand.na(ctx, 'heroverwegingBeantwoorden', invoer, (tx) => this.tegenspraak.beantwoord(tx, invoer));
  }

  @Mag('intrekken', 'Besluit')
  @Handeling({ naam: 'besluitIntrekken', resultaat: () => BesluitstandType, weigeringen: [AlleenRegisseur, BesluitBeeindigd] })
  besluitIntrekken(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => BesluitIntrekkenInvoerType }, new ZodPipe(besluitIntrekkenInvoer)) invoer: BesluitIntrekkenInvoer,
  ): Promise<BesluitstandType> {
    return this.stand.na(ctx, 'besluitIntrekken', invoer, (tx) => this.einde.trekIn(tx, invoer));
  }

  @Mag('kennisnemen', 'Besluit')
  @Handeling({ naam: 'kennisgevingBevestigen', resultaat: () => BesluitstandType, weigeringen: [AlGegeven] })
  kennisgevingBevestigen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => KennisgevingBevestigenInvoerType }, new ZodPipe(kennisgevingBevestigenInvoer)) invoer: KennisgevingBevestigenInvoer,
  ): Promise<BesluitstandType> {
    return this.stand.na(ctx, 'kennisgevingBevestigen', invoer, (tx) => this.einde.bevestigKennisgeving(tx, invoer.besluitId));
  }

  @Mag('intrekken', 'Besluit')
  @Handeling({ naam: 'beschikkingVermelden', resultaat: () => BesluitstandType, weigeringen: [AlleenRegisseur, BesluitBeeindigd, GeenBeschikking, AlGegeven] })
  beschikkingVermelden(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => BeschikkingVermeldenInvoerType }, new ZodPipe(beschikkingVermeldenInvoer)) invoer: BeschikkingVermeldenInvoer,
  ): Promise<BesluitstandType> {
    return this.stand.na(ctx, 'beschikkingVermelden', invoer, (tx) => this.einde.vermeldBeschikking(tx, invoer));
  }
}
