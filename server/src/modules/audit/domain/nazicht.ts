import { Rand, bladHash } from './boom.js';
import { type Blad, type Inhoud, bladBytes, verplichtingVan } from './blad.js';

const MEESTE_BEVINDINGEN = 20;

/** A stored leaf beside what the event rows say now. */
export interface Logregel {
  readonly nummer: number;
  readonly blad: Buffer;
  readonly hash: Buffer;
  /** The leaf that the event would give today; absent when the event is gone. */
  readonly nu?: (verplichting: string | null) => Blad;
  readonly inhoud?: Inhoud;
  /** Whether the log says that the payload was erased. */
  readonly gewist: boolean;
}

/** Goes through a log from the first leaf on and collects what is not right, in sentences for the auditor. */
export class Nazicht {
  readonly bevindingen: string[] = [];
  private readonly rand = new Rand();

  get grootte(): number {
    return this.rand.grootte;
  }

  wortel(): Buffer {
    return this.rand.wortel();
  }

  meld(bevinding: string): void {
    if (this.bevindingen.length < MEESTE_BEVINDINGEN) this.bevindingen.push(bevinding);
  }

  volg(regel: Logregel): void {
    const { nummer, blad, hash } = regel;
    if (nummer !== this.grootte) this.meld(`Op plaats ${this.grootte} staat regel ${nummer}: er ontbreken regels.`);
    const berekend = bladHash(blad);
    if (!berekend.equals(hash)) this.meld(`De hash van regel ${nummer} hoort niet bij die regel.`);
    this.rand.voegToe(berekend);
    this.vergelijk(regel, verplichtingIn(blad));
  }

  /** Holds the log so far against what was signed at this size. */
  toets(ondertekend: { grootte: number; wortel: Buffer } | undefined, grootte: number): void {
    const klopt = ondertekend?.grootte === grootte && ondertekend.wortel.equals(this.wortel());
    if (!klopt) this.meld(`De eerste ${grootte} regels zijn niet de regels die zijn ondertekend.`);
  }

  private vergelijk({ nummer, blad, nu, inhoud, gewist }: Logregel, verplichting: string | null | undefined): void {
    if (verplichting === undefined) return this.meld(`Regel ${nummer} is onleesbaar.`);
    if (!nu) return this.meld(`De gebeurtenis van regel ${nummer} staat niet meer in de database.`);
    if (!bladBytes(nu(verplichting)).equals(blad)) this.meld(`De gebeurtenis van regel ${nummer} is gewijzigd.`);
    if (inhoud && verplichtingVan(inhoud, nummer) !== verplichting) this.meld(`De inhoud bij regel ${nummer} is gewijzigd.`);
    if (!inhoud && verplichting !== null && !gewist) this.meld(`De inhoud bij regel ${nummer} is verdwenen zonder dat dit is vastgelegd.`);
  }
}

function verplichtingIn(blad: Buffer): string | null | undefined {
  try {
    const { verplichting } = JSON.parse(blad.toString('utf8')) as { verplichting?: string | null };
    return verplichting;
  } catch {
    return undefined;
  }
}
