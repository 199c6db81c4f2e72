import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CasusafrondingDocument } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { kan } from '../../../platform/mogelijk';
import { Button, Cluster, Muted } from '../../../ui';
import { VerwachtingVenster } from './VerwachtingVenster';

/** At the table, right after a besluit: what it has to bring and when one looks back; it can wait, so it never stands in the way. */
export function Verwachtingvraag({ casusId }: { casusId: string }) {
  const { t } = useTranslation('leren');
  const { data } = useBevraging(CasusafrondingDocument, { casusId });
  const [open, zetOpen] = useState(false);
  const besluit = data?.casusafronding.besluiten.toSorted((a, b) => b.nummer - a.nummer)[0];
  if (!besluit || besluit.wijze === 'advies') return null;
  return (
    <>
      {besluit.verwachting && <Muted>{`${t('afronden.verwacht')}: ${besluit.verwachting.tekst}`}</Muted>}
      {kan(besluit.mogelijk, 'verwachtingVastleggen') && (
        <Cluster>
          <Button size="small" variant="quiet" ariaLabel={t('afronden.legVastVan', { nummer: besluit.nummer })} onPress={() => zetOpen(true)}>
            {t('afronden.legVast')}
          </Button>
        </Cluster>
      )}
      {open && <VerwachtingVenster besluit={besluit} sluit={() => zetOpen(false)} />}
    </>
  );
}
