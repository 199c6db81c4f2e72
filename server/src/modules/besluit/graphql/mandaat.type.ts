import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { MandaatRegistrerenInvoer } from '@doorbraaktafel/shared/validation';
import { Cent } from '../../../platform/graphql/cent.scalar.js';

@ObjectType('Mandaat')
export class MandaatType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String)
  organisatieNaam!: string;

  @Field(() => String, { description: 'Wie het mandaat heeft; voor toezicht de functie.' })
  houderNaam!: string;

  @Field(() => String)
  domein!: string;

  @Field(() => [String])
  besluitsoorten!: string[];

  @Field(() => Cent)
  maxBedragInCent!: bigint;

  @Field(() => Boolean, { description: 'Of de voorzitter deze organisatie hiermee kan binden.' })
  doorzetbaar!: boolean;

  @Field(() => String)
  verleendDoor!: string;

  @Field(() => String)
  document!: string;

  @Field(() => String)
  geldigVan!: string;

  @Field(() => String)
  geldigTot!: string;

  @Field(() => Boolean, { description: 'Of het vandaag geldt.' })
  actief!: boolean;
}

/** A mandate as it was when the besluit was taken. */
@ObjectType('BevrorenMandaat')
export class BevrorenMandaatType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  organisatieNaam!: string;

  @Field(() => String)
  houderNaam!: string;

  @Field(() => String)
  domein!: string;

  @Field(() => Cent)
  maxBedragInCent!: bigint;

  @Field(() => String)
  document!: string;

  @Field(() => String)
  geldigTot!: string;
}

@InputType('MandaatRegistrerenInvoer')
export class MandaatRegistrerenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  organisatieId!: string;

  @Field(() => ID)
  houderLidId!: string;

  @Field(() => String)
  domein!: MandaatRegistrerenInvoer['domein'];

  @Field(() => [String])
  besluitsoorten!: MandaatRegistrerenInvoer['besluitsoorten'];

  @Field(() => Cent)
  maxBedragInCent!: bigint;

  @Field(() => Boolean)
  doorzetbaar!: boolean;

  @Field(() => String)
  verleendDoor!: string;

  @Field(() => String)
  document!: string;

  @Field(() => String)
  geldigVan!: string;

  @Field(() => String)
  geldigTot!: string;
}
