import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { isId } from '@doorbraaktafel/shared/ids';
import {
  bevindingVastleggenInvoer, buitenTafelHeropenenInvoer, buitenTafelOplossenInvoer, uitzoekenAfrondenInvoer, uitzoekerToewijzenInvoer,
  type BevindingVastleggenInvoer, type BuitenTafelHeropenenInvoer, type BuitenTafelOplossenInvoer, type UitzoekenAfrondenInvoer, type UitzoekerToewijzenInvoer,
} from '@doorbraaktafel/shared/validation';
import { AlleenRegisseur, AlOpgelost, CasusGesloten, DatumInVerleden, GeenDeelnemer, NietGevonden, NietOpgelost, NietUwUitzoekopdracht } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { mogelijkeActie } from '../../../platform/permissions/actie.type.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { BuitenDeTafel, type Buitentafelbeeld } from '../application/buiten-de-tafel.js';
import { Uitzoeken, type Uitzoekbeeld } from '../application/uitzoeken.js';
import {
  BevindingVastleggenInvoerType, BuitenTafelHeropenenInvoerType, BuitenTafelOplossenInvoerType, TussendoorType, UitzoekenAfrondenInvoerType, UitzoekerToewijzenInvoerType,
} from './tussendoor.type.js';

/** What happens with a casus between zittingen. */
@Resolver()
export class TussendoorResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly uitzoeken: Uitzoeken,
    private readonly buiten: BuitenDeTafel,
  ) {}

  @Mag('zien', 'Uitzoeken')
  @Query(() => TussendoorType)
  tussendoor(@Wie() ctx: Context, @Args('casusId', { type: () => ID }) casusId: string): Promise<TussendoorType> {
    if (!isId(casusId)) throw new NietGevonden('casusId');
    return this.toon(ctx, casusId);
  }

  @Mag('toewijzen', 'Uitzoeken')
  @Handeling({ naam: 'uitzoekerToewijzen', resultaat: () => TussendoorType, weigeringen: [AlleenRegisseur, CasusGesloten, DatumInVerleden, GeenDeelnemer] })
  uitzoekerToewijzen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => UitzoekerToewijzenInvoerType }, new ZodPipe(uitzoekerToewijzenInvoer)) invoer: UitzoekerToewijzenInvoer,
  ): Promise<TussendoorType> {
    return this.na(ctx, 'uitzoekerToewijzen', invoer, (tx) => this.uitzoeken.wijsToe(tx, invoer));
  }

  @Mag('vastleggen', 'Bevinding')
  @Handeling({ naam: 'bevindingVastleggen', resultaat: () => TussendoorType, weigeringen: [NietUwUitzoekopdracht, CasusGesloten] })
  bevindingVastleggen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => BevindingVastleggenInvoerType }, new ZodPipe(bevindingVastleggenInvoer)) invoer: BevindingVastleggenInvoer,
  ): Promise<TussendoorType> {
    return this.na(ctx, 'bevindingVastleggen', invoer, (tx) => this.uitzoeken.legVast(tx, invoer));
  }

  @Mag('afronden', 'Uitzoeken')
  @Handeling({ naam: 'uitzoekenAfronden', resultaat: () => TussendoorType, weigeringen: [NietUwUitzoekopdracht, CasusGesloten] })
  uitzoekenAfronden(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => UitzoekenAfrondenInvoerType }, new ZodPipe(uitzoekenAfrondenInvoer)) invoer: UitzoekenAfrondenInvoer,
  ): Promise<TussendoorType> {
    return this.na(ctx, 'uitzoekenAfronden', invoer, (tx) => this.uitzoeken.rondAf(tx, invoer.casusId));
  }

  @Mag('oplossen', 'BuitenTafel')
  @Handeling({ naam: 'buitenTafelOplossen', resultaat: () => TussendoorType, weigeringen: [AlleenRegisseur, CasusGesloten, AlOpgelost] })
  buitenTafelOplossen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => BuitenTafelOplossenInvoerType }, new ZodPipe(buitenTafelOplossenInvoer)) invoer: BuitenTafelOplossenInvoer,
  ): Promise<TussendoorType> {
    return this.na(ctx, 'buitenTafelOplossen', invoer, (tx) => this.buiten.losOp(tx, invoer.casusId, invoer.reden));
  }

  @Mag('heropenen', 'BuitenTafel')
  @Handeling({ naam: 'buitenTafelHeropenen', resultaat: () => TussendoorType, weigeringen: [AlleenRegisseur, CasusGesloten, NietOpgelost] })
  buitenTafelHeropenen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => BuitenTafelHeropenenInvoerType }, new ZodPipe(buitenTafelHeropenenInvoer)) invoer: BuitenTafelHeropenenInvoer,
  ): Promise<TussendoorType> {
    return this.na(ctx, 'buitenTafelHeropenen', invoer, (tx) => this.buiten.heropen(tx, invoer.casusId, invoer.reden));
  }

  private async na(ctx: Context, naam: string, { opdrachtId, ...velden }: { opdrachtId: string }, doe: (tx: Tx) => Promise<string>): Promise<TussendoorType> {
    return this.toon(ctx, await this.work.run(ctx, doe, { opdracht: { id: opdrachtId, naam, velden } }));
  }

  private toon(ctx: Context, casusId: string): Promise<TussendoorType> {
    return this.work.lees(ctx, async (tx) => present(await this.uitzoeken.beeld(tx, casusId), await this.buiten.beeld(tx, casusId)));
  }
}

function present({ casusId, opdracht, teLaat, bevindingen, mogelijk }: Uitzoekbeeld, buiten: Buitentafelbeeld): TussendoorType {
  return {
    casusId,
    opdracht: opdracht ? { ...opdracht, teLaat, beeindigdOp: opdracht.beeindigdOp?.toISOString() ?? null } : null,
    bevindingen: bevindingen.map(({ vastgelegdOp, ...rest }) => ({ ...rest, vastgelegdOp: vastgelegdOp.toISOString() })),
    opgelost: buiten.oplossing?.zin ?? null,
    opgelostOp: buiten.oplossing?.opgelostOp.toISOString() ?? null,
    opgelostDoorNaam: buiten.oplossing?.opgelostDoorNaam ?? null,
    mogelijk: [...mogelijk, ...buiten.mogelijk].map(([naam, waarom]) => mogelijkeActie(naam, waarom)),
  };
}
