import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Cent } from '../../../platform/graphql/cent.scalar.js';
import { VoorschotType } from './voorschot.type.js';
import { MogelijkeActieType } from '../../../platform/permissions/actie.type.js';

@ObjectType('Bon')
export class BonType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  volgnummer!: number;

  @Field(() => Cent)
  bedragInCent!: bigint;

  @Field(() => String)
  mediatype!: string;

  @Field(() => Int, { description: 'In bytes.' })
  grootte!: number;

  @Field(() => String, { description: 'niet_gekeurd, wacht, schoon of besmet; op wacht en besmet is de bon niet op te halen.' })
  keuring!: string;

  @Field(() => Date)
  ontvangenOp!: Date;

  @Field(() => ID)
  ontvangenDoor!: string;

  @Field(() => Int, { nullable: true, description: 'Het nummer van de bon die ervoor in de plaats kwam; deze telt dan niet meer mee.' })
  vervangenDoor!: number | null;

  @Field(() => String, { nullable: true })
  vervangenReden!: string | null;

  @Field(() => Int, { nullable: true, description: 'Het nummer waaronder hetzelfde bestand terugkwam.' })
  terugAls!: number | null;

  @Field(() => String, { nullable: true })
  terugReden!: string | null;
}

@ObjectType('Verantwoording')
export class VerantwoordingType {
  @Field(() => String, { description: 'niet_nodig, open, te_laat of compleet.' })
  stand!: string;

  @Field(() => Date, { nullable: true, description: 'Dertig dagen na de laatste betaling.' })
  voor!: Date | null;

  @Field(() => Cent)
  ontbreektInCent!: bigint;
}

@ObjectType('Leentermijn')
export class LeentermijnType {
  @Field(() => Int)
  nummer!: number;

  @Field(() => String)
  op!: string;

  @Field(() => Cent)
  bedragInCent!: bigint;

  @Field(() => Cent)
  betaaldInCent!: bigint;

  @Field(() => String, { description: 'betaald, deels, open of te_laat.' })
  stand!: string;
}

@ObjectType('Uitgavebetaling')
export class UitgavebetalingType {
  @Field(() => ID)
  uitgaveId!: string;

  @Field(() => Cent)
  inOpdrachtInCent!: bigint;

  @Field(() => Cent)
  teruggekregenInCent!: bigint;

  @Field(() => Cent, { description: 'Wat er nog terug kan komen: betaald, min correcties en terugontvangsten.' })
  terugTeKrijgenInCent!: bigint;

  @Field(() => VerantwoordingType)
  verantwoording!: VerantwoordingType;

  @Field(() => [BonType], { description: 'Leeg voor wie de bonnen niet mag zien.' })
  bonnen!: BonType[];

  @Field(() => VoorschotType, { nullable: true, description: 'Leeg als dit geen voorschot is, of niet voor u.' })
  voorschot!: VoorschotType | null;

  @Field(() => [LeentermijnType], { description: 'Leeg als dit een gift is.' })
  termijnen!: LeentermijnType[];

  @Field(() => [ID], { description: 'Betalingen en terugontvangsten die nu te corrigeren zijn.' })
  corrigeerbaar!: string[];

  @Field(() => [MogelijkeActieType])
  acties!: MogelijkeActieType[];
}
