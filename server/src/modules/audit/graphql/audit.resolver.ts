import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { paginanummer } from '@doorbraaktafel/shared/validation';
import type { Context } from '../../../platform/context/context.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Controle } from '../application/controle.js';
import { Overzicht } from '../application/overzicht.js';
import { AuditControleType, AuditOverzichtType, AuditPaginaType } from './audit.type.js';
import { presentControle, presentOverzicht, presentRegel } from './presenters.js';

@Resolver()
export class AuditResolver {
  constructor(
    private readonly controle: Controle,
    private readonly overzicht: Overzicht,
  ) {}

  @Mag('controleren', 'Audit')
  @Query(() => AuditOverzichtType, { description: 'De laatste ondertekende stand van het logboek van deze regio.' })
  async auditOverzicht(@Wie() ctx: Context): Promise<AuditOverzichtType> {
    return presentOverzicht(await this.overzicht.stand(ctx));
  }

  @Mag('controleren', 'Audit')
  @Query(() => AuditControleType, { description: 'Leest het hele logboek opnieuw en vergelijkt het met de gebeurtenissen en met wat is ondertekend.' })
  async auditControleren(@Wie() ctx: Context): Promise<AuditControleType> {
    return presentControle(await this.controle.controleer(ctx));
  }

  @Mag('controleren', 'Audit')
  @Query(() => AuditPaginaType, { description: 'Handelingen zonder namen, nieuwste eerst, vijftig per pagina.' })
  async auditRegels(
    @Wie() ctx: Context,
    @Args('pagina', { type: () => Int, defaultValue: 1 }, new ZodPipe(paginanummer)) pagina: number,
  ): Promise<AuditPaginaType> {
    const { regels, meer } = await this.overzicht.regels(ctx, pagina);
    return { regels: regels.map(presentRegel), pagina, meer };
  }
}
