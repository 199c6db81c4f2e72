import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en';
import { nl } from './nl';
import { leesTaal, taalKoekje, type Taal } from './taal';

/** Starts the texts in the remembered language; call once, before the first render. */
export async function startVertaling(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: leesTaal(document.cookie),
    fallbackLng: 'nl',
    resources: { nl, en },
    defaultNS: 'algemeen',
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = i18next.language;
}

/** Changes the language of the whole page and remembers it. */
export async function kiesTaal(taal: Taal): Promise<void> {
  await i18next.changeLanguage(taal);
  document.cookie = taalKoekje(taal);
  document.documentElement.lang = taal;
}

/** The language in use now. */
export function huidigeTaal(): Taal {
  return i18next.language === 'en' ? 'en' : 'nl';
}

export type { Taal } from './taal';
export type { Vertaling } from './vertaling';
