import { useState } from 'react';
import { Link as AriaLink } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { classes } from '../classes';
import { Icon } from '../action/Icon';
import { Menu } from '../overlay/Menu';
import './NavPills.css';

/** One page in the menu; a count shows what waits there. */
export interface NavItem {
  label: string;
  href: string;
  current?: boolean;
  count?: number;
  /** A page to look something up in or to arrange things; several of these share one menu in the bar. */
  register?: boolean;
}

/** The main menu: pills in the bar with the registers behind "Meer", and all behind one button where there is no room. */
export function NavPills({ items }: { items: readonly NavItem[] }) {
  const { t } = useTranslation('ui');
  const [open, setOpen] = useState(false);
  const registers = items.filter(({ register }) => register);
  const bundled = registers.length > 1;
  return (
    <nav className="dt-nav" aria-label={t('hoofdmenu')}>
      <button type="button" className="dt-nav__knop" aria-expanded={open} aria-controls="dt-hoofdmenu" onClick={() => setOpen(!open)}>
        <Icon name={open ? 'kruis' : 'menu'} />
        {t('menu')}
      </button>
      <ul id="dt-hoofdmenu" className={classes('dt-nav__lijst', open && 'dt-nav__lijst--open')}>
        {items.map((item) => (
          <li key={item.href} className={item.register && bundled ? 'dt-nav__register' : undefined}>
            <Pill item={item} onPress={() => setOpen(false)} />
          </li>
        ))}
        {bundled && (
          <li className="dt-nav__meer">
            <Registers items={registers} />
          </li>
        )}
      </ul>
    </nav>
  );
}

function Pill({ item, onPress }: { item: NavItem; onPress: () => void }) {
  const { label, href, current, count } = item;
  return (
    <AriaLink className="dt-schil__pil dt-nav__pil" href={href} aria-current={current ? 'page' : undefined} onPress={onPress}>
      {label}
      {count ? <span className="dt-nav__aantal">{count}</span> : null}
    </AriaLink>
  );
}

/** The registers behind one button; it bears the name of the one that is open. */
function Registers({ items }: { items: readonly NavItem[] }) {
  const { t } = useTranslation('ui');
  const here = items.find(({ current }) => current);
  return (
    <Menu
      align="end"
      triggerClassName={classes('dt-schil__pil', 'dt-nav__pil', here && 'dt-nav__pil--hier')}
      ariaLabel={here ? t('meerHier', { pagina: here.label }) : t('meerPaginas')}
      label={
        <>
          {here?.label ?? t('meer', { ns: 'algemeen' })}
          <Icon name="omlaag" />
        </>
      }
      items={items.map(({ label, href, current }) => ({ id: href, label, href, current }))}
    />
  );
}
