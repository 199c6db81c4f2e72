import { Field, ID, InputType } from '@nestjs/graphql';
import type { StandpuntGevenInvoer, VoorstelIndienenInvoer } from '@doorbraaktafel/shared/validation';
import { Cent } from '../../../platform/graphql/cent.scalar.js';

@InputType('VoorstelIndienenInvoer')
export class VoorstelIndienenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  casusId!: string;

  @Field(() => ID, { nullable: true })
  agendapuntId?: string | null;

  @Field(() => String)
  soort!: VoorstelIndienenInvoer['soort'];

  @Field(() => String)
  domein!: VoorstelIndienenInvoer['domein'];

  @Field(() => Boolean, { nullable: true })
  binnenRegels?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Alleen buiten de regels: de versie van de regel die opzij gaat.' })
  regelversieId?: string | null;

  @Field(() => String, { nullable: true, description: 'Alleen buiten de regels: op welke grond.' })
  grond?: VoorstelIndienenInvoer['grond'];

  @Field(() => String, { nullable: true, description: 'Alleen buiten de regels: waarom, in één zin zonder namen.' })
  motief?: string | null;

  @Field(() => String)
  tekst!: string;

  @Field(() => Cent, { nullable: true })
  bedragInCent?: bigint | null;

  @Field(() => ID, { nullable: true })
  fondsId?: string | null;

  @Field(() => String, { nullable: true })
  uitgaveSoort?: VoorstelIndienenInvoer['uitgaveSoort'];

  @Field(() => String, { nullable: true })
  begunstigde?: string | null;

  @Field(() => ID)
  uitvoerderId!: string;

  @Field(() => String)
  uitvoerenVoor!: string;

  @Field(() => ID, { nullable: true })
  vervangtId?: string | null;

  @Field(() => [String], { nullable: true, description: 'behandelinhoud, instemming_client of gezondheidsgegevens.' })
  raakt?: VoorstelIndienenInvoer['raakt'];
}

@InputType('RondeOpenenInvoer')
export class RondeOpenenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  voorstelId!: string;

  @Field(() => Boolean, { nullable: true })
  spoed?: boolean | null;
}

@InputType('RondeInvoer')
export class RondeInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  rondeId!: string;
}

@InputType('AllenAkkoordInvoer')
export class AllenAkkoordInvoerType extends RondeInvoerType {}

@InputType('RondeSluitenInvoer')
export class RondeSluitenInvoerType extends RondeInvoerType {}

@InputType('StandpuntGevenInvoer')
export class StandpuntGevenInvoerType extends RondeInvoerType {
  @Field(() => String)
  standpunt!: StandpuntGevenInvoer['standpunt'];

  @Field(() => String, { nullable: true })
  reden?: string | null;
}
