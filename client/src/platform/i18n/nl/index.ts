import { algemeen } from './algemeen';
import { aanmelden } from './aanmelden';
import { tafel } from './tafel';
import { ui } from './ui';

/** The Dutch catalogue, one file per feature; the feature is the namespace. */
export const nl = { algemeen, ui, aanmelden, tafel } as const;
