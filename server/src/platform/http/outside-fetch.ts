import { lookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { isAllowedAddress, isAllowedUrl, type Reach } from './reach.js';

const TIMEOUT_MS = 5_000;
const MAX_BYTES = 262_144;
const WITHOUT_BODY = [204, 205, 304];

export interface OutsideRequest {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

export type OutsideFetch = (url: string, request: OutsideRequest) => Promise<Response>;

/**
 * Fetches from an address that somebody typed in: bounded in time and size, follows nothing,
 * and connects only to the address that it checked. Source: OWASP ASVS 5.0, 1.3.6 (server-side request forgery).
 */
export function outsideFetch(reach: Reach): OutsideFetch {
  return (url, { method = 'GET', headers = {}, body, signal }) =>
    new Promise((resolve, reject) => {
      const target = new URL(url);
      if (!isAllowedUrl(target, reach)) return reject(new Error('adres niet toegestaan'));
      const limit = AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), ...(signal ? [signal] : [])]);
      const send = target.protocol === 'https:' ? httpsRequest : httpRequest;
      const req = send(target, { method, headers, signal: limit, agent: false, lookup: checkedLookup(reach) }, (res) => void collect(res).then(resolve, reject));
      req.on('error', reject);
      req.end(body === undefined || body === null ? undefined : String(body));
    });
}

async function collect(res: IncomingMessage): Promise<Response> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of res) {
    size += (part as Buffer).length;
    if (size > MAX_BYTES) throw new Error('antwoord te groot');
    parts.push(part as Buffer);
  }
  const status = res.statusCode ?? 502;
  const headers = new Headers(Object.entries(res.headers).map(([name, value]): [string, string] => [name, String(value)]));
  return new Response(WITHOUT_BODY.includes(status) ? null : Buffer.concat(parts), { status, headers });
}

type Found = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

// The check and the connection use one answer of the name server, so that a second answer cannot slip past.
function checkedLookup(reach: Reach) {
  return (host: string, options: LookupOptions, found: Found) =>
    lookup(host, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) return found(error ?? new Error('geen adres'), '');
      if (!addresses.every(({ address }) => isAllowedAddress(address, reach))) return found(new Error('adres niet toegestaan'), '');
      if (options.all) return found(null, addresses);
      found(null, first.address, first.family);
    });
}
