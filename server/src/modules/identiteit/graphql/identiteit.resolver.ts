import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { packRules } from '@casl/ability/extra';
import type { Response } from 'express';
import { vermogenVan } from '@doorbraaktafel/shared/permissions';
import { aanmeldenInvoer, type AanmeldenInvoer } from '@doorbraaktafel/shared/validation';
import { AanmeldenMislukt, CodeOnjuist, TeVeelPogingen, TweedeFactorNodig } from '@doorbraaktafel/shared/weigeringen';
import { START_OPTIONS, type StartOptions } from '../../../platform/config/options.js';
import type { Context } from '../../../platform/context/context.js';
import { clearSessionCookie, readToken, setDeviceCookie, setSessionCookie } from '../../../platform/http/cookies.js';
import type { DtRequest } from '../../../platform/http/request.js';
import { Mag, Openbaar } from '../../../platform/permissions/mag.decorator.js';
import { Http, Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Sessies } from '../application/sessies.js';
import { AanmeldenInvoerType } from './aanmelden.input.js';
import { AangemeldType, AfgemeldType, DemonstratieaccountType, IkType } from './ik.type.js';
import { herkomstVan } from './herkomst.js';
import { DEMONSTRATIE_ACCOUNTS, type DemonstratieAccounts } from '../application/demonstratie-accounts.js';

type HttpPair = { req: DtRequest; res: Response };

@Resolver()
export class IdentiteitResolver {
  constructor(
    private readonly sessies: Sessies,
    private readonly work: UnitOfWork,
    @Inject(START_OPTIONS) private readonly options: StartOptions,
    @Inject(DEMONSTRATIE_ACCOUNTS) private readonly demonstratie: DemonstratieAccounts,
  ) {}

  @Openbaar('Aanmelden gaat aan een sessie vooraf.')
  @Handeling({ naam: 'aanmelden', resultaat: () => AangemeldType, weigeringen: [AanmeldenMislukt, TweedeFactorNodig, CodeOnjuist, TeVeelPogingen] })
  async aanmelden(
    @Args('invoer', { type: () => AanmeldenInvoerType }, new ZodPipe(aanmeldenInvoer)) invoer: AanmeldenInvoer,
    @Http() { req, res }: HttpPair,
  ): Promise<AangemeldType> {
    const { mode } = this.options;
    await this.endCurrent(req);
    const { token, apparaatsleutel } = await this.sessies.aanmelden(invoer.email, invoer, herkomstVan(req, mode), invoer.regioId ?? undefined);
    setSessionCookie(res, mode, token);
    setDeviceCookie(res, mode, apparaatsleutel);
    return { gelukt: true };
  }

  @Openbaar('Afmelden zonder sessie doet niets.')
  @Handeling({ naam: 'afmelden', resultaat: () => AfgemeldType })
  async afmelden(@Http() { req, res }: HttpPair): Promise<AfgemeldType> {
    await this.endCurrent(req);
    clearSessionCookie(res, this.options.mode);
    return { gelukt: true };
  }

  @Mag('zien', 'Ik')
  @Query(() => IkType)
  async ik(@Wie() ctx: Context): Promise<IkType> {
    const [namen] = await this.work.lees(ctx, (tx) =>
      tx.sql<{ regioNaam: string; organisatieNaam: string; themaVersie: number; heeftLogo: boolean }>(
        `select r.naam as "regioNaam", o.naam as "organisatieNaam", coalesce(t.versie, 0) as "themaVersie", coalesce(t.logo is not null, false) as "heeftLogo"
         from regio r join organisatie o on o.regio_id = r.regio_id
           left join lateral (select versie, logo from regiothema where regio_id = r.regio_id order by versie desc limit 1) t on true
         where r.regio_id = $1 and o.id = $2`,
        [ctx.regioId, ctx.organisatieId],
      ),
    );
    return { ...ctx, ...namen!, eerst: ctx.sessie?.eerst, regels: JSON.stringify(packRules(vermogenVan(ctx).rules)) };
  }

  @Openbaar('Alleen in demonstratie, met verzonnen accounts.')
  @Query(() => [DemonstratieaccountType])
  demonstratieaccounts(): DemonstratieaccountType[] {
    return this.options.mode === 'demonstratie' ? this.demonstratie.lijst : [];
  }

  private async endCurrent(req: DtRequest): Promise<void> {
    const token = readToken(req.headers.cookie, this.options.mode);
    if (token) await this.sessies.afmelden(token);
  }
}
