import { WAARDEN, zegtIets, type Gelijkheidsoordeel, type Waarde } from '@doorbraaktafel/shared/vocabulary';
import { AfwijkingOnvolledig, DatumInVerleden, PrecedentOnbeantwoord, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Precedent } from './precedent.js';

/** Below this a score wants an explicit answer (table model §3.2). */
const VOLDOENDE = 3;

/** How one value is weighed: a score from 1 to 5 with its reason; scores are never added up. */
export interface Waardeoordeel {
  readonly score: number;
  readonly tekst: string;
  /** What is done about a low score. */
  readonly antwoord: string | null;
}

export type Waardentoets = Readonly<Record<Waarde, Waardeoordeel>>;

/** What the decider says of one earlier besluit. */
export interface Precedentoordeel {
  readonly precedentId: string;
  readonly oordeel: Gelijkheidsoordeel;
  /** Why it is different here. */
  readonly reden: string | null;
}

/** A deviation worked out; nothing of it may be missing, so there is no half one. */
export interface Afwijking extends Waardentoets {
  readonly motivering: string;
  readonly voorwaarden: string;
  /** ISO date; one of the two at least. */
  readonly eindigtOp: string | null;
  readonly herzienVoor: string | null;
  readonly oordelen: readonly Precedentoordeel[];
}

/** @throws {AfwijkingOnvolledig | DatumInVerleden | PrecedentOnbeantwoord} */
export function toetsAfwijking(afwijking: Afwijking, eerdere: readonly Precedent[], vandaag: string): void {
  weiger(!zegtIets(afwijking.motivering), () => new AfwijkingOnvolledig({ nl: 'Schrijf op waarom de regel hier opzij gaat.', en: 'Write why the rule is set aside here.' }, 'motivering'));
  for (const waarde of WAARDEN) toetsWaarde(waarde, afwijking[waarde]);
  weiger(!zegtIets(afwijking.voorwaarden), () => new AfwijkingOnvolledig({ nl: 'Noem de voorwaarden. Schrijf „geen” als er geen zijn.', en: 'Name the conditions. Write “none” if there are none.' }, 'voorwaarden'));
  toetsDagen(afwijking, vandaag);
  toetsOordelen(afwijking.oordelen, eerdere);
}

function toetsWaarde(waarde: Waarde, { score, tekst, antwoord }: Waardeoordeel): void {
  weiger(!Number.isInteger(score) || score < 1 || score > 5, () => new AfwijkingOnvolledig({ nl: 'Geef een score van 1 tot en met 5.', en: 'Give a score from 1 to 5.' }, `${waarde}.score`));
  weiger(!zegtIets(tekst), () => new AfwijkingOnvolledig({ nl: 'Schrijf bij elke score op waarom.', en: 'Write with each score why.' }, `${waarde}.tekst`));
  weiger(score < VOLDOENDE && !zegtIets(antwoord), () => new AfwijkingOnvolledig({ nl: 'Deze score is laag. Schrijf op wat u daaraan doet.', en: 'This score is low. Write what you do about it.' }, `${waarde}.antwoord`));
}

function toetsDagen({ eindigtOp, herzienVoor }: Afwijking, vandaag: string): void {
  weiger(!eindigtOp && !herzienVoor, () => new AfwijkingOnvolledig({ nl: 'Kies een dag waarop dit eindigt of opnieuw bekeken wordt.', en: 'Choose a day on which this ends or is looked at again.' }, 'herzienVoor'));
  weiger(eindigtOp !== null && eindigtOp <= vandaag, () => DatumInVerleden.naVandaag('eindigtOp'));
  weiger(herzienVoor !== null && herzienVoor <= vandaag, () => DatumInVerleden.naVandaag('herzienVoor'));
}

function toetsOordelen(oordelen: readonly Precedentoordeel[], eerdere: readonly Precedent[]): void {
  for (const { id, nummer } of eerdere) {
    const oordeel = oordelen.find(({ precedentId }) => precedentId === id);
    weiger(!oordeel || (oordeel.oordeel === 'anders' && !zegtIets(oordeel.reden)), () => new PrecedentOnbeantwoord(nummer));
  }
}
