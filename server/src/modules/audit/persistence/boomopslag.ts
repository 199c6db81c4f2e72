import { type Deelboom, deelbomen, vouw, wortelVan } from '../domain/boom.js';
import { TEGELBREEDTE, vakVan, vakkenOp } from '../domain/tegels.js';
import type { Sql } from './logboek.js';

const MEESTE_TEGELS_PER_KEER = 32;

interface Vak {
  readonly nummer: string;
  readonly hash: Buffer;
}

/** The root that the stored log had at this size, read from full tiles and the right edge. */
export async function wortelOp(sql: Sql, regioId: string, grootte: number): Promise<Buffer> {
  const toppen: Buffer[] = [];
  for (const deel of deelbomen({ van: 0, tot: grootte })) toppen.push(await leesDeelboom(sql, regioId, deel));
  return vouw(toppen);
}

async function leesDeelboom(sql: Sql, regioId: string, deel: Deelboom): Promise<Buffer> {
  const { niveau, van, tot } = vakVan(deel);
  return wortelVan(await leesVakken(sql, regioId, niveau, van, tot));
}

/** Entries of a tile level: leaf hashes at level 0, roots of the full tiles below at every other. */
async function leesVakken(sql: Sql, regioId: string, niveau: number, van: number, tot: number): Promise<Buffer[]> {
  const vakken =
    niveau === 0
      ? await sql<Vak>('select nummer, hash from audit_blad where regio_id = $1 and nummer >= $2 and nummer < $3 order by nummer', [regioId, van, tot])
      : await sql<Vak>(
          `select nummer, wortel as hash from audit_tegel
           where regio_id = $1 and niveau = $4 and nummer >= $2 and nummer < $3 order by nummer`,
          [regioId, van, tot, niveau - 1],
        );
  if (vakken.length !== tot - van) throw new Error(`Het logboek mist hashes op niveau ${niveau}, ${van} tot ${tot}.`);
  return vakken.map((vak) => vak.hash);
}

/** Stores tiles that became full; answers whether there are more to do. */
export async function vulTegels(sql: Sql, regioId: string, grootte: number): Promise<boolean> {
  let over = MEESTE_TEGELS_PER_KEER;
  for (let niveau = 0; vakkenOp(niveau + 1, grootte) > 0; niveau += 1) {
    const vol = vakkenOp(niveau + 1, grootte);
    for (let nummer = await eersteLegeTegel(sql, regioId, niveau); nummer < vol; nummer += 1) {
      if (over === 0) return true;
      await bewaarTegel(sql, regioId, niveau, nummer);
      over -= 1;
    }
  }
  return false;
}

async function eersteLegeTegel(sql: Sql, regioId: string, niveau: number): Promise<number> {
  const [rij] = await sql<{ nummer: string }>(
    'select coalesce(max(nummer) + 1, 0) as nummer from audit_tegel where regio_id = $1 and niveau = $2',
    [regioId, niveau],
  );
  return Number(rij?.nummer ?? 0);
}

async function bewaarTegel(sql: Sql, regioId: string, niveau: number, nummer: number): Promise<void> {
  const hashes = await leesVakken(sql, regioId, niveau, nummer * TEGELBREEDTE, (nummer + 1) * TEGELBREEDTE);
  await sql('insert into audit_tegel (regio_id, niveau, nummer, hashes, wortel) values ($1, $2, $3, $4, $5)', [
    regioId,
    niveau,
    nummer,
    Buffer.concat(hashes),
    wortelVan(hashes),
  ]);
}
