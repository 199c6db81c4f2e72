import { mogelijkeActie } from '../../../platform/permissions/actie.type.js';
import type { Bericht } from '../domain/bericht.js';
import type { BerichtType } from './bericht.type.js';

/** A bericht as this lid sees it. */
export function presentBericht(bericht: Bericht, lidId: string): BerichtType {
  const b = bericht.gegevens;
  const eigen = b.auteurLidId === lidId;
  return {
    id: b.id,
    casusId: b.casusId,
    agendapuntId: b.agendapuntId ?? undefined,
    auteurNaam: b.auteurNaam,
    organisatieNaam: b.organisatieNaam,
    tekst: b.tekst ?? undefined,
    geplaatstOp: b.geplaatstOp.toISOString(),
    ingetrokken: b.ingetrokkenOp !== null,
    eigen,
    alleenEigenOrganisatie: b.alleenEigenOrganisatie,
    acties: eigen ? [mogelijkeActie('berichtIntrekken', bericht.waaromNietIntrekken(lidId))] : [],
  };
}
