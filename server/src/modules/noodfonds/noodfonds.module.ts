import { Module } from '@nestjs/common';
import { CasusModule } from '../casus/index.js';
import { Aanvragen } from './application/aanvragen.js';
import { Fondsbeheer } from './application/fondsbeheer.js';
import { Opslag } from '../../platform/opslag/opslag.js';
import { Schijf } from '../../platform/opslag/schijf.js';
import { START_OPTIONS } from '../../platform/config/options.js';
import { kiesScanner } from '../../platform/virusscan/kies.js';
import { Virusscanner } from '../../platform/virusscan/virusscanner.js';
import { Bestandskeur } from './application/bestandskeur.js';
import { Bonwacht } from './application/bonwacht.js';
import { Voorschotwacht } from './application/voorschotwacht.js';
import { VoorschotRepository } from './persistence/voorschot.repository.js';
import { Voorschotsignalen } from './persistence/voorschotsignalen.js';
import { Wachtbonnen } from './persistence/wachtbonnen.js';
import { Betaalopdrachten } from './application/betaalopdrachten.js';
import { Fondsverslag } from './application/fondsverslag.js';
import { Bonnen } from './application/bonnen.js';
import { Noodfonds } from './application/noodfonds.js';
import { Ontdoener } from './application/ontdoener.js';
import { Nachtcontrole } from './application/nachtcontrole.js';
import { Uitgaven } from './application/uitgaven.js';
import { Verantwoording } from './application/verantwoording.js';
import { Risicodelingen } from './application/risicodelingen.js';
import { Sleutelwacht } from './application/sleutelwacht.js';
import { Toezeggingen } from './application/toezeggingen.js';
import { Uitgavebetalingen } from './application/uitgavebetalingen.js';
import { Verval } from './application/verval.js';
import { AanvraagResolver } from './graphql/aanvraag.resolver.js';
import { FondsverslagResolver } from './graphql/fondsverslag.resolver.js';
import { FondsbeheerResolver } from './graphql/fondsbeheer.resolver.js';
import { BetaalbalieResolver } from './graphql/betaalbalie.resolver.js';
import { BetalingResolver } from './graphql/betaling.resolver.js';
import { NoodfondsResolver } from './graphql/noodfonds.resolver.js';
import { SamenBetalenResolver } from './graphql/samenbetalen.resolver.js';
import { RisicodelingResolver } from './graphql/risicodeling.resolver.js';
import { ToezeggingResolver } from './graphql/toezegging.resolver.js';
import { UitgaveResolver } from './graphql/uitgave.resolver.js';
import { Aanvraagboek } from './persistence/aanvraagboek.js';
import { FondsregelsRepository } from './persistence/fondsregels.repository.js';
import { VerantwoordingResolver } from './graphql/verantwoording.resolver.js';
import { BetaalbestandController } from './http/betaalbestand.controller.js';
import { BonController } from './http/bon.controller.js';
import { BetaalbalieRepository } from './persistence/betaalbalie.repository.js';
import { BetaalopdrachtRepository } from './persistence/betaalopdracht.repository.js';
import { BonRepository } from './persistence/bon.repository.js';
import { FondsRepository } from './persistence/fonds.repository.js';
import { JournaalRepository } from './persistence/journaal.repository.js';
import { VerantwoordingRepository } from './persistence/verantwoording.repository.js';
import { VerslagRepository } from './persistence/verslag.repository.js';
import { Grootboek } from './persistence/grootboek.js';
import { vertaalGrootboek } from './persistence/sqlstates.js';
import { UitgavedossierRepository } from './persistence/uitgavedossier.repository.js';
import { UitgaveRepository } from './persistence/uitgave.repository.js';
import { RisicodelingRepository } from './persistence/risicodeling.repository.js';
import { ToezeggingRepository } from './persistence/toezegging.repository.js';
import { Toezeggingsignalen } from './persistence/toezeggingsignalen.js';
import { UitgavebetalingRepository } from './persistence/uitgavebetaling.repository.js';
import { WegingRepository } from './persistence/weging.repository.js';
import { VerlopenReserveringen } from './persistence/verlopen-reserveringen.js';

vertaalGrootboek();

/** Everything after the approvals. */
const betalen = [
  { provide: Opslag, useClass: Schijf },
  { provide: Virusscanner, useFactory: kiesScanner, inject: [START_OPTIONS] }, Bestandskeur, Ontdoener, Bonwacht, Wachtbonnen,
  VoorschotRepository, Voorschotsignalen, Voorschotwacht,
  BetaalbalieRepository, BetaalopdrachtRepository, BonRepository, UitgavebetalingRepository,
  Betaalopdrachten, Bonnen, Uitgavebetalingen, BetalingResolver, BetaalbalieResolver,
];

/** What an accountant looks at, and what the night checks. */
const verantwoorden = [
  JournaalRepository, VerantwoordingRepository, VerslagRepository, Verantwoording, Fondsverslag, Nachtcontrole, VerantwoordingResolver, FondsverslagResolver,
];

@Module({
  imports: [CasusModule],
  controllers: [BonController, BetaalbestandController],
  providers: [
    FondsRepository, FondsregelsRepository, Grootboek, Aanvraagboek, UitgaveRepository, UitgavedossierRepository, WegingRepository, VerlopenReserveringen,
    Noodfonds, Fondsbeheer, Aanvragen, Uitgaven, Verval,
    NoodfondsResolver, FondsbeheerResolver, AanvraagResolver, UitgaveResolver, SamenBetalenResolver,
    ...verantwoorden, ...betalen, ToezeggingRepository, Toezeggingsignalen, Toezeggingen, Sleutelwacht, ToezeggingResolver,
    RisicodelingRepository, Risicodelingen, RisicodelingResolver,
  ],
  exports: [Noodfonds, Fondsbeheer, Aanvragen, Uitgaven, Verval],
})
export class NoodfondsModule {}
