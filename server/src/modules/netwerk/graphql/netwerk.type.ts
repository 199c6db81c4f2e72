import { Field, ID, ObjectType } from '@nestjs/graphql';
import { MogelijkeActieType } from '../../../platform/permissions/actie.type.js';

@ObjectType('Netwerklid')
export class NetwerklidType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'persoon, professional of organisatie.' })
  soort!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String)
  relatie!: string;

  @Field(() => String)
  doet!: string;

  @Field(() => String)
  leefgebied!: string;

  @Field(() => String, { description: 'sterk, gewoon, zwak of gespannen.' })
  band!: string;

  @Field(() => String, { description: 'onbekend, kantooruren of avond_en_weekend.' })
  bereikbaar!: string;

  @Field(() => String, { nullable: true })
  laatsteContact?: string | null;

  @Field(() => String, { nullable: true })
  stoptOp?: string | null;

  @Field(() => String, { nullable: true })
  organisatieNaam?: string | null;

  @Field(() => [MogelijkeActieType])
  acties!: MogelijkeActieType[];
}

@ObjectType('NetwerkRegie')
export class NetwerkRegieType {
  @Field(() => String)
  onderwerp!: string;

  @Field(() => String)
  wie!: string;

  @Field(() => String)
  sinds!: string;
}

@ObjectType('NetwerkGat')
export class NetwerkGatType {
  @Field(() => String)
  titel!: string;

  @Field(() => String)
  toelichting!: string;

  @Field(() => String, { description: 'let_op of fout.' })
  toon!: string;

  @Field(() => String)
  label!: string;
}

@ObjectType('Netwerk')
export class NetwerkType {
  @Field(() => String)
  pseudoniem!: string;

  @Field(() => [NetwerklidType])
  leden!: NetwerklidType[];

  @Field(() => [NetwerkRegieType])
  regie!: NetwerkRegieType[];

  @Field(() => [NetwerkGatType])
  ontbreekt!: NetwerkGatType[];

  @Field(() => [String])
  wieMist!: string[];

  @Field(() => [MogelijkeActieType])
  acties!: MogelijkeActieType[];
}
