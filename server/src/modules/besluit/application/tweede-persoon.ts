import { subject } from '@casl/ability';
import { vermogenVan } from '@doorbraaktafel/shared/permissions';
import type { Lid } from '../../organisatie/index.js';
import type { Mandaat } from '../domain/mandaat.js';
import { isOpen, waaromNietBeoordelen, type Mandaatverzoek } from '../domain/mandaatregister.js';

/** Somebody who could be the second person now. */
export interface TweedePersoon {
  readonly naam: string;
  readonly functie: string;
}

/** Who of the organisation may confirm an open request today; one human with two memberships is one. */
export function tweedePersonen(verzoek: Mandaatverzoek, mandaat: Pick<Mandaat, 'houderLidId' | 'vervangerLidIds'>, leden: readonly Lid[]): TweedePersoon[] {
  if (!isOpen(verzoek)) return [];
  const { organisatieId } = verzoek;
  return leden
    .filter((lid) => lid.organisatieId === organisatieId && lid.accountId !== null && lid.beeindigdOp === null)
    .filter((lid) => vermogenVan({ ...lid, lidId: lid.id }).can('beoordelen', subject('Mandaat', { regioId: lid.regioId, organisatieId })))
    .filter((lid) => !waaromNietBeoordelen(verzoek, mandaat, leden.filter(({ accountId }) => accountId === lid.accountId).map(({ id }) => id)))
    .map(({ naam, functie, rol }) => ({ naam, functie: functie || rol }));
}
