import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Gehoorde', { description: 'Hoe een organisatie die gebonden zou worden, is gehoord.' })
export class GehoordeType {
  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String)
  organisatieNaam!: string;

  @Field(() => String, { nullable: true, description: 'Leeg als de organisatie niets toevoegde of niet reageerde, of als de lezer het niet mag lezen.' })
  tekst!: string | null;

  @Field(() => String, { nullable: true })
  gegevenOp!: string | null;

  @Field(() => Boolean, { description: 'Of er woorden zijn die de lezer niet mag lezen.' })
  afgeschermd!: boolean;
}

@ObjectType('Hoorverslag', { description: 'Wat aan een doorgezet besluit voorafging: het voornemen, en wat wie gebonden zou worden erover zei.' })
export class HoorverslagType {
  @Field(() => String)
  aangekondigdOp!: string;

  @Field(() => String, { nullable: true, description: 'Leeg voor toezicht.' })
  aangekondigdDoorNaam!: string | null;

  @Field(() => String, { description: 'Laatste dag om te reageren.' })
  termijnDag!: string;

  @Field(() => String, { nullable: true, description: 'Leeg als de lezer de gronden niet mag lezen.' })
  waarom!: string | null;

  @Field(() => String, { nullable: true, description: 'Aan wie opschalen eerst is aangeboden, en wat die zei.' })
  opschaling!: string | null;

  @Field(() => String, { nullable: true })
  medeondertekendDoorNaam!: string | null;

  @Field(() => [GehoordeType])
  gehoord!: GehoordeType[];
}
