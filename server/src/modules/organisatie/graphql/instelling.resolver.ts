import { Args, Query, Resolver } from '@nestjs/graphql';
import { bewaartermijnVastleggenInvoer, instellingZettenInvoer, type BewaartermijnVastleggenInvoer, type InstellingZettenInvoer } from '@doorbraaktafel/shared/validation';
import { REGIO_INSTELLINGEN } from '@doorbraaktafel/shared/vocabulary';
import { BewaartermijnTeKort, DatumInVerleden, VersieTeVroeg } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { VraagtBevestiging } from '../../../platform/permissions/bevestiging.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Instellingen, type Bewaarbeeld, type Instellingenbeeld } from '../application/instellingen.js';
import { BewaartermijnenType, BewaartermijnVastleggenInvoerType, InstellingenoverzichtType, InstellingZettenInvoerType, type BewaartermijnType } from './instelling.type.js';

/** How the regio is set, and how long it keeps things. */
@Resolver()
export class InstellingResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly instellingen: Instellingen,
  ) {}

  @Mag('inrichten', 'Instelling')
  @Query(() => InstellingenoverzichtType)
  async regioinstellingen(@Wie() ctx: Context): Promise<InstellingenoverzichtType> {
    return presentInstellingen(await this.work.lees(ctx, (tx) => this.instellingen.beeld(tx)));
  }

  @Mag('inrichten', 'Instelling')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'instellingZetten', resultaat: () => InstellingenoverzichtType })
  async instellingZetten(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => InstellingZettenInvoerType }, new ZodPipe(instellingZettenInvoer)) { opdrachtId: id, ...velden }: InstellingZettenInvoer,
  ): Promise<InstellingenoverzichtType> {
    await this.work.run(ctx, (tx) => this.instellingen.zet(tx, velden), { opdracht: { id, naam: 'instellingZetten', velden } });
    return this.regioinstellingen(ctx);
  }

  @Mag('inrichten', 'Bewaartermijn')
  @Query(() => BewaartermijnenType)
  async bewaartermijnen(@Wie() ctx: Context): Promise<BewaartermijnenType> {
    return { lijst: (await this.work.lees(ctx, (tx) => this.instellingen.bewaartermijnen(tx))).map(presentTermijn) };
  }

  @Mag('inrichten', 'Bewaartermijn')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'bewaartermijnVastleggen', resultaat: () => BewaartermijnenType, weigeringen: [BewaartermijnTeKort, DatumInVerleden, VersieTeVroeg] })
  async bewaartermijnVastleggen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => BewaartermijnVastleggenInvoerType }, new ZodPipe(bewaartermijnVastleggenInvoer)) { opdrachtId: id, ...velden }: BewaartermijnVastleggenInvoer,
  ): Promise<BewaartermijnenType> {
    await this.work.run(ctx, (tx) => this.instellingen.legTermijnVast(tx, velden), { opdracht: { id, naam: 'bewaartermijnVastleggen', velden } });
    return this.bewaartermijnen(ctx);
  }
}

function presentInstellingen({ instellingen, wijzigingen }: Instellingenbeeld): InstellingenoverzichtType {
  return {
    instellingen: instellingen.map(({ naam, waarde }) => ({ naam, waarde: String(waarde), groep: REGIO_INSTELLINGEN[naam].groep, standaard: String(REGIO_INSTELLINGEN[naam].standaard) })),
    wijzigingen: wijzigingen.map((w) => ({ ...w, oud: w.oud === null ? null : String(w.oud), nieuw: String(w.nieuw) })),
  };
}

function presentTermijn({ soort, wet, versies, nu }: Bewaarbeeld): BewaartermijnType {
  return {
    soort, begint: wet.begint, wettelijkJaren: wet.jaren, wettelijkeGrondslag: wet.grondslag, wettelijkeBron: wet.bron,
    versies: versies.map((versie) => ({ ...versie, geldtNu: versie === nu })),
  };
}
