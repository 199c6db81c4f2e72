import { Module } from '@nestjs/common';
import { TafelModule } from '../tafel/index.js';
import { Overleg } from './application/overleg.js';
import { BerichtResolver } from './graphql/bericht.resolver.js';
import { BerichtRepository } from './persistence/bericht.repository.js';

@Module({ imports: [TafelModule], providers: [BerichtRepository, Overleg, BerichtResolver], exports: [Overleg] })
export class OverlegModule {}
