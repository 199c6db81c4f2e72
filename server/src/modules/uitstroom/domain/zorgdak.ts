import type { Kostenincidentoorzaak, Kostenincidentsoort } from '@doorbraaktafel/shared/vocabulary';
import { Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Dag } from './dag.js';

/** From how many incidents on a sum is shown to who may not see the incidents; the same as for other counts of the regio. */
export const MINST = 5;

/** A special cost of a home that a provider rents for a client (WYZER advies B); amounts in cents. */
export interface Kostenincident {
  readonly id: string;
  readonly zorgaanbiederId: string;
  readonly zorgaanbiederNaam: string;
  readonly soort: Kostenincidentsoort;
  readonly oorzaak: Kostenincidentoorzaak;
  readonly bedragInCent: bigint;
  readonly voorgevallenOp: Dag;
  readonly ingetrokkenOp: Date | null;
}

/** Count and sum of one provider, for one cause or, with `oorzaak` null, for all; null where it is withheld. */
export interface Kostentelling {
  readonly zorgaanbiederId: string;
  readonly naam: string;
  readonly woningen: number | null;
  readonly oorzaak: Kostenincidentoorzaak | null;
  readonly aantal: number | null;
  readonly somInCent: bigint | null;
  readonly onderdrukt: boolean;
}

export interface Zorgdakjaar {
  readonly totaal: Kostentelling;
  readonly oorzaken: readonly Kostentelling[];
  /** Incidents per hundred homes, in tenths; null without homes or when withheld. */
  readonly perHonderd: number | null;
  /** Cents per home, half a cent up; null without homes or when withheld. */
  readonly perWoningInCent: bigint | null;
}

export class IncidentAlIngetrokken extends Weigering {
  static readonly code = 'IncidentAlIngetrokken';
  readonly code = IncidentAlIngetrokken.code;
  constructor() {
    super({ nl: 'Dit is al ingetrokken. Laad de pagina opnieuw.', en: 'This has been withdrawn already. Reload the page.' });
  }
}

/** One line per provider, with its causes and the number of homes as denominator (Y46). */
export function perZorgaanbieder(tellingen: readonly Kostentelling[]): Zorgdakjaar[] {
  return tellingen.filter(({ oorzaak }) => oorzaak === null).map((totaal) => ({
    totaal,
    oorzaken: tellingen.filter(({ zorgaanbiederId, oorzaak }) => zorgaanbiederId === totaal.zorgaanbiederId && oorzaak !== null),
    perHonderd: totaal.woningen && totaal.aantal !== null ? Math.round((totaal.aantal * 1000) / totaal.woningen) / 10 : null,
    perWoningInCent: totaal.woningen && totaal.somInCent !== null ? deel(totaal.somInCent, BigInt(totaal.woningen)) : null,
  }));
}

const deel = (bedrag: bigint, deler: bigint) => (2n * bedrag + deler) / (2n * deler);
