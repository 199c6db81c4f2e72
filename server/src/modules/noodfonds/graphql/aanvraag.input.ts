import { Field, ID, InputType } from '@nestjs/graphql';

@InputType('VoorzieningInvoer')
export class VoorzieningInvoerType {
  @Field(() => String)
  regeling!: string;

  @Field(() => String, { description: 'toegekend, afgewezen, te_laat, niet_van_toepassing of niet_aangevraagd_met_reden.' })
  uitkomst!: string;

  @Field(() => String, { nullable: true, description: 'Dag, als jjjj-mm-dd; nodig bij afgewezen.' })
  uitkomstOp?: string;

  @Field(() => String, { nullable: true })
  reden?: string;
}

@InputType('VoorliggendVastleggenInvoer')
export class VoorliggendVastleggenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  uitgaveId!: string;

  @Field(() => [VoorzieningInvoerType])
  voorzieningen!: VoorzieningInvoerType[];
}

@InputType('UitgaveAfwijzenInvoer')
export class UitgaveAfwijzenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  uitgaveId!: string;

  @Field(() => String, { nullable: true, description: 'Nodig als het fonds afwijst: andere_regeling, schuld, verzekerde_zorg, blijvende_kosten, achteraf, al_betaald, te_weinig_bekend, geen_ruimte of anders.' })
  grond?: string;

  @Field(() => String)
  reden!: string;
}

@InputType('SteekproefBeoordelenInvoer')
export class SteekproefBeoordelenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  uitgaveId!: string;

  @Field(() => String, { description: 'in_orde of niet_in_orde.' })
  oordeel!: string;

  @Field(() => String)
  bevinding!: string;
}
