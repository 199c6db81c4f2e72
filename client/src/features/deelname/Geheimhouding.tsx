import { useTranslation } from 'react-i18next';
import { GeheimhoudingAanvaardenDocument, GeheimhoudingDocument } from '../../generated/graphql';
import { useBevraging, useHandeling } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang } from '../../platform/opmaak';
import { useMag } from '../../platform/sessie/Sessie';
import { Alert, Button, Card, FetchState, LinkButton, Muted } from '../../ui';

/** The promise of the table: to be read and made once, on the page of the own account. */
export function Geheimhouding() {
  return useMag('aanvaarden', 'Geheimhouding') ? <Verklaring /> : null;
}

function Verklaring() {
  const { t } = useTranslation('deelname');
  const { data, fout, opnieuw } = useBevraging(GeheimhoudingDocument, {});
  const { doe, bezig, weigering } = useHandeling(GeheimhoudingAanvaardenDocument);

  async function beloof(versie: number) {
    if (await doe({ versie })) await opnieuw();
  }

  return (
    <Card title={t('geheim.titel')}>
      <Muted>{t('geheim.uitleg')}</Muted>
      <FetchState data={data} fault={fout} onRetry={() => void opnieuw()} lines={4}>
        {({ geheimhouding: { versie, zinnen, aanvaardOp } }) => (
          <>
            <ul>
              {zinnen.map((zin) => (
                <li key={zin}>{zin}</li>
              ))}
            </ul>
            {weigering && <Alert tone="fout" title={weigering.boodschap} />}
            {aanvaardOp && <Alert tone="goed" title={t('geheim.gedaan', { dag: datumLang(aanvaardOp, huidigeTaal()), versie })} announce />}
            {!aanvaardOp && (
              <div>
                <Button variant="primary" busy={bezig} onPress={() => void beloof(versie)}>
                  {t('geheim.aanvaard')}
                </Button>
              </div>
            )}
          </>
        )}
      </FetchState>
    </Card>
  );
}

/** Says on the first screen that the promise is still to be made; nothing for who made it. */
export function Geheimhoudingsmelding() {
  return useMag('bijwonen', 'Zitting') ? <Melding /> : null;
}

function Melding() {
  const { t } = useTranslation('deelname');
  const { data } = useBevraging(GeheimhoudingDocument, {});
  if (!data || data.geheimhouding.aanvaardOp) return null;
  return (
    <Alert tone="letop" title={t('geheim.eerst')} actions={<LinkButton href="/mijn-account">{t('geheim.naar')}</LinkButton>}>
      {t('geheim.uitleg')}
    </Alert>
  );
}
