import { readFileSync, writeFileSync } from 'node:fs';

/** Whether `npm run isolation -- --schrijf` asked to write the rows anew; who runs it reads what changed. */
export const SCHRIJF = process.env['ISOLATIE_SCHRIJF'] === '1';

/** Rows of the matrix that are too many to type: a name, then words that belong to it. */
export function leesBoek(naam: string): Map<string, readonly string[]> {
  const regels = readFileSync(new URL(naam, import.meta.url), 'utf8').split('\n').filter((regel) => regel && !regel.startsWith('#'));
  return new Map(regels.map((regel) => {
    const [sleutel = '', woorden = ''] = regel.split(': ');
    return [sleutel.replace(/:$/, ''), woorden.split(' ').filter(Boolean)] as const;
  }));
}

export function schrijfBoek(naam: string, uitleg: string, rijen: ReadonlyMap<string, readonly string[]>): void {
  const regels = [...rijen].sort(([een], [ander]) => (een < ander ? -1 : 1)).map(([sleutel, woorden]) => `${sleutel}: ${[...woorden].sort().join(' ')}`.trimEnd());
  writeFileSync(new URL(naam, import.meta.url), [...uitleg.split('\n').map((regel) => `# ${regel}`), ...regels, ''].join('\n'));
}
