import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { TeGevenStandpunt } from '@doorbraaktafel/shared/vocabulary';
import { Cent } from '../../../platform/graphql/cent.scalar.js';
import { MogelijkeActieType } from '../../../platform/permissions/actie.type.js';

@ObjectType('Crisisgenodigde')
export class CrisisgenodigdeType {
  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String)
  organisatieNaam!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => Boolean, { description: 'Of deze persoon het overleg opende.' })
  doetMee!: boolean;
}

@ObjectType('Crisisoverleg')
export class CrisisoverlegType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  bijeengeroepenOp!: string;

  @Field(() => String)
  bijeengeroepenDoorNaam!: string;

  @Field(() => String, { description: 'Tot wanneer een antwoord gevraagd is.' })
  tot!: string;

  @Field(() => String, { nullable: true })
  geslotenOp?: string | null;

  @Field(() => String, { nullable: true })
  gesprek?: string | null;

  @Field(() => ID, { nullable: true, description: 'De ronde waarvoor het gesprek telt.' })
  rondeId?: string | null;

  @Field(() => [CrisisgenodigdeType])
  genodigden!: CrisisgenodigdeType[];

  @Field(() => Boolean, { description: 'Of u bent opgeroepen en nog niet meedeed.' })
  wachtOpMij!: boolean;
}

@ObjectType('Geldroute', { description: 'Wie betaalt, wie hoofdaannemer is en wie onderaannemer.' })
export class GeldrouteType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  betalerNaam!: string;

  @Field(() => String)
  hoofdaannemerNaam!: string;

  @Field(() => String)
  onderaannemerNaam!: string;

  @Field(() => Cent)
  bedragInCent!: bigint;

  @Field(() => String)
  waarvoor!: string;
}

@ObjectType('Crisiskanaal')
export class CrisiskanaalType {
  @Field(() => ID)
  casusId!: string;

  @Field(() => String)
  pseudoniem!: string;

  @Field(() => [CrisisoverlegType], { description: 'Nieuwste eerst.' })
  overleggen!: CrisisoverlegType[];

  @Field(() => [String], { description: 'Organisaties waarvan niemand met een mandaat op te roepen is.' })
  zonderMandaat!: string[];

  @Field(() => [GeldrouteType])
  geldroutes!: GeldrouteType[];

  @Field(() => [MogelijkeActieType])
  acties!: MogelijkeActieType[];
}

@InputType('CrisisBijeenroepenInvoer')
export class CrisisBijeenroepenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  casusId!: string;
}

@InputType('CrisisMeedoenInvoer')
export class CrisisMeedoenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  crisisId!: string;
}

@InputType('CrisisStandpuntInvoer')
export class CrisisStandpuntInvoerType {
  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String)
  standpunt!: TeGevenStandpunt;

  @Field(() => String, { nullable: true })
  reden?: string;
}

@InputType('CrisisVastleggenInvoer')
export class CrisisVastleggenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  crisisId!: string;

  @Field(() => String)
  gesprek!: string;

  @Field(() => [CrisisStandpuntInvoerType], { description: 'Leeg als er geen voorstel ligt.' })
  standpunten!: CrisisStandpuntInvoerType[];
}

@InputType('GeldrouteVastleggenInvoer')
export class GeldrouteVastleggenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  casusId!: string;

  @Field(() => ID)
  betalerId!: string;

  @Field(() => ID)
  hoofdaannemerId!: string;

  @Field(() => ID)
  onderaannemerId!: string;

  @Field(() => Cent)
  bedragInCent!: bigint;

  @Field(() => String)
  waarvoor!: string;
}
