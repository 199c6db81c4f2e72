import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

const lopend = new AsyncLocalStorage<string>();

/** A new W3C trace id: 16 bytes in hexadecimal. */
export function nieuweTrace(): string {
  return randomBytes(16).toString('hex');
}

/** Runs `doe` with this trace id on every log line. */
export function metTrace<T>(traceId: string, doe: () => T): T {
  return lopend.run(traceId, doe);
}

/** The trace id of the running request, for log lines only. */
export function huidigeTrace(): string | undefined {
  return lopend.getStore();
}
