import type { Kostendrager } from '@doorbraaktafel/shared/vocabulary';
import { PostNietBruikbaar } from '@doorbraaktafel/shared/weigeringen';

/** A published price, as its source gives it. */
export interface Kengetal {
  readonly code: string;
  readonly post: string;
  /** As printed: `96.77`, or a range `30000-85000`. */
  readonly bedrag: string;
  readonly eenheid: string;
  readonly prijspeil: string;
  readonly bron: string;
  readonly adres: string;
  readonly betrouwbaarheid: string;
}

/** From the lowest to the highest the source allows, in whole cents. */
export interface Bandbreedte {
  readonly laagInCent: bigint;
  readonly hoogInCent: bigint;
}

/** A price per day in whole cents, with where it comes from. */
export interface Dagprijs extends Bandbreedte {
  readonly kengetal: Kengetal;
}

/** Which prices a voorstel compares, and whose purse pays and gains. */
export interface Raming {
  readonly nuPost: string;
  readonly straksPost: string;
  readonly betaalt: Kostendrager;
  readonly wint: Kostendrager;
}

/** What must stand beside every figure of this kind (domain model of the table, §3.3). */
export const KOSTENWAARSCHUWINGEN = [
  'Een pgb-tarief is niet de prijs die een gemeente met een aanbieder afspreekt.',
  'De huur en de uitkering tellen niet mee.',
  'Een plek die vrijkomt, gaat naar iemand anders. Het geld komt dus niet vanzelf terug.',
  'De eigen bijdrage van de cliënt telt niet mee.',
  'Wie betaalt, is vaak niet wie er geld door overhoudt.',
] as const;

const GEEN_PLEK = /^(toeslag|verschil)/;
const PER_JAAR = /^euro\/(deelnemer\/)?jaar$/;
const PER_DAG = /^euro\/(etmaal|dag)$/;
const DAGEN_IN_JAAR = 365n;

/** The price per day, or nothing for a post that has none or is no place of its own. */
export function dagprijs(kengetal: Kengetal): Dagprijs | undefined {
  const delen = kengetal.bedrag.split('-').map(inCent);
  const [laag, hoog] = delen.length === 1 ? [delen[0], delen[0]] : delen;
  const deler = delerVan(kengetal);
  if (laag === undefined || hoog === undefined || deler === undefined || GEEN_PLEK.test(kengetal.post)) return undefined;
  return { kengetal, laagInCent: deel(laag, deler), hoogInCent: deel(hoog, deler) };
}

/** @throws {PostNietBruikbaar} */
export function eisDagprijs(kengetallen: readonly Kengetal[], code: string, veld: string): Dagprijs {
  const kengetal = kengetallen.find((k) => k.code === code);
  const prijs = kengetal && dagprijs(kengetal);
  if (!prijs) throw new PostNietBruikbaar(veld);
  return prijs;
}

/** What a day in the new situation costs less than a day now; negative when it costs more (§3.3). */
export function dagvoordeel(nu: Bandbreedte, straks: Bandbreedte): Bandbreedte {
  return { laagInCent: nu.laagInCent - straks.hoogInCent, hoogInCent: nu.hoogInCent - straks.laagInCent };
}

/** Whole days after which an amount is earned back; `null` at an end of the range where it never is. */
export function terugverdiend(bedragInCent: bigint, voordeel: Bandbreedte): { readonly minstens: number | null; readonly hoogstens: number | null } {
  const dagen = (perDag: bigint) => (perDag > 0n ? Number((bedragInCent + perDag - 1n) / perDag) : null);
  return { minstens: dagen(voordeel.hoogInCent), hoogstens: dagen(voordeel.laagInCent) };
}

/** The same difference over a number of days. */
export function overDagen(voordeel: Bandbreedte, dagen: number): Bandbreedte {
  return { laagInCent: voordeel.laagInCent * BigInt(dagen), hoogInCent: voordeel.hoogInCent * BigInt(dagen) };
}

/** What the example compares; amounts in cents. */
export const VOORBEELD = { nuPost: 'K01', toeslagPost: 'K03', straksPost: 'K17', bedragInCent: 150_000n } as const;

/** An expense beside the days it equals: at the published price, and with the surcharge for intensive support as the other end of the range. */
export interface Kostenvoorbeeld {
  readonly bedragInCent: bigint;
  readonly nu: Dagprijs;
  readonly toeslag: Dagprijs;
  readonly straks: Dagprijs;
  readonly voordeel: Bandbreedte;
  readonly dagenMinstens: number;
  readonly dagenHoogstens: number;
}

/** An expense of € 1.500 equals about 19 days of a place in beschermd wonen (domain model of the table, §3.3). @throws {RangeError} when a price is gone from the source */
export function kostenvoorbeeld(kengetallen: readonly Kengetal[]): Kostenvoorbeeld {
  const { bedragInCent, nuPost, toeslagPost, straksPost } = VOORBEELD;
  const nu = eisDagprijs(kengetallen, nuPost, 'nuPost');
  const straks = eisDagprijs(kengetallen, straksPost, 'straksPost');
  const gevonden = kengetallen.find(({ code }) => code === toeslagPost);
  const toeslagInCent = inCent(gevonden?.bedrag ?? '');
  if (!gevonden || toeslagInCent === undefined) throw new RangeError(`Kengetal ${toeslagPost} staat niet in de bron.`);
  const toeslag = { kengetal: gevonden, laagInCent: toeslagInCent, hoogInCent: toeslagInCent };
  const voordeel = dagvoordeel({ laagInCent: nu.laagInCent, hoogInCent: nu.hoogInCent + toeslagInCent }, straks);
  const { minstens, hoogstens } = terugverdiend(bedragInCent, voordeel);
  if (minstens === null || hoogstens === null) throw new RangeError('Het voorbeeld levert geen verschil op.');
  return { bedragInCent, nu, toeslag, straks, voordeel, dagenMinstens: minstens, dagenHoogstens: hoogstens };
}

function delerVan({ eenheid, post }: Kengetal): bigint | undefined {
  if (PER_DAG.test(eenheid)) return 1n;
  if (!PER_JAAR.test(eenheid)) return undefined;
  const genoemd = /\((\d{3}) dagen\)/.exec(post)?.[1];
  return genoemd ? BigInt(genoemd) : DAGEN_IN_JAAR;
}

function inCent(bedrag: string): bigint | undefined {
  const [, euro, cent = ''] = /^(\d+)(?:\.(\d{1,2}))?$/.exec(bedrag.trim()) ?? [];
  return euro === undefined ? undefined : BigInt(euro) * 100n + BigInt(cent.padEnd(2, '0'));
}

/** Half a cent goes up. */
function deel(bedrag: bigint, deler: bigint): bigint {
  return (2n * bedrag + deler) / (2n * deler);
}
