import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { lidUitnodigenInvoer, type LidUitnodigenInvoer, uitnodigingAannemenInvoer, type UitnodigingAannemenInvoer, uitnodigingSleutel } from '@doorbraaktafel/shared/validation';
import { BevestigingMislukt, ClientUitCasus, OrganisatieBeeindigd, TeVeelPogingen, UitnodigingVervallen, WachtwoordTeZwak } from '@doorbraaktafel/shared/weigeringen';
import { START_OPTIONS, type StartOptions } from '../../../platform/config/options.js';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { DtRequest } from '../../../platform/http/request.js';
import { VraagtBevestiging } from '../../../platform/permissions/bevestiging.js';
import { Mag, Openbaar } from '../../../platform/permissions/mag.decorator.js';
import { Http, Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { IdPipe } from '../../../platform/refusals/id.pipe.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Rollen } from '../application/rollen.js';
import { UitnodigingAannemen } from '../application/uitnodiging-aannemen.js';
import { Uitnodigingen } from '../application/uitnodigingen.js';
import { herkomstVan } from './herkomst.js';
import { Ledenoverzicht } from './ledenoverzicht.js';
import {
  LidUitnodigenInvoerType,
  OpenUitnodigingType,
  UitnodigingAangenomenType,
  UitnodigingAannemenInvoerType,
  UitnodigingenType,
  UitnodigingIntrekkenInvoerType,
} from './uitnodiging.type.js';

/** Inviting people to the regio, and opening the link of an invitation. */
@Resolver()
export class UitnodigingResolver {
  private readonly uitnodigingId = new IdPipe('uitnodigingId');

  constructor(
    private readonly work: UnitOfWork,
    private readonly leden: Uitnodigingen,
    private readonly aannemen: UitnodigingAannemen,
    private readonly rollen: Rollen,
    private readonly overzicht: Ledenoverzicht,
    @Inject(START_OPTIONS) private readonly options: StartOptions,
  ) {}

  @Mag('uitnodigen', 'Lid')
  @Query(() => UitnodigingenType)
  uitnodigingen(@Wie() ctx: Context): Promise<UitnodigingenType> {
    return this.work.lees(ctx, (tx) => this.overzicht.lees(tx));
  }

  @Mag('uitnodigen', 'Lid')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'lidUitnodigen', resultaat: () => UitnodigingenType, weigeringen: [OrganisatieBeeindigd, ClientUitCasus] })
  async lidUitnodigen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => LidUitnodigenInvoerType }, new ZodPipe(lidUitnodigenInvoer)) { opdrachtId: id, ...velden }: LidUitnodigenInvoer,
  ): Promise<UitnodigingenType> {
    const genodigde = { ...velden, functie: velden.functie ?? '' };
    await this.work.run(ctx, (tx) => this.rollen.nodigUit(tx, genodigde), { opdracht: { id, naam: 'lidUitnodigen', velden } });
    return this.uitnodigingen(ctx);
  }

  @Mag('uitnodigen', 'Lid')
  @Handeling({ naam: 'uitnodigingIntrekken', resultaat: () => UitnodigingenType })
  async uitnodigingIntrekken(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => UitnodigingIntrekkenInvoerType }) { opdrachtId: id, uitnodigingId }: UitnodigingIntrekkenInvoerType,
  ): Promise<UitnodigingenType> {
    const welke = this.uitnodigingId.transform(uitnodigingId) as string;
    await this.work.run(ctx, (tx) => this.leden.trekIn(tx, welke), { opdracht: { id, naam: 'uitnodigingIntrekken', velden: { uitnodigingId } } });
    return this.uitnodigingen(ctx);
  }

  @Openbaar('Wie de link heeft, is nog niet aangemeld; de sleutel erin is 256 bits.')
  @Query(() => OpenUitnodigingType, { nullable: true })
  async openUitnodiging(@Args('sleutel', { type: () => String }, new ZodPipe(uitnodigingSleutel)) sleutel: string): Promise<OpenUitnodigingType | null> {
    const gevonden = await this.aannemen.bekijk(sleutel);
    if (!gevonden) return null;
    const viaRegioId = (await this.aannemen.kanMetOpenid(gevonden.regioId)) ? gevonden.regioId : null;
    return { ...gevonden, ...zonderClient(gevonden), heeftAccount: gevonden.accountId !== null, viaRegioId };
  }

  @Openbaar('Wie de link heeft, is nog niet aangemeld; aanmelden gaat daarna gewoon.')
  @Handeling({
    naam: 'uitnodigingAannemen',
    resultaat: () => UitnodigingAangenomenType,
    weigeringen: [UitnodigingVervallen, BevestigingMislukt, WachtwoordTeZwak, TeVeelPogingen],
  })
  async uitnodigingAannemen(
    @Args('invoer', { type: () => UitnodigingAannemenInvoerType }, new ZodPipe(uitnodigingAannemenInvoer)) { sleutel, wachtwoord }: UitnodigingAannemenInvoer,
    @Http() { req }: { req: DtRequest },
  ): Promise<UitnodigingAangenomenType> {
    return { email: await this.aannemen.neemAan(sleutel, wachtwoord, herkomstVan(req, this.options.mode), req.traceId) };
  }
}

/** Whoever holds the link of a client may be a stranger with nearly the same address: it says nothing of the client. */
function zonderClient({ rol }: { rol: string }): { voorClient: boolean; naam?: string; organisatieNaam?: string } {
  return rol === 'client' ? { voorClient: true, naam: '', organisatieNaam: '' } : { voorClient: false };
}
