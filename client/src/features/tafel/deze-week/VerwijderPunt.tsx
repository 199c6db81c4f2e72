import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgendapuntVerwijderenDocument, DezeWeekDocument } from '../../../generated/graphql';
import { useHandeling, useHerlees } from '../../../platform/apollo';
import { RedenVenster } from '../RedenVenster';
import type { Agendapunt } from '../useZitting';

/** Takes an item off the agenda, with the reason that who brought it in gets to read. */
export function VerwijderPunt({ punt, sluit }: { punt: Agendapunt | undefined; sluit: () => void }) {
  const { t } = useTranslation('tafel');
  const [reden, zetReden] = useState('');
  const { doe, bezig, weigering } = useHandeling(AgendapuntVerwijderenDocument);
  const herlees = useHerlees(DezeWeekDocument);

  async function verwijder() {
    if (!punt || !(await doe({ agendapuntId: punt.id, reden }))) return;
    zetReden('');
    sluit();
    await herlees();
  }

  return (
    <RedenVenster
      titel={t('agenda.verwijderVan', { naam: punt?.pseudoniem ?? t('agenda.besloten') })}
      vraag={t('agenda.waaromWeg')}
      uitleg={t('agenda.waaromWegUitleg')}
      knop={t('agenda.weg')}
      open={punt !== undefined}
      sluit={sluit}
      reden={reden}
      zetReden={zetReden}
      bezig={bezig}
      weigering={weigering}
      verstuur={() => void verwijder()}
    />
  );
}
