import { Args, Resolver } from '@nestjs/graphql';
import { uitgavenSamenBetalenInvoer, type UitgavenSamenBetalenInvoer } from '@doorbraaktafel/shared/validation';
import {
  BedragBovenReservering,
  BesluitDraagtUitgaveNiet,
  GoedkeuringOntbreekt,
  NietBevoegdVoorFonds,
  ReserveringAfgehandeld,
  ReserveringVerlopen,
  ZelfdePersoon,
  VoorliggendOntbreekt,
} from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { VraagtBevestiging } from '../../../platform/permissions/bevestiging.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Noodfonds } from '../application/noodfonds.js';
import { Uitgaven } from '../application/uitgaven.js';
import { presentUitgave } from './presenters.js';
import { UitgavenSamenBetaaldType, UitgavenSamenBetalenInvoerType } from './samenbetalen.input.js';

@Resolver()
export class SamenBetalenResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly noodfonds: Noodfonds,
    private readonly uitgaven: Uitgaven,
  ) {}

  @Mag('betalen', 'Uitgave')
  @VraagtBevestiging('vers')
  @Handeling({
    naam: 'uitgavenSamenBetalen',
    resultaat: () => UitgavenSamenBetaaldType,
    weigeringen: [
      NietBevoegdVoorFonds, ReserveringAfgehandeld, ReserveringVerlopen, ZelfdePersoon, GoedkeuringOntbreekt, BedragBovenReservering,
      BesluitDraagtUitgaveNiet, VoorliggendOntbreekt,
    ],
  })
  async uitgavenSamenBetalen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => UitgavenSamenBetalenInvoerType }, new ZodPipe(uitgavenSamenBetalenInvoer)) invoer: UitgavenSamenBetalenInvoer,
  ): Promise<UitgavenSamenBetaaldType> {
    const { opdrachtId: id, betalingen } = invoer;
    const keten = betalingen.map(({ opdrachtId: boekingId, uitgaveId, bedragInCent }) => ({ boekingId, uitgaveId, bedragInCent: bedragInCent ?? null }));
    await this.work.run(ctx, (tx) => this.noodfonds.betaalSamen(tx, id, keten), { opdracht: { id, naam: 'uitgavenSamenBetalen', velden: { betalingen } } });
    return this.work.lees(ctx, async (tx) => {
      const gelezen = [];
      for (const { uitgaveId } of betalingen) gelezen.push(presentUitgave(await this.uitgaven.get(tx, uitgaveId)));
      return { uitgaven: gelezen };
    });
  }
}
