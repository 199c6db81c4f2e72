import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../action/Icon';
import { classes } from '../classes';
import './Alert.css';

export type AlertTone = 'info' | 'goed' | 'letop' | 'fout';

export interface AlertProps {
  tone: AlertTone;
  title: string;
  /** What to do now. */
  children?: ReactNode;
  actions?: ReactNode;
  /** Read out at once when it appears; for errors this is so by itself. */
  announce?: boolean;
}

/** A message in the page that stays until its cause is gone. */
export function Alert({ tone, title, children, actions, announce }: AlertProps) {
  const { t } = useTranslation('ui');
  const role = tone === 'fout' ? 'alert' : announce ? 'status' : undefined;
  return (
    <div className={classes('dt-melding', `dt-melding--${tone}`)} role={role}>
      <Icon name={tone} />
      <div className="dt-melding__tekst">
        <p className="dt-melding__titel">
          <span className="dt-onzichtbaar">{t(`melding.${tone}`)}: </span>
          {title}
        </p>
        {children && <div>{children}</div>}
        {actions && <div className="dt-melding__acties">{actions}</div>}
      </div>
    </div>
  );
}
