import { ROLLEN } from '@doorbraaktafel/shared/vocabulary';
import type { TFunction } from 'i18next';
import type { Mandaat } from './mandaatinvoer';

/** Who holds a mandate, in words: a person, or everybody with a role. */
export function houderWoord(t: TFunction<['mandaten', 'besluit']>, { houderRol, houderNaam }: Mandaat): string {
  const rol = ROLLEN.find((een) => een === houderRol);
  return rol ? t('mandaten:iedereMetRol', { rol: t(`mandaten:rol.${rol}`) }) : houderNaam;
}
