import { AgendaResolver } from './graphql/agenda.resolver.js';
import { TafelbeheerResolver } from './graphql/tafelbeheer.resolver.js';
import { TussendoorResolver } from './graphql/tussendoor.resolver.js';
import { ZittingResolver } from './graphql/zitting.resolver.js';

export { TafelModule } from './tafel.module.js';
export { Aanwezigheid } from './application/aanwezigheid.js';
export { Agenda } from './application/agenda.js';
export { BuitenDeTafel } from './application/buiten-de-tafel.js';
export { Uitzoeken } from './application/uitzoeken.js';
export { Tafels } from './application/tafels.js';
export { Voorzitten } from './application/voorzitten.js';
export { Zittingen, type Agendaplaats, type Zittingkop } from './application/zittingen.js';
export const tafelEntities = [];
export const tafelResolvers = [AgendaResolver, ZittingResolver, TussendoorResolver, TafelbeheerResolver];
