import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DraaiboekenDocument, type DraaiboekenQuery, type DraaiboekVeldenFragment } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { useMag } from '../../../platform/sessie/Sessie';
import { Button, Card, Chip, Cluster, Disclosure, FetchState, PageHeader, Stack } from '../../../ui';
import { blokkadeWoord } from '../woorden';
import { Draaiboekregels } from './Draaiboekregels';
import { DraaiboekVenster } from './DraaiboekVenster';
import '../Leren.css';

type Bundel = DraaiboekenQuery['draaiboeken'][number];

/** The draaiboek of the regio, one card per blokkade. */
export function Draaiboeken() {
  const { t } = useTranslation('leren');
  const { data, fout, nietGevonden, opnieuw } = useBevraging(DraaiboekenDocument, {});
  const [aan, zetAan] = useState<DraaiboekVeldenFragment>();
  return (
    <FetchState data={data} fault={fout} missing={nietGevonden} onRetry={() => void opnieuw()} lines={8} page>
      {({ draaiboeken }) => (
        <Stack gap="l">
          <PageHeader title={t('draaiboek.titel')} intro={t('draaiboek.inleiding')} />
          {draaiboeken.map((bundel) => (
            <Bundelkaart key={bundel.nu.blokkade} bundel={bundel} pasAan={() => zetAan(bundel.nu)} />
          ))}
          {aan && <DraaiboekVenster draaiboek={aan} sluit={() => zetAan(undefined)} />}
        </Stack>
      )}
    </FetchState>
  );
}

function Bundelkaart({ bundel: { nu, eerder }, pasAan }: { bundel: Bundel; pasAan: () => void }) {
  const { t } = useTranslation('leren');
  const magAanpassen = useMag('vaststellen', 'Draaiboek');
  const naam = blokkadeWoord(t, nu.blokkade);
  const versie = (nummer: number) => (nummer === 0 ? t('draaiboek.standaard') : t('draaiboek.versie', { versie: nummer }));
  return (
    <Card title={naam} aside={<Chip>{versie(nu.versie)}</Chip>}>
      <Draaiboekregels draaiboek={nu} />
      {magAanpassen && (
        <Cluster>
          <Button size="small" ariaLabel={t('draaiboek.pasAanVan', { blokkade: naam })} onPress={pasAan}>
            {t('draaiboek.pasAan')}
          </Button>
        </Cluster>
      )}
      {eerder.length > 0 && (
        <Disclosure title={t('draaiboek.eerder')}>
          <Stack>
            {eerder.map((vorige) => (
              <Card key={vorige.versie} compact headingLevel={3} title={versie(vorige.versie)}>
                <Draaiboekregels draaiboek={vorige} />
              </Card>
            ))}
          </Stack>
        </Disclosure>
      )}
    </Card>
  );
}
