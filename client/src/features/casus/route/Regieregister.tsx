import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RegieafsprakenDocument } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { huidigeTaal } from '../../../platform/i18n';
import { datumLang } from '../../../platform/opmaak';
import { useMag } from '../../../platform/sessie/Sessie';
import { Button, Card, EmptyState, FetchState, Muted, Table } from '../../../ui';
import { onderwerpNaam } from '../woorden';
import { RegieafspraakDialoog } from './RegieafspraakDialoog';

/** Which party has the regie on which subject, per gemeente, known before anything goes wrong. */
export function Regieregister() {
  const { t } = useTranslation('route');
  const { t: casus } = useTranslation('casus');
  const magVastleggen = useMag('vastleggen', 'Regieafspraak');
  const { data, fout, opnieuw } = useBevraging(RegieafsprakenDocument, {});
  const [open, zetOpen] = useState(false);
  const dag = (welke: string) => datumLang(welke, huidigeTaal());
  return (
    <Card title={t('regie.titel')} aside={magVastleggen && <Button onPress={() => zetOpen(true)}>{t('regie.knop')}</Button>}>
      <Muted>{t('regie.uitleg')}</Muted>
      <FetchState data={data} fault={fout} onRetry={() => void opnieuw()} lines={3}>
        {({ regieafspraken }) => (
          <Table
            caption={t('regie.titel')}
            captionHidden
            columns={[
              { id: 'gemeente', header: t('regie.gemeente'), cell: ({ gemeenteNaam }) => gemeenteNaam },
              { id: 'onderwerp', header: t('regie.onderwerp'), cell: ({ onderwerp }) => onderwerpNaam(casus, onderwerp) },
              { id: 'organisatie', header: t('regie.organisatie'), cell: ({ organisatieNaam }) => organisatieNaam },
              { id: 'document', header: t('regie.document'), cell: ({ document, sinds }) => `${document}. ${t('regie.sinds', { dag: dag(sinds) })}` },
            ]}
            rows={regieafspraken.afspraken}
            rowKey={({ id }) => id}
            empty={<EmptyState title={t('regie.leeg')}>{t('regie.leegUitleg')}</EmptyState>}
          />
        )}
      </FetchState>
      {open && (
        <RegieafspraakDialoog
          sluit={() => {
            zetOpen(false);
            void opnieuw();
          }}
        />
      )}
    </Card>
  );
}
