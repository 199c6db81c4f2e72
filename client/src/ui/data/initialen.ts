/** The first letters of a first and a last name, at most two. */
export function initialen(naam: string): string {
  const delen = naam.replace(/\b(van|de|der|den|ter|ten|het)\b/g, '').split(/[\s.]+/).filter(Boolean);
  const [eerste = '', laatste = ''] = [delen[0], delen.length > 1 ? delen.at(-1) : ''];
  return `${eerste.charAt(0)}${laatste.charAt(0)}`.toUpperCase();
}
