import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { KostenincidentVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import { Cent } from '../../../platform/graphql/cent.scalar.js';
import { MogelijkeActieType } from '../../../platform/permissions/actie.type.js';

@ObjectType('Kostenincident', { description: 'Bijzondere kosten van een woning die een zorgaanbieder huurt; nooit wie er woonde.' })
export class KostenincidentType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  zorgaanbiederNaam!: string;

  @Field(() => String)
  soort!: string;

  @Field(() => String)
  oorzaak!: string;

  @Field(() => Cent)
  bedragInCent!: bigint;

  @Field(() => String, { description: 'Dag, als jjjj-mm-dd.' })
  voorgevallenOp!: string;

  @Field(() => [MogelijkeActieType])
  acties!: MogelijkeActieType[];
}

@ObjectType('Kostentelling')
export class KostentellingType {
  @Field(() => String, { nullable: true, description: 'Leeg is alles samen.' })
  oorzaak!: string | null;

  @Field(() => Int, { nullable: true, description: 'Leeg als het er minder dan vijf zijn en u de incidenten niet mag zien.' })
  aantal!: number | null;

  @Field(() => Cent, { nullable: true })
  somInCent!: bigint | null;

  @Field(() => Boolean)
  onderdrukt!: boolean;
}

@ObjectType('Zorgdakregel', { description: 'De bijzondere kosten van één zorgaanbieder in een jaar.' })
export class ZorgdakregelType {
  @Field(() => ID)
  zorgaanbiederId!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => Int, { nullable: true, description: 'Leeg als nog niemand ze telde.' })
  woningen!: number | null;

  @Field(() => KostentellingType)
  totaal!: KostentellingType;

  @Field(() => [KostentellingType])
  oorzaken!: KostentellingType[];

  @Field(() => Float, { nullable: true })
  perHonderdWoningen!: number | null;

  @Field(() => Cent, { nullable: true })
  perWoningInCent!: bigint | null;

  @Field(() => [MogelijkeActieType])
  acties!: MogelijkeActieType[];
}

@ObjectType('Zorgdakkosten')
export class ZorgdakkostenType {
  @Field(() => Int)
  jaar!: number;

  @Field(() => [ZorgdakregelType])
  zorgaanbieders!: ZorgdakregelType[];

  @Field(() => ID, { nullable: true, description: 'Wat u net vastlegde.' })
  kostenincidentId?: string;
}

@InputType('KostenincidentVastleggenInvoer')
export class KostenincidentVastleggenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  zorgaanbiederId!: string;

  @Field(() => String)
  soort!: KostenincidentVastleggenInvoer['soort'];

  @Field(() => String)
  oorzaak!: KostenincidentVastleggenInvoer['oorzaak'];

  @Field(() => Cent)
  bedragInCent!: bigint;

  @Field(() => String, { description: 'Dag, als jjjj-mm-dd.' })
  voorgevallenOp!: string;
}

@InputType('KostenincidentIntrekkenInvoer')
export class KostenincidentIntrekkenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  kostenincidentId!: string;
}

@InputType('ZorgdakwoningenVastleggenInvoer')
export class ZorgdakwoningenVastleggenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  zorgaanbiederId!: string;

  @Field(() => Int)
  jaar!: number;

  @Field(() => Int)
  aantal!: number;
}
