import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RegelsDocument, type RegelVeldenFragment } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { useMag } from '../../platform/sessie/Sessie';
import { Button, EmptyState, FetchState, PageHeader, Stack } from '../../ui';
import { BeeindigVenster } from './BeeindigVenster';
import { Regelkaart } from './Regelkaart';
import { RegelVenster } from './RegelVenster';

type Venster = { soort: 'nieuw' } | { soort: 'versie' | 'einde'; regel: RegelVeldenFragment };

/** The register of rules: what each says and is for, where it stands, and when it held. */
export function Regels() {
  const { t } = useTranslation('regels');
  const magVastleggen = useMag('vastleggen', 'Regel');
  const [venster, toon] = useState<Venster>();
  const { data, fout, opnieuw } = useBevraging(RegelsDocument, {});
  const sluit = () => toon(undefined);
  return (
    <Stack gap="l">
      <PageHeader
        title={t('titel')}
        intro={t('uitleg')}
        actions={
          magVastleggen && (
            <Button variant="primary" onPress={() => toon({ soort: 'nieuw' })}>
              {t('nieuw')}
            </Button>
          )
        }
      />
      <FetchState data={data} fault={fout} onRetry={() => void opnieuw()}>
        {({ regels }) =>
          regels.length === 0 ? (
            <EmptyState title={t('leeg')}>{t('leegUitleg')}</EmptyState>
          ) : (
            <Stack>
              {regels.map((regel) => (
                <Regelkaart key={regel.id} regel={regel} opVersie={() => toon({ soort: 'versie', regel })} opEinde={() => toon({ soort: 'einde', regel })} />
              ))}
            </Stack>
          )
        }
      </FetchState>
      {venster?.soort === 'einde' && <BeeindigVenster regel={venster.regel} sluit={sluit} />}
      {venster && venster.soort !== 'einde' && <RegelVenster regel={venster.soort === 'versie' ? venster.regel : undefined} sluit={sluit} />}
    </Stack>
  );
}
