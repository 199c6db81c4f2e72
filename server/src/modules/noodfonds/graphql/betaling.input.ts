import { Field, ID, InputType } from '@nestjs/graphql';
import { Cent } from '../../../platform/graphql/cent.scalar.js';

@InputType('TerugontvangstBoekenInvoer')
export class TerugontvangstBoekenInvoerType {
  @Field(() => ID, { description: 'Wordt ook het kenmerk van de boeking.' })
  opdrachtId!: string;

  @Field(() => ID)
  uitgaveId!: string;

  @Field(() => Cent)
  bedragInCent!: bigint;

  @Field(() => String)
  reden!: string;
}

@InputType('BetalingCorrigerenInvoer')
export class BetalingCorrigerenInvoerType {
  @Field(() => ID, { description: 'Wordt ook het kenmerk van de boeking.' })
  opdrachtId!: string;

  @Field(() => ID)
  uitgaveId!: string;

  @Field(() => ID, { description: 'De betaling die niet klopt.' })
  boekingId!: string;

  @Field(() => String)
  reden!: string;
}

@InputType('TermijnInvoer')
export class TermijnInvoerType {
  @Field(() => String)
  op!: string;

  @Field(() => Cent)
  bedragInCent!: bigint;
}

@InputType('LeningVastleggenInvoer')
export class LeningVastleggenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  uitgaveId!: string;

  @Field(() => Boolean, { description: 'Verklaring dat er geen schuldregeling loopt.' })
  geenSchuldregeling!: boolean;

  @Field(() => [TermijnInvoerType])
  termijnen!: TermijnInvoerType[];
}

@InputType('BetaalgegevensAanvullenInvoer')
export class BetaalgegevensAanvullenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  uitgaveId!: string;

  @Field(() => String)
  iban!: string;

  @Field(() => String, { nullable: true })
  crediteur?: string | null;

  @Field(() => String, { nullable: true })
  kostenplaats?: string | null;

  @Field(() => String, { nullable: true })
  taakveld?: string | null;
}
