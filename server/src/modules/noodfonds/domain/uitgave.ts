import type { Uitgavesoort, Uitgavestand } from '@doorbraaktafel/shared/vocabulary';
import {
  AlGoedgekeurd,
  BesluitDraagtUitgaveNiet,
  BetaalopdrachtLoopt,
  GoedkeuringOntbreekt,
  NietBevoegdVoorFonds,
  ReserveringAfgehandeld,
  ReserveringVerlopen,
  TerugBovenBetaald,
  type Weigering,
  ZelfdePersoon,
} from '@doorbraaktafel/shared/weigeringen';

/** What is on record of one expense; amounts in cents. */
export interface Uitgavefeiten {
  readonly id: string;
  readonly fondsId: string;
  /** Absent for a reader who sees the expense but not the fonds. */
  readonly fondsNaam: string | null;
  readonly casusId: string;
  readonly pseudoniem: string;
  readonly besluitId: string;
  readonly soort: Uitgavesoort;
  readonly gereserveerdInCent: bigint;
  readonly betaaldInCent: bigint;
  readonly vrijgevallenInCent: bigint;
  readonly gecorrigeerdInCent: bigint;
  readonly teruggekregenInCent: bigint;
  /** On its way in a betaalopdracht that is not settled yet. */
  readonly inOpdrachtInCent: bigint;
  readonly goedkeuringenNodig: number;
  readonly goedgekeurdDoor: readonly string[];
  readonly aangevraagdDoor: string;
  readonly aangevraagdOp: Date;
  readonly vervaltOp: Date;
  readonly isVerlopen: boolean;
  readonly vervallenOp: Date | null;
  readonly besluitIngetrokken: boolean;
}

/** Who would act, and how far his say in the fonds goes. */
export interface Handelende {
  readonly lidId: string;
  readonly gaatOverFonds: boolean;
  readonly magBedragGoedkeuren: boolean;
}

/** One expense. The ledger's functions decide; this says beforehand what they will say, for the buttons. */
export class Uitgave {
  constructor(readonly feiten: Uitgavefeiten) {}

  get restInCent(): bigint {
    const { gereserveerdInCent, betaaldInCent, vrijgevallenInCent } = this.feiten;
    return gereserveerdInCent - betaaldInCent - vrijgevallenInCent;
  }

  /** What may still be paid now; the rest of the reservation is on its way. */
  get betaalbaarInCent(): bigint {
    return this.restInCent - this.feiten.inOpdrachtInCent;
  }

  /** What was paid and neither corrected nor returned. */
  get nettoBetaaldInCent(): bigint {
    const { betaaldInCent, gecorrigeerdInCent, teruggekregenInCent } = this.feiten;
    return betaaldInCent - gecorrigeerdInCent - teruggekregenInCent;
  }

  get akkoordenTeGaan(): number {
    return Math.max(0, this.feiten.goedkeuringenNodig - this.feiten.goedgekeurdDoor.length);
  }

  get stand(): Uitgavestand {
    const { betaaldInCent, vervallenOp } = this.feiten;
    if (this.restInCent > 0n && betaaldInCent > 0n) return 'deels_betaald';
    if (this.restInCent > 0n) return this.akkoordenTeGaan > 0 ? 'wacht_op_akkoord' : 'te_betalen';
    if (vervallenOp) return 'vervallen';
    if (betaaldInCent === 0n) return 'vrijgegeven';
    return this.nettoBetaaldInCent === 0n ? 'teruggeboekt' : 'betaald';
  }

  waaromNietGoedkeuren(door: Handelende): Weigering | undefined {
    const { aangevraagdDoor, goedgekeurdDoor } = this.feiten;
    if (!door.gaatOverFonds) return new NietBevoegdVoorFonds();
    const dicht = this.waaromNietOpen();
    if (dicht) return dicht;
    if (door.lidId === aangevraagdDoor) return new ZelfdePersoon();
    if (!door.magBedragGoedkeuren) return new NietBevoegdVoorFonds();
    return goedgekeurdDoor.includes(door.lidId) ? new AlGoedgekeurd() : undefined;
  }

  waaromNietBetalen(door: Handelende): Weigering | undefined {
    if (!door.gaatOverFonds) return new NietBevoegdVoorFonds();
    const dicht = this.waaromNietOpen();
    if (dicht) return dicht;
    if (door.lidId === this.feiten.aangevraagdDoor) return new ZelfdePersoon();
    if (this.feiten.besluitIngetrokken) return new BesluitDraagtUitgaveNiet('ingetrokken');
    if (this.akkoordenTeGaan > 0) return new GoedkeuringOntbreekt(this.akkoordenTeGaan);
    return this.betaalbaarInCent === 0n ? new BetaalopdrachtLoopt(this.feiten.inOpdrachtInCent) : undefined;
  }

  waaromNietVrijlaten(door: Handelende): Weigering | undefined {
    if (!door.gaatOverFonds) return new NietBevoegdVoorFonds();
    const dicht = this.waaromNietOpen();
    if (dicht) return dicht;
    return this.feiten.inOpdrachtInCent > 0n ? new BetaalopdrachtLoopt(this.feiten.inOpdrachtInCent) : undefined;
  }

  waaromNietTerugontvangen(door: Handelende): Weigering | undefined {
    if (!door.gaatOverFonds) return new NietBevoegdVoorFonds();
    return this.nettoBetaaldInCent > 0n ? undefined : new TerugBovenBetaald(0n);
  }

  /** A reservation that ended or ran out takes nothing more. */
  waaromNietOpen(): Weigering | undefined {
    if (this.restInCent <= 0n) return new ReserveringAfgehandeld();
    return this.feiten.isVerlopen ? new ReserveringVerlopen() : undefined;
  }
}

/** An expense as this reader finds it, and what he may do with it. */
export interface GelezenUitgave {
  readonly uitgave: Uitgave;
  readonly door: Handelende;
}
