import type { Uitkomst, Zittingsfase } from '@doorbraaktafel/shared/vocabulary';
import {
  AgendapuntAfgerond,
  AgendapuntOpTafel,
  AlGewijzigd,
  CasusAlOpAgenda,
  DatumInVerleden,
  LegeAgenda,
  NietGevonden,
  weiger,
  type Weigering,
  ZittingAlGepland,
  ZittingAlGeopend,
  ZittingAlGepubliceerd,
  ZittingGesloten,
  ZittingNietGeopend,
  ZittingNietGepubliceerd,
  ZittingNietVandaag,
} from '@doorbraaktafel/shared/weigeringen';
import { type Agendapunt, loopt } from './agendapunt.js';

/** Writes a day as yyyy-mm-dd. */
const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** Something that was done, by whom and when. */
export interface Feit {
  readonly door: string;
  readonly op: Date;
}

export interface Zittinggegevens {
  readonly id: string;
  readonly tafelId: string;
  geplandOp: Date;
  readonly duurMinuten: number;
  gepubliceerd?: Feit;
  geopend?: Feit;
  gesloten?: Feit;
  huidigAgendapuntId?: string;
  /** Whether nobody reads what another answers before a ronde closes; empty: as the regio agreed. */
  antwoordenVerborgen?: boolean;
  versie: number;
}

/** A meeting of a tafel with its agenda; it goes from concept to closed and never back. */
export class Zitting {
  constructor(
    readonly gegevens: Zittinggegevens,
    readonly punten: Agendapunt[],
  ) {}

  get id(): string {
    return this.gegevens.id;
  }

  get fase(): Zittingsfase {
    const { gesloten, geopend, gepubliceerd } = this.gegevens;
    if (gesloten) return 'gesloten';
    if (geopend) return 'geopend';
    return gepubliceerd ? 'gepubliceerd' : 'concept';
  }

  /** The points that were not taken off, in order. */
  get agenda(): Agendapunt[] {
    return this.punten.filter(({ vervallen }) => !vervallen).sort((a, b) => a.volgorde - b.volgorde);
  }

  /** @throws {AlGewijzigd} when another chair was first */
  eisVersie(versie: number | null | undefined): void {
    weiger(versie !== null && versie !== undefined && versie !== this.gegevens.versie, () => new AlGewijzigd());
  }

  waaromNietPubliceren(): Weigering | undefined {
    if (this.fase === 'gesloten') return new ZittingGesloten();
    if (this.fase !== 'concept') return new ZittingAlGepubliceerd();
    return this.agenda.length === 0 ? new LegeAgenda() : undefined;
  }

  /** @param nu by the clock of the database; days count as in the Netherlands */
  waaromNietOpenen(nu: Date): Weigering | undefined {
    if (this.fase === 'gesloten') return new ZittingGesloten();
    if (this.fase === 'geopend') return new ZittingAlGeopend();
    if (this.fase === 'concept') return new ZittingNietGepubliceerd();
    const { geplandOp } = this.gegevens;
    return DAG.format(nu) < DAG.format(geplandOp) ? new ZittingNietVandaag(geplandOp) : undefined;
  }

  /** Once it opened, its day is a fact. */
  waaromNietVerplaatsen(): Weigering | undefined {
    if (this.fase === 'gesloten') return new ZittingGesloten();
    return this.fase === 'geopend' ? new ZittingAlGeopend() : undefined;
  }

  waaromNietBehandelen(): Weigering | undefined {
    if (this.fase === 'gesloten') return new ZittingGesloten();
    return this.fase === 'geopend' ? undefined : new ZittingNietGeopend();
  }

  waaromNietWijzigen(): Weigering | undefined {
    return this.fase === 'gesloten' ? new ZittingGesloten() : undefined;
  }

  waaromNietBijwonen(): Weigering | undefined {
    if (this.fase === 'gesloten') return new ZittingGesloten();
    return this.fase === 'concept' ? new ZittingNietGepubliceerd() : undefined;
  }

  publiceer(feit: Feit): void {
    eis(this.waaromNietPubliceren());
    this.gegevens.gepubliceerd = feit;
  }

  open(feit: Feit): void {
    eis(this.waaromNietOpenen(feit.op));
    this.gegevens.geopend = feit;
  }

  verplaats(geplandOp: Date): void {
    eis(this.waaromNietVerplaatsen());
    this.gegevens.geplandOp = geplandOp;
  }

  /** @throws {ZittingGesloten} */
  eisWijzigbaar(): void {
    eis(this.waaromNietWijzigen());
  }

  /** Holds for rondes that begin from now on; one that runs keeps how it began. */
  verbergAntwoorden(verborgen: boolean): void {
    eis(this.waaromNietWijzigen());
    this.gegevens.antwoordenVerborgen = verborgen;
  }

  voegToe(punt: { id: string; casusId: string; minuten: number; reden: string }): void {
    eis(this.waaromNietWijzigen());
    weiger(this.agenda.some(({ casusId }) => casusId === punt.casusId), () => new CasusAlOpAgenda());
    this.punten.push({ ...punt, volgorde: Math.max(0, ...this.agenda.map(({ volgorde }) => volgorde)) + 1 });
  }

  /** @throws {AlGewijzigd} when the agenda holds other points than the chair saw */
  herorden(agendapuntIds: readonly string[]): void {
    eis(this.waaromNietWijzigen());
    const { agenda } = this;
    const gevraagd = new Set(agendapuntIds);
    weiger(gevraagd.size !== agenda.length || agenda.some(({ id }) => !gevraagd.has(id)), () => new AlGewijzigd());
    agendapuntIds.forEach((id, plaats) => (this.punt(id).volgorde = plaats + 1));
  }

  zetMinuten(agendapuntId: string, minuten: number): void {
    eis(this.waaromNietWijzigen());
    this.lopendPunt(agendapuntId).minuten = minuten;
  }

  /** Takes a point off; the reason stays, and so does the fact that it stood there. */
  verwijder(agendapuntId: string, vervallen: { op: Date; reden: string }): void {
    eis(this.waaromNietWijzigen());
    weiger(agendapuntId === this.gegevens.huidigAgendapuntId, () => new AgendapuntOpTafel());
    const punt = this.lopendPunt(agendapuntId);
    weiger(!punt.casusId, () => new NietGevonden('agendapuntId'));
    punt.vervallen = vervallen;
  }

  /** Takes a casus on the table; everybody's screen follows. While the zitting is open the table may come back to what it dealt with. */
  legOpTafel(agendapuntId: string, op: Date): Agendapunt {
    eis(this.waaromNietBehandelen());
    const punt = this.punt(agendapuntId);
    punt.uitkomst = undefined;
    punt.behandeldOp = undefined;
    punt.opTafelOp ??= op;
    this.gegevens.huidigAgendapuntId = agendapuntId;
    return punt;
  }

  /** Gives a point its outcome; the same outcome once more changes nothing. */
  rondAf(agendapuntId: string, uitkomst: Uitkomst, op: Date): void {
    eis(this.waaromNietBehandelen());
    const punt = this.punt(agendapuntId);
    if (punt.uitkomst === uitkomst) return;
    weiger(!loopt(punt), () => new AgendapuntAfgerond());
    punt.uitkomst = uitkomst;
    punt.behandeldOp = op;
  }

  /** Closes; what was not reached is `doorgeschoven`. Answers those points. */
  sluit(feit: Feit): Agendapunt[] {
    eis(this.waaromNietBehandelen());
    const over = this.agenda.filter(loopt);
    for (const punt of over) Object.assign(punt, { uitkomst: 'doorgeschoven', behandeldOp: feit.op });
    this.gegevens.gesloten = feit;
    this.gegevens.huidigAgendapuntId = undefined;
    return over;
  }

  /** @throws {NietGevonden} also when it was taken off */
  punt(agendapuntId: string): Agendapunt {
    const punt = this.agenda.find(({ id }) => id === agendapuntId);
    if (!punt) throw new NietGevonden('agendapuntId');
    return punt;
  }

  private lopendPunt(agendapuntId: string): Agendapunt {
    const punt = this.punt(agendapuntId);
    weiger(!loopt(punt), () => new AgendapuntAfgerond());
    return punt;
  }
}

/** What planning looks at; days as ISO dates in the Netherlands. */
export interface Planstand {
  readonly dag: string;
  readonly vandaag: string;
  /** Whether the tafel has a zitting at that very moment. */
  readonly bezet: boolean;
}

/** Nobody can come to a zitting that is past; one that began earlier today can still be written down. @throws {DatumInVerleden | ZittingAlGepland} */
export function toetsGepland({ dag, vandaag, bezet }: Planstand): void {
  weiger(dag < vandaag, () => new DatumInVerleden('geplandOp'));
  weiger(bezet, () => new ZittingAlGepland());
}

function eis(waarom: Weigering | undefined): void {
  if (waarom) throw waarom;
}
