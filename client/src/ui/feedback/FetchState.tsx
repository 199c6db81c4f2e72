import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Stack } from '../layout/Arrange';
import { PageHeader } from '../layout/PageHeader';
import { EmptyState, FailedState, LoadingState } from './States';

export interface FetchStateProps<D> {
  data: D | undefined;
  fault?: { boodschap: string; traceId?: string };
  /** It does not exist or is not for this person; the page never says which. */
  missing?: boolean;
  onRetry: () => void;
  lines?: number;
  /** It is the whole page, which then needs its title here too. */
  page?: boolean;
  children: (data: D) => ReactNode;
}

/** A part of a page that is fetched: coming, failed, not for you, or there. */
export function FetchState<D>({ data, fault, missing, onRetry, lines, page, children }: FetchStateProps<D>) {
  const { t } = useTranslation('algemeen');
  if (missing && page) return <PageHeader title={t('geenRecht.titel')} intro={t('geenRecht.uitleg')} />;
  if (missing) return <EmptyState title={t('geenRecht.titel')}>{t('geenRecht.uitleg')}</EmptyState>;
  if (fault) {
    return (
      <Stack>
        {page && <PageHeader title={t('mislukt.titel')} />}
        <FailedState message={fault.boodschap} traceId={fault.traceId} onRetry={onRetry} />
      </Stack>
    );
  }
  return data === undefined ? <LoadingState lines={lines} /> : children(data);
}
