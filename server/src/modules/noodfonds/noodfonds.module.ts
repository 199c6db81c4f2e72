import { Module } from '@nestjs/common';
import { Aanvragen } from './application/aanvragen.js';
import { Fondsbeheer } from './application/fondsbeheer.js';
import { Noodfonds } from './application/noodfonds.js';
import { Uitgaven } from './application/uitgaven.js';
import { Verval } from './application/verval.js';
import { AanvraagResolver } from './graphql/aanvraag.resolver.js';
import { FondsbeheerResolver } from './graphql/fondsbeheer.resolver.js';
import { NoodfondsResolver } from './graphql/noodfonds.resolver.js';
import { UitgaveResolver } from './graphql/uitgave.resolver.js';
import { Aanvraagboek } from './persistence/aanvraagboek.js';
import { FondsregelsRepository } from './persistence/fondsregels.repository.js';
import { FondsRepository } from './persistence/fonds.repository.js';
import { Grootboek } from './persistence/grootboek.js';
import { vertaalGrootboek } from './persistence/sqlstates.js';
import { UitgavedossierRepository } from './persistence/uitgavedossier.repository.js';
import { UitgaveRepository } from './persistence/uitgave.repository.js';
import { VerlopenReserveringen } from './persistence/verlopen-reserveringen.js';

vertaalGrootboek();

@Module({
  providers: [
    FondsRepository, FondsregelsRepository, Grootboek, Aanvraagboek, UitgaveRepository, UitgavedossierRepository, VerlopenReserveringen,
    Noodfonds, Fondsbeheer, Aanvragen, Uitgaven, Verval,
    NoodfondsResolver, FondsbeheerResolver, AanvraagResolver, UitgaveResolver,
  ],
  exports: [Noodfonds, Fondsbeheer, Aanvragen, Uitgaven, Verval],
})
export class NoodfondsModule {}
