import { auditResolvers } from './modules/audit/index.js';
import { identiteitResolvers } from './modules/identiteit/index.js';
import { noodfondsResolvers } from './modules/noodfonds/index.js';
import { organisatieResolvers } from './modules/organisatie/index.js';
import { monitorResolvers } from './modules/monitor/index.js';
import { uitstroomResolvers } from './modules/uitstroom/index.js';

/** Every resolver of the API, for printing the schema without a database. */
export const resolvers = [...identiteitResolvers, ...organisatieResolvers, ...noodfondsResolvers, ...uitstroomResolvers, ...monitorResolvers, ...auditResolvers];
