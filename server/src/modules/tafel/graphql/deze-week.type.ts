import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CasusKortType } from '../../casus/index.js';
import { ZittingKortType, ZittingType } from './zitting.type.js';

@ObjectType('Tafel')
export class TafelType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String, { description: 'wekelijks, tweewekelijks, maandelijks of wanneer_nodig.' })
  ritme!: string;

  @Field(() => String)
  voorzitterNaam!: string;

  @Field(() => Boolean)
  benVoorzitter!: boolean;
}

@ObjectType('Kandidaat')
export class KandidaatType {
  @Field(() => CasusKortType)
  casus!: CasusKortType;

  @Field(() => String)
  reden!: string;

  @Field(() => Int, { description: '1 tot en met 3; 3 is het zwaarst.' })
  ernst!: number;

  @Field(() => Int)
  dagen!: number;

  @Field(() => Boolean)
  opAgenda!: boolean;
}

@ObjectType('Werkregel', { description: 'Iets dat op u wacht, naast zittingen, vragen en acties.' })
export class WerkregelType {
  @Field(() => String, { description: 'uitzoeken of bestuur.' })
  soort!: string;

  @Field(() => ID)
  casusId!: string;

  @Field(() => String)
  pseudoniem!: string;

  @Field(() => String, { nullable: true, description: 'Laatste dag, als ISO-datum.' })
  termijn!: string | null;
}

@ObjectType('DezeWeek')
export class DezeWeekType {
  @Field(() => TafelType, { nullable: true })
  tafel?: TafelType;

  @Field(() => ZittingType, { nullable: true })
  zitting?: ZittingType;

  @Field(() => [KandidaatType], { description: 'Alleen voor de voorzitter.' })
  kandidaten!: KandidaatType[];

  @Field(() => Boolean, { description: 'Er zijn er meer dan hier staan; dit zijn de zwaarste.' })
  kandidatenVol!: boolean;

  @Field(() => [WerkregelType], { description: 'Wat op u wacht, de eerste termijn eerst.' })
  werk!: WerkregelType[];

  @Field(() => [ZittingKortType])
  zittingen!: ZittingKortType[];

  @Field(() => [ZittingKortType], { description: 'Gesloten zittingen, de laatste eerst.' })
  eerder!: ZittingKortType[];
}
