import { Module } from '@nestjs/common';
import { Archief } from './application/archief.js';
import { Controle } from './application/controle.js';
import { Inzage } from './application/inzage.js';
import { Ondertekenaar } from './application/ondertekenaar.js';
import { Overzicht } from './application/overzicht.js';
import { Sequencer } from './application/sequencer.js';
import { Stappen } from './application/stappen.js';
import { AuditResolver } from './graphql/audit.resolver.js';
import { Logboek } from './persistence/logboek.js';

@Module({
  providers: [Logboek, Ondertekenaar, Archief, Stappen, Sequencer, Inzage, Controle, Overzicht, AuditResolver],
  exports: [Sequencer],
})
export class AuditModule {}
