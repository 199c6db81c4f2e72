import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Response } from 'express';
import { openidBeginnenInvoer, type OpenidBeginnenInvoer } from '@doorbraaktafel/shared/validation';
import { BevestigingNodig, NietAangemeld, OpenidOnbereikbaar, TeVeelPogingen, UitnodigingVervallen } from '@doorbraaktafel/shared/weigeringen';
import { START_OPTIONS, type StartOptions } from '../../../platform/config/options.js';
import { setOpenidCookie } from '../../../platform/http/cookies.js';
import type { DtRequest } from '../../../platform/http/request.js';
import { Openbaar } from '../../../platform/permissions/mag.decorator.js';
import { Http } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { OpenidAanmelden } from '../application/openid/openid-aanmelden.js';
import { OpenidVerbindingen } from '../application/openid/openid-verbindingen.js';
import { herkomstVan } from './herkomst.js';
import { AanmeldwegType, OpenidBeginnenInvoerType, OpenidBegonnenType } from './openid.type.js';

/** Going to the provider of a regio, to sign in, to prove again who one is, to link an account or to accept an invitation. */
@Resolver()
export class OpenidResolver {
  constructor(
    private readonly aanmelden: OpenidAanmelden,
    private readonly verbindingen: OpenidVerbindingen,
    @Inject(START_OPTIONS) private readonly options: StartOptions,
  ) {}

  @Openbaar('Wie zich wil aanmelden, moet kunnen zien langs welke weg.')
  @Query(() => [AanmeldwegType])
  aanmeldwegen(): Promise<AanmeldwegType[]> {
    return this.verbindingen.wegen();
  }

  @Openbaar('Naar de aanmelddienst gaan gaat aan een sessie vooraf; wie iets van een sessie vraagt, moet haar hebben.')
  @Handeling({
    naam: 'openidBeginnen',
    resultaat: () => OpenidBegonnenType,
    weigeringen: [OpenidOnbereikbaar, TeVeelPogingen, UitnodigingVervallen, NietAangemeld, BevestigingNodig],
  })
  async openidBeginnen(
    @Args('invoer', { type: () => OpenidBeginnenInvoerType }, new ZodPipe(openidBeginnenInvoer)) invoer: OpenidBeginnenInvoer,
    @Http() { req, res }: { req: DtRequest; res: Response },
  ): Promise<OpenidBegonnenType> {
    const { mode } = this.options;
    const { adres, koekje } = await this.aanmelden.begin(invoer, herkomstVan(req, mode), req.dtContext);
    setOpenidCookie(res, mode, koekje);
    return { adres };
  }
}
