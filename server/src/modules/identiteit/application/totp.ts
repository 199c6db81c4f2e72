import { Secret, TOTP } from 'otpauth';

const UITGEVER = 'Doorbraaktafel';
// Half a minute; RFC 6238 §5.2 advises 30 seconds and at most one step of delay.
const STAP_SECONDEN = 30;
const SPELING = 1;
// RFC 4226 §4 R6: a shared secret of 160 bits.
const GEHEIM_BYTES = 20;

export function nieuwGeheim(): Buffer {
  return Buffer.from(new Secret({ size: GEHEIM_BYTES }).buffer);
}

/** What an authenticator app reads from the square, and the same as text to type over. */
export function inschrijving(geheim: Buffer, email: string): { adres: string; sleutel: string } {
  const totp = maak(geheim, email);
  return { adres: totp.toString(), sleutel: totp.secret.base32 };
}

/** The time step this code belongs to, or nothing when it is not one of now, one step before or one step after. */
export function stapVan(geheim: Buffer, code: string, nu: Date): number | undefined {
  const timestamp = nu.getTime();
  const verschil = maak(geheim, '').validate({ token: code, window: SPELING, timestamp });
  return verschil === null ? undefined : Math.floor(timestamp / 1000 / STAP_SECONDEN) + verschil;
}

function maak(geheim: Buffer, label: string): TOTP {
  const buffer = new Uint8Array(geheim).buffer;
  return new TOTP({ issuer: UITGEVER, label, algorithm: 'SHA1', digits: 6, period: STAP_SECONDEN, secret: new Secret({ buffer }) });
}
