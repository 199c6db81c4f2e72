import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { IdPipe } from '../../../platform/refusals/id.pipe.js';
import { Inbrengen } from '../application/inbrengen.js';
import { Casusopdrachten } from '../application/opdrachten.js';
import { Overzicht } from '../application/overzicht.js';
import { CaseloadClientType, CasusPaginaType } from './casus-kort.type.js';
import { CasusType } from './casus.type.js';
import { presentCasus, presentCasusKort } from './presenters.js';

@Resolver()
export class CasusResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly opdrachten: Casusopdrachten,
    private readonly overzicht: Overzicht,
    private readonly inbrengen: Inbrengen,
  ) {}

  @Mag('zien', 'Casus')
  @Query(() => CasusType, { name: 'casus' })
  async casus(@Wie() ctx: Context, @Args('id', { type: () => ID }, new IdPipe('casusId')) id: string): Promise<CasusType> {
    return presentCasus(await this.opdrachten.beeld(ctx, id));
  }

  @Mag('zien', 'Casus')
  @Query(() => CasusPaginaType, { name: 'casussen' })
  async casussen(
    @Wie() ctx: Context,
    @Args('alleenOpen', { type: () => Boolean, defaultValue: true }) alleenOpen: boolean,
    @Args('na', { type: () => ID, nullable: true }, new IdPipe('na')) na: string | undefined,
    @Args('aantal', { type: () => Int, defaultValue: 20 }) aantal: number,
  ): Promise<CasusPaginaType> {
    const { items, heeftMeer } = await this.work.lees(ctx, (tx) => this.overzicht.pagina(tx, { alleenOpen, na, aantal }));
    return { items: items.map(presentCasusKort), heeftMeer };
  }

  @Mag('zien', 'Caseload')
  @Query(() => [CaseloadClientType], { name: 'caseload' })
  async caseload(@Wie() ctx: Context): Promise<CaseloadClientType[]> {
    const lijst = await this.work.lees(ctx, (tx) => this.inbrengen.caseload(tx));
    return lijst.map(({ id, naam, pseudoniem, casusId, gemeenteNaam, heeftOpenCasus }) => ({ id, naam, pseudoniem, casusId, gemeenteNaam, heeftOpenCasus }));
  }
}
