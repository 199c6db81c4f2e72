import { Args, Query, Resolver } from '@nestjs/graphql';
import {
  organisatieBeeindigenInvoer, organisatieToevoegenInvoer, organisatieWijzigenInvoer, routeregieBeleggenInvoer,
  type OrganisatieBeeindigenInvoer, type OrganisatieToevoegenInvoer, type OrganisatieWijzigenInvoer, type RouteregieBeleggenInvoer,
} from '@doorbraaktafel/shared/validation';
import {
  OrganisatieBeeindigd, OrganisatieBestaatAl, OrganisatieHeeftLopend, OrganisatieVanUzelf, PlaatsvervangerIsVoorzitter, SoortStaatVast, VoorzitterPastNiet,
} from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { mogelijkeActie } from '../../../platform/permissions/actie.type.js';
import { VraagtBevestiging } from '../../../platform/permissions/bevestiging.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Organisatiebeheer, type Organisatiebeeld } from '../application/organisatiebeheer.js';
import { Organisaties } from '../application/organisaties.js';
import {
  OrganisatiebeheerType, OrganisatieBeeindigenInvoerType, OrganisatieToevoegenInvoerType, OrganisatieWijzigenInvoerType, RouteregieBeleggenInvoerType,
  type BeheerdeOrganisatieType,
} from './organisatiebeheer.type.js';

/** Which organisaties belong to the regio, and who leads its route. */
@Resolver()
export class OrganisatiebeheerResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly beheer: Organisatiebeheer,
    private readonly bestand: Organisaties,
  ) {}

  @Mag('inrichten', 'Organisatie')
  @Query(() => OrganisatiebeheerType)
  organisatiebeheer(@Wie() ctx: Context): Promise<OrganisatiebeheerType> {
    return this.work.lees(ctx, async (tx) => ({
      organisaties: (await this.beheer.lijst(tx)).map(present),
      routeregie: await this.bestand.routeregie(tx),
    }));
  }

  @Mag('inrichten', 'Organisatie')
  @Handeling({ naam: 'organisatieToevoegen', resultaat: () => OrganisatiebeheerType, weigeringen: [OrganisatieBestaatAl] })
  organisatieToevoegen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => OrganisatieToevoegenInvoerType }, new ZodPipe(organisatieToevoegenInvoer)) invoer: OrganisatieToevoegenInvoer,
  ): Promise<OrganisatiebeheerType> {
    return this.na(ctx, 'organisatieToevoegen', invoer, (tx) => this.beheer.voegToe(tx, invoer));
  }

  @Mag('inrichten', 'Organisatie')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'organisatieWijzigen', resultaat: () => OrganisatiebeheerType, weigeringen: [OrganisatieBestaatAl, OrganisatieBeeindigd, SoortStaatVast] })
  organisatieWijzigen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => OrganisatieWijzigenInvoerType }, new ZodPipe(organisatieWijzigenInvoer)) invoer: OrganisatieWijzigenInvoer,
  ): Promise<OrganisatiebeheerType> {
    return this.na(ctx, 'organisatieWijzigen', invoer, (tx) => this.beheer.wijzig(tx, invoer));
  }

  @Mag('inrichten', 'Organisatie')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'organisatieBeeindigen', resultaat: () => OrganisatiebeheerType, weigeringen: [OrganisatieBeeindigd, OrganisatieHeeftLopend, OrganisatieVanUzelf] })
  organisatieBeeindigen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => OrganisatieBeeindigenInvoerType }, new ZodPipe(organisatieBeeindigenInvoer)) invoer: OrganisatieBeeindigenInvoer,
  ): Promise<OrganisatiebeheerType> {
    return this.na(ctx, 'organisatieBeeindigen', invoer, (tx) => this.beheer.beeindig(tx, invoer.organisatieId, invoer.reden));
  }

  @Mag('inrichten', 'Tafel')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'routeregieBeleggen', resultaat: () => OrganisatiebeheerType, weigeringen: [VoorzitterPastNiet, PlaatsvervangerIsVoorzitter] })
  routeregieBeleggen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => RouteregieBeleggenInvoerType }, new ZodPipe(routeregieBeleggenInvoer)) invoer: RouteregieBeleggenInvoer,
  ): Promise<OrganisatiebeheerType> {
    return this.na(ctx, 'routeregieBeleggen', invoer, (tx) => this.beheer.belegRoute(tx, invoer));
  }

  private async na(ctx: Context, naam: string, { opdrachtId, ...velden }: { opdrachtId: string }, act: (tx: Tx) => Promise<unknown>): Promise<OrganisatiebeheerType> {
    await this.work.run(ctx, async (tx) => void (await act(tx)), { opdracht: { id: opdrachtId, naam, velden } });
    return this.organisatiebeheer(ctx);
  }
}

function present({ id, naam, soort, beeindigdOp, lopend, wijzigen, beeindigen }: Organisatiebeeld): BeheerdeOrganisatieType {
  const acties = [mogelijkeActie('organisatieWijzigen', wijzigen), mogelijkeActie('organisatieBeeindigen', beeindigen)];
  return { id, naam, soort, beeindigdOp, aantalLeden: lopend.leden, acties };
}
