import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { START_OPTIONS, type StartOptions } from '../config/options.js';
import type { DtRequest } from '../http/request.js';
import { formatError } from '../refusals/format-error.js';
import { PARSE_LIMITS, requestLimits } from './limits.js';
import { TextQueriesMiddleware } from './text-queries.middleware.js';
import { TextQueriesModule } from './text-queries.module.js';

/** GraphQL over POST with a cookie; introspection only outside production. */
@Module({
  imports: [
    TextQueriesModule,
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [START_OPTIONS],
      useFactory: (options: StartOptions) => ({
        autoSchemaFile: true,
        sortSchema: true,
        path: '/graphql',
        graphiql: false,
        playground: false,
        csrfPrevention: true,
        persistedQueries: false,
        introspection: options.mode === 'demonstratie',
        includeStacktraceInErrorResponses: false,
        context: ({ req, res }: { req: DtRequest; res: Response }) => ({ req, res }),
        formatError,
        parseOptions: PARSE_LIMITS,
        validationRules: requestLimits(),
        allowBatchedHttpRequests: false,
      }),
    }),
  ],
})
export class ApiModule implements NestModule {
  // After the session middleware: that of the root module comes first, that of a global module would come before it.
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(TextQueriesMiddleware).forRoutes('graphql');
  }
}
