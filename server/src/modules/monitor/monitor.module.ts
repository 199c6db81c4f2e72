import { Module } from '@nestjs/common';
import { Cijfers } from './application/cijfers.js';
import { GelijkeBehandeling } from './application/gelijke-behandeling.js';
import { CijfersResolver } from './graphql/cijfers.resolver.js';
import { GelijkeBehandelingResolver } from './graphql/gelijke-behandeling.resolver.js';
import { CijfersRepository } from './persistence/cijfers.repository.js';

@Module({ providers: [CijfersRepository, Cijfers, GelijkeBehandeling, CijfersResolver, GelijkeBehandelingResolver] })
export class MonitorModule {}
