import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ isAbstract: true })
abstract class Voorzittersinvoer {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => Int, { nullable: true, description: 'De versie die de voorzitter zag.' })
  versie?: number | null;
}

@InputType({ isAbstract: true })
abstract class OpZittingInvoer extends Voorzittersinvoer {
  @Field(() => ID)
  zittingId!: string;
}

@InputType({ isAbstract: true })
abstract class OpAgendapuntInvoer extends Voorzittersinvoer {
  @Field(() => ID)
  agendapuntId!: string;
}

@InputType('ZittingPlannenInvoer')
export class ZittingPlannenInvoer {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  tafelId!: string;

  @Field(() => String, { description: 'Tijdstip, als ISO-tijd.' })
  geplandOp!: string;

  @Field(() => Int)
  duurMinuten!: number;
}

@InputType('ZittingPublicerenInvoer')
export class ZittingPublicerenInvoer extends OpZittingInvoer {}

@InputType('ZittingOpenenInvoer')
export class ZittingOpenenInvoer extends OpZittingInvoer {}

@InputType('ZittingVerplaatsenInvoer')
export class ZittingVerplaatsenInvoer extends OpZittingInvoer {
  @Field(() => String, { description: 'Het nieuwe tijdstip, als ISO-tijd.' })
  geplandOp!: string;
}

@InputType('ZittingSluitenInvoer')
export class ZittingSluitenInvoer extends OpZittingInvoer {}

@InputType('AntwoordenVerbergenInvoer')
export class AntwoordenVerbergenInvoer extends OpZittingInvoer {
  @Field(() => Boolean, { description: 'Geldt voor rondes die hierna beginnen.' })
  verborgen!: boolean;
}

@InputType('SecretarisAanwijzenInvoer')
export class SecretarisAanwijzenInvoer extends OpZittingInvoer {
  @Field(() => ID, { nullable: true, description: 'Leeg: niemand meer.' })
  lidId?: string | null;
}

@InputType('AgendapuntToevoegenInvoer')
export class AgendapuntToevoegenInvoer extends OpZittingInvoer {
  @Field(() => ID)
  casusId!: string;

  @Field(() => Int)
  minuten!: number;

  @Field(() => String)
  reden!: string;
}

@InputType('AgendaHerordenenInvoer')
export class AgendaHerordenenInvoer extends OpZittingInvoer {
  @Field(() => [ID], { description: 'Alle punten, in de nieuwe volgorde.' })
  agendapuntIds!: string[];
}

@InputType('AgendapuntMinutenZettenInvoer')
export class AgendapuntMinutenZettenInvoer extends OpAgendapuntInvoer {
  @Field(() => Int)
  minuten!: number;
}

@InputType('AgendapuntVerwijderenInvoer')
export class AgendapuntVerwijderenInvoer extends OpAgendapuntInvoer {
  @Field(() => String)
  reden!: string;
}

@InputType('AgendapuntOpTafelLeggenInvoer')
export class AgendapuntOpTafelLeggenInvoer extends OpAgendapuntInvoer {}

@InputType('AgendapuntAfrondenInvoer')
export class AgendapuntAfrondenInvoer extends OpAgendapuntInvoer {
  @Field(() => String, { description: 'besloten, aangehouden, opgeschaald, besproken of doorgeschoven.' })
  uitkomst!: string;
}

@InputType('AanwezigheidMeldenInvoer')
export class AanwezigheidMeldenInvoer {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  zittingId!: string;
}

@InputType('AanwezigheidAfmeldenInvoer')
export class AanwezigheidAfmeldenInvoer extends AanwezigheidMeldenInvoer {}
