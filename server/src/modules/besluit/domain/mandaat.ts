import type { Besluitdomein, Besluitsoort } from '@doorbraaktafel/shared/vocabulary';
import { MandaatOntbreekt, MandaatOverschreden, type Weigering } from '@doorbraaktafel/shared/weigeringen';

/** What one organisation granted beforehand: within this it can be bound. Days are ISO dates in the Netherlands. */
export interface Mandaat {
  readonly id: string;
  readonly organisatieId: string;
  readonly houderLidId: string;
  readonly domein: Besluitdomein;
  readonly besluitsoorten: readonly Besluitsoort[];
  readonly maxBedragInCent: bigint;
  /** Whether a chair may bind this organisation within it, against its standpunt. */
  readonly doorzetbaar: boolean;
  readonly verleendDoor: string;
  readonly document: string;
  readonly geldigVan: string;
  readonly geldigTot: string;
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
  return mandaat.ingetrokkenOp === null && mandaat.geldigVan <= vandaag && vandaag <= mandaat.geldigTot;
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

/** Whether the obligation stays within this mandate: organisation, kind, domain, date and amount. */
export function dekt(mandaat: Mandaat, verplichting: Verplichting, vandaag: string): boolean {
  return gaatOver(mandaat, verplichting, vandaag) && verplichting.bedragInCent <= mandaat.maxBedragInCent;
}

/** The narrowest mandate that covers, so that the same besluit always freezes the same one. */
export function vindDekking(mandaten: readonly Mandaat[], verplichting: Verplichting, vandaag: string): Mandaat | undefined {
  return mandaten.filter((mandaat) => dekt(mandaat, verplichting, vandaag)).sort(smalsteEerst)[0];
}

/** Why nothing covers this obligation: too much money, or no valid mandate at all. */
export function waaromOngedekt(
  mandaten: readonly Mandaat[],
  verplichting: Verplichting,
  vandaag: string,
  zonderMandaat?: string,
): Weigering {
  const hoogste = mandaten
    .filter((mandaat) => gaatOver(mandaat, verplichting, vandaag))
    .reduce<bigint | undefined>((max, { maxBedragInCent }) => (max !== undefined && max > maxBedragInCent ? max : maxBedragInCent), undefined);
  return hoogste === undefined ? new MandaatOntbreekt(zonderMandaat) : new MandaatOverschreden(hoogste);
}

function smalsteEerst(a: Mandaat, b: Mandaat): number {
  if (a.maxBedragInCent !== b.maxBedragInCent) return a.maxBedragInCent < b.maxBedragInCent ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
