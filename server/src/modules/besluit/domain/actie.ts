import { zegtIets, type Actieresultaat } from '@doorbraaktafel/shared/vocabulary';
import { RedenVerplicht, weiger } from '@doorbraaktafel/shared/weigeringen';

export interface Actiefeiten {
  readonly id: string;
  readonly casusId: string;
  readonly besluitId: string | null;
  readonly organisatieId: string;
  readonly lidId: string | null;
  readonly tekst: string;
  /** ISO date. */
  readonly voor: string;
  readonly afronding: { readonly op: Date; readonly resultaat: Actieresultaat; readonly reden: string | null } | null;
}

/** Something one organisation does before a date. */
export class Actie {
  constructor(readonly feiten: Actiefeiten) {}

  isTeLaat(vandaag: string): boolean {
    return this.feiten.afronding === null && this.feiten.voor < vandaag;
  }

  isVan({ lidId, organisatieId }: { lidId: string; organisatieId: string }): boolean {
    return this.feiten.organisatieId === organisatieId && (this.feiten.lidId === null || this.feiten.lidId === lidId);
  }

  /** Whatever was not simply done needs its reason. @throws {RedenVerplicht} */
  toetsResultaat(resultaat: Actieresultaat, reden: string | null): void {
    weiger(resultaat !== 'gedaan' && !zegtIets(reden), () => new RedenVerplicht());
  }
}
