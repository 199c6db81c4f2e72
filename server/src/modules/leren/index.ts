import { AfrondingResolver } from './graphql/afronding.resolver.js';
import { BeleidResolver } from './graphql/beleid.resolver.js';
import { KostenResolver } from './graphql/kosten.resolver.js';
import { VolgenResolver } from './graphql/volgen.resolver.js';

export { LerenModule } from './leren.module.js';
export { Afronden } from './application/afronden.js';
export const lerenResolvers = [AfrondingResolver, BeleidResolver, KostenResolver, VolgenResolver];
