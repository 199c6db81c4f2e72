import { Args, Query, Resolver } from '@nestjs/graphql';
import {
  beleidspuntAfrondenInvoer, beleidspuntToevoegenInvoer, type BeleidspuntAfrondenInvoer, type BeleidspuntToevoegenInvoer,
} from '@doorbraaktafel/shared/validation';
import { GeenBestuurstafel, GeenCasusInBeleid, PuntAlAfgerond, SignaalStaatErAl } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Beleid } from '../application/beleid.js';
import { Uitsluitingen } from '../application/uitsluitingen.js';
import { BeleidsagendaType, BeleidspuntAfrondenInvoerType, BeleidspuntToevoegenInvoerType, presentBeleid } from './beleid.type.js';
import { presentUitsluitingen, UitsluitingscijferType } from './uitsluiting.type.js';

const resultaat = () => BeleidsagendaType;

/** Agendas of beleid and bestuur, and the figure from which they learn. */
@Resolver()
export class BeleidResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly beleid: Beleid,
    private readonly uitsluitingenVanRegio: Uitsluitingen,
  ) {}

  @Mag('zien', 'Beleid')
  @Query(() => BeleidsagendaType)
  beleidsagenda(@Wie() ctx: Context): Promise<BeleidsagendaType> {
    return this.lees(ctx);
  }

  @Mag('zien', 'Cijfers')
  @Query(() => UitsluitingscijferType, { description: 'Waardoor mensen buiten de boot vielen en wat werkte, over afgesloten casussen.' })
  async uitsluitingen(
    @Wie() ctx: Context,
    @Args('peildatum', { type: () => String, nullable: true, description: 'Als jjjj-mm-dd; standaard vandaag.' }) peildatum: string | undefined,
  ): Promise<UitsluitingscijferType> {
    return presentUitsluitingen(await this.work.lees(ctx, (tx) => this.uitsluitingenVanRegio.cijfer(tx, peildatum ?? null)));
  }

  @Mag('agenderen', 'Beleid')
  @Handeling({ naam: 'beleidspuntToevoegen', resultaat, weigeringen: [GeenCasusInBeleid, SignaalStaatErAl] })
  beleidspuntToevoegen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => BeleidspuntToevoegenInvoerType }, new ZodPipe(beleidspuntToevoegenInvoer)) invoer: BeleidspuntToevoegenInvoer,
  ): Promise<BeleidsagendaType> {
    return this.na(ctx, 'beleidspuntToevoegen', invoer, (tx) => this.beleid.voegToe(tx, invoer));
  }

  @Mag('agenderen', 'Beleid')
  @Handeling({ naam: 'beleidspuntAfronden', resultaat, weigeringen: [GeenCasusInBeleid, GeenBestuurstafel, PuntAlAfgerond] })
  beleidspuntAfronden(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => BeleidspuntAfrondenInvoerType }, new ZodPipe(beleidspuntAfrondenInvoer)) invoer: BeleidspuntAfrondenInvoer,
  ): Promise<BeleidsagendaType> {
    return this.na(ctx, 'beleidspuntAfronden', invoer, (tx) => this.beleid.rondAf(tx, invoer));
  }

  private async na(ctx: Context, naam: string, { opdrachtId, ...velden }: { opdrachtId: string }, act: (tx: Tx) => Promise<string>): Promise<BeleidsagendaType> {
    await this.work.run(ctx, act, { opdracht: { id: opdrachtId, naam, velden } });
    return this.lees(ctx);
  }

  private async lees(ctx: Context): Promise<BeleidsagendaType> {
    return presentBeleid(await this.work.lees(ctx, (tx) => this.beleid.agenda(tx)));
  }
}
