/** Parts that are in so many passwords that they add nothing. */
const GANGBAAR = ['wachtwoord', 'password', 'welkom', 'welcome', 'qwerty', 'azerty', 'geheim', 'doorbraaktafel', 'zomer', 'winter', 'lente', 'herfst', '123456789', 'abcdef'];
const EIGEN_VANAF = 4;
const NOG_NODIG = 8;
const VERSCHILLEND = 5;

/**
 * Whether a password of enough signs is still easy to guess: a repetition, or little more than common words
 * and parts of the own name or address. Source: OWASP ASVS 5.0, 6.2.4 and 6.2.11 (words of the context).
 */
export function isTeZwak(wachtwoord: string, eigen: readonly string[]): boolean {
  const klein = wachtwoord.toLowerCase();
  if (new Set(klein).size < VERSCHILLEND) return true;
  const delen = eigen.flatMap((tekst) => tekst.toLowerCase().split(/[^a-z0-9]+/)).filter((deel) => deel.length >= EIGEN_VANAF);
  const rest = [...delen, ...GANGBAAR].reduce((tekst, deel) => tekst.replaceAll(deel, ''), klein).replaceAll(/[^\p{L}\p{N}]/gu, '');
  return rest.length < NOG_NODIG;
}
