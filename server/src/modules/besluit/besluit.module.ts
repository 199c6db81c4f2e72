import { Module } from '@nestjs/common';
import { CasusModule } from '../casus/index.js';
import { NoodfondsModule } from '../noodfonds/index.js';
import { OrganisatieModule } from '../organisatie/index.js';
import { TafelModule } from '../tafel/index.js';
import { Acties } from './application/acties.js';
import { Besluiten } from './application/besluiten.js';
import { Besluitenlijst } from './application/besluitenlijst.js';
import { Besluitstanden } from './application/besluitstand.js';
import { Casusoverzicht } from './application/casusoverzicht.js';
import { Doorzetting } from './application/doorzetting.js';
import { Geldaanvragen } from './application/geldaanvragen.js';
import { Mandaten } from './application/mandaten.js';
import { Omgeving } from './application/omgeving.js';
import { Rondes } from './application/rondes.js';
import { Stukken } from './application/stukken.js';
import { Voorstellen } from './application/voorstellen.js';
import { ActieResolver } from './graphql/actie.resolver.js';
import { BesluitResolver } from './graphql/besluit.resolver.js';
import { BesluitvormingResolver } from './graphql/besluitvorming.resolver.js';
import { CasusoverzichtResolver } from './graphql/casusoverzicht.resolver.js';
import { GeldaanvraagResolver } from './graphql/geldaanvraag.resolver.js';
import { MandaatResolver } from './graphql/mandaat.resolver.js';
import { RegisterResolver } from './graphql/register.resolver.js';
import { Standlezer } from './graphql/standlezer.js';
import { ActieRepository } from './persistence/actie.repository.js';
import { BesluitRepository } from './persistence/besluit.repository.js';
import { CasusoverzichtRepository } from './persistence/casusoverzicht.repository.js';
import { MandaatRepository } from './persistence/mandaat.repository.js';
import { MandaatverzoekRepository } from './persistence/mandaatverzoek.repository.js';
import { RondeRepository } from './persistence/ronde.repository.js';
import { VoorstelRepository } from './persistence/voorstel.repository.js';

const application = [Acties, Besluiten, Besluitenlijst, Besluitstanden, Doorzetting, Geldaanvragen, Mandaten, Rondes, Voorstellen];

@Module({
  imports: [OrganisatieModule, CasusModule, TafelModule, NoodfondsModule],
  providers: [
    ActieRepository, BesluitRepository, CasusoverzichtRepository, MandaatRepository, MandaatverzoekRepository, RondeRepository, VoorstelRepository,
    Casusoverzicht, Omgeving, Stukken, ...application,
    Standlezer, ActieResolver, BesluitResolver, BesluitvormingResolver, CasusoverzichtResolver, GeldaanvraagResolver, MandaatResolver, RegisterResolver,
  ],
  exports: application,
})
export class BesluitModule {}
