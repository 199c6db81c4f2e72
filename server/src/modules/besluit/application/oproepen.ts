import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import { CrisisRepository } from '../persistence/crisis.repository.js';
import { FiatRepository } from '../persistence/fiat.repository.js';
import type { Oproep, OproepZonderNaam } from './beeld.js';
import { GevraagdeAntwoorden } from './gevraagde-antwoorden.js';
import { Mandaten } from './mandaten.js';
import { Naspeloproepen } from './naspeloproepen.js';
import { Omgeving } from './omgeving.js';

/** What is asked of one person and shows above every page. */
@Injectable()
export class Oproepen {
  constructor(
    private readonly crises: CrisisRepository,
    private readonly fiats: FiatRepository,
    private readonly antwoorden: GevraagdeAntwoorden,
    private readonly naspel: Naspeloproepen,
    private readonly mandaten: Mandaten,
    private readonly omgeving: Omgeving,
  ) {}

  /**
   * A crisis channel to join, a fiat to give, a standpunt to give in writing, a last word before the own organisation is bound, an answer
   * that the chair wrote down to confirm, a heroverweging to answer, a besluit of an own casus that rests on an answer which was corrected since,
   * and, about no casus, a mandate of the own organisation to put the second name under.
   */
  async voor(tx: Tx): Promise<Oproep[]> {
    const crises = (await this.crises.voorLid(tx)).map(({ id, casusId, tot }): OproepZonderNaam => ({ soort: 'crisis', id, casusId, tot }));
    const fiats = (await this.fiats.voorLid(tx)).map(({ id, casusId }): OproepZonderNaam => ({ soort: 'fiat', id, casusId, tot: null }));
    const gevraagd = [...crises, ...fiats, ...(await this.antwoorden.voor(tx)), ...(await this.naspel.voor(tx))];
    const metNaam = gevraagd.map(async (oproep) => ({ ...oproep, pseudoniem: (await this.omgeving.casus(tx, oproep.casusId)).pseudoniem }));
    const mandaten = (await this.mandaten.teBeoordelen(tx)).map((id): Oproep => ({ soort: 'mandaat', id, casusId: null, pseudoniem: null, tot: null }));
    return [...(await Promise.all(metNaam)), ...mandaten];
  }
}
