import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { IdPipe } from '../../../platform/refusals/id.pipe.js';
import { Noodfonds } from '../application/noodfonds.js';
import { Uitgaven } from '../application/uitgaven.js';
import { FondsType } from './fonds.type.js';
import { GeldwerkType } from './geldwerk.type.js';
import { presentDossier, presentFonds, presentUitgave, presentWeging } from './presenters.js';
import { UitgavenPaginaType, UitgaveType } from './uitgave.type.js';
import { UitgaveDossierType } from './uitgavedossier.type.js';
import { VoorstelwegingType } from './weging.type.js';

@Resolver()
export class NoodfondsResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly noodfonds: Noodfonds,
    private readonly lijst: Uitgaven,
  ) {}

  @Mag('zien', 'Fonds')
  @Query(() => [FondsType])
  async fondsen(@Wie() ctx: Context): Promise<FondsType[]> {
    return (await this.work.lees(ctx, (tx) => this.noodfonds.saldi(tx))).map(presentFonds);
  }

  @Mag('zien', 'Uitgave')
  @Query(() => UitgavenPaginaType)
  async uitgaven(
    @Wie() ctx: Context,
    @Args('na', { type: () => ID, nullable: true }, new IdPipe('na')) na?: string,
    @Args('aantal', { type: () => Int, defaultValue: 50 }) aantal = 50,
  ): Promise<UitgavenPaginaType> {
    const { rijen, volgende } = await this.work.lees(ctx, (tx) => this.lijst.pagina(tx, { na: na ?? null, aantal }));
    return { rijen: rijen.map(presentUitgave), volgende };
  }

  @Mag('zien', 'Uitgave')
  @Query(() => [UitgaveType], { description: 'Wat voor een casus gevraagd en toegekend is, nieuwste eerst; zonder wat u niet mag zien.' })
  async casusuitgaven(@Wie() ctx: Context, @Args('casusId', { type: () => ID }, new IdPipe('casusId')) casusId: string): Promise<UitgaveType[]> {
    return (await this.work.lees(ctx, (tx) => this.lijst.vanCasus(tx, casusId))).map(presentUitgave);
  }

  @Mag('goedkeuren', 'Uitgave')
  @Query(() => GeldwerkType)
  async geldwerk(@Wie() ctx: Context): Promise<GeldwerkType> {
    const { claims, voorschotten, ...aantallen } = await this.work.lees(ctx, (tx) => this.lijst.wacht(tx));
    return { ...aantallen, claims: [...claims], voorschotten: [...voorschotten] };
  }

  @Mag('zien', 'Uitgave')
  @Query(() => UitgaveDossierType)
  async uitgave(@Wie() ctx: Context, @Args('id', { type: () => ID }, new IdPipe('uitgaveId')) id: string): Promise<UitgaveDossierType> {
    return this.work.lees(ctx, async (tx) => {
      const gelezen = await this.lijst.get(tx, id);
      return presentDossier(gelezen, await this.lijst.dossier(tx, id));
    });
  }

  @Mag('goedkeuren', 'Uitgave')
  @Query(() => VoorstelwegingType, { description: 'Voor wie over het fonds van dit voorstel gaat en bij de casus hoort.' })
  async voorstelweging(
    @Wie() ctx: Context,
    @Args('voorstelId', { type: () => ID }, new IdPipe('voorstelId')) voorstelId: string,
  ): Promise<VoorstelwegingType> {
    return presentWeging(voorstelId, await this.work.lees(ctx, (tx) => this.lijst.weging(tx, voorstelId)));
  }
}
