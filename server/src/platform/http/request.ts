import type { Request } from 'express';
import type { Context } from '../context/context.js';

/** An HTTP request after the session was looked up. */
export interface DtRequest extends Request {
  dtContext?: Context;
  traceId: string;
}
