import type { Gebruiker } from './gebruiker.js';

/**
 * What an act may ask of the hands: taps and filled fields together, and how long it may take.
 * A choice from a closed list counts twice, opening a link once.
 */
export const GRENZEN = {
  inbrengen: { handelingen: 5, seconden: 90 },
  akkoord: { handelingen: 1, seconden: 90 },
  /** Two taps and one sentence. */
  voorbehoudOfBezwaar: { handelingen: 3, seconden: 90 },
  /** Leg voor, Rond af and Stel vast by the chair, and one tap by the fund holder and each other party: six in the room. */
  besluitMetGeld: { handelingen: 6, seconden: 90 },
  voorzitterBijBesluit: { handelingen: 3, seconden: 90 },
  /** Open and approve, or open and ask. */
  fiat: { handelingen: 2, seconden: 90 },
  bijeenroepen: { handelingen: 1, seconden: 90 },
} as const;

/** Lets these people do this act, and fails when it takes more hands or time than it may. */
export async function binnen(grens: keyof typeof GRENZEN, wie: readonly Gebruiker[], doe: () => Promise<void>): Promise<void> {
  const hoogstens = GRENZEN[grens];
  const tel = () => wie.reduce((som, { handelingen }) => som + handelingen, 0);
  const [vooraf, begin] = [tel(), Date.now()];
  await doe();
  const handelingen = tel() - vooraf;
  const seconden = (Date.now() - begin) / 1000;
  if (handelingen > hoogstens.handelingen) throw new Error(`${grens} kostte ${handelingen} handelingen; ten hoogste ${hoogstens.handelingen}.`);
  if (seconden > hoogstens.seconden) throw new Error(`${grens} duurde ${Math.round(seconden)} seconden; ten hoogste ${hoogstens.seconden}.`);
}
