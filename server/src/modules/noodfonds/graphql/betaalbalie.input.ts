import { Field, ID, InputType } from '@nestjs/graphql';
import { Cent } from '../../../platform/graphql/cent.scalar.js';
import { BetaalkolomType } from './betaalbalie.type.js';

@InputType('BetaalwijzeZettenInvoer')
export class BetaalwijzeZettenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  fondsId!: string;

  @Field(() => String)
  vorm!: string;

  @Field(() => String, { nullable: true })
  rekeninghouder?: string | null;

  @Field(() => String, { nullable: true })
  iban?: string | null;

  @Field(() => String)
  scheidingsteken!: string;

  @Field(() => String)
  decimaalteken!: string;

  @Field(() => [BetaalkolomType])
  kolommen!: BetaalkolomType[];
}

@InputType('BetaalopdrachtMakenInvoer')
export class BetaalopdrachtMakenInvoerType {
  @Field(() => ID, { description: 'Wordt ook het kenmerk van de opdracht.' })
  opdrachtId!: string;

  @Field(() => ID)
  fondsId!: string;

  @Field(() => String)
  uitvoerenOp!: string;

  @Field(() => [ID])
  uitgaveIds!: string[];

  @Field(() => [ID], { nullable: true, description: 'Toegekende claims die een eigen rekening noemen.' })
  claimIds?: string[];

  @Field(() => Cent, { nullable: true, description: 'Alleen met één uitgave; zonder bedrag wordt alles betaald wat er nog staat.' })
  bedragInCent?: bigint | null;
}

@InputType('BetaalopdrachtIntrekkenInvoer')
export class BetaalopdrachtIntrekkenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  betaalopdrachtId!: string;

  @Field(() => String)
  reden!: string;
}

@InputType('BetaalregelAfhandelenInvoer')
export class BetaalregelAfhandelenInvoerType {
  @Field(() => ID, { description: 'Wordt ook het kenmerk van de boeking.' })
  opdrachtId!: string;

  @Field(() => ID)
  regelId!: string;

  @Field(() => Boolean, { description: 'Onwaar als de betaling mislukte.' })
  betaald!: boolean;
}

@InputType('AfschriftregelVerwerkenInvoer')
export class AfschriftregelVerwerkenInvoerType {
  @Field(() => ID, { description: 'Wordt ook het kenmerk van de boeking.' })
  opdrachtId!: string;

  @Field(() => ID)
  regelId!: string;

  @Field(() => String, { description: 'betaalregel, betaling, terugontvangst, geboekt of terzijde.' })
  wijze!: string;

  @Field(() => ID, { nullable: true })
  doelId?: string | null;

  @Field(() => String, { nullable: true })
  reden?: string | null;
}
