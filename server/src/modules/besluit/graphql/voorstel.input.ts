import { Field, ID, InputType } from '@nestjs/graphql';
import type { GesprekVastleggenInvoer, StandpuntGevenInvoer, VoorstelIndienenInvoer } from '@doorbraaktafel/shared/validation';
import type { TeGevenStandpunt } from '@doorbraaktafel/shared/vocabulary';
import { Cent } from '../../../platform/graphql/cent.scalar.js';

@InputType('GevraagdeActieInvoer')
export class GevraagdeActieInvoerType {
  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String)
  tekst!: string;

  @Field(() => String)
  voor!: string;
}

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

  @Field(() => String, { nullable: true })
  gronden?: string | null;

  @Field(() => Boolean, { nullable: true })
  onomkeerbaar?: boolean | null;

  @Field(() => Cent, { nullable: true })
  bedragInCent?: bigint | null;

  @Field(() => ID, { nullable: true })
  fondsId?: string | null;

  @Field(() => String, { nullable: true })
  uitgaveSoort?: VoorstelIndienenInvoer['uitgaveSoort'];

  @Field(() => String, { nullable: true })
  begunstigde?: string | null;

  @Field(() => String, { nullable: true, description: 'organisatie of factuur; verplicht bij geld.' })
  begunstigdeSoort?: VoorstelIndienenInvoer['begunstigdeSoort'];

  @Field(() => String, { nullable: true, description: 'Verplicht bij factuur.' })
  factuur?: string | null;

  @Field(() => ID)
  uitvoerderId!: string;

  @Field(() => String)
  uitvoerenVoor!: string;

  @Field(() => [GevraagdeActieInvoerType], { nullable: true, description: 'Wat het voorstel nog meer vraagt, van wie en vóór welke dag.' })
  acties?: GevraagdeActieInvoerType[] | null;

  @Field(() => ID, { nullable: true })
  vervangtId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Het besluit dat dit vervangt; dan is gronden verplicht.' })
  vervangtBesluitId?: string | null;

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

  @Field(() => String, { nullable: true, description: 'Verplicht als over dit voorstel al een ronde is geweest.' })
  reden?: string | null;
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

@InputType('GenoteerdStandpuntInvoer')
export class GenoteerdStandpuntInvoerType {
  @Field(() => ID)
  organisatieId!: string;

  @Field(() => ID)
  lidId!: string;

  @Field(() => String)
  standpunt!: StandpuntGevenInvoer['standpunt'];

  @Field(() => String, { nullable: true })
  reden?: string | null;
}

@InputType('StandpuntNoterenInvoer')
export class StandpuntNoterenInvoerType extends GenoteerdStandpuntInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  rondeId!: string;
}

@InputType('StandpuntBevestigenInvoer')
export class StandpuntBevestigenInvoerType extends RondeInvoerType {
  @Field(() => Boolean)
  klopt!: boolean;

  @Field(() => String, { nullable: true, description: 'Als het niet klopt: akkoord, akkoord_met_voorbehoud, bezwaar of geen_partij.' })
  gezegd?: TeGevenStandpunt | null;

  @Field(() => String, { nullable: true })
  opmerking?: string | null;
}

@InputType('GesprekVastleggenInvoer')
export class GesprekVastleggenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  voorstelId!: string;

  @Field(() => String)
  verslag!: string;

  @Field(() => [GenoteerdStandpuntInvoerType])
  standpunten!: GesprekVastleggenInvoer['standpunten'];
}
