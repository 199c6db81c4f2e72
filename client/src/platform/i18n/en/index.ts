import type { nl } from '../nl';
import type { Vertaling } from '../vertaling';
import { aanmelden } from './aanmelden';
import { algemeen } from './algemeen';
import { tafel } from './tafel';
import { ui } from './ui';

/** The English catalogue: the same namespaces and keys as the Dutch one. */
export const en: Vertaling<typeof nl> = { algemeen, ui, aanmelden, tafel };
