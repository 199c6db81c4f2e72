import { useTranslation } from 'react-i18next';
import { Alert, EmptyState, Stack } from '../../ui';
import { FiguurKaart } from './FiguurKaart';
import { isLeeg, tel, type Figuur } from './figuur';
import { Overeenkomst } from './Overeenkomst';
import type { Cijfervraag } from './vraag';

/** All figures below each other, after what they come to. */
export function Figuren({ figuren, vraag }: { figuren: readonly Figuur[]; vraag: Cijfervraag }) {
  const { t } = useTranslation('cijfers');
  if (figuren.every(isLeeg)) return <EmptyState title={t('leeg.titel')}>{t('leeg.uitleg')}</EmptyState>;
  return (
    <Stack gap="l">
      {figuren.every(({ bron }) => !bron) ? (
        <Alert tone="info" title={t('geenBron.titel')}>
          {t('geenBron.uitleg')}
        </Alert>
      ) : (
        <Overeenkomst stand={tel(figuren)} />
      )}
      <nav className="dt-cijfers__inhoud" aria-label={t('inhoud')}>
        <ul>
          {figuren.map(({ nummer, titel }) => (
            <li key={nummer}>
              <a className="dt-link" href={`#figuur-${nummer}`}>
                {t('figuur', { nummer })}: {titel}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {figuren.map((figuur) => (
        <FiguurKaart key={figuur.nummer} figuur={figuur} vraag={vraag} />
      ))}
    </Stack>
  );
}
