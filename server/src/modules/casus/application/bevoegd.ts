import { subject } from '@casl/ability';
import { vermogenVan } from '@doorbraaktafel/shared/permissions';
import type { Zin } from '@doorbraaktafel/shared/taal';
import { NietToegestaan, weiger, type Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { Casus } from '../domain/casus.js';
import { IN_NOOD } from '../domain/noodinzage.js';

/** Why this lid may not do this with this casus, or undefined. */
export function waaromNiet(ctx: Context, actie: string, { gegevens }: Casus): NietToegestaan | undefined {
  const { regisseurLidId, plaatsvervangerLidId, niveau, gemeenteId, inNoodTot } = gegevens;
  if (inNoodTot) return new NietToegestaan(IN_NOOD);
  const casus = subject('Casus', { regioId: ctx.regioId, regisseurLidId, plaatsvervangerLidId, niveau, gemeenteId });
  return vermogenVan(ctx).can(actie, casus) ? undefined : new NietToegestaan(REDEN[actie]);
}

const ROUTE = { nl: 'Alleen de regisseur van deze casus of de vervanger kan dit.', en: 'Only the lead of this case or the deputy can do this.' };

const REDEN: Readonly<Record<string, Zin>> = {
  uitnodigen: ROUTE,
  verwijderen: ROUTE,
  aanhouden: ROUTE,
  opschalen: ROUTE,
  regieOverdragen: ROUTE,
  driehoekVragen: ROUTE,
  besturen: { nl: 'Dit kan een bestuurder van de gemeente die aan zet is.', en: 'A director of the municipality whose turn it is can do this.' },
};

/** What of a casus counts for who may do something around it. */
function rond({ gegevens }: Casus): Record<string, string | null> {
  const { regisseurLidId, plaatsvervangerLidId, verantwoordelijkeOrganisatieId } = gegevens;
  return { regisseurLidId, plaatsvervangerLidId, verantwoordelijkeOrganisatieId };
}

/** Whether this lid may do this with something around this casus; `rest` says more of it. */
export function magRond(ctx: Context, actie: string, onderwerp: string, casus: Casus, rest: Record<string, unknown> = {}): boolean {
  return !casus.gegevens.inNoodTot && vermogenVan(ctx).can(actie, subject(onderwerp, { regioId: ctx.regioId, ...rond(casus), ...rest }));
}

/** @throws the refusal when this lid may not do this with what is around the casus */
export function eisRond(ctx: Context, [actie, onderwerp]: readonly [string, string], casus: Casus, anders: () => Weigering, rest: Record<string, unknown> = {}): void {
  weiger(Boolean(casus.gegevens.inNoodTot), () => new NietToegestaan(IN_NOOD));
  weiger(!magRond(ctx, actie, onderwerp, casus, rest), anders);
}

export const alleenRoute = () => new NietToegestaan(ROUTE);

/** @throws {NietToegestaan} when this lid's role brings in no casussen */
export function eisMagInbrengen(ctx: Context): void {
  if (!vermogenVan(ctx).can('inbrengen', subject('Casus', { regioId: ctx.regioId }))) throw new NietToegestaan();
}

/** @throws {NietToegestaan} when this lid may not do this with this casus */
export function eisBevoegd(ctx: Context, actie: string, casus: Casus): void {
  const waarom = waaromNiet(ctx, actie, casus);
  if (waarom) throw waarom;
}
