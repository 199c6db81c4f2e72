import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { ActieAfrondenInvoer } from '@doorbraaktafel/shared/validation';
import { MogelijkeActieType } from '../../../platform/permissions/actie.type.js';

@ObjectType('Actie')
export class ActieType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  casusId!: string;

  @Field(() => ID, { nullable: true })
  besluitId!: string | null;

  @Field(() => String, { nullable: true, description: 'Hoe de casus heet; alleen in een lijst over alle casussen.' })
  pseudoniem!: string | null;

  @Field(() => String)
  tekst!: string;

  @Field(() => String)
  organisatieNaam!: string;

  @Field(() => String, { nullable: true })
  lidNaam!: string | null;

  @Field(() => String)
  voor!: string;

  @Field(() => String, { nullable: true })
  afgerondOp!: string | null;

  @Field(() => String, { nullable: true, description: 'gedaan, kon_niet, niet_gedaan of client_koos_anders.' })
  resultaat!: string | null;

  @Field(() => String, { nullable: true })
  reden!: string | null;

  @Field(() => Boolean)
  teLaat!: boolean;

  @Field(() => Boolean)
  mijn!: boolean;

  @Field(() => [MogelijkeActieType])
  mogelijk!: MogelijkeActieType[];
}

@InputType('ActieToevoegenInvoer')
export class ActieToevoegenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  casusId!: string;

  @Field(() => ID, { nullable: true })
  besluitId?: string | null;

  @Field(() => ID)
  organisatieId!: string;

  @Field(() => ID, { nullable: true })
  lidId?: string | null;

  @Field(() => String)
  tekst!: string;

  @Field(() => String)
  voor!: string;
}

@InputType('ActieAfrondenInvoer')
export class ActieAfrondenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  actieId!: string;

  @Field(() => String)
  resultaat!: ActieAfrondenInvoer['resultaat'];

  @Field(() => String, { nullable: true })
  reden?: string | null;
}
