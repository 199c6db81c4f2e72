import type { nl } from '../nl';
import type { Vertaling } from '../vertaling';
import { aanmelden } from './aanmelden';
import { algemeen } from './algemeen';
import { cijfers } from './cijfers';
import { beveiliging } from './beveiliging';
import { uitnodigen } from './uitnodigen';
import { besluit } from './besluit';
import { mandaten } from './mandaten';
import { naspel } from './naspel';
import { overleg } from './overleg';
import { tafel } from './tafel';
import { casus } from './casus';
import { client } from './client';
import { netwerk } from './netwerk';
import { betalen } from './betalen';
import { risicodeling } from './risicodeling';
import { toezeggingen } from './toezeggingen';
import { noodfonds } from './noodfonds';
import { audit } from './audit';
import { gelijk } from './gelijk';
import { afwijking } from './afwijking';
import { regels } from './regels';
import { route } from './route';
import { spoed } from './spoed';
import { ui } from './ui';
import { leren } from './leren';

/** The English catalogue: the same namespaces and keys as the Dutch one. */
export const en: Vertaling<typeof nl> = {
  algemeen, ui, aanmelden, besluit, mandaten, overleg, tafel, cijfers, noodfonds, betalen, toezeggingen, risicodeling, audit, casus, route,
  client, netwerk, beveiliging, uitnodigen, regels, afwijking, gelijk, leren, naspel, spoed,
};
