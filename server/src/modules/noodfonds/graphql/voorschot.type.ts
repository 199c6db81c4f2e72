import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Cent } from '../../../platform/graphql/cent.scalar.js';

@ObjectType('Voorschot', { description: 'Een voorschot op een regeling, en hoe ver het terugkomen is.' })
export class VoorschotType {
  @Field(() => ID)
  uitgaveId!: string;

  @Field(() => String)
  regeling!: string;

  @Field(() => Cent)
  betaaldInCent!: bigint;

  @Field(() => Cent, { description: 'Het deel van de toekenning dat bij dit voorschot hoort.' })
  verwachtInCent!: bigint;

  @Field(() => Cent)
  terugInCent!: bigint;

  @Field(() => Cent)
  openInCent!: bigint;

  @Field(() => Cent, { description: 'Wat voor rekening van het fonds blijft, nadat de regeling besliste.' })
  komtNietTerugInCent!: bigint;

  @Field(() => String, { description: 'wacht, terug_te_vragen, terug of afgewezen.' })
  stand!: string;

  @Field(() => String, { nullable: true, description: 'Dag waarop de regeling toekende.' })
  sinds!: string | null;

  @Field(() => Date, { nullable: true })
  herinnerdOp!: Date | null;
}

@ObjectType('BalieVoorschot')
export class BalieVoorschotType extends VoorschotType {
  @Field(() => String)
  pseudoniem!: string;
}
