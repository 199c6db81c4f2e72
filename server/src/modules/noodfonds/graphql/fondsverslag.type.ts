import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Cent } from '../../../platform/graphql/cent.scalar.js';

@ObjectType('Fondsverslagregel')
export class FondsverslagregelType {
  @Field(() => String)
  groep!: string;

  @Field(() => Boolean, { description: 'Waar als de groep te klein is om te tonen; dan zijn de getallen leeg.' })
  onderdrukt!: boolean;

  @Field(() => Int, { nullable: true })
  aantal?: number;

  @Field(() => Cent, { nullable: true })
  somInCent?: bigint;

  @Field(() => Cent, { nullable: true })
  gemiddeldeInCent?: bigint;

  @Field(() => Cent, { nullable: true })
  mediaanInCent?: bigint;

  @Field(() => Int, { nullable: true, description: 'Dagen van aanvraag tot besluit, de middelste.' })
  mediaanDagen?: number;
}

@ObjectType('Fondsverslagkern')
export class FondsverslagkernType {
  @Field(() => Int)
  toegekend!: number;

  @Field(() => Int)
  afgewezen!: number;

  @Field(() => Int, { description: 'Aanvragen die de aanvrager zelf terugnam.' })
  ingetrokken!: number;

  @Field(() => Int)
  open!: number;

  @Field(() => Int, { description: 'Toegekend, en daarna is het besluit ingetrokken; telt niet mee bij toegekend.' })
  besluitIngetrokken!: number;

  @Field(() => Cent, { nullable: true, description: 'Leeg als het er te weinig zijn om te tonen.' })
  besluitIngetrokkenInCent!: bigint | null;

  @Field(() => Int, { nullable: true, description: 'Procent van wat is toegekend of afgewezen.' })
  aandeelAfgewezen!: number | null;

  @Field(() => Cent, { nullable: true, description: 'Leeg als er te weinig is toegekend om te tonen.' })
  somInCent!: bigint | null;

  @Field(() => Int, { nullable: true })
  mediaanDagen!: number | null;

  @Field(() => Int, { description: 'Besluiten waarvan is teruggekeken wat er gebeurde.' })
  bekeken!: number;

  @Field(() => Int)
  zoalsVerwacht!: number;
}

@ObjectType('Fondsverslagpost')
export class FondsverslagpostType {
  @Field(() => ID)
  uitgaveId!: string;

  @Field(() => String)
  fondsNaam!: string;

  @Field(() => ID, { nullable: true })
  besluitId!: string | null;

  @Field(() => Int, { nullable: true })
  besluitNummer!: number | null;

  @Field(() => String)
  soort!: string;

  @Field(() => Cent)
  bedragInCent!: bigint;

  @Field(() => String, { description: 'toegekend, besluit_ingetrokken, afgewezen, ingetrokken of open.' })
  afloop!: string;

  @Field(() => String, { nullable: true })
  afgewezenOm!: string | null;

  @Field(() => String, { nullable: true, description: 'zoals_verwacht, deels, anders, niet_te_zeggen, nog_niet_bekeken of geen_verwachting.' })
  effect!: string | null;

  @Field(() => String, { nullable: true, description: 'Wat de aanvrager ervan verwachtte, zonder naam van de cliënt.' })
  verwachting!: string | null;

  @Field(() => Date)
  op!: Date;

  @Field(() => Int, { nullable: true })
  dagen!: number | null;
}

@ObjectType('Fondsverslagposten')
export class FondsverslagpostenType {
  @Field(() => [FondsverslagpostType])
  rijen!: FondsverslagpostType[];

  @Field(() => ID, { nullable: true })
  volgende!: string | null;
}

@ObjectType('Fondsboeking')
export class FondsboekingType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  nummer!: string;

  @Field(() => String)
  soort!: string;

  @Field(() => Cent, { description: 'Met teken: alle boekingen samen zijn het getal.' })
  teltInCent!: bigint;

  @Field(() => Date)
  geboektOp!: Date;

  @Field(() => ID, { nullable: true })
  besluitId!: string | null;

  @Field(() => ID, { nullable: true })
  uitgaveId!: string | null;

  @Field(() => String, { nullable: true, description: 'Kenmerk van het begrotingsbesluit.' })
  begrotingskenmerk!: string | null;

  @Field(() => String, { nullable: true, description: 'Wie het begrotingsbesluit nam.' })
  begrotingsorgaan!: string | null;

  @Field(() => String, { nullable: true, description: 'Dag van het begrotingsbesluit, als jjjj-mm-dd.' })
  begrotingGenomenOp!: string | null;
}

@ObjectType('Fondsboekingen')
export class FondsboekingenType {
  @Field(() => [FondsboekingType])
  rijen!: FondsboekingType[];

  @Field(() => String, { nullable: true })
  volgende!: string | null;
}

@InputType('FondsverslagInvoer')
export class FondsverslagInvoerType {
  @Field(() => String, { description: 'soort, grond, organisatie, gemeente, effect of afwijzing.' })
  indeling!: string;

  @Field(() => String, { description: 'Eerste dag, als jjjj-mm-dd.' })
  van!: string;

  @Field(() => String)
  totEnMet!: string;
}

@InputType('FondsverslagPostenInvoer')
export class FondsverslagPostenInvoerType extends FondsverslagInvoerType {
  @Field(() => String, { nullable: true, description: 'Zonder groep alles wat de indeling telt.' })
  groep?: string;

  @Field(() => ID, { nullable: true })
  na?: string;
}

@InputType('FondsverslagExporterenInvoer')
export class FondsverslagExporterenInvoerType extends FondsverslagInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => String, { description: 'csv of ods.' })
  vorm!: string;
}

@InputType('FondsboekingenInvoer')
export class FondsboekingenInvoerType {
  @Field(() => ID)
  fondsId!: string;

  @Field(() => String, { description: 'Alles tot en met deze dag, als jjjj-mm-dd.' })
  dag!: string;

  @Field(() => String, { description: 'begroot, gereserveerd, betaald of vrij.' })
  figuur!: string;

  @Field(() => String, { nullable: true })
  na?: string;
}
