import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PrecedentenDocument, type PrecedentenQueryVariables } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { Disclosure, FetchState, Muted, Stack } from '../../../ui';
import { Precedentkaart } from './Precedentkaart';

/** The nearest earlier besluiten, folded away; asked for once per rule, with the words that stood there then. */
export function EerdereBesluiten({ vraag }: { vraag: PrecedentenQueryVariables['vraag'] }) {
  const { t } = useTranslation('afwijking');
  const [eerste] = useState(vraag);
  const { data, fout, opnieuw } = useBevraging(PrecedentenDocument, { vraag: eerste });
  return (
    <FetchState data={data} fault={fout} onRetry={() => void opnieuw()} lines={1}>
      {({ precedenten }) =>
        precedenten.length === 0 ? (
          <Muted>{t('eerder.geen')}</Muted>
        ) : (
          <Disclosure title={t('eerder.aantal', { count: precedenten.length })}>
            <Stack gap="s">
              {precedenten.map((precedent) => (
                <Precedentkaart key={precedent.id} precedent={precedent} />
              ))}
            </Stack>
          </Disclosure>
        )
      }
    </FetchState>
  );
}
