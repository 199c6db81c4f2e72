import type { nl } from '../nl';
import type { Vertaling } from '../vertaling';
import { aanmelden } from './aanmelden';
import { algemeen } from './algemeen';
import { cijfers } from './cijfers';
import { besluit } from './besluit';
import { mandaten } from './mandaten';
import { overleg } from './overleg';
import { tafel } from './tafel';
import { casus } from './casus';
import { client } from './client';
import { netwerk } from './netwerk';
import { noodfonds } from './noodfonds';
import { fondsaanvraag } from './fondsaanvraag';
import { fondsbeheer } from './fondsbeheer';
import { audit } from './audit';
import { route } from './route';
import { ui } from './ui';

/** The English catalogue: the same namespaces and keys as the Dutch one. */
export const en: Vertaling<typeof nl> = { algemeen, ui, aanmelden, besluit, mandaten, overleg, tafel, cijfers, noodfonds, fondsaanvraag, fondsbeheer, audit, casus, route, client, netwerk };
