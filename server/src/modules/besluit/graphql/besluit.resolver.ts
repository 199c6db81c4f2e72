import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import {
  besluitDoorzettenInvoer,
  besluitVaststellenInvoer,
  type BesluitDoorzettenInvoer,
  type BesluitVaststellenInvoer,
} from '@doorbraaktafel/shared/validation';
import {
  AdviesVervangtNiet,
  AlleenRegisseur,
  BegunstigdeIsClient,
  BesluitAlGenomen,
  BesluitDraagtUitgaveNiet,
  DagVoorbij,
  DatumInVerleden,
  GeenConsensus,
  MandaatOntbreekt,
  MandaatOverschreden,
  OnvoldoendeSaldo,
  PlafondBereikt,
  RedenVerplicht,
  RondeOpen,
  StandpuntBetwist,
  VerplichteVertrokken,
  VoorstelVervallen,
  VoorwaardeNietVoldaan,
} from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { VraagtBevestiging } from '../../../platform/permissions/bevestiging.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { inTaal } from '../../../platform/taal/taal.js';
import { Besluiten } from '../application/besluiten.js';
import { Doorzetting } from '../application/doorzetting.js';
import { BesluitDoorzettenInvoerType, BesluitstandType, BesluitVaststellenInvoerType, VoorwaardeType } from './besluit.type.js';
import { kenmerk } from './kenmerk.js';
import { Standlezer } from './standlezer.js';

const MANDAAT = [MandaatOntbreekt, MandaatOverschreden];
const GELD = [OnvoldoendeSaldo, PlafondBereikt, BesluitDraagtUitgaveNiet, BegunstigdeIsClient];
const BESLUITBAAR = [AlleenRegisseur, RondeOpen, BesluitAlGenomen, VoorstelVervallen, VerplichteVertrokken, DagVoorbij];

/** Taking a besluit, and what stands in the way of forcing one. */
@Resolver()
export class BesluitResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly stand: Standlezer,
    private readonly besluiten: Besluiten,
    private readonly doorzetting: Doorzetting,
  ) {}

  @Mag('zien', 'Besluit')
  @Query(() => BesluitstandType)
  async besluitstand(@Wie() ctx: Context, @Args('casusId', { type: () => ID }) casusId: string): Promise<BesluitstandType> {
    return this.stand.lees(ctx, kenmerk(casusId, 'casusId'));
  }

  @Mag('zien', 'Besluit')
  @Query(() => [VoorwaardeType])
  async doorzetvoorwaarden(@Wie() ctx: Context, @Args('rondeId', { type: () => ID }) rondeId: string): Promise<VoorwaardeType[]> {
    const voorwaarden = await this.work.lees(ctx, (tx) => this.doorzetting.voorwaarden(tx, kenmerk(rondeId, 'rondeId')));
    return voorwaarden.map((een) => ({ ...een, uitleg: inTaal(een.uitleg) }));
  }

  @Mag('vaststellen', 'Besluit')
  @Handeling({ naam: 'besluitVaststellen', resultaat: () => BesluitstandType, weigeringen: [...BESLUITBAAR, AdviesVervangtNiet, GeenConsensus, StandpuntBetwist, DatumInVerleden, ...MANDAAT, ...GELD] })
  besluitVaststellen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => BesluitVaststellenInvoerType }, new ZodPipe(besluitVaststellenInvoer)) invoer: BesluitVaststellenInvoer,
  ): Promise<BesluitstandType> {
    return this.stand.na(ctx, 'besluitVaststellen', invoer, (tx) => this.besluiten.stelVast(tx, invoer));
  }

  @Mag('doorzetten', 'Besluit')
  @VraagtBevestiging('zitting')
  @Handeling({
    naam: 'besluitDoorzetten',
    resultaat: () => BesluitstandType,
    weigeringen: [...BESLUITBAAR, VoorwaardeNietVoldaan, RedenVerplicht, DatumInVerleden, ...MANDAAT, ...GELD],
  })
  besluitDoorzetten(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => BesluitDoorzettenInvoerType }, new ZodPipe(besluitDoorzettenInvoer)) invoer: BesluitDoorzettenInvoer,
  ): Promise<BesluitstandType> {
    return this.stand.na(ctx, 'besluitDoorzetten', invoer, (tx) => this.besluiten.zetDoor(tx, invoer));
  }
}
