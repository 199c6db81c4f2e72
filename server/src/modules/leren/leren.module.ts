import { Module } from '@nestjs/common';
import { CasusModule } from '../casus/index.js';
import { OrganisatieModule } from '../organisatie/index.js';
import { Afronden } from './application/afronden.js';
import { Beleid } from './application/beleid.js';
import { Beurten } from './application/beurten.js';
import { Draaiboeken } from './application/draaiboeken.js';
import { Kosten } from './application/kosten.js';
import { Uitsluitingen } from './application/uitsluitingen.js';
import { AfrondingResolver } from './graphql/afronding.resolver.js';
import { BeleidResolver } from './graphql/beleid.resolver.js';
import { KostenResolver } from './graphql/kosten.resolver.js';
import { VolgenResolver } from './graphql/volgen.resolver.js';
import { AfrondingRepository } from './persistence/afronding.repository.js';
import { BeleidRepository } from './persistence/beleid.repository.js';
import { BeurtRepository } from './persistence/beurt.repository.js';
import { DraaiboekRepository } from './persistence/draaiboek.repository.js';
import { Kengetallen } from './persistence/kengetallen.js';
import { RamingRepository } from './persistence/raming.repository.js';
import { UitsluitingRepository } from './persistence/uitsluiting.repository.js';

/** What the table learns: whose turn it is, what a besluit brought, what kept people out, and what it costs. */
@Module({
  imports: [OrganisatieModule, CasusModule],
  providers: [
    AfrondingRepository, BeleidRepository, BeurtRepository, DraaiboekRepository, Kengetallen, RamingRepository, UitsluitingRepository,
    Afronden, Beleid, Beurten, Draaiboeken, Kosten, Uitsluitingen,
    AfrondingResolver, BeleidResolver, KostenResolver, VolgenResolver,
  ],
  exports: [Afronden],
})
export class LerenModule {}
