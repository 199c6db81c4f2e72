import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AfwegingType, VoorzieningType } from './uitgavedossier.type.js';

@ObjectType('Voorstelweging', { description: 'Wat wie over het fonds gaat aan tafel weegt.' })
export class VoorstelwegingType {
  @Field(() => ID)
  voorstelId!: string;

  @Field(() => AfwegingType)
  afweging!: AfwegingType;

  @Field(() => [VoorzieningType], { description: 'De laatste uitkomst van elke regeling die voorgaat.' })
  voorzieningen!: VoorzieningType[];

  @Field(() => [String], { description: 'Regelingen die voorgaan en nog geen uitkomst hebben.' })
  voorliggendOntbreekt!: string[];

  @Field(() => Int, { description: 'Hoeveel akkoorden dit bedrag nodig heeft.' })
  akkoordenNodig!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Waarom uw akkoord aan tafel niet meetelt: andereOrganisatie, zelfdePersoon, bevoegd of eigenCaseload. Leeg als het meetelt.',
  })
  teltNiet!: string | null;
}
