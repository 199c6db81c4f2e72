import { BevestigingResolver } from './graphql/bevestiging.resolver.js';
import { EigenAccountResolver } from './graphql/eigen-account.resolver.js';
import { UitnodigingResolver } from './graphql/uitnodiging.resolver.js';
import { IdentiteitResolver } from './graphql/identiteit.resolver.js';

export { IdentiteitModule } from './identiteit.module.js';
export { EersteBeheerder, type NieuweRegio } from './application/eerste-beheerder.js';
export { Sessies } from './application/sessies.js';
export { DEMONSTRATIE_ACCOUNTS, type DemonstratieAccounts } from './application/demonstratie-accounts.js';
export const identiteitResolvers = [IdentiteitResolver, BevestigingResolver, EigenAccountResolver, UitnodigingResolver];
