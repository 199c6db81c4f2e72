import { weiger } from '@doorbraaktafel/shared/weigeringen';
import { controleerDag, type Dag } from './dag.js';
import { EINDFASEN, naarFase, type Fase, type Herkomst, type RedenCode, type Stap } from './fasen.js';
import { DagNietMogelijk, HandtekeningOntbreekt, RedenVereist, StapNietMogelijk, TweedePersoonVereist } from './weigeringen.js';

export interface Aanmeldgegevens {
  readonly id: string;
  readonly zorgaanbiederId: string;
  readonly pseudoniem: string;
  readonly herkomst: Herkomst;
  /** The day the provider handed the aanmelding in. */
  readonly gebeurdOp: Dag;
  /** The day it was written down. */
  readonly geregistreerdOp: Dag;
  readonly fase: Fase;
  readonly faseSinds: Dag;
  readonly redenCode?: RedenCode;
  readonly getoetstDoorLidId?: string;
}

export interface Handtekeningen {
  readonly perspectiefplanGetekend: boolean;
  readonly toestemmingGetekend: boolean;
}

interface Zet {
  readonly op: Dag;
  readonly vandaag: Dag;
  readonly doorLidId: string;
  readonly reden?: RedenCode;
}

/** A request to let a client into the uitstroomregeling; every change returns the next state. */
export class Aanmelding {
  constructor(readonly gegevens: Aanmeldgegevens) {}

  /** Hands in; a live aanmelding needs both signatures, about a published one the source is silent. */
  static registreer(nieuw: Omit<Aanmeldgegevens, 'fase' | 'faseSinds'>, getekend?: Handtekeningen): Aanmelding {
    controleerDag(nieuw.gebeurdOp, nieuw.geregistreerdOp, 'gebeurdOp');
    if (nieuw.herkomst === 'live') {
      weiger(!getekend?.perspectiefplanGetekend, () => new HandtekeningOntbreekt('perspectiefplanGetekend'));
      weiger(!getekend?.toestemmingGetekend, () => new HandtekeningOntbreekt('toestemmingGetekend'));
    }
    return new Aanmelding({ ...nieuw, fase: 'toets1', faseSinds: nieuw.gebeurdOp });
  }

  /** Takes a step of the table of phases on a day that has been. */
  zet(stap: Stap, { op, vandaag, doorLidId, reden }: Zet): Aanmelding {
    const { fase, faseSinds, herkomst, getoetstDoorLidId } = this.gegevens;
    const naar = naarFase(stap, fase, herkomst);
    if (!naar) throw new StapNietMogelijk(fase);
    controleerDag(op, vandaag, 'op');
    weiger(op < faseSinds, () => new DagNietMogelijk({ nl: 'Deze dag ligt vóór de vorige stap van deze aanmelding.', en: 'This day is before the previous step of this application.' }, 'op'));
    weiger(stap === 'toelaten' && getoetstDoorLidId === doorLidId, () => new TweedePersoonVereist());
    const eindigt = EINDFASEN.includes(naar);
    weiger(eindigt && (!reden || (reden === 'bron_zwijgt' && herkomst === 'live')), () => new RedenVereist());
    return new Aanmelding({
      ...this.gegevens,
      fase: naar,
      faseSinds: op,
      redenCode: eindigt ? reden : undefined,
      getoetstDoorLidId: stap === 'goedkeuren' ? doorLidId : getoetstDoorLidId,
    });
  }
}
