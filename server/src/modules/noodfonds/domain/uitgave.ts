import type { Uitgaveroute, Uitgavesoort, Uitgavestand } from '@doorbraaktafel/shared/vocabulary';
import {
  AanvraagAfgehandeld,
  AlGoedgekeurd,
  BesluitDraagtUitgaveNiet,
  EerstAkkoord,
  EigenCaseload,
  BetaalopdrachtLoopt,
  FondsGesloten,
  GenoegAkkoorden,
  GoedkeuringOntbreekt,
  KeurdeZelfGoed,
  NietBevoegdVoorFonds,
  NietToegestaan,
  ReserveringAfgehandeld,
  ReserveringVerlopen,
  RisicodelingNietMogelijk,
  TafelBeslist,
  VoorliggendOntbreekt,
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
  readonly fondsGesloten: boolean;
  readonly casusId: string;
  readonly pseudoniem: string;
  /** Absent while it is only asked for. */
  readonly besluitId: string | null;
  readonly route: Uitgaveroute;
  readonly soort: Uitgavesoort;
  /** What was asked; zero is set aside until a besluit grants it. */
  readonly gevraagdInCent: bigint;
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
  readonly vervaltOp: Date | null;
  readonly isVerlopen: boolean;
  readonly vervallenOp: Date | null;
  /** Withdrawn or replaced. */
  readonly besluitIngetrokken: boolean;
  readonly besluitEinde: Besluiteinde | null;
  /** A bestuurder still has to answer; money that left does not come back by itself. */
  readonly heroverwegingLoopt: boolean;
  /** Gemeente and corporatie share the risk: money leaves with a claim only. */
  readonly risicoGedeeld: boolean;
  /** What claims on shared risk were granted, paid or not. */
  readonly toegekendInCent: bigint;
  readonly afgewezenDoor: string | null;
  /** Who gets the money; absent for a reader who may not know. */
  readonly begunstigde: string | null;
  /** Drawn in the sample, and nobody looked at it yet. */
  readonly naTeKijken: boolean;
  /** Schemes that come first and have no outcome yet. */
  readonly voorliggendOntbreekt: readonly string[];
  /** What the fonds grants without the table. */
  readonly snelTotEnMetInCent: bigint;
}

/** When and why the besluit behind the money ended; the reason without the name of a client. */
export interface Besluiteinde {
  readonly op: Date;
  readonly vervangen: boolean;
  readonly reden: string | null;
}

/** Who would act, and how far his say in the fonds goes. */
export interface Handelende {
  readonly lidId: string;
  /** Whether he asked for it, under this lid or another of his own. */
  readonly vroegZelf: boolean;
  /** Whether he agreed already, under this lid or another of his own. */
  readonly keurdeGoed: boolean;
  readonly gaatOverFonds: boolean;
  /** Whether he asked for it and may fill in what the schemes that come first said. */
  readonly magUitkomsten: boolean;
  /** Why this lid may not agree to this amount, kind and client: `bevoegd` or `eigenCaseload`; null when he may. */
  readonly keurtNiet: string | null;
}

/** One expense. The ledger's functions decide; this says beforehand what they will say, for the buttons. */
export class Uitgave {
  constructor(readonly feiten: Uitgavefeiten) {}

  get restInCent(): bigint {
    const { gereserveerdInCent, betaaldInCent, vrijgevallenInCent } = this.feiten;
    return gereserveerdInCent - betaaldInCent - vrijgevallenInCent;
  }

  /** What may still be paid now, of shared risk only what claims were granted; the rest of the reservation is on its way. */
  get betaalbaarInCent(): bigint {
    const { risicoGedeeld, toegekendInCent, betaaldInCent, inOpdrachtInCent } = this.feiten;
    const rest = this.restInCent - inOpdrachtInCent;
    const claims = this.heeftClaim ? toegekendInCent - betaaldInCent - inOpdrachtInCent : 0n;
    return risicoGedeeld && claims < rest ? claims : rest;
  }

  /** What was paid and neither corrected nor returned. */
  get nettoBetaaldInCent(): bigint {
    const { betaaldInCent, gecorrigeerdInCent, teruggekregenInCent } = this.feiten;
    return betaaldInCent - gecorrigeerdInCent - teruggekregenInCent;
  }

  get akkoordenTeGaan(): number {
    return Math.max(0, this.feiten.goedkeuringenNodig - this.feiten.goedgekeurdDoor.length);
  }

  /** Asked for, and nothing set aside yet. */
  get isAanvraag(): boolean {
    return this.feiten.besluitId === null;
  }

  /** Asked from a fonds that closed since: nobody can grant it any more. */
  get isGestrand(): boolean {
    return this.isAanvraag && this.feiten.fondsGesloten && !this.waaromGestopt();
  }

  get stand(): Uitgavestand {
    if (this.isAanvraag) return this.standVanAanvraag();
    const { betaaldInCent, vervallenOp, besluitIngetrokken } = this.feiten;
    if (this.isUitgelopen) return 'vervallen';
    if (this.restInCent > 0n && besluitIngetrokken) return 'vrij_te_geven';
    if (this.restInCent > 0n && betaaldInCent > 0n) return 'deels_betaald';
    if (this.restInCent > 0n) return this.standVoorBetaling();
    if (vervallenOp) return 'vervallen';
    if (betaaldInCent === 0n) return 'vrijgegeven';
    return this.nettoBetaaldInCent === 0n ? 'teruggeboekt' : 'betaald';
  }

  /** Its last day passed and nothing of it is on its way, so what is left goes back to the fonds by itself. */
  private get isUitgelopen(): boolean {
    return this.feiten.isVerlopen && this.restInCent > 0n && this.feiten.inOpdrachtInCent === 0n && !this.heeftClaim;
  }

  private standVoorBetaling(): Uitgavestand {
    if (this.akkoordenTeGaan > 0) return 'wacht_op_akkoord';
    return this.feiten.voorliggendOntbreekt.length > 0 ? 'wacht_op_uitkomsten' : 'te_betalen';
  }

  /** The besluit was withdrawn while money of it still lies with who was paid. */
  get ligtBijOntvanger(): boolean {
    const { besluitEinde } = this.feiten;
    return besluitEinde !== null && !besluitEinde.vervangen && this.nettoBetaaldInCent > 0n;
  }

  /** Outcomes of schemes are filled in by who asked; money that nobody may pay any more needs none. */
  waaromNietUitkomsten(door: Handelende): Weigering | undefined {
    const { voorliggendOntbreekt, besluitIngetrokken } = this.feiten;
    if (!door.magUitkomsten) return new NietToegestaan({ nl: 'Wie het geld vroeg, vult in wat elke regeling zei.', en: 'Who asked for the money fills in what each scheme said.' });
    if (voorliggendOntbreekt.length === 0 || besluitIngetrokken) return new ReserveringAfgehandeld();
    return this.isAanvraag ? this.waaromGestopt() : this.waaromNietOpen();
  }

  waaromNietGoedkeuren(door: Handelende): Weigering | undefined {
    if (this.isGestrand) return new FondsGesloten();
    if (!door.gaatOverFonds) return new NietBevoegdVoorFonds();
    const dicht = this.isAanvraag ? this.waaromNietToeTeKennen() : this.waaromNietOpen();
    if (dicht) return dicht;
    if (this.feiten.besluitIngetrokken) return new BesluitDraagtUitgaveNiet('ingetrokken');
    if (door.vroegZelf) return new ZelfdePersoon();
    if (door.keurtNiet) return door.keurtNiet === 'eigenCaseload' ? new EigenCaseload() : new NietBevoegdVoorFonds();
    if (door.keurdeGoed) return new AlGoedgekeurd();
    return this.isAanvraag || this.akkoordenTeGaan > 0 ? undefined : new GenoegAkkoorden();
  }

  /** Refusing is for the fonds, withdrawing for who asked. */
  waaromNietAfwijzen(door: Handelende): Weigering | undefined {
    if (!door.gaatOverFonds && door.lidId !== this.feiten.aangevraagdDoor) return new NietBevoegdVoorFonds();
    return this.isAanvraag ? this.waaromGestopt() : new AanvraagAfgehandeld();
  }

  waaromNietBetalen(door: Handelende): Weigering | undefined {
    if (!door.gaatOverFonds) return new NietBevoegdVoorFonds();
    const dicht = this.waaromNietOpen();
    if (dicht) return dicht;
    if (door.vroegZelf) return new ZelfdePersoon();
    if (this.feiten.besluitIngetrokken) return new BesluitDraagtUitgaveNiet('ingetrokken');
    if (this.feiten.heroverwegingLoopt) return new BesluitDraagtUitgaveNiet('heroverweging');
    if (this.feiten.risicoGedeeld && !this.heeftClaim) return new RisicodelingNietMogelijk('claim');
    if (this.akkoordenTeGaan > 0) return new GoedkeuringOntbreekt(this.akkoordenTeGaan);
    const { voorliggendOntbreekt } = this.feiten;
    if (voorliggendOntbreekt.length > 0) return new VoorliggendOntbreekt(voorliggendOntbreekt);
    return this.betaalbaarInCent === 0n ? new BetaalopdrachtLoopt(this.feiten.inOpdrachtInCent) : undefined;
  }

  waaromNietVrijlaten(door: Handelende): Weigering | undefined {
    if (!door.gaatOverFonds) return new NietBevoegdVoorFonds();
    const dicht = this.waaromNietOpen();
    if (dicht) return dicht;
    if (this.heeftClaim && !this.feiten.besluitIngetrokken) return new RisicodelingNietMogelijk('toegekend');
    return this.feiten.inOpdrachtInCent > 0n ? new BetaalopdrachtLoopt(this.feiten.inOpdrachtInCent) : undefined;
  }

  /** A claim was granted and not paid yet. */
  private get heeftClaim(): boolean {
    return this.feiten.toegekendInCent > this.feiten.betaaldInCent;
  }

  /** Who decided fast is looked at by somebody who neither asked nor agreed, once nobody has to agree any more. */
  waaromNietNakijken(door: Handelende, isNagekeken: boolean): Weigering | undefined {
    if (!door.gaatOverFonds) return new NietBevoegdVoorFonds();
    if (door.vroegZelf) return new ZelfdePersoon();
    if (door.keurdeGoed) return new KeurdeZelfGoed();
    if (this.stand === 'wacht_op_akkoord') return new EerstAkkoord();
    return isNagekeken ? new AanvraagAfgehandeld('nagekeken') : undefined;
  }

  private waaromGestopt(): Weigering | undefined {
    const stand = this.standVanAanvraag();
    return stand === 'afgewezen' || stand === 'ingetrokken' ? new AanvraagAfgehandeld(stand) : undefined;
  }

  private standVanAanvraag(): Uitgavestand {
    const { afgewezenDoor, aangevraagdDoor } = this.feiten;
    if (!afgewezenDoor) return 'aangevraagd';
    return afgewezenDoor === aangevraagdDoor ? 'ingetrokken' : 'afgewezen';
  }

  private waaromNietToeTeKennen(): Weigering | undefined {
    const { route, snelTotEnMetInCent, voorliggendOntbreekt } = this.feiten;
    const gestopt = this.waaromGestopt();
    if (gestopt) return gestopt;
    if (route === 'tafel') return new TafelBeslist(snelTotEnMetInCent);
    return voorliggendOntbreekt.length > 0 ? new VoorliggendOntbreekt(voorliggendOntbreekt) : undefined;
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

/** What of the money waits for this reader: expenses to agree to or pay, and the expenses with a claim to decide on. */
export interface Geldwerk {
  readonly uitgaven: number;
  /** Expenses of which the besluit ended while money still stands apart. */
  readonly vrijTeGeven: number;
  readonly claims: readonly string[];
  /** Expenses of the sample that this reader may look over. */
  readonly naTeKijken: number;
  /** Expenses with an advance to ask back, since the scheme granted. */
  readonly voorschotten: readonly string[];
  /** Expenses of which the besluit was withdrawn while money lies with who was paid, and how much, in cents. */
  readonly bijOntvanger: number;
  readonly bijOntvangerInCent: bigint;
}

/** An expense waits for who may agree to it, pay it or fill in what is missing now; what is asked from a closed fonds waits for who may stop it. */
export function wachtOpMij({ uitgave, door }: GelezenUitgave): boolean {
  if (uitgave.isGestrand) return !uitgave.waaromNietAfwijzen(door);
  return !uitgave.waaromNietGoedkeuren(door) || !uitgave.waaromNietBetalen(door) || !uitgave.waaromNietUitkomsten(door);
}

/** Money that stands apart for a besluit that ended waits for who may give it back. */
export function wachtOpVrijgeven({ uitgave, door }: GelezenUitgave): boolean {
  return uitgave.stand === 'vrij_te_geven' && !uitgave.waaromNietVrijlaten(door);
}

/** What was decided fast and is in the sample waits for who neither asked nor agreed. */
export function wachtOpNakijken({ uitgave, door }: GelezenUitgave): boolean {
  return uitgave.feiten.naTeKijken && !uitgave.waaromNietNakijken(door, false);
}

/** Money of a besluit that was withdrawn lies with who was paid, and this reader may book what comes back. */
export function ligtNogBijOntvanger({ uitgave, door }: GelezenUitgave): boolean {
  return uitgave.ligtBijOntvanger && !uitgave.waaromNietTerugontvangen(door);
}

/** An expense as this reader finds it, and what he may do with it. */
export interface GelezenUitgave {
  readonly uitgave: Uitgave;
  readonly door: Handelende;
}
