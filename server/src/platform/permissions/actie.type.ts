import { Field, ObjectType } from '@nestjs/graphql';
import type { Weigering } from '@doorbraaktafel/shared/weigeringen';
import { inTaal } from '../taal/taal.js';

/** One thing a person could do with a record, and if not, why not. */
@ObjectType('MogelijkeActie')
export class MogelijkeActieType {
  @Field(() => String)
  naam!: string;

  @Field(() => Boolean)
  toegestaan!: boolean;

  @Field(() => String, { nullable: true })
  reden?: string;
}

/** Presents whether an act is possible: no refusal means yes. */
export function mogelijkeActie(naam: string, weigering: Weigering | undefined): MogelijkeActieType {
  return { naam, toegestaan: !weigering, reden: weigering && inTaal(weigering.zin) };
}
