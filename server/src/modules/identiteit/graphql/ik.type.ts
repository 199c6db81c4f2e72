import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

/** The signed-in lid, with the packed rules from which menus are built. */
@ObjectType('Ik')
export class IkType {
  @Field(() => ID)
  lidId!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String)
  rol!: string;

  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String)
  organisatieNaam!: string;

  @Field(() => ID)
  regioId!: string;

  @Field(() => String)
  regioNaam!: string;

  @Field(() => Int, { description: 'Versie van de kleuren en het logo van de regio; 0 als de regio niets koos.' })
  themaVersie!: number;

  @Field(() => Boolean)
  heeftLogo!: boolean;

  @Field(() => String, { description: 'Ingepakte CASL-regels, als JSON.' })
  regels!: string;

  @Field(() => String, { nullable: true, description: 'Wat er eerst moet: lidmaatschap kiezen of tweede_factor instellen.' })
  eerst?: string | null;
}

/** One of the memberships of the person who is signed in. */
@ObjectType('EigenLidmaatschap')
export class EigenLidmaatschapType {
  @Field(() => ID)
  lidId!: string;

  @Field(() => String)
  regioNaam!: string;

  @Field(() => String)
  organisatieNaam!: string;

  @Field(() => String)
  rol!: string;

  @Field(() => String)
  functie!: string;

  @Field(() => Boolean)
  actief!: boolean;
}

@InputType('LidmaatschapKiezenInvoer')
export class LidmaatschapKiezenInvoerType {
  @Field(() => ID)
  lidId!: string;
}

@ObjectType('Aangemeld')
export class AangemeldType {
  @Field(() => Boolean)
  gelukt!: boolean;
}

@ObjectType('Afgemeld')
export class AfgemeldType {
  @Field(() => Boolean)
  gelukt!: boolean;
}

/** An account of the demonstration, shown on the sign-in page in demonstration mode only. */
@ObjectType('Demonstratieaccount')
export class DemonstratieaccountType {
  @Field(() => String)
  email!: string;

  @Field(() => String)
  omschrijving!: string;

  @Field(() => String)
  regioNaam!: string;
}
