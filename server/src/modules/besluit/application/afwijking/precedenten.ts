import { Injectable } from '@nestjs/common';
import type { PrecedentenVraag } from '@doorbraaktafel/shared/validation';
import { BESLUITSOORTEN } from '@doorbraaktafel/shared/vocabulary';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../../platform/database/transaction.js';
import { Regels } from '../../../organisatie/index.js';
import { teBeantwoorden, verschillen, type Precedent, type Verschil } from '../../domain/afwijking/precedent.js';
import { PrecedentRepository } from '../../persistence/afwijking/precedent.repository.js';
import { Omgeving } from '../omgeving.js';

const HOOGSTENS = 5;
const HOOGSTENS_PER_REGEL = 200;

/** An earlier besluit with what was different, and whether the decider must say something about it. */
export interface Precedentbeeld {
  readonly precedent: Precedent;
  readonly verschillen: readonly Verschil[];
  readonly teBeantwoorden: boolean;
}

/** Earlier besluiten beside the one that is being taken, so that custom work never becomes arbitrary. */
@Injectable()
export class Precedenten {
  constructor(
    private readonly precedenten: PrecedentRepository,
    private readonly regels: Regels,
    private readonly omgeving: Omgeving,
  ) {}

  /**
   * The nearest earlier besluiten, best first.
   * @param voor only besluiten with a lower number
   * @throws {NietGevonden}
   */
  async naast(tx: Tx, vraag: PrecedentenVraag, voor: number | null = null): Promise<Precedentbeeld[]> {
    await this.omgeving.casus(tx, vraag.casusId);
    const { regel } = await this.regels.versie(tx, vraag.regelversieId);
    const soort = BESLUITSOORTEN.find((een) => een === vraag.soort);
    const kenmerken = await this.precedenten.kenmerken(tx, vraag.casusId, vraag.domein);
    if (!kenmerken || !soort) throw new NietGevonden('casusId');
    const hier = { ...kenmerken, soort, regelId: regel.id, regelversieId: vraag.regelversieId };
    const gevonden = await this.precedenten.zoek(tx, { ...hier, woorden: vraag.tekst, voor }, HOOGSTENS);
    const gevraagd = teBeantwoorden(regel.id, gevonden);
    return gevonden.map((precedent) => ({ precedent, verschillen: verschillen(hier, precedent), teBeantwoorden: gevraagd.includes(precedent) }));
  }

  /** Every besluit that set this rule aside, for seeing a pattern. @throws {NietGevonden} */
  async vanRegel(tx: Tx, regelId: string): Promise<Precedent[]> {
    await this.regels.get(tx, regelId);
    return this.precedenten.vanRegel(tx, regelId, HOOGSTENS_PER_REGEL);
  }
}
