import type { Begunstigdesoort, Besluitdomein, Besluitsoort, NooitAfTeDwingen, Uitgavesoort } from '@doorbraaktafel/shared/vocabulary';
import { DagVoorbij, DatumInVerleden, GeenDeelnemer, GeldOnvolledig, OngeldigeInvoer, weiger } from '@doorbraaktafel/shared/weigeringen';
import { SOORTREGELS } from './besluitsoorten.js';
import type { Verplichting } from './mandaat.js';

/** Money a voorstel asks of a fonds, and the organisation that holds that fonds. */
export interface Geld {
  readonly bedragInCent: bigint;
  readonly fondsId: string;
  readonly uitgaveSoort: Uitgavesoort;
  readonly begunstigde: string;
  /** Absent in a voorstel from before the kind was asked. */
  readonly begunstigdeSoort: Begunstigdesoort | null;
  /** The mark of the invoice that a person sent. */
  readonly factuur: string | null;
}

/** What is asked of one more organisation, beside the uitvoerder. */
export interface GevraagdeActie {
  readonly organisatieId: string;
  readonly tekst: string;
  /** ISO date. */
  readonly voor: string;
}

/** What is asked of the table: text, kind, owner and date, and money if any. Never edited, only replaced. */
export interface Voorstel {
  readonly id: string;
  readonly casusId: string;
  readonly agendapuntId: string | null;
  readonly soort: Besluitsoort;
  readonly domein: Besluitdomein;
  readonly binnenRegels: boolean;
  readonly tekst: string;
  /** Why this is a good solution; empty when the voorstel speaks for itself. */
  readonly gronden: string | null;
  /** What it asks cannot be taken back, so that a heroverweging suspends it. */
  readonly onomkeerbaar: boolean;
  readonly geld: Geld | null;
  readonly uitvoerderId: string;
  /** ISO date. */
  readonly uitvoerenVoor: string;
  readonly acties: readonly GevraagdeActie[];
  readonly vervangtId: string | null;
  /** The besluit that this would replace. */
  readonly vervangtBesluitId: string | null;
  /** Subjects it touches that nobody may ever force. */
  readonly raakt: readonly NooitAfTeDwingen[];
  readonly ingebrachtDoor: string;
  readonly ingebrachtOp: Date;
}

export interface GeldInvoer {
  readonly bedragInCent?: bigint | null;
  readonly fondsId?: string | null;
  readonly uitgaveSoort?: Uitgavesoort | null;
  readonly begunstigde?: string | null;
  readonly begunstigdeSoort?: Begunstigdesoort | null;
  readonly factuur?: string | null;
}

const GELDVELDEN = ['bedragInCent', 'fondsId', 'uitgaveSoort', 'begunstigde'] as const;

/** All parts of an amount, or none; a person only on an invoice. @throws {GeldOnvolledig} */
export function leesGeld(soort: Besluitsoort, invoer: GeldInvoer): Geld | null {
  const { bedragInCent, fondsId, uitgaveSoort, begunstigde, begunstigdeSoort, factuur } = invoer;
  const nietGenoemd = GELDVELDEN.filter((veld) => invoer[veld] === null || invoer[veld] === undefined || invoer[veld] === '');
  if (nietGenoemd.length === GELDVELDEN.length && soort !== 'uitgave') return null;
  if (!bedragInCent || !fondsId || !uitgaveSoort || !begunstigde) throw new GeldOnvolledig(nietGenoemd[0] ?? 'bedragInCent');
  weiger(!SOORTREGELS[soort].magGeld, () => new GeldOnvolledig('soort'));
  if (!begunstigdeSoort) throw new GeldOnvolledig('begunstigdeSoort');
  weiger(begunstigdeSoort === 'factuur' && !factuur, () => new GeldOnvolledig('factuur'));
  return { bedragInCent, fondsId, uitgaveSoort, begunstigde, begunstigdeSoort, factuur: begunstigdeSoort === 'factuur' ? (factuur ?? null) : null };
}

/** A day by which somebody acts: not past, and within a year, or nobody feels it as a term. @throws {DatumInVerleden | OngeldigeInvoer} */
export function toetsTermijn(dag: string, vandaag: string, veld: string): void {
  weiger(dag < vandaag, () => new DatumInVerleden(veld));
  weiger(dag > eenJaarNa(vandaag), () => new OngeldigeInvoer({ nl: 'Kies een dag binnen een jaar.', en: 'Choose a day within a year.' }, veld));
}

// The 29th of February reads as the first of March in other years, which is late enough for a bound.
function eenJaarNa(dag: string): string {
  return `${Number(dag.slice(0, 4)) + 1}${dag.slice(4)}`;
}

/** Each by a party around the casus, before a day that is to come. @throws {DatumInVerleden | OngeldigeInvoer | GeenDeelnemer} with the field of the actie */
export function toetsActies(acties: readonly GevraagdeActie[], deelnemers: readonly string[], vandaag: string): void {
  for (const [plek, { organisatieId, voor }] of acties.entries()) {
    toetsTermijn(voor, vandaag, `acties.${plek}.voor`);
    weiger(!deelnemers.includes(organisatieId), () => new GeenDeelnemer(`acties.${plek}.organisatieId`));
  }
}

/** What is asked can still be done: no day of it went by since the voorstel was put. @throws {DagVoorbij} */
export function toetsUitvoerbaar({ uitvoerenVoor, acties }: Pick<Voorstel, 'uitvoerenVoor' | 'acties'>, vandaag: string): void {
  weiger([uitvoerenVoor, ...acties.map(({ voor }) => voor)].some((dag) => dag < vandaag), () => new DagVoorbij());
}

/**
 * What the voorstel asks of whom, the heaviest first: the fund holder pays, the uitvoerder acts, then who else is asked something.
 * Who agrees to an actie binds itself as in a werkafspraak; who does not is bound only under a mandate of its own.
 * @param fondshouderId organisation that holds the fonds, when there is money
 */
export function verplichtingen(voorstel: Pick<Voorstel, 'soort' | 'domein' | 'geld' | 'uitvoerderId' | 'acties'>, fondshouderId: string | null): Verplichting[] {
  const { soort, domein, geld, uitvoerderId, acties } = voorstel;
  const betalen: Verplichting[] = geld && fondshouderId ? [{ organisatieId: fondshouderId, soort, domein: 'noodfonds', bedragInCent: geld.bedragInCent }] : [];
  const doenden = new Set([uitvoerderId, ...acties.map(({ organisatieId }) => organisatieId)]);
  // Who pays and acts in the same domein is asked one thing; in another domein acting needs its own mandate.
  const doen = [...doenden].filter((id) => id !== betalen[0]?.organisatieId || domein !== 'noodfonds').map((organisatieId): Verplichting => ({ organisatieId, soort, domein, bedragInCent: 0n }));
  return [...betalen, ...doen];
}

/** Who left cannot speak against what binds it, so nothing is asked of it any more (hoor en wederhoor, Awb art. 4:8). */
export function doenAllenMee(gevraagd: readonly Pick<Verplichting, 'organisatieId'>[], deelnemers: readonly string[]): boolean {
  return gevraagd.every(({ organisatieId }) => deelnemers.includes(organisatieId));
}
