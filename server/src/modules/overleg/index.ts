import { BerichtResolver } from './graphql/bericht.resolver.js';

export { OverlegModule } from './overleg.module.js';
export { Overleg, type Plaatsing } from './application/overleg.js';
export const overlegEntities = [];
export const overlegResolvers = [BerichtResolver];
