import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BeleidssignalenDocument, type SignaalVeldenFragment } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang } from '../../platform/opmaak';
import { Button, Card, Chip, EmptyState, FetchState, Muted, PageHeader, Stack } from '../../ui';
import { SignaalVenster } from './SignaalVenster';
import { uitkomstWoord } from './signaal';

/** Rules that were set aside again and again: questions for the policy table, without anything of a casus. */
export function Signalen() {
  const { t } = useTranslation('regels');
  const [gekozen, kies] = useState<SignaalVeldenFragment>();
  const { data, fout, opnieuw } = useBevraging(BeleidssignalenDocument, {});
  return (
    <Stack gap="l">
      <PageHeader title={t('signaal.titel')} intro={t('signaal.uitleg')} />
      <FetchState data={data} fault={fout} onRetry={() => void opnieuw()}>
        {({ beleidssignalen }) =>
          beleidssignalen.length === 0 ? (
            <EmptyState title={t('signaal.leeg')}>{t('signaal.leegUitleg')}</EmptyState>
          ) : (
            <Stack>
              {beleidssignalen.map((signaal) => (
                <Signaalkaart key={signaal.id} signaal={signaal} opBehandel={() => kies(signaal)} />
              ))}
            </Stack>
          )
        }
      </FetchState>
      {gekozen && <SignaalVenster signaal={gekozen} sluit={() => kies(undefined)} />}
    </Stack>
  );
}

function Signaalkaart({ signaal, opBehandel }: { signaal: SignaalVeldenFragment; opBehandel: () => void }) {
  const { t } = useTranslation('regels');
  const { regelNaam, organisatieNaam, aantal, ontstaanOp, behandeldOp, behandeldDoorNaam, uitkomst, toelichting, mogelijk } = signaal;
  const dag = (datum: string) => datumLang(datum, huidigeTaal());
  const mag = mogelijk.some(({ naam, toegestaan }) => naam === 'beleidssignaalBehandelen' && toegestaan);
  return (
    <Card eyebrow={organisatieNaam ?? t('vanRegio')} title={regelNaam} aside={<Chip tone={behandeldOp ? 'goed' : 'letop'}>{behandeldOp ? uitkomstWoord(t, uitkomst) : t('signaal.open')}</Chip>}>
      <p>{t('signaal.aantal', { count: aantal, datum: dag(ontstaanOp) })}</p>
      {toelichting && <p>{toelichting}</p>}
      {behandeldOp && <Muted>{[behandeldDoorNaam, dag(behandeldOp)].filter(Boolean).join(', ')}</Muted>}
      {mag && (
        <div>
          <Button size="small" ariaLabel={`${t('signaal.behandel')}: ${regelNaam}`} onPress={opBehandel}>
            {t('signaal.behandel')}
          </Button>
        </div>
      )}
    </Card>
  );
}
