import { CasusResolver } from './casus.resolver.js';
import { DeelnameResolver } from './deelname.resolver.js';
import { DossierResolver } from './dossier.resolver.js';
import { InzageResolver } from './inzage.resolver.js';
import { RectificatieResolver } from './rectificatie.resolver.js';
import { RouteResolver } from './route.resolver.js';
import { SturenResolver } from './sturen.resolver.js';
import { ToestemmingResolver } from './toestemming.resolver.js';
import { UitnodigenResolver } from './uitnodigen.resolver.js';

/** Every GraphQL operation of this module. */
export const casusResolvers = [
  CasusResolver, DeelnameResolver, DossierResolver, InzageResolver, RectificatieResolver, RouteResolver, SturenResolver, ToestemmingResolver, UitnodigenResolver,
];
