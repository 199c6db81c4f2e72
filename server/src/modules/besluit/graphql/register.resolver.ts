import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Acties } from '../application/acties.js';
import type { Besluitbeeld } from '../application/beeld.js';
import { Besluitenlijst } from '../application/besluitenlijst.js';
import { BesluitPaginaType, BesluitType } from './besluit.type.js';
import { kenmerk } from './kenmerk.js';
import { type Lezer, presentBesluit } from './presenters.js';
import { metZinnen } from './toezichttekst.js';

const HOOGSTENS = 100;

/** What is on record: the besluitenlijst of a zitting, and besluiten under toezicht. */
@Resolver()
export class RegisterResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly lijst: Besluitenlijst,
    private readonly acties: Acties,
  ) {}

  @Mag('zien', 'Besluit')
  @Query(() => [BesluitType])
  besluitenlijst(@Wie() ctx: Context, @Args('zittingId', { type: () => ID }) zittingId: string): Promise<BesluitType[]> {
    return this.work.lees(ctx, async (tx) => {
      const lezer = { ctx, vandaag: await this.acties.vandaag(tx) };
      return (await this.lijst.vanZitting(tx, kenmerk(zittingId, 'zittingId'))).map((beeld) => presentBesluit(beeld, lezer));
    });
  }

  @Mag('beantwoorden', 'Heroverweging')
  @Query(() => [BesluitType], { description: 'Besluiten waarop een bestuurder nog moet antwoorden, de eerste termijn eerst.' })
  openHeroverwegingen(@Wie() ctx: Context): Promise<BesluitType[]> {
    return this.work.lees(ctx, async (tx) => {
      const lezer = { ctx, vandaag: await this.acties.vandaag(tx) };
      return (await this.lijst.metOpenHeroverweging(tx)).map((beeld) => presentBesluit(beeld, lezer));
    });
  }

  @Mag('controleren', 'Besluit')
  @Query(() => BesluitPaginaType)
  besluitenToezicht(
    @Wie() ctx: Context,
    @Args('na', { type: () => ID, nullable: true }) na?: string,
    @Args('aantal', { type: () => Int, defaultValue: 20 }) aantal = 20,
  ): Promise<BesluitPaginaType> {
    return this.work.lees(ctx, async (tx) => {
      const lezer = { ctx, vandaag: await this.acties.vandaag(tx) };
      const { items, heeftMeer } = await this.lijst.pagina(tx, { na: na ? kenmerk(na, 'na') : null, aantal: Math.min(Math.max(aantal, 1), HOOGSTENS) });
      return { items: await this.gelezen(tx, items, lezer), heeftMeer };
    });
  }

  @Mag('controleren', 'Besluit')
  @Query(() => BesluitType)
  besluitSpoor(@Wie() ctx: Context, @Args('besluitId', { type: () => ID }) besluitId: string): Promise<BesluitType> {
    return this.work.lees(ctx, async (tx) => {
      const beeld = await this.lijst.spoor(tx, kenmerk(besluitId, 'besluitId'));
      const [besluit] = await this.gelezen(tx, [beeld], { ctx, vandaag: await this.acties.vandaag(tx) });
      return besluit!;
    });
  }

  private async gelezen(tx: Tx, beelden: readonly Besluitbeeld[], lezer: Lezer): Promise<BesluitType[]> {
    const besluiten: BesluitType[] = [];
    for (const beeld of beelden) besluiten.push(await metZinnen(presentBesluit(beeld, lezer), (zinnen) => this.lijst.zonderNamen(tx, beeld.besluit.casusId, zinnen)));
    return besluiten;
  }
}
