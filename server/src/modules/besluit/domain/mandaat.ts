import type { Zin } from '@doorbraaktafel/shared/taal';
import type { Besluitdomein, Besluitsoort, Mandaatperiode, Rol } from '@doorbraaktafel/shared/vocabulary';
import { MandaatOntbreekt, MandaatOverschreden, type Weigering } from '@doorbraaktafel/shared/weigeringen';

/** What one organisation granted beforehand: within this it can be bound. Days are ISO dates in the Netherlands. */
export interface Mandaat {
  readonly id: string;
  readonly organisatieId: string;
  /** Who holds it: one person, or everybody of the organisation with this role; exactly one of the two. */
  readonly houderLidId: string | null;
  readonly houderRol: Rol | null;
  /** Who may act for the holder. */
  readonly vervangerLidIds: readonly string[];
  readonly domein: Besluitdomein;
  readonly besluitsoorten: readonly Besluitsoort[];
  readonly maxBedragInCent: bigint;
  /** At most this much in one period, whatever each besluit asks; absent without such a maximum. */
  readonly perPeriodeInCent: bigint | null;
  readonly periode: Mandaatperiode | null;
  /** What besluiten of the current period already took. */
  readonly verbruiktInCent: bigint;
  /** Whether a chair may bind this organisation within it, against its standpunt. */
  readonly doorzetbaar: boolean;
  readonly verleendDoor: string;
  readonly document: string;
  readonly geldigVan: string;
  readonly geldigTot: string;
  /** When the second person agreed; before that it is a voordracht and binds nobody. */
  readonly bevestigdOp: Date | null;
  readonly ingetrokkenOp: Date | null;
}

/** What a besluit asks of one organisation. */
export interface Verplichting {
  readonly organisatieId: string;
  readonly soort: Besluitsoort;
  readonly domein: Besluitdomein;
  /** Zero when it costs this organisation no money of a fonds. */
  readonly bedragInCent: bigint;
}

export function isActief(mandaat: Mandaat, vandaag: string): boolean {
  return mandaat.bevestigdOp !== null && mandaat.ingetrokkenOp === null && mandaat.geldigVan <= vandaag && vandaag <= mandaat.geldigTot;
}

/** Whether this mandate is about this obligation, whatever the amount. */
function gaatOver(mandaat: Mandaat, verplichting: Verplichting, vandaag: string): boolean {
  return (
    isActief(mandaat, vandaag) &&
    mandaat.organisatieId === verplichting.organisatieId &&
    mandaat.domein === verplichting.domein &&
    mandaat.besluitsoorten.includes(verplichting.soort)
  );
}

/** What one besluit may still ask under this mandate, in whole cents: its maximum, or what the period leaves. */
export function ruimte({ maxBedragInCent, perPeriodeInCent, verbruiktInCent }: Mandaat): bigint {
  if (perPeriodeInCent === null) return maxBedragInCent;
  const rest = perPeriodeInCent > verbruiktInCent ? perPeriodeInCent - verbruiktInCent : 0n;
  return rest < maxBedragInCent ? rest : maxBedragInCent;
}

/** Whether the obligation stays within this mandate: organisation, kind, domain, date, amount, and what the period leaves. */
export function dekt(mandaat: Mandaat, verplichting: Verplichting, vandaag: string): boolean {
  return gaatOver(mandaat, verplichting, vandaag) && verplichting.bedragInCent <= ruimte(mandaat);
}

/** The narrowest mandate that covers, so that the same besluit always freezes the same one. */
export function vindDekking(mandaten: readonly Mandaat[], verplichting: Verplichting, vandaag: string): Mandaat | undefined {
  return mandaten.filter((mandaat) => dekt(mandaat, verplichting, vandaag)).sort(smalsteEerst)[0];
}

/** Why nothing covers this obligation: too much money, a period that is used up, or no valid mandate at all. */
export function waaromOngedekt(
  mandaten: readonly Mandaat[],
  verplichting: Verplichting,
  vandaag: string,
  zonderMandaat?: Zin,
): Weigering {
  const [ruimste] = mandaten.filter((mandaat) => gaatOver(mandaat, verplichting, vandaag)).sort((a, b) => smalsteEerst(b, a));
  if (!ruimste) return new MandaatOntbreekt(zonderMandaat);
  const over = ruimte(ruimste);
  return new MandaatOverschreden(over, over < ruimste.maxBedragInCent);
}

function smalsteEerst(a: Mandaat, b: Mandaat): number {
  const [ruimteA, ruimteB] = [ruimte(a), ruimte(b)];
  if (ruimteA !== ruimteB) return ruimteA < ruimteB ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
