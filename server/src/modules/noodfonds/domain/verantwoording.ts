/** A fonds as it stood at the end of a day; begroot = gereserveerd + betaald + vrij. In cents. */
export interface Fondsdag {
  readonly fondsId: string;
  readonly naam: string;
  readonly boekjaar: number;
  readonly begrootInCent: bigint;
  readonly gereserveerdInCent: bigint;
  readonly betaaldInCent: bigint;
  readonly vrijInCent: bigint;
}

export const INDELINGEN = ['soort', 'grond', 'organisatie'] as const;
export type Indeling = (typeof INDELINGEN)[number];

/** Groups smaller than this are not shown: their figures could point at one client. */
export const KLEINSTE_GROEP = 3;

/** The expenses that a besluit granted in a period, by kind, ground or organisation; amounts in cents. */
export interface Verslagregel {
  readonly groep: string;
  readonly aantal: number;
  readonly somInCent: bigint;
  readonly gemiddeldeInCent: bigint;
  readonly mediaanInCent: bigint;
  /** Days from bringing in the voorstel to the besluit, the middle one. */
  readonly mediaanDagen: number;
}

/** A group as a reader sees it: complete, or only that it is too small to show. */
export interface Getoond extends Partial<Omit<Verslagregel, 'groep'>> {
  readonly groep: string;
  readonly onderdrukt: boolean;
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

/** One invariant of the ledger with its figure; breuken above nought means that something is wrong. */
export interface Controleregel {
  readonly regel: string;
  readonly figuur: string;
  readonly breuken: string;
}

export interface Zelfcontroleuitslag {
  readonly id: string;
  readonly wijze: 'nacht' | 'op_verzoek';
  readonly gedaanOp: Date;
  readonly inOrde: boolean;
  readonly regels: readonly Controleregel[];
}
