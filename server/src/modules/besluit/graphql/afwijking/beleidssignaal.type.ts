import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { BeleidssignaalBehandelenInvoer } from '@doorbraaktafel/shared/validation';
import { MogelijkeActieType } from '../../../../platform/permissions/actie.type.js';

/** That a rule was set aside again and again; nothing in it leads to a casus. */
@ObjectType('Beleidssignaal')
export class BeleidssignaalType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  regelId!: string;

  @Field(() => String)
  regelNaam!: string;

  @Field(() => String, { nullable: true })
  organisatieNaam!: string | null;

  @Field(() => Int, { description: 'Hoe vaak de regel opzij ging sinds het vorige signaal.' })
  aantal!: number;

  @Field(() => String)
  ontstaanOp!: string;

  @Field(() => String, { nullable: true })
  behandeldOp!: string | null;

  @Field(() => String, { nullable: true })
  behandeldDoorNaam!: string | null;

  @Field(() => String, { nullable: true, description: 'regel_aangepast, regel_blijft of wordt_onderzocht.' })
  uitkomst!: string | null;

  @Field(() => String, { nullable: true })
  toelichting!: string | null;

  @Field(() => [MogelijkeActieType])
  mogelijk!: MogelijkeActieType[];
}

@InputType('BeleidssignaalBehandelenInvoer')
export class BeleidssignaalBehandelenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  signaalId!: string;

  @Field(() => String)
  uitkomst!: BeleidssignaalBehandelenInvoer['uitkomst'];

  @Field(() => String)
  toelichting!: string;
}
