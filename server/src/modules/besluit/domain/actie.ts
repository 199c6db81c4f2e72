import type { Actieresultaat } from '@doorbraaktafel/shared/vocabulary';
import { ActieAlAfgerond, NietUwActie, RedenVerplicht, weiger } from '@doorbraaktafel/shared/weigeringen';

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

export interface Afhandelaar {
  readonly lidId: string;
  readonly organisatieId: string;
  readonly isRegisseur: boolean;
}

/** Something one organisation does before a date. */
export class Actie {
  constructor(readonly feiten: Actiefeiten) {}

  isTeLaat(vandaag: string): boolean {
    return this.feiten.afronding === null && this.feiten.voor < vandaag;
  }

  isVan(wie: Pick<Afhandelaar, 'lidId' | 'organisatieId'>): boolean {
    const { organisatieId, lidId } = this.feiten;
    return organisatieId === wie.organisatieId && (lidId === null || lidId === wie.lidId);
  }

  /** @throws {NietUwActie | ActieAlAfgerond} */
  toetsAfrondbaar(wie: Afhandelaar): void {
    weiger(this.feiten.organisatieId !== wie.organisatieId && !wie.isRegisseur, () => new NietUwActie());
    weiger(this.feiten.afronding !== null, () => new ActieAlAfgerond());
  }

  /** Whatever was not simply done needs its reason. @throws {NietUwActie | ActieAlAfgerond | RedenVerplicht} */
  rondAf(wie: Afhandelaar, resultaat: Actieresultaat, reden: string | null): void {
    this.toetsAfrondbaar(wie);
    weiger(resultaat !== 'gedaan' && !reden?.trim(), () => new RedenVerplicht());
  }
}
