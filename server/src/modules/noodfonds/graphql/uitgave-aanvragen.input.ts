import { Field, ID, InputType } from '@nestjs/graphql';
import { Cent } from '../../../platform/graphql/cent.scalar.js';
import { VoorzieningInvoerType } from './aanvraag.input.js';

@InputType('UitgaveAanvragenInvoer')
export class UitgaveAanvragenInvoerType {
  @Field(() => ID, { description: 'Wordt ook het kenmerk van de uitgave.' })
  opdrachtId!: string;

  @Field(() => ID)
  casusId!: string;

  @Field(() => ID)
  fondsId!: string;

  @Field(() => String)
  soort!: string;

  @Field(() => Cent)
  bedragInCent!: bigint;

  @Field(() => String, { description: 'Een organisatie of de afzender van een factuur, nooit de cliënt.' })
  begunstigde!: string;

  @Field(() => String, { description: 'organisatie of factuur.' })
  begunstigdeSoort!: string;

  @Field(() => String, { nullable: true })
  factuur?: string;

  @Field(() => String, { nullable: true })
  iban?: string;

  @Field(() => String)
  watHetLosmaakt!: string;

  @Field(() => String, { nullable: true, description: 'Bij vervoer: hoe lang de reis nu duurt, en straks.' })
  reistijd?: string;

  @Field(() => String, { nullable: true, description: 'De regeling die dit later terugbetaalt.' })
  voorschotOp?: string;

  @Field(() => ID, { nullable: true, description: 'Zonder keuze betaalt de gemeente van de casus.' })
  betalendeGemeenteId?: string;

  @Field(() => [String], { nullable: true })
  baatBij?: string[];

  @Field(() => [VoorzieningInvoerType], { description: 'Een uitkomst voor elke regeling die voorgaat.' })
  voorzieningen!: VoorzieningInvoerType[];
}
