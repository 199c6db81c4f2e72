import { Module } from '@nestjs/common';
import { Zoeken } from './application/zoeken.js';
import { ZoekenResolver } from './graphql/zoeken.resolver.js';
import { VindplaatsRepository } from './persistence/vindplaats.repository.js';

@Module({ providers: [VindplaatsRepository, Zoeken, ZoekenResolver] })
export class ZoekenModule {}
