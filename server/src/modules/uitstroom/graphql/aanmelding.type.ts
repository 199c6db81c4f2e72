import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AANMELDING_EINDREDENEN, AANMELDINGSFASEN, AANMELDINGSSTAPPEN } from '@doorbraaktafel/shared/vocabulary';
import type { Fase, GewoneStap, RedenCode } from '../domain/fasen.js';

const alsEnum = <T extends string>(namen: readonly T[]) => Object.fromEntries(namen.map((naam) => [naam, naam])) as Record<T, T>;

export const FaseEnum = alsEnum(AANMELDINGSFASEN);
registerEnumType(FaseEnum, { name: 'Aanmeldingsfase' });

export const RedenEnum = alsEnum(AANMELDING_EINDREDENEN);
registerEnumType(RedenEnum, { name: 'AanmeldingEindreden' });

export const StapEnum = alsEnum(AANMELDINGSSTAPPEN);
registerEnumType(StapEnum, { name: 'Aanmeldingsstap' });

@ObjectType('Aanmelding', { description: 'Verzoek om een cliënt toe te laten tot de uitstroomregeling.' })
export class AanmeldingType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  pseudoniem!: string;

  @Field(() => ID)
  zorgaanbiederId!: string;

  @Field(() => FaseEnum)
  fase!: Fase;

  @Field(() => String, { description: 'Dag waarop deze fase begon, als jjjj-mm-dd.' })
  faseSinds!: string;

  @Field(() => RedenEnum, { nullable: true })
  eindreden?: RedenCode;

  @Field(() => String, { description: 'Dag van de aanmelding, als jjjj-mm-dd.' })
  gebeurdOp!: string;

  @Field(() => String, { description: 'Dag waarop de aanmelding is opgeschreven, als jjjj-mm-dd.' })
  geregistreerdOp!: string;

  @Field(() => Boolean, { description: 'Nagemaakt uit een gepubliceerd cijfer; de persoon bestaat niet.' })
  uitPublicatie!: boolean;
}

@ObjectType('AanmeldingGeregistreerd')
export class AanmeldingGeregistreerdType {
  @Field(() => ID)
  aanmeldingId!: string;
}

@InputType('AanmeldingInvoer')
export class AanmeldingInvoer {
  @Field(() => ID)
  zorgaanbiederId!: string;

  @Field(() => String)
  pseudoniem!: string;

  @Field(() => String, { description: 'Dag van de aanmelding, als jjjj-mm-dd.' })
  gebeurdOp!: string;

  @Field(() => Boolean)
  perspectiefplanGetekend!: boolean;

  @Field(() => Boolean)
  toestemmingGetekend!: boolean;
}

@InputType('AanmeldingStapInvoer')
export class AanmeldingStapInvoer {
  @Field(() => ID)
  aanmeldingId!: string;

  @Field(() => StapEnum)
  stap!: GewoneStap;

  @Field(() => String, { description: 'Dag waarop de stap is gezet, als jjjj-mm-dd.' })
  op!: string;

  @Field(() => RedenEnum, { nullable: true, description: 'Verplicht bij een stap die de aanmelding beëindigt.' })
  reden?: RedenCode;
}

@InputType('AanmeldingIntrekkenInvoer')
export class AanmeldingIntrekkenInvoer {
  @Field(() => ID)
  aanmeldingId!: string;

  @Field(() => String, { description: 'Dag van de intrekking, als jjjj-mm-dd.' })
  op!: string;

  @Field(() => RedenEnum)
  reden!: RedenCode;
}
