import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { MogelijkeActieType } from '../../../platform/permissions/actie.type.js';

@ObjectType('BeheerdeOrganisatie')
export class BeheerdeOrganisatieType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String)
  soort!: string;

  @Field(() => Int, { description: 'Mensen die nu bij deze organisatie horen.' })
  aantalLeden!: number;

  @Field(() => GraphQLISODateTime, { nullable: true })
  beeindigdOp?: Date | null;

  @Field(() => [MogelijkeActieType])
  acties!: MogelijkeActieType[];
}

@ObjectType('Routeregie')
export class RouteregieType {
  @Field(() => ID)
  lidId!: string;

  @Field(() => ID)
  plaatsvervangerLidId!: string;
}

@ObjectType('Organisatiebeheer')
export class OrganisatiebeheerType {
  @Field(() => [BeheerdeOrganisatieType])
  organisaties!: BeheerdeOrganisatieType[];

  @Field(() => RouteregieType, { nullable: true })
  routeregie?: RouteregieType | null;
}

@InputType('OrganisatieToevoegenInvoer')
export class OrganisatieToevoegenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String)
  soort!: string;
}

@InputType('OrganisatieWijzigenInvoer')
export class OrganisatieWijzigenInvoerType extends OrganisatieToevoegenInvoerType {
  @Field(() => ID)
  organisatieId!: string;
}

@InputType('OrganisatieBeeindigenInvoer')
export class OrganisatieBeeindigenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String)
  reden!: string;
}

@InputType('RouteregieBeleggenInvoer')
export class RouteregieBeleggenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  lidId!: string;

  @Field(() => ID)
  plaatsvervangerLidId!: string;
}
