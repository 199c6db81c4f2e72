import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../platform/i18n';
import { dagLang, tijd } from '../../platform/opmaak';

/** Writes a moment as "woensdag 18 november om 14:00", in the language in use. */
export function useWanneer(): (moment: string) => string {
  const { t } = useTranslation('tafel');
  const taal = huidigeTaal();
  return (moment) => t('wanneer', { dag: dagLang(moment, taal), tijd: tijd(moment, taal) });
}
