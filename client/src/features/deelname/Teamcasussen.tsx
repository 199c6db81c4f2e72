import { useTranslation } from 'react-i18next';
import { TeamcasussenDocument, TeamInstappenDocument } from '../../generated/graphql';
import { useNavigate } from 'react-router';
import { useBevraging, useHandeling } from '../../platform/apollo';
import { useMag } from '../../platform/sessie/Sessie';
import { Alert, Button, Card, Muted } from '../../ui';
import './deelname.css';

/** Casussen of the own team in which one can step in; absent when there are none. */
export function Teamcasussen() {
  return useMag('instappen', 'Deelname') ? <Lijst /> : null;
}

function Lijst() {
  const { t } = useTranslation('deelname');
  const ga = useNavigate();
  const { data } = useBevraging(TeamcasussenDocument, {});
  const { doe, bezig, weigering } = useHandeling(TeamInstappenDocument);
  if (!data || data.teamcasussen.length === 0) return null;

  async function stapIn(casusId: string) {
    if (await doe({ casusId })) void ga(`/casus/${casusId}`);
  }

  return (
    <Card title={t('team.titel')}>
      <Muted>{t('team.uitleg')}</Muted>
      {weigering && <Alert tone="fout" title={weigering.boodschap} />}
      <ul className="dt-deelname__lijst">
        {data.teamcasussen.map(({ casusId, pseudoniem, wie }) => (
          <li key={casusId}>
            <strong>{pseudoniem}</strong>
            <Muted>{t('team.ziet', { namen: wie.join(', ') })}</Muted>
            <Button size="small" busy={bezig} onPress={() => void stapIn(casusId)} ariaLabel={t('team.stapInBij', { naam: pseudoniem })}>
              {t('team.stapIn')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
