import { Injectable } from '@nestjs/common';
import { weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { spreidingen, type Spreiding } from '../domain/gelijke-behandeling.js';
import { PeildatumNietMogelijk } from '../domain/weigeringen.js';
import { CijfersRepository } from '../persistence/cijfers.repository.js';
import { bestaat } from './cijfers.js';

/** How outcomes of comparable casussen spread over tables and chairs; nothing in it leads to a casus. */
@Injectable()
export class GelijkeBehandeling {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cijfers: CijfersRepository,
  ) {}

  /**
   * @param gevraagd as `jjjj-mm-dd`; counted up to the last whole month on or before it; default today
   * @throws {PeildatumNietMogelijk} for a day that does not exist or still has to come
   */
  overzicht(ctx: Context, gevraagd: string | undefined): Promise<{ peildatum: string; spreidingen: Spreiding[] }> {
    weiger(gevraagd !== undefined && !bestaat(gevraagd), () => new PeildatumNietMogelijk());
    return this.work.lees(ctx, async (tx) => {
      const { vandaag, peildatum } = await this.cijfers.dagen(tx, gevraagd);
      weiger((gevraagd ?? vandaag) > vandaag, () => new PeildatumNietMogelijk());
      return { peildatum, spreidingen: spreidingen(await this.cijfers.uitkomsten(tx, peildatum)) };
    });
  }
}
