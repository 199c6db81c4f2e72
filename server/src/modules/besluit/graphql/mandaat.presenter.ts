import { mogelijkeActie } from '../../../platform/permissions/actie.type.js';
import type { Mandaatbeeld } from '../application/beeld.js';
import type { MandaatType, MandaatverzoekType } from './mandaat.type.js';
import { isToezicht, type Lezer } from './presenters.js';

/** A mandate for a reader; toezicht reads functions instead of names. */
export function presentMandaat(mandaat: Mandaatbeeld, lezer: Lezer): MandaatType {
  const { id, organisatieId, organisatieNaam, houderLidId, houderRol, domein, maxBedragInCent, perPeriodeInCent, periode, verbruiktInCent } = mandaat;
  const { voorwaarden, doorzetbaar, verleendDoor, document, geldigVan, geldigTot, actief, stand, vervangtId } = mandaat;
  const zonderNamen = isToezicht(lezer);
  return {
    id, organisatieId, organisatieNaam, houderLidId, houderRol, domein, maxBedragInCent, perPeriodeInCent, periode, verbruiktInCent,
    voorwaarden, doorzetbaar, verleendDoor, document, geldigVan, geldigTot, actief, stand, vervangtId,
    besluitsoorten: [...mandaat.besluitsoorten],
    houderNaam: zonderNamen ? mandaat.houderFunctie : mandaat.houderNaam,
    vervangers: mandaat.vervangers.map(({ naam, functie }) => (zonderNamen ? functie : naam)),
    vervangerLidIds: [...mandaat.vervangerLidIds],
    verlooptOverDagen: mandaat.waarschuwing?.dagen ?? null,
    verlooptToon: mandaat.waarschuwing?.toon ?? null,
    verzoeken: mandaat.verzoeken.map((verzoek) => presentVerzoek(verzoek, zonderNamen)),
    acties: mandaat.mogelijk.map(({ naam, waarom }) => mogelijkeActie(naam, waarom)),
  };
}

function presentVerzoek(v: Mandaatbeeld['verzoeken'][number], zonderNamen: boolean): MandaatverzoekType {
  return {
    id: v.id, soort: v.soort, reden: v.reden, akkoord: v.akkoord, antwoord: v.antwoord,
    gevraagdDoorNaam: zonderNamen ? v.gevraagdDoorFunctie : v.gevraagdDoorNaam,
    gevraagdOp: v.gevraagdOp.toISOString(),
    beslistDoorNaam: zonderNamen ? v.beslistDoorFunctie : v.beslistDoorNaam,
    beslistOp: v.beslistOp?.toISOString() ?? null,
    teruggenomenOp: v.teruggenomenOp?.toISOString() ?? null,
    teruggenomenReden: v.teruggenomenReden,
    kanBevestigen: [...new Set(v.kanBevestigen.map(({ naam, functie }) => (zonderNamen ? functie : `${naam}, ${functie}`)))],
  };
}
