import { BerichtAlIngetrokken, NietUwBericht, type Weigering } from '@doorbraaktafel/shared/weigeringen';

export interface Berichtgegevens {
  readonly id: string;
  readonly casusId: string;
  readonly agendapuntId: string | null;
  readonly auteurLidId: string;
  readonly auteurNaam: string;
  readonly organisatieId: string;
  readonly organisatieNaam: string;
  readonly alleenEigenOrganisatie: boolean;
  readonly geplaatstOp: Date;
  /** Absent once it was withdrawn; then only the fact remains. */
  tekst: string | null;
  ingetrokkenOp: Date | null;
}

/** What somebody said about a casus; it can be withdrawn by its writer, never changed. */
export class Bericht {
  constructor(readonly gegevens: Berichtgegevens) {}

  waaromNietIntrekken(doorLidId: string): Weigering | undefined {
    if (this.gegevens.auteurLidId !== doorLidId) return new NietUwBericht();
    return this.gegevens.ingetrokkenOp ? new BerichtAlIngetrokken() : undefined;
  }

  /** Leaves a mark in its place; answers the words that were taken back. */
  trekIn(doorLidId: string, op: Date): string {
    const waarom = this.waaromNietIntrekken(doorLidId);
    if (waarom) throw waarom;
    const { tekst } = this.gegevens;
    this.gegevens.tekst = null;
    this.gegevens.ingetrokkenOp = op;
    return tekst ?? '';
  }
}
