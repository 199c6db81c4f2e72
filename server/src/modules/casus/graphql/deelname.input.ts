import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ isAbstract: true })
class OpCasus {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  casusId!: string;
}

@InputType('DeelnameVerlatenInvoer')
export class DeelnameVerlatenInvoerType extends OpCasus {
  @Field(() => String)
  reden!: string;
}

@InputType('CollegaToelatenInvoer')
export class CollegaToelatenInvoerType extends OpCasus {
  @Field(() => ID)
  lidId!: string;

  @Field(() => Boolean, { description: 'Of u zelf stopt met deze casus.' })
  ikStop!: boolean;
}

@InputType('TeamInstappenInvoer')
export class TeamInstappenInvoerType extends OpCasus {}

@InputType('VerantwoordelijkheidAanbiedenInvoer')
export class VerantwoordelijkheidAanbiedenInvoerType extends OpCasus {
  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String)
  reden!: string;
}

@InputType('VerantwoordelijkheidBeantwoordenInvoer')
export class VerantwoordelijkheidBeantwoordenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  overdrachtId!: string;

  @Field(() => Boolean)
  aanvaard!: boolean;
}

@InputType('ToestemmingVastleggenInvoer')
export class ToestemmingVastleggenInvoerType extends OpCasus {
  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String)
  gegevensgroep!: string;

  @Field(() => String)
  grond!: string;

  @Field(() => String, { description: 'Laatste dag, ten hoogste een jaar vooruit.' })
  geldigTot!: string;
}

@InputType('ToestemmingIntrekkenInvoer')
export class ToestemmingIntrekkenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  toestemmingId!: string;
}

@InputType('MachtigingRegistrerenInvoer')
export class MachtigingRegistrerenInvoerType extends OpCasus {
  @Field(() => ID)
  lidId!: string;

  @Field(() => String)
  document!: string;

  @Field(() => String)
  geldigTot!: string;
}

@InputType('MachtigingIntrekkenInvoer')
export class MachtigingIntrekkenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  machtigingId!: string;
}

@InputType('NoodinzageNemenInvoer')
export class NoodinzageNemenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => String)
  schuilnaam!: string;

  @Field(() => String)
  reden!: string;
}

@InputType('NoodinzageGezienInvoer')
export class NoodinzageGezienInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  noodinzageId!: string;
}
