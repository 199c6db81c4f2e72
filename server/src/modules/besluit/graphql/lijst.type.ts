import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { MogelijkeActieType } from '../../../platform/permissions/actie.type.js';

@ObjectType('Besluitenlijstafdruk', { description: 'Een bestand dat van een vaste lijst is gegeven. Wie hetzelfde mag lezen, krijgt hetzelfde bestand.' })
export class BesluitenlijstafdrukType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  gemaaktOp!: string;

  @Field(() => String, { description: 'SHA-256 van het bestand, in kleine hexadecimale tekens.' })
  sha256!: string;
}

@ObjectType('Besluitenlijststand')
export class BesluitenlijststandType {
  @Field(() => ID)
  zittingId!: string;

  @Field(() => String, { nullable: true, description: 'Leeg zolang de lijst niet vastligt.' })
  vastgesteldOp!: string | null;

  @Field(() => String, { nullable: true })
  vastgesteldDoorNaam!: string | null;

  @Field(() => Int, { description: 'Besluiten waarbij een regel opzij ging en de afwijking nog niet is uitgewerkt.' })
  onuitgewerkt!: number;

  @Field(() => [BesluitenlijstafdrukType])
  afdrukken!: BesluitenlijstafdrukType[];

  @Field(() => [MogelijkeActieType])
  mogelijk!: MogelijkeActieType[];
}

@InputType('BesluitenlijstVaststellenInvoer')
export class BesluitenlijstVaststellenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  zittingId!: string;
}
