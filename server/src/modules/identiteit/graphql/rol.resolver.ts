import { Args, Resolver } from '@nestjs/graphql';
import { rolWijzigenInvoer, type RolWijzigenInvoer } from '@doorbraaktafel/shared/validation';
import { ClientUitCasus, RolAlGegeven, RolAlVoorgesteld, RolvoorstelBeslist, RolVanUzelf, TweedeBeheerderNodig } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { VraagtBevestiging } from '../../../platform/permissions/bevestiging.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { IdPipe } from '../../../platform/refusals/id.pipe.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Rollen } from '../application/rollen.js';
import { Ledenoverzicht } from './ledenoverzicht.js';
import { LidBeeindigenInvoerType, RolvoorstelBeoordelenInvoerType, RolWijzigenInvoerType } from './rol.type.js';
import { UitnodigingenType } from './uitnodiging.type.js';

/** Giving and taking roles; whatever changes one asks a fresh proof. Source: OWASP ASVS 5.0, 7.5.3. */
@Resolver()
export class RolResolver {
  private readonly voorstelId = new IdPipe('voorstelId');
  private readonly lidId = new IdPipe('lidId');

  constructor(
    private readonly work: UnitOfWork,
    private readonly rollen: Rollen,
    private readonly overzicht: Ledenoverzicht,
  ) {}

  @Mag('beheren', 'Lid')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'rolWijzigen', resultaat: () => UitnodigingenType, weigeringen: [RolVanUzelf, RolAlGegeven, RolAlVoorgesteld, ClientUitCasus] })
  async rolWijzigen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => RolWijzigenInvoerType }, new ZodPipe(rolWijzigenInvoer)) { opdrachtId: id, lidId, rol }: RolWijzigenInvoer,
  ): Promise<UitnodigingenType> {
    await this.work.run(ctx, (tx) => this.rollen.wijzig(tx, lidId, rol), { opdracht: { id, naam: 'rolWijzigen', velden: { lidId, rol } } });
    return this.daarna(ctx);
  }

  @Mag('beheren', 'Lid')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'rolvoorstelBeoordelen', resultaat: () => UitnodigingenType, weigeringen: [TweedeBeheerderNodig, RolVanUzelf, RolvoorstelBeslist] })
  async rolvoorstelBeoordelen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => RolvoorstelBeoordelenInvoerType }) { opdrachtId: id, voorstelId, akkoord }: RolvoorstelBeoordelenInvoerType,
  ): Promise<UitnodigingenType> {
    const welk = this.voorstelId.transform(voorstelId) as string;
    await this.work.run(ctx, (tx) => this.rollen.beoordeel(tx, welk, akkoord), { opdracht: { id, naam: 'rolvoorstelBeoordelen', velden: { voorstelId, akkoord } } });
    return this.daarna(ctx);
  }

  @Mag('beheren', 'Lid')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'lidBeeindigen', resultaat: () => UitnodigingenType, weigeringen: [RolVanUzelf] })
  async lidBeeindigen(@Wie() ctx: Context, @Args('invoer', { type: () => LidBeeindigenInvoerType }) { opdrachtId: id, lidId }: LidBeeindigenInvoerType): Promise<UitnodigingenType> {
    const wie = this.lidId.transform(lidId) as string;
    await this.work.run(ctx, (tx) => this.rollen.beeindig(tx, wie), { opdracht: { id, naam: 'lidBeeindigen', velden: { lidId } } });
    return this.daarna(ctx);
  }

  private daarna(ctx: Context): Promise<UitnodigingenType> {
    return this.work.lees(ctx, (tx) => this.overzicht.lees(tx));
  }
}
