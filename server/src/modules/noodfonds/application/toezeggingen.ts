import { Injectable } from '@nestjs/common';
import { AlGewijzigd, OngeldigeInvoer, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { eisVersie, mistBedrag, type Stap, type Toezegging, vroegst, waaromNiet } from '../domain/toezegging/toezegging.js';
import { type Bijstandcijfer, ToezeggingRepository } from '../persistence/toezegging.repository.js';

const TOEGANG = { gegevensgroep: 'fondsuitgave', doel: 'toezeggingen rond de sleutel volgen' } as const;

export interface Stapverzoek {
  readonly toezeggingId: string;
  readonly versie: number;
  readonly stap: Stap;
  readonly op: string;
  readonly giftInCent: bigint;
  readonly leningInCent: bigint;
}

/** What was promised around a casus, and how far it is; the client reads the same lines as the professionals. */
@Injectable()
export class Toezeggingen {
  constructor(private readonly toezeggingen: ToezeggingRepository) {}

  async vanCasus(tx: Tx, casusId: string): Promise<Toezegging[]> {
    await this.toezeggingen.eisCasus(tx, casusId);
    const rijen = await this.toezeggingen.vanCasus(tx, casusId);
    if (rijen.length > 0) tx.gelezen({ casusId, ...TOEGANG });
    return rijen;
  }

  medianen(tx: Tx): Promise<Bijstandcijfer[]> {
    return this.toezeggingen.medianen(tx);
  }

  /** @throws {NietGevonden} */
  async legVast(tx: Tx, toezegging: Parameters<ToezeggingRepository['voegToe']>[1]): Promise<void> {
    await this.toezeggingen.voegToe(tx, toezegging);
    this.meld(tx, toezegging, 'toezegging.vastgelegd');
  }

  /** @throws {StapNietMogelijk | AlGewijzigd | OngeldigeInvoer | NietGevonden} */
  async stap(tx: Tx, verzoek: Stapverzoek): Promise<string> {
    const toezegging = await this.toezeggingen.get(tx, verzoek.toezeggingId);
    eisVersie(toezegging, verzoek.versie);
    const reden = waaromNiet(toezegging, verzoek.stap, true);
    if (reden) throw reden;
    weiger(verzoek.op < vroegst(toezegging, verzoek.stap), () => new OngeldigeInvoer({ nl: 'Deze dag ligt vóór de vorige stap.', en: 'This day is before the previous step.' }, 'op'));
    weiger(verzoek.op > toezegging.vandaag, () => new OngeldigeInvoer({ nl: 'Deze dag moet nog komen. Leg vast wat er gebeurd is.', en: 'This day is still to come. Record what has happened.' }, 'op'));
    weiger(mistBedrag(toezegging, verzoek.stap, verzoek.giftInCent + verzoek.leningInCent), () => new OngeldigeInvoer({ nl: 'Vul in hoeveel er is toegekend: als gift, als lening of allebei.', en: 'Fill in how much was granted: as a gift, as a loan or both.' }, 'giftInCent'));
    const gelukt = await this.toezeggingen.bewaar(tx, na(toezegging, verzoek));
    weiger(!gelukt, () => new AlGewijzigd());
    this.meld(tx, toezegging, `toezegging.${verzoek.stap}`);
    return toezegging.casusId;
  }

  private meld(tx: Tx, { id, casusId }: { id: string; casusId: string }, actie: string): void {
    tx.record({ actie, onderwerp: { soort: 'toezegging', id }, casusId });
    tx.liveCasus(casusId, 'toezegging.gewijzigd', { casusId, toezeggingId: id });
  }
}

function na(toezegging: Toezegging, { stap, op, giftInCent, leningInCent }: Stapverzoek): Toezegging {
  if (stap === 'vragen') return { ...toezegging, gevraagdOp: op };
  if (stap === 'toekennen') return { ...toezegging, beslotenOp: op, uitkomst: 'toegekend', giftInCent, leningInCent };
  if (stap === 'afwijzen') return { ...toezegging, beslotenOp: op, uitkomst: 'afgewezen' };
  return { ...toezegging, gestartOp: op };
}
