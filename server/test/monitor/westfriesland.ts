import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Rol } from '@doorbraaktafel/shared/vocabulary';
import { laadWestfriesland, westfriesseOrganisaties } from '../../src/demo/westfriesland/index.js';
import { Organisaties } from '../../src/modules/organisatie/index.js';
import { Sessies } from '../../src/modules/identiteit/index.js';
import type { Context } from '../../src/platform/context/context.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { TestApp } from '../harness/app.js';
import { WACHTWOORD, type TestLid, type TestRegio } from '../harness/regios.js';

/** Adds a lid with a role the harness regio lacks, who can sign in. */
export async function voegLidToe(test: TestApp, regio: TestRegio, rol: Rol, organisatieId: string): Promise<TestLid> {
  const lidId = nieuwId();
  const email = `${rol}-${lidId}@${regio.naam.toLowerCase()}.example`;
  const accountId = await test.app.get(Sessies).accountMaken(email, WACHTWOORD);
  const naam = `${rol} van ${regio.naam}`;
  await test.app.get(UnitOfWork).run(regio.leden.beheerder.ctx, async (tx) => {
    await test.app.get(Organisaties).voegLidToe(tx, { id: lidId, organisatieId, rol, naam, accountId });
  });
  return { email, ctx: { ...regio.leden.beheerder.ctx, lidId, accountId, organisatieId, rol, naam } };
}

/** Turns a harness regio into Westfriesland; answers the coordinator who wrote it. */
export async function maakWestfriesland(test: TestApp, regio: TestRegio): Promise<TestLid> {
  const coordinator = await voegLidToe(test, regio, 'uitstroomcoordinator', regio.organisaties.gemeente);
  await laadWestfriesland(test.app, coordinator.ctx, await voegOrganisatiesToe(test, regio.leden.beheerder.ctx));
  return coordinator;
}

function voegOrganisatiesToe(test: TestApp, ctx: Context): Promise<Map<string, string>> {
  return test.app.get(UnitOfWork).run(ctx, async (tx) => {
    const ids = new Map<string, string>();
    for (const organisatie of westfriesseOrganisaties()) {
      ids.set(organisatie.naam, await test.app.get(Organisaties).voegToe(tx, organisatie));
    }
    return ids;
  });
}
