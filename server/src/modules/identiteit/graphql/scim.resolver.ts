import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import {
  scimGroepKoppelenInvoer, scimSleutelInvoer, scimSleutelMakenInvoer, type ScimGroepKoppelenInvoer, type ScimSleutelInvoer, type ScimSleutelMakenInvoer,
} from '@doorbraaktafel/shared/validation';
import { OrganisatieBeeindigd, SleutelAlKlaar, SleutelVraagtTweede } from '@doorbraaktafel/shared/weigeringen';
import { START_OPTIONS, type StartOptions } from '../../../platform/config/options.js';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { SCIM } from '../../../platform/http/scim.js';
import { mogelijkeActie } from '../../../platform/permissions/actie.type.js';
import { VraagtBevestiging } from '../../../platform/permissions/bevestiging.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Scimsleutels, type Scimgroep, type Sleutelbeeld } from '../application/scim/scimsleutels.js';
import {
  ScimGroepKoppelenInvoerType, ScimKoppelingenType, ScimSleutelBevestigenInvoerType, ScimSleutelIntrekkenInvoerType, ScimSleutelMakenInvoerType, type ScimSleutelType,
} from './scim.type.js';

/** Keys with which organisaties keep their people up to date, and the roles that their groups give. */
@Resolver()
export class ScimResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sleutels: Scimsleutels,
    @Inject(START_OPTIONS) private readonly options: StartOptions,
  ) {}

  @Mag('inrichten', 'Koppeling')
  @Query(() => ScimKoppelingenType)
  async scimKoppelingen(@Wie() ctx: Context): Promise<ScimKoppelingenType> {
    const { sleutels, groepen } = await this.work.lees(ctx, (tx) => this.sleutels.beeld(tx));
    const { publiekeUrl, host, port } = this.options;
    return { adres: `${publiekeUrl ?? `http://${host}:${port}`}${SCIM}`, sleutels: sleutels.map(present), groepen: groepen.map(presentGroep) };
  }

  @Mag('inrichten', 'Koppeling')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'scimSleutelMaken', resultaat: () => ScimKoppelingenType, weigeringen: [OrganisatieBeeindigd] })
  async scimSleutelMaken(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => ScimSleutelMakenInvoerType }, new ZodPipe(scimSleutelMakenInvoer)) invoer: ScimSleutelMakenInvoer,
  ): Promise<ScimKoppelingenType> {
    // Beside the answer that is kept for a retry: the key itself stands nowhere, so a second try does not see it.
    let sleutel: string | undefined;
    const na = await this.na(ctx, 'scimSleutelMaken', invoer, async (tx) => {
      sleutel = await this.sleutels.maak(tx, invoer);
    });
    return { ...na, sleutel };
  }

  @Mag('inrichten', 'Koppeling')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'scimSleutelBevestigen', resultaat: () => ScimKoppelingenType, weigeringen: [SleutelAlKlaar, SleutelVraagtTweede] })
  scimSleutelBevestigen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => ScimSleutelBevestigenInvoerType }, new ZodPipe(scimSleutelInvoer)) invoer: ScimSleutelInvoer,
  ): Promise<ScimKoppelingenType> {
    return this.na(ctx, 'scimSleutelBevestigen', invoer, (tx) => this.sleutels.bevestig(tx, invoer.sleutelId));
  }

  @Mag('inrichten', 'Koppeling')
  @Handeling({ naam: 'scimSleutelIntrekken', resultaat: () => ScimKoppelingenType, weigeringen: [SleutelAlKlaar] })
  scimSleutelIntrekken(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => ScimSleutelIntrekkenInvoerType }, new ZodPipe(scimSleutelInvoer)) invoer: ScimSleutelInvoer,
  ): Promise<ScimKoppelingenType> {
    return this.na(ctx, 'scimSleutelIntrekken', invoer, (tx) => this.sleutels.trekIn(tx, invoer.sleutelId));
  }

  @Mag('inrichten', 'Koppeling')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'scimGroepKoppelen', resultaat: () => ScimKoppelingenType })
  scimGroepKoppelen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => ScimGroepKoppelenInvoerType }, new ZodPipe(scimGroepKoppelenInvoer)) invoer: ScimGroepKoppelenInvoer,
  ): Promise<ScimKoppelingenType> {
    return this.na(ctx, 'scimGroepKoppelen', invoer, (tx) => this.sleutels.koppelGroep(tx, invoer));
  }

  private async na(ctx: Context, naam: string, { opdrachtId, ...velden }: { opdrachtId: string }, act: (tx: Tx) => Promise<void>): Promise<ScimKoppelingenType> {
    await this.work.run(ctx, act, { opdracht: { id: opdrachtId, naam, velden } });
    return this.scimKoppelingen(ctx);
  }
}

function present({ bevestigen, intrekken, ...s }: Sleutelbeeld): ScimSleutelType {
  const stand = s.ingetrokkenOp ? 'ingetrokken' : s.verlopen ? 'verlopen' : s.bevestigdOp ? 'werkt' : 'wacht';
  return { ...s, stand, acties: [mogelijkeActie('scimSleutelBevestigen', bevestigen), mogelijkeActie('scimSleutelIntrekken', intrekken)] };
}

const presentGroep = ({ id, naam, organisatieNaam, rol, leden }: Scimgroep) => ({ id, naam, organisatieNaam, rol, aantalLeden: leden.length });
