import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Cent } from '../../../platform/graphql/cent.scalar.js';

@ObjectType('Geldwerk', { description: 'Wat er van het geld op u wacht.' })
export class GeldwerkType {
  @Field(() => Int, { description: 'Uitgaven waar u nu akkoord op kunt geven of die u kunt betalen.' })
  uitgaven!: number;

  @Field(() => Int, { description: 'Uitgaven met een ingetrokken of vervangen besluit, waarvan u het geld kunt vrijgeven.' })
  vrijTeGeven!: number;

  @Field(() => Int, { description: 'Uitgaven met een ingetrokken besluit waarvan geld nog bij de ontvanger ligt.' })
  bijOntvanger!: number;

  @Field(() => Cent)
  bijOntvangerInCent!: bigint;

  @Field(() => [ID], { description: 'De uitgave van elke claim waar u over beslist, de oudste eerst.' })
  claims!: string[];

  @Field(() => Int, { description: 'Uitgaven in de steekproef die u kunt nakijken.' })
  naTeKijken!: number;

  @Field(() => [ID], { description: 'De uitgave van elk voorschot dat u terugvraagt nu de regeling toekende, het oudste eerst.' })
  voorschotten!: string[];
}
