const WEG = '[naam van een ander]';
const DEEL_VAN_EEN_WOORD = '[\\p{L}\\p{N}]';

/**
 * A text without the names of other people who are known around this casus, whole words only and whatever their case.
 * Source: AVG art. 15 lid 4, the rights of others; domain reference §5.2.
 */
export function zonderDerden(tekst: string, namen: readonly string[]): string {
  return namen
    .flatMap((naam) => [naam.trim(), ...naam.trim().split(/\s+/).filter((deel) => /^\p{Lu}\p{L}{2,}$/u.test(deel))])
    .filter((naam) => naam.length > 1)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, naam) => rest.replace(new RegExp(`(?<!${DEEL_VAN_EEN_WOORD})${letterlijk(naam)}(?!${DEEL_VAN_EEN_WOORD})`, 'giu'), WEG), tekst);
}

/** The same in everything that people may have written: every text, however deep. */
export function overalZonderDerden<T>(waarde: T, namen: readonly string[]): T {
  if (typeof waarde === 'string') return zonderDerden(waarde, namen) as T;
  if (Array.isArray(waarde)) return waarde.map((deel: unknown) => overalZonderDerden(deel, namen)) as T;
  if (waarde === null || typeof waarde !== 'object' || waarde instanceof Date) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([sleutel, deel]) => [sleutel, overalZonderDerden(deel as unknown, namen)])) as T;
}

function letterlijk(naam: string): string {
  return naam.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
