import { useTranslation } from 'react-i18next';
import { ThemaproefDocument } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { Alert, FailedState, LoadingState, Stack, Table } from '../../ui';
import type { Kleuren } from './kleuren';

/** What people could not read in these colours; measured by the server. */
export function Metingen({ kleuren }: { kleuren: Kleuren }) {
  const { t } = useTranslation('thema');
  const { data, fout } = useBevraging(ThemaproefDocument, { kleuren });
  if (fout) return <FailedState message={fout.boodschap} traceId={fout.traceId} />;
  if (!data) return <LoadingState lines={2} />;
  const teLaag = data.themaproef.filter(({ genoeg }) => !genoeg);
  const getal = (waarde: number) => (Math.floor(waarde * 10) / 10).toLocaleString(huidigeTaal());
  if (teLaag.length === 0) return <Alert tone="goed" title={t('allesTeLezen')} announce />;
  return (
    <Stack>
      <Alert tone="fout" title={t('nietTeLezen', { count: teLaag.length })} announce />
      <Table
        caption={t('teLaag')}
        captionHidden
        rows={teLaag}
        rowKey={({ paar }) => paar}
        columns={[
          { id: 'paar', header: t('paar'), cell: ({ paar }) => paar },
          { id: 'gemeten', header: t('gemeten'), align: 'end', cell: ({ gemeten }) => getal(gemeten) },
          { id: 'minst', header: t('minst'), align: 'end', cell: ({ minst }) => getal(minst) },
        ]}
      />
    </Stack>
  );
}
