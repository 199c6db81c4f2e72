import { useTranslation } from 'react-i18next';
import { initialen } from '../data/initialen';
import { Menu, type MenuItem } from '../overlay/Menu';
import '../data/Avatar.css';
import './AccountMenu.css';

/** Who is signed in and what the account menu holds, such as signing out. */
export interface Account {
  name: string;
  organisation?: string;
  items: readonly MenuItem[];
}

/** The language in use and how to choose another. */
export interface LanguageChoice {
  current: 'nl' | 'en';
  onChoose: (language: 'nl' | 'en') => void;
}

/** The round button at the end of the top bar: own pages, language, signing out. */
export function AccountMenu({ account, language }: { account: Account; language?: LanguageChoice }) {
  const { t } = useTranslation('ui');
  const languages: MenuItem[] = language
    ? [
        { id: 'taal-nl', label: t('nederlands'), current: language.current === 'nl', onAction: () => language.onChoose('nl') },
        { id: 'taal-en', label: t('engels'), current: language.current === 'en', onAction: () => language.onChoose('en') },
      ]
    : [];
  return (
    <Menu
      align="end"
      ariaLabel={t('accountVan', { naam: [account.name, account.organisation].filter(Boolean).join(', ') })}
      triggerClassName="dt-account"
      label={
        <span className="dt-avatar" aria-hidden="true">
          {initialen(account.name)}
        </span>
      }
      items={[...languages, ...account.items]}
    />
  );
}
