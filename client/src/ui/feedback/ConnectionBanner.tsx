import { useTranslation } from 'react-i18next';
import { classes } from '../classes';
import './ConnectionBanner.css';

/** Where the live line stands; "bijgewerkt" is shown for a while after it came back. */
export type ConnectionState = 'verbonden' | 'verbroken' | 'herstellen' | 'bijgewerkt';

/** Says in words that the line is gone, coming back, or back with so many new things. */
export function ConnectionBanner({ state, newCount = 0 }: { state: ConnectionState; newCount?: number }) {
  const words = useWords(state, newCount);
  return (
    <div role="status" className={classes(words && 'dt-verbinding', words && `dt-verbinding--${state}`)}>
      {words}
    </div>
  );
}

function useWords(state: ConnectionState, newCount: number): string | undefined {
  const { t } = useTranslation('ui');
  if (state === 'verbonden') return undefined;
  if (state !== 'bijgewerkt') return t(`verbinding.${state}`);
  return newCount > 0 ? t('verbinding.bijgewerktNieuw', { count: newCount }) : t('verbinding.bijgewerkt');
}
