import { Module } from '@nestjs/common';
import { OrganisatieModule } from '../organisatie/index.js';
import { Casussen } from './application/casussen.js';
import { Deelname } from './application/deelname.js';
import { Deelnamebeelden, Deelnameopslag } from './application/deelnamebeeld.js';
import { Deelnameopdrachten } from './application/deelnameopdrachten.js';
import { Dossier } from './application/dossier.js';
import { Feiten } from './application/feiten.js';
import { Inbrengen, Inbrengopslag } from './application/inbrengen.js';
import { Inzage } from './application/inzage.js';
import { CasusLezen } from './application/lezen.js';
import { Machtigingen } from './application/machtigingen.js';
import { Meedoen } from './application/meedoen.js';
import { Noodinzages } from './application/noodinzages.js';
import { Noodpost } from './application/noodpost.js';
import { Casusopdrachten } from './application/opdrachten.js';
import { Driehoek } from './application/driehoek.js';
import { Rectificaties } from './application/rectificaties.js';
import { Route } from './application/route.js';
import { Overzicht } from './application/overzicht.js';
import { Sturen } from './application/sturen.js';
import { Toestemmingen } from './application/toestemmingen.js';
import { Uitnodigbaar } from './application/uitnodigbaar.js';
import { Verantwoordelijkheid } from './application/verantwoordelijkheid.js';
import { casusResolvers } from './graphql/resolvers.js';
import { CaseloadRepository } from './persistence/caseload.repository.js';
import { CasusRepository } from './persistence/casus.repository.js';
import { DeelnameRepository } from './persistence/deelname.repository.js';
import { DossierRepository } from './persistence/dossier.repository.js';
import { FeitRepository } from './persistence/feit.repository.js';
import { RectificatieRepository } from './persistence/rectificatie.repository.js';
import { RouteRepository } from './persistence/route.repository.js';
import { InzageRepository } from './persistence/inzage.repository.js';
import { MachtigingRepository } from './persistence/machtiging.repository.js';
import { NoodinzageRepository } from './persistence/noodinzage.repository.js';
import { OverdrachtRepository } from './persistence/overdracht.repository.js';
import { ToestemmingRepository } from './persistence/toestemming.repository.js';

@Module({
  imports: [OrganisatieModule],
  providers: [
    CaseloadRepository, CasusRepository, DeelnameRepository, DossierRepository, FeitRepository, InzageRepository, RectificatieRepository, RouteRepository,
    MachtigingRepository, NoodinzageRepository, OverdrachtRepository, ToestemmingRepository,
    CasusLezen, Casusopdrachten, Casussen, Deelname, Dossier, Driehoek, Feiten, Inbrengen, Inbrengopslag, Inzage, Overzicht, Rectificaties, Route, Sturen,
    Deelnamebeelden, Deelnameopdrachten, Deelnameopslag, Machtigingen, Meedoen, Noodinzages, Noodpost, Toestemmingen, Uitnodigbaar, Verantwoordelijkheid,
    ...casusResolvers,
  ],
  exports: [Casussen, Inbrengen, Deelname, Feiten, Dossier, Route, Sturen, Machtigingen, Meedoen, Noodinzages, Toestemmingen, Verantwoordelijkheid],
})
export class CasusModule {}
