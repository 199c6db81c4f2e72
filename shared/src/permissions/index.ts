import { actieRegels } from './actie.js';
import { besluitRegels } from './besluit.js';
import { mandaatRegels } from './mandaat.js';
import { voorstelRegels } from './voorstel.js';
import { aanmeldingRegels } from './aanmelding.js';
import { auditRegels } from './audit.js';
import { beheerRegels } from './beheer.js';
import { casusRegels } from './casus.js';
import { cijfersRegels } from './cijfers.js';
import { berichtRegels } from './bericht.js';
import { bewaringRegels } from './bewaring.js';
import { bsnRegels } from './bsn.js';
import { deelnameRegels } from './deelname.js';
import { rectificatieRegels } from './rectificatie.js';
import { inzageRegels } from './inzage.js';
import { eigenZaakRegels } from './eigen-zaak.js';
import { fondsRegels } from './fonds.js';
import { ikRegels } from './ik.js';
import { bouwVermogen, type Vermogen, type Wie } from './mag.js';
import { lerenRegels } from './leren.js';
import { crisisRegels } from './crisis.js';
import { netwerkRegels } from './netwerk.js';
import { regieRegels } from './regie.js';
import { risicodelingRegels } from './risicodeling.js';
import { toezeggingRegels } from './toezegging.js';
import { afwijkingRegels } from './afwijking.js';
import { regelRegels } from './regel.js';
import { uitgaveRegels } from './uitgave.js';
import { uitzoekRegels } from './uitzoeken.js';
import { zittingRegels } from './zitting.js';
import { zorgdakRegels } from './zorgdak.js';

export type { Regels, Vermogen, Wie } from './mag.js';
export { heeftRol } from './mag.js';
export { kanUitzoeken, zitAanTafel } from './voorstel.js';

const REGELS = [
  ikRegels, eigenZaakRegels, fondsRegels, uitgaveRegels, toezeggingRegels, risicodelingRegels, aanmeldingRegels, cijfersRegels,
  casusRegels, regieRegels, crisisRegels, netwerkRegels, auditRegels, voorstelRegels, mandaatRegels, besluitRegels, actieRegels, zittingRegels, uitzoekRegels,
  berichtRegels, regelRegels, afwijkingRegels, lerenRegels, zorgdakRegels, deelnameRegels, beheerRegels, inzageRegels, bewaringRegels, rectificatieRegels, bsnRegels,
];

/** What a lid may do, over all subjects. */
export function vermogenVan(wie: Wie): Vermogen {
  return bouwVermogen(wie, REGELS);
}
