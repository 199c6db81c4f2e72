import { Args, Query, Resolver } from '@nestjs/graphql';
import { openidVerbindingInvoer, openidVoorstelInvoer, type OpenidVerbindingInvoer, type OpenidVoorstelInvoer } from '@doorbraaktafel/shared/validation';
import { RolvoorstelBeslist, TweedeBeheerderNodig, UitgeverOngeldig } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { mogelijkeActie } from '../../../platform/permissions/actie.type.js';
import { VraagtBevestiging } from '../../../platform/permissions/bevestiging.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Instellingen, Organisaties } from '../../organisatie/index.js';
import { OpenidVerbindingen, type Openidvoorstelbeeld } from '../application/openid/openid-verbindingen.js';
import { type OpenidvoorstelType, OpenidVoorstelBeoordelenInvoerType } from './openid-voorstel.type.js';
import { AanmeldinrichtingType, OpenidVerbindingZettenInvoerType, TweedeFactorVerplichtenInvoerType } from './openid.type.js';

/** How one signs in to the own regio; only its beheerders set that, with a fresh proof, and the provider by two. */
@Resolver()
export class InrichtingResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly verbindingen: OpenidVerbindingen,
    private readonly organisaties: Organisaties,
    private readonly instellingen: Instellingen,
  ) {}

  @Mag('inrichten', 'Aanmeldweg')
  @Query(() => AanmeldinrichtingType)
  aanmeldinrichting(@Wie() ctx: Context): Promise<AanmeldinrichtingType> {
    return this.work.lees(ctx, async (tx) => {
      const [beeld, voorstel, { tweedeFactorVerplicht }] = await Promise.all([this.verbindingen.lees(tx), this.verbindingen.voorstel(tx), this.organisaties.instellingen(tx)]);
      const { verbinding } = beeld;
      return { ...beeld, tweedeFactorVerplicht, voorstel: voorstel && present(voorstel), verbinding: verbinding && { ...verbinding, niveaus: [...verbinding.niveaus] } };
    });
  }

  @Mag('inrichten', 'Aanmeldweg')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'openidVerbindingZetten', resultaat: () => AanmeldinrichtingType, weigeringen: [UitgeverOngeldig] })
  async openidVerbindingZetten(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => OpenidVerbindingZettenInvoerType }, new ZodPipe(openidVerbindingInvoer)) invoer: OpenidVerbindingInvoer,
  ): Promise<AanmeldinrichtingType> {
    await this.verbindingen.bewaar(ctx, invoer);
    return this.aanmeldinrichting(ctx);
  }

  @Mag('inrichten', 'Aanmeldweg')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'openidVoorstelBeoordelen', resultaat: () => AanmeldinrichtingType, weigeringen: [TweedeBeheerderNodig, RolvoorstelBeslist] })
  async openidVoorstelBeoordelen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => OpenidVoorstelBeoordelenInvoerType }, new ZodPipe(openidVoorstelInvoer)) invoer: OpenidVoorstelInvoer,
  ): Promise<AanmeldinrichtingType> {
    await this.verbindingen.beoordeel(ctx, invoer);
    return this.aanmeldinrichting(ctx);
  }

  @Mag('inrichten', 'Aanmeldweg')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'tweedeFactorVerplichten', resultaat: () => AanmeldinrichtingType })
  async tweedeFactorVerplichten(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => TweedeFactorVerplichtenInvoerType }) { opdrachtId: id, verplicht }: TweedeFactorVerplichtenInvoerType,
  ): Promise<AanmeldinrichtingType> {
    await this.work.run(ctx, (tx) => this.instellingen.verplichtTweedeFactor(tx, verplicht), { opdracht: { id, naam: 'tweedeFactorVerplichten', velden: { verplicht } } });
    return this.aanmeldinrichting(ctx);
  }
}

function present({ voorstel, bevestigen, afwijzen }: Openidvoorstelbeeld): OpenidvoorstelType {
  return { ...voorstel, niveaus: [...voorstel.niveaus], acties: [mogelijkeActie('bevestigen', bevestigen), mogelijkeActie('afwijzen', afwijzen)] };
}
