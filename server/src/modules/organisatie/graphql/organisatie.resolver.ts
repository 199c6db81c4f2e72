import { Query, Resolver } from '@nestjs/graphql';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Organisaties } from '../application/organisaties.js';
import { LidType, OrganisatieType } from './organisatie.type.js';
import { presentLid, presentOrganisatie } from './presenters.js';

@Resolver()
export class OrganisatieResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisatiesVanRegio: Organisaties,
  ) {}

  @Mag('zien', 'Organisatie')
  @Query(() => [OrganisatieType])
  async organisaties(@Wie() ctx: Context): Promise<OrganisatieType[]> {
    const lijst = await this.work.lees(ctx, (tx) => this.organisatiesVanRegio.teKiezen(tx));
    return lijst.map(presentOrganisatie);
  }

  @Mag('zien', 'Lid')
  @Query(() => [LidType])
  async leden(@Wie() ctx: Context): Promise<LidType[]> {
    const lijst = await this.work.lees(ctx, (tx) => this.organisatiesVanRegio.collegas(tx));
    return lijst.map(presentLid);
  }
}
