import { HerinneringResolver } from './graphql/herinnering.resolver.js';

export { MeldingModule } from './melding.module.js';
export { Herinneren } from './application/herinneren.js';
export const meldingResolvers = [HerinneringResolver];
