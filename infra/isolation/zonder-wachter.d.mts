import type { Breuk } from './wachters.mjs';

/** Whether every guard of these still stands in its file as it was written down; answers those that do not. */
export function verdwenen(wortel: string, breuken: readonly Breuk[]): string[];
