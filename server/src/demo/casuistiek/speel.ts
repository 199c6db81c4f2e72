import type { INestApplicationContext } from '@nestjs/common';
import { Voorstellen } from '../../modules/besluit/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { wie, type GebouwdeRegio } from '../bouw-regio.js';
import { brengCasusIn, vulCaseload } from './breng-in.js';
import { IJMOND_BESLOTEN, IJMOND_CASELOAD, IJMOND_CASUSSEN } from './ijmond.js';
import { registreerMandaten } from './mandaten.js';
import { openNoodfonds, openVrijInzetbaar } from './noodfonds.js';
import { NOORD_VELUWE_CASUSSEN } from './noord-veluwe.js';
import { planZitting, speelVorigeZitting, waarborgsom } from './vorige-zitting.js';

/** Plays the invented casussen of the two regio's that have casuistry. */
export async function speelCasuistiek(app: INestApplicationContext, ijmond: GebouwdeRegio, noordVeluwe: GebouwdeRegio): Promise<void> {
  await speelIjmond(app, ijmond);
  await openNoodfonds(app, noordVeluwe, 1_000_000n);
  await registreerMandaten(app, noordVeluwe);
  for (const casus of NOORD_VELUWE_CASUSSEN) await brengCasusIn(app, noordVeluwe, casus);
  await planZitting(app, noordVeluwe, 0);
}

async function speelIjmond(app: INestApplicationContext, ijmond: GebouwdeRegio): Promise<void> {
  const fondsId = await openNoodfonds(app, ijmond, 2_500_000n);
  await registreerMandaten(app, ijmond);
  await speelVorigeZitting(app, ijmond, await brengCasusIn(app, ijmond, IJMOND_BESLOTEN), fondsId);
  for (const demo of IJMOND_CASUSSEN) {
    const casusId = await brengCasusIn(app, ijmond, demo);
    if (demo.sleutel === 'bewind') await bereidVoor(app, ijmond, casusId, fondsId);
  }
  await openVrijInzetbaar(app, ijmond);
  await vulCaseload(app, ijmond, 'begeleider', IJMOND_CASELOAD);
  await planZitting(app, ijmond, 0);
}

// A voorstel that lies ready, so that the chair only has to put it to the table.
async function bereidVoor(app: INestApplicationContext, regio: GebouwdeRegio, casusId: string, fondsId: string): Promise<void> {
  await app.get(UnitOfWork).run(wie(regio, 'begeleider'), (tx) => app.get(Voorstellen).dienIn(tx, waarborgsom(regio, casusId, fondsId)));
}
