import { Module } from '@nestjs/common';
import { CasusModule } from '../casus/index.js';
import { OrganisatieModule } from '../organisatie/index.js';
import { Netwerken } from './application/netwerken.js';
import { NetwerkResolver } from './graphql/netwerk.resolver.js';
import { NetwerkRepository } from './persistence/netwerk.repository.js';

@Module({ imports: [CasusModule, OrganisatieModule], providers: [NetwerkRepository, Netwerken, NetwerkResolver], exports: [Netwerken] })
export class NetwerkModule {}
