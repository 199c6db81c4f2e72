import { Module } from '@nestjs/common';
import { Herinneren } from './application/herinneren.js';
import { Herinneringen } from './application/herinneringen.js';
import { HerinneringResolver } from './graphql/herinnering.resolver.js';
import { HerinneringRepository } from './persistence/herinnering.repository.js';
import { TeHerinneren } from './persistence/te-herinneren.js';

@Module({
  providers: [HerinneringRepository, TeHerinneren, Herinneren, Herinneringen, HerinneringResolver],
  exports: [Herinneren],
})
export class MeldingModule {}
