import { BewaringResolver } from './graphql/bewaring.resolver.js';

export { BewaringModule } from './bewaring.module.js';
export { Bewaring } from './application/bewaring.js';
export { Vernietigingen } from './application/vernietigingen.js';
export { Wiswacht } from './application/wiswacht.js';
export const bewaringResolvers = [BewaringResolver];
