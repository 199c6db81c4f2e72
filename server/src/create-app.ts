import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.js';
import type { StartOptions } from './platform/config/options.js';
import { readManifest, trustedDocuments } from './platform/graphql/trusted-documents.js';
import { BESTANDEN } from './platform/http/bestanden.js';
import { csrfMiddleware } from './platform/http/csrf.middleware.js';
import { jsonBody } from './platform/http/json-body.js';
import { SCIM, scimBody } from './platform/http/scim.js';
import { serveClient } from './platform/http/static-client.js';
import { LiveGateway } from './platform/live/gateway.js';
import { NestLog } from './platform/telemetry/nest-log.js';

const MANIFEST = new URL('../../shared/documenten.json', import.meta.url);
const CLIENT = fileURLToPath(new URL('../../client/dist', import.meta.url));

/** The application with everything attached, not yet listening. */
export async function createApp(options: StartOptions): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(options), {
    logger: new NestLog(),
    bodyParser: false,
    abortOnError: false,
  });
  app.disable('x-powered-by');
  app.set('trust proxy', options.proxies ?? 0);
  serveClient(app.getHttpAdapter().getInstance(), CLIENT, options.mode);
  app.use('/graphql', csrfMiddleware, jsonBody(), trustedDocuments(options.documenten ?? manifest(), options.mode));
  app.use(BESTANDEN, csrfMiddleware);
  app.use(SCIM, scimBody());
  app.get(LiveGateway).attach(app.getHttpServer());
  return app;
}

function manifest(): Record<string, string> {
  return existsSync(MANIFEST) ? readManifest(MANIFEST) : {};
}
