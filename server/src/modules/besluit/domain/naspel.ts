import { BesluitBeeindigd, EigenBesluit, GeenStandpuntGevraagd, HeroverwegingAlGevraagd, HeroverwegingLoopt, PartijBijBesluit, TermijnVoorbij, weiger, type Weigering } from '@doorbraaktafel/shared/weigeringen';
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
  /** The organisation of who asked. */
  readonly vragerId: string;
  /** Organisations that the besluit binds. */
  readonly gebonden: readonly string[];
  /** Whether the acting lid took the besluit, also as the same human under another lid. */
  readonly zelfGenomen: boolean;
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

/** Who asks for a second look. */
export type Vrager = Pick<Heroverweging, 'namens' | 'vragerId'>;

/** One request at a time, within its term, and once by each party. @throws {BesluitBeeindigd | TermijnVoorbij | HeroverwegingLoopt | HeroverwegingAlGevraagd} */
export function toetsHeroverweging(verloop: Besluitverloop, eerdere: readonly Heroverweging[], { namens, vragerId }: Vrager): void {
  toetsDaad(verloop, 'heroverweging vragen');
  weiger(verloop.heroverwegingVoorbij, () => new TermijnVoorbij(verloop.heroverwegingDag));
  weiger(eerdere.some(({ uitkomst }) => uitkomst === null), () => new HeroverwegingLoopt());
  weiger(eerdere.some((eerder) => eerder.namens === namens && (namens === 'client' || eerder.vragerId === vragerId)), () => new HeroverwegingAlGevraagd());
}

/** A bestuurder who could be asked to look again. */
export interface Oordelaar {
  readonly lidId: string;
  readonly organisatieId: string;
  readonly zelfGenomen: boolean;
}

/**
 * Who is asked to look again, one level up (decision model §2.4): of those who may judge the bestuurders of the gemeente of the casus,
 * and only without such a one the others, so that no more people read the casus than the question needs (AVG art. 5 lid 1c).
 */
export function kiesOordelaars(kandidaten: readonly Oordelaar[], vraag: Pick<Heroverweging, 'namens' | 'vragerId' | 'gebonden'>, gemeenteId: string): string[] {
  const bevoegd = kandidaten.filter(({ organisatieId, zelfGenomen }) => !waaromNietOordelen({ ...vraag, zelfGenomen }, organisatieId));
  const eigen = bevoegd.filter(({ organisatieId }) => organisatieId === gemeenteId);
  return (eigen.length > 0 ? eigen : bevoegd).map(({ lidId }) => lidId);
}

/**
 * Why somebody of this organisation may not judge: who took the besluit never does (Awb art. 10:3 lid 3), nor who has an interest in it
 * because the own organisation asked, or is bound (Awb art. 2:4).
 */
export function waaromNietOordelen({ zelfGenomen, namens, vragerId, gebonden }: Pick<Heroverweging, 'zelfGenomen' | 'namens' | 'vragerId' | 'gebonden'>, organisatieId: string): Weigering | undefined {
  if (zelfGenomen) return new EigenBesluit();
  const vroeg = namens === 'deelnemer' && vragerId === organisatieId;
  return vroeg || gebonden.includes(organisatieId) ? new PartijBijBesluit() : undefined;
}
