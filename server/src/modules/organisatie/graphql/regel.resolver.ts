import { Args, Query, Resolver } from '@nestjs/graphql';
import { regelBeeindigenInvoer, regelVastleggenInvoer, type RegelBeeindigenInvoer, type RegelVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import { DatumInVerleden, NietUwRegel, RegelAlBeeindigd, RegelBestaatAl, VersieTeVroeg } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { mogelijkeActie } from '../../../platform/permissions/actie.type.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Regels, type Regelbeeld } from '../application/regels.js';
import { RegelBeeindigenInvoerType, RegelType, RegelVastleggenInvoerType } from './regel.type.js';

/** The register of rules. */
@Resolver()
export class RegelResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly register: Regels,
  ) {}

  @Mag('zien', 'Regel')
  @Query(() => [RegelType])
  async regels(@Wie() ctx: Context): Promise<RegelType[]> {
    return (await this.work.lees(ctx, (tx) => this.register.lijst(tx))).map(presentRegel);
  }

  @Mag('vastleggen', 'Regel')
  @Handeling({ naam: 'regelVastleggen', resultaat: () => RegelType, weigeringen: [NietUwRegel, RegelBestaatAl, VersieTeVroeg] })
  regelVastleggen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => RegelVastleggenInvoerType }, new ZodPipe(regelVastleggenInvoer)) invoer: RegelVastleggenInvoer,
  ): Promise<RegelType> {
    return this.na(ctx, 'regelVastleggen', invoer, (tx) => this.register.legVast(tx, invoer));
  }

  @Mag('vastleggen', 'Regel')
  @Handeling({ naam: 'regelBeeindigen', resultaat: () => RegelType, weigeringen: [NietUwRegel, DatumInVerleden, RegelAlBeeindigd] })
  regelBeeindigen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => RegelBeeindigenInvoerType }, new ZodPipe(regelBeeindigenInvoer)) invoer: RegelBeeindigenInvoer,
  ): Promise<RegelType> {
    return this.na(ctx, 'regelBeeindigen', invoer, (tx) => this.register.beeindig(tx, invoer));
  }

  private async na(ctx: Context, naam: string, { opdrachtId, ...velden }: { opdrachtId: string }, act: (tx: Tx) => Promise<string>): Promise<RegelType> {
    const id = await this.work.run(ctx, act, { opdracht: { id: opdrachtId, naam, velden } });
    return presentRegel(await this.work.lees(ctx, (tx) => this.register.get(tx, id)));
  }
}

function presentRegel({ id, naam, organisatieId, organisatieNaam, versies, waaromNiet }: Regelbeeld): RegelType {
  return {
    id, naam, organisatieId, organisatieNaam,
    versies: versies.map(({ id: versieId, nummer, tekst, doel, bron, geldigVan, geldigTot, geldtNu, heeftGegolden }) => ({
      id: versieId, nummer, tekst, doel, bron, geldigVan, geldigTot, geldtNu, heeftGegolden,
    })),
    mogelijk: [mogelijkeActie('regelVastleggen', waaromNiet), mogelijkeActie('regelBeeindigen', waaromNiet)],
  };
}
