import type { Context } from '../context/context.js';

/** Finds the lid behind a session token; implemented by the module that owns sessions. */
export interface SessionFinder {
  find(token: string, traceId: string): Promise<Context | undefined>;
  /** Which of these tokens still have a session; looking does not prolong it. */
  alive(tokens: readonly string[]): Promise<ReadonlySet<string>>;
}

export const SESSION_FINDER = Symbol('SessionFinder');
