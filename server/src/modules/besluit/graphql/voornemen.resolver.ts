import { Args, Resolver } from '@nestjs/graphql';
import {
  doorzettenAankondigenInvoer,
  doorzettenMeetekenenInvoer,
  zienswijzeGevenInvoer,
  type DoorzettenAankondigenInvoer,
  type DoorzettenMeetekenenInvoer,
  type ZienswijzeGevenInvoer,
} from '@doorbraaktafel/shared/validation';
import {
  AlGegeven,
  AlleenRegisseur,
  AndereOrganisatieTekent,
  BesluitAlGenomen,
  GebondeneTekentNietMee,
  GeenDeelnemer,
  GeenStandpuntGevraagd,
  MandaatOntbreekt,
  MandaatOverschreden,
  RondeOpen,
  VerplichteVertrokken,
  VoornemenAlAangekondigd,
  VoorstelVervallen,
  VoorwaardeNietVoldaan,
} from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import { VraagtBevestiging } from '../../../platform/permissions/bevestiging.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Voornemens } from '../application/voornemens.js';
import { BesluitstandType } from './besluit.type.js';
import {
  DoorzettenAankondigenInvoerType,
  DoorzettenMeetekenenInvoerType,
  ZienswijzeGevenInvoerType,
} from './naspel.type.js';
import { Standlezer } from './standlezer.js';

/** What comes before forcing: saying so, hearing who is bound, and a second signature. */
@Resolver()
export class VoornemenResolver {
  constructor(
    private readonly stand: Standlezer,
    private readonly voornemens: Voornemens,
  ) {}

  @Mag('doorzetten', 'Besluit')
  @VraagtBevestiging('zitting')
  @Handeling({ naam: 'doorzettenAankondigen', resultaat: () => BesluitstandType, weigeringen: [AlleenRegisseur, RondeOpen, BesluitAlGenomen, VoorstelVervallen, VerplichteVertrokken, VoornemenAlAangekondigd, VoorwaardeNietVoldaan, MandaatOntbreekt, MandaatOverschreden, GeenDeelnemer] })
  doorzettenAankondigen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => DoorzettenAankondigenInvoerType }, new ZodPipe(doorzettenAankondigenInvoer)) invoer: DoorzettenAankondigenInvoer,
  ): Promise<BesluitstandType> {
    return this.stand.na(ctx, 'doorzettenAankondigen', invoer, (tx) => this.voornemens.kondigAan(tx, invoer));
  }

  @Mag('geven', 'Standpunt')
  @Handeling({ naam: 'zienswijzeGeven', resultaat: () => BesluitstandType, weigeringen: [GeenStandpuntGevraagd, AlGegeven] })
  zienswijzeGeven(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => ZienswijzeGevenInvoerType }, new ZodPipe(zienswijzeGevenInvoer)) invoer: ZienswijzeGevenInvoer,
  ): Promise<BesluitstandType> {
    return this.stand.na(ctx, 'zienswijzeGeven', invoer, (tx) => this.voornemens.geefZienswijze(tx, invoer));
  }

  @Mag('medeondertekenen', 'Besluit')
  @Handeling({ naam: 'doorzettenMeetekenen', resultaat: () => BesluitstandType, weigeringen: [AndereOrganisatieTekent, GebondeneTekentNietMee, AlGegeven] })
  doorzettenMeetekenen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => DoorzettenMeetekenenInvoerType }, new ZodPipe(doorzettenMeetekenenInvoer)) invoer: DoorzettenMeetekenenInvoer,
  ): Promise<BesluitstandType> {
    return this.stand.na(ctx, 'doorzettenMeetekenen', invoer, (tx) => this.voornemens.tekenMee(tx, invoer.rondeId));
  }
}
