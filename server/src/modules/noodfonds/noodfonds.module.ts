import { Module } from '@nestjs/common';
import { Noodfonds } from './application/noodfonds.js';
import { Nachtcontrole } from './application/nachtcontrole.js';
import { Uitgaven } from './application/uitgaven.js';
import { Verantwoording } from './application/verantwoording.js';
import { Verval } from './application/verval.js';
import { NoodfondsResolver } from './graphql/noodfonds.resolver.js';
import { SamenBetalenResolver } from './graphql/samenbetalen.resolver.js';
import { UitgaveResolver } from './graphql/uitgave.resolver.js';
import { VerantwoordingResolver } from './graphql/verantwoording.resolver.js';
import { FondsRepository } from './persistence/fonds.repository.js';
import { JournaalRepository } from './persistence/journaal.repository.js';
import { VerantwoordingRepository } from './persistence/verantwoording.repository.js';
import { Grootboek } from './persistence/grootboek.js';
import { vertaalGrootboek } from './persistence/sqlstates.js';
import { UitgaveRepository } from './persistence/uitgave.repository.js';
import { VerlopenReserveringen } from './persistence/verlopen-reserveringen.js';

vertaalGrootboek();

@Module({
  providers: [FondsRepository, Grootboek, UitgaveRepository, VerlopenReserveringen, Noodfonds, Uitgaven, Verval, NoodfondsResolver, UitgaveResolver, SamenBetalenResolver,
    JournaalRepository, VerantwoordingRepository, Verantwoording, Nachtcontrole, VerantwoordingResolver],
  exports: [Noodfonds, Uitgaven, Verval],
})
export class NoodfondsModule {}
