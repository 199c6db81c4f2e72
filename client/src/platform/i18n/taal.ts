import type { Taal } from '@doorbraaktafel/shared/taal';

const KOEKJE = 'dt_taal';
const EEN_JAAR_IN_SECONDEN = 365 * 24 * 3600;

/** Reads the chosen language from a cookie header; Dutch unless English was chosen. */
export function leesTaal(koekjes: string): Taal {
  const keuze = koekjes.split('; ').find((koekje) => koekje.startsWith(`${KOEKJE}=`));
  return keuze === `${KOEKJE}=en` ? 'en' : 'nl';
}

/** The cookie that remembers the language for a year; it holds nothing else. */
export function taalKoekje(taal: Taal): string {
  return `${KOEKJE}=${taal}; Path=/; Max-Age=${EEN_JAAR_IN_SECONDEN}; SameSite=Lax`;
}
