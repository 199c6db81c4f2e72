import type { ReactNode } from 'react';
import { Button as AriaButton, Menu as AriaMenu, MenuItem as AriaMenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon } from '../action/Icon';
import { classes } from '../classes';
import '../action/Button.css';
import './Menu.css';

/** One line of a menu: it does something or goes somewhere. */
export interface MenuItem {
  id: string;
  label: string;
  /** A second line, such as why the action is closed. */
  description?: string;
  onAction?: () => void;
  href?: string;
  disabled?: boolean;
  danger?: boolean;
  /** Marks the current choice with a tick and in words for screen readers. */
  current?: boolean;
}

export interface MenuProps {
  label: ReactNode;
  items: readonly MenuItem[];
  ariaLabel?: string;
  variant?: 'secondary' | 'quiet';
  /** Replaces the look of the button, for the account menu in the top bar. */
  triggerClassName?: string;
  align?: 'start' | 'end';
}

/** A button that opens a list of actions. */
export function Menu({ label, items, ariaLabel, variant = 'quiet', triggerClassName, align = 'start' }: MenuProps) {
  return (
    <MenuTrigger>
      <AriaButton className={triggerClassName ?? classes('dt-knop', 'dt-knop--normal', `dt-knop--${variant}`)} aria-label={ariaLabel}>
        {label}
        {!triggerClassName && <Icon name="omlaag" />}
      </AriaButton>
      <Popover className="dt-zweef" placement={align === 'end' ? 'bottom end' : 'bottom start'}>
        <AriaMenu className="dt-menu" aria-label={ariaLabel}>
          {items.map((item) => (
            <MenuLine key={item.id} item={item} />
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function MenuLine({ item }: { item: MenuItem }) {
  return (
    <AriaMenuItem
      id={item.id}
      className={classes('dt-menu__punt', item.danger && 'dt-menu__punt--gevaar')}
      textValue={item.label}
      onAction={item.onAction}
      href={item.href}
      isDisabled={item.disabled}
    >
      <span className="dt-menu__naam">
        {item.label}
        {item.current && <Icon name="vink" />}
      </span>
      {item.description && <span className="dt-menu__uitleg">{item.description}</span>}
    </AriaMenuItem>
  );
}
