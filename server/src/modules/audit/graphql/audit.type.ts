import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('AuditOverzicht')
export class AuditOverzichtType {
  @Field(() => Int, { description: 'Hoeveel regels het laatste controlepunt heeft.' })
  grootte!: number;

  @Field(() => String, { nullable: true, description: 'De wortel van het laatste controlepunt, in base64.' })
  wortel!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  controlepuntOp!: Date | null;

  @Field(() => String, { description: 'De publieke sleutel waarmee controlepunten van deze regio zijn ondertekend. Bewaar die zelf.' })
  sleutel!: string;

  @Field(() => Int, { description: 'Gebeurtenissen die nog niet in het logboek staan; gewoonlijk binnen een seconde nul.' })
  achterstand!: number;
}

@ObjectType('AuditControle')
export class AuditControleType {
  @Field(() => Boolean)
  inOrde!: boolean;

  @Field(() => Int, { description: 'Hoeveel regels zijn nagekeken.' })
  grootte!: number;

  @Field(() => String, { description: 'De wortel over de nagekeken regels, in base64.' })
  wortel!: string;

  @Field(() => GraphQLISODateTime)
  gecontroleerdOp!: Date;

  @Field(() => [String], { description: 'Wat er niet klopt, ten hoogste twintig zinnen.' })
  bevindingen!: readonly string[];
}

@ObjectType('AuditRegel', { description: 'Een handeling zonder namen van mensen.' })
export class AuditRegelType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { nullable: true, description: 'Het nummer in het logboek; leeg zolang de regel daar nog niet staat.' })
  nummer!: number | null;

  @Field(() => GraphQLISODateTime)
  gebeurdOp!: Date;

  @Field(() => GraphQLISODateTime)
  vastgelegdOp!: Date;

  @Field(() => String, { description: 'Wat er gebeurde, in woorden.' })
  handeling!: string;

  @Field(() => Boolean, { description: 'Of iemand in nood keek: die regel valt op.' })
  inNood!: boolean;

  @Field(() => String, { nullable: true })
  organisatie!: string | null;

  @Field(() => String)
  onderwerpSoort!: string;

  @Field(() => String)
  doel!: string;
}

@ObjectType('AuditPagina')
export class AuditPaginaType {
  @Field(() => [AuditRegelType])
  regels!: AuditRegelType[];

  @Field(() => Int)
  pagina!: number;

  @Field(() => Boolean, { description: 'Of er een volgende pagina is.' })
  meer!: boolean;
}
