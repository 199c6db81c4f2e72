import { BLOKKADES, DOELGROEPEN, GEKOZEN_GRONDEN, WAARDEN, type GekozenGrond, type Waarde } from '@doorbraaktafel/shared/vocabulary';
import type { TFunction } from 'i18next';
import type { PrecedentVeldenFragment } from '../../../generated/graphql';

type Verschil = PrecedentVeldenFragment['verschillen'][number];
type T = TFunction<['afwijking', 'besluit']>;

const LEEFGEBIEDEN = ['wonen', 'zorg', 'inkomen', 'verslaving', 'veiligheid'] as const;
const SOORTEN = [
  'procesbesluit', 'werkafspraak', 'toelating', 'toewijzing', 'begeleiding', 'afwijking', 'uitgave', 'voorwaarde', 'terugkeer', 'doorzetting', 'opschaling', 'afsluiting', 'advies',
] as const;

export function isWaarde(waarde: string): waarde is Waarde {
  return WAARDEN.some((een) => een === waarde);
}

export function gekozenGrond(grond: string | null): GekozenGrond | undefined {
  return GEKOZEN_GRONDEN.find((een) => een === grond);
}

/** What was different, as a sentence. */
export function verschilZin(t: T, { kenmerk, hier, daar }: Verschil): string {
  const woorden = (waarden: readonly string[]) => waarden.map((waarde) => woord(t, kenmerk, waarde)).join(', ') || t('verschil.niets');
  if (kenmerk === 'regel') return daar.length > 0 ? t('verschil.andereRegel', { regel: daar.join(', ') }) : t('verschil.geenRegel');
  if (kenmerk === 'regelversie') return t('verschil.versie', { nummer: daar.join(', ') });
  if (kenmerk === 'soort') return t('verschil.soort', { daar: woorden(daar) });
  if (kenmerk === 'doelgroep') return t('verschil.doelgroep', { hier: woorden(hier), daar: woorden(daar) });
  if (kenmerk === 'leefgebieden') return t('verschil.leefgebieden', { hier: woorden(hier), daar: woorden(daar) });
  return t('verschil.blokkades', { hier: woorden(hier), daar: woorden(daar) });
}

function woord(t: T, kenmerk: string, waarde: string): string {
  const soort = kenmerk === 'soort' && SOORTEN.find((een) => een === waarde);
  const doelgroep = kenmerk === 'doelgroep' && DOELGROEPEN.find((een) => een === waarde);
  const gebied = kenmerk === 'leefgebieden' && LEEFGEBIEDEN.find((een) => een === waarde);
  const blokkade = kenmerk === 'blokkades' && BLOKKADES.find((een) => een === waarde);
  if (soort) return t(`besluit:soort.${soort}`).toLowerCase();
  if (doelgroep) return t(`doelgroep.${doelgroep}`);
  if (gebied) return t(`leefgebied.${gebied}`);
  return blokkade ? t(`blokkade.${blokkade}`) : waarde;
}
