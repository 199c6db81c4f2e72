import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, FailedState, LoadingState } from './States';

export interface FetchStateProps<D> {
  data: D | undefined;
  fault?: { boodschap: string; traceId?: string };
  /** It does not exist or is not for this person; the page never says which. */
  missing?: boolean;
  onRetry: () => void;
  lines?: number;
  children: (data: D) => ReactNode;
}

/** A part of a page that is fetched: coming, failed, not for you, or there. */
export function FetchState<D>({ data, fault, missing, onRetry, lines, children }: FetchStateProps<D>) {
  const { t } = useTranslation('algemeen');
  if (missing) return <EmptyState title={t('geenRecht.titel')}>{t('geenRecht.uitleg')}</EmptyState>;
  if (fault) return <FailedState message={fault.boodschap} traceId={fault.traceId} onRetry={onRetry} />;
  return data === undefined ? <LoadingState lines={lines} /> : children(data);
}
