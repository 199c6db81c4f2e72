import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('CasusKort')
export class CasusKortType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  pseudoniem!: string;

  @Field(() => String)
  fase!: string;

  @Field(() => String)
  vraag!: string;

  @Field(() => String)
  blokkade!: string;

  @Field(() => Int, { description: '1 uitvoering, 2 keten, 3 bestuurlijk.' })
  niveau!: number;

  @Field(() => String)
  niveauSinds!: string;

  @Field(() => String, { nullable: true })
  volgendeTermijn?: string | null;

  @Field(() => String, { description: 'Wie de regie over de route heeft.' })
  regisseurNaam!: string;

  @Field(() => String)
  wachtSinds!: string;

  @Field(() => Int)
  wachtDagen!: number;

  @Field(() => String)
  gemeenteNaam!: string;

  @Field(() => String)
  brengendeOrganisatieNaam!: string;

  @Field(() => Boolean)
  spoed!: boolean;

  @Field(() => String, { nullable: true })
  aangehoudenTot?: string | null;

  @Field(() => String, { description: 'Wie nu iets moet doen.' })
  aanZet!: string;

  @Field(() => [String], { description: 'Waarom de casus vastloopt, het zwaarste eerst.' })
  redenen!: string[];

  @Field(() => Int)
  openVragen!: number;
}

@ObjectType('CasusPagina')
export class CasusPaginaType {
  @Field(() => [CasusKortType])
  items!: CasusKortType[];

  @Field(() => Boolean)
  heeftMeer!: boolean;
}

@ObjectType('CaseloadClient')
export class CaseloadClientType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String, { nullable: true })
  pseudoniem?: string | null;

  @Field(() => ID, { nullable: true, description: 'De open casus, als u die mag zien.' })
  casusId?: string | null;

  @Field(() => String)
  gemeenteNaam!: string;

  @Field(() => Boolean)
  heeftOpenCasus!: boolean;
}
