import { Module } from '@nestjs/common';
import { Sleutelbos } from '../../platform/secrets/sleutelbos.js';
import { Hersleutelen } from './application/hersleutelen.js';
import { Nummers } from './application/nummers.js';
import { BsnResolver } from './graphql/bsn.resolver.js';
import { BsnRepository } from './persistence/bsn.repository.js';
import { VerzegeldeNummers } from './persistence/verzegelde-nummers.js';

@Module({ providers: [Sleutelbos, BsnRepository, VerzegeldeNummers, Nummers, Hersleutelen, BsnResolver] })
export class BsnModule {}
