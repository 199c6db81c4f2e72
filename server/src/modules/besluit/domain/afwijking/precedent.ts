import type { Afwijkgrond, Besluitsoort, Besluitwijze, Doelgroep, HeroverwegingUitkomst } from '@doorbraaktafel/shared/vocabulary';

/** What makes two casussen comparable. */
export interface Kenmerken {
  readonly regelversieId: string | null;
  readonly soort: Besluitsoort;
  readonly doelgroep: Doelgroep;
  readonly leefgebieden: readonly string[];
  readonly blokkades: readonly string[];
}

/** An earlier besluit as everybody in the regio may know it. */
export interface Precedent extends Kenmerken {
  /** Id of the besluit. */
  readonly id: string;
  readonly nummer: number;
  readonly jaar: number;
  readonly regelId: string | null;
  readonly regelNaam: string | null;
  readonly versieNummer: number | null;
  readonly grond: Afwijkgrond | null;
  readonly wijze: Besluitwijze;
  /** The sentence in which the rule was set aside. */
  readonly kern: string | null;
  /** How many organisations wrote that they see it otherwise. */
  readonly anders: number;
  /** What the last second look gave; `open` while nobody answered. */
  readonly heroverweging: HeroverwegingUitkomst | 'open' | null;
  readonly geldt: boolean;
}

/** One thing in which an earlier besluit was another, with what holds here and what held there. */
export interface Verschil {
  readonly kenmerk: 'regel' | 'regelversie' | 'soort' | 'doelgroep' | 'leefgebieden' | 'blokkades';
  readonly hier: readonly string[];
  readonly daar: readonly string[];
}

/** How many of the nearest on the same rule must be answered: enough to see a pattern, few enough to read at the table. */
export const TE_BEANTWOORDEN = 3;

/** Every difference, in the order in which it weighs. */
export function verschillen(hier: Kenmerken & { readonly regelId: string }, daar: Precedent): Verschil[] {
  const andereRegel = daar.regelId !== hier.regelId;
  return [
    andereRegel && { kenmerk: 'regel' as const, hier: [], daar: daar.regelNaam ? [daar.regelNaam] : [] },
    !andereRegel && daar.regelversieId !== hier.regelversieId && { kenmerk: 'regelversie' as const, hier: [], daar: [`${daar.versieNummer ?? ''}`] },
    hier.soort !== daar.soort && { kenmerk: 'soort' as const, hier: [hier.soort], daar: [daar.soort] },
    hier.doelgroep !== daar.doelgroep && { kenmerk: 'doelgroep' as const, hier: [hier.doelgroep], daar: [daar.doelgroep] },
    verschilVan('leefgebieden', hier.leefgebieden, daar.leefgebieden),
    verschilVan('blokkades', hier.blokkades, daar.blokkades),
  ].filter((verschil) => typeof verschil === 'object');
}

/** Earlier deviations from the very same rule, the nearest first: each wants "same" or "different because" (§3.2). */
export function teBeantwoorden(regelId: string, precedenten: readonly Precedent[]): Precedent[] {
  return precedenten.filter((precedent) => precedent.regelId === regelId).slice(0, TE_BEANTWOORDEN);
}

function verschilVan(kenmerk: 'leefgebieden' | 'blokkades', hier: readonly string[], daar: readonly string[]): Verschil | false {
  const alleenHier = hier.filter((een) => !daar.includes(een));
  const alleenDaar = daar.filter((een) => !hier.includes(een));
  return (alleenHier.length > 0 || alleenDaar.length > 0) && { kenmerk, hier: alleenHier, daar: alleenDaar };
}
