import { BESLUITDOMEINEN, BESLUITSOORTEN, BESLUITSTAPPEN, STANDPUNTEN, UITGAVESOORTEN, type Besluitstap } from '@doorbraaktafel/shared/vocabulary';
import type { TFunction } from 'i18next';
import type { Tone } from '../../ui';

type T = TFunction<'besluit'>;

const WIJZEN = ['consensus', 'doorzetting', 'advies', 'toekenning'] as const;
const RESULTATEN = ['gedaan', 'kon_niet', 'niet_gedaan', 'client_koos_anders'] as const;

export function soortWoord(t: T, soort: string): string {
  const bekend = BESLUITSOORTEN.find((een) => een === soort);
  return bekend ? t(`soort.${bekend}`) : soort;
}

export function domeinWoord(t: T, domein: string): string {
  const bekend = BESLUITDOMEINEN.find((een) => een === domein);
  return bekend ? t(`domein.${bekend}`) : domein;
}

export function uitgaveWoord(t: T, uitgave: string): string {
  const bekend = UITGAVESOORTEN.find((een) => een === uitgave);
  return bekend ? t(`uitgavesoort.${bekend}`) : uitgave;
}

export function standpuntWoord(t: T, standpunt: string): string {
  if (standpunt === 'verborgen') return t('standpunt.verborgen');
  const bekend = STANDPUNTEN.find((een) => een === standpunt);
  return bekend ? t(`standpunt.${bekend}`) : standpunt;
}

export function wijzeWoord(t: T, wijze: string): string {
  const bekend = WIJZEN.find((een) => een === wijze);
  return bekend ? t(`wijze.${bekend}`) : wijze;
}

/** The colour that goes with how it was decided. */
export function besluitToon(wijze: string): Tone {
  return wijze === 'consensus' ? 'goed' : 'letop';
}

export function resultaatWoord(t: T, resultaat: string): string {
  const bekend = RESULTATEN.find((een) => een === resultaat);
  return bekend ? t(`acties.resultaat.${bekend}`) : resultaat;
}

/** The step as the server names it; an unknown one does nothing. */
export function stapVan(stap: string): Besluitstap | undefined {
  return BESLUITSTAPPEN.find((een) => een === stap);
}

/** What an organisation answered; what was noted wrong is never read as its answer, and in a closed ronde nothing more is to come. */
export function antwoordWoord(t: T, { standpunt, klopt, gezegd }: { standpunt: string; klopt?: boolean | null; gezegd?: string | null }, gesloten = true): string {
  if (gesloten && standpunt === 'geen_reactie') return t('standpunt.nietGegeven');
  const woord = standpuntWoord(t, standpunt);
  if (klopt !== false) return woord;
  return gezegd ? t('standpunt.zegtZelf', { zelf: standpuntWoord(t, gezegd).toLowerCase(), genoteerd: woord.toLowerCase() }) : t('standpunt.betwist', { genoteerd: woord.toLowerCase() });
}

/** The colour that goes with what an organisation answered. */
export function antwoordToon({ standpunt, klopt, gezegd }: { standpunt: string; klopt?: boolean | null; gezegd?: string | null }): Tone {
  if (klopt !== false) return standpuntToon(standpunt);
  return gezegd ? standpuntToon(gezegd) : 'letop';
}

/** The colour that goes with the words of a standpunt. */
export function standpuntToon(standpunt: string): Tone {
  if (standpunt === 'akkoord') return 'goed';
  if (standpunt === 'akkoord_met_voorbehoud') return 'letop';
  return standpunt === 'bezwaar' ? 'fout' : 'neutraal';
}
