import { Args, Field, ID, InputType, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { geheimhoudingAanvaardenInvoer, geheimhoudingVastleggenInvoer, type GeheimhoudingAanvaardenInvoer, type GeheimhoudingVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import { AndereVersie, PasVanafMorgen, VersieTeVroeg } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { VraagtBevestiging } from '../../../platform/permissions/bevestiging.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Geheimhouding } from '../application/geheimhouding.js';

@ObjectType('Geheimhouding')
export class GeheimhoudingType {
  @Field(() => Int)
  versie!: number;

  @Field(() => [String])
  zinnen!: string[];

  @Field(() => String, { nullable: true, description: 'Wanneer u deze versie aanvaardde.' })
  aanvaardOp?: string;
}

@InputType('GeheimhoudingAanvaardenInvoer')
export class GeheimhoudingAanvaardenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => Int, { description: 'De versie die u las.' })
  versie!: number;
}

@ObjectType('Geheimhoudingsversie')
export class GeheimhoudingsversieType {
  @Field(() => Int)
  versie!: number;

  @Field(() => [String])
  zinnen!: string[];

  @Field(() => String, { nullable: true, description: 'Leeg bij de woorden van het programma zelf.' })
  geldigVan?: string;

  @Field(() => String, { nullable: true })
  doorNaam?: string;

  @Field(() => String, { description: 'komt, geldt of was.' })
  staat!: string;
}

@ObjectType('Geheimhoudingsversies')
export class GeheimhoudingsversiesType {
  @Field(() => [GeheimhoudingsversieType], { description: 'Nieuwste eerst.' })
  lijst!: GeheimhoudingsversieType[];
}

@InputType('GeheimhoudingVastleggenInvoer')
export class GeheimhoudingVastleggenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => [String], { description: 'Een zin per regel, in de volgorde waarin ze gelezen worden.' })
  zinnen!: string[];

  @Field(() => String, { description: 'Morgen of later.' })
  geldigVan!: string;
}

@Resolver()
export class GeheimhoudingResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly verklaring: Geheimhouding,
  ) {}

  @Mag('zien', 'Geheimhouding')
  @Query(() => GeheimhoudingType)
  async geheimhouding(@Wie() ctx: Context): Promise<GeheimhoudingType> {
    const { versie, zinnen, aanvaardOp } = await this.work.lees(ctx, (tx) => this.verklaring.stand(tx));
    return { versie, zinnen: [...zinnen], aanvaardOp: aanvaardOp?.toISOString() };
  }

  @Mag('aanvaarden', 'Geheimhouding')
  @Handeling({ naam: 'geheimhoudingAanvaarden', resultaat: () => GeheimhoudingType, weigeringen: [AndereVersie] })
  async geheimhoudingAanvaarden(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => GeheimhoudingAanvaardenInvoerType }, new ZodPipe(geheimhoudingAanvaardenInvoer)) invoer: GeheimhoudingAanvaardenInvoer,
  ): Promise<GeheimhoudingType> {
    await this.work.run(ctx, (tx) => this.verklaring.aanvaard(tx, invoer.versie), {
      opdracht: { id: invoer.opdrachtId, naam: 'geheimhoudingAanvaarden', velden: invoer },
    });
    return this.geheimhouding(ctx);
  }

  @Mag('inrichten', 'Geheimhouding')
  @Query(() => GeheimhoudingsversiesType)
  async geheimhoudingsversies(@Wie() ctx: Context): Promise<GeheimhoudingsversiesType> {
    const versies = await this.work.lees(ctx, (tx) => this.verklaring.versies(tx));
    return { lijst: versies.map((versie) => ({ ...versie, zinnen: [...versie.zinnen] })) };
  }

  @Mag('inrichten', 'Geheimhouding')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'geheimhoudingVastleggen', resultaat: () => GeheimhoudingsversiesType, weigeringen: [PasVanafMorgen, VersieTeVroeg] })
  async geheimhoudingVastleggen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => GeheimhoudingVastleggenInvoerType }, new ZodPipe(geheimhoudingVastleggenInvoer)) { opdrachtId: id, ...velden }: GeheimhoudingVastleggenInvoer,
  ): Promise<GeheimhoudingsversiesType> {
    await this.work.run(ctx, (tx) => this.verklaring.legVast(tx, velden), { opdracht: { id, naam: 'geheimhoudingVastleggen', velden } });
    return this.geheimhoudingsversies(ctx);
  }
}
