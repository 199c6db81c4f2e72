import type { INestApplicationContext } from '@nestjs/common';
import { DEMONSTRATIE_ACCOUNTS, type DemonstratieAccounts } from '../modules/identiteit/index.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { bouwRegio, DEMO_WACHTWOORD, demoEmail, wie, type GebouwdeRegio } from './bouw-regio.js';
import { registreerRegels } from './casuistiek/regels.js';
import { speelCasuistiek } from './casuistiek/speel.js';
import type { DemoRegio } from './regios/regio.js';
import { IJMOND } from './regios/ijmond.js';
import { NOORD_VELUWE } from './regios/noord-veluwe.js';
import { WESTFRIESLAND } from './regios/westfriesland.js';
import { laadWestfriesland } from './westfriesland/index.js';

export { DEMO_WACHTWOORD };

const REGIOS: readonly DemoRegio[] = [IJMOND, WESTFRIESLAND, NOORD_VELUWE];

/** Loads the three invented regio's through the use cases of the product. */
export async function laadDemonstratie(app: INestApplicationContext): Promise<void> {
  const [ijmond, westfriesland, noordVeluwe] = [
    await bouwRegio(app, IJMOND),
    await bouwRegio(app, WESTFRIESLAND),
    await bouwRegio(app, NOORD_VELUWE),
  ];
  await laadWestfriesland(app, wie(westfriesland, 'coordinator'), westfriesland.organisatie);
  for (const regio of [ijmond, westfriesland, noordVeluwe]) await registreerRegels(app, regio);
  await speelCasuistiek(app, ijmond, noordVeluwe);
  for (const regio of [ijmond, westfriesland, noordVeluwe]) await rondAf(app, regio);
}

/** Lists the invented accounts on the sign-in page. */
export function toonAccounts(app: INestApplicationContext): DemonstratieAccounts['lijst'] {
  const accounts = app.get<DemonstratieAccounts>(DEMONSTRATIE_ACCOUNTS);
  accounts.lijst = REGIOS.flatMap((regio) =>
    regio.leden.filter(({ email }) => !email).map((lid) => ({
      email: demoEmail(regio, lid.sleutel),
      omschrijving: `${lid.naam}, ${lid.functie}`,
      regioNaam: regio.naam,
    })),
  );
  return accounts.lijst;
}

async function rondAf(app: INestApplicationContext, gebouwd: GebouwdeRegio): Promise<void> {
  await app.get(UnitOfWork).run(wie(gebouwd, 'beheerder'), async (tx) => {
    await tx.sql(`update regio set instellingen = instellingen || '{"demonstratie": "gereed"}' where regio_id = $1`, [
      tx.regioId,
    ]);
  });
}
