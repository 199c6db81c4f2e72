import { Global, Module } from '@nestjs/common';
import { OrganisatieModule } from '../organisatie/index.js';
import { SESSION_FINDER } from '../../platform/http/session-finder.js';
import { DEMONSTRATIE_ACCOUNTS } from './application/demonstratie-accounts.js';
import { EigenAccount } from './application/eigen-account.js';
import { BeheerderErbij } from './application/beheerder-erbij.js';
import { EersteBeheerder } from './application/eerste-beheerder.js';
import { Postvak } from './application/postvak.js';
import { UitnodigingAannemen } from './application/uitnodiging-aannemen.js';
import { Uitnodigingen } from './application/uitnodigingen.js';
import { Clientaccounts } from './application/clientaccounts.js';
import { ClientaccountRepository } from './persistence/clientaccount.repository.js';
import { ClientaccountResolver } from './graphql/clientaccount.resolver.js';
import { Pogingen } from './application/pogingen.js';
import { Sessies } from './application/sessies.js';
import { Kluis } from '../../platform/secrets/kluis.js';
import { Bevestigingen } from './application/bevestigingen.js';
import { TweedeFactor } from './application/tweede-factor.js';
import { BevestigingResolver } from './graphql/bevestiging.resolver.js';
import { EigenAccountResolver } from './graphql/eigen-account.resolver.js';
import { IdentiteitResolver } from './graphql/identiteit.resolver.js';
import { UitnodigingResolver } from './graphql/uitnodiging.resolver.js';
import { UitnodigingenRepository } from './persistence/uitnodigingen.repository.js';
import { Wachtrij } from './persistence/wachtrij.js';
import { Gate } from './persistence/gate.js';
import { Aanmelddienst } from './application/openid/aanmelddienst.js';
import { OpenidAanmelden } from './application/openid/openid-aanmelden.js';
import { OpenidUitkomst } from './application/openid/openid-uitkomst.js';
import { OpenidVerbindingen } from './application/openid/openid-verbindingen.js';
import { Openidpogingen } from './application/openid/poging.js';
import { Passkeykeuring } from './application/passkey/keuring.js';
import { Passkeys } from './application/passkey/passkeys.js';
import { OpenidRepository } from './persistence/openid.repository.js';
import { OpenidvoorstelRepository } from './persistence/openidvoorstel.repository.js';
import { PasskeyRepository } from './persistence/passkey.repository.js';
import { OpenidResolver } from './graphql/openid.resolver.js';
import { InrichtingResolver } from './graphql/inrichting.resolver.js';
import { PasskeyResolver } from './graphql/passkey.resolver.js';
import { LidmaatschapResolver } from './graphql/lidmaatschap.resolver.js';
import { Rollen } from './application/rollen.js';
import { RolvoorstelRepository } from './persistence/rolvoorstel.repository.js';
import { Ledenoverzicht } from './graphql/ledenoverzicht.js';
import { RolResolver } from './graphql/rol.resolver.js';
import { Scimgebruikers } from './application/scim/scimgebruikers.js';
import { Scimgroepen } from './application/scim/scimgroepen.js';
import { Scimrollen } from './application/scim/scimrollen.js';
import { Scimsleutels } from './application/scim/scimsleutels.js';
import { ScimResolver } from './graphql/scim.resolver.js';
import { ScimController } from './http/scim.controller.js';
import { ScimRepository } from './persistence/scim.repository.js';
import { ScimgroepRepository } from './persistence/scimgroep.repository.js';
import { ScimsleutelRepository } from './persistence/scimsleutel.repository.js';
import { OpenidController } from './http/openid.controller.js';

@Global()
@Module({
  imports: [OrganisatieModule],
  controllers: [OpenidController, ScimController],
  providers: [
    Gate,
    Sessies,
    Kluis,
    Pogingen,
    TweedeFactor,
    EigenAccount,
    Wachtrij,
    Postvak,
    UitnodigingenRepository,
    Uitnodigingen,
    UitnodigingAannemen,
    ClientaccountRepository,
    Clientaccounts,
    ClientaccountResolver,
    BeheerderErbij,
    EersteBeheerder,
    UitnodigingResolver,
    Bevestigingen,
    IdentiteitResolver,
    BevestigingResolver,
    EigenAccountResolver,
    Rollen,
    RolvoorstelRepository,
    Ledenoverzicht,
    RolResolver,
    Aanmelddienst,
    OpenidAanmelden,
    OpenidUitkomst,
    OpenidVerbindingen,
    Openidpogingen,
    Passkeykeuring,
    Passkeys,
    OpenidRepository,
    OpenidvoorstelRepository,
    PasskeyRepository,
    OpenidResolver,
    InrichtingResolver,
    PasskeyResolver,
    LidmaatschapResolver,
    ScimRepository,
    ScimgroepRepository,
    ScimsleutelRepository,
    Scimrollen,
    Scimgebruikers,
    Scimgroepen,
    Scimsleutels,
    ScimResolver,
    { provide: SESSION_FINDER, useExisting: Sessies },
    { provide: DEMONSTRATIE_ACCOUNTS, useFactory: () => ({ lijst: [] }) },
  ],
  exports: [Sessies, SESSION_FINDER, DEMONSTRATIE_ACCOUNTS, Kluis],
})
export class IdentiteitModule {}
