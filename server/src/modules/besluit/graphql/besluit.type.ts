import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Cent } from '../../../platform/graphql/cent.scalar.js';
import { MogelijkeActieType } from '../../../platform/permissions/actie.type.js';
import { ActieType } from './actie.type.js';
import { BevrorenMandaatType } from './mandaat.type.js';
import { BesluitverloopType } from './naspel.type.js';
import { StandpuntType } from './standpunt.type.js';
import { VoorstelType } from './voorstel.type.js';

@ObjectType('Besluitgrond')
export class BesluitgrondType {
  @Field(() => String)
  soort!: string;

  @Field(() => String)
  tekst!: string;
}

@ObjectType('Lijstplek', { description: 'De besluitenlijst van een besluit dat buiten een zitting is genomen: van de eerste zitting van die tafel die daarna opent.' })
export class LijstplekType {
  @Field(() => String)
  tafelNaam!: string;

  @Field(() => ID, { nullable: true, description: 'Leeg tot die zitting opent, en voor wie haar niet mag zien.' })
  zittingId!: string | null;

  @Field(() => String, { nullable: true })
  zittingOp!: string | null;
}

@ObjectType('Besluit')
export class BesluitType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  nummer!: number;

  @Field(() => ID)
  casusId!: string;

  @Field(() => String, { nullable: true, description: 'Leeg voor toezicht.' })
  pseudoniem!: string | null;

  @Field(() => String)
  soort!: string;

  @Field(() => String, { description: 'consensus, doorzetting of advies; een advies bindt niemand.' })
  wijze!: string;

  @Field(() => String)
  tekst!: string;

  @Field(() => Cent, { nullable: true })
  bedragInCent!: bigint | null;

  @Field(() => String, { nullable: true, description: 'noodfonds, waarborgfonds of vrij_inzetbaar; leeg als er niets apart staat.' })
  fondsSoort!: string | null;

  @Field(() => String)
  genomenOp!: string;

  @Field(() => String, { description: 'Voor toezicht de functie.' })
  genomenDoorNaam!: string;

  @Field(() => [BevrorenMandaatType], { description: 'Zoals ze toen waren: eerst het mandaat waarop het besluit rust, dan die van de andere organisaties die het bindt.' })
  mandaten!: BevrorenMandaatType[];

  @Field(() => [BesluitgrondType])
  gronden!: BesluitgrondType[];

  @Field(() => [StandpuntType])
  standpunten!: StandpuntType[];

  @Field(() => String, { nullable: true })
  herzienVoor!: string | null;

  @Field(() => ID, { nullable: true })
  uitgaveId!: string | null;

  @Field(() => String, { nullable: true, description: 'Waarvoor het geld is. Leeg zonder uitgave die u ziet.' })
  uitgaveSoort!: string | null;

  @Field(() => Cent, { nullable: true, description: 'Hierop betaald en niet teruggekomen. Leeg zonder uitgave die u ziet.' })
  betaaldInCent!: bigint | null;

  @Field(() => ID, { nullable: true, description: 'Het voorstel, als het een regel opzij zette.' })
  opzijVoorstelId!: string | null;

  @Field(() => LijstplekType, { nullable: true, description: 'Leeg voor wat op de agenda van een zitting stond, en voor wat een fonds zelf toekende.' })
  lijstplek!: LijstplekType | null;

  @Field(() => [ActieType])
  acties!: ActieType[];

  @Field(() => BesluitverloopType)
  verloop!: BesluitverloopType;

  @Field(() => [MogelijkeActieType])
  mogelijk!: MogelijkeActieType[];
}

@ObjectType('BesluitPagina')
export class BesluitPaginaType {
  @Field(() => [BesluitType])
  items!: BesluitType[];

  @Field(() => Boolean)
  heeftMeer!: boolean;
}

@ObjectType('Besluitstand')
export class BesluitstandType {
  @Field(() => ID)
  casusId!: string;

  @Field(() => String, { description: 'indienen, voorleggen, afronden, vaststellen, keuze of volgende.' })
  volgendeStap!: string;

  @Field(() => VoorstelType, { nullable: true })
  voorstel!: VoorstelType | null;

  @Field(() => [BesluitType])
  besluiten!: BesluitType[];

  @Field(() => [ActieType])
  acties!: ActieType[];

  @Field(() => [MogelijkeActieType])
  mogelijk!: MogelijkeActieType[];
}

@ObjectType('Voorwaarde')
export class VoorwaardeType {
  @Field(() => String)
  naam!: string;

  @Field(() => Boolean)
  voldaan!: boolean;

  @Field(() => String)
  uitleg!: string;

  @Field(() => [ID], { description: 'Bij de voorwaarde mandaat: onder welke mandaten doorzetten hier kan.' })
  mandaatIds!: readonly string[];

  @Field(() => [String], { description: 'Bij de voorwaarde opschaling: wat is vastgelegd over bestuurders die eerst gevraagd zijn. Leeg voor wie niet kan doorzetten.' })
  gevraagd!: readonly string[];
}

@InputType('VerwachtingInvoer')
export class VerwachtingInvoerType {
  @Field(() => String)
  tekst!: string;

  @Field(() => String)
  evaluerenOp!: string;
}

@InputType('BesluitVaststellenInvoer')
export class BesluitVaststellenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  rondeId!: string;

  @Field(() => String, { nullable: true })
  clientGehoord?: string | null;

  @Field(() => VerwachtingInvoerType, { nullable: true, description: 'Wat het besluit moet opleveren, en wanneer de tafel terugkijkt.' })
  verwachting?: VerwachtingInvoerType | null;
}

@InputType('BesluitDoorzettenInvoer')
export class BesluitDoorzettenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  rondeId!: string;

  @Field(() => ID)
  mandaatId!: string;

  @Field(() => String)
  feiten!: string;

  @Field(() => String)
  alternatieven!: string;

  @Field(() => String)
  belangen!: string;

  @Field(() => String)
  evenredigheid!: string;

  @Field(() => String)
  waaromNu!: string;

  @Field(() => String)
  clientGehoord!: string;

  @Field(() => String)
  herzienVoor!: string;

  @Field(() => VerwachtingInvoerType, { nullable: true })
  verwachting?: VerwachtingInvoerType | null;
}
