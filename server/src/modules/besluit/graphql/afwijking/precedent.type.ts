import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Verschil')
export class VerschilType {
  @Field(() => String, { description: 'regel, regelversie, soort, doelgroep, leefgebieden of blokkades.' })
  kenmerk!: string;

  @Field(() => [String])
  hier!: string[];

  @Field(() => [String])
  daar!: string[];
}

/** An earlier besluit as everybody in the regio may know it: no casus, no person, no day. */
@ObjectType('Precedent')
export class PrecedentType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  nummer!: number;

  @Field(() => Int)
  jaar!: number;

  @Field(() => String, { nullable: true, description: 'Leeg als er geen regel opzij ging.' })
  regelNaam!: string | null;

  @Field(() => Int, { nullable: true })
  versieNummer!: number | null;

  @Field(() => String, { nullable: true })
  grond!: string | null;

  @Field(() => String)
  soort!: string;

  @Field(() => String)
  wijze!: string;

  @Field(() => String, { nullable: true })
  kern!: string | null;

  @Field(() => Int, { description: 'Hoeveel organisaties opschreven dat zij het anders zien.' })
  anders!: number;

  @Field(() => String, { nullable: true, description: 'open, gehandhaafd of ingetrokken; leeg als niemand een heroverweging vroeg.' })
  heroverweging!: string | null;

  @Field(() => Boolean)
  geldt!: boolean;

  @Field(() => [VerschilType], { description: 'Leeg buiten een vergelijking.' })
  verschillen!: VerschilType[];

  @Field(() => Boolean, { description: 'Of bij dit besluit gezegd moet worden: hetzelfde, of anders omdat.' })
  teBeantwoorden!: boolean;
}

@InputType('PrecedentenVraag')
export class PrecedentenVraagType {
  @Field(() => ID)
  casusId!: string;

  @Field(() => ID)
  regelversieId!: string;

  @Field(() => String)
  soort!: string;

  @Field(() => String)
  domein!: string;

  @Field(() => String)
  tekst!: string;
}
