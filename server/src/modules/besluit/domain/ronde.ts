import type { RondeUitkomst } from '@doorbraaktafel/shared/vocabulary';
import { BesluitAlGenomen, GeenConsensus, GeenStandpuntGevraagd, RondeGesloten, RondeOpen, weiger } from '@doorbraaktafel/shared/weigeringen';
import { bepaalUitkomst, type Standpunt } from './standpunten.js';

export interface Sluiting {
  readonly op: Date;
  readonly uitkomst: RondeUitkomst;
}

export interface Rondefeiten {
  readonly id: string;
  readonly voorstelId: string;
  readonly casusId: string;
  readonly nummer: number;
  readonly spoed: boolean;
  readonly geopendOp: Date;
  readonly sluiting: Sluiting | null;
  readonly besluitId: string | null;
  readonly standpunten: readonly Standpunt[];
}

/** One round of asking every organisation around the casus; sealed for ever once closed. */
export class Ronde {
  constructor(readonly feiten: Rondefeiten) {}

  get isOpen(): boolean {
    return this.feiten.sluiting === null;
  }

  /** The standpunt row of an organisation that may still answer. @throws {RondeGesloten | GeenStandpuntGevraagd} */
  gevraagdAan(organisatieId: string): Standpunt {
    weiger(!this.isOpen, () => new RondeGesloten());
    const standpunt = this.feiten.standpunten.find((s) => s.organisatieId === organisatieId);
    if (!standpunt) throw new GeenStandpuntGevraagd();
    return standpunt;
  }

  /** Those at the table who said nothing yet: whom the chair names with "Allen akkoord". @throws {RondeGesloten} */
  teNoemen(aanwezig: ReadonlySet<string>): Standpunt[] {
    weiger(!this.isOpen, () => new RondeGesloten());
    return this.feiten.standpunten.filter((s) => s.standpunt === 'geen_reactie' && aanwezig.has(s.organisatieId));
  }

  /** The outcome, with those present at the vote frozen in it. @throws {RondeGesloten} */
  sluit(gebonden: readonly string[], aanwezig: ReadonlySet<string>): RondeUitkomst {
    weiger(!this.isOpen, () => new RondeGesloten());
    return bepaalUitkomst(
      this.feiten.standpunten.map((s) => ({ ...s, aanwezig: aanwezig.has(s.organisatieId) })),
      gebonden,
    );
  }

  /** @throws {RondeOpen | BesluitAlGenomen} */
  toetsBesluitbaar(): Sluiting {
    const { sluiting, besluitId } = this.feiten;
    if (!sluiting) throw new RondeOpen();
    weiger(besluitId !== null, () => new BesluitAlGenomen());
    return sluiting;
  }

  /** @throws {RondeOpen | BesluitAlGenomen | GeenConsensus} */
  toetsVaststelbaar(): void {
    weiger(this.toetsBesluitbaar().uitkomst !== 'consensus', () => new GeenConsensus());
  }
}
