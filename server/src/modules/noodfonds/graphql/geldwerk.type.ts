import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Geldwerk', { description: 'Wat er van het geld op u wacht.' })
export class GeldwerkType {
  @Field(() => Int, { description: 'Uitgaven waar u nu akkoord op kunt geven of die u kunt betalen.' })
  uitgaven!: number;

  @Field(() => Int, { description: 'Uitgaven met een ingetrokken of vervangen besluit, waarvan u het geld kunt vrijgeven.' })
  vrijTeGeven!: number;

  @Field(() => [ID], { description: 'De uitgave van elke claim waar u over beslist, de oudste eerst.' })
  claims!: string[];
}
