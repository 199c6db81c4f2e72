import type { CookieOptions, Response } from 'express';
import type { StartOptions } from '../config/options.js';

/** Name of the session cookie; the `__Host-` prefix needs https, so configuration decides. */
export function cookieName(mode: StartOptions['mode']): string {
  return mode === 'productie' ? '__Host-dt' : 'dt';
}

function cookieOptions(mode: StartOptions['mode']): CookieOptions {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: mode === 'productie' };
}

export function setSessionCookie(res: Response, mode: StartOptions['mode'], token: string): void {
  res.cookie(cookieName(mode), token, cookieOptions(mode));
}

export function clearSessionCookie(res: Response, mode: StartOptions['mode']): void {
  res.clearCookie(cookieName(mode), cookieOptions(mode));
}

/** The session token in a Cookie header. */
export function readToken(header: string | undefined, mode: StartOptions['mode']): string | undefined {
  const prefix = `${cookieName(mode)}=`;
  const part = header?.split(';').find((deel) => deel.trim().startsWith(prefix));
  return part ? decodeURIComponent(part.trim().slice(prefix.length)) : undefined;
}
