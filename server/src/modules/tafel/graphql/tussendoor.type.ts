import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { MogelijkeActieType } from '../../../platform/permissions/actie.type.js';

@ObjectType('Uitzoekopdracht')
export class UitzoekopdrachtType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  lidNaam!: string;

  @Field(() => String)
  organisatieNaam!: string;

  @Field(() => String)
  vraag!: string;

  @Field(() => Int)
  uren!: number;

  @Field(() => String, { description: 'Laatste dag, als ISO-datum.' })
  tot!: string;

  @Field(() => String, { nullable: true, description: 'Leeg zolang het uitzoeken loopt.' })
  beeindigdOp!: string | null;

  @Field(() => Boolean)
  teLaat!: boolean;
}

@ObjectType('Bevinding')
export class BevindingType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Van wie of waaruit dit bekend is.' })
  bron!: string;

  @Field(() => String)
  tekst!: string;

  @Field(() => String)
  vastgelegdOp!: string;

  @Field(() => String)
  vastgelegdDoorNaam!: string;
}

@ObjectType('Tussendoor', { description: 'Wat er tussen de zittingen met een casus gebeurt.' })
export class TussendoorType {
  @Field(() => ID)
  casusId!: string;

  @Field(() => UitzoekopdrachtType, { nullable: true, description: 'De laatste, ook als die is afgerond.' })
  opdracht!: UitzoekopdrachtType | null;

  @Field(() => [BevindingType], { description: 'Wat u mag lezen, de nieuwste eerst.' })
  bevindingen!: BevindingType[];

  @Field(() => String, { nullable: true, description: 'Hoe het buiten de tafel is opgelost; leeg als dat niet zo is.' })
  opgelost!: string | null;

  @Field(() => String, { nullable: true })
  opgelostOp!: string | null;

  @Field(() => String, { nullable: true })
  opgelostDoorNaam!: string | null;

  @Field(() => [MogelijkeActieType])
  mogelijk!: MogelijkeActieType[];
}

@InputType({ isAbstract: true })
class OpCasus {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  casusId!: string;
}

@InputType('UitzoekerToewijzenInvoer')
export class UitzoekerToewijzenInvoerType extends OpCasus {
  @Field(() => ID)
  lidId!: string;

  @Field(() => String)
  vraag!: string;

  @Field(() => Int)
  uren!: number;

  @Field(() => String)
  tot!: string;
}

@InputType('BevindingVastleggenInvoer')
export class BevindingVastleggenInvoerType extends OpCasus {
  @Field(() => String)
  bron!: string;

  @Field(() => String)
  tekst!: string;
}

@InputType('UitzoekenAfrondenInvoer')
export class UitzoekenAfrondenInvoerType extends OpCasus {}

@InputType('BuitenTafelOplossenInvoer')
export class BuitenTafelOplossenInvoerType extends OpCasus {
  @Field(() => String)
  reden!: string;
}

@InputType('BuitenTafelHeropenenInvoer')
export class BuitenTafelHeropenenInvoerType extends OpCasus {
  @Field(() => String)
  reden!: string;
}
