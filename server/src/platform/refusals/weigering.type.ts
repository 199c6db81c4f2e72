import { Field, InterfaceType, ObjectType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import type { Weigering, WeigeringKlasse } from '@doorbraaktafel/shared/weigeringen';
import { inTaal } from '../taal/taal.js';

/** What every refusal has, so that a client can always handle one it does not know. */
@InterfaceType('Weigering', { resolveType: (waarde: GeweigerdAntwoord) => waarde.code })
export abstract class WeigeringInterface {
  @Field(() => String, { description: 'Vaste naam van de weigering.' })
  code!: string;

  @Field(() => String, { description: 'Zin met wat u kunt doen, in de taal waar Accept-Language om vraagt: Nederlands of Engels.' })
  boodschap!: string;

  @Field(() => String, { nullable: true, description: 'Het invoerveld waar de weigering bij hoort.' })
  veld?: string;
}

const types = new Map<string, Type>();

/** The GraphQL type of a refusal class; one per code. */
export function weigeringType(klasse: WeigeringKlasse): Type {
  const bestaand = types.get(klasse.code);
  if (bestaand) return bestaand;
  const type = class extends WeigeringInterface {};
  ObjectType(klasse.code, { implements: () => WeigeringInterface })(type);
  types.set(klasse.code, type);
  return type;
}

/** A refusal as a value: graphql-js would throw an Error again instead of answering it. */
export class GeweigerdAntwoord {
  readonly code: string;
  readonly boodschap: string;
  readonly veld?: string;

  constructor(weigering: Weigering) {
    this.code = weigering.code;
    this.boodschap = inTaal(weigering.zin);
    this.veld = weigering.veld;
  }

  get type(): Type | undefined {
    return types.get(this.code);
  }
}
