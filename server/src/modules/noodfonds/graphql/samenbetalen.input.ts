import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Cent } from '../../../platform/graphql/cent.scalar.js';
import { UitgaveType } from './uitgave.type.js';

@InputType('KetenbetalingInvoer')
export class KetenbetalingInvoerType {
  @Field(() => ID, { description: 'Wordt het kenmerk van de boeking.' })
  boekingId!: string;

  @Field(() => ID)
  uitgaveId!: string;

  @Field(() => Cent, { nullable: true, description: 'Zonder bedrag wordt alles betaald wat er nog gereserveerd is.' })
  bedragInCent?: bigint;
}

@InputType('UitgavenSamenBetalenInvoer')
export class UitgavenSamenBetalenInvoerType {
  @Field(() => ID, { description: 'Wordt ook het kenmerk van de keten.' })
  opdrachtId!: string;

  @Field(() => [KetenbetalingInvoerType], { description: 'Twee tot honderd betalingen: alle of geen.' })
  betalingen!: KetenbetalingInvoerType[];
}

@ObjectType('UitgavenSamenBetaald')
export class UitgavenSamenBetaaldType {
  @Field(() => [UitgaveType])
  uitgaven!: UitgaveType[];
}
