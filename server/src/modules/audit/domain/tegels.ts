import type { Deelboom } from './boom.js';

/** Levels of the tree in one tile (C2SP tlog-tiles). */
export const TEGELHOOGTE = 8;
export const TEGELBREEDTE = 2 ** TEGELHOOGTE;

/** A tile that a tree of some size has; `breedte` under 256 means partial. */
export interface Tegel {
  readonly niveau: number;
  readonly nummer: number;
  readonly breedte: number;
}

/** Entries of one tile level that together form a perfect subtree. */
export interface Tegelvak {
  readonly niveau: number;
  readonly van: number;
  readonly tot: number;
}

/** The path of a tile, or of a bundle of leaves, under the log's address (C2SP tlog-tiles). */
export function tegelpad({ niveau, nummer, breedte }: Omit<Tegel, 'niveau'> & { readonly niveau: number | 'entries' }): string {
  const deel = breedte === TEGELBREEDTE ? '' : `.p/${breedte}`;
  return `tile/${niveau}/${nummerpad(nummer)}${deel}`;
}

function nummerpad(nummer: number): string {
  const groep = (waarde: number) => String(waarde).padStart(3, '0');
  let pad = groep(nummer % 1000);
  for (let rest = Math.floor(nummer / 1000); rest > 0; rest = Math.floor(rest / 1000)) pad = `x${groep(rest % 1000)}/${pad}`;
  return pad;
}

/** How many entries a level of a tree of this many leaves has. */
export function vakkenOp(niveau: number, grootte: number): number {
  return Math.floor(grootte / TEGELBREEDTE ** niveau);
}

/** All tiles of a tree of this many leaves, full and partial, lowest level first. */
export function tegelsVan(grootte: number): Tegel[] {
  const tegels: Tegel[] = [];
  for (let niveau = 0; vakkenOp(niveau, grootte) > 0; niveau += 1) {
    const vakken = vakkenOp(niveau, grootte);
    for (let nummer = 0; nummer * TEGELBREEDTE < vakken; nummer += 1) {
      tegels.push({ niveau, nummer, breedte: Math.min(TEGELBREEDTE, vakken - nummer * TEGELBREEDTE) });
    }
  }
  return tegels;
}

/** Where the tiles hold what a perfect subtree is made of. */
export function vakVan({ hoogte, index }: Deelboom): Tegelvak {
  const niveau = Math.floor(hoogte / TEGELHOOGTE);
  const aantal = 2 ** (hoogte % TEGELHOOGTE);
  return { niveau, van: index * aantal, tot: (index + 1) * aantal };
}
