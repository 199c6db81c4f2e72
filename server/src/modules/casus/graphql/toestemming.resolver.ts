import { Args, Query, Resolver } from '@nestjs/graphql';
import {
  machtigingIntrekkenInvoer, machtigingRegistrerenInvoer, noodinzageGezienInvoer, noodinzageNemenInvoer, toestemmingIntrekkenInvoer, toestemmingVastleggenInvoer,
  type MachtigingIntrekkenInvoer, type MachtigingRegistrerenInvoer, type NoodinzageGezienInvoer, type NoodinzageNemenInvoer, type ToestemmingIntrekkenInvoer,
  type ToestemmingVastleggenInvoer,
} from '@doorbraaktafel/shared/validation';
import {
  AlBeantwoord, AlleenVerantwoordelijke, BevestigingNodig, CasusGesloten, DatumNietMogelijk, GeenOndersteuner, MachtigingLoopt, NietToegestaan, ToestemmingAlIngetrokken, ToestemmingPastNiet,
} from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { VraagtBevestiging } from '../../../platform/permissions/bevestiging.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Deelnameopdrachten } from '../application/deelnameopdrachten.js';
import { Machtigingen } from '../application/machtigingen.js';
import { Noodinzages } from '../application/noodinzages.js';
import { Toestemmingen } from '../application/toestemmingen.js';
import {
  MachtigingIntrekkenInvoerType, MachtigingRegistrerenInvoerType, NoodinzageGezienInvoerType, NoodinzageNemenInvoerType, ToestemmingIntrekkenInvoerType,
  ToestemmingVastleggenInvoerType,
} from './deelname.input.js';
import { presentDeelname, presentNoodinzage } from './deelname.presenter.js';
import { CasusdeelnameType, DeelnameKlaarType, NoodinzageType } from './deelname.type.js';

const resultaat = () => CasusdeelnameType;

/** Grounds beside the invitation: consent, a machtiging, and an emergency. */
@Resolver()
export class ToestemmingResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly opdrachten: Deelnameopdrachten,
    private readonly toestemmingen: Toestemmingen,
    private readonly machtigingen: Machtigingen,
    private readonly noodinzages: Noodinzages,
  ) {}

  @Mag('vastleggen', 'Toestemming')
  @Handeling({ naam: 'toestemmingVastleggen', resultaat, weigeringen: [AlleenVerantwoordelijke, CasusGesloten, ToestemmingPastNiet, DatumNietMogelijk] })
  async toestemmingVastleggen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => ToestemmingVastleggenInvoerType }, new ZodPipe(toestemmingVastleggenInvoer)) invoer: ToestemmingVastleggenInvoer,
  ): Promise<CasusdeelnameType> {
    return presentDeelname(await this.opdrachten.beeldNa(ctx, 'toestemmingVastleggen', invoer, (tx, i) => this.toestemmingen.legVast(tx, i)));
  }

  @Mag('intrekken', 'Toestemming')
  @Handeling({ naam: 'toestemmingIntrekken', resultaat, weigeringen: [AlleenVerantwoordelijke, ToestemmingAlIngetrokken] })
  async toestemmingIntrekken(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => ToestemmingIntrekkenInvoerType }, new ZodPipe(toestemmingIntrekkenInvoer)) invoer: ToestemmingIntrekkenInvoer,
  ): Promise<CasusdeelnameType> {
    return presentDeelname(await this.opdrachten.beeldNa(ctx, 'toestemmingIntrekken', invoer, (tx, i) => this.toestemmingen.trekIn(tx, i)));
  }

  @Mag('registreren', 'Machtiging')
  @Handeling({ naam: 'machtigingRegistreren', resultaat, weigeringen: [AlleenVerantwoordelijke, CasusGesloten, GeenOndersteuner, MachtigingLoopt, DatumNietMogelijk] })
  async machtigingRegistreren(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => MachtigingRegistrerenInvoerType }, new ZodPipe(machtigingRegistrerenInvoer)) invoer: MachtigingRegistrerenInvoer,
  ): Promise<CasusdeelnameType> {
    return presentDeelname(await this.opdrachten.beeldNa(ctx, 'machtigingRegistreren', invoer, (tx, i) => this.machtigingen.registreer(tx, i)));
  }

  @Mag('intrekken', 'Machtiging')
  @Handeling({ naam: 'machtigingIntrekken', resultaat, weigeringen: [AlleenVerantwoordelijke, AlBeantwoord] })
  async machtigingIntrekken(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => MachtigingIntrekkenInvoerType }, new ZodPipe(machtigingIntrekkenInvoer)) invoer: MachtigingIntrekkenInvoer,
  ): Promise<CasusdeelnameType> {
    return presentDeelname(await this.opdrachten.beeldNa(ctx, 'machtigingIntrekken', invoer, (tx, i) => this.machtigingen.trekIn(tx, i)));
  }

  @Mag('zien', 'Noodinzage')
  @Query(() => [NoodinzageType], { name: 'noodinzages' })
  async alleNoodinzages(@Wie() ctx: Context): Promise<NoodinzageType[]> {
    return (await this.work.lees(ctx, (tx) => this.noodinzages.alle(tx))).map(presentNoodinzage);
  }

  @Mag('nemen', 'Noodinzage')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'noodinzageNemen', resultaat: () => DeelnameKlaarType, weigeringen: [BevestigingNodig] })
  async noodinzageNemen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => NoodinzageNemenInvoerType }, new ZodPipe(noodinzageNemenInvoer)) invoer: NoodinzageNemenInvoer,
  ): Promise<DeelnameKlaarType> {
    return { casusId: await this.opdrachten.klaar(ctx, 'noodinzageNemen', invoer, (tx, i) => this.noodinzages.neem(tx, i)) };
  }

  @Mag('gezien', 'Noodinzage')
  @Handeling({ naam: 'noodinzageGezien', resultaat, weigeringen: [NietToegestaan] })
  async noodinzageGezien(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => NoodinzageGezienInvoerType }, new ZodPipe(noodinzageGezienInvoer)) invoer: NoodinzageGezienInvoer,
  ): Promise<CasusdeelnameType> {
    return presentDeelname(await this.opdrachten.beeldNa(ctx, 'noodinzageGezien', invoer, (tx, i) => this.noodinzages.gezien(tx, i)));
  }
}
