import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { BeleidspuntAfrondenInvoer } from '@doorbraaktafel/shared/validation';
import type { Beleidsagenda } from '../application/beleid.js';
import { SIGNAAL } from '../domain/beleid.js';

@ObjectType('Beleidspunt', { description: 'Een patroon, zonder plaats voor een casus.' })
export class BeleidspuntType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  titel!: string;

  @Field(() => String)
  tekst!: string;

  @Field(() => String, { description: 'vrij, blokkade, mechanisme of tafel.' })
  herkomst!: string;

  @Field(() => String, { nullable: true })
  herkomstSleutel!: string | null;

  @Field(() => String)
  toegevoegdOp!: string;

  @Field(() => String, { nullable: true })
  afgerondOp!: string | null;

  @Field(() => String, { nullable: true, description: 'afspraak, regel_aanpassen, naar_bestuur of geen_actie.' })
  uitkomst!: string | null;

  @Field(() => String, { nullable: true })
  slotzin!: string | null;
}

@ObjectType('Beleidstafel')
export class BeleidstafelType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String, { description: 'beleid of bestuur.' })
  soort!: string;

  @Field(() => Boolean)
  benVoorzitter!: boolean;

  @Field(() => [BeleidspuntType], { description: 'Open punten eerst.' })
  punten!: BeleidspuntType[];
}

@ObjectType('Beleidssignaalgeteld', { description: 'Iets wat vaker gebeurt: een aantal en een soort, zonder personen.' })
export class SignaalType {
  @Field(() => String, { description: 'blokkade of mechanisme.' })
  herkomst!: string;

  @Field(() => String)
  sleutel!: string;

  @Field(() => Int)
  aantal!: number;

  @Field(() => Int, { description: 'Over zoveel dagen geteld.' })
  dagen!: number;

  @Field(() => Boolean)
  opAgenda!: boolean;
}

@ObjectType('Beleidsagenda')
export class BeleidsagendaType {
  @Field(() => [BeleidstafelType])
  tafels!: BeleidstafelType[];

  @Field(() => [SignaalType])
  signalen!: SignaalType[];
}

@InputType('BeleidspuntToevoegenInvoer')
export class BeleidspuntToevoegenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  tafelId!: string;

  @Field(() => String)
  titel!: string;

  @Field(() => String)
  tekst!: string;

  @Field(() => String, { nullable: true, description: 'Herkomst en sleutel van een signaal, zoals blokkade:woning.' })
  signaal?: string | null;
}

@InputType('BeleidspuntAfrondenInvoer')
export class BeleidspuntAfrondenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  puntId!: string;

  @Field(() => String)
  uitkomst!: BeleidspuntAfrondenInvoer['uitkomst'];

  @Field(() => String)
  slotzin!: string;
}

export function presentBeleid({ tafels, signalen }: Beleidsagenda): BeleidsagendaType {
  return {
    tafels: tafels.map(({ punten, ...tafel }) => ({
      ...tafel,
      punten: punten.map(({ toegevoegdOp, afronding, id, titel, tekst, herkomst, herkomstSleutel }) => ({
        id, titel, tekst, herkomst, herkomstSleutel,
        toegevoegdOp: toegevoegdOp.toISOString(),
        afgerondOp: afronding?.op.toISOString() ?? null,
        uitkomst: afronding?.uitkomst ?? null,
        slotzin: afronding?.slotzin ?? null,
      })),
    })),
    signalen: signalen.map((signaal) => ({ ...signaal, dagen: SIGNAAL.dagen })),
  };
}
