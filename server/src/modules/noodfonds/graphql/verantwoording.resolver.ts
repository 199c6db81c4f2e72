import { Args, Query, Resolver } from '@nestjs/graphql';
import {
  grootboekExporterenInvoer,
  type GrootboekExporterenInvoer,
  peildag,
  zelfcontroleUitvoerenInvoer,
  type ZelfcontroleUitvoerenInvoer,
} from '@doorbraaktafel/shared/validation';
import { NietBevoegdVoorFonds } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Verantwoording } from '../application/verantwoording.js';
import {
  ExportbestandType,
  FondsOpDagType,
  GrootboekExporterenInvoerType,
  ZelfcontroleType,
  ZelfcontroleUitvoerenInvoerType,
} from './verantwoording.type.js';

@Resolver()
export class VerantwoordingResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly verantwoording: Verantwoording,
  ) {}

  @Mag('verantwoorden', 'Fonds')
  @Query(() => [FondsOpDagType], { description: 'De fondsen waar u over gaat of toezicht op houdt, zoals zij stonden aan het eind van een dag.' })
  fondsenOp(@Wie() ctx: Context, @Args('dag', { type: () => String }, new ZodPipe(peildag)) dag: string): Promise<FondsOpDagType[]> {
    return this.work.lees(ctx, (tx) => this.verantwoording.standenOp(tx, dag));
  }

  @Mag('verantwoorden', 'Fonds')
  @Query(() => [ZelfcontroleType], { description: 'De laatste controles van het grootboek, nieuwste eerst.' })
  async zelfcontroles(@Wie() ctx: Context): Promise<ZelfcontroleType[]> {
    return (await this.work.lees(ctx, (tx) => this.verantwoording.gedaan(tx))).map((uitslag) => ({ ...uitslag, regels: [...uitslag.regels] }));
  }

  @Mag('verantwoorden', 'Fonds')
  @Handeling({ naam: 'zelfcontroleUitvoeren', resultaat: () => ZelfcontroleType, weigeringen: [NietBevoegdVoorFonds] })
  async zelfcontroleUitvoeren(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => ZelfcontroleUitvoerenInvoerType }, new ZodPipe(zelfcontroleUitvoerenInvoer)) { opdrachtId: id }: ZelfcontroleUitvoerenInvoer,
  ): Promise<ZelfcontroleType> {
    const uitslag = await this.work.run(ctx, (tx) => this.verantwoording.controleer(tx), { opdracht: { id, naam: 'zelfcontroleUitvoeren', velden: {} } });
    return { ...uitslag, gedaanOp: new Date(uitslag.gedaanOp), regels: [...uitslag.regels] };
  }

  @Mag('verantwoorden', 'Fonds')
  @Handeling({ naam: 'grootboekExporteren', resultaat: () => ExportbestandType, weigeringen: [NietBevoegdVoorFonds] })
  async grootboekExporteren(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => GrootboekExporterenInvoerType }, new ZodPipe(grootboekExporterenInvoer)) invoer: GrootboekExporterenInvoer,
  ): Promise<ExportbestandType> {
    const { opdrachtId: id, ...velden } = invoer;
    await this.work.run(ctx, (tx) => this.verantwoording.meldExport(tx, invoer), { opdracht: { id, naam: 'grootboekExporteren', velden } });
    return this.work.lees(ctx, (tx) => this.verantwoording.exporteer(tx, invoer));
  }
}
