import { subject } from '@casl/ability';
import { vermogenVan } from '@doorbraaktafel/shared/permissions';
import { AlleenOverDezeGegevens } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Casusrechten } from '../persistence/vernietiging.repository.js';

/** Why this lid may not do this with the data of this casus, or undefined. */
export function waaromNiet(tx: Tx, actie: string, { regisseurLidId, plaatsvervangerLidId, verantwoordelijkeOrganisatieId }: Casusrechten): AlleenOverDezeGegevens | undefined {
  const wat = subject('Vernietiging', { regioId: tx.regioId, regisseurLidId, plaatsvervangerLidId, verantwoordelijkeOrganisatieId });
  return vermogenVan(tx.ctx).can(actie, wat) ? undefined : new AlleenOverDezeGegevens();
}

/** @throws {AlleenOverDezeGegevens} */
export function eisBevoegd(tx: Tx, actie: string, rechten: Casusrechten): void {
  const waarom = waaromNiet(tx, actie, rechten);
  if (waarom) throw waarom;
}
