import { zinVan, type Taal, type Zin } from '@doorbraaktafel/shared/taal';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { nl } from './nl';
import { leesTaal, taalKoekje } from './taal';

/** Starts the texts in the remembered language; call once, before the first render. */
export async function startVertaling(): Promise<void> {
  const taal = leesTaal(document.cookie);
  await i18next.use(initReactI18next).init({
    lng: taal,
    fallbackLng: 'nl',
    resources: { nl, ...(taal === 'en' && (await engels())) },
    defaultNS: 'algemeen',
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = i18next.language;
}

/** Changes the language of the whole page and remembers it. */
export async function kiesTaal(taal: Taal): Promise<void> {
  if (taal === 'en') {
    const { en } = await engels();
    for (const [deel, teksten] of Object.entries(en)) i18next.addResourceBundle('en', deel, teksten);
  }
  await i18next.changeLanguage(taal);
  document.cookie = taalKoekje(taal);
  document.documentElement.lang = taal;
}

// Most people never read English, so that its texts come only when asked for.
function engels() {
  return import('./en');
}

/** The language in use now. */
export function huidigeTaal(): Taal {
  return i18next.language === 'en' ? 'en' : 'nl';
}

/** A sentence that comes with its English, in the language in use now. */
export function zegIn(zin: Zin): string {
  return zin[huidigeTaal()];
}

/** The first thing that a check of one field found wrong, in the language in use now. */
export function zegFout({ error }: { error?: { issues: readonly { message: string }[] } }): string | undefined {
  const [eerste] = error?.issues ?? [];
  return eerste && zegIn(zinVan(eerste.message));
}

/** What tells the server in which language to answer. */
export function taalkop(): { 'accept-language': Taal } {
  return { 'accept-language': huidigeTaal() };
}

export type { Taal } from '@doorbraaktafel/shared/taal';
export type { Vertaling } from './vertaling';
