import { Platform1795305600001 } from './migrations/1795305600001-platform.js';
import { Organisatie1795305600002 } from './migrations/1795305600002-organisatie.js';
import { Casus1795305600003 } from './migrations/1795305600003-casus.js';
import { Tafel1795305600004 } from './migrations/1795305600004-tafel.js';
import { Besluit1795305600005 } from './migrations/1795305600005-besluit.js';
import { Noodfonds1795305600006 } from './migrations/1795305600006-noodfonds.js';
import { Audit1795305600007 } from './migrations/1795305600007-audit.js';
import { Uitstroom1795305600008 } from './migrations/1795305600008-uitstroom.js';
import { Live1795305600009 } from './migrations/1795305600009-live.js';
import { Caseload1795305600010 } from './migrations/1795305600010-caseload.js';
import { Leesroute1795305600020 } from './migrations/1795305600020-leesroute.js';
import { Aanwezigheid1795305600021 } from './migrations/1795305600021-aanwezigheid.js';
import { Inzage1795305600022 } from './migrations/1795305600022-inzage.js';
import { Mandaatregister1795305600100 } from './migrations/1795305600100-mandaatregister.js';
import { Opschaling1795305600101 } from './migrations/1795305600101-opschaling.js';
import { Fondsbeheer1795305600200 } from './migrations/1795305600200-fondsbeheer.js';
import { Aanvragen1795305600201 } from './migrations/1795305600201-aanvragen.js';
import { Terugontvangst1795305600220 } from './migrations/1795305600220-terugontvangst.js';
import { Lening1795305600221 } from './migrations/1795305600221-lening.js';
import { Betaalopdracht1795305600222 } from './migrations/1795305600222-betaalopdracht.js';
import { Bankafschrift1795305600223 } from './migrations/1795305600223-bankafschrift.js';
import { Bevestiging1795305600300 } from './migrations/1795305600300-bevestiging.js';

/** Every change of the schema, in order; never edited once released. */
export const migrations = [
  Platform1795305600001,
  Organisatie1795305600002,
  Casus1795305600003,
  Tafel1795305600004,
  Besluit1795305600005,
  Noodfonds1795305600006,
  Audit1795305600007,
  Uitstroom1795305600008,
  Live1795305600009,
  Caseload1795305600010,
  Leesroute1795305600020,
  Aanwezigheid1795305600021,
  Inzage1795305600022,
  Mandaatregister1795305600100,
  Opschaling1795305600101,
  Fondsbeheer1795305600200,
  Aanvragen1795305600201,
  Terugontvangst1795305600220,
  Lening1795305600221,
  Betaalopdracht1795305600222,
  Bankafschrift1795305600223,
  Bevestiging1795305600300,
];
