import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { KostenRamenInvoer } from '@doorbraaktafel/shared/validation';
import { Cent } from '../../../platform/graphql/cent.scalar.js';
import type { Kostenbeeld } from '../application/kosten.js';
import { KOSTENWAARSCHUWINGEN, type Bandbreedte, type Dagprijs } from '../domain/kosten.js';

@ObjectType('Bandbreedte')
export class BandbreedteType {
  @Field(() => Cent)
  laagInCent!: bigint;

  @Field(() => Cent)
  hoogInCent!: bigint;
}

@ObjectType('Dagprijs')
export class DagprijsType {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  post!: string;

  @Field(() => BandbreedteType, { description: 'Per dag.' })
  prijs!: BandbreedteType;

  @Field(() => String)
  prijspeil!: string;

  @Field(() => String)
  bron!: string;

  @Field(() => String)
  adres!: string;

  @Field(() => String)
  betrouwbaarheid!: string;
}

@ObjectType('Kostenraming')
export class KostenramingType {
  @Field(() => DagprijsType)
  nu!: DagprijsType;

  @Field(() => DagprijsType)
  straks!: DagprijsType;

  @Field(() => BandbreedteType, { description: 'Wat een dag straks minder kost; onder nul kost het meer.' })
  voordeel!: BandbreedteType;

  @Field(() => String)
  betaalt!: string;

  @Field(() => String)
  wint!: string;

  @Field(() => Int, { nullable: true, description: 'Dagen waarna het bedrag op zijn vroegst terug is; leeg als dat nooit zo is.' })
  terugNaMinstens!: number | null;

  @Field(() => Int, { nullable: true, description: 'Dagen waarna het bedrag op zijn laatst terug is; leeg als dat nooit zo is.' })
  terugNaHoogstens!: number | null;

  @Field(() => BandbreedteType, { description: 'Wat het wachten tot nu toe kostte.' })
  stilstand!: BandbreedteType;

  @Field(() => Int, { nullable: true, description: 'Dagen in de nieuwe situatie toen werd teruggekeken.' })
  dagenGerealiseerd!: number | null;

  @Field(() => BandbreedteType, { nullable: true, description: 'Wat die dagen scheelden.' })
  gerealiseerd!: BandbreedteType | null;
}

@ObjectType('Kosten')
export class KostenType {
  @Field(() => ID)
  voorstelId!: string;

  @Field(() => Cent, { nullable: true })
  bedragInCent!: bigint | null;

  @Field(() => Int)
  wachtDagen!: number;

  @Field(() => Boolean)
  geevalueerd!: boolean;

  @Field(() => KostenramingType, { nullable: true })
  raming!: KostenramingType | null;

  @Field(() => [String], { description: 'Wat bij elk bedrag hoort te staan.' })
  waarschuwingen!: string[];
}

@InputType('KostenRamenInvoer')
export class KostenRamenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  voorstelId!: string;

  @Field(() => String)
  nuPost!: string;

  @Field(() => String)
  straksPost!: string;

  @Field(() => String)
  betaalt!: KostenRamenInvoer['betaalt'];

  @Field(() => String)
  wint!: KostenRamenInvoer['wint'];
}

const band = ({ laagInCent, hoogInCent }: Bandbreedte): BandbreedteType => ({ laagInCent, hoogInCent });

export function presentDagprijs({ kengetal, ...prijs }: Dagprijs): DagprijsType {
  const { code, post, prijspeil, bron, adres, betrouwbaarheid } = kengetal;
  return { code, post, prijspeil, bron, adres, betrouwbaarheid, prijs: band(prijs) };
}

export function presentKosten({ raming, terugNa, stilstand, gerealiseerd, voorstelId, bedragInCent, wachtDagen, geevalueerd }: Kostenbeeld): KostenType {
  return {
    voorstelId, bedragInCent, wachtDagen, geevalueerd,
    waarschuwingen: [...KOSTENWAARSCHUWINGEN],
    raming: raming && stilstand && {
      nu: presentDagprijs(raming.nu),
      straks: presentDagprijs(raming.straks),
      voordeel: band(raming.voordeel),
      betaalt: raming.betaalt,
      wint: raming.wint,
      terugNaMinstens: terugNa?.minstens ?? null,
      terugNaHoogstens: terugNa?.hoogstens ?? null,
      stilstand: band(stilstand),
      dagenGerealiseerd: gerealiseerd?.dagen ?? null,
      gerealiseerd: gerealiseerd && band(gerealiseerd),
    },
  };
}
