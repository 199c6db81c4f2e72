import { BevestigingResolver } from './graphql/bevestiging.resolver.js';
import { EigenAccountResolver } from './graphql/eigen-account.resolver.js';
import { UitnodigingResolver } from './graphql/uitnodiging.resolver.js';
import { OpenidResolver } from './graphql/openid.resolver.js';
import { InrichtingResolver } from './graphql/inrichting.resolver.js';
import { PasskeyResolver } from './graphql/passkey.resolver.js';
import { LidmaatschapResolver } from './graphql/lidmaatschap.resolver.js';
import { RolResolver } from './graphql/rol.resolver.js';
import { ScimResolver } from './graphql/scim.resolver.js';
import { IdentiteitResolver } from './graphql/identiteit.resolver.js';

export { IdentiteitModule } from './identiteit.module.js';
export { EersteBeheerder, type NieuweRegio } from './application/eerste-beheerder.js';
export { OpenidVerbindingen } from './application/openid/openid-verbindingen.js';
export { OpenidRepository } from './persistence/openid.repository.js';
export { Gate } from './persistence/gate.js';
export { Sessies } from './application/sessies.js';
export { DEMONSTRATIE_ACCOUNTS, type DemonstratieAccounts } from './application/demonstratie-accounts.js';
export const identiteitResolvers = [IdentiteitResolver, BevestigingResolver, EigenAccountResolver, UitnodigingResolver, OpenidResolver, InrichtingResolver, PasskeyResolver, LidmaatschapResolver, RolResolver, ScimResolver];
