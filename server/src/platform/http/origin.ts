import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request that carries a cookie comes from our own pages.
 * Browsers send Origin on every POST and on socket upgrades; without it there is no ambient cookie to abuse.
 */
export function isOwnOrigin(headers: IncomingHttpHeaders): boolean {
  const fetchSite = headers['sec-fetch-site'];
  if (fetchSite && fetchSite !== 'same-origin' && fetchSite !== 'none') return false;
  if (!headers.origin) return !headers.cookie || fetchSite === 'same-origin';
  try {
    return new URL(headers.origin).host === headers.host;
  } catch {
    return false;
  }
}
