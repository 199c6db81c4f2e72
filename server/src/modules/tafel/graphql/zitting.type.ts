import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { MogelijkeActieType } from '../../../platform/permissions/actie.type.js';

@ObjectType('Agendapunt', { description: 'Een casus op de agenda. Wie de casus niet mag zien, ziet alleen plaats en minuten.' })
export class AgendapuntType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  volgorde!: number;

  @Field(() => Int)
  minuten!: number;

  @Field(() => Boolean)
  besloten!: boolean;

  @Field(() => ID, { nullable: true })
  casusId?: string;

  @Field(() => String, { nullable: true })
  pseudoniem?: string;

  @Field(() => String, { nullable: true })
  vraag?: string;

  @Field(() => String, { nullable: true })
  reden?: string;

  @Field(() => String, { nullable: true, description: 'besloten, aangehouden, opgeschaald, besproken of doorgeschoven.' })
  uitkomst?: string;

  @Field(() => String, { nullable: true, description: 'Tijdstip, als ISO-tijd.' })
  behandeldOp?: string;

  @Field(() => [String], { description: 'Organisaties die nodig zijn.' })
  nodig!: string[];

  @Field(() => Int, { nullable: true, description: 'Minuten tot dit punt op tafel komt.' })
  startOverMinuten?: number;
}

@ObjectType('Aanwezige')
export class AanwezigeType {
  @Field(() => ID)
  lidId!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String)
  organisatieNaam!: string;
}

@ObjectType('ZittingKort')
export class ZittingKortType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  tafelNaam!: string;

  @Field(() => String, { description: 'Tijdstip, als ISO-tijd.' })
  geplandOp!: string;

  @Field(() => Int)
  duurMinuten!: number;

  @Field(() => String, { description: 'concept, gepubliceerd, geopend of gesloten.' })
  fase!: string;

  @Field(() => Int, { nullable: true, description: 'Minuten tot uw eerste casus op tafel komt.' })
  startOverMinuten?: number;
}

@ObjectType('Zitting')
export class ZittingType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  tafelId!: string;

  @Field(() => String)
  tafelNaam!: string;

  @Field(() => String, { description: 'Tijdstip, als ISO-tijd.' })
  geplandOp!: string;

  @Field(() => Int)
  duurMinuten!: number;

  @Field(() => String, { description: 'concept, gepubliceerd, geopend of gesloten.' })
  fase!: string;

  @Field(() => String)
  voorzitterNaam!: string;

  @Field(() => Boolean)
  benVoorzitter!: boolean;

  @Field(() => String, { nullable: true, description: 'Wie naast de voorzitter uitwerkt en de besluitenlijst vaststelt.' })
  secretarisNaam!: string | null;

  @Field(() => Boolean, { description: 'Niemand leest wat een ander antwoordt voordat de ronde sluit.' })
  antwoordenVerborgen!: boolean;

  @Field(() => ID, { nullable: true })
  huidigAgendapuntId?: string;

  @Field(() => Int, { description: 'Stuur mee bij een handeling, zodat van twee voorzitters er één wint.' })
  versie!: number;

  @Field(() => [AgendapuntType])
  agenda!: AgendapuntType[];

  @Field(() => [AanwezigeType])
  aanwezigen!: AanwezigeType[];

  @Field(() => [MogelijkeActieType])
  acties!: MogelijkeActieType[];
}
