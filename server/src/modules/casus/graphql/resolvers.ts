import { CasusResolver } from './casus.resolver.js';
import { DossierResolver } from './dossier.resolver.js';
import { InzageResolver } from './inzage.resolver.js';
import { RouteResolver } from './route.resolver.js';
import { SturenResolver } from './sturen.resolver.js';

/** Every GraphQL operation of this module. */
export const casusResolvers = [CasusResolver, DossierResolver, InzageResolver, RouteResolver, SturenResolver];
