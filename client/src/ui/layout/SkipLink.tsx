import { useTranslation } from 'react-i18next';
import './SkipLink.css';

/** The id of the main part of every page. */
export const MAIN_ID = 'inhoud';

/** First stop of the tab key: past the bar, to the content. */
export function SkipLink() {
  const { t } = useTranslation('ui');
  return (
    <a
      className="dt-sprong"
      href={`#${MAIN_ID}`}
      onClick={(click) => {
        click.preventDefault();
        document.getElementById(MAIN_ID)?.focus();
      }}
    >
      {t('naarInhoud')}
    </a>
  );
}
