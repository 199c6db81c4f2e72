import type { INestApplicationContext } from '@nestjs/common';
import type { GebouwdeRegio } from '../bouw-regio.js';
import { brengCasusIn, vulCaseload } from './breng-in.js';
import { IJMOND_BESLOTEN, IJMOND_CASELOAD, IJMOND_CASUSSEN } from './ijmond.js';
import { openNoodfonds } from './noodfonds.js';
import { NOORD_VELUWE_CASUSSEN } from './noord-veluwe.js';

/** Plays the invented casussen of the two regio's that have casuistry. */
export async function speelCasuistiek(app: INestApplicationContext, ijmond: GebouwdeRegio, noordVeluwe: GebouwdeRegio): Promise<void> {
  await openNoodfonds(app, ijmond, 2_500_000n);
  await openNoodfonds(app, noordVeluwe, 1_000_000n);
  await brengCasusIn(app, ijmond, IJMOND_BESLOTEN);
  for (const casus of IJMOND_CASUSSEN) await brengCasusIn(app, ijmond, casus);
  await vulCaseload(app, ijmond, 'begeleider', IJMOND_CASELOAD);
  for (const casus of NOORD_VELUWE_CASUSSEN) await brengCasusIn(app, noordVeluwe, casus);
}
