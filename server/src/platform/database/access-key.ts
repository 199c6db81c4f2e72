/** What makes access lines of one visit the same line. */
interface Line {
  readonly casusId: string;
  readonly gegevensgroep: string;
  readonly actie?: string;
}

export function accessKey({ casusId, gegevensgroep, actie = 'R' }: Line): string {
  return `${casusId} ${gegevensgroep} ${actie}`;
}

/** The lines that differ, by key. */
export function byKey<T extends Line>(lines: readonly T[]): Map<string, T> {
  return new Map(lines.map((line) => [accessKey(line), line]));
}
