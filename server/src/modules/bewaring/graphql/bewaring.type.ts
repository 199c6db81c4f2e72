import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { MogelijkeActieType } from '../../../platform/permissions/actie.type.js';

@InputType('BewaarstopZettenInvoer')
export class BewaarstopZettenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  casusId!: string;

  @Field(() => String)
  reden!: string;

  @Field(() => String, { description: 'Wie dit vraagt, zoals een rechter of een toezichthouder.' })
  gezag!: string;
}

@InputType('BewaarstopOpheffenInvoer')
export class BewaarstopOpheffenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  bewaarstopId!: string;

  @Field(() => String)
  reden!: string;
}

@InputType('VernietigingVoorstellenInvoer')
export class VernietigingVoorstellenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  casusId!: string;

  @Field(() => String, { description: 'bewaartermijn of verzoek.' })
  grond!: string;

  @Field(() => String, { nullable: true, description: 'De dag waarop de cliënt erom vroeg, jjjj-mm-dd.' })
  verzoekOp?: string | null;
}

@InputType('VernietigingInvoer')
export class VernietigingInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  vernietigingId!: string;
}

@ObjectType('Bewaarstop')
export class BewaarstopType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  reden!: string;

  @Field(() => String)
  gezag!: string;

  @Field(() => GraphQLISODateTime)
  gezetOp!: Date;

  @Field(() => String)
  gezetDoorNaam!: string;

  @Field(() => GraphQLISODateTime, { nullable: true })
  opgehevenOp!: Date | null;

  @Field(() => String, { nullable: true })
  opheffingsreden!: string | null;
}

@ObjectType('Vernietigingsdeel')
export class VernietigingsdeelType {
  @Field(() => String, { description: 'Soort gegevens, zonder inhoud.' })
  soort!: string;

  @Field(() => Int)
  aantal!: number;
}

@ObjectType('Vernietiging', { description: 'Een voorstel om een casus te vernietigen, of het bewijs dat het is gebeurd.' })
export class VernietigingType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  grond!: string;

  @Field(() => String, { nullable: true })
  verzoekOp!: string | null;

  @Field(() => String, { nullable: true, description: 'De laatste dag voor een verzoek van de cliënt.' })
  uiterlijkOp!: string | null;

  @Field(() => String, { description: 'voorgesteld, ingetrokken of vernietigd.' })
  stand!: string;

  @Field(() => GraphQLISODateTime)
  voorgesteldOp!: Date;

  @Field(() => String)
  voorgesteldDoorNaam!: string;

  @Field(() => GraphQLISODateTime, { nullable: true })
  bevestigdOp!: Date | null;

  @Field(() => String, { nullable: true })
  bevestigdDoorNaam!: string | null;

  @Field(() => [VernietigingsdeelType])
  delen!: VernietigingsdeelType[];

  @Field(() => String, { nullable: true, description: 'Hash van het bewijs; staat ook in het logboek.' })
  bewijsSha256!: string | null;
}

@ObjectType('Bewaring')
export class BewaringType {
  @Field(() => ID)
  casusId!: string;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Tot wanneer de gegevens bewaard blijven; leeg zolang de casus open is.' })
  bewaardTot!: Date | null;

  @Field(() => [BewaarstopType])
  stops!: BewaarstopType[];

  @Field(() => VernietigingType, { nullable: true })
  voorstel!: VernietigingType | null;

  @Field(() => [String], { description: 'Zinnen over wat vernietigen nu in de weg staat.' })
  inDeWeg!: string[];

  @Field(() => [MogelijkeActieType])
  acties!: MogelijkeActieType[];
}

@ObjectType('BewaartermijnVoorbij', { description: 'Een casus waarvan de bewaartermijn voorbij is, zonder naam.' })
export class BewaartermijnVoorbijType {
  @Field(() => ID)
  casusId!: string;

  @Field(() => String)
  pseudoniem!: string;

  @Field(() => GraphQLISODateTime)
  afgeslotenOp!: Date;

  @Field(() => GraphQLISODateTime)
  voorbijOp!: Date;

  @Field(() => String)
  verantwoordelijke!: string;

  @Field(() => [String])
  inDeWeg!: string[];
}
