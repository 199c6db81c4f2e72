import type { Request } from 'express';
import type { Context } from '../context/context.js';

/** An HTTP request after the session was looked up. */
export interface DtRequest extends Request {
  dtContext?: Context;
  traceId: string;
  /** Set when the operation came as the id of a document we wrote. */
  trustedDocument?: { readonly id: string; readonly text: string };
}
