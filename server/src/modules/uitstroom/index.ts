import { AanmeldingResolver } from './graphql/aanmelding.resolver.js';
import { WoningtoewijzingResolver } from './graphql/woningtoewijzing.resolver.js';
import { ZorgdakResolver } from './graphql/zorgdak.resolver.js';

export { UitstroomModule } from './uitstroom.module.js';
export { Aanmeldingen } from './application/aanmeldingen.js';
export { Woningen } from './application/woningen.js';
export { HistorieOvernemen, type HistorischeAanmelding, type Historie } from './application/historie.js';
export type { Broncijfer, Bronfiguur, ReguliereUitstroom, Teldatum, Woningverplichting } from './domain/cijferbron.js';
export const uitstroomResolvers = [AanmeldingResolver, WoningtoewijzingResolver, ZorgdakResolver];
