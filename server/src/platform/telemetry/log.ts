import { pino } from 'pino';
import { huidigeTrace } from './trace.js';

/** Structured log lines with a trace id; never names, texts or other dossier data. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: undefined,
  mixin: () => {
    const traceId = huidigeTrace();
    return traceId ? { traceId } : {};
  },
  redact: { paths: ['*.email', '*.wachtwoord', '*.cookie', 'req.headers'], remove: true },
});
