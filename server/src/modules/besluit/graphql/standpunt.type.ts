import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Standpunt')
export class StandpuntType {
  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String)
  organisatieNaam!: string;

  @Field(() => String, { description: 'akkoord, akkoord_met_voorbehoud, bezwaar, geen_partij of geen_reactie.' })
  standpunt!: string;

  @Field(() => String, { nullable: true })
  reden!: string | null;

  @Field(() => Boolean, { description: 'Aan tafel bij het sluiten; zolang de ronde open is: nu.' })
  aanwezig!: boolean;

  @Field(() => String, { nullable: true, description: 'zelf, mondeling of schriftelijk.' })
  wijze!: string | null;

  @Field(() => String, { nullable: true, description: 'Voor toezicht de functie.' })
  gegevenDoorNaam!: string | null;

  @Field(() => String, { nullable: true })
  gegevenOp!: string | null;

  @Field(() => Boolean)
  eigen!: boolean;

  @Field(() => Boolean)
  magGeven!: boolean;
}

@ObjectType('Ronde')
export class RondeType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  nummer!: number;

  @Field(() => Boolean)
  spoed!: boolean;

  @Field(() => String)
  geopendOp!: string;

  @Field(() => String, { nullable: true })
  geslotenOp!: string | null;

  @Field(() => String, { nullable: true, description: 'consensus of geen_consensus.' })
  uitkomst!: string | null;

  @Field(() => [StandpuntType])
  standpunten!: StandpuntType[];
}
