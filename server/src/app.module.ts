import { type DynamicModule, type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { AuditModule } from './modules/audit/index.js';
import { BewaringModule } from './modules/bewaring/index.js';
import { BesluitModule } from './modules/besluit/index.js';
import { BsnModule } from './modules/bsn/index.js';
import { CasusModule } from './modules/casus/index.js';
import { IdentiteitModule } from './modules/identiteit/index.js';
import { InzageModule } from './modules/inzage/index.js';
import { LerenModule } from './modules/leren/index.js';
import { MeldingModule } from './modules/melding/index.js';
import { MonitorModule } from './modules/monitor/index.js';
import { NetwerkModule } from './modules/netwerk/index.js';
import { NoodfondsModule } from './modules/noodfonds/index.js';
import { organisatieEntities, OrganisatieModule } from './modules/organisatie/index.js';
import { OverlegModule } from './modules/overleg/index.js';
import { TafelModule } from './modules/tafel/index.js';
import { UitstroomModule } from './modules/uitstroom/index.js';
import { ZoekenModule } from './modules/zoeken/index.js';
import { ConfigModule } from './platform/config/config.module.js';
import type { StartOptions } from './platform/config/options.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { ApiModule } from './platform/graphql/graphql.module.js';
import { SessionMiddleware } from './platform/http/session.middleware.js';
import { LiveModule } from './platform/live/live.module.js';
import { MagGuard } from './platform/permissions/mag.guard.js';
import { WeigeringFilter } from './platform/refusals/weigering.filter.js';
import { RefusalInterceptor } from './platform/refusals/refusal.interceptor.js';

const entities = [...organisatieEntities];

/** The map of the server: every module stands here. */
@Module({
  imports: [ApiModule, LiveModule, IdentiteitModule, OrganisatieModule, CasusModule, NetwerkModule, TafelModule, OverlegModule, NoodfondsModule, BesluitModule, UitstroomModule, MonitorModule, AuditModule, LerenModule, MeldingModule, ZoekenModule, InzageModule, BewaringModule, BsnModule],
  providers: [
    { provide: APP_FILTER, useClass: WeigeringFilter },
    { provide: APP_GUARD, useClass: MagGuard },
    { provide: APP_INTERCEPTOR, useClass: RefusalInterceptor },
  ],
})
export class AppModule implements NestModule {
  static with(options: StartOptions): DynamicModule {
    return { module: AppModule, imports: [ConfigModule.with(options), DatabaseModule.with(entities)] };
  }

  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(SessionMiddleware).forRoutes('{*pad}');
  }
}
