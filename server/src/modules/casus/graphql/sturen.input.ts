import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType('OrganisatieUitnodigenInvoer')
export class OrganisatieUitnodigenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  casusId!: string;

  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String)
  reden!: string;

  @Field(() => String, { description: 'Een van de doelen die bij deze soort organisatie horen.' })
  doel!: string;

  @Field(() => [ID], { nullable: true, description: 'Wie de casus ziet; zonder namen het team dat aan tafel zit.' })
  lidIds?: string[];
}

@InputType('DeelnemerVerwijderenInvoer')
export class DeelnemerVerwijderenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  casusId!: string;

  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String)
  reden!: string;
}

@InputType('CasusAanhoudenInvoer')
export class CasusAanhoudenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  casusId!: string;

  @Field(() => String)
  tot!: string;

  @Field(() => String)
  reden!: string;

  @Field(() => Int, { nullable: true, description: 'De versie die u zag; een andere wordt geweigerd.' })
  versie?: number;
}

@InputType('CasusOpschalenInvoer')
export class CasusOpschalenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  casusId!: string;

  @Field(() => String)
  reden!: string;

  @Field(() => String, { nullable: true, description: 'Waarom het niet eerst in de driehoek geprobeerd is; alleen nodig zonder vastgelegde poging.' })
  zonderPoging?: string;

  @Field(() => Int, { nullable: true, description: 'De versie die u zag; een andere wordt geweigerd.' })
  versie?: number;
}

@InputType('RegieOverdragenInvoer')
export class RegieOverdragenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  casusId!: string;

  @Field(() => String, { description: 'route, wonen, zorg, inkomen, verslaving of veiligheid.' })
  onderwerp!: string;

  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String)
  reden!: string;
}
