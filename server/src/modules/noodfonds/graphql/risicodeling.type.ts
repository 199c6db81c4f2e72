import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Cent } from '../../../platform/graphql/cent.scalar.js';
import { MogelijkeActieType } from '../../../platform/permissions/actie.type.js';

@ObjectType('Risicopartij')
@InputType('RisicopartijInvoer')
export class RisicopartijType {
  @Field(() => ID)
  organisatieId!: string;

  @Field(() => Int, { description: 'In hele procenten; samen precies 100.' })
  aandeel!: number;
}

@ObjectType('Risicoclaim')
export class RisicoclaimType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'huur, schade of ontruiming.' })
  soort!: string;

  @Field(() => Cent)
  schadeInCent!: bigint;

  @Field(() => String)
  ontstaanOp!: string;

  @Field(() => ID)
  bewijsId!: string;

  @Field(() => Boolean, { description: 'Of deze lezer het bewijs mag ophalen.' })
  leestBewijs!: boolean;

  @Field(() => ID, { nullable: true, description: 'De partij die claimt; leeg bij oude claims.' })
  organisatieId!: string | null;

  @Field(() => Date)
  ingediendOp!: Date;

  @Field(() => Date, { nullable: true })
  beslotenOp!: Date | null;

  @Field(() => Cent, { nullable: true, description: 'Het deel van de gemeente; leeg bij een afwijzing.' })
  toegekendInCent!: bigint | null;

  @Field(() => String, { nullable: true })
  reden!: string | null;

  @Field(() => Cent, { nullable: true, description: 'Wat na toekennen klaarstaat om te betalen: het deel van de gemeente, tot wat er nog over is. Leeg na het besluit.' })
  uitTeKerenInCent!: bigint | null;
}

@ObjectType('Risicodeling')
export class RisicodelingType {
  @Field(() => ID)
  uitgaveId!: string;

  @Field(() => String)
  contract!: string;

  @Field(() => String)
  van!: string;

  @Field(() => String)
  tot!: string;

  @Field(() => Cent, { description: 'Wat het besluit apart zette voor het deel van de gemeente.' })
  plafondInCent!: bigint;

  @Field(() => Cent, { description: 'Wat er aan claims is toegekend.' })
  geclaimdInCent!: bigint;

  @Field(() => Cent, { description: 'Wat daarvan is betaald.' })
  betaaldInCent!: bigint;

  @Field(() => Cent, { description: 'Wat van het betaalde terugkwam of is gecorrigeerd.' })
  terugInCent!: bigint;

  @Field(() => [RisicopartijType])
  partijen!: RisicopartijType[];

  @Field(() => [RisicoclaimType])
  claims!: RisicoclaimType[];

  @Field(() => [MogelijkeActieType])
  acties!: MogelijkeActieType[];
}

@InputType('RisicodelingVastleggenInvoer')
export class RisicodelingVastleggenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  uitgaveId!: string;

  @Field(() => String)
  contract!: string;

  @Field(() => String)
  van!: string;

  @Field(() => String)
  tot!: string;

  @Field(() => [RisicopartijType])
  partijen!: RisicopartijType[];
}

@InputType('RisicoclaimIndienenInvoer')
export class RisicoclaimIndienenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  uitgaveId!: string;

  @Field(() => String)
  soort!: string;

  @Field(() => Cent)
  schadeInCent!: bigint;

  @Field(() => String)
  ontstaanOp!: string;

  @Field(() => ID, { nullable: true, description: 'Een bestand dat de indiener zelf opstuurde en nog niet gebruikte.' })
  bewijsId?: string | null;

  @Field(() => String, { nullable: true, description: 'Waar de eigen organisatie haar deel wil. Leeg: het fonds vult een rekening in.' })
  iban?: string | null;
}

@InputType('RisicoclaimBeslissenInvoer')
export class RisicoclaimBeslissenInvoerType {
  @Field(() => ID, { description: 'Wordt ook het kenmerk van de betaling.' })
  opdrachtId!: string;

  @Field(() => ID)
  claimId!: string;

  @Field(() => Boolean)
  toegekend!: boolean;

  @Field(() => String, { nullable: true })
  reden?: string | null;
}
