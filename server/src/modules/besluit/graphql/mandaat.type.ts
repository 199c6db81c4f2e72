import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Cent } from '../../../platform/graphql/cent.scalar.js';
import { MogelijkeActieType } from '../../../platform/permissions/actie.type.js';

@ObjectType('Mandaatverzoek', { description: 'Wie vroeg een mandaat te verlenen, te vervangen of in te trekken, en wie akkoord was.' })
export class MandaatverzoekType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'verlenen, vervangen of intrekken.' })
  soort!: string;

  @Field(() => String, { nullable: true })
  reden?: string | null;

  @Field(() => String)
  gevraagdDoorNaam!: string;

  @Field(() => String)
  gevraagdOp!: string;

  @Field(() => String, { nullable: true })
  beslistDoorNaam?: string | null;

  @Field(() => String, { nullable: true })
  beslistOp?: string | null;

  @Field(() => Boolean, { nullable: true })
  akkoord?: boolean | null;

  @Field(() => String, { nullable: true })
  antwoord?: string | null;

  @Field(() => String, { nullable: true, description: 'Als wie het vroeg het terugnam, voordat iemand het beoordeelde.' })
  teruggenomenOp?: string | null;

  @Field(() => String, { nullable: true })
  teruggenomenReden?: string | null;

  @Field(() => [String], { description: 'Wie een open verzoek nu kan bevestigen; voor toezicht de functies.' })
  kanBevestigen!: string[];
}

@ObjectType('Mandaat')
export class MandaatType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String)
  organisatieNaam!: string;

  @Field(() => ID, { nullable: true, description: 'Leeg als een rol het mandaat heeft.' })
  houderLidId?: string | null;

  @Field(() => String, { nullable: true })
  houderRol?: string | null;

  @Field(() => String, { description: 'Wie het mandaat heeft; voor toezicht de functie.' })
  houderNaam!: string;

  @Field(() => [String], { description: 'Wie de houder vervangt; voor toezicht de functies.' })
  vervangers!: string[];

  @Field(() => [ID])
  vervangerLidIds!: string[];

  @Field(() => String)
  domein!: string;

  @Field(() => [String])
  besluitsoorten!: string[];

  @Field(() => Cent)
  maxBedragInCent!: bigint;

  @Field(() => Cent, { nullable: true })
  perPeriodeInCent?: bigint | null;

  @Field(() => String, { nullable: true, description: 'maand, kwartaal of jaar.' })
  periode?: string | null;

  @Field(() => Cent, { description: 'Wat besluiten in de lopende periode al vroegen.' })
  verbruiktInCent!: bigint;

  @Field(() => String, { nullable: true })
  voorwaarden?: string | null;

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

  @Field(() => String, { description: 'voorgedragen, afgewezen, teruggenomen, komt_nog, geldt, verlopen, vervangen of ingetrokken.' })
  stand!: string;

  @Field(() => Int, { nullable: true, description: 'Dagen tot het einde, als een waarschuwtermijn begonnen is.' })
  verlooptOverDagen?: number | null;

  @Field(() => String, { nullable: true, description: 'neutraal, let_op of fout.' })
  verlooptToon?: string | null;

  @Field(() => ID, { nullable: true })
  vervangtId?: string | null;

  @Field(() => [MandaatverzoekType], { description: 'Oudste eerst.' })
  verzoeken!: MandaatverzoekType[];

  @Field(() => [MogelijkeActieType])
  acties!: MogelijkeActieType[];
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

  @Field(() => String, { nullable: true, description: 'Wie het mandaat gebruikte; voor toezicht de functie.' })
  gebruiktDoorNaam?: string | null;

  @Field(() => String, { nullable: true, description: 'houder, vervanger of anders.' })
  gebruiktAls?: string | null;
}
