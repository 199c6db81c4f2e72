import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { MogelijkeActieType } from '../../../platform/permissions/actie.type.js';
import { OrganisatieType } from '../../organisatie/index.js';
import {
  CasusPersoonType,
  CasusvraagType,
  DeelnemerType,
  DossierdeelType,
  RegievoeringType,
  StagnatieType,
  StandRegelType,
} from './casus-delen.type.js';

@ObjectType('Casus')
export class CasusType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  pseudoniem!: string;

  @Field(() => String)
  fase!: string;

  @Field(() => String)
  vraag!: string;

  @Field(() => String)
  blokkade!: string;

  @Field(() => String, { nullable: true })
  eigenWoorden?: string | null;

  @Field(() => Boolean)
  clientWeetDit!: boolean;

  @Field(() => String, { nullable: true, description: 'Tot wanneer u alleen meekijkt omdat er nood is; leeg als u hier een andere grond hebt.' })
  inNoodTot?: string;

  @Field(() => Int, { description: '1 uitvoering, 2 keten, 3 bestuurlijk.' })
  niveau!: number;

  @Field(() => String)
  niveauSinds!: string;

  @Field(() => String)
  wachtSinds!: string;

  @Field(() => Int)
  wachtDagen!: number;

  @Field(() => String, { nullable: true })
  volgendeTermijn?: string | null;

  @Field(() => String, { nullable: true })
  aangehoudenTot?: string | null;

  @Field(() => Boolean)
  spoed!: boolean;

  @Field(() => Int)
  versie!: number;

  @Field(() => String, { nullable: true, description: 'Alleen voor wie de personalia mag zien.' })
  naam?: string;

  @Field(() => CasusPersoonType, { nullable: true })
  regisseur?: CasusPersoonType;

  @Field(() => CasusPersoonType, { nullable: true })
  plaatsvervanger?: CasusPersoonType;

  @Field(() => OrganisatieType)
  gemeente!: OrganisatieType;

  @Field(() => OrganisatieType)
  brengendeOrganisatie!: OrganisatieType;

  @Field(() => [DeelnemerType])
  deelnemers!: DeelnemerType[];

  @Field(() => [CasusPersoonType], { description: 'Bestuurders van een organisatie die niet meedoet: zij kijken opnieuw, of zijn aan zet op het derde niveau.' })
  meekijkers!: CasusPersoonType[];

  @Field(() => [RegievoeringType])
  regie!: RegievoeringType[];

  @Field(() => [DossierdeelType])
  delen!: DossierdeelType[];

  @Field(() => [StagnatieType])
  stagnatie!: StagnatieType[];

  @Field(() => [CasusvraagType])
  vragen!: CasusvraagType[];

  @Field(() => [StandRegelType])
  stand!: StandRegelType[];

  @Field(() => [MogelijkeActieType])
  acties!: MogelijkeActieType[];
}
