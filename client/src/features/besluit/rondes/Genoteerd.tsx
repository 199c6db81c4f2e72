import { useTranslation } from 'react-i18next';
import type { BesluitVeldenFragment } from '../../../generated/graphql';
import { kan } from '../../../platform/mogelijk';
import { Alert, Stack } from '../../../ui';
import type { Standpunt } from '../useBesluitstand';

/** Whose answers the chair noted and nobody confirmed yet; read before a besluit is taken on them. */
export function NogTeBevestigen({ standpunten }: { standpunten: readonly Standpunt[] }) {
  const { t } = useTranslation('naspel');
  const wie = standpunten.filter(({ onbevestigd }) => onbevestigd).map(({ organisatieNaam }) => organisatieNaam);
  if (wie.length === 0) return null;
  return (
    <Alert tone="letop" title={t('ronde.nogTeBevestigen', { wie: wie.join(', ') })}>
      {t('ronde.nogTeBevestigenUitleg')}
    </Alert>
  );
}

/** What an organisation corrected about the answer that a besluit rests on, and what comes next for who leads. */
export function Correcties({ besluit }: { besluit: Pick<BesluitVeldenFragment, 'standpunten' | 'mogelijk'> }) {
  const { t } = useTranslation('naspel');
  const verbeterd = besluit.standpunten.filter(({ klopt }) => klopt === false);
  if (verbeterd.length === 0) return null;
  return (
    <Stack gap="s">
      {verbeterd.map(({ organisatieId, organisatieNaam, opmerking }) => (
        <Alert key={organisatieId} tone="letop" title={t('ronde.verbeterd', { wie: organisatieNaam })}>
          {opmerking && <p>{`“${opmerking}”`}</p>}
          {kan(besluit.mogelijk, 'besluitIntrekken') && <p>{t('ronde.verbeterdDan')}</p>}
        </Alert>
      ))}
    </Stack>
  );
}
