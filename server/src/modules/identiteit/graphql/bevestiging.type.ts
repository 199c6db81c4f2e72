import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

@InputType('IdentiteitBevestigenInvoer')
export class IdentiteitBevestigenInvoerType {
  @Field(() => String)
  wachtwoord!: string;

  @Field(() => String, { nullable: true, description: 'Code van de app op de telefoon, of een herstelcode.' })
  code?: string;
}

@InputType('BevestigingMeenemenInvoer')
export class BevestigingMeenemenInvoerType {
  @Field(() => ID)
  zittingId!: string;
}

@ObjectType('IdentiteitBevestigd')
export class IdentiteitBevestigdType {
  @Field(() => Boolean)
  gelukt!: boolean;
}

@ObjectType('BevestigingMeegenomen')
export class BevestigingMeegenomenType {
  @Field(() => Date, { description: 'Tot wanneer de bevestiging in deze zitting hoogstens telt.' })
  geldigTot!: Date;
}
