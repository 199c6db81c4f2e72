import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { classes } from '../classes';
import './Button.css';

/** How loud a button is; one primary per screen. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps {
  children: ReactNode;
  onPress?: () => void;
  variant?: ButtonVariant;
  size?: 'small' | 'normal' | 'large';
  type?: 'button' | 'submit';
  disabled?: boolean;
  /** While true the button stays focusable, does nothing and says that it is busy. */
  busy?: boolean;
  busyLabel?: string;
  /** The key that does the same, shown beside the words, such as "Enter". */
  keyHint?: string;
  fullWidth?: boolean;
  /** For a button whose words do not say enough on their own. */
  ariaLabel?: string;
  ariaExpanded?: boolean;
  ariaControls?: string;
  /** Id of the element that says why the button does nothing. */
  ariaDescribedBy?: string;
  autoFocus?: boolean;
}

/** A button that does something here. To go somewhere, use LinkButton. */
export function Button(props: ButtonProps) {
  const { t } = useTranslation('ui');
  const { variant = 'secondary', size = 'normal', busy = false } = props;
  return (
    <AriaButton
      className={classes('dt-knop', `dt-knop--${variant}`, `dt-knop--${size}`, props.fullWidth && 'dt-knop--breed', busy && 'dt-knop--bezig')}
      type={busy ? 'button' : (props.type ?? 'button')}
      onPress={busy ? undefined : props.onPress}
      isDisabled={props.disabled}
      aria-disabled={busy || undefined}
      aria-label={props.ariaLabel}
      aria-expanded={props.ariaExpanded}
      aria-controls={props.ariaControls}
      aria-describedby={props.ariaDescribedBy}
      autoFocus={props.autoFocus}
    >
      {busy && <span className="dt-knop__wiel" aria-hidden="true" />}
      <span className="dt-knop__woorden">{busy ? (props.busyLabel ?? t('bezig')) : props.children}</span>
      {props.keyHint && !busy && <kbd className="dt-knop__toets">{props.keyHint}</kbd>}
    </AriaButton>
  );
}
