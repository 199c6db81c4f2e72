import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { besluitenlijstVaststellenInvoer, type BesluitenlijstVaststellenInvoer } from '@doorbraaktafel/shared/validation';
import { AlleenVoorzitterVanTafel, BesluitenlijstVast, LijstNietHeelGezien, ZittingNogOpen } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { mogelijkeActie } from '../../../platform/permissions/actie.type.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Lijstvaststelling, type Lijstbeeld } from '../application/lijstvaststelling.js';
import { kenmerk } from './kenmerk.js';
import { BesluitenlijststandType, BesluitenlijstVaststellenInvoerType } from './lijst.type.js';

/** Whether the list of a zitting is fixed, and fixing it. */
@Resolver()
export class LijstResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly lijsten: Lijstvaststelling,
  ) {}

  @Mag('zien', 'Besluit')
  @Query(() => BesluitenlijststandType)
  besluitenlijststand(@Wie() ctx: Context, @Args('zittingId', { type: () => ID }) zittingId: string): Promise<BesluitenlijststandType> {
    return this.toon(ctx, kenmerk(zittingId, 'zittingId'));
  }

  @Mag('vaststellen', 'Besluitenlijst')
  @Handeling({ naam: 'besluitenlijstVaststellen', resultaat: () => BesluitenlijststandType, weigeringen: [AlleenVoorzitterVanTafel, ZittingNogOpen, BesluitenlijstVast, LijstNietHeelGezien] })
  async besluitenlijstVaststellen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => BesluitenlijstVaststellenInvoerType }, new ZodPipe(besluitenlijstVaststellenInvoer)) invoer: BesluitenlijstVaststellenInvoer,
  ): Promise<BesluitenlijststandType> {
    const { opdrachtId, zittingId } = invoer;
    await this.work.run(ctx, (tx) => this.lijsten.stelVast(tx, zittingId), { opdracht: { id: opdrachtId, naam: 'besluitenlijstVaststellen', velden: { zittingId } } });
    return this.toon(ctx, zittingId);
  }

  private toon(ctx: Context, zittingId: string): Promise<BesluitenlijststandType> {
    return this.work.lees(ctx, async (tx) => present(await this.lijsten.beeld(tx, zittingId)));
  }
}

function present({ zittingId, onuitgewerkt, vaststelling, afdrukken, mogelijk }: Lijstbeeld): BesluitenlijststandType {
  return {
    zittingId,
    onuitgewerkt,
    vastgesteldOp: vaststelling?.vastgesteldOp.toISOString() ?? null,
    vastgesteldDoorNaam: vaststelling?.vastgesteldDoorNaam ?? null,
    afdrukken: afdrukken.map(({ id, gemaaktOp, bestandSha256 }) => ({ id, gemaaktOp: gemaaktOp.toISOString(), sha256: bestandSha256 })),
    mogelijk: mogelijk.map(({ naam, waarom }) => mogelijkeActie(naam, waarom)),
  };
}
