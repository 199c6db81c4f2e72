import { Field, ID, InputType } from '@nestjs/graphql';
import type { MandaatRegistrerenInvoer } from '@doorbraaktafel/shared/validation';
import { Cent } from '../../../platform/graphql/cent.scalar.js';

@InputType('MandaatRegistrerenInvoer')
export class MandaatRegistrerenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  organisatieId!: string;

  @Field(() => ID, { nullable: true, description: 'Een persoon, of anders een rol.' })
  houderLidId?: string;

  @Field(() => String, { nullable: true })
  houderRol?: MandaatRegistrerenInvoer['houderRol'];

  @Field(() => [ID], { nullable: true })
  vervangerLidIds?: string[];

  @Field(() => String)
  domein!: MandaatRegistrerenInvoer['domein'];

  @Field(() => [String])
  besluitsoorten!: MandaatRegistrerenInvoer['besluitsoorten'];

  @Field(() => Cent)
  maxBedragInCent!: bigint;

  @Field(() => Cent, { nullable: true })
  perPeriodeInCent?: bigint;

  @Field(() => String, { nullable: true, description: 'maand, kwartaal of jaar.' })
  periode?: MandaatRegistrerenInvoer['periode'];

  @Field(() => String, { nullable: true })
  voorwaarden?: string;

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

  @Field(() => ID, { nullable: true, description: 'Het mandaat waarvoor dit in de plaats komt.' })
  vervangtId?: string;

  @Field(() => String, { nullable: true, description: 'Waarom het vervangen wordt.' })
  reden?: string;
}

@InputType('MandaatIntrekkingVragenInvoer')
export class MandaatIntrekkingVragenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  mandaatId!: string;

  @Field(() => String)
  reden!: string;
}

@InputType('MandaatverzoekBeoordelenInvoer')
export class MandaatverzoekBeoordelenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  verzoekId!: string;

  @Field(() => Boolean)
  akkoord!: boolean;

  @Field(() => String, { nullable: true })
  antwoord?: string;
}

@InputType('MandaatverzoekTerugnemenInvoer')
export class MandaatverzoekTerugnemenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  verzoekId!: string;

  @Field(() => String, { description: 'Waarom het niet doorgaat.' })
  reden!: string;
}
