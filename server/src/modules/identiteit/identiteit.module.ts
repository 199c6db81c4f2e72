import { Global, Module } from '@nestjs/common';
import { SESSION_FINDER } from '../../platform/http/session-finder.js';
import { DEMONSTRATIE_ACCOUNTS } from './application/demonstratie-accounts.js';
import { Sessies } from './application/sessies.js';
import { Bevestigingen } from './application/bevestigingen.js';
import { BevestigingResolver } from './graphql/bevestiging.resolver.js';
import { IdentiteitResolver } from './graphql/identiteit.resolver.js';
import { Gate } from './persistence/gate.js';

@Global()
@Module({
  providers: [
    Gate,
    Sessies,
    Bevestigingen,
    IdentiteitResolver,
    BevestigingResolver,
    { provide: SESSION_FINDER, useExisting: Sessies },
    { provide: DEMONSTRATIE_ACCOUNTS, useFactory: () => ({ lijst: [] }) },
  ],
  exports: [Sessies, SESSION_FINDER, DEMONSTRATIE_ACCOUNTS],
})
export class IdentiteitModule {}
