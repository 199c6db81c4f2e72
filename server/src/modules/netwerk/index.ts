import { NetwerkResolver } from './graphql/netwerk.resolver.js';

export { NetwerkModule } from './netwerk.module.js';
export { Netwerken, type Netwerk } from './application/netwerken.js';
export const netwerkEntities = [];
export const netwerkResolvers = [NetwerkResolver];
