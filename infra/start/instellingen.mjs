import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXIT, StartFout } from '../postgres/startfout.mjs';

export const WORTEL = fileURLToPath(new URL('../..', import.meta.url));

/** What the environment asks of `npm start`; demonstration data only on the embedded database or with DEMO=1. */
export function instellingen(env) {
  return {
    port: poortnummer(env.PORT || '4300', 'PORT'),
    host: env.HOST || '127.0.0.1',
    dataDir: resolve(WORTEL, env.DATA_DIR || '.data'),
    databasePort: env.DATABASE_PORT ? poortnummer(env.DATABASE_PORT, 'DATABASE_PORT') : undefined,
    databaseUrl: env.DATABASE_URL || undefined,
    rolUrls: { app: env.DATABASE_URL_APP, lezer: env.DATABASE_URL_LEZER, werker: env.DATABASE_URL_WERKER },
    proxies: env.PROXIES ? aantal(env.PROXIES, 'PROXIES') : 0,
    publiekeUrl: env.PUBLIC_URL || undefined,
    mail: env.SMTP_URL ? { smtpUrl: env.SMTP_URL, van: env.MAIL_FROM || 'doorbraaktafel@localhost' } : undefined,
    virusscanner: env.CLAMD || undefined,
    openidIntern: env.OPENID_INTERN === '1',
    demo: env.DEMO ? env.DEMO === '1' : !env.DATABASE_URL,
  };
}

function poortnummer(tekst, variabele) {
  const nummer = Number(tekst);
  if (Number.isInteger(nummer) && nummer > 0 && nummer < 65_536) return nummer;
  throw new StartFout(`${variabele} is geen poortnummer (1 tot en met 65535).`, EXIT.omgeving);
}

function aantal(tekst, variabele) {
  const nummer = Number(tekst);
  if (Number.isInteger(nummer) && nummer >= 0 && nummer < 10) return nummer;
  throw new StartFout(`${variabele} is geen aantal (0 tot en met 9).`, EXIT.omgeving);
}
