import { Module } from '@nestjs/common';
import { LiveModule } from '../../platform/live/live.module.js';
import { CasusModule } from '../casus/index.js';
import { OrganisatieModule } from '../organisatie/index.js';
import { Aanwezigheid } from './application/aanwezigheid.js';
import { Aanwezigheidswacht } from './application/aanwezigheidswacht.js';
import { Agenda } from './application/agenda.js';
import { BuitenDeTafel } from './application/buiten-de-tafel.js';
import { Casusstand } from './application/casusstand.js';
import { DezeWeekOverzicht } from './application/deze-week.js';
import { EigenWerk } from './application/eigen-werk.js';
import { Tafelbeheer } from './application/tafelbeheer.js';
import { Tafels } from './application/tafels.js';
import { Tonen } from './application/tonen.js';
import { Uitzoeken } from './application/uitzoeken.js';
import { Voorzitten } from './application/voorzitten.js';
import { Zittingbeelden } from './application/zittingbeeld.js';
import { Zittingen } from './application/zittingen.js';
import { AgendaResolver } from './graphql/agenda.resolver.js';
import { TafelbeheerResolver } from './graphql/tafelbeheer.resolver.js';
import { TussendoorResolver } from './graphql/tussendoor.resolver.js';
import { ZittingResolver } from './graphql/zitting.resolver.js';
import { AanwezigheidOverRegios } from './persistence/aanwezigheid-over-regios.js';
import { AanwezigheidRepository } from './persistence/aanwezigheid.repository.js';
import { BuitentafelRepository } from './persistence/buitentafel.repository.js';
import { TafelbeheerRepository } from './persistence/tafelbeheer.repository.js';
import { TafelRepository } from './persistence/tafel.repository.js';
import { UitzoekenRepository } from './persistence/uitzoeken.repository.js';
import { ZittingRepository } from './persistence/zitting.repository.js';

@Module({
  imports: [CasusModule, LiveModule, OrganisatieModule],
  providers: [
    AanwezigheidOverRegios, AanwezigheidRepository, TafelRepository, ZittingRepository,
    Aanwezigheid, Aanwezigheidswacht, Agenda, Casusstand, DezeWeekOverzicht, Tafels, Tonen, Voorzitten, Zittingbeelden, Zittingen,
    AgendaResolver, ZittingResolver,
    BuitentafelRepository, UitzoekenRepository, BuitenDeTafel, EigenWerk, Uitzoeken, TussendoorResolver,
    TafelbeheerRepository, Tafelbeheer, TafelbeheerResolver,
  ],
  exports: [Agenda, Aanwezigheid, Tafels, Voorzitten, Zittingen],
})
export class TafelModule {}
