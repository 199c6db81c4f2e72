import { Inject } from '@nestjs/common';
import { Args, Resolver } from '@nestjs/graphql';
import type { Response } from 'express';
import { passkeyAntwoordInvoer, type PasskeyAntwoordInvoer, passkeyMakenInvoer, type PasskeyMakenInvoer } from '@doorbraaktafel/shared/validation';
import { NietAangemeld, PasskeyMislukt, TeVeelPasskeys, TeVeelPogingen } from '@doorbraaktafel/shared/weigeringen';
import { START_OPTIONS, type StartOptions } from '../../../platform/config/options.js';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { readToken, setDeviceCookie, setSessionCookie } from '../../../platform/http/cookies.js';
import type { DtRequest } from '../../../platform/http/request.js';
import { VraagtBevestiging } from '../../../platform/permissions/bevestiging.js';
import { Mag, Openbaar } from '../../../platform/permissions/mag.decorator.js';
import { Http, Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { IdPipe } from '../../../platform/refusals/id.pipe.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Passkeys } from '../application/passkey/passkeys.js';
import { Sessies } from '../application/sessies.js';
import { IdentiteitBevestigdType } from './bevestiging.type.js';
import { herkomstVan } from './herkomst.js';
import { AangemeldType } from './ik.type.js';
import { PasskeyAntwoordInvoerType, PasskeyMakenInvoerType, PasskeyvraagType, PasskeyVerwijderenInvoerType } from './passkey.type.js';

interface HttpPair {
  readonly req: DtRequest;
  readonly res: Response;
}

/** Making a passkey, and signing in or proving again with it. */
@Resolver()
export class PasskeyResolver {
  private readonly passkeyId = new IdPipe('passkeyId');

  constructor(
    private readonly work: UnitOfWork,
    private readonly passkeys: Passkeys,
    private readonly sessies: Sessies,
    @Inject(START_OPTIONS) private readonly options: StartOptions,
  ) {}

  @Mag('beveiligen', 'Ik')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'passkeyBeginnen', resultaat: () => PasskeyvraagType, weigeringen: [TeVeelPasskeys] })
  async passkeyBeginnen(@Wie() ctx: Context): Promise<PasskeyvraagType> {
    return { opties: await this.work.run(ctx, (tx) => this.passkeys.begin(tx)) };
  }

  @Mag('beveiligen', 'Ik')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'passkeyMaken', resultaat: () => AangemeldType, weigeringen: [PasskeyMislukt] })
  async passkeyMaken(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => PasskeyMakenInvoerType }, new ZodPipe(passkeyMakenInvoer)) { antwoord, naam }: PasskeyMakenInvoer,
  ): Promise<AangemeldType> {
    await this.work.run(ctx, (tx) => this.passkeys.maak(tx, antwoord, naam));
    return { gelukt: true };
  }

  @Mag('beveiligen', 'Ik')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'passkeyVerwijderen', resultaat: () => AangemeldType })
  async passkeyVerwijderen(@Wie() ctx: Context, @Args('invoer', { type: () => PasskeyVerwijderenInvoerType }) { passkeyId }: PasskeyVerwijderenInvoerType): Promise<AangemeldType> {
    const id = this.passkeyId.transform(passkeyId) as string;
    await this.work.run(ctx, (tx) => this.passkeys.verwijder(tx, id));
    return { gelukt: true };
  }

  @Openbaar('Aanmelden gaat aan een sessie vooraf; de vraag zegt niets over wie er zijn.')
  @Handeling({ naam: 'passkeyAanmeldenBeginnen', resultaat: () => PasskeyvraagType, weigeringen: [TeVeelPogingen] })
  async passkeyAanmeldenBeginnen(@Http() { req }: HttpPair): Promise<PasskeyvraagType> {
    return { opties: await this.passkeys.beginAanmelden(herkomstVan(req, this.options.mode)) };
  }

  @Openbaar('Aanmelden gaat aan een sessie vooraf.')
  @Handeling({ naam: 'passkeyAanmelden', resultaat: () => AangemeldType, weigeringen: [PasskeyMislukt, TeVeelPogingen] })
  async passkeyAanmelden(
    @Args('invoer', { type: () => PasskeyAntwoordInvoerType }, new ZodPipe(passkeyAntwoordInvoer)) { antwoord }: PasskeyAntwoordInvoer,
    @Http() { req, res }: HttpPair,
  ): Promise<AangemeldType> {
    const { mode } = this.options;
    const { token, apparaatsleutel } = await this.passkeys.meldAan(antwoord, herkomstVan(req, mode));
    const oud = readToken(req.headers.cookie, mode);
    if (oud) await this.sessies.afmelden(oud);
    setSessionCookie(res, mode, token);
    setDeviceCookie(res, mode, apparaatsleutel);
    return { gelukt: true };
  }

  @Mag('beveiligen', 'Ik')
  @Handeling({ naam: 'passkeyBevestigenBeginnen', resultaat: () => PasskeyvraagType })
  async passkeyBevestigenBeginnen(@Wie() ctx: Context): Promise<PasskeyvraagType> {
    return { opties: await this.work.run(ctx, (tx) => this.passkeys.beginBevestigen(tx)) };
  }

  @Mag('beveiligen', 'Ik')
  @Handeling({ naam: 'passkeyBevestigen', resultaat: () => IdentiteitBevestigdType, weigeringen: [PasskeyMislukt, NietAangemeld] })
  async passkeyBevestigen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => PasskeyAntwoordInvoerType }, new ZodPipe(passkeyAntwoordInvoer)) { antwoord }: PasskeyAntwoordInvoer,
    @Http() { req, res }: HttpPair,
  ): Promise<IdentiteitBevestigdType> {
    const { mode } = this.options;
    const token = readToken(req.headers.cookie, mode);
    if (!token) throw new NietAangemeld();
    setSessionCookie(res, mode, await this.passkeys.bevestig(ctx, token, antwoord));
    return { gelukt: true };
  }
}
