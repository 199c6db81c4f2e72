import { auditResolvers } from './modules/audit/index.js';
import { casusResolvers } from './modules/casus/index.js';
import { netwerkResolvers } from './modules/netwerk/index.js';
import { tafelResolvers } from './modules/tafel/index.js';
import { overlegResolvers } from './modules/overleg/index.js';
import { besluitResolvers } from './modules/besluit/index.js';
import { identiteitResolvers } from './modules/identiteit/index.js';
import { noodfondsResolvers } from './modules/noodfonds/index.js';
import { organisatieResolvers } from './modules/organisatie/index.js';
import { lerenResolvers } from './modules/leren/index.js';
import { meldingResolvers } from './modules/melding/index.js';
import { monitorResolvers } from './modules/monitor/index.js';
import { uitstroomResolvers } from './modules/uitstroom/index.js';
import { bsnResolvers } from './modules/bsn/index.js';
import { bewaringResolvers } from './modules/bewaring/index.js';
import { inzageResolvers } from './modules/inzage/index.js';
import { zoekenResolvers } from './modules/zoeken/index.js';

/** Every resolver of the API, for printing the schema without a database. */
export const resolvers = [
  ...auditResolvers,
  ...casusResolvers,
  ...netwerkResolvers,
  ...tafelResolvers,
  ...overlegResolvers,
  ...besluitResolvers,
  ...identiteitResolvers,
  ...noodfondsResolvers,
  ...organisatieResolvers,
  ...monitorResolvers,
  ...uitstroomResolvers,
  ...lerenResolvers,
  ...meldingResolvers,
  ...zoekenResolvers,
  ...inzageResolvers,
  ...bewaringResolvers,
  ...bsnResolvers,
];
