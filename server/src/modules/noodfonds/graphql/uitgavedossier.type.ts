import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Cent } from '../../../platform/graphql/cent.scalar.js';
import { UitgaveType } from './uitgave.type.js';

@ObjectType('Boeking')
export class BoekingType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Volgnummer in het fonds, zonder gaten.' })
  nummer!: string;

  @Field(() => String, { description: 'reservering, betaling, vrijval, terugontvangst of correctie.' })
  soort!: string;

  @Field(() => Cent)
  bedragInCent!: bigint;

  @Field(() => String, { description: 'saldo of casus.' })
  debet!: string;

  @Field(() => String, { description: 'saldo of casus.' })
  credit!: string;

  @Field(() => ID)
  besluitId!: string;

  @Field(() => Date)
  geboektOp!: Date;

  @Field(() => ID, { nullable: true, description: 'Leeg als de termijn verstreek en niemand handelde.' })
  geboektDoor!: string | null;
}

@ObjectType('UitgaveAkkoord')
export class UitgaveAkkoordType {
  @Field(() => ID)
  lidId!: string;

  @Field(() => String, { description: 'standpunt of akkoord.' })
  wijze!: string;

  @Field(() => Date)
  gegevenOp!: Date;
}

@ObjectType('UitgaveReden')
export class UitgaveRedenType {
  @Field(() => String, { description: 'aanvraag, vrijval of correctie.' })
  soort!: string;

  @Field(() => String)
  tekst!: string;
}

@ObjectType('Begunstigde')
export class BegunstigdeType {
  @Field(() => String, { description: 'organisatie of persoon.' })
  soort!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String, { nullable: true })
  factuur!: string | null;
}

@ObjectType('UitgaveDossier')
export class UitgaveDossierType {
  @Field(() => UitgaveType)
  uitgave!: UitgaveType;

  @Field(() => [BoekingType])
  boekingen!: BoekingType[];

  @Field(() => [UitgaveAkkoordType])
  akkoorden!: UitgaveAkkoordType[];

  @Field(() => [UitgaveRedenType], { description: 'Leeg voor wie de reden niet mag zien.' })
  redenen!: UitgaveRedenType[];

  @Field(() => BegunstigdeType, { nullable: true, description: 'Leeg voor wie de naam niet mag zien.' })
  begunstigde?: BegunstigdeType;
}
