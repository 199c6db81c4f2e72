import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import { waaromNietOordelen } from '../domain/naspel.js';
import { BesluitRepository } from '../persistence/besluit.repository.js';
import { NaspelRepository } from '../persistence/naspel.repository.js';
import type { OproepZonderNaam } from './beeld.js';
import { mag, waaromGeenVoorzitter } from './bevoegdheid.js';
import { Omgeving } from './omgeving.js';

/** What is asked of one person after a besluit. */
@Injectable()
export class Naspeloproepen {
  constructor(
    private readonly besluiten: BesluitRepository,
    private readonly naspel: NaspelRepository,
    private readonly omgeving: Omgeving,
  ) {}

  /** A heroverweging to answer, and a besluit of an own casus that rests on an answer which was corrected since. */
  async voor(tx: Tx): Promise<OproepZonderNaam[]> {
    return [...(await this.heroverwegingen(tx)), ...(await this.correcties(tx))];
  }

  private async heroverwegingen(tx: Tx): Promise<OproepZonderNaam[]> {
    if (!mag(tx, 'beantwoorden', 'Heroverweging', {})) return [];
    const open = await this.naspel.openHeroverwegingen(tx);
    return open.filter((vraag) => !waaromNietOordelen(vraag, tx.ctx.organisatieId)).map(({ id, casusId, antwoordOp }) => ({ soort: 'heroverweging', id, casusId, tot: antwoordOp }));
  }

  private async correcties(tx: Tx): Promise<OproepZonderNaam[]> {
    const oproepen: OproepZonderNaam[] = [];
    for (const { id, casusId } of await this.besluiten.metCorrectie(tx)) {
      if (!waaromGeenVoorzitter(tx, 'voorzitten', 'Ronde', await this.omgeving.casus(tx, casusId))) oproepen.push({ soort: 'correctie', id, casusId, tot: null });
    }
    return oproepen;
  }
}
