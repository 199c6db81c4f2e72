import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { parse } from 'csv-parse/sync';
import type { Kengetal } from '../domain/kosten.js';

const BRON = new URL('../bron/publiek_kostenkengetallen.csv', import.meta.url);

/** Published prices, read once; `idem` becomes what it refers to. */
@Injectable()
export class Kengetallen {
  readonly alle: readonly Kengetal[] = lees();
}

type Rij = Omit<Kengetal, 'code'> & { readonly id: string };

function lees(): Kengetal[] {
  const rijen: Rij[] = parse(readFileSync(BRON, 'utf8'), { columns: true, skip_empty_lines: true });
  const gelezen: Kengetal[] = [];
  for (const { id, ...rij } of rijen) {
    const vorige = gelezen.at(-1);
    const bron = rij.bron.replace('idem', vorige?.bron ?? 'idem');
    const adres = rij.adres === 'idem' ? (vorige?.adres ?? '') : rij.adres;
    const post = rij.post.replace(/^idem/, vorige?.post ?? 'idem');
    gelezen.push({ code: id, ...rij, bron, adres, post });
  }
  return gelezen;
}
