import { CASUSFASEN, BLOKKADES, ONDERWERPEN } from '@doorbraaktafel/shared/vocabulary';
import type { TFunction } from 'i18next';
import type { Tone } from '../../ui';

type T = TFunction<'casus'>;

/** A code from the server in words; an unknown code is shown as it is rather than hidden. */
export function faseNaam(t: T, code: string): string {
  const fase = CASUSFASEN.find((een) => een === code);
  return fase ? t(`fase.${fase}`) : code;
}

export function blokkadeNaam(t: T, code: string): string {
  const blokkade = BLOKKADES.find((een) => een === code);
  return blokkade ? t(`blokkade.${blokkade}`) : code;
}

export function onderwerpNaam(t: T, code: string): string {
  const onderwerp = ONDERWERPEN.find((een) => een === code);
  return onderwerp ? t(`onderwerp.${onderwerp}`) : code;
}

export function niveauNaam(t: T, niveau: number): string {
  const nummer = ([1, 2, 3] as const).find((een) => een === niveau);
  return nummer ? t(`niveau_${nummer}`) : String(niveau);
}

const VINDPLAATSEN = ['casus', 'client', 'bericht', 'actie', 'voorstel', 'grond', 'vertaling', 'dossier', 'netwerk'] as const;

export function vindplaatsNaam(t: T, code: string): string {
  const soort = VINDPLAATSEN.find((een) => een === code);
  return soort ? t(`zoeken.soort.${soort}`) : code;
}

const TONEN: Readonly<Record<string, Tone>> = { goed: 'goed', let_op: 'letop', fout: 'fout' };

/** The tone of the server in the words of the kit. */
export function toonVan(toon: string): Tone {
  return TONEN[toon] ?? 'neutraal';
}
