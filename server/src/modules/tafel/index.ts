import { AgendaResolver } from './graphql/agenda.resolver.js';
import { ZittingResolver } from './graphql/zitting.resolver.js';

export { TafelModule } from './tafel.module.js';
export { Aanwezigheid } from './application/aanwezigheid.js';
export { Agenda } from './application/agenda.js';
export { Tafels } from './application/tafels.js';
export { Voorzitten } from './application/voorzitten.js';
export { Zittingen, type Agendaplaats } from './application/zittingen.js';
export const tafelEntities = [];
export const tafelResolvers = [AgendaResolver, ZittingResolver];
