import { CijfersResolver } from './graphql/cijfers.resolver.js';

export { MonitorModule } from './monitor.module.js';
export { Cijfers } from './application/cijfers.js';
export const monitorResolvers = [CijfersResolver];
