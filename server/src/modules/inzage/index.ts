import { KopieResolver } from './graphql/kopie.resolver.js';

export { InzageModule } from './inzage.module.js';
export { Kopieen } from './application/kopieen.js';
export { Kopiewacht } from './application/kopiewacht.js';
export const inzageResolvers = [KopieResolver];
