import { Module } from '@nestjs/common';
import { Geheimhouding } from './application/geheimhouding.js';
import { Instellingen } from './application/instellingen.js';
import { Organisatiebeheer } from './application/organisatiebeheer.js';
import { Themas } from './application/themas.js';
import { Organisaties } from './application/organisaties.js';
import { Regels } from './application/regels.js';
import { GeheimhoudingResolver } from './graphql/geheimhouding.resolver.js';
import { OrganisatieResolver } from './graphql/organisatie.resolver.js';
import { RegelResolver } from './graphql/regel.resolver.js';
import { InstellingResolver } from './graphql/instelling.resolver.js';
import { ThemaResolver } from './graphql/thema.resolver.js';
import { ThemaController } from './http/thema.controller.js';
import { OrganisatiebeheerResolver } from './graphql/organisatiebeheer.resolver.js';
import { GeheimhoudingRepository } from './persistence/geheimhouding.repository.js';
import { InstellingRepository } from './persistence/instelling.repository.js';
import { OrganisatiebeheerRepository } from './persistence/organisatiebeheer.repository.js';
import { ThemaOpenbaar } from './persistence/thema-openbaar.js';
import { ThemaRepository } from './persistence/thema.repository.js';
import { OrganisatieRepository } from './persistence/organisatie.repository.js';
import { RegelRepository } from './persistence/regel.repository.js';

@Module({
  controllers: [ThemaController],
  providers: [
    GeheimhoudingRepository, OrganisatieRepository, RegelRepository, Geheimhouding, Organisaties, Regels,
    GeheimhoudingResolver, OrganisatieResolver, RegelResolver,
    InstellingRepository, OrganisatiebeheerRepository, Instellingen, Organisatiebeheer, InstellingResolver, OrganisatiebeheerResolver,
    ThemaOpenbaar, ThemaRepository, Themas, ThemaResolver,
  ],
  exports: [Geheimhouding, Instellingen, Organisaties, Regels],
})
export class OrganisatieModule {}
