import { belast } from './belasting.mjs';

/**
 * Measures all contestants in one run, in turn and back again (A B B A), and compares each with the limit.
 * Ruis is the same contestant against itself: its first turn of a round over its second.
 * @param {{ naam: string, doel: object }[]} deelnemers the first is the limit; one with a `belast` of its own drives itself
 */
export async function meetOmEnOm(deelnemers, { rondes, seconden, klanten }) {
  const meet = (doel, maat) => (doel.belast ? doel.belast(maat) : belast(doel, maat));
  for (const { doel } of deelnemers) await meet(doel, { seconden: Math.max(1, seconden), klanten });
  const beurten = new Map(deelnemers.map(({ naam }) => [naam, []]));
  for (let ronde = 0; ronde < rondes; ronde += 1) {
    for (const { naam, doel } of [...deelnemers, ...deelnemers.toReversed()]) {
      beurten.get(naam).push(await meet(doel, { seconden, klanten }));
    }
    process.stderr.write(`ronde ${ronde + 1} van ${rondes}\n`);
  }
  const grens = beurten.get(deelnemers[0].naam);
  return deelnemers.map(({ naam }) => vatSamen(naam, beurten.get(naam), grens));
}

function vatSamen(naam, eigen, grens) {
  const perRonde = (beurten) => paren(beurten).map(([a, b]) => (a.perSeconde + b.perSeconde) / 2);
  const grensPerRonde = perRonde(grens);
  const verhoudingen = perRonde(eigen).map((waarde, ronde) => waarde / grensPerRonde[ronde]);
  return {
    naam,
    perSeconde: rond(mediaan(eigen.map((b) => b.perSeconde)), 1),
    p50Ms: rond(mediaan(eigen.map((b) => b.p50)), 3),
    p99Ms: rond(mediaan(eigen.map((b) => b.p99)), 3),
    deelVanGrens: rond(mediaan(verhoudingen), 3),
    deelVanGrensPerRonde: verhoudingen.map((v) => rond(v, 3)),
    ruis: rond(mediaan(paren(eigen).map(([a, b]) => Math.abs(a.perSeconde / b.perSeconde - 1))), 3),
    ...(eigen.some(({ herhaald }) => herhaald) ? { herhaaldPerGelukt: rond(mediaan(eigen.map((b) => b.herhaald / Math.max(1, b.aantal))), 2) } : {}),
  };
}

function paren(beurten) {
  return Array.from({ length: beurten.length / 2 }, (_, i) => [beurten[2 * i], beurten[2 * i + 1]]);
}

/** The middle value. */
export function mediaan(waarden) {
  const op = [...waarden].sort((a, b) => a - b);
  const midden = Math.floor(op.length / 2);
  return op.length % 2 ? op[midden] : (op[midden - 1] + op[midden]) / 2;
}

export function rond(waarde, cijfers) {
  return Number(waarde.toFixed(cijfers));
}
