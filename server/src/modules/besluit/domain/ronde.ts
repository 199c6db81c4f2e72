import { zegtIets, type RondeUitkomst, type RondeWijze } from '@doorbraaktafel/shared/vocabulary';
import {
  BesluitAlGenomen, EigenAntwoordGegeven, GeenConsensus, GeenStandpuntGevraagd, NietsTeBevestigen, RedenVerplicht, RondeGesloten, RondeOpen, StandpuntBetwist, TermijnLoopt, weiger,
} from '@doorbraaktafel/shared/weigeringen';
import { bepaalUitkomst, isEigenAntwoord, isOpgeschreven, zwijgers, type Standpunt } from './standpunten.js';

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
  readonly wijze: RondeWijze;
  /** Nobody reads what another answered before it closes; the chair neither. */
  readonly verborgen: boolean;
  /** Why the same voorstel was put once more. */
  readonly reden: string | null;
  /** Last day and moment to answer; empty in rondes from before terms were kept. */
  readonly termijnDag: string | null;
  readonly termijnOp: Date | null;
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

  /** Whether answers are hidden now. */
  get isVerborgen(): boolean {
    return this.isOpen && this.feiten.verborgen;
  }

  /** The standpunt row of an organisation that may still answer. @throws {RondeGesloten | GeenStandpuntGevraagd} */
  gevraagdAan(organisatieId: string): Standpunt {
    weiger(!this.isOpen, () => new RondeGesloten());
    const standpunt = this.feiten.standpunten.find((s) => s.organisatieId === organisatieId);
    if (!standpunt) throw new GeenStandpuntGevraagd();
    return standpunt;
  }

  /**
   * The standpunt row that the chair may write for an organisation: never over what it answered, confirmed or disputed itself.
   * @throws {RondeGesloten | GeenStandpuntGevraagd | EigenAntwoordGegeven}
   */
  teNoteren(organisatieId: string): Standpunt {
    const standpunt = this.gevraagdAan(organisatieId);
    weiger(isEigenAntwoord(standpunt), () => new EigenAntwoordGegeven());
    return standpunt;
  }

  /** Those at the table who said nothing yet: whom the chair names with "Allen akkoord". @throws {RondeGesloten} */
  teNoemen(aanwezig: ReadonlySet<string>): Standpunt[] {
    weiger(!this.isOpen, () => new RondeGesloten());
    return this.feiten.standpunten.filter((s) => s.standpunt === 'geen_reactie' && aanwezig.has(s.organisatieId));
  }

  /** Those at the table when it closes: by their own screen, or because the chair wrote down what they said there; a note from elsewhere is no presence. */
  aanTafel(aanwezig: ReadonlySet<string>): Set<string> {
    return new Set([...aanwezig, ...this.feiten.standpunten.filter((s) => s.wijze === 'genoteerd' && s.aanwezig).map(({ organisatieId }) => organisatieId)]);
  }

  /**
   * The outcome, with those present at the vote frozen in it. In writing nobody's silence counts before the term is over.
   * @throws {RondeGesloten | TermijnLoopt}
   */
  sluit(gebonden: readonly string[], aanwezig: ReadonlySet<string>, termijnVoorbij: boolean): RondeUitkomst {
    weiger(!this.isOpen, () => new RondeGesloten());
    const standpunten = this.feiten.standpunten.map((s) => ({ ...s, aanwezig: aanwezig.has(s.organisatieId) }));
    const schriftelijk = !standpunten.some((s) => s.aanwezig);
    const { termijnDag } = this.feiten;
    if (schriftelijk && termijnDag && !termijnVoorbij && zwijgers(standpunten).length > 0) throw new TermijnLoopt(termijnDag);
    return bepaalUitkomst(standpunten, gebonden, this.feiten.wijze);
  }

  /** What was written down for this organisation and not answered yet; the standpunt is the organisation's, so any of its people answers. @throws {NietsTeBevestigen} */
  teBevestigen(organisatieId: string): Standpunt {
    const standpunt = this.feiten.standpunten.find((s) => s.organisatieId === organisatieId);
    if (!standpunt || !isOpgeschreven(standpunt) || standpunt.klopt !== null) throw new NietsTeBevestigen();
    return standpunt;
  }

  /** What each organisation answered, for the log of a ronde that hid it. */
  get gezegd(): Pick<Standpunt, 'organisatieId' | 'standpunt'>[] {
    return this.feiten.standpunten.map(({ organisatieId, standpunt }) => ({ organisatieId, standpunt }));
  }

  get isBetwist(): boolean {
    return this.feiten.standpunten.some(({ klopt }) => klopt === false);
  }

  /** @throws {RondeOpen | BesluitAlGenomen} */
  toetsBesluitbaar(): Sluiting {
    const { sluiting, besluitId } = this.feiten;
    if (!sluiting) throw new RondeOpen();
    weiger(besluitId !== null, () => new BesluitAlGenomen());
    return sluiting;
  }

  /** @throws {RondeOpen | BesluitAlGenomen | GeenConsensus | StandpuntBetwist} */
  toetsVaststelbaar(): void {
    weiger(this.toetsBesluitbaar().uitkomst !== 'consensus', () => new GeenConsensus());
    weiger(this.isBetwist, () => new StandpuntBetwist());
  }
}

/** Once sealed, the same voorstel is asked again only with a reason that everybody reads. @throws {RondeOpen | BesluitAlGenomen | RedenVerplicht} */
export function toetsHeropenen(laatste: Ronde | undefined, reden: string | null): void {
  if (!laatste) return;
  laatste.toetsBesluitbaar();
  weiger(!zegtIets(reden), () => new RedenVerplicht());
}
