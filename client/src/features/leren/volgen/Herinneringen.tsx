import { useQuery } from '@apollo/client/react';
import { lidkamer } from '@doorbraaktafel/shared/live';
import { useTranslation } from 'react-i18next';
import { HerinneringGezienDocument, MijnHerinneringenDocument, type MijnHerinneringenQuery } from '../../../generated/graphql';
import { useHandeling, useHerlees } from '../../../platform/apollo';
import { huidigeTaal } from '../../../platform/i18n';
import { useVersheid } from '../../../platform/live';
import { datumLang } from '../../../platform/opmaak';
import { useIk } from '../../../platform/sessie/Sessie';
import { Alert, Button, Card, Chip, Cluster, LinkButton, Stack } from '../../../ui';
import { herinneringWoord } from '../woorden';
import '../Leren.css';

type Herinnering = MijnHerinneringenQuery['mijnHerinneringen'][number];

/** What this lid was reminded of; nothing when there is nothing. */
export function Herinneringen() {
  const { t } = useTranslation('leren');
  const { lidId } = useIk();
  const { data, refetch } = useQuery(MijnHerinneringenDocument);
  useVersheid(lidkamer(lidId), () => refetch());
  const lijst = data?.mijnHerinneringen ?? [];
  if (lijst.length === 0) return null;
  return (
    <Card title={t('herinnering.titel')} tone="letop">
      <ul className="dt-leren__lijst">
        {lijst.map((herinnering) => (
          <li key={herinnering.id}>
            <Regel herinnering={herinnering} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Regel({ herinnering: { id, soort, casusId, pseudoniem, tekst, dag } }: { herinnering: Herinnering }) {
  const { t } = useTranslation('leren');
  const { doe, bezig, weigering } = useHandeling(HerinneringGezienDocument);
  const herlees = useHerlees(MijnHerinneringenDocument);

  async function zetGezien() {
    if (await doe({ herinneringId: id })) await herlees();
  }

  return (
    <Stack gap="xs">
      <p>{tekst}</p>
      <div>
        <Chip tone={soort === 'actie_te_laat' ? 'fout' : 'letop'}>{herinneringWoord(t, soort, datumLang(dag, huidigeTaal()))}</Chip>
      </div>
      {weigering && <Alert tone="fout" title={weigering.boodschap} />}
      <Cluster gap="xs">
        <LinkButton size="small" href={`/casus/${casusId}/afspraken`}>
          {t('herinnering.naar', { naam: pseudoniem })}
        </LinkButton>
        <Button size="small" variant="quiet" busy={bezig} ariaLabel={t('herinnering.gezienVan', { tekst })} onPress={() => void zetGezien()}>
          {t('herinnering.gezien')}
        </Button>
      </Cluster>
    </Stack>
  );
}
