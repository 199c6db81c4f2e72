import { zitAanTafel } from '@doorbraaktafel/shared/permissions';
import type { Context } from '../../../platform/context/context.js';
import { mogelijkeActie } from '../../../platform/permissions/actie.type.js';
import type { Actiebeeld, Besluitbeeld, BesluitstandVoorLid, Rondebeeld, Standpuntbeeld } from '../application/beeld.js';
import type { ActieType } from './actie.type.js';
import type { BesluitstandType, BesluitType } from './besluit.type.js';
import type { BevrorenMandaatType } from './mandaat.type.js';
import type { RondeType, StandpuntType } from './standpunt.type.js';
import type { VoorstelType } from './voorstel.type.js';

/** Who reads, and on which ISO date. */
export interface Lezer {
  readonly ctx: Context;
  readonly vandaag: string;
}

export const isToezicht = ({ ctx }: Lezer): boolean => ctx.rol === 'fg_of_auditor';

export function presentStand(stand: BesluitstandVoorLid, ctx: Context): BesluitstandType {
  const lezer = { ctx, vandaag: stand.vandaag };
  return {
    casusId: stand.casus.id,
    volgendeStap: stand.stap,
    voorstel: stand.voorstel ? presentVoorstel(stand.voorstel, lezer) : null,
    besluiten: stand.besluiten.map((besluit) => presentBesluit(besluit, lezer)),
    acties: stand.acties.map((actie) => presentActie(actie, lezer)),
    mogelijk: stand.mogelijk.map(({ naam, waarom }) => mogelijkeActie(naam, waarom)),
  };
}

function presentVoorstel(beeld: NonNullable<BesluitstandVoorLid['voorstel']>, lezer: Lezer): VoorstelType {
  const { id, soort, domein, binnenRegels, raakt, tekst, geld, uitvoerderId, uitvoerenVoor, vervangtId, ingebrachtOp } = beeld.voorstel;
  const { uitvoerderNaam, ingebrachtDoorNaam, fonds, rondes } = beeld;
  return {
    id, soort, domein, binnenRegels, raakt: [...raakt], tekst, uitvoerderId, uitvoerderNaam, uitvoerenVoor, vervangtId, ingebrachtDoorNaam,
    bedragInCent: geld?.bedragInCent ?? null,
    fondsId: geld?.fondsId ?? null,
    fondsNaam: fonds?.naam ?? null,
    fondsVrijInCent: fonds?.vrijInCent ?? null,
    uitgaveSoort: geld?.uitgaveSoort ?? null,
    begunstigde: geld?.begunstigde ?? null,
    ingebrachtOp: ingebrachtOp.toISOString(),
    rondes: rondes.map((ronde) => presentRonde(ronde, lezer)),
  };
}

function presentRonde({ ronde, standpunten }: Rondebeeld, lezer: Lezer): RondeType {
  const { id, nummer, spoed, geopendOp, sluiting } = ronde.feiten;
  return {
    id, nummer, spoed,
    geopendOp: geopendOp.toISOString(),
    geslotenOp: sluiting?.op.toISOString() ?? null,
    uitkomst: sluiting?.uitkomst ?? null,
    standpunten: standpunten.map((standpunt) => presentStandpunt(standpunt, lezer, ronde.isOpen)),
  };
}

function presentStandpunt(s: Standpuntbeeld, lezer: Lezer, rondeOpen = false): StandpuntType {
  const { organisatieId, organisatieNaam, standpunt, reden, aanwezig, wijze } = s;
  const eigen = organisatieId === lezer.ctx.organisatieId;
  return {
    organisatieId, organisatieNaam, standpunt, reden, aanwezig, wijze, eigen,
    gegevenDoorNaam: isToezicht(lezer) ? s.gegevenDoorFunctie : s.gegevenDoorNaam,
    gegevenOp: s.gegevenOp?.toISOString() ?? null,
    magGeven: rondeOpen && eigen && zitAanTafel(lezer.ctx),
  };
}

export function presentBesluit({ besluit, pseudoniem, gronden, standpunten, acties }: Besluitbeeld, lezer: Lezer): BesluitType {
  const { id, nummer, casusId, soort, wijze, tekst, bedragInCent, genomenOp, herzienVoor, uitgaveId, opzijVoorstelId } = besluit;
  const [mandaat] = besluit.mandaten;
  return {
    id, nummer, casusId, pseudoniem, soort, wijze, tekst, bedragInCent, herzienVoor, uitgaveId, opzijVoorstelId,
    genomenOp: genomenOp.toISOString(),
    genomenDoorNaam: isToezicht(lezer) ? besluit.genomenDoorFunctie : besluit.genomenDoorNaam,
    mandaat: mandaat ? presentBevroren(mandaat, lezer) : null,
    gronden: gronden.map((grond) => ({ soort: grond.soort, tekst: grond.tekst })),
    standpunten: standpunten.map((standpunt) => presentStandpunt(standpunt, lezer)),
    acties: acties.map((actie) => presentActie(actie, lezer)),
  };
}

function presentBevroren(mandaat: Besluitbeeld['besluit']['mandaten'][number], lezer: Lezer): BevrorenMandaatType {
  const { id, organisatieNaam, houderNaam, houderFunctie, domein, maxBedragInCent, document, geldigTot } = mandaat;
  return {
    id, organisatieNaam, domein, document, geldigTot,
    houderNaam: isToezicht(lezer) ? houderFunctie : houderNaam,
    maxBedragInCent: BigInt(maxBedragInCent),
    gebruiktDoorNaam: (isToezicht(lezer) ? mandaat.door?.functie : mandaat.door?.naam) ?? null,
    gebruiktAls: mandaat.door?.als ?? null,
  };
}

export function presentActie({ actie, organisatieNaam, lidNaam, waaromNietAfronden }: Actiebeeld, { ctx, vandaag }: Lezer): ActieType {
  const { id, casusId, besluitId, tekst, voor, afronding } = actie.feiten;
  return {
    id, casusId, besluitId, tekst, organisatieNaam, lidNaam, voor,
    afgerondOp: afronding?.op.toISOString() ?? null,
    resultaat: afronding?.resultaat ?? null,
    reden: afronding?.reden ?? null,
    teLaat: actie.isTeLaat(vandaag),
    mijn: zitAanTafel(ctx) && actie.isVan(ctx),
    mogelijk: [mogelijkeActie('actieAfronden', waaromNietAfronden)],
  };
}
