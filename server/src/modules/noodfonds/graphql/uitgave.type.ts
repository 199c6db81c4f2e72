import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Cent } from '../../../platform/graphql/cent.scalar.js';
import { MogelijkeActieType } from '../../../platform/permissions/actie.type.js';

@ObjectType('Besluiteinde')
export class BesluiteindeType {
  @Field(() => Date)
  op!: Date;

  @Field(() => Boolean)
  vervangen!: boolean;

  @Field(() => String, { nullable: true, description: 'Zonder naam van een cliënt.' })
  reden!: string | null;
}

@ObjectType('Uitgave')
export class UitgaveType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  casusId!: string;

  @Field(() => String)
  pseudoniem!: string;

  @Field(() => ID, { nullable: true, description: 'Leeg zolang het geld alleen gevraagd is.' })
  besluitId!: string | null;

  @Field(() => ID)
  fondsId!: string;

  @Field(() => String, { nullable: true })
  fondsNaam!: string | null;

  @Field(() => String)
  soort!: string;

  @Field(() => String, { nullable: true, description: 'Wie het geld krijgt; leeg als u dat niet mag weten.' })
  begunstigde!: string | null;

  @Field(() => String, { description: 'aangevraagd, afgewezen, ingetrokken, wacht_op_akkoord, wacht_op_uitkomsten (van regelingen die voorgaan), te_betalen, deels_betaald, vrij_te_geven (het besluit is ingetrokken of vervangen), betaald, vrijgegeven, vervallen of teruggeboekt.' })
  stand!: string;

  @Field(() => Cent, { description: 'Wat er gevraagd is, en na het besluit wat het apart zette.' })
  bedragInCent!: bigint;

  @Field(() => Cent, { description: 'Wat betaald is, min wat terugkwam.' })
  betaaldInCent!: bigint;

  @Field(() => Cent, { description: 'Wat na betaling terugkwam of is gecorrigeerd.' })
  teruggekomenInCent!: bigint;

  @Field(() => BesluiteindeType, { nullable: true, description: 'Als het besluit achter dit geld is ingetrokken of vervangen.' })
  besluitEinde!: BesluiteindeType | null;

  @Field(() => Cent, { description: 'Nog gereserveerd en niet betaald.' })
  restInCent!: bigint;

  @Field(() => Cent, { description: 'Wat nu betaald kan worden: de rest, zonder wat onderweg is. Bij gedeeld risico alleen wat aan claims is toegekend.' })
  betaalbaarInCent!: bigint;

  @Field(() => Cent, { description: 'Onderweg in een betaalopdracht die nog niet is betaald of mislukt.' })
  inOpdrachtInCent!: bigint;

  @Field(() => Int, { description: 'Hoeveel akkoorden er nog nodig zijn voor de betaling.' })
  akkoordenTeGaan!: number;

  @Field(() => ID)
  aangevraagdDoor!: string;

  @Field(() => Date)
  aangevraagdOp!: Date;

  @Field(() => Date, { nullable: true })
  vervaltOp!: Date | null;

  @Field(() => String, { description: 'Wie besluit: tafel, snel of vrij_inzetbaar.' })
  route!: string;

  @Field(() => [String], { description: 'Regelingen die voorgaan en nog geen uitkomst hebben.' })
  voorliggendOntbreekt!: string[];

  @Field(() => [MogelijkeActieType])
  acties!: MogelijkeActieType[];
}

@ObjectType('UitgavenPagina')
export class UitgavenPaginaType {
  @Field(() => [UitgaveType])
  rijen!: UitgaveType[];

  @Field(() => ID, { nullable: true, description: 'Vraag hiermee de volgende bladzijde.' })
  volgende?: string;
}
