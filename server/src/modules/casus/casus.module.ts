import { Module } from '@nestjs/common';
import { OrganisatieModule } from '../organisatie/index.js';
import { Casussen } from './application/casussen.js';
import { Deelname } from './application/deelname.js';
import { Dossier } from './application/dossier.js';
import { Feiten } from './application/feiten.js';
import { Inbrengen, Inbrengopslag } from './application/inbrengen.js';
import { Inzage } from './application/inzage.js';
import { CasusLezen } from './application/lezen.js';
import { Casusopdrachten } from './application/opdrachten.js';
import { Route } from './application/route.js';
import { Overzicht } from './application/overzicht.js';
import { Sturen } from './application/sturen.js';
import { casusResolvers } from './graphql/resolvers.js';
import { CaseloadRepository } from './persistence/caseload.repository.js';
import { CasusRepository } from './persistence/casus.repository.js';
import { DeelnameRepository } from './persistence/deelname.repository.js';
import { DossierRepository } from './persistence/dossier.repository.js';
import { FeitRepository } from './persistence/feit.repository.js';
import { RouteRepository } from './persistence/route.repository.js';
import { InzageRepository } from './persistence/inzage.repository.js';

@Module({
  imports: [OrganisatieModule],
  providers: [
    CaseloadRepository, CasusRepository, DeelnameRepository, DossierRepository, FeitRepository, InzageRepository, RouteRepository,
    CasusLezen, Casusopdrachten, Casussen, Deelname, Dossier, Feiten, Inbrengen, Inbrengopslag, Inzage, Overzicht, Route, Sturen,
    ...casusResolvers,
  ],
  exports: [Casussen, Inbrengen, Deelname, Feiten, Dossier, Route, Sturen],
})
export class CasusModule {}
