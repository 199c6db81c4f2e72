/** How somebody wants to see the pages: colours, and the larger size of a meeting room. */
export interface Weergave {
  kleur: 'systeem' | 'licht' | 'donker';
  zaal: boolean;
}

const KOEKJE = 'dt_weergave';
const EEN_JAAR_IN_SECONDEN = 365 * 24 * 3600;

/** Reads the choice from a cookie header; anything unknown means as the device says, at normal size. */
export function leesWeergave(koekjes: string): Weergave {
  const waarde = koekjes.split('; ').find((koekje) => koekje.startsWith(`${KOEKJE}=`))?.slice(KOEKJE.length + 1) ?? '';
  const [kleur, maat] = waarde.split('.');
  return { kleur: kleur === 'licht' || kleur === 'donker' ? kleur : 'systeem', zaal: maat === 'zaal' };
}

/** The cookie that remembers the choice for a year; it holds nothing else. */
export function weergaveKoekje({ kleur, zaal }: Weergave): string {
  return `${KOEKJE}=${kleur}.${zaal ? 'zaal' : 'gewoon'}; Path=/; Max-Age=${EEN_JAAR_IN_SECONDEN}; SameSite=Lax`;
}
