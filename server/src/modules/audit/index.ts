import { AuditResolver } from './graphql/audit.resolver.js';

export { AuditModule } from './audit.module.js';
export { Sequencer } from './application/sequencer.js';
export const auditResolvers = [AuditResolver];
