import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../action/Button';
import { Alert } from './Alert';
import './States.css';

export interface EmptyStateProps {
  title: string;
  /** What would stand here and why it does not yet. */
  children?: ReactNode;
  /** At most one button. */
  action?: ReactNode;
}

/** A list or page with nothing in it: what it is, why it is empty, what can be done. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="dt-leeg">
      <h2 className="dt-leeg__titel">{title}</h2>
      {children && <div className="dt-leeg__uitleg">{children}</div>}
      {action}
    </div>
  );
}

/** Grey lines that appear after 300 ms, while screen readers hear that something is coming. */
export function LoadingState({ label, lines = 3 }: { label?: string; lines?: number }) {
  const { t } = useTranslation('ui');
  return (
    <div className="dt-laden" aria-busy="true">
      <p role="status" className="dt-onzichtbaar">
        {label ?? t('laden')}
      </p>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className="dt-laden__regel" />
      ))}
    </div>
  );
}

export interface FailedStateProps {
  /** What could not be shown or done, in plain words. */
  message?: string;
  /** The number under which the server knows this failure. */
  traceId?: string;
  onRetry?: () => void;
}

/** Something failed: what, what to do, and the number to give when asking for help. */
export function FailedState({ message, traceId, onRetry }: FailedStateProps) {
  const { t } = useTranslation('ui');
  return (
    <Alert
      tone="fout"
      title={message ?? t('mislukt.titel')}
      actions={onRetry && <Button onPress={onRetry}>{t('mislukt.opnieuw')}</Button>}
    >
      {traceId && <p className="dt-spoor">{t('mislukt.spoor', { nummer: traceId })}</p>}
    </Alert>
  );
}
