import { Args, Query, Resolver } from '@nestjs/graphql';
import {
  tweedeFactorAanzettenInvoer,
  type TweedeFactorAanzettenInvoer,
  wachtwoordWijzigenInvoer,
  type WachtwoordWijzigenInvoer,
} from '@doorbraaktafel/shared/validation';
import { BevestigingMislukt, CodeOnjuist, EigenAanmeldingNodig, TeVeelPogingen, TweedeFactorAlAan, WachtwoordTeZwak } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { VraagtBevestiging } from '../../../platform/permissions/bevestiging.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { IdPipe } from '../../../platform/refusals/id.pipe.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { EigenAccount } from '../application/eigen-account.js';
import { TweedeFactor } from '../application/tweede-factor.js';
import {
  BeveiligingType,
  HerstelcodesType,
  SessieBeeindigenInvoerType,
  TweedeFactorAanzettenInvoerType,
  TweedeFactorVoorbereidType,
  WachtwoordWijzigenInvoerType,
} from './eigen-account.type.js';

/** The own account: second factor, password and sessions. Whatever weakens or replaces a guard asks a fresh proof. */
@Resolver()
export class EigenAccountResolver {
  private readonly sessieId = new IdPipe('sessieId');

  constructor(
    private readonly work: UnitOfWork,
    private readonly eigen: EigenAccount,
    private readonly factor: TweedeFactor,
  ) {}

  @Mag('beveiligen', 'Ik')
  @Query(() => BeveiligingType)
  beveiliging(@Wie() ctx: Context): Promise<BeveiligingType> {
    // Not `lees`: toezicht reads through a role that knows no accounts.
    return this.work.run(ctx, (tx) => this.stand(tx));
  }

  @Mag('beveiligen', 'Ik')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'tweedeFactorVoorbereiden', resultaat: () => TweedeFactorVoorbereidType, weigeringen: [TweedeFactorAlAan, EigenAanmeldingNodig] })
  tweedeFactorVoorbereiden(@Wie() ctx: Context): Promise<TweedeFactorVoorbereidType> {
    return this.work.run(ctx, (tx) => this.factor.bereidVoor(tx));
  }

  @Mag('beveiligen', 'Ik')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'tweedeFactorAanzetten', resultaat: () => HerstelcodesType, weigeringen: [CodeOnjuist, EigenAanmeldingNodig] })
  async tweedeFactorAanzetten(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => TweedeFactorAanzettenInvoerType }, new ZodPipe(tweedeFactorAanzettenInvoer)) { code }: TweedeFactorAanzettenInvoer,
  ): Promise<HerstelcodesType> {
    return { codes: await this.work.run(ctx, (tx) => this.factor.zetAan(tx, code)) };
  }

  @Mag('beveiligen', 'Ik')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'tweedeFactorUitzetten', resultaat: () => BeveiligingType, weigeringen: [EigenAanmeldingNodig] })
  tweedeFactorUitzetten(@Wie() ctx: Context): Promise<BeveiligingType> {
    return this.daarna(ctx, (tx) => this.factor.zetUit(tx));
  }

  @Mag('beveiligen', 'Ik')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'herstelcodesVernieuwen', resultaat: () => HerstelcodesType, weigeringen: [EigenAanmeldingNodig] })
  async herstelcodesVernieuwen(@Wie() ctx: Context): Promise<HerstelcodesType> {
    return { codes: await this.work.run(ctx, (tx) => this.factor.vernieuwCodes(tx)) };
  }

  @Mag('beveiligen', 'Ik')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'wachtwoordWijzigen', resultaat: () => BeveiligingType, weigeringen: [BevestigingMislukt, WachtwoordTeZwak, TeVeelPogingen] })
  wachtwoordWijzigen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => WachtwoordWijzigenInvoerType }, new ZodPipe(wachtwoordWijzigenInvoer)) { huidig, nieuw }: WachtwoordWijzigenInvoer,
  ): Promise<BeveiligingType> {
    return this.daarna(ctx, (tx) => this.eigen.wijzigWachtwoord(tx, huidig, nieuw));
  }

  @Mag('beveiligen', 'Ik')
  @Handeling({ naam: 'sessieBeeindigen', resultaat: () => BeveiligingType })
  sessieBeeindigen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => SessieBeeindigenInvoerType }) { sessieId }: SessieBeeindigenInvoerType,
  ): Promise<BeveiligingType> {
    const id = this.sessieId.transform(sessieId) as string;
    return this.daarna(ctx, (tx) => this.eigen.beeindig(tx, id));
  }

  @Mag('beveiligen', 'Ik')
  @Handeling({ naam: 'andereSessiesBeeindigen', resultaat: () => BeveiligingType })
  andereSessiesBeeindigen(@Wie() ctx: Context): Promise<BeveiligingType> {
    return this.daarna(ctx, (tx) => this.eigen.beeindigAndere(tx));
  }

  private daarna(ctx: Context, act: (tx: Tx) => Promise<void>): Promise<BeveiligingType> {
    return this.work.run(ctx, async (tx) => {
      await act(tx);
      return this.stand(tx);
    });
  }

  private async stand(tx: Tx): Promise<BeveiligingType> {
    const { sessies, ...rest } = await this.eigen.lees(tx);
    return { ...rest, sessies: sessies.map((sessie) => ({ ...sessie, deze: sessie.id === tx.ctx.sessie?.id })) };
  }
}
