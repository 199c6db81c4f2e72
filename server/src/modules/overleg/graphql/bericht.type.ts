import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { MogelijkeActieType } from '../../../platform/permissions/actie.type.js';

@ObjectType('Bericht', { description: 'Wat iemand zei over een casus.' })
export class BerichtType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  casusId!: string;

  @Field(() => ID, { nullable: true })
  agendapuntId?: string;

  @Field(() => String)
  auteurNaam!: string;

  @Field(() => String)
  organisatieNaam!: string;

  @Field(() => String, { nullable: true, description: 'Leeg als het bericht is ingetrokken.' })
  tekst?: string;

  @Field(() => String, { description: 'Tijdstip, als ISO-tijd.' })
  geplaatstOp!: string;

  @Field(() => Boolean)
  ingetrokken!: boolean;

  @Field(() => Boolean, { description: 'Geschreven door de vrager zelf.' })
  eigen!: boolean;

  @Field(() => Boolean, { description: 'Alleen de eigen organisatie leest dit.' })
  alleenEigenOrganisatie!: boolean;

  @Field(() => [MogelijkeActieType])
  acties!: MogelijkeActieType[];
}

@InputType('BerichtPlaatsenInvoer')
export class BerichtPlaatsenInvoer {
  @Field(() => ID, { description: 'Wordt ook het kenmerk van het bericht.' })
  opdrachtId!: string;

  @Field(() => ID)
  casusId!: string;

  @Field(() => ID, { nullable: true })
  agendapuntId?: string | null;

  @Field(() => String)
  tekst!: string;

  @Field(() => Boolean, { defaultValue: false })
  alleenEigenOrganisatie!: boolean;

  @Field(() => String, { nullable: true, description: 'Waarom gevoelige woorden hier moeten staan; komt in het logboek.' })
  waaromHier?: string | null;
}

@InputType('BerichtIntrekkenInvoer')
export class BerichtIntrekkenInvoer {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  berichtId!: string;
}
