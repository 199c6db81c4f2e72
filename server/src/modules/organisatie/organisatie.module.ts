import { Module } from '@nestjs/common';
import { Organisaties } from './application/organisaties.js';
import { OrganisatieResolver } from './graphql/organisatie.resolver.js';
import { OrganisatieRepository } from './persistence/organisatie.repository.js';

@Module({ providers: [OrganisatieRepository, Organisaties, OrganisatieResolver], exports: [Organisaties] })
export class OrganisatieModule {}
