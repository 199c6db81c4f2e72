import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { afwijkingVastleggenInvoer, precedentenVraag, type AfwijkingVastleggenInvoer, type PrecedentenVraag } from '@doorbraaktafel/shared/validation';
import { AfwijkingOnvolledig, BesluitenlijstVast, CasusGesloten, DatumInVerleden, NietUwAfwijking, PrecedentOnbeantwoord } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../../platform/context/context.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { Mag } from '../../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../../platform/refusals/zod.pipe.js';
import { Afwijkingen } from '../../application/afwijking/afwijkingen.js';
import { Precedenten } from '../../application/afwijking/precedenten.js';
import { kenmerk } from '../kenmerk.js';
import { AfwijkingType, AfwijkingVastleggenInvoerType } from './afwijking.type.js';
import { PrecedentenVraagType, PrecedentType } from './precedent.type.js';
import { presentAfwijking, presentPrecedent } from './presenters.js';

/** A rule set aside: worked out, and beside earlier besluiten. */
@Resolver()
export class AfwijkingResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly afwijkingen: Afwijkingen,
    private readonly vergelijking: Precedenten,
  ) {}

  @Mag('zien', 'Besluit')
  @Query(() => AfwijkingType)
  async afwijking(@Wie() ctx: Context, @Args('voorstelId', { type: () => ID }) voorstelId: string): Promise<AfwijkingType> {
    return presentAfwijking(await this.work.lees(ctx, (tx) => this.afwijkingen.get(tx, kenmerk(voorstelId, 'voorstelId'))));
  }

  @Mag('zoeken', 'Precedent')
  @Query(() => [PrecedentType], { description: 'De dichtstbijzijnde eerdere besluiten, de beste eerst.' })
  async precedenten(
    @Wie() ctx: Context,
    @Args('vraag', { type: () => PrecedentenVraagType }, new ZodPipe(precedentenVraag)) vraag: PrecedentenVraag,
  ): Promise<PrecedentType[]> {
    return (await this.work.lees(ctx, (tx) => this.vergelijking.naast(tx, vraag))).map(presentPrecedent);
  }

  @Mag('zien', 'Regel')
  @Query(() => [PrecedentType], { description: 'Elk besluit dat deze regel opzij zette, het nieuwste eerst.' })
  async afwijkingenVanRegel(@Wie() ctx: Context, @Args('regelId', { type: () => ID }) regelId: string): Promise<PrecedentType[]> {
    const gevonden = await this.work.lees(ctx, (tx) => this.vergelijking.vanRegel(tx, kenmerk(regelId, 'regelId')));
    return gevonden.map((precedent) => presentPrecedent({ precedent, verschillen: [], teBeantwoorden: false }));
  }

  @Mag('vastleggen', 'Afwijking')
  @Handeling({ naam: 'afwijkingVastleggen', resultaat: () => AfwijkingType, weigeringen: [CasusGesloten, NietUwAfwijking, BesluitenlijstVast, AfwijkingOnvolledig, DatumInVerleden, PrecedentOnbeantwoord] })
  async afwijkingVastleggen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => AfwijkingVastleggenInvoerType }, new ZodPipe(afwijkingVastleggenInvoer)) invoer: AfwijkingVastleggenInvoer,
  ): Promise<AfwijkingType> {
    const { opdrachtId, ...velden } = invoer;
    const id = await this.work.run(ctx, (tx) => this.afwijkingen.legVast(tx, velden), { opdracht: { id: opdrachtId, naam: 'afwijkingVastleggen', velden } });
    return presentAfwijking(await this.work.lees(ctx, (tx) => this.afwijkingen.get(tx, id)));
  }
}
