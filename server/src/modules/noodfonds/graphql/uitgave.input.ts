import { Field, ID, InputType } from '@nestjs/graphql';
import { Cent } from '../../../platform/graphql/cent.scalar.js';

@InputType('UitgaveGoedkeurenInvoer')
export class UitgaveGoedkeurenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  uitgaveId!: string;
}

@InputType('UitgaveBetalenInvoer')
export class UitgaveBetalenInvoerType {
  @Field(() => ID, { description: 'Wordt ook het kenmerk van de boeking.' })
  opdrachtId!: string;

  @Field(() => ID)
  uitgaveId!: string;

  @Field(() => Cent, { nullable: true, description: 'Zonder bedrag wordt alles betaald wat er nog gereserveerd is.' })
  bedragInCent?: bigint;
}

@InputType('ReserveringVrijlatenInvoer')
export class ReserveringVrijlatenInvoerType {
  @Field(() => ID, { description: 'Wordt ook het kenmerk van de boeking.' })
  opdrachtId!: string;

  @Field(() => ID)
  uitgaveId!: string;

  @Field(() => String)
  reden!: string;
}
