import type { TFunction } from 'i18next';

type T = TFunction<'tafel'>;

const FASEN = ['concept', 'gepubliceerd', 'geopend', 'gesloten'] as const;
const UITKOMSTEN = ['besloten', 'aangehouden', 'opgeschaald', 'besproken', 'doorgeschoven'] as const;
const RITMES = ['wekelijks', 'tweewekelijks', 'maandelijks', 'wanneer_nodig'] as const;
const BLOKKADES = ['woning', 'geld_of_schulden', 'regel_of_eis', 'zorg_of_indicatie', 'wie_doet_wat', 'iets_anders'] as const;

/** The phase of a zitting in words. */
export function faseWoord(t: T, fase: string): string {
  const bekend = FASEN.find((een) => een === fase);
  return bekend ? t(`fase.${bekend}`) : fase;
}

/** How an item of the agenda ended, in words. */
export function uitkomstWoord(t: T, uitkomst: string): string {
  const bekend = UITKOMSTEN.find((een) => een === uitkomst);
  return bekend ? t(`zitting.uitkomst.${bekend}`) : uitkomst;
}

/** How often a tafel meets, in words. */
export function ritmeWoord(t: T, ritme: string): string {
  const bekend = RITMES.find((een) => een === ritme);
  return bekend ? t(`ritme.${bekend}`) : ritme;
}

/** What holds a casus up, as one sentence. */
export function blokkadeZin(t: T, blokkade: string): string {
  return t(`zitting.blokkade.${BLOKKADES.find((een) => een === blokkade) ?? 'iets_anders'}`);
}

/** When somebody's casus comes on the table, in words. */
export function beurtZin(t: T, minuten: number): string {
  return minuten > 0 ? t('zitting.beurt', { minuten }) : t('zitting.beurtZo');
}
