import type { ReactNode } from 'react';
import { Link as AriaLink } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { classes } from '../classes';
import { AccountMenu, type Account, type LanguageChoice } from './AccountMenu';
import { NavPills, type NavItem } from './NavPills';
import { MAIN_ID, SkipLink } from './SkipLink';
import './AppShell.css';

export interface AppShellProps {
  children: ReactNode;
  /** The tafel, regio or casus one is in; stands beside the product's name. */
  context?: string;
  /** A BarStatus, such as a running zitting. */
  status?: ReactNode;
  nav?: readonly NavItem[];
  /** Who is present, a switch to the meeting-room screen. */
  extra?: ReactNode;
  account?: Account;
  language?: LanguageChoice;
  /** The ConnectionBanner. */
  banner?: ReactNode;
  homeHref?: string;
  /** Address of the logo of the regio; the name beside it says the same. */
  logo?: string;
  /** Gives the page the whole height and its own edges, as a zitting needs. */
  bare?: boolean;
}

/** The frame of every page: skip link, top bar, menu, account, main part. */
export function AppShell(props: AppShellProps) {
  const { t } = useTranslation('algemeen');
  return (
    <div className={classes('dt-schil', props.bare && 'dt-schil--kaal')}>
      <SkipLink />
      <header className="dt-schil__balk">
        <div className="dt-schil__links">
          {props.logo && <img className="dt-schil__logo" src={props.logo} alt="" onError={({ currentTarget }) => currentTarget.remove()} />}
          <AriaLink className={classes('dt-schil__product', props.context && 'dt-schil__product--wijkt')} href={props.homeHref ?? '/'}>
            {t('product')}
          </AriaLink>
          {props.context && <span className="dt-schil__context">{props.context}</span>}
          {props.status}
        </div>
        <div className="dt-schil__rechts">
          {props.extra && <div className="dt-schil__extra">{props.extra}</div>}
          {props.nav && props.nav.length > 0 && <NavPills items={props.nav} />}
          {props.account && <AccountMenu account={props.account} language={props.language} />}
        </div>
      </header>
      {props.banner}
      <main id={MAIN_ID} className="dt-schil__inhoud" tabIndex={-1}>
        {props.children}
      </main>
    </div>
  );
}

/** A quiet pill in the top bar; `live` adds a green dot, `detail` falls away on a phone. */
export function BarStatus({ children, live, detail }: { children: ReactNode; live?: boolean; detail?: string }) {
  return (
    <span className="dt-schil__pil">
      {live && <span className="dt-schil__sein" aria-hidden="true" />}
      {children}
      {detail && <span className="dt-schil__detail">· {detail}</span>}
    </span>
  );
}
