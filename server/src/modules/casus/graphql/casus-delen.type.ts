import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { MogelijkeActieType } from '../../../platform/permissions/actie.type.js';
import { OrganisatieType } from '../../organisatie/index.js';
import { RectificatieType } from './rectificatie.type.js';

@ObjectType('CasusPersoon')
export class CasusPersoonType {
  @Field(() => ID)
  lidId!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String)
  functie!: string;

  @Field(() => String)
  organisatieNaam!: string;
}

@ObjectType('Deelnemer')
export class DeelnemerType {
  @Field(() => ID)
  id!: string;

  @Field(() => OrganisatieType)
  organisatie!: OrganisatieType;

  @Field(() => String)
  reden!: string;

  @Field(() => String)
  doel!: string;

  @Field(() => String)
  grondslag!: string;

  @Field(() => String)
  uitgenodigdOp!: string;

  @Field(() => [String], { description: 'Namen van wie de casus ziet.' })
  leden!: string[];
}

@ObjectType('Regievoering')
export class RegievoeringType {
  @Field(() => String)
  onderwerp!: string;

  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String)
  organisatieNaam!: string;

  @Field(() => String)
  sinds!: string;
}

@ObjectType('Dossierregel')
export class DossierregelType {
  @Field(() => String)
  label!: string;

  @Field(() => String)
  waarde!: string;
}

@ObjectType('Dossierdeel')
export class DossierdeelType {
  @Field(() => String)
  gegevensgroep!: string;

  @Field(() => String)
  titel!: string;

  @Field(() => String)
  bronNaam!: string;

  @Field(() => ID)
  bronOrganisatieId!: string;

  @Field(() => [RectificatieType], { description: 'Vragen om deze tekst aan te vullen, met hun antwoord, de oudste eerst.' })
  rectificaties!: RectificatieType[];

  @Field(() => [MogelijkeActieType])
  acties!: MogelijkeActieType[];

  @Field(() => [DossierregelType], { description: 'Leeg als u alleen de afspraak mag zien.' })
  regels!: DossierregelType[];

  @Field(() => String, { nullable: true, description: 'De afspraak, zonder de achtergrond.' })
  functioneel?: string | null;

  @Field(() => String, { nullable: true })
  grondslag?: string | null;

  @Field(() => String, { nullable: true })
  doel?: string | null;

  @Field(() => String)
  gewijzigdOp!: string;
}

@ObjectType('Stagnatie')
export class StagnatieType {
  @Field(() => String, { description: 'V1 tot en met V13.' })
  regel!: string;

  @Field(() => Int, { description: '1 vraagt aandacht, 2 zit vast, 3 kan niet wachten.' })
  ernst!: number;

  @Field(() => Int)
  dagen!: number;

  @Field(() => String)
  reden!: string;
}

@ObjectType('Casusvraag')
export class CasusvraagType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  feitSoort!: string;

  @Field(() => String)
  vraag!: string;

  @Field(() => String)
  aanNaam!: string;

  @Field(() => Boolean)
  voorMij!: boolean;
}

@ObjectType('StandRegel')
export class StandRegelType {
  @Field(() => String, { description: 'woning, zorg, geld, wacht of aanZet.' })
  naam!: string;

  @Field(() => String)
  tekst!: string;

  @Field(() => String, { description: 'neutraal, goed, let_op of fout.' })
  toon!: string;
}
