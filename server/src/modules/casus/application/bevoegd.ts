import { subject } from '@casl/ability';
import { vermogenVan } from '@doorbraaktafel/shared/permissions';
import { NietToegestaan } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { Casus } from '../domain/casus.js';

/** Why this lid may not do this with this casus, or undefined. */
export function waaromNiet(ctx: Context, actie: string, { gegevens }: Casus): NietToegestaan | undefined {
  const { regisseurLidId, plaatsvervangerLidId } = gegevens;
  const casus = subject('Casus', { regioId: ctx.regioId, regisseurLidId, plaatsvervangerLidId });
  return vermogenVan(ctx).can(actie, casus) ? undefined : new NietToegestaan(REDEN[actie]);
}

const ROUTE = 'Alleen de regisseur van deze casus of de vervanger kan dit.';

const REDEN: Readonly<Record<string, string>> = {
  uitnodigen: ROUTE,
  verwijderen: ROUTE,
  aanhouden: ROUTE,
  opschalen: ROUTE,
  regieOverdragen: ROUTE,
};

/** @throws {NietToegestaan} when this lid's role brings in no casussen */
export function eisMagInbrengen(ctx: Context): void {
  if (!vermogenVan(ctx).can('inbrengen', subject('Casus', { regioId: ctx.regioId }))) throw new NietToegestaan();
}

/** @throws {NietToegestaan} when this lid may not do this with this casus */
export function eisBevoegd(ctx: Context, actie: string, casus: Casus): void {
  const waarom = waaromNiet(ctx, actie, casus);
  if (waarom) throw waarom;
}
