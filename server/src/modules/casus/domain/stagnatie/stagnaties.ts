import { STAGNATIE_PARAMETERS, type StagnatieParameters } from '@doorbraaktafel/shared/vocabulary';
import { dagenTussen } from '../dag.js';
import type { Casusfeiten } from '../feit.js';
import { vergelijk } from '../rangorde.js';
import type { Regel, Stagnatie } from './regel.js';
import { TOEGANGSREGELS } from './toegang.js';
import { UITVOERINGSREGELS } from './uitvoering.js';
import { VERBLIJFREGELS } from './verblijf.js';

/** Rules V1 to V13 of the domain reference, §2.2. */
export const REGELS: readonly Regel[] = [...VERBLIJFREGELS, ...TOEGANGSREGELS, ...UITVOERINGSREGELS];

/** The rules that these facts meet, most serious and longest first; a missing fact never counts as stuck. */
export function stagnaties(casus: Casusfeiten, parameters: StagnatieParameters = STAGNATIE_PARAMETERS): Stagnatie[] {
  return REGELS.flatMap(({ id, ernst, vind }) => {
    const bevinding = vind(casus, parameters);
    if (!bevinding) return [];
    return [{ id, regel: id, ernst, dagen: Math.max(0, dagenTussen(bevinding.sinds, casus.vandaag)), reden: bevinding.reden }];
  })
    .sort(vergelijk)
    .map(({ regel, ernst, dagen, reden }) => ({ regel, ernst, dagen, reden }));
}
