import { Module } from '@nestjs/common';
import { DocumentenModule } from '../../platform/documenten/documenten.module.js';
import { Opslag } from '../../platform/opslag/opslag.js';
import { Schijf } from '../../platform/opslag/schijf.js';
import { Kluis } from '../../platform/secrets/kluis.js';
import { BesluitModule } from '../besluit/index.js';
import { CasusModule } from '../casus/index.js';
import { Kopieinhoud } from './application/inhoud.js';
import { Kopieen } from './application/kopieen.js';
import { Kopiewacht } from './application/kopiewacht.js';
import { Kopiemaker } from './application/maker.js';
import { KopieResolver } from './graphql/kopie.resolver.js';
import { KopieController } from './http/kopie.controller.js';
import { Dossierbron } from './persistence/dossierbron.js';
import { KopieRepository } from './persistence/kopie.repository.js';
import { VerlopenKopieen } from './persistence/verlopen-kopieen.js';

@Module({
  imports: [BesluitModule, CasusModule, DocumentenModule],
  controllers: [KopieController],
  providers: [{ provide: Opslag, useClass: Schijf }, Kluis, Dossierbron, KopieRepository, VerlopenKopieen, Kopieinhoud, Kopieen, Kopiemaker, Kopiewacht, KopieResolver],
})
export class InzageModule {}
