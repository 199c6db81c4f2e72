import { Args, Field, ID, InputType, ObjectType, Resolver } from '@nestjs/graphql';
import { bsnTonenInvoer, bsnVastleggenInvoer, type BsnTonenInvoer, type BsnVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import { BsnKloptNiet } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Nummers } from '../application/nummers.js';

@InputType('BsnVastleggenInvoer')
export class BsnVastleggenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  casusId!: string;

  @Field(() => String, { description: 'Negen cijfers.' })
  bsn!: string;
}

@InputType('BsnTonenInvoer')
export class BsnTonenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  casusId!: string;

  @Field(() => String, { description: 'Waarvoor u het nodig hebt: wmo_voorziening, inkomen_vaststellen, zorg_declareren of persoon_controleren; dat komt in het logboek.' })
  doel!: string;
}

@ObjectType('BsnVastgelegd')
export class BsnVastgelegdType {
  @Field(() => ID)
  casusId!: string;
}

@ObjectType('BsnGetoond')
export class BsnGetoondType {
  @Field(() => ID)
  casusId!: string;

  @Field(() => String, { description: 'Alleen in dit antwoord; nergens anders.' })
  bsn!: string;
}

@Resolver()
export class BsnResolver {
  constructor(private readonly nummers: Nummers) {}

  @Mag('vastleggen', 'Bsn')
  @Handeling({ naam: 'bsnVastleggen', resultaat: () => BsnVastgelegdType, weigeringen: [BsnKloptNiet] })
  async bsnVastleggen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => BsnVastleggenInvoerType }, new ZodPipe(bsnVastleggenInvoer)) invoer: BsnVastleggenInvoer,
  ): Promise<BsnVastgelegdType> {
    return { casusId: await this.nummers.legVast(ctx, invoer) };
  }

  @Mag('tonen', 'Bsn')
  @Handeling({ naam: 'bsnTonen', resultaat: () => BsnGetoondType })
  async bsnTonen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => BsnTonenInvoerType }, new ZodPipe(bsnTonenInvoer)) invoer: BsnTonenInvoer,
  ): Promise<BsnGetoondType> {
    return { casusId: invoer.casusId, bsn: await this.nummers.toon(ctx, invoer) };
  }
}
