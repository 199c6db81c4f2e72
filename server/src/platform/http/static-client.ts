import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { static as serveStatic, type Express, type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import { BESTANDEN } from './bestanden.js';
import { OPENID } from './openid.js';
import { SCIM } from './scim.js';
import type { StartOptions } from '../config/options.js';

const NONCE = '__CSP_NONCE__';
const YEAR = 31_536_000_000;
/** What is no page but an answer of the server. */
const DIENSTEN = ['/graphql', `${BESTANDEN}/`, `${OPENID}/`, SCIM];

/** Serves the built client: hashed files for ever, the page itself with a fresh nonce each time. */
export function serveClient(app: Express, folder: string, mode: StartOptions['mode']): void {
  app.use(securityHeaders(mode));
  if (!existsSync(join(folder, 'index.html'))) return;
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  app.use('/assets', serveStatic(join(folder, 'assets'), { immutable: true, maxAge: YEAR, fallthrough: false }));
  app.use(serveStatic(folder, { index: false }));
  app.use((req: Request, res: Response, next: NextFunction) => {
    const isPage = req.method === 'GET' && req.accepts('html') && !DIENSTEN.some((dienst) => req.path.startsWith(dienst));
    if (!isPage) return next();
    res.setHeader('Cache-Control', 'no-store');
    res.type('html').send(page.replaceAll(NONCE, String(res.locals['nonce'])));
  });
}

function securityHeaders(mode: StartOptions['mode']) {
  const secure = mode === 'productie';
  const policy = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", (_, res) => `'nonce-${(res as Response).locals['nonce']}'`],
        styleSrc: ["'self'", (_, res) => `'nonce-${(res as Response).locals['nonce']}'`],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: secure ? { maxAge: YEAR / 1000, includeSubDomains: true } : false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  return (req: Request, res: Response, next: NextFunction) => {
    res.locals['nonce'] = randomBytes(16).toString('base64');
    policy(req, res, next);
  };
}
