import { useState } from 'react';
import { Link as AriaLink } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { classes } from '../classes';
import { Icon } from '../action/Icon';
import './NavPills.css';

/** One page in the menu; a count shows what waits there. */
export interface NavItem {
  label: string;
  href: string;
  current?: boolean;
  count?: number;
}

/** The main menu: pills in the bar, and behind one button where there is no room. */
export function NavPills({ items }: { items: readonly NavItem[] }) {
  const { t } = useTranslation('ui');
  const [open, setOpen] = useState(false);
  return (
    <nav className="dt-nav" aria-label={t('hoofdmenu')}>
      <button type="button" className="dt-nav__knop" aria-expanded={open} aria-controls="dt-hoofdmenu" onClick={() => setOpen(!open)}>
        <Icon name={open ? 'kruis' : 'menu'} />
        {t('menu')}
      </button>
      <ul id="dt-hoofdmenu" className={classes('dt-nav__lijst', open && 'dt-nav__lijst--open')}>
        {items.map(({ label, href, current, count }) => (
          <li key={href}>
            <AriaLink className="dt-schil__pil dt-nav__pil" href={href} aria-current={current ? 'page' : undefined} onPress={() => setOpen(false)}>
              {label}
              {count ? <span className="dt-nav__aantal">{count}</span> : null}
            </AriaLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
