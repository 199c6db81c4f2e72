import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Cent } from '../../../platform/graphql/cent.scalar.js';
import { KOSTENWAARSCHUWINGEN, type Kostenvoorbeeld } from '../domain/kosten.js';
import { BandbreedteType, DagprijsType, presentDagprijs } from './kosten.type.js';

@ObjectType('Kostenvoorbeeld')
export class KostenvoorbeeldType {
  @Field(() => Cent)
  bedragInCent!: bigint;

  @Field(() => DagprijsType)
  nu!: DagprijsType;

  @Field(() => DagprijsType, { description: 'Komt bij intensieve ondersteuning boven op de prijs van nu.' })
  toeslag!: DagprijsType;

  @Field(() => DagprijsType)
  straks!: DagprijsType;

  @Field(() => BandbreedteType, { description: 'Wat een dag straks minder kost: zonder en met de toeslag.' })
  voordeel!: BandbreedteType;

  @Field(() => Int, { description: 'Zoveel dagen is het bedrag waard met de toeslag.' })
  dagenMinstens!: number;

  @Field(() => Int, { description: 'Zoveel dagen is het bedrag waard zonder toeslag.' })
  dagenHoogstens!: number;

  @Field(() => [String], { description: 'Wat bij elk bedrag hoort te staan.' })
  waarschuwingen!: string[];
}

export function presentVoorbeeld({ nu, toeslag, straks, ...figuren }: Kostenvoorbeeld): KostenvoorbeeldType {
  return { ...figuren, nu: presentDagprijs(nu), toeslag: presentDagprijs(toeslag), straks: presentDagprijs(straks), waarschuwingen: [...KOSTENWAARSCHUWINGEN] };
}
