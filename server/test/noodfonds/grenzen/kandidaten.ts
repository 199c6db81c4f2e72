import { randomUUID } from 'node:crypto';
import type { Kolom } from './catalogus.js';
import type { Rij } from './rijen.js';

const DAG_MS = 86_400_000;
const SMALLINT = 32_767;

/** Values worth trying in a column: its edges, what its rules name, what other rows hold, and nothing at all. */
export function waardenVoor({ naam, type }: Kolom, rijen: readonly Rij[], uitdrukking: string): unknown[] {
  const gezien = [...new Set(rijen.map((rij) => rij[naam]).filter((waarde) => waarde !== null))].slice(0, 6);
  const eigen = perType(type, gezien, uitdrukking);
  return [...new Map([...eigen, ...gezien, null].map((waarde) => [JSON.stringify(waarde), waarde])).values()];
}

function perType(type: string, gezien: readonly unknown[], uitdrukking: string): unknown[] {
  if (type === 'uuid') return [randomUUID()];
  if (type === 'boolean') return [true, false];
  if (type === 'jsonb') return [{}, []];
  if (type.endsWith('[]')) return [[], ['iets']];
  if (type === 'text') return ['', 'iets anders', 'x'.repeat(6_000), ...[...uitdrukking.matchAll(/'([^']*)'::text/g)].map(([, tekst]) => tekst)];
  if (type === 'date' || type.startsWith('timestamp')) return dagen(type, gezien);
  if (/int|numeric/.test(type)) return getallen(type, gezien, uitdrukking);
  return [];
}

function getallen(type: string, gezien: readonly unknown[], uitdrukking: string): number[] {
  const genoemd = [...uitdrukking.matchAll(/\d+/g)].map(([tekst]) => Number(tekst));
  const rond = [...genoemd, ...gezien.map(Number)].flatMap((getal) => [getal - 1, getal, getal + 1]);
  return [-1, 0, 1, ...rond].filter((getal) => type !== 'smallint' || getal <= SMALLINT);
}

function dagen(type: string, gezien: readonly unknown[]): string[] {
  const basis = gezien.length > 0 ? gezien.map((dag) => new Date(String(dag)).getTime()) : [Date.parse('2026-06-01')];
  const los = basis.flatMap((dag) => [-2_500, -1, 1, 2_500].map((verschil) => new Date(dag + verschil * DAG_MS).toISOString()));
  return type === 'date' ? los.map((dag) => dag.slice(0, 10)) : los;
}

/** What the other columns of a rule hold in this row, for a rule that compares them. */
export function vanDezeRij({ naam, type }: Kolom, kolommen: readonly string[], rij: Rij): unknown[] {
  if (type !== 'uuid') return [];
  return kolommen.filter((ander) => ander !== naam).map((ander) => rij[ander]).filter((waarde) => typeof waarde === 'string' && waarde.length === 36);
}

/** A value that no row holds yet, for a column that has to differ. */
export function nieuweWaarden({ naam, type }: Kolom, rijen: readonly Rij[], verwijst: boolean): unknown[] {
  const bestaand = [...new Set(rijen.map((rij) => rij[naam]).filter((waarde) => waarde !== null))];
  if (verwijst) return [null, ...bestaand];
  if (type === 'uuid') return [randomUUID()];
  if (type === 'text') return [randomUUID().replaceAll('-', '').toUpperCase(), randomUUID().replaceAll('-', '').repeat(2), ...bestaand];
  if (/int|numeric/.test(type)) return [Math.max(0, ...bestaand.map(Number)) + 1, 3, 17];
  if (type === 'date') return ['2031-03-03'];
  return bestaand;
}

/** Every choice of one value per column. */
export function combinaties(kolommen: readonly (readonly [naam: string, waarden: readonly unknown[]])[]): Rij[] {
  return kolommen.reduce<Rij[]>((tot, [naam, waarden]) => tot.flatMap((rij) => waarden.map((waarde) => ({ ...rij, [naam]: waarde }))), [{}]);
}

/** Every choice of so many of them. */
export function deelverzamelingen<T>(lijst: readonly T[], aantal: number): T[][] {
  if (aantal === 0) return [[]];
  return lijst.flatMap((een, plek) => deelverzamelingen(lijst.slice(plek + 1), aantal - 1).map((rest) => [een, ...rest]));
}
