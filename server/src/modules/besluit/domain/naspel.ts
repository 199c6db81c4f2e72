import { BesluitBeeindigd, GeenStandpuntGevraagd, HeroverwegingLoopt, TermijnVoorbij, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { HeroverwegingUitkomst } from '@doorbraaktafel/shared/vocabulary';
import { BESLUIT_OVERGANGEN, kanVan, type Besluittoestand } from './toestanden.js';

/** How a besluit stands now, and until when it can be spoken against. */
export interface Besluitverloop {
  readonly ingetrokkenOp: Date | null;
  readonly vervangenDoor: string | null;
  /** Last day of the minderheidsstandpunt; empty for besluiten from before terms were kept. */
  readonly tegenspraakDag: string | null;
  readonly heroverwegingDag: string | null;
  readonly tegenspraakVoorbij: boolean;
  readonly heroverwegingVoorbij: boolean;
}

/** A request to look at a besluit again, one level up. */
export interface Heroverweging {
  readonly id: string;
  readonly besluitId: string;
  readonly reden: string;
  readonly namens: 'deelnemer' | 'client';
  readonly gevraagdOp: Date;
  readonly antwoordDag: string;
  readonly uitkomst: HeroverwegingUitkomst | null;
  readonly motivering: string | null;
  readonly beantwoordOp: Date | null;
}

export function toestandVan({ ingetrokkenOp, vervangenDoor }: Pick<Besluitverloop, 'ingetrokkenOp' | 'vervangenDoor'>): Besluittoestand {
  if (ingetrokkenOp) return 'ingetrokken';
  return vervangenDoor ? 'vervangen' : 'geldt';
}

/** @throws {BesluitBeeindigd} */
export function toetsDaad(verloop: Besluitverloop, daad: string): void {
  weiger(!kanVan(BESLUIT_OVERGANGEN, toestandVan(verloop), daad), () => new BesluitBeeindigd());
}

/** Each organisation that was asked may write once how it sees it. @throws {BesluitBeeindigd | GeenStandpuntGevraagd | TermijnVoorbij} */
export function toetsTegenspraak(verloop: Besluitverloop, gevraagd: readonly string[], organisatieId: string): void {
  toetsDaad(verloop, 'minderheidsstandpunt geven');
  weiger(!gevraagd.includes(organisatieId), () => new GeenStandpuntGevraagd());
  weiger(verloop.tegenspraakVoorbij, () => new TermijnVoorbij(verloop.tegenspraakDag));
}

/** One request at a time, within its term. @throws {BesluitBeeindigd | TermijnVoorbij | HeroverwegingLoopt} */
export function toetsHeroverweging(verloop: Besluitverloop, lopende: readonly Heroverweging[]): void {
  toetsDaad(verloop, 'heroverweging vragen');
  weiger(verloop.heroverwegingVoorbij, () => new TermijnVoorbij(verloop.heroverwegingDag));
  weiger(lopende.some(({ uitkomst }) => uitkomst === null), () => new HeroverwegingLoopt());
}
