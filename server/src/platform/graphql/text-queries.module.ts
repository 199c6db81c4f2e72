import { Global, Module } from '@nestjs/common';
import { TextQueries } from './text-queries.js';

/** Global, so that any module can add its text queries. */
@Global()
@Module({ providers: [TextQueries], exports: [TextQueries] })
export class TextQueriesModule {}
