import { Module } from '@nestjs/common';
import { Organisaties } from './application/organisaties.js';
import { Regels } from './application/regels.js';
import { OrganisatieResolver } from './graphql/organisatie.resolver.js';
import { RegelResolver } from './graphql/regel.resolver.js';
import { OrganisatieRepository } from './persistence/organisatie.repository.js';
import { RegelRepository } from './persistence/regel.repository.js';

@Module({
  providers: [OrganisatieRepository, RegelRepository, Organisaties, Regels, OrganisatieResolver, RegelResolver],
  exports: [Organisaties, Regels],
})
export class OrganisatieModule {}
