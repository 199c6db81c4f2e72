import { Module } from '@nestjs/common';
import { OrganisatieModule } from '../organisatie/index.js';
import { Aanmeldingen } from './application/aanmeldingen.js';
import { HistorieOvernemen } from './application/historie.js';
import { Partijen } from './application/partijen.js';
import { Woningen } from './application/woningen.js';
import { Zorgdakkosten } from './application/zorgdakkosten.js';
import { AanmeldingResolver } from './graphql/aanmelding.resolver.js';
import { WoningtoewijzingResolver } from './graphql/woningtoewijzing.resolver.js';
import { ZorgdakResolver } from './graphql/zorgdak.resolver.js';
import { AanmeldingRepository } from './persistence/aanmelding.repository.js';
import { CijferbronRepository } from './persistence/cijferbron.repository.js';
import { WoningtoewijzingRepository } from './persistence/woningtoewijzing.repository.js';
import { ZorgdakRepository } from './persistence/zorgdak.repository.js';

const repositories = [AanmeldingRepository, WoningtoewijzingRepository, CijferbronRepository, ZorgdakRepository];

@Module({
  imports: [OrganisatieModule],
  providers: [...repositories, Partijen, Aanmeldingen, Woningen, HistorieOvernemen, Zorgdakkosten, AanmeldingResolver, WoningtoewijzingResolver, ZorgdakResolver],
  exports: [Aanmeldingen, Woningen, HistorieOvernemen],
})
export class UitstroomModule {}
