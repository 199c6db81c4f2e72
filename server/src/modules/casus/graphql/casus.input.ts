import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType('NieuweClientInvoer')
export class NieuweClientInvoerType {
  @Field(() => String)
  naam!: string;

  @Field(() => ID)
  gemeenteId!: string;

  @Field(() => Int, { nullable: true })
  geboortejaar?: number;
}

@InputType('CasusInbrengenInvoer')
export class CasusInbrengenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID, { nullable: true })
  clientId?: string;

  @Field(() => NieuweClientInvoerType, { nullable: true })
  nieuweClient?: NieuweClientInvoerType;

  @Field(() => String, { description: 'woning, geld_of_schulden, regel_of_eis, zorg_of_indicatie, wie_doet_wat of iets_anders.' })
  blokkade!: string;

  @Field(() => String)
  vraag!: string;

  @Field(() => Boolean)
  clientWeetDit!: boolean;

  @Field(() => String, { nullable: true })
  eigenWoorden?: string;
}

@InputType('CasusvraagBeantwoordenInvoer')
export class CasusvraagBeantwoordenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  vraagId!: string;

  @Field(() => String)
  gebeurdOp!: string;

  @Field(() => String, { nullable: true })
  waarde?: string;
}

@InputType('CasusfeitVastleggenInvoer')
export class CasusfeitVastleggenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  casusId!: string;

  @Field(() => String)
  soort!: string;

  @Field(() => String)
  gebeurdOp!: string;

  @Field(() => String, { nullable: true })
  waarde?: string;
}

@InputType('DossierregelInvoer')
export class DossierregelInvoerType {
  @Field(() => String)
  label!: string;

  @Field(() => String)
  waarde!: string;
}

@InputType('DossierdeelVastleggenInvoer')
export class DossierdeelVastleggenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  casusId!: string;

  @Field(() => String)
  gegevensgroep!: string;

  @Field(() => [DossierregelInvoerType])
  regels!: DossierregelInvoerType[];

  @Field(() => String, { nullable: true })
  functioneel?: string;
}
