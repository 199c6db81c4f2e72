import { createHash, randomInt } from 'node:crypto';

const AANTAL = 10;
const GROEPEN = 4;
const PER_GROEP = 4;
// Without signs that are mistaken for each other when written down.
const TEKENS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';

/** Ten codes of 78 bits, for who lost the phone; OWASP ASVS 5.0, 6.5.3 asks 20 bits or more. */
export function nieuweHerstelcodes(): string[] {
  return Array.from({ length: AANTAL }, () => Array.from({ length: GROEPEN }, groep).join('-'));
}

/** What is kept of a code; the account is mixed in, so that equal codes of two accounts do not look equal. */
export function herstelcodeHash(accountId: string, code: string): Buffer {
  const kaal = code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  return createHash('sha256').update(`${accountId} ${kaal}`).digest();
}

/** Whether something typed has the shape of a recovery code and not that of a code of six digits. */
export function isHerstelcode(code: string): boolean {
  return code.replaceAll(/[^A-Za-z0-9]/g, '').length === GROEPEN * PER_GROEP;
}

function groep(): string {
  return Array.from({ length: PER_GROEP }, () => TEKENS.charAt(randomInt(TEKENS.length))).join('');
}
