import { type Bereik, type Deelboom, deelbomen, knoopHash, splitsing, vouw } from './boom.js';

/** The ranges whose hashes prove that leaf `index` is in the tree of `grootte` leaves (RFC 6962 §2.1.1), deepest first. */
export function inclusiepad(index: number, grootte: number): Bereik[] {
  if (index < 0 || index >= grootte) throw new RangeError(`Blad ${index} valt buiten een boom van ${grootte} bladen.`);
  return inclusieBinnen(index, { van: 0, tot: grootte });
}

/** The ranges whose hashes prove that the tree of `nieuw` leaves begins with the tree of `oud` leaves (RFC 6962 §2.1.2). */
export function consistentiepad(oud: number, nieuw: number): Bereik[] {
  if (oud < 0 || oud > nieuw) throw new RangeError(`Een boom van ${nieuw} bladen bevat geen boom van ${oud} bladen.`);
  return oud === 0 ? [] : consistentieBinnen(oud, { van: 0, tot: nieuw }, true);
}

/** The hash over each range, folded from the perfect subtrees that `lees` knows. */
export function hashesVan(pad: readonly Bereik[], lees: (deel: Deelboom) => Buffer): Buffer[] {
  return pad.map((bereik) => vouw(deelbomen(bereik).map(lees)));
}

function inclusieBinnen(index: number, { van, tot }: Bereik): Bereik[] {
  if (tot - van === 1) return [];
  const midden = van + splitsing(tot - van);
  const links = { van, tot: midden };
  const rechts = { van: midden, tot };
  return index < midden ? [...inclusieBinnen(index, links), rechts] : [...inclusieBinnen(index, rechts), links];
}

function consistentieBinnen(oud: number, { van, tot }: Bereik, bekend: boolean): Bereik[] {
  if (van + oud === tot) return bekend ? [] : [{ van, tot }];
  const helft = splitsing(tot - van);
  const links = { van, tot: van + helft };
  const rechts = { van: van + helft, tot };
  return oud <= helft
    ? [...consistentieBinnen(oud, links, bekend), rechts]
    : [...consistentieBinnen(oud - helft, rechts, false), links];
}

export interface Inclusie {
  readonly index: number;
  readonly grootte: number;
  readonly blad: Buffer;
  readonly bewijs: readonly Buffer[];
  readonly wortel: Buffer;
}

/** Whether the proof shows that the leaf hash `blad` stands at `index` under `wortel` (RFC 9162 §2.1.3.2). */
export function bewijstInclusie({ index, grootte, blad, bewijs, wortel }: Inclusie): boolean {
  if (index < 0 || index >= grootte) return false;
  let plaats = index;
  let laatste = grootte - 1;
  let hash = blad;
  for (const stap of bewijs) {
    if (laatste === 0) return false;
    if (plaats % 2 === 1 || plaats === laatste) {
      hash = knoopHash(stap, hash);
      while (plaats % 2 === 0 && plaats !== 0) [plaats, laatste] = [omhoog(plaats), omhoog(laatste)];
    } else {
      hash = knoopHash(hash, stap);
    }
    [plaats, laatste] = [omhoog(plaats), omhoog(laatste)];
  }
  return laatste === 0 && hash.equals(wortel);
}

export interface Consistentie {
  readonly oud: { readonly grootte: number; readonly wortel: Buffer };
  readonly nieuw: { readonly grootte: number; readonly wortel: Buffer };
  readonly bewijs: readonly Buffer[];
}

/** Whether the proof shows that the new tree only added leaves to the old one (RFC 9162 §2.1.4.2). */
export function bewijstConsistentie({ oud, nieuw, bewijs }: Consistentie): boolean {
  if (oud.grootte > nieuw.grootte) return false;
  if (oud.grootte === nieuw.grootte) return bewijs.length === 0 && oud.wortel.equals(nieuw.wortel);
  if (oud.grootte === 0) return bewijs.length === 0;
  let plaats = oud.grootte - 1;
  let laatste = nieuw.grootte - 1;
  while (plaats % 2 === 1) [plaats, laatste] = [omhoog(plaats), omhoog(laatste)];
  const [eerste, ...stappen] = plaats === 0 ? [oud.wortel, ...bewijs] : bewijs;
  if (!eerste) return false;
  let oudeHash = eerste;
  let nieuweHash = eerste;
  for (const stap of stappen) {
    if (laatste === 0) return false;
    if (plaats % 2 === 1 || plaats === laatste) {
      oudeHash = knoopHash(stap, oudeHash);
      nieuweHash = knoopHash(stap, nieuweHash);
      while (plaats % 2 === 0 && plaats !== 0) [plaats, laatste] = [omhoog(plaats), omhoog(laatste)];
    } else {
      nieuweHash = knoopHash(nieuweHash, stap);
    }
    [plaats, laatste] = [omhoog(plaats), omhoog(laatste)];
  }
  return laatste === 0 && oudeHash.equals(oud.wortel) && nieuweHash.equals(nieuw.wortel);
}

const omhoog = (plaats: number): number => Math.floor(plaats / 2);
