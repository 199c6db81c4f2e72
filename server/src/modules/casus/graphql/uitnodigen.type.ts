import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('UitTeNodigenLid')
export class UitTeNodigenLidType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String)
  functie!: string;
}

@ObjectType('UitTeNodigen')
export class UitTeNodigenType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => Boolean, { description: 'Of de uitnodiging mensen moet noemen; anders kan het vaste team meedoen.' })
  noemen!: boolean;

  @Field(() => [UitTeNodigenLidType])
  leden!: readonly UitTeNodigenLidType[];

  @Field(() => [String], { description: 'Waarvoor een organisatie van deze soort mee mag doen.' })
  doelen!: readonly string[];
}
