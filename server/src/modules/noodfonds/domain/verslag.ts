import type { VERSLAGINDELINGEN } from '@doorbraaktafel/shared/validation';

export type Indeling = (typeof VERSLAGINDELINGEN)[number];

/** Groups smaller than this are not shown: their figures could point at one client. */
export const KLEINSTE_GROEP = 3;

/** The expenses of a period in one group; amounts in cents. Of the indeling `afwijzing` they were asked, of the others granted. */
export interface Verslagregel {
  readonly groep: string;
  readonly aantal: number;
  readonly somInCent: bigint;
  readonly gemiddeldeInCent: bigint;
  readonly mediaanInCent: bigint;
  /** Days from asking to the besluit, or to the refusal; the middle one. */
  readonly mediaanDagen: number;
}

/** A group as a reader sees it: complete, or only that it is too small to show. */
export interface Getoond extends Partial<Omit<Verslagregel, 'groep'>> {
  readonly groep: string;
  readonly onderdrukt: boolean;
}

/** What was asked and how it ended; amounts in cents, absent for fewer grants than the smallest group. */
export interface Verslagkern {
  readonly toegekend: number;
  readonly afgewezen: number;
  readonly ingetrokken: number;
  readonly open: number;
  /** Granted, and the besluit was withdrawn afterwards: apart from what was granted. */
  readonly besluitIngetrokken: number;
  readonly besluitIngetrokkenInCent: bigint | null;
  /** Per cent of what was granted or refused; absent when nothing was. */
  readonly aandeelAfgewezen: number | null;
  readonly somInCent: bigint | null;
  readonly mediaanDagen: number | null;
  /** Of the besluiten that were looked at again, how many did as was expected. */
  readonly bekeken: number;
  readonly zoalsVerwacht: number;
}

export type Kerntelling = Omit<Verslagkern, 'aandeelAfgewezen'>;

/** One expense behind a figure. */
export interface Verslagpost {
  readonly uitgaveId: string;
  readonly casusId: string;
  readonly fondsNaam: string;
  readonly besluitId: string | null;
  readonly besluitNummer: number | null;
  readonly soort: string;
  readonly bedragInCent: bigint;
  readonly afloop: 'toegekend' | 'besluit_ingetrokken' | 'afgewezen' | 'ingetrokken' | 'open';
  readonly afgewezenOm: string | null;
  readonly effect: string | null;
  /** What who asked said that it would break open, without the client's name; of a grant only. */
  readonly verwachting: string | null;
  readonly op: Date;
  readonly dagen: number | null;
}

/** One entry behind a figure of a fonds; it counts with its sign, so that the entries add up to the figure. In cents. */
export interface Figuurboeking {
  readonly id: string;
  readonly nummer: bigint;
  readonly soort: string;
  readonly teltInCent: bigint;
  readonly geboektOp: Date;
  readonly besluitId: string | null;
  readonly uitgaveId: string | null;
  readonly begrotingskenmerk: string | null;
  readonly begrotingsorgaan: string | null;
  readonly begrotingGenomenOp: string | null;
}

/**
 * Leaves out small groups; when just one is left out, the next smallest goes too, because the total would give it away.
 * Source: domain.md 4.4 (report) and the rule for small numbers of the monitor.
 */
export function onderdruk(regels: readonly Verslagregel[], kleinste = KLEINSTE_GROEP): Getoond[] {
  const oplopend = [...regels].sort((a, b) => a.aantal - b.aantal);
  const klein = oplopend.filter(({ aantal }) => aantal < kleinste).length;
  const weg = new Set(oplopend.slice(0, klein === 1 ? 2 : klein).map(({ groep }) => groep));
  return regels.map((regel) => (weg.has(regel.groep) ? { groep: regel.groep, onderdrukt: true } : { ...regel, onderdrukt: false }));
}

/** Adds the share that was refused; money and days of a small group stay out. */
export function kernVan(telling: Kerntelling, kleinste = KLEINSTE_GROEP): Verslagkern {
  const { toegekend, afgewezen } = telling;
  const beslist = toegekend + afgewezen;
  const aandeelAfgewezen = beslist === 0 ? null : Math.round((100 * afgewezen) / beslist);
  const klein = toegekend < kleinste ? { somInCent: null, mediaanDagen: null } : {};
  const weinig = telling.besluitIngetrokken < kleinste ? { besluitIngetrokkenInCent: null } : {};
  return { ...telling, ...klein, ...weinig, aandeelAfgewezen };
}
