import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Onderwerp, Zijuitgang, ZvhCriterium } from '@doorbraaktafel/shared/vocabulary';
import { MogelijkeActieType } from '../../../platform/permissions/actie.type.js';

@ObjectType('Driehoekplek', { description: 'Een hoek van de driehoek van niveau 1.' })
export class DriehoekplekType {
  @Field(() => String, { description: 'gemeente, corporatie of zorgaanbieder.' })
  plek!: string;

  @Field(() => String, { nullable: true })
  organisatieNaam?: string | null;

  @Field(() => Boolean)
  doetMee!: boolean;

  @Field(() => String, { nullable: true, description: 'Tot welke dag deze partij is gevraagd het te proberen.' })
  gevraagdTot?: string | null;
}

@ObjectType('Driehoekverzoek', { description: 'Een casus waarin uw organisatie is gevraagd iets te proberen.' })
export class DriehoekverzoekType {
  @Field(() => ID)
  casusId!: string;

  @Field(() => String)
  pseudoniem!: string;

  @Field(() => String)
  termijn!: string;
}

@ObjectType('Opschaalstap')
export class OpschaalstapType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'poging, opschaling of zijuitgang.' })
  soort!: string;

  @Field(() => Int)
  niveau!: number;

  @Field(() => String)
  eigenaarNaam!: string;

  @Field(() => String)
  tekst!: string;

  @Field(() => String, { nullable: true, description: 'Waarom er niet eerst iets geprobeerd is.' })
  zonderPoging?: string | null;

  @Field(() => String, { nullable: true, description: 'zorg_en_veiligheidshuis of zorgkantoor.' })
  zijuitgang?: string | null;

  @Field(() => String, { nullable: true })
  termijn?: string | null;

  @Field(() => String)
  gezetOp!: string;

  @Field(() => String)
  gezetDoorNaam!: string;

  @Field(() => String)
  gezetDoorOrganisatieNaam!: string;
}

@ObjectType('Casusroute')
export class CasusrouteType {
  @Field(() => ID)
  casusId!: string;

  @Field(() => Int)
  niveau!: number;

  @Field(() => String)
  sinds!: string;

  @Field(() => String, { description: 'Van wie de casus op dit niveau is.' })
  eigenaarNaam!: string;

  @Field(() => String, { nullable: true })
  termijn?: string | null;

  @Field(() => String)
  regisseurNaam!: string;

  @Field(() => [DriehoekplekType])
  driehoek!: DriehoekplekType[];

  @Field(() => Boolean, { description: 'Of opschalen nu vraagt waarom er niet eerst iets geprobeerd is.' })
  vraagtReden!: boolean;

  @Field(() => [OpschaalstapType], { description: 'Oudste eerst.' })
  stappen!: OpschaalstapType[];

  @Field(() => [MogelijkeActieType])
  acties!: MogelijkeActieType[];
}

@ObjectType('Regieafspraak', { description: 'Welke partij in een gemeente de regie op een onderwerp heeft, vooraf afgesproken.' })
export class RegieafspraakType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  gemeenteId!: string;

  @Field(() => String)
  gemeenteNaam!: string;

  @Field(() => String)
  onderwerp!: string;

  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String)
  organisatieNaam!: string;

  @Field(() => String)
  document!: string;

  @Field(() => String)
  sinds!: string;
}

@ObjectType('Regieafspraken')
export class RegieafsprakenType {
  @Field(() => [RegieafspraakType])
  afspraken!: RegieafspraakType[];
}

@InputType('PogingVastleggenInvoer')
export class PogingVastleggenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  casusId!: string;

  @Field(() => String)
  tekst!: string;
}

@InputType('DriehoekVragenInvoer')
export class DriehoekVragenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  casusId!: string;

  @Field(() => String)
  termijn!: string;
}

@InputType('ZijuitgangNemenInvoer')
export class ZijuitgangNemenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  casusId!: string;

  @Field(() => String)
  zijuitgang!: Zijuitgang;

  @Field(() => [String], { description: 'Wat voor een Zorg- en Veiligheidshuis geldt.' })
  criteria!: ZvhCriterium[];

  @Field(() => String)
  reden!: string;

  @Field(() => String)
  termijn!: string;
}

@InputType('RegieAfsprekenInvoer')
export class RegieAfsprekenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  gemeenteId!: string;

  @Field(() => String)
  onderwerp!: Exclude<Onderwerp, 'route'>;

  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String)
  document!: string;
}
