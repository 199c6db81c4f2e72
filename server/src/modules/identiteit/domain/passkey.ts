/** Seconds to answer a question of ours with an authenticator; WebAuthn Level 3 §5.4 advises 5 to 10 minutes. */
export const VRAAG_SECONDEN = 300;
/** Passkeys per account: enough for every device of a person, and a bound to what a stolen session leaves behind. */
export const HOOGSTENS_PASSKEYS = 10;

export type Vraagsoort = 'maken' | 'aanmelden' | 'bevestigen';

/** Whether a proof that rests on the word of this regio (none: on own means) counts in a session of that regio. */
export function teltIn(vanRegioId: string | null, sessieRegioId: string): boolean {
  return vanRegioId === null || vanRegioId === sessieRegioId;
}
