import { CijfersResolver } from './graphql/cijfers.resolver.js';
import { GelijkeBehandelingResolver } from './graphql/gelijke-behandeling.resolver.js';

export { MonitorModule } from './monitor.module.js';
export { Cijfers } from './application/cijfers.js';
export { GelijkeBehandeling } from './application/gelijke-behandeling.js';
export const monitorResolvers = [CijfersResolver, GelijkeBehandelingResolver];
