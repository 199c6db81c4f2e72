import { Module } from '@nestjs/common';
import { Geheimhouding } from './application/geheimhouding.js';
import { Organisaties } from './application/organisaties.js';
import { Regels } from './application/regels.js';
import { GeheimhoudingResolver } from './graphql/geheimhouding.resolver.js';
import { OrganisatieResolver } from './graphql/organisatie.resolver.js';
import { RegelResolver } from './graphql/regel.resolver.js';
import { GeheimhoudingRepository } from './persistence/geheimhouding.repository.js';
import { OrganisatieRepository } from './persistence/organisatie.repository.js';
import { RegelRepository } from './persistence/regel.repository.js';

@Module({
  providers: [
    GeheimhoudingRepository, OrganisatieRepository, RegelRepository, Geheimhouding, Organisaties, Regels,
    GeheimhoudingResolver, OrganisatieResolver, RegelResolver,
  ],
  exports: [Geheimhouding, Organisaties, Regels],
})
export class OrganisatieModule {}
