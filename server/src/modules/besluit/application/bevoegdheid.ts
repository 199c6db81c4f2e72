import { subject } from '@casl/ability';
import { vermogenVan } from '@doorbraaktafel/shared/permissions';
import { AlleenRegisseur, GeenTekenbevoegdheid, NietEigenOrganisatie, NietToegestaan, type Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';

/** Who leads the route of a casus. */
export interface Voorzitting {
  readonly regisseurLidId: string | null;
  readonly plaatsvervangerLidId: string | null;
}

/** Whether the acting lid may do this with this very record. */
export function mag(tx: Tx, actie: string, onderwerp: string, velden: object): boolean {
  return vermogenVan(tx.ctx).can(actie, subject(onderwerp, { regioId: tx.regioId, ...velden }));
}

/** Why the acting lid does not change mandates of this organisation, if not. */
export function waaromGeenUitgever(tx: Tx, organisatieId: string): Weigering | undefined {
  if (mag(tx, 'registreren', 'Mandaat', { organisatieId })) return undefined;
  return organisatieId === tx.ctx.organisatieId ? new NietToegestaan() : new NietEigenOrganisatie();
}

const ANDERE = { nl: 'Dit mandaat is van een andere organisatie. Iemand van die organisatie bevestigt het.', en: 'This mandate belongs to another organisation. Somebody of that organisation confirms it.' };

/** Why the acting lid does not sign for this organisation, if not. */
export function waaromGeenTekenaar(tx: Tx, organisatieId: string): Weigering | undefined {
  if (mag(tx, 'beoordelen', 'Mandaat', { organisatieId })) return undefined;
  return organisatieId === tx.ctx.organisatieId ? new GeenTekenbevoegdheid() : new NietEigenOrganisatie(ANDERE, 'verzoekId');
}

/** Why the acting lid does not lead this, if not. */
export function waaromGeenVoorzitter(tx: Tx, actie: string, onderwerp: string, voorzitting: Voorzitting): Weigering | undefined {
  const { regisseurLidId, plaatsvervangerLidId } = voorzitting;
  return mag(tx, actie, onderwerp, { regisseurLidId, plaatsvervangerLidId }) ? undefined : new AlleenRegisseur();
}

/** @throws {AlleenRegisseur} */
export function eisVoorzitter(tx: Tx, actie: string, onderwerp: string, voorzitting: Voorzitting): void {
  const waarom = waaromGeenVoorzitter(tx, actie, onderwerp, voorzitting);
  if (waarom) throw waarom;
}

/** @throws {NietToegestaan} */
export function eis(tx: Tx, actie: string, onderwerp: string, velden: object): void {
  if (!mag(tx, actie, onderwerp, velden)) throw new NietToegestaan();
}
