import { Args, Query, Resolver } from '@nestjs/graphql';
import { tafelBeeindigenInvoer, tafelInrichtenInvoer, type TafelBeeindigenInvoer, type TafelInrichtenInvoer } from '@doorbraaktafel/shared/validation';
import { PlaatsvervangerIsVoorzitter, TafelBeeindigd, TafelBestaatAl, TafelHeeftZitting, VoorzitterPastNiet } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { mogelijkeActie } from '../../../platform/permissions/actie.type.js';
import { VraagtBevestiging } from '../../../platform/permissions/bevestiging.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Tafelbeheer, type Tafelbeeld } from '../application/tafelbeheer.js';
import { TafelbeheerType, TafelBeeindigenInvoerType, TafelInrichtenInvoerType, type BeheerdeTafelType } from './tafelbeheer.type.js';

/** The tafels of the regio as their beheerder keeps them. */
@Resolver()
export class TafelbeheerResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly beheer: Tafelbeheer,
  ) {}

  @Mag('inrichten', 'Tafel')
  @Query(() => TafelbeheerType)
  async tafelbeheer(@Wie() ctx: Context): Promise<TafelbeheerType> {
    return { tafels: (await this.work.lees(ctx, (tx) => this.beheer.lijst(tx))).map(present) };
  }

  @Mag('inrichten', 'Tafel')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'tafelInrichten', resultaat: () => TafelbeheerType, weigeringen: [PlaatsvervangerIsVoorzitter, TafelBeeindigd, TafelBestaatAl, VoorzitterPastNiet] })
  async tafelInrichten(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => TafelInrichtenInvoerType }, new ZodPipe(tafelInrichtenInvoer)) { opdrachtId: id, ...velden }: TafelInrichtenInvoer,
  ): Promise<TafelbeheerType> {
    await this.work.run(ctx, (tx) => this.beheer.richtIn(tx, velden), { opdracht: { id, naam: 'tafelInrichten', velden } });
    return this.tafelbeheer(ctx);
  }

  @Mag('inrichten', 'Tafel')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'tafelBeeindigen', resultaat: () => TafelbeheerType, weigeringen: [TafelBeeindigd, TafelHeeftZitting] })
  async tafelBeeindigen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => TafelBeeindigenInvoerType }, new ZodPipe(tafelBeeindigenInvoer)) { opdrachtId: id, ...velden }: TafelBeeindigenInvoer,
  ): Promise<TafelbeheerType> {
    await this.work.run(ctx, (tx) => this.beheer.beeindig(tx, velden.tafelId, velden.reden), { opdracht: { id, naam: 'tafelBeeindigen', velden } });
    return this.tafelbeheer(ctx);
  }
}

function present({ wijzigen, beeindigen, id, naam, soort, ritme, voorzitterLidId, voorzitterNaam, plaatsvervangerLidId, plaatsvervangerNaam, beeindigdOp }: Tafelbeeld): BeheerdeTafelType {
  const acties = [mogelijkeActie('tafelInrichten', wijzigen), mogelijkeActie('tafelBeeindigen', beeindigen)];
  return { id, naam, soort, ritme, voorzitterLidId, voorzitterNaam, plaatsvervangerLidId, plaatsvervangerNaam, beeindigdOp, acties };
}
