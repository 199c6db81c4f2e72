import { Args, Query, Resolver } from '@nestjs/graphql';
import {
  mandaatIntrekkingVragenInvoer,
  mandaatRegistrerenInvoer,
  mandaatverzoekBeoordelenInvoer,
  mandaatverzoekTerugnemenInvoer,
  type MandaatIntrekkingVragenInvoer,
  type MandaatRegistrerenInvoer,
  type MandaatverzoekBeoordelenInvoer,
  type MandaatverzoekTerugnemenInvoer,
} from '@doorbraaktafel/shared/validation';
import { AlleenDeVrager, DatumInVerleden, GeenTekenbevoegdheid, MandaatGeldtNiet, NietEigenOrganisatie, TweeMensenNodig, VerzoekBeoordeeld, VerzoekLoopt } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { VraagtBevestiging } from '../../../platform/permissions/bevestiging.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Acties } from '../application/acties.js';
import { Mandaten } from '../application/mandaten.js';
import { MandaatIntrekkingVragenInvoerType, MandaatRegistrerenInvoerType, MandaatverzoekBeoordelenInvoerType, MandaatverzoekTerugnemenInvoerType } from './mandaat.input.js';
import { presentMandaat } from './mandaat.presenter.js';
import { MandaatType } from './mandaat.type.js';

/** The register of mandates: proposing, replacing and withdrawing, and the second person who agrees. */
@Resolver()
export class MandaatResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly register: Mandaten,
    private readonly acties: Acties,
  ) {}

  @Mag('zien', 'Mandaat')
  @Query(() => [MandaatType])
  mandaten(@Wie() ctx: Context): Promise<MandaatType[]> {
    return this.work.lees(ctx, async (tx) => {
      const lezer = { ctx, vandaag: await this.acties.vandaag(tx) };
      return (await this.register.lijst(tx)).map((mandaat) => presentMandaat(mandaat, lezer));
    });
  }

  @Mag('registreren', 'Mandaat')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'mandaatRegistreren', resultaat: () => MandaatType, weigeringen: [NietEigenOrganisatie, DatumInVerleden, MandaatGeldtNiet, VerzoekLoopt] })
  mandaatRegistreren(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => MandaatRegistrerenInvoerType }, new ZodPipe(mandaatRegistrerenInvoer)) invoer: MandaatRegistrerenInvoer,
  ): Promise<MandaatType> {
    return this.na(ctx, 'mandaatRegistreren', invoer, (tx) => this.register.registreer(tx, invoer));
  }

  @Mag('registreren', 'Mandaat')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'mandaatIntrekkingVragen', resultaat: () => MandaatType, weigeringen: [NietEigenOrganisatie, MandaatGeldtNiet, VerzoekLoopt] })
  mandaatIntrekkingVragen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => MandaatIntrekkingVragenInvoerType }, new ZodPipe(mandaatIntrekkingVragenInvoer)) invoer: MandaatIntrekkingVragenInvoer,
  ): Promise<MandaatType> {
    return this.na(ctx, 'mandaatIntrekkingVragen', invoer, (tx) => this.register.vraagIntrekking(tx, invoer));
  }

  @Mag('beoordelen', 'Mandaat')
  @VraagtBevestiging('vers')
  @Handeling({
    naam: 'mandaatverzoekBeoordelen',
    resultaat: () => MandaatType,
    weigeringen: [NietEigenOrganisatie, GeenTekenbevoegdheid, TweeMensenNodig, VerzoekBeoordeeld, MandaatGeldtNiet],
  })
  mandaatverzoekBeoordelen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => MandaatverzoekBeoordelenInvoerType }, new ZodPipe(mandaatverzoekBeoordelenInvoer)) invoer: MandaatverzoekBeoordelenInvoer,
  ): Promise<MandaatType> {
    return this.na(ctx, 'mandaatverzoekBeoordelen', invoer, (tx) => this.register.beoordeel(tx, invoer));
  }

  @Mag('registreren', 'Mandaat')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'mandaatverzoekTerugnemen', resultaat: () => MandaatType, weigeringen: [NietEigenOrganisatie, VerzoekBeoordeeld, AlleenDeVrager] })
  mandaatverzoekTerugnemen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => MandaatverzoekTerugnemenInvoerType }, new ZodPipe(mandaatverzoekTerugnemenInvoer)) invoer: MandaatverzoekTerugnemenInvoer,
  ): Promise<MandaatType> {
    return this.na(ctx, 'mandaatverzoekTerugnemen', invoer, (tx) => this.register.neemTerug(tx, invoer));
  }

  private async na(ctx: Context, naam: string, invoer: { readonly opdrachtId: string }, act: (tx: Tx) => Promise<string>): Promise<MandaatType> {
    const { opdrachtId, ...velden } = invoer;
    const id = await this.work.run(ctx, act, { opdracht: { id: opdrachtId, naam, velden } });
    return this.work.lees(ctx, async (tx) => presentMandaat(await this.register.get(tx, id), { ctx, vandaag: await this.acties.vandaag(tx) }));
  }
}
