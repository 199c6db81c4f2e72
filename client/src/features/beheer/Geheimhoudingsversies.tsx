import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GeheimhoudingsversiesDocument, type GeheimhoudingsversiesQuery } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang } from '../../platform/opmaak';
import { Button, Card, Chip, Cluster, FetchState, Muted, PageHeader, Stack } from '../../ui';
import { GeheimhoudingVenster } from './GeheimhoudingVenster';

type Versie = GeheimhoudingsversiesQuery['geheimhoudingsversies']['lijst'][number];

/** What people promise before they come to the table, in the words of the regio; in versions. */
export function Geheimhoudingsversies() {
  const { t } = useTranslation('beheer');
  const [open, zetOpen] = useState(false);
  const { data, fout, opnieuw } = useBevraging(GeheimhoudingsversiesDocument, {});
  const sluit = () => zetOpen(false);
  return (
    <Stack gap="l">
      <PageHeader title={t('geheim.titel')} intro={t('geheim.intro')} />
      <FetchState data={data} fault={fout} onRetry={() => void opnieuw()} lines={6}>
        {({ geheimhoudingsversies: { lijst } }) => (
          <Stack>
            <Cluster>
              <Button variant="primary" onPress={() => zetOpen(true)}>{t('geheim.leg')}</Button>
            </Cluster>
            {lijst.map((versie) => (
              <Versiekaart key={versie.versie} versie={versie} />
            ))}
            {open && <GeheimhoudingVenster vorige={lijst[0]?.zinnen ?? []} klaar={() => opnieuw().then(sluit)} sluit={sluit} />}
          </Stack>
        )}
      </FetchState>
    </Stack>
  );
}

function Versiekaart({ versie: { versie, zinnen, geldigVan, doorNaam, staat } }: { versie: Versie }) {
  const { t } = useTranslation('beheer');
  return (
    <Card title={t('geheim.versie', { versie })} aside={staat !== 'was' && <Chip tone={staat === 'geldt' ? 'goed' : 'letop'}>{t(staat === 'geldt' ? 'geheim.nu' : 'geheim.komt')}</Chip>}>
      <Stack gap="s">
        <Muted>{geldigVan ? t('geheim.vanaf', { dag: datumLang(geldigVan, huidigeTaal()), naam: doorNaam ?? '' }) : t('geheim.eigen')}</Muted>
        <ul>
          {zinnen.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      </Stack>
    </Card>
  );
}
