import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { RolvoorstelType } from './rol.type.js';

@InputType('LidUitnodigenInvoer')
export class LidUitnodigenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => String)
  email!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String, { nullable: true })
  functie?: string;

  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String, { description: 'Rol van het lid, zoals `woningcorporatie`.' })
  rol!: string;
}

@InputType('UitnodigingIntrekkenInvoer')
export class UitnodigingIntrekkenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  uitnodigingId!: string;
}

@InputType('UitnodigingAannemenInvoer')
export class UitnodigingAannemenInvoerType {
  @Field(() => String, { description: 'Wat in de link achter het hekje staat.' })
  sleutel!: string;

  @Field(() => String, { description: 'Het nieuwe wachtwoord, of het bestaande van wie al een account heeft.' })
  wachtwoord!: string;
}

@ObjectType('Uitnodiging')
export class UitnodigingType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  lidId!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String)
  email!: string;

  @Field(() => String)
  rol!: string;

  @Field(() => String)
  organisatieNaam!: string;

  @Field(() => Date)
  uitgenodigdOp!: Date;

  @Field(() => Date)
  verlooptOp!: Date;

  @Field(() => String, { description: 'open, aangenomen, ingetrokken, verlopen of beeindigd (het lid is dat niet meer).' })
  stand!: string;
}

/** Mail that waits to be sent; in the demonstration nothing leaves, and this is where one reads it. */
@ObjectType('WachtendeMail')
export class WachtendeMailType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  aan!: string;

  @Field(() => String)
  onderwerp!: string;

  @Field(() => String)
  tekst!: string;
}

@ObjectType('Uitnodigingen')
export class UitnodigingenType {
  @Field(() => [UitnodigingType])
  lijst!: UitnodigingType[];

  @Field(() => [RolvoorstelType], { description: 'Rollen die op een tweede beheerder wachten.' })
  voorstellen!: RolvoorstelType[];

  @Field(() => [WachtendeMailType], { description: 'Alleen in de demonstratie; anders leeg.' })
  post!: WachtendeMailType[];
}

/** What somebody sees who opens the link. */
@ObjectType('OpenUitnodiging')
export class OpenUitnodigingType {
  @Field(() => String)
  naam!: string;

  @Field(() => String)
  email!: string;

  @Field(() => String)
  organisatieNaam!: string;

  @Field(() => String)
  regioNaam!: string;

  @Field(() => Boolean, { description: 'Of dit voor een cliënt is; dan staan hier geen namen.' })
  voorClient!: boolean;

  @Field(() => Boolean, { description: 'Of dit adres al een account heeft; dan geldt het wachtwoord daarvan.' })
  heeftAccount!: boolean;

  @Field(() => ID, { nullable: true, description: 'De regio, als die een aanmelddienst heeft waarmee u kunt aannemen.' })
  viaRegioId?: string | null;
}

@ObjectType('UitnodigingAangenomen')
export class UitnodigingAangenomenType {
  @Field(() => String, { description: 'Het adres waarmee u zich aanmeldt.' })
  email!: string;
}
