import { Module } from '@nestjs/common';
import { Cijfers } from './application/cijfers.js';
import { CijfersResolver } from './graphql/cijfers.resolver.js';
import { CijfersRepository } from './persistence/cijfers.repository.js';

@Module({ providers: [CijfersRepository, Cijfers, CijfersResolver] })
export class MonitorModule {}
