import { Module } from '@nestjs/common';
import { CasusModule } from '../casus/index.js';
import { NoodfondsModule } from '../noodfonds/index.js';
import { OrganisatieModule } from '../organisatie/index.js';
import { TafelModule } from '../tafel/index.js';
import { DocumentenModule } from '../../platform/documenten/documenten.module.js';
import { Opslag } from '../../platform/opslag/opslag.js';
import { Schijf } from '../../platform/opslag/schijf.js';
import { Acties } from './application/acties.js';
import { Afwijkingen } from './application/afwijking/afwijkingen.js';
import { Beleidssignalen } from './application/afwijking/beleidssignalen.js';
import { Nasleep } from './application/afwijking/nasleep.js';
import { Opzijzettingen } from './application/afwijking/opzijzettingen.js';
import { Precedenten } from './application/afwijking/precedenten.js';
import { Bestuursvragen } from './application/bestuursvragen.js';
import { Besluiten } from './application/besluiten.js';
import { Besluitenlijst } from './application/besluitenlijst.js';
import { Besluitstanden } from './application/besluitstand.js';
import { Brieven } from './application/brieven.js';
import { Besluitpapier } from './application/papier.js';
import { Lijstbestanden } from './application/lijstbestand.js';
import { Lijstvaststelling } from './application/lijstvaststelling.js';
import { Casusoverzicht } from './application/casusoverzicht.js';
import { Crisis } from './application/crisis.js';
import { Fiat, FiatOpslag } from './application/fiat.js';
import { GevraagdeAntwoorden } from './application/gevraagde-antwoorden.js';
import { Naspeloproepen } from './application/naspeloproepen.js';
import { Oproepen } from './application/oproepen.js';
import { Doorzetting } from './application/doorzetting.js';
import { Einde } from './application/einde.js';
import { Geldaanvragen } from './application/geldaanvragen.js';
import { Gevolgen } from './application/gevolgen.js';
import { Mandaten } from './application/mandaten.js';
import { Omgeving } from './application/omgeving.js';
import { Rondebeelden } from './application/rondebeelden.js';
import { Rondes } from './application/rondes.js';
import { Sprekers } from './application/sprekers.js';
import { Standpunten } from './application/standpunten.js';
import { Stukken } from './application/stukken.js';
import { Tegenspraak } from './application/tegenspraak.js';
import { Uitzichten } from './application/uitzichten.js';
import { Voornemens } from './application/voornemens.js';
import { Voorstellen } from './application/voorstellen.js';
import { AfwijkingResolver } from './graphql/afwijking/afwijking.resolver.js';
import { BeleidssignaalResolver } from './graphql/afwijking/beleidssignaal.resolver.js';
import { ActieResolver } from './graphql/actie.resolver.js';
import { BesluitResolver } from './graphql/besluit.resolver.js';
import { BesluitvormingResolver } from './graphql/besluitvorming.resolver.js';
import { BriefResolver } from './graphql/brief.resolver.js';
import { LijstResolver } from './graphql/lijst.resolver.js';
import { CasusoverzichtResolver } from './graphql/casusoverzicht.resolver.js';
import { CrisisResolver } from './graphql/crisis.resolver.js';
import { FiatResolver } from './graphql/fiat.resolver.js';
import { GeldaanvraagResolver } from './graphql/geldaanvraag.resolver.js';
import { MandaatResolver } from './graphql/mandaat.resolver.js';
import { NaspelResolver } from './graphql/naspel.resolver.js';
import { RegisterResolver } from './graphql/register.resolver.js';
import { SprekersResolver } from './graphql/sprekers.resolver.js';
import { StandpuntResolver } from './graphql/standpunt.resolver.js';
import { VoornemenResolver } from './graphql/voornemen.resolver.js';
import { BriefController } from './http/brief.controller.js';
import { Standlezer } from './graphql/standlezer.js';
import { AfwijkingRepository } from './persistence/afwijking/afwijking.repository.js';
import { BeleidssignaalRepository } from './persistence/afwijking/beleidssignaal.repository.js';
import { OpzijzettingRepository } from './persistence/afwijking/opzijzetting.repository.js';
import { PrecedentRepository } from './persistence/afwijking/precedent.repository.js';
import { ActieRepository } from './persistence/actie.repository.js';
import { BesluitenlijstRepository } from './persistence/besluitenlijst.repository.js';
import { BesluitRepository } from './persistence/besluit.repository.js';
import { CasusoverzichtRepository } from './persistence/casusoverzicht.repository.js';
import { CrisisRepository } from './persistence/crisis.repository.js';
import { FiatRepository } from './persistence/fiat.repository.js';
import { MandaatRepository } from './persistence/mandaat.repository.js';
import { MandaatverzoekRepository } from './persistence/mandaatverzoek.repository.js';
import { NaspelRepository } from './persistence/naspel.repository.js';
import { VoornemenRepository } from './persistence/voornemen.repository.js';
import { RondeRepository } from './persistence/ronde.repository.js';
import { vertaalBesluit } from './persistence/sqlstates.js';
import { VoorstelRepository } from './persistence/voorstel.repository.js';

vertaalBesluit();

const application = [
  Afwijkingen, Beleidssignalen, Precedenten, Acties, Besluiten, Besluitenlijst, Besluitstanden, Crisis, Doorzetting, Fiat, Geldaanvragen, Mandaten, GevraagdeAntwoorden, Naspeloproepen, Oproepen, Rondes,
  Sprekers, Standpunten, Tegenspraak, Voornemens, Voorstellen, Einde,
];

const afwijking = [
  AfwijkingRepository, BeleidssignaalRepository, OpzijzettingRepository, PrecedentRepository, Nasleep, Opzijzettingen,
  AfwijkingResolver, BeleidssignaalResolver,
];

/** Besluiten in words, on paper and on the screen. */
const papier = [{ provide: Opslag, useClass: Schijf }, BesluitenlijstRepository, Besluitpapier, Brieven, Lijstbestanden, Lijstvaststelling, BriefResolver, LijstResolver];

@Module({
  imports: [OrganisatieModule, CasusModule, TafelModule, NoodfondsModule, DocumentenModule],
  controllers: [BriefController],
  providers: [
    ActieRepository, BesluitRepository, CasusoverzichtRepository, CrisisRepository, FiatRepository, FiatOpslag, MandaatRepository, MandaatverzoekRepository, RondeRepository, VoorstelRepository,
    ...afwijking, ...papier,
    NaspelRepository, VoornemenRepository, Bestuursvragen, Casusoverzicht, Gevolgen, Omgeving, Stukken, Rondebeelden, Uitzichten, ...application,
    Standlezer, ActieResolver, BesluitResolver, BesluitvormingResolver, CasusoverzichtResolver, MandaatResolver, RegisterResolver, SprekersResolver, StandpuntResolver,
    NaspelResolver, VoornemenResolver, GeldaanvraagResolver, CrisisResolver, FiatResolver,
  ],
  exports: [...application, Besluitpapier],
})
export class BesluitModule {}
