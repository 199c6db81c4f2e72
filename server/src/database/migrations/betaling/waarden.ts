import type { QueryRunner } from 'typeorm';

/** Adds values to a `column in (...)` check and keeps the values that are there, also those of a migration that came between. */
export async function staToe(runner: QueryRunner, tabel: string, kolom: string, waarden: readonly string[]): Promise<void> {
  const naam = `${tabel}_${kolom}_check`;
  const [rij] = (await runner.query('select pg_get_constraintdef(oid) as tekst from pg_constraint where conname = $1 and conrelid = $2::regclass', [naam, tabel])) as { tekst: string }[];
  const bestaand = [...(rij?.tekst ?? '').matchAll(/'([a-z_]+)'::text/g)].map((gevonden) => gevonden[1]);
  if (bestaand.length === 0) throw new Error(`${naam} noemt geen waarden`);
  const alle = [...new Set([...bestaand, ...waarden])].map((waarde) => `'${waarde}'`).join(', ');
  await runner.query(`alter table ${tabel} drop constraint ${naam}, add constraint ${naam} check (${kolom} in (${alle}))`);
}
