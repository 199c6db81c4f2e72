import type { Context } from '../context/context.js';

/** Finds the lid behind a session token; implemented by the module that owns sessions. */
export interface SessionFinder {
  find(token: string, traceId: string): Promise<Context | undefined>;
  /** Which of these sessions are still open; looking does not prolong them. */
  alive(sessieIds: readonly string[]): Promise<ReadonlySet<string>>;
}

export const SESSION_FINDER = Symbol('SessionFinder');
