import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { DraaiboekVaststellenInvoer } from '@doorbraaktafel/shared/validation';
import type { Casusdraaiboek, Draaiboekbeeld } from '../application/draaiboeken.js';
import type { Draaiboek } from '../domain/draaiboek.js';

@ObjectType('Draaiboek')
export class DraaiboekType {
  @Field(() => String)
  blokkade!: string;

  @Field(() => Int, { description: '0 is het draaiboek waarmee elke regio begint.' })
  versie!: number;

  @Field(() => String, { description: 'Rol die als eerste aan zet is.' })
  eersteRol!: string;

  @Field(() => [String])
  stappen!: string[];

  @Field(() => String)
  verwacht!: string;

  @Field(() => String, { nullable: true })
  bron!: string | null;

  @Field(() => String, { nullable: true, description: 'Waarom deze versie er kwam.' })
  reden!: string | null;

  @Field(() => String, { nullable: true })
  vastgesteldOp!: string | null;

  @Field(() => String, { nullable: true })
  vastgesteldDoorNaam!: string | null;
}

@ObjectType('Draaiboekbundel')
export class DraaiboekbundelType {
  @Field(() => DraaiboekType)
  nu!: DraaiboekType;

  @Field(() => [DraaiboekType], { description: 'Eerdere versies, de nieuwste eerst.' })
  eerder!: DraaiboekType[];
}

@ObjectType('Casusdraaiboek')
export class CasusdraaiboekType {
  @Field(() => DraaiboekType)
  draaiboek!: DraaiboekType;

  @Field(() => Int, { description: 'Nieuwe casussen krijgen deze versie.' })
  nieuwsteVersie!: number;
}

@InputType('DraaiboekVaststellenInvoer')
export class DraaiboekVaststellenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => String)
  blokkade!: DraaiboekVaststellenInvoer['blokkade'];

  @Field(() => String)
  eersteRol!: DraaiboekVaststellenInvoer['eersteRol'];

  @Field(() => [String])
  stappen!: string[];

  @Field(() => String)
  verwacht!: string;

  @Field(() => String)
  reden!: string;

  @Field(() => Int, { description: 'De versie die u zag; een andere wordt geweigerd.' })
  opVersie!: number;
}

export function presentDraaiboek({ vastgesteldOp, stappen, ...rest }: Draaiboek): DraaiboekType {
  return { ...rest, stappen: [...stappen], vastgesteldOp: vastgesteldOp?.toISOString() ?? null };
}

export function presentBundel({ nu, eerder }: Draaiboekbeeld): DraaiboekbundelType {
  return { nu: presentDraaiboek(nu), eerder: eerder.map(presentDraaiboek) };
}

export function presentCasusdraaiboek({ draaiboek, nieuwsteVersie }: Casusdraaiboek): CasusdraaiboekType {
  return { draaiboek: presentDraaiboek(draaiboek), nieuwsteVersie };
}
