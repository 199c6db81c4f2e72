import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Card, Cluster, DefinitionList, Muted } from '../../ui';
import type { Balie } from './balie';
import { Wijzedialoog } from './Wijzedialoog';

/** How this fund pays, and changing it. */
export function Wijze({ balie, klaar }: { balie: Balie; klaar: (melding: string) => void }) {
  const { t } = useTranslation('betalen');
  const [open, zetOpen] = useState(false);
  const { wijze } = balie;
  return (
    <Card title={t('wijze.titel')}>
      {wijze ? (
        <DefinitionList
          items={[
            { term: t('wijze.kies'), value: t(wijze.vorm === 'sepa' ? 'wijze.sepa' : 'wijze.csv') },
            ...(wijze.iban ? [{ term: t('wijze.rekening'), value: `${wijze.rekeninghouder ?? ''} ${wijze.iban}`.trim() }] : []),
            ...(wijze.vorm === 'csv' ? [{ term: t('wijze.kolommen'), value: wijze.kolommen.map(({ kop }) => kop).join(wijze.scheidingsteken) }] : []),
          ]}
        />
      ) : (
        <Muted>{t('wijze.geen')}</Muted>
      )}
      <Cluster>
        <Button onPress={() => zetOpen(true)}>{t('wijze.knop')}</Button>
      </Cluster>
      {open && (
        <Wijzedialoog
          balie={balie}
          sluit={() => zetOpen(false)}
          klaar={(melding) => {
            zetOpen(false);
            klaar(melding);
          }}
        />
      )}
    </Card>
  );
}
