import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import { RondeRepository } from '../persistence/ronde.repository.js';
import { VoornemenRepository } from '../persistence/voornemen.repository.js';
import type { OproepZonderNaam } from './beeld.js';
import { mag } from './bevoegdheid.js';
import { Omgeving } from './omgeving.js';

/** What is asked of who speaks for an organisation: its standpunt, its last word before it is bound, whether it was written down right. */
@Injectable()
export class GevraagdeAntwoorden {
  constructor(
    private readonly rondes: RondeRepository,
    private readonly voornemens: VoornemenRepository,
    private readonly omgeving: Omgeving,
  ) {}

  /** Who sits at the table is asked for a standpunt there. */
  async voor(tx: Tx): Promise<OproepZonderNaam[]> {
    const bevestigingen = (await this.rondes.teBevestigenDoor(tx)).map(({ id, casusId }): OproepZonderNaam => ({ soort: 'bevestiging', id, casusId, tot: null }));
    if (!mag(tx, 'geven', 'Standpunt', { organisatieId: tx.ctx.organisatieId })) return bevestigingen;
    const zienswijzen = (await this.voornemens.teHorenVan(tx)).map((een): OproepZonderNaam => ({ soort: 'zienswijze', ...een }));
    return [...zienswijzen, ...(await this.standpunten(tx)), ...bevestigingen];
  }

  private async standpunten(tx: Tx): Promise<OproepZonderNaam[]> {
    const oproepen: OproepZonderNaam[] = [];
    for (const een of await this.rondes.teAntwoordenDoor(tx)) {
      if (!(await this.omgeving.aanwezig(tx, een.casusId)).has(tx.ctx.organisatieId)) oproepen.push({ soort: 'standpunt', ...een });
    }
    return oproepen;
  }
}
