import type { ReactNode } from 'react';
import { Link as AriaLink } from 'react-aria-components';
import { classes } from '../classes';
import type { ButtonVariant } from './Button';
import './Button.css';
import './Link.css';

export interface LinkProps {
  href: string;
  children: ReactNode;
  /** Draws the link as bold words with a small arrow, for "read on" at the end of a card. */
  arrow?: boolean;
  download?: boolean | string;
  ariaLabel?: string;
  /** Done besides going there, such as closing the window that the link stands in. */
  onPress?: () => void;
}

/** A link inside the product or out of it; inside, the page does not reload. */
export function Link({ href, children, arrow, download, ariaLabel, onPress }: LinkProps) {
  return (
    <AriaLink className={classes('dt-link', arrow && 'dt-link--pijl')} href={href} download={download} aria-label={ariaLabel} onPress={onPress}>
      {children}
      {arrow && <span aria-hidden="true"> ›</span>}
    </AriaLink>
  );
}

export interface LinkButtonProps extends Omit<LinkProps, 'arrow' | 'onPress'> {
  variant?: Exclude<ButtonVariant, 'danger'>;
  size?: 'small' | 'normal' | 'large';
  fullWidth?: boolean;
}

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function LinkButton({ variant = 'secondary', size = 'normal', fullWidth, ...link }: LinkButtonProps) {
  return (
    <AriaLink
      className={classes('dt-knop', `dt-knop--${variant}`, `dt-knop--${size}`, fullWidth && 'dt-knop--breed')}
      href={link.href}
      download={link.download}
      aria-label={link.ariaLabel}
    >
      {link.children}
    </AriaLink>
  );
}
