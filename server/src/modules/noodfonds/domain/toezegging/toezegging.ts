import { AlGewijzigd, NietToegestaan, StapNietMogelijk, type Weigering } from '@doorbraaktafel/shared/weigeringen';

export type Stap = 'vragen' | 'toekennen' | 'afwijzen' | 'starten';
export const STAPPEN: readonly Stap[] = ['vragen', 'toekennen', 'afwijzen', 'starten'];

/** What somebody promised around a casus; days as yyyy-mm-dd, amounts in cents. */
export interface Toezegging {
  readonly id: string;
  readonly casusId: string;
  readonly regeling: string;
  readonly organisatieId: string;
  readonly toegezegdDoor: string;
  readonly toegezegdOp: Date;
  readonly sleutelOp: string | null;
  readonly voorbereidOp: string;
  readonly gevraagdOp: string | null;
  readonly beslotenOp: string | null;
  readonly uitkomst: 'toegekend' | 'afgewezen' | null;
  readonly giftInCent: bigint;
  readonly leningInCent: bigint;
  readonly gestartOp: string | null;
  readonly versie: number;
  readonly vandaag: string;
}

/** Which step follows on which state; a table, so that the buttons and the act say the same. */
const VOLGT: Readonly<Record<Stap, (t: Toezegging) => boolean>> = {
  vragen: ({ gevraagdOp }) => gevraagdOp === null,
  toekennen: ({ gevraagdOp, uitkomst }) => gevraagdOp !== null && uitkomst === null,
  afwijzen: ({ gevraagdOp, uitkomst }) => gevraagdOp !== null && uitkomst === null,
  starten: ({ uitkomst, gestartOp }) => uitkomst === 'toegekend' && gestartOp === null,
};

/** Why this step cannot be taken now. */
export function waaromNiet(toezegging: Toezegging, stap: Stap, magStappen: boolean): Weigering | undefined {
  if (!magStappen) return new NietToegestaan();
  return VOLGT[stap](toezegging) ? undefined : new StapNietMogelijk();
}

const BIJSTAND: readonly string[] = ['bijzondere_bijstand', 'leenbijstand'];

/** Bijstand that was granted is an amount: what a fonds paid in advance is asked back from it. */
export function mistBedrag({ regeling }: Pick<Toezegging, 'regeling'>, stap: Stap, samenInCent: bigint): boolean {
  return stap === 'toekennen' && BIJSTAND.includes(regeling) && samenInCent === 0n;
}

/** The day before which a step may not lie: steps follow each other in time. */
export function vroegst({ voorbereidOp, gevraagdOp, beslotenOp }: Toezegging, stap: Stap): string {
  if (stap === 'vragen') return voorbereidOp;
  return stap === 'starten' ? (beslotenOp ?? voorbereidOp) : (gevraagdOp ?? voorbereidOp);
}

/** @throws {AlGewijzigd} when somebody changed it since it was read */
export function eisVersie({ versie }: Toezegging, gezien: number): void {
  if (versie !== gezien) throw new AlGewijzigd();
}

export type Moment = 'veertien_voor' | 'zeven_voor' | 'zeven_na' | 'veertien_na';

/**
 * When somebody is told, in days from the key. Before it the application must be out; after it the money must be there.
 * Source: DSP-2020 §2.9 and H3 (bijzondere bijstand prepared before the key, decided within two weeks after it, by preference one).
 */
export const MOMENTEN: readonly { readonly moment: Moment; readonly dagen: number; readonly telt: (t: Pick<Toezegging, 'gevraagdOp' | 'gestartOp' | 'uitkomst'>) => boolean }[] = [
  { moment: 'veertien_voor', dagen: -14, telt: ({ gevraagdOp }) => gevraagdOp === null },
  { moment: 'zeven_voor', dagen: -7, telt: ({ gevraagdOp }) => gevraagdOp === null },
  { moment: 'zeven_na', dagen: 7, telt: ({ gestartOp, uitkomst }) => gestartOp === null && uitkomst !== 'afgewezen' },
  { moment: 'veertien_na', dagen: 14, telt: ({ gestartOp, uitkomst }) => gestartOp === null && uitkomst !== 'afgewezen' },
];

const DAG_MS = 86_400_000;
const dagen = (van: string, tot: string) => Math.round((Date.parse(tot) - Date.parse(van)) / DAG_MS);

/** Days until the key; negative once it has passed, nothing without a key. */
export function dagenTotSleutel({ sleutelOp, vandaag }: Pick<Toezegging, 'sleutelOp' | 'vandaag'>): number | null {
  return sleutelOp === null ? null : dagen(vandaag, sleutelOp);
}

/** The latest moment that has come and of which what it asks is not done; the earlier ones are then of the past. */
export function signaal(toezegging: Pick<Toezegging, 'sleutelOp' | 'vandaag' | 'gevraagdOp' | 'gestartOp' | 'uitkomst'>): Moment | undefined {
  const tot = dagenTotSleutel(toezegging);
  if (tot === null) return undefined;
  return MOMENTEN.filter(({ dagen: dag, telt }) => -tot >= dag && telt(toezegging) && (dag > 0 || tot >= 0)).at(-1)?.moment;
}
