import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Cent } from '../../../platform/graphql/cent.scalar.js';
import { TerzijdeType } from './terzijde.type.js';
import { BalieVoorschotType } from './voorschot.type.js';
import { MogelijkeActieType } from '../../../platform/permissions/actie.type.js';

@ObjectType('Betaalkolom')
@InputType('BetaalkolomInvoer')
export class BetaalkolomType {
  @Field(() => String)
  kop!: string;

  @Field(() => String, { description: 'kenmerk, crediteur, naam, iban, bedrag, kostenplaats, taakveld, omschrijving of datum.' })
  veld!: string;
}

@ObjectType('Betaalwijze')
export class BetaalwijzeType {
  @Field(() => String, { description: 'csv of sepa.' })
  vorm!: string;

  @Field(() => String, { nullable: true })
  rekeninghouder!: string | null;

  @Field(() => String, { nullable: true })
  iban!: string | null;

  @Field(() => String)
  scheidingsteken!: string;

  @Field(() => String)
  decimaalteken!: string;

  @Field(() => [BetaalkolomType])
  kolommen!: BetaalkolomType[];
}

@ObjectType('TeBetalen')
export class TeBetalenType {
  @Field(() => ID)
  uitgaveId!: string;

  @Field(() => ID, { nullable: true, description: 'Een toegekende claim die een eigen rekening noemt; anders gaat het om de uitgave zelf.' })
  claimId!: string | null;

  @Field(() => String)
  pseudoniem!: string;

  @Field(() => String)
  soort!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String, { nullable: true })
  iban!: string | null;

  @Field(() => String, { nullable: true })
  kostenplaats!: string | null;

  @Field(() => String, { nullable: true })
  taakveld!: string | null;

  @Field(() => Cent)
  betaalbaarInCent!: bigint;

  @Field(() => Date)
  vervaltOp!: Date;

  @Field(() => [MogelijkeActieType])
  acties!: MogelijkeActieType[];
}

@ObjectType('Betaalregel')
export class BetaalregelType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  uitgaveId!: string;

  @Field(() => String)
  pseudoniem!: string;

  @Field(() => String)
  kenmerk!: string;

  @Field(() => String, { nullable: true })
  naam!: string | null;

  @Field(() => Cent)
  bedragInCent!: bigint;

  @Field(() => String, { description: 'open, betaald, mislukt of ingetrokken.' })
  stand!: string;

  @Field(() => Cent, { nullable: true, description: 'Wat ervan geboekt is. Minder dan het bedrag als de bank minder betaalde.' })
  geboektInCent!: bigint | null;
}

@ObjectType('Betaalopdracht')
export class BetaalopdrachtType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  nummer!: number;

  @Field(() => String)
  vorm!: string;

  @Field(() => String)
  uitvoerenOp!: string;

  @Field(() => Date)
  gemaaktOp!: Date;

  @Field(() => Date, { nullable: true, description: 'Wanneer de hele opdracht is ingetrokken; haar betalingen kunnen in een nieuwe.' })
  ingetrokkenOp!: Date | null;

  @Field(() => String, { nullable: true })
  intrekreden!: string | null;

  @Field(() => [BetaalregelType])
  regels!: BetaalregelType[];

  @Field(() => [MogelijkeActieType])
  acties!: MogelijkeActieType[];
}

@ObjectType('Afschriftkandidaat')
export class AfschriftkandidaatType {
  @Field(() => String, { description: 'betaalregel, betaling, terugontvangst of geboekt.' })
  wijze!: string;

  @Field(() => String, { nullable: true, description: 'Volgnummer van de boeking, als de regel al met de hand is geboekt.' })
  nummer!: string | null;

  @Field(() => Boolean, { description: 'Waar als hier een voorschot van precies dit bedrag terugkomt.' })
  isVoorschot!: boolean;

  @Field(() => ID)
  doelId!: string;

  @Field(() => String, { nullable: true, description: 'Wie betaald is of terugbetaalt.' })
  naam!: string | null;

  @Field(() => String, { nullable: true, description: 'De dag van de boeking of van de opdracht; leeg als er nog niets is gebeurd.' })
  op!: string | null;

  @Field(() => String)
  pseudoniem!: string;

  @Field(() => String)
  soort!: string;

  @Field(() => Cent)
  bedragInCent!: bigint;
}

@ObjectType('Afschriftregel')
export class AfschriftregelType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'af of bij.' })
  richting!: string;

  @Field(() => Cent)
  bedragInCent!: bigint;

  @Field(() => String)
  geboektOp!: string;

  @Field(() => String, { nullable: true })
  kenmerk!: string | null;

  @Field(() => String, { nullable: true })
  tegenpartij!: string | null;

  @Field(() => String, { nullable: true })
  omschrijving!: string | null;

  @Field(() => [AfschriftkandidaatType])
  kandidaten!: AfschriftkandidaatType[];
}

@ObjectType('Betaalbalie')
export class BetaalbalieType {
  @Field(() => ID)
  fondsId!: string;

  @Field(() => BetaalwijzeType, { nullable: true })
  wijze?: BetaalwijzeType;

  @Field(() => [TeBetalenType])
  teBetalen!: TeBetalenType[];

  @Field(() => [BetaalopdrachtType])
  opdrachten!: BetaalopdrachtType[];

  @Field(() => [AfschriftregelType])
  openRegels!: AfschriftregelType[];

  @Field(() => TerzijdeType, { description: 'Regels van de bank die niet bij het fonds horen.' })
  terzijde!: TerzijdeType;

  @Field(() => [BalieVoorschotType], { description: 'Voorschotten op een regeling; wat nog terugkomt staat voorop.' })
  voorschotten!: BalieVoorschotType[];
}
