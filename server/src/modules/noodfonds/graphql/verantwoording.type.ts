import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Cent } from '../../../platform/graphql/cent.scalar.js';

@ObjectType('FondsOpDag', { description: 'Een fonds aan het eind van een dag; begroot is gereserveerd, betaald en vrij samen.' })
export class FondsOpDagType {
  @Field(() => ID)
  fondsId!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => Int)
  boekjaar!: number;

  @Field(() => Cent)
  begrootInCent!: bigint;

  @Field(() => Cent)
  gereserveerdInCent!: bigint;

  @Field(() => Cent)
  betaaldInCent!: bigint;

  @Field(() => Cent)
  vrijInCent!: bigint;
}

@ObjectType('Controleregel')
export class ControleregelType {
  @Field(() => String)
  regel!: string;

  @Field(() => String, { description: 'Hoeveel er is bekeken; bij debetIsCredit het bedrag in cent.' })
  figuur!: string;

  @Field(() => String, { description: 'Hoe vaak de regel gebroken is.' })
  breuken!: string;
}

@ObjectType('Zelfcontrole')
export class ZelfcontroleType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'nacht of op_verzoek.' })
  wijze!: string;

  @Field(() => Date)
  gedaanOp!: Date;

  @Field(() => Boolean)
  inOrde!: boolean;

  @Field(() => [ControleregelType])
  regels!: ControleregelType[];
}

@ObjectType('Exportbestand')
export class ExportbestandType {
  @Field(() => String)
  naam!: string;

  @Field(() => String)
  mediatype!: string;

  @Field(() => String)
  inhoudBase64!: string;
}

@InputType('ZelfcontroleUitvoerenInvoer')
export class ZelfcontroleUitvoerenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;
}

@InputType('GrootboekExporterenInvoer')
export class GrootboekExporterenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => String, { description: 'csv, ods, hledger of beancount.' })
  vorm!: string;

  @Field(() => ID, { nullable: true, description: 'Zonder fonds alle fondsen die u mag zien.' })
  fondsId?: string;

  @Field(() => String)
  van!: string;

  @Field(() => String)
  totEnMet!: string;
}
