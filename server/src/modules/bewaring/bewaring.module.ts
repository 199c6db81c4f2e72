import { Module } from '@nestjs/common';
import { Opslag } from '../../platform/opslag/opslag.js';
import { Schijf } from '../../platform/opslag/schijf.js';
import { Bewaring } from './application/bewaring.js';
import { Vernietigingen } from './application/vernietigingen.js';
import { Wiswacht } from './application/wiswacht.js';
import { BewaringResolver } from './graphql/bewaring.resolver.js';
import { BewaarstopRepository } from './persistence/bewaarstop.repository.js';
import { vertaalBewaring } from './persistence/sqlstates.js';
import { VernietigingRepository } from './persistence/vernietiging.repository.js';
import { Wisbestanden } from './persistence/wisbestanden.js';

vertaalBewaring();

@Module({
  providers: [{ provide: Opslag, useClass: Schijf }, BewaarstopRepository, VernietigingRepository, Wisbestanden, Bewaring, Vernietigingen, Wiswacht, BewaringResolver],
})
export class BewaringModule {}
