import { BsnResolver } from './graphql/bsn.resolver.js';

export { BsnModule } from './bsn.module.js';
export { Hersleutelen } from './application/hersleutelen.js';
export const bsnResolvers = [BsnResolver];
