import { ZoekenResolver } from './graphql/zoeken.resolver.js';

export { ZoekenModule } from './zoeken.module.js';
export { Zoeken } from './application/zoeken.js';
export const zoekenResolvers = [ZoekenResolver];
