import {
  BELEIDSHERKOMSTEN, BELEIDSUITKOMSTEN, BLOKKADES, EVALUATIE_UITKOMSTEN, HERINNERINGSOORTEN, KOSTENDRAGERS, ROLLEN, UITSLUITINGSMECHANISMEN, WAT_WERKTE,
} from '@doorbraaktafel/shared/vocabulary';
import type { TFunction } from 'i18next';

type T = TFunction<'leren'>;

export const BEURTREDENEN = ['voor_de_tafel', 'aangehouden', 'actie_te_laat', 'tafel', 'vraag', 'actie', 'regie'] as const;

/** A word for a code from the server; an unknown code is shown as it is rather than hidden. */
function woord<C extends string>(codes: readonly C[], code: string, zeg: (bekend: C) => string): string {
  const bekend = codes.find((een) => een === code);
  return bekend ? zeg(bekend) : code;
}

export const blokkadeWoord = (t: T, code: string) => woord(BLOKKADES, code, (c) => t(`draaiboek.blokkade.${c}`));
export const rolWoord = (t: T, code: string) => woord(ROLLEN, code, (c) => t(`draaiboek.rol.${c}`));
export const mechanismeWoord = (t: T, code: string) => woord(UITSLUITINGSMECHANISMEN, code, (c) => t(`mechanisme.${c}`));
export const werkteWoord = (t: T, code: string) => woord(WAT_WERKTE, code, (c) => t(`werkte.${c}`));
export const evaluatieWoord = (t: T, code: string) => woord(EVALUATIE_UITKOMSTEN, code, (c) => t(`afronden.uitkomst.${c}`));
export const beleidUitkomstWoord = (t: T, code: string) => woord(BELEIDSUITKOMSTEN, code, (c) => t(`beleid.uitkomst.${c}`));
export const herkomstWoord = (t: T, code: string) => woord(BELEIDSHERKOMSTEN, code, (c) => t(`beleid.herkomst.${c}`));
export const dragerWoord = (t: T, code: string) => woord(KOSTENDRAGERS, code, (c) => t(`kosten.drager.${c}`));
export const redenWoord = (t: T, code: string) => woord(BEURTREDENEN, code, (c) => t(`beurt.reden.${c}`));
export const herinneringWoord = (t: T, code: string, dag: string) => woord(HERINNERINGSOORTEN, code, (c) => t(`herinnering.soort.${c}`, { dag }));
