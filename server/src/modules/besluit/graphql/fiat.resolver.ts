import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { fiatGevenInvoer, fiatVragenInvoer, type FiatGevenInvoer, type FiatVragenInvoer } from '@doorbraaktafel/shared/validation';
import { AlleenRegisseur, BesluitAlGenomen, CasusGesloten, FiatAlGegeven, FiatAlGevraagd, GeenBestuurder, GeenDeelnemer, VoorstelVervallen } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { mogelijkeActie } from '../../../platform/permissions/actie.type.js';
import { VraagtBevestiging } from '../../../platform/permissions/bevestiging.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { IdPipe } from '../../../platform/refusals/id.pipe.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Fiat, type Fiatbeeld } from '../application/fiat.js';
import { Oproepen } from '../application/oproepen.js';
import { FiatGevenInvoerType, FiatType, FiatVragenInvoerType, OproepType } from './fiat.type.js';

/** The fiat of a bestuurder: asked by who leads the route, given on one screen. */
@Resolver()
export class FiatResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly fiats: Fiat,
    private readonly oproepen: Oproepen,
  ) {}

  @Mag('zien', 'Fiat')
  @Query(() => FiatType)
  fiat(@Wie() ctx: Context, @Args('id', { type: () => ID }, new IdPipe('fiatId')) id: string): Promise<FiatType> {
    return this.lees(ctx, id);
  }

  @Mag('vragen', 'Fiat')
  @Query(() => [FiatType])
  fiatsVanVoorstel(@Wie() ctx: Context, @Args('voorstelId', { type: () => ID }, new IdPipe('voorstelId')) voorstelId: string): Promise<FiatType[]> {
    return this.work.lees(ctx, async (tx) => (await this.fiats.vanVoorstel(tx, voorstelId)).map(presentFiat));
  }

  @Mag('zien', 'Fiat')
  @Query(() => [OproepType])
  mijnOproepen(@Wie() ctx: Context): Promise<OproepType[]> {
    return this.work.lees(ctx, async (tx) => (await this.oproepen.voor(tx)).map((oproep) => ({ ...oproep, tot: oproep.tot?.toISOString() ?? null })));
  }

  @Mag('vragen', 'Fiat')
  @Handeling({ naam: 'fiatVragen', resultaat: () => FiatType, weigeringen: [AlleenRegisseur, CasusGesloten, GeenBestuurder, GeenDeelnemer, FiatAlGevraagd, VoorstelVervallen, BesluitAlGenomen] })
  fiatVragen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => FiatVragenInvoerType }, new ZodPipe(fiatVragenInvoer)) invoer: FiatVragenInvoer,
  ): Promise<FiatType> {
    return this.na(ctx, 'fiatVragen', invoer, (tx) => this.fiats.vraag(tx, invoer));
  }

  @Mag('geven', 'Fiat')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'fiatGeven', resultaat: () => FiatType, weigeringen: [FiatAlGegeven, VoorstelVervallen, BesluitAlGenomen] })
  fiatGeven(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => FiatGevenInvoerType }, new ZodPipe(fiatGevenInvoer)) invoer: FiatGevenInvoer,
  ): Promise<FiatType> {
    return this.na(ctx, 'fiatGeven', invoer, (tx) => this.fiats.geef(tx, invoer));
  }

  private async na(ctx: Context, naam: string, invoer: { readonly opdrachtId: string }, act: (tx: Tx) => Promise<string>): Promise<FiatType> {
    const { opdrachtId, ...velden } = invoer;
    return this.lees(ctx, await this.work.run(ctx, act, { opdracht: { id: opdrachtId, naam, velden } }));
  }

  private lees(ctx: Context, id: string): Promise<FiatType> {
    return this.work.lees(ctx, async (tx) => presentFiat(await this.fiats.beeld(tx, id)));
  }
}

function presentFiat({ voorstel: { voorstel, uitvoerderNaam }, waaromNiet, ...f }: Fiatbeeld): FiatType {
  return {
    id: f.id, casusId: f.casusId, pseudoniem: f.pseudoniem, vraag: f.vraag, uitvoerderNaam, bestuurderNaam: f.lidNaam,
    gevraagdDoorNaam: f.gevraagdDoorNaam, antwoord: f.antwoord, tekst: f.tekst,
    voorstelTekst: voorstel.tekst, soort: voorstel.soort, bedragInCent: voorstel.geld?.bedragInCent ?? null, uitvoerenVoor: voorstel.uitvoerenVoor,
    acties: [mogelijkeActie('fiatGeven', waaromNiet)],
  };
}
