import { Injectable } from '@nestjs/common';
import type { KostenRamenInvoer } from '@doorbraaktafel/shared/validation';
import { CasusGesloten, PostNietBruikbaar, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { Casussen } from '../../casus/index.js';
import { dagprijs, dagvoordeel, eisDagprijs, kostenvoorbeeld, overDagen, terugverdiend, type Bandbreedte, type Dagprijs, type Kostenvoorbeeld, type Raming } from '../domain/kosten.js';
import { Kengetallen } from '../persistence/kengetallen.js';
import { RamingRepository } from '../persistence/raming.repository.js';

/** What standing still and doing cost, beside a voorstel, and what came of it. */
export interface Kostenbeeld {
  readonly voorstelId: string;
  readonly casusId: string;
  readonly bedragInCent: bigint | null;
  readonly raming: (Raming & { readonly nu: Dagprijs; readonly straks: Dagprijs; readonly voordeel: Bandbreedte }) | null;
  /** Days after which the amount is earned back. */
  readonly terugNa: { readonly minstens: number | null; readonly hoogstens: number | null } | null;
  readonly wachtDagen: number;
  readonly stilstand: Bandbreedte | null;
  /** Absent until somebody looked back and knew since when. */
  readonly gerealiseerd: (Bandbreedte & { readonly dagen: number }) | null;
  readonly geevalueerd: boolean;
}

@Injectable()
export class Kosten {
  constructor(
    private readonly ramingen: RamingRepository,
    private readonly kengetallen: Kengetallen,
    private readonly casussen: Casussen,
  ) {}

  /** Prices that can be compared, with their source. */
  posten(): Dagprijs[] {
    return this.kengetallen.alle.flatMap((kengetal) => dagprijs(kengetal) ?? []);
  }

  /** The example to hold an expense against. */
  voorbeeld(): Kostenvoorbeeld {
    return kostenvoorbeeld(this.kengetallen.alle);
  }

  /** @throws {NietGevonden} */
  async beeld(tx: Tx, voorstelId: string): Promise<Kostenbeeld> {
    const { casusId, bedragInCent, wachtDagen, dagenGerealiseerd, geevalueerd } = await this.ramingen.voorstel(tx, voorstelId);
    tx.gelezen({ casusId, gegevensgroep: 'besluit', doel: 'zien wat stilstand en doen kosten' });
    const raming = await this.ramingen.laatste(tx, voorstelId);
    const leeg = { voorstelId, casusId, bedragInCent, wachtDagen, geevalueerd, raming: null, terugNa: null, stilstand: null, gerealiseerd: null };
    if (!raming) return leeg;
    const nu = eisDagprijs(this.kengetallen.alle, raming.nuPost, 'nuPost');
    const straks = eisDagprijs(this.kengetallen.alle, raming.straksPost, 'straksPost');
    const voordeel = dagvoordeel(nu, straks);
    return {
      ...leeg,
      raming: { ...raming, nu, straks, voordeel },
      terugNa: bedragInCent === null ? null : terugverdiend(bedragInCent, voordeel),
      stilstand: overDagen(voordeel, wachtDagen),
      gerealiseerd: dagenGerealiseerd === null ? null : { ...overDagen(voordeel, Math.max(0, dagenGerealiseerd)), dagen: Math.max(0, dagenGerealiseerd) },
    };
  }

  /** @returns the voorstel @throws {NietGevonden | CasusGesloten | PostNietBruikbaar} */
  async raam(tx: Tx, { voorstelId, ...raming }: Omit<KostenRamenInvoer, 'opdrachtId'>): Promise<string> {
    const { casusId } = await this.ramingen.voorstel(tx, voorstelId);
    weiger((await this.casussen.get(tx, casusId)).afgeslotenOp !== null, () => new CasusGesloten());
    eisDagprijs(this.kengetallen.alle, raming.nuPost, 'nuPost');
    eisDagprijs(this.kengetallen.alle, raming.straksPost, 'straksPost');
    weiger(raming.nuPost === raming.straksPost, () => new PostNietBruikbaar('straksPost'));
    await this.ramingen.voegToe(tx, casusId, voorstelId, raming);
    tx.record({ actie: 'voorstel.kosten_geraamd', onderwerp: { soort: 'voorstel', id: voorstelId }, casusId, inhoud: { ...raming } });
    tx.liveCasus(casusId, 'voorstel.gewijzigd', { casusId, voorstelId });
    return voorstelId;
  }
}
