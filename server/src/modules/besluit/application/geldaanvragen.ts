import { Injectable } from '@nestjs/common';
import type { UitgaveAanvragenInvoer } from '@doorbraaktafel/shared/validation';
import type { Tx } from '../../../platform/database/transaction.js';
import { termijnVanafNu } from '../../../platform/kalender/termijn.js';
import { Aanvragen } from '../../noodfonds/index.js';
import { vergrendel } from '../persistence/kalender.js';
import { Omgeving } from './omgeving.js';
import { Voorstellen } from './voorstellen.js';

/** By when the fonds acts on a voorstel that began as a request. */
const TERMIJN = { weken: 4 };

/** Asking money from a casus: within the limits of the fonds it is settled there, above them it becomes a voorstel for the table. */
@Injectable()
export class Geldaanvragen {
  constructor(
    private readonly aanvragen: Aanvragen,
    private readonly voorstellen: Voorstellen,
    private readonly omgeving: Omgeving,
  ) {}

  /**
   * @returns the id of the uitgave, which is the id the client made
   * @throws {NietGevonden | CasusGesloten | FondsGesloten | ZelfdeAanvraagLoopt | BegunstigdeIsClient | PlafondOverschreden | PlafondBereikt | OnvoldoendeSaldo | VoorliggendOntbreekt | RondeOpen | VoorstelLigtVoor}
   */
  async vraagAan(tx: Tx, { opdrachtId: uitgaveId, ...aanvraag }: UitgaveAanvragenInvoer): Promise<string> {
    // The table locks a casus before a fonds; taken the other way round they would wait for each other.
    await vergrendel(tx, aanvraag.casusId);
    const route = await this.aanvragen.vraagAan(tx, uitgaveId, aanvraag);
    if (route === 'tafel') await this.legVoor(tx, uitgaveId, aanvraag);
    return uitgaveId;
  }

  private async legVoor(tx: Tx, uitgaveId: string, aanvraag: Omit<UitgaveAanvragenInvoer, 'opdrachtId'>): Promise<void> {
    const { casusId, fondsId, bedragInCent, soort: uitgaveSoort, begunstigde, begunstigdeSoort, factuur, watHetLosmaakt } = aanvraag;
    const { houderOrganisatieId } = await this.omgeving.fonds(tx, fondsId);
    const { id: voorstelId } = await this.voorstellen.dienIn(tx, {
      casusId, soort: 'uitgave', domein: 'noodfonds', tekst: watHetLosmaakt, bedragInCent, fondsId, uitgaveSoort, begunstigde, begunstigdeSoort, factuur,
      uitvoerderId: houderOrganisatieId, uitvoerenVoor: (await termijnVanafNu(tx, TERMIJN)).laatsteDag,
    });
    await this.aanvragen.koppelVoorstel(tx, uitgaveId, voorstelId);
  }
}
