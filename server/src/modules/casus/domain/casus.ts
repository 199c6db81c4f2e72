import type { Blokkade, Casusfase } from '@doorbraaktafel/shared/vocabulary';
import {
  AlAangehouden,
  AlGewijzigd,
  CasusGesloten,
  DatumNietMogelijk,
  FaseNietMogelijk,
  HoogsteNiveau,
  weiger,
} from '@doorbraaktafel/shared/weigeringen';
import { plusMaanden, plusWerkdagen, type Dag } from './dag.js';
import { FASEN, isOpen, magNaar } from './fasen.js';

/** What is stored of a casus itself, with the names a reader needs. */
export interface Casusgegevens {
  readonly id: string;
  readonly pseudoniem: string;
  readonly vraag: string;
  readonly blokkade: Blokkade;
  readonly eigenWoorden: string | null;
  readonly clientWeetDit: boolean;
  readonly clientId: string | null;
  readonly gemeenteId: string;
  readonly gemeenteNaam: string;
  readonly brengendeOrganisatieId: string;
  readonly brengendeOrganisatieNaam: string;
  readonly brengendeOrganisatieSoort: string;
  /** Who answers for the data (verwerkingsverantwoordelijke, AVG art. 4 lid 7); who brought it in, until that is handed over. */
  readonly verantwoordelijkeOrganisatieId: string;
  readonly regisseurLidId: string;
  readonly regisseurNaam: string;
  readonly plaatsvervangerLidId: string | null;
  readonly aangemeldOp: Date;
  readonly afgeslotenOp: Date | null;
  /** Until when this lid looks in an emergency, and so only reads; null for who has another ground. */
  readonly inNoodTot: Date | null;
  fase: Casusfase;
  niveau: number;
  niveauSinds: Date;
  wachtSinds: Date;
  volgendeTermijn: Dag | null;
  aangehoudenTot: Dag | null;
  spoed: boolean;
  versie: number;
}

const HOOGSTE_NIVEAU = 3;
const AANHOUDEN_HOOGSTENS_MAANDEN = 6;
const WERKDAGEN_NA_OPSCHALEN = 5;

/** A casus and when something is possible with it. */
export class Casus {
  constructor(readonly gegevens: Casusgegevens) {}

  get isOpen(): boolean {
    return isOpen(this.gegevens.fase);
  }

  /** Whether it waits for an agreed day and so is left off the agenda. */
  wachtOp(vandaag: Dag): boolean {
    return this.gegevens.aangehoudenTot !== null && this.gegevens.aangehoudenTot > vandaag;
  }

  /** @throws {AlGewijzigd} when somebody acts on what he saw and it is no longer so */
  eisVersie(versie: number | null | undefined): void {
    weiger(versie !== null && versie !== undefined && versie !== this.gegevens.versie, () => new AlGewijzigd());
  }

  eisOpen(): void {
    weiger(!this.isOpen, () => new CasusGesloten());
  }

  waaromNietAanhouden(): CasusGesloten | AlAangehouden | undefined {
    if (!this.isOpen) return new CasusGesloten();
    return this.gegevens.aangehoudenTot ? new AlAangehouden() : undefined;
  }

  waaromNietOpschalen(): CasusGesloten | HoogsteNiveau | undefined {
    if (!this.isOpen) return new CasusGesloten();
    return this.gegevens.niveau >= HOOGSTE_NIVEAU ? new HoogsteNiveau() : undefined;
  }

  houdAan(tot: Dag, vandaag: Dag): void {
    const waarom = this.waaromNietAanhouden();
    if (waarom) throw waarom;
    weiger(tot <= vandaag, () => new DatumNietMogelijk({ nl: 'Kies een dag die nog komt.', en: 'Choose a day that is still to come.' }, 'tot'));
    weiger(tot > plusMaanden(vandaag, AANHOUDEN_HOOGSTENS_MAANDEN), () => new DatumNietMogelijk({ nl: 'Aanhouden kan ten hoogste zes maanden.', en: 'A case can be put on hold for at most six months.' }, 'tot'));
    this.gegevens.aangehoudenTot = tot;
    this.gegevens.volgendeTermijn = tot;
  }

  schaalOp(op: Date, vandaag: Dag): void {
    const waarom = this.waaromNietOpschalen();
    if (waarom) throw waarom;
    this.gegevens.niveau += 1;
    this.gegevens.niveauSinds = op;
    this.gegevens.volgendeTermijn = plusWerkdagen(vandaag, WERKDAGEN_NA_OPSCHALEN);
  }

  gaNaar(fase: Casusfase, vandaag: Dag): void {
    weiger(!magNaar(this.gegevens.fase, fase), () => new FaseNietMogelijk(this.gegevens.fase, fase));
    this.gegevens.fase = fase;
    this.gegevens.volgendeTermijn = termijn(fase, vandaag);
  }
}

/** The day before which something has to have happened in this phase. */
export function termijn(fase: Casusfase, vandaag: Dag): Dag | null {
  const werkdagen = FASEN[fase].termijnInWerkdagen;
  return werkdagen === undefined ? null : plusWerkdagen(vandaag, werkdagen);
}
