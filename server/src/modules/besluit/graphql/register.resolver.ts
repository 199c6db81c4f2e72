import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { mandaatRegistrerenInvoer, type MandaatRegistrerenInvoer } from '@doorbraaktafel/shared/validation';
import { DatumInVerleden, NietEigenOrganisatie } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Acties } from '../application/acties.js';
import { Besluitenlijst } from '../application/besluitenlijst.js';
import { Mandaten } from '../application/mandaten.js';
import { BesluitPaginaType, BesluitType } from './besluit.type.js';
import { kenmerk } from './kenmerk.js';
import { MandaatRegistrerenInvoerType, MandaatType } from './mandaat.type.js';
import { presentBesluit, presentMandaat } from './presenters.js';

const HOOGSTENS = 100;

/** What is on record: mandates, the besluitenlijst of a zitting, and besluiten under toezicht. */
@Resolver()
export class RegisterResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mandatenregister: Mandaten,
    private readonly lijst: Besluitenlijst,
    private readonly acties: Acties,
  ) {}

  @Mag('zien', 'Mandaat')
  @Query(() => [MandaatType])
  mandaten(@Wie() ctx: Context): Promise<MandaatType[]> {
    return this.work.lees(ctx, async (tx) => {
      const lezer = { ctx, vandaag: await this.acties.vandaag(tx) };
      return (await this.mandatenregister.lijst(tx)).map((mandaat) => presentMandaat(mandaat, lezer));
    });
  }

  @Mag('registreren', 'Mandaat')
  @Handeling({ naam: 'mandaatRegistreren', resultaat: () => MandaatType, weigeringen: [NietEigenOrganisatie, DatumInVerleden] })
  async mandaatRegistreren(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => MandaatRegistrerenInvoerType }, new ZodPipe(mandaatRegistrerenInvoer)) invoer: MandaatRegistrerenInvoer,
  ): Promise<MandaatType> {
    const { opdrachtId, ...velden } = invoer;
    const opdracht = { id: opdrachtId, naam: 'mandaatRegistreren', velden };
    const id = await this.work.run(ctx, (tx) => this.mandatenregister.registreer(tx, velden), { opdracht });
    return this.work.lees(ctx, async (tx) =>
      presentMandaat(await this.mandatenregister.get(tx, id), { ctx, vandaag: await this.acties.vandaag(tx) }),
    );
  }

  @Mag('zien', 'Besluit')
  @Query(() => [BesluitType])
  besluitenlijst(@Wie() ctx: Context, @Args('zittingId', { type: () => ID }) zittingId: string): Promise<BesluitType[]> {
    return this.work.lees(ctx, async (tx) => {
      const lezer = { ctx, vandaag: await this.acties.vandaag(tx) };
      return (await this.lijst.vanZitting(tx, kenmerk(zittingId, 'zittingId'))).map((beeld) => presentBesluit(beeld, lezer));
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
      return { items: items.map((beeld) => presentBesluit(beeld, lezer)), heeftMeer };
    });
  }

  @Mag('controleren', 'Besluit')
  @Query(() => BesluitType)
  besluitSpoor(@Wie() ctx: Context, @Args('besluitId', { type: () => ID }) besluitId: string): Promise<BesluitType> {
    return this.work.lees(ctx, async (tx) => presentBesluit(await this.lijst.spoor(tx, kenmerk(besluitId, 'besluitId')), { ctx, vandaag: await this.acties.vandaag(tx) }));
  }
}
