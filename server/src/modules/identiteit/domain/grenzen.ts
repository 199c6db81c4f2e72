/** Minutes in which attempts are counted; then counting starts anew, so that nobody is locked out for ever. */
export const VENSTER_MINUTEN = 15;

/**
 * Attempts within the window that may fail. NIST SP 800-63B-3 §5.2.2: no more than 100 in a row on one account;
 * OWASP ASVS 5.0, 6.3.1 asks a limit that does not become a way to lock others out.
 */
export const HOOGSTENS = {
  /** On one account from browsers that never signed in to it. */
  account: 10,
  /** On one account from one browser that did: a stranger cannot use these up. */
  apparaat: 10,
  /** From one network address, over all accounts: an office shares one. */
  adres: 100,
  /** Codes of the second factor, by somebody who has the password. */
  code: 5,
  /** Goings to a provider from one network address, which also guesses at passwords for itself. */
  openid: 300,
  /** Answers of an authenticator from one network address. */
  passkey: 300,
} as const;

export type Telling = keyof typeof HOOGSTENS;
