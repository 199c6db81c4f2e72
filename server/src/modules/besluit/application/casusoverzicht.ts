import { Injectable } from '@nestjs/common';
import { isId } from '@doorbraaktafel/shared/ids';
import { OngeldigeInvoer } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { Selectie } from '../../../platform/database/json-projection.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { CasusoverzichtRepository, type Bladzijde, type Bladzijdevraag } from '../persistence/casusoverzicht.repository.js';

const HOOGSTENS = 100;

/** The casussen of a lid on one sheet: who takes part, and what is still to be done. */
@Injectable()
export class Casusoverzicht {
  constructor(
    private readonly work: UnitOfWork,
    private readonly overzicht: CasusoverzichtRepository,
  ) {}

  /**
   * A page as the JSON text that the API answers, with just the fields asked.
   * @throws {OngeldigeInvoer} for a page size outside 1 to 100 or an `na` that is no id
   */
  async bladzijde(ctx: Context, velden: Selectie, vraag: Bladzijdevraag): Promise<string> {
    if (vraag.aantal < 1 || vraag.aantal > HOOGSTENS) throw new OngeldigeInvoer({ nl: `Vraag 1 tot ${HOOGSTENS} casussen tegelijk.`, en: `Ask for 1 to ${HOOGSTENS} cases at a time.` }, 'aantal');
    if (vraag.na && !isId(vraag.na)) throw new OngeldigeInvoer({ nl: 'Deze plek in de lijst bestaat niet.', en: 'This place in the list does not exist.' }, 'na');
    const [bladzijde] = await this.work.leesEen<Bladzijde>(ctx, this.overzicht.bladzijde(ctx.regioId, velden, vraag), (rijen) => this.overzicht.gelezen(velden, rijen));
    if (!bladzijde) throw new Error('De database geeft geen bladzijde.');
    return bladzijde.tekst;
  }
}
