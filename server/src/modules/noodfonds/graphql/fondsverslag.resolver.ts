import { Args, Query, Resolver } from '@nestjs/graphql';
import {
  fondsboekingenInvoer, type FondsboekingenInvoer, fondsverslagExporterenInvoer, type FondsverslagExporterenInvoer, fondsverslagInvoer,
  type FondsverslagInvoer, fondsverslagPostenInvoer, type FondsverslagPostenInvoer,
} from '@doorbraaktafel/shared/validation';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Fondsverslag } from '../application/fondsverslag.js';
import {
  FondsboekingenInvoerType, FondsboekingenType, FondsverslagExporterenInvoerType, FondsverslagInvoerType, FondsverslagkernType, FondsverslagPostenInvoerType,
  FondsverslagpostenType, FondsverslagregelType,
} from './fondsverslag.type.js';
import { ExportbestandType } from './verantwoording.type.js';

@Resolver()
export class FondsverslagResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly verslag: Fondsverslag,
  ) {}

  @Mag('verantwoorden', 'Fonds')
  @Query(() => [FondsverslagregelType], { description: 'Wat is toegekend of afgewezen in een periode, per groep. Kleine groepen zijn weggelaten.' })
  fondsverslag(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => FondsverslagInvoerType }, new ZodPipe(fondsverslagInvoer)) invoer: FondsverslagInvoer,
  ): Promise<FondsverslagregelType[]> {
    return this.work.lees(ctx, (tx) => this.verslag.regels(tx, invoer));
  }

  @Mag('verantwoorden', 'Fonds')
  @Query(() => FondsverslagkernType, { description: 'Wat is gevraagd in een periode en hoe het afliep.' })
  fondsverslagKern(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => FondsverslagInvoerType }, new ZodPipe(fondsverslagInvoer)) invoer: FondsverslagInvoer,
  ): Promise<FondsverslagkernType> {
    return this.work.lees(ctx, (tx) => this.verslag.kern(tx, invoer));
  }

  @Mag('verantwoorden', 'Fonds')
  @Query(() => FondsverslagpostenType, { description: 'De uitgaven achter een getal van het verslag, nieuwste eerst.' })
  async fondsverslagPosten(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => FondsverslagPostenInvoerType }, new ZodPipe(fondsverslagPostenInvoer)) invoer: FondsverslagPostenInvoer,
  ): Promise<FondsverslagpostenType> {
    const { rijen, volgende } = await this.work.lees(ctx, (tx) => this.verslag.posten(tx, invoer));
    return { rijen: [...rijen], volgende };
  }

  @Mag('verantwoorden', 'Fonds')
  @Query(() => FondsboekingenType, { description: 'De boekingen die samen een getal van een fonds op een dag maken, nieuwste eerst.' })
  async fondsboekingen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => FondsboekingenInvoerType }, new ZodPipe(fondsboekingenInvoer)) invoer: FondsboekingenInvoer,
  ): Promise<FondsboekingenType> {
    const { rijen, volgende } = await this.work.lees(ctx, (tx) => this.verslag.boekingen(tx, invoer));
    return { rijen: rijen.map((rij) => ({ ...rij, nummer: `${rij.nummer}` })), volgende };
  }

  @Mag('verantwoorden', 'Fonds')
  @Handeling({ naam: 'fondsverslagExporteren', resultaat: () => ExportbestandType })
  async fondsverslagExporteren(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => FondsverslagExporterenInvoerType }, new ZodPipe(fondsverslagExporterenInvoer)) invoer: FondsverslagExporterenInvoer,
  ): Promise<ExportbestandType> {
    const { opdrachtId: id, ...velden } = invoer;
    await this.work.run(ctx, async (tx) => this.verslag.meldExport(tx, invoer), { opdracht: { id, naam: 'fondsverslagExporteren', velden } });
    return this.work.lees(ctx, (tx) => this.verslag.exporteer(tx, invoer));
  }
}
