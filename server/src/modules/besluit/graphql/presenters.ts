import { zitAanTafel } from '@doorbraaktafel/shared/permissions';
import type { Context } from '../../../platform/context/context.js';
import { mogelijkeActie } from '../../../platform/permissions/actie.type.js';
import type { Actiebeeld, Besluitbeeld, BesluitstandVoorLid, Rondebeeld, Standpuntbeeld } from '../application/beeld.js';
import { isOnbevestigd, isOpgeschreven } from '../domain/standpunten.js';
import type { ActieType } from './actie.type.js';
import { presentVerloop, presentVoornemen } from './naspel.presenter.js';
import type { BesluitstandType, BesluitType } from './besluit.type.js';
import type { BevrorenMandaatType } from './mandaat.type.js';
import type { RondeType, StandpuntType } from './standpunt.type.js';
import type { VoorstelType, VoorstelversieType } from './voorstel.type.js';

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
  const { id, soort, domein, binnenRegels, raakt, tekst, gronden, onomkeerbaar, geld, uitvoerderId, uitvoerenVoor, vervangtId, ingebrachtOp } = beeld.voorstel;
  const { uitvoerderNaam, ingebrachtDoorNaam, gevraagd, fonds, rondes, eerdere, uitzicht } = beeld;
  return {
    id, soort, domein, binnenRegels, raakt: [...raakt], tekst, gronden, onomkeerbaar, uitvoerderId, uitvoerderNaam, uitvoerenVoor, vervangtId, ingebrachtDoorNaam, uitzicht,
    acties: [...gevraagd],
    bedragInCent: geld?.bedragInCent ?? null,
    fondsId: geld?.fondsId ?? null,
    fondsNaam: fonds?.naam ?? null,
    fondsVrijInCent: fonds?.vrijInCent ?? null,
    uitgaveSoort: geld?.uitgaveSoort ?? null,
    begunstigde: geld?.begunstigde ?? null,
    begunstigdeSoort: geld?.begunstigdeSoort ?? null,
    factuur: geld?.factuur ?? null,
    ingebrachtOp: ingebrachtOp.toISOString(),
    rondes: rondes.map((ronde) => presentRonde(ronde, lezer)),
    eerdere: eerdere.map(presentVersie),
  };
}

function presentVersie({ voorstel, uitvoerderNaam, ingebrachtDoorNaam }: NonNullable<BesluitstandVoorLid['voorstel']>['eerdere'][number]): VoorstelversieType {
  const { id, soort, tekst, gronden, geld, uitvoerenVoor, ingebrachtOp } = voorstel;
  return { id, soort, tekst, gronden, uitvoerderNaam, uitvoerenVoor, ingebrachtDoorNaam, bedragInCent: geld?.bedragInCent ?? null, ingebrachtOp: ingebrachtOp.toISOString() };
}

function presentRonde({ ronde, standpunten, verslag, voornemen }: Rondebeeld, lezer: Lezer): RondeType {
  const { id, nummer, spoed, wijze, reden, termijnDag, termijnOp, geopendOp, sluiting } = ronde.feiten;
  return {
    id, nummer, spoed, wijze, reden, verslag, termijnDag,
    verborgen: ronde.isVerborgen,
    termijnOp: termijnOp?.toISOString() ?? null,
    geopendOp: geopendOp.toISOString(),
    geslotenOp: sluiting?.op.toISOString() ?? null,
    uitkomst: sluiting?.uitkomst ?? null,
    voornemen: voornemen && presentVoornemen(voornemen),
    standpunten: standpunten.map((standpunt) => presentStandpunt(standpunt, lezer, ronde.isOpen)),
  };
}

function presentStandpunt(s: Standpuntbeeld & { verborgen?: boolean }, lezer: Lezer, rondeOpen = false): StandpuntType {
  const { organisatieId, organisatieNaam, reden, aanwezig, wijze, klopt, opmerking, gezegd = null } = s;
  const eigen = organisatieId === lezer.ctx.organisatieId;
  return {
    organisatieId, organisatieNaam, reden, aanwezig, wijze, eigen, klopt, gezegd, opmerking,
    standpunt: s.verborgen ? 'verborgen' : s.standpunt,
    namensNaam: isToezicht(lezer) ? null : s.namensNaam,
    onbevestigd: isOnbevestigd(s),
    magBevestigen: eigen && zitAanTafel(lezer.ctx) && isOpgeschreven(s) && klopt === null,
    gegevenDoorNaam: isToezicht(lezer) ? s.gegevenDoorFunctie : s.gegevenDoorNaam,
    gegevenOp: s.gegevenOp?.toISOString() ?? null,
    magGeven: rondeOpen && eigen && zitAanTafel(lezer.ctx),
  };
}

export function presentBesluit(beeld: Besluitbeeld, lezer: Lezer): BesluitType {
  const { besluit, pseudoniem, gronden, standpunten, acties, mogelijk } = beeld;
  const { id, nummer, casusId, soort, wijze, tekst, bedragInCent, fondsSoort, genomenOp, herzienVoor, uitgaveId, uitgaveSoort, betaaldInCent, opzijVoorstelId } = besluit;
  return {
    id, nummer, casusId, pseudoniem, soort, wijze, tekst, bedragInCent, fondsSoort, herzienVoor, uitgaveId, uitgaveSoort, betaaldInCent, opzijVoorstelId,
    lijstplek: besluit.lijstplek && { ...besluit.lijstplek, zittingOp: besluit.lijstplek.zittingOp?.toISOString() ?? null },
    genomenOp: genomenOp.toISOString(),
    genomenDoorNaam: isToezicht(lezer) ? besluit.genomenDoorFunctie : besluit.genomenDoorNaam,
    mandaten: besluit.mandaten.map((mandaat) => presentBevroren(mandaat, lezer)),
    gronden: gronden.map((grond) => ({ soort: grond.soort, tekst: grond.tekst })),
    standpunten: standpunten.map((standpunt) => presentStandpunt(standpunt, lezer)),
    acties: acties.map((actie) => presentActie(actie, lezer)),
    verloop: presentVerloop(beeld, isToezicht(lezer)),
    mogelijk: mogelijk.map(({ naam, waarom }) => mogelijkeActie(naam, waarom)),
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

export function presentActie({ actie, organisatieNaam, lidNaam, pseudoniem, waaromNietAfronden }: Actiebeeld, lezer: Lezer): ActieType {
  const { ctx, vandaag } = lezer;
  const { id, casusId, besluitId, tekst, voor, afronding } = actie.feiten;
  return {
    id, casusId, besluitId, tekst, organisatieNaam, voor,
    lidNaam: isToezicht(lezer) ? null : lidNaam,
    afgerondOp: afronding?.op.toISOString() ?? null,
    pseudoniem,
    resultaat: afronding?.resultaat ?? null,
    reden: isToezicht(lezer) ? null : (afronding?.reden ?? null),
    teLaat: actie.isTeLaat(vandaag),
    mijn: zitAanTafel(ctx) && actie.isVan(ctx),
    mogelijk: [mogelijkeActie('actieAfronden', waaromNietAfronden)],
  };
}
