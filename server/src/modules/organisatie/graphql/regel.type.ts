import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { MogelijkeActieType } from '../../../platform/permissions/actie.type.js';

@ObjectType('Regelversie')
export class RegelversieType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  nummer!: number;

  @Field(() => String)
  tekst!: string;

  @Field(() => String, { description: 'Waar de regel voor is.' })
  doel!: string;

  @Field(() => String)
  bron!: string;

  @Field(() => String)
  geldigVan!: string;

  @Field(() => String, { nullable: true, description: 'De laatste dag; vóór geldigVan als de versie nooit begon.' })
  geldigTot!: string | null;

  @Field(() => Boolean)
  geldtNu!: boolean;

  @Field(() => Boolean, { description: 'Alleen van een versie die gold kan worden afgeweken.' })
  heeftGegolden!: boolean;
}

@ObjectType('Regel')
export class RegelType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => ID, { nullable: true, description: 'Leeg voor een regel van de hele regio.' })
  organisatieId!: string | null;

  @Field(() => String, { nullable: true })
  organisatieNaam!: string | null;

  @Field(() => [RegelversieType], { description: 'Oudste eerst.' })
  versies!: RegelversieType[];

  @Field(() => [MogelijkeActieType])
  mogelijk!: MogelijkeActieType[];
}

@InputType('RegelVastleggenInvoer')
export class RegelVastleggenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID, { nullable: true, description: 'Leeg voor een nieuwe regel.' })
  regelId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Leeg voor een regel van de hele regio.' })
  organisatieId?: string | null;

  @Field(() => String, { nullable: true })
  naam?: string | null;

  @Field(() => String)
  tekst!: string;

  @Field(() => String)
  doel!: string;

  @Field(() => String)
  bron!: string;

  @Field(() => String)
  geldigVan!: string;
}

@InputType('RegelBeeindigenInvoer')
export class RegelBeeindigenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  regelId!: string;

  @Field(() => String)
  geldigTot!: string;
}
