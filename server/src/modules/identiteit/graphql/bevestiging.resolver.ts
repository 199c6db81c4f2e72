import { Inject } from '@nestjs/common';
import { Args, Resolver } from '@nestjs/graphql';
import type { Response } from 'express';
import { identiteitBevestigenInvoer, type IdentiteitBevestigenInvoer } from '@doorbraaktafel/shared/validation';
import { BevestigingMislukt, BevestigingNodig, CodeOnjuist, NietAangemeld, TeVeelPogingen, TweedeFactorNodig } from '@doorbraaktafel/shared/weigeringen';
import { START_OPTIONS, type StartOptions } from '../../../platform/config/options.js';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { readToken, setSessionCookie } from '../../../platform/http/cookies.js';
import type { DtRequest } from '../../../platform/http/request.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Http, Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { IdPipe } from '../../../platform/refusals/id.pipe.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Bevestigingen } from '../application/bevestigingen.js';
import { Sessies } from '../application/sessies.js';
import { herkomstVan } from './herkomst.js';
import { BevestigingMeegenomenType, BevestigingMeenemenInvoerType, IdentiteitBevestigdType, IdentiteitBevestigenInvoerType } from './bevestiging.type.js';

/** Proving once more who one is, before an act that weighs more. */
@Resolver()
export class BevestigingResolver {
  private readonly zittingId = new IdPipe('zittingId');

  constructor(
    private readonly sessies: Sessies,
    private readonly bevestigingen: Bevestigingen,
    private readonly work: UnitOfWork,
    @Inject(START_OPTIONS) private readonly options: StartOptions,
  ) {}

  @Mag('beveiligen', 'Ik')
  @Handeling({ naam: 'identiteitBevestigen', resultaat: () => IdentiteitBevestigdType, weigeringen: [BevestigingMislukt, TweedeFactorNodig, CodeOnjuist, TeVeelPogingen] })
  async identiteitBevestigen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => IdentiteitBevestigenInvoerType }, new ZodPipe(identiteitBevestigenInvoer)) invoer: IdentiteitBevestigenInvoer,
    @Http() { req, res }: { req: DtRequest; res: Response },
  ): Promise<IdentiteitBevestigdType> {
    const { mode } = this.options;
    const token = readToken(req.headers.cookie, mode);
    if (!token) throw new NietAangemeld();
    setSessionCookie(res, mode, await this.sessies.bevestig(ctx, token, invoer, herkomstVan(req, mode)));
    return { gelukt: true };
  }

  @Mag('beveiligen', 'Ik')
  @Handeling({ naam: 'bevestigingMeenemen', resultaat: () => BevestigingMeegenomenType, weigeringen: [BevestigingNodig] })
  async bevestigingMeenemen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => BevestigingMeenemenInvoerType }) { zittingId }: BevestigingMeenemenInvoerType,
  ): Promise<BevestigingMeegenomenType> {
    const id = this.zittingId.transform(zittingId) as string;
    return { geldigTot: await this.work.run(ctx, (tx) => this.bevestigingen.neemMee(tx, id)) };
  }
}
