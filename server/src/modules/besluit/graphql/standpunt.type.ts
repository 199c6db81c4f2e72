import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DoorzetvoornemenType } from './naspel.type.js';

@ObjectType('Standpunt')
export class StandpuntType {
  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String)
  organisatieNaam!: string;

  @Field(() => String, { description: 'akkoord, akkoord_met_voorbehoud, bezwaar, geen_partij, geen_reactie, of verborgen tot de ronde sluit.' })
  standpunt!: string;

  @Field(() => String, { nullable: true })
  reden!: string | null;

  @Field(() => Boolean, { description: 'Aan tafel bij het sluiten; zolang de ronde open is: nu.' })
  aanwezig!: boolean;

  @Field(() => String, { nullable: true, description: 'zelf, mondeling, schriftelijk of genoteerd.' })
  wijze!: string | null;

  @Field(() => String, { nullable: true, description: 'Voor toezicht de functie.' })
  gegevenDoorNaam!: string | null;

  @Field(() => String, { nullable: true })
  gegevenOp!: string | null;

  @Field(() => String, { nullable: true, description: 'Wie dit zei, als de voorzitter het opschreef. Leeg voor toezicht.' })
  namensNaam!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Of de organisatie vindt dat dit antwoord goed is opgeschreven; leeg zolang dat niet is gevraagd of beantwoord.' })
  klopt!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Wat de organisatie wel vond, als zij zegt dat het niet goed is opgeschreven.' })
  gezegd!: string | null;

  @Field(() => Boolean, { description: 'De voorzitter noteerde dit, en de organisatie zei nog niet of het klopt.' })
  onbevestigd!: boolean;

  @Field(() => String, { nullable: true })
  opmerking!: string | null;

  @Field(() => Boolean)
  eigen!: boolean;

  @Field(() => Boolean, { description: 'Iemand anders schreef dit voor u op, en u zei nog niet of het klopt.' })
  magBevestigen!: boolean;

  @Field(() => Boolean)
  magGeven!: boolean;
}

@ObjectType('Ronde')
export class RondeType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  nummer!: number;

  @Field(() => Boolean)
  spoed!: boolean;

  @Field(() => String, { description: 'gevraagd, of gesprek: het gesprek in een crisis is de ronde.' })
  wijze!: string;

  @Field(() => Boolean, { description: 'Niemand leest nu wat een ander antwoordde.' })
  verborgen!: boolean;

  @Field(() => String, { nullable: true, description: 'Waarom hetzelfde voorstel nog eens is voorgelegd.' })
  reden!: string | null;

  @Field(() => String, { nullable: true })
  verslag!: string | null;

  @Field(() => String, { nullable: true, description: 'Laatste dag om te antwoorden.' })
  termijnDag!: string | null;

  @Field(() => String, { nullable: true })
  termijnOp!: string | null;

  @Field(() => String)
  geopendOp!: string;

  @Field(() => String, { nullable: true })
  geslotenOp!: string | null;

  @Field(() => String, { nullable: true, description: 'consensus of geen_consensus.' })
  uitkomst!: string | null;

  @Field(() => DoorzetvoornemenType, { nullable: true, description: 'Dat de voorzitter wil doorzetten.' })
  voornemen!: DoorzetvoornemenType | null;

  @Field(() => [StandpuntType])
  standpunten!: StandpuntType[];
}
