import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Cent } from '../../../platform/graphql/cent.scalar.js';
import { MogelijkeActieType } from '../../../platform/permissions/actie.type.js';
import { UitgaveType } from './uitgave.type.js';

@ObjectType('Boeking')
export class BoekingType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Volgnummer in het fonds, zonder gaten.' })
  nummer!: string;

  @Field(() => String, { description: 'reservering, betaling, vrijval, terugontvangst, correctie, terugcorrectie, claim of claimterug.' })
  soort!: string;

  @Field(() => Cent)
  bedragInCent!: bigint;

  @Field(() => String, { description: 'saldo of casus.' })
  debet!: string;

  @Field(() => String, { description: 'saldo, casus of risicodeling.' })
  credit!: string;

  @Field(() => ID)
  besluitId!: string;

  @Field(() => Date)
  geboektOp!: Date;

  @Field(() => ID, { nullable: true, description: 'Leeg als de termijn verstreek en niemand handelde.' })
  geboektDoor!: string | null;

  @Field(() => String, { nullable: true, description: 'Waarom geld terugging of vrijkwam, zonder naam van de cliënt. Alleen voor wie over het fonds gaat of toezicht houdt.' })
  reden!: string | null;
}

@ObjectType('UitgaveAkkoord')
export class UitgaveAkkoordType {
  @Field(() => ID)
  lidId!: string;

  @Field(() => String, { description: 'standpunt of akkoord.' })
  wijze!: string;

  @Field(() => Date)
  gegevenOp!: Date;

  @Field(() => String, { nullable: true, description: 'beheerder of goedkeurder van het fonds.' })
  grond!: string | null;

  @Field(() => Cent, { nullable: true, description: 'Tot welk bedrag de goedkeurder gaat. Leeg zonder grens.' })
  totEnMetInCent!: bigint | null;
}

@ObjectType('UitgaveReden')
export class UitgaveRedenType {
  @Field(() => String, { description: 'aanvraag, reistijd, afwijzing, steekproef, vrijval of correctie.' })
  soort!: string;

  @Field(() => String)
  tekst!: string;
}

@ObjectType('Begunstigde')
export class BegunstigdeType {
  @Field(() => String, { description: 'organisatie of persoon.' })
  soort!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String, { nullable: true })
  factuur!: string | null;

  @Field(() => String, { nullable: true })
  iban!: string | null;
}

@ObjectType('Voorziening')
export class VoorzieningType {
  @Field(() => String)
  regeling!: string;

  @Field(() => String)
  uitkomst!: string;

  @Field(() => String, { nullable: true, description: 'Dag van de uitkomst, als jjjj-mm-dd.' })
  uitkomstOp!: string | null;

  @Field(() => String, { nullable: true })
  reden!: string | null;
}

@ObjectType('Kostendrager', { description: 'Wiens budget betaalt, en wie er baat bij heeft.' })
export class KostendragerType {
  @Field(() => String, { nullable: true })
  gemeenteNaam!: string | null;

  @Field(() => String)
  kostenplaats!: string;

  @Field(() => String)
  taakveld!: string;

  @Field(() => [String])
  baatBij!: string[];

  @Field(() => String, { nullable: true, description: 'De regeling die dit terugbetaalt.' })
  voorschotOp!: string | null;
}

@ObjectType('Steekproef')
export class SteekproefType {
  @Field(() => Date)
  getrokkenOp!: Date;

  @Field(() => String, { nullable: true, description: 'in_orde of niet_in_orde.' })
  oordeel!: string | null;

  @Field(() => ID, { nullable: true })
  beoordeeldDoor!: string | null;

  @Field(() => [MogelijkeActieType])
  acties!: MogelijkeActieType[];
}

@ObjectType('Afweging', { description: 'Wat een goedkeurder weegt. Vergelijkbaar: hetzelfde soort in andere casussen.' })
export class AfwegingType {
  @Field(() => Cent)
  vrijInCent!: bigint;

  @Field(() => Cent, { nullable: true, description: 'Nog vrij onder het plafond van de casus.' })
  ruimteInCent!: bigint | null;

  @Field(() => Int)
  eerderAantal!: number;

  @Field(() => Cent)
  eerderInCent!: bigint;

  @Field(() => Int)
  vergelijkbaarAantal!: number;

  @Field(() => Cent, { nullable: true })
  laagsteInCent!: bigint | null;

  @Field(() => Cent, { nullable: true })
  mediaanInCent!: bigint | null;

  @Field(() => Cent, { nullable: true })
  hoogsteInCent!: bigint | null;
}

@ObjectType('UitgaveDossier')
export class UitgaveDossierType {
  @Field(() => UitgaveType)
  uitgave!: UitgaveType;

  @Field(() => [BoekingType])
  boekingen!: BoekingType[];

  @Field(() => [UitgaveAkkoordType])
  akkoorden!: UitgaveAkkoordType[];

  @Field(() => [UitgaveRedenType], { description: 'Leeg voor wie de reden niet mag zien.' })
  redenen!: UitgaveRedenType[];

  @Field(() => BegunstigdeType, { nullable: true, description: 'Leeg voor wie de naam niet mag zien.' })
  begunstigde?: BegunstigdeType;

  @Field(() => [VoorzieningType], { description: 'De laatste uitkomst van elke regeling die voorgaat. Leeg voor wie de reden niet mag zien.' })
  voorzieningen!: VoorzieningType[];

  @Field(() => KostendragerType)
  kosten!: KostendragerType;

  @Field(() => SteekproefType, { nullable: true })
  steekproef?: SteekproefType;

  @Field(() => AfwegingType, { nullable: true, description: 'Alleen voor wie over het fonds gaat.' })
  afweging?: AfwegingType;
}
