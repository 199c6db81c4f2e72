import type { CookieOptions, Response } from 'express';
import type { StartOptions } from '../config/options.js';

const DEVICE_MS = 180 * 86_400_000;
const OPENID_MS = 600_000;

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

/** Lets this browser be known next time; it opens nothing, and only keeps strangers from using up its attempts. */
export function setDeviceCookie(res: Response, mode: StartOptions['mode'], sleutel: string): void {
  res.cookie(deviceCookieName(mode), sleutel, { ...cookieOptions(mode), sameSite: 'strict', maxAge: DEVICE_MS });
}

/** What a browser keeps while it is at the provider of its regio; it comes back from another site, so not `strict`. */
export function setOpenidCookie(res: Response, mode: StartOptions['mode'], koekje: string): void {
  res.cookie(openidCookieName(mode), koekje, { ...cookieOptions(mode), maxAge: OPENID_MS });
}

export function clearOpenidCookie(res: Response, mode: StartOptions['mode']): void {
  res.clearCookie(openidCookieName(mode), cookieOptions(mode));
}

export function readOpenid(header: string | undefined, mode: StartOptions['mode']): string | undefined {
  return readCookie(header, openidCookieName(mode));
}

/** The session token in a Cookie header. */
export function readToken(header: string | undefined, mode: StartOptions['mode']): string | undefined {
  return readCookie(header, cookieName(mode));
}

export function readDevice(header: string | undefined, mode: StartOptions['mode']): string | undefined {
  return readCookie(header, deviceCookieName(mode));
}

function openidCookieName(mode: StartOptions['mode']): string {
  return `${cookieName(mode)}-openid`;
}

function deviceCookieName(mode: StartOptions['mode']): string {
  return `${cookieName(mode)}-apparaat`;
}

function readCookie(header: string | undefined, naam: string): string | undefined {
  const prefix = `${naam}=`;
  const part = header?.split(';').find((deel) => deel.trim().startsWith(prefix));
  return part ? decode(part.trim().slice(prefix.length)) : undefined;
}

// A cookie that somebody mangled is no cookie.
function decode(waarde: string): string | undefined {
  try {
    return decodeURIComponent(waarde);
  } catch {
    return undefined;
  }
}
