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
import { RegisterResolver } from './graphql/register.resolver.js';
import { NaspelResolver } from './graphql/naspel.resolver.js';
import { VoornemenResolver } from './graphql/voornemen.resolver.js';
import { SprekersResolver } from './graphql/sprekers.resolver.js';
import { StandpuntResolver } from './graphql/standpunt.resolver.js';

export { BesluitModule } from './besluit.module.js';
export { Acties } from './application/acties.js';
export { Afwijkingen } from './application/afwijking/afwijkingen.js';
export { Beleidssignalen } from './application/afwijking/beleidssignalen.js';
export { Precedenten } from './application/afwijking/precedenten.js';
export { Besluiten } from './application/besluiten.js';
export { Besluitenlijst } from './application/besluitenlijst.js';
export { Besluitpapier, type Besluitstuk } from './application/papier.js';
export { Lijstvaststelling } from './application/lijstvaststelling.js';
export { Besluitstanden } from './application/besluitstand.js';
export { Crisis } from './application/crisis.js';
export { Fiat } from './application/fiat.js';
export { Oproepen } from './application/oproepen.js';
export { Doorzetting } from './application/doorzetting.js';
export { Geldaanvragen } from './application/geldaanvragen.js';
export { Einde } from './application/einde.js';
export { Tegenspraak } from './application/tegenspraak.js';
export { Voornemens } from './application/voornemens.js';
export { Mandaten } from './application/mandaten.js';
export { Rondes } from './application/rondes.js';
export { Sprekers } from './application/sprekers.js';
export { Standpunten } from './application/standpunten.js';
export { Voorstellen } from './application/voorstellen.js';
export const besluitEntities = [];
export const besluitResolvers = [
  AfwijkingResolver, BeleidssignaalResolver, ActieResolver, BesluitResolver, BesluitvormingResolver, CasusoverzichtResolver, MandaatResolver,
  RegisterResolver, SprekersResolver, StandpuntResolver, NaspelResolver, VoornemenResolver, GeldaanvraagResolver, CrisisResolver, FiatResolver, BriefResolver, LijstResolver,
];
export type { Afwijkingbeeld } from './application/afwijking/afwijkingen.js';
export type { Precedentbeeld } from './application/afwijking/precedenten.js';
