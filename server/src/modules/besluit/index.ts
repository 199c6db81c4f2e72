import { ActieResolver } from './graphql/actie.resolver.js';
import { BesluitResolver } from './graphql/besluit.resolver.js';
import { BesluitvormingResolver } from './graphql/besluitvorming.resolver.js';
import { CasusoverzichtResolver } from './graphql/casusoverzicht.resolver.js';
import { MandaatResolver } from './graphql/mandaat.resolver.js';
import { RegisterResolver } from './graphql/register.resolver.js';

export { BesluitModule } from './besluit.module.js';
export { Acties } from './application/acties.js';
export { Besluiten } from './application/besluiten.js';
export { Besluitenlijst } from './application/besluitenlijst.js';
export { Besluitstanden } from './application/besluitstand.js';
export { Doorzetting } from './application/doorzetting.js';
export { Mandaten } from './application/mandaten.js';
export { Rondes } from './application/rondes.js';
export { Voorstellen } from './application/voorstellen.js';
export const besluitEntities = [];
export const besluitResolvers = [ActieResolver, BesluitResolver, BesluitvormingResolver, CasusoverzichtResolver, MandaatResolver, RegisterResolver];
