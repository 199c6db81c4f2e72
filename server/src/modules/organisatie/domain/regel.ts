import { DatumInVerleden, RegelAlBeeindigd, VersieTeVroeg, weiger } from '@doorbraaktafel/shared/weigeringen';

/** A rule as it holds from one day to another; days are ISO dates in the Netherlands. */
export interface Regelversie {
  readonly id: string;
  readonly regelId: string;
  readonly nummer: number;
  readonly tekst: string;
  /** Purpose of the rule: what a deviation has to be weighed against. */
  readonly doel: string;
  readonly bron: string;
  readonly geldigVan: string;
  /** Last day; before `geldigVan` when it was replaced before it began; null while it has no end. */
  readonly geldigTot: string | null;
}

export interface Regel {
  readonly id: string;
  /** Whose rule it is; null for a rule of the regio as a whole. */
  readonly organisatieId: string | null;
  readonly naam: string;
  /** Oldest first. */
  readonly versies: readonly Regelversie[];
}

type Geldigheid = Pick<Regelversie, 'geldigVan' | 'geldigTot'>;

/** Whether it held on some day up to and including this one. */
export function heeftGegolden({ geldigVan, geldigTot }: Geldigheid, vandaag: string): boolean {
  return geldigVan <= vandaag && (geldigTot === null || geldigTot >= geldigVan);
}

/** Whether it holds on this day. */
export function geldtOp({ geldigVan, geldigTot }: Geldigheid, dag: string): boolean {
  return geldigVan <= dag && (geldigTot === null || dag <= geldigTot);
}

/**
 * The versions that end because a new one starts, each with its last day.
 * @throws {VersieTeVroeg} when a version that already began starts on or after it
 */
export function maakPlaats(versies: readonly Regelversie[], geldigVan: string, vandaag: string): { id: string; geldigTot: string }[] {
  const laatste = versies.filter((versie) => heeftGegolden(versie, vandaag)).at(-1);
  weiger(laatste !== undefined && geldigVan <= laatste.geldigVan, () => new VersieTeVroeg(laatste?.geldigVan ?? ''));
  return eindigen(versies, dagVoor(geldigVan));
}

/**
 * The versions that end because the rule itself ends.
 * @throws {DatumInVerleden | RegelAlBeeindigd}
 */
export function beeindig(versies: readonly Regelversie[], geldigTot: string, vandaag: string): { id: string; geldigTot: string }[] {
  weiger(geldigTot < vandaag, () => new DatumInVerleden('geldigTot'));
  const einden = eindigen(versies, geldigTot);
  weiger(einden.length === 0, () => new RegelAlBeeindigd());
  return einden;
}

function eindigen(versies: readonly Regelversie[], laatsteDag: string): { id: string; geldigTot: string }[] {
  return versies
    .filter(({ geldigTot }) => geldigTot === null || geldigTot > laatsteDag)
    .map(({ id }) => ({ id, geldigTot: laatsteDag }));
}

function dagVoor(dag: string): string {
  return new Date(Date.parse(`${dag}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
