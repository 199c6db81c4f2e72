import { GEKOZEN_GRONDEN } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AfwijkingenVanRegelDocument, type AfwijkingenVanRegelQuery } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { Button, EmptyState, FetchState, Table, type Column } from '../../ui';

type Afwijking = AfwijkingenVanRegelQuery['afwijkingenVanRegel'][number];

/** Every besluit that set this rule aside, asked for when somebody wants to see it; no casus and nobody in it. */
export function Afgeweken({ regelId, naam }: { regelId: string; naam: string }) {
  const { t } = useTranslation('regels');
  const [open, zetOpen] = useState(false);
  if (open) return <Lijst regelId={regelId} naam={naam} />;
  return (
    <div>
      <Button size="small" variant="quiet" ariaLabel={`${t('afgeweken.toon')}: ${naam}`} onPress={() => zetOpen(true)}>
        {t('afgeweken.toon')}
      </Button>
    </div>
  );
}

function Lijst({ regelId, naam }: { regelId: string; naam: string }) {
  const { t } = useTranslation(['regels', 'afwijking', 'besluit']);
  const { data, fout, opnieuw } = useBevraging(AfwijkingenVanRegelDocument, { regelId });
  const kolommen: Column<Afwijking>[] = [
    { id: 'besluit', header: t('afgeweken.besluit'), cell: ({ nummer, jaar }) => t('afgeweken.nummer', { nummer, jaar }) },
    { id: 'versie', header: t('afgeweken.versie'), cell: ({ versieNummer }) => versieNummer },
    { id: 'grond', header: t('afgeweken.grond'), cell: ({ grond }) => grondWoord(grond) },
    { id: 'kern', header: t('afgeweken.waarom'), cell: ({ kern }) => kern },
    { id: 'wijze', header: t('afgeweken.wijze'), cell: ({ wijze }) => wijzeWoord(wijze) },
  ];
  function grondWoord(grond: string | null) {
    const bekend = GEKOZEN_GRONDEN.find((een) => een === grond);
    return bekend && t(`afwijking:grond.${bekend}`);
  }
  function wijzeWoord(wijze: string) {
    const bekend = (['consensus', 'doorzetting', 'advies'] as const).find((een) => een === wijze);
    return bekend ? t(`besluit:wijze.${bekend}`) : wijze;
  }
  return (
    <FetchState data={data} fault={fout} onRetry={() => void opnieuw()} lines={2}>
      {({ afwijkingenVanRegel }) => (
        <Table caption={t('afgeweken.titel', { naam })} captionHidden columns={kolommen} rows={afwijkingenVanRegel} rowKey={({ id }) => id} empty={<EmptyState title={t('afgeweken.leeg')}>{t('afgeweken.leegUitleg')}</EmptyState>} />
      )}
    </FetchState>
  );
}
