import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@InputType('InzagekopieVragenInvoer')
export class InzagekopieVragenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  casusId!: string;

  @Field(() => String, { nullable: true, description: 'Alleen voor een organisatie: hoe en wanneer de cliënt om de kopie vroeg.' })
  reden?: string | null;
}

@ObjectType('Inzagekopie', { description: 'Een kopie van de gegevens van een casus; alleen voor wie haar vroeg.' })
export class InzagekopieType {
  @Field(() => ID)
  id!: string;

  @Field(() => GraphQLISODateTime)
  gevraagdOp!: Date;

  @Field(() => String, { description: 'bezig, klaar, mislukt of verlopen.' })
  stand!: string;

  @Field(() => Int, { description: 'Hoe ver het maken is, van 0 tot en met 3.' })
  stap!: number;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Tot wanneer u haar kunt ophalen.' })
  verlooptOp!: Date | null;
}

@ObjectType('Inzagekopieen')
export class InzagekopieenType {
  @Field(() => ID)
  casusId!: string;

  @Field(() => String, { nullable: true, description: 'Voor wie u een kopie vraagt: client, clientondersteuner of organisatie; leeg als u dat niet mag.' })
  namens!: string | null;

  @Field(() => [InzagekopieType], { description: 'De nieuwste eerst, ten hoogste twintig.' })
  kopieen!: InzagekopieType[];
}
