import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RisicodelingDocument, RisicofondsenDocument, RisicoUitgaveDocument } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { useMag } from '../../platform/sessie/Sessie';
import { Button, Card, Cluster, Muted, useAnnounce } from '../../ui';
import { Afspraak } from './Afspraak';
import { Afspraakdialoog } from './Afspraakdialoog';

/** Sharing the risk behind an expense of a waarborgfonds; for other expenses there is nothing to show. */
export function Risicodeling({ id }: { id: string }) {
  const mag = useMag('zien', 'Risicodeling');
  const { data, opnieuw, nietGevonden } = useBevraging(RisicodelingDocument, { id }, !mag);
  if (data) return <Afspraak deling={data.risicodeling} opnieuw={opnieuw} />;
  return nietGevonden ? <Mogelijk id={id} opnieuw={opnieuw} /> : null;
}

function Mogelijk({ id, opnieuw }: { id: string; opnieuw: () => Promise<unknown> }) {
  const { t } = useTranslation('risicodeling');
  const [open, zetOpen] = useState(false);
  const zeg = useAnnounce();
  const mag = useMag('vastleggen', 'Risicodeling');
  const uitgave = useBevraging(RisicoUitgaveDocument, { id }, !mag).data?.uitgave.uitgave;
  const fondsen = useBevraging(RisicofondsenDocument, {}, !mag).data?.fondsen;
  const isWaarborg = fondsen?.some((fonds) => fonds.id === uitgave?.fondsId && fonds.soort === 'waarborgfonds') ?? false;
  if (!uitgave || !isWaarborg || uitgave.betaaldInCent !== '0' || uitgave.restInCent === '0') return null;

  function klaar(melding: string) {
    zetOpen(false);
    zeg(melding);
    void opnieuw();
  }

  return (
    <Card title={t('titel')}>
      <Muted large>{t('uitleg')}</Muted>
      <Cluster>
        <Button onPress={() => zetOpen(true)}>{t('acties.vastleggen')}</Button>
      </Cluster>
      {open && <Afspraakdialoog uitgaveId={id} klaar={klaar} sluit={() => zetOpen(false)} />}
    </Card>
  );
}
