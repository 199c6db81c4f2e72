import { EenAnderBevestigt, VernietigenKanNiet, VerzoekdagNodig, weiger, type Belet } from '@doorbraaktafel/shared/weigeringen';

export type Vernietigingsgrond = 'bewaartermijn' | 'verzoek';
export type Vernietigingsstand = 'voorgesteld' | 'ingetrokken' | 'vernietigd';

/** Months within which a request of the client is carried out. Source: Wmo 2015 art. 5.3.5 lid 1. */
export const MAANDEN_NA_VERZOEK = 3;

/** A proposal to destroy a casus, and what became of it. Days are ISO dates in the Netherlands. */
export interface Vernietiging {
  readonly id: string;
  readonly casusId: string;
  readonly grond: Vernietigingsgrond;
  readonly verzoekOp: string | null;
  /** The last day on which a request may still be open. */
  readonly uiterlijkOp: string | null;
  readonly stand: Vernietigingsstand;
  readonly voorgesteldOp: Date;
  readonly voorgesteldDoor: string;
  readonly voorgesteldDoorNaam: string;
  readonly bevestigdOp: Date | null;
  readonly bevestigdDoorNaam: string | null;
  /** How many rows of each kind went; nothing before that. */
  readonly aantallen: Readonly<Record<string, number>> | null;
  readonly bewijsSha256: string | null;
}

/** @throws {VerzoekdagNodig} a request has the day on which it came, and no other ground has one */
export function eisVerzoekdag(grond: Vernietigingsgrond, verzoekOp: string | null, vandaag: string): void {
  weiger(grond === 'verzoek' && (verzoekOp === null || verzoekOp > vandaag), () => new VerzoekdagNodig());
}

/** @throws {VernietigenKanNiet} naming the first thing that stands in the way */
export function eisVrij(beletten: readonly Belet[]): void {
  weiger(beletten.length > 0, () => new VernietigenKanNiet(beletten[0]));
}

/** @throws {EenAnderBevestigt} */
export function eisEenAnder({ voorgesteldDoor }: Pick<Vernietiging, 'voorgesteldDoor'>, lidId: string): void {
  weiger(voorgesteldDoor === lidId, () => new EenAnderBevestigt());
}
