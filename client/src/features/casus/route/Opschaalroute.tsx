import { casuskamer } from '@doorbraaktafel/shared/live';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CasusrouteDocument, type CasusrouteQuery } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { useVersheid } from '../../../platform/live';
import { huidigeTaal } from '../../../platform/i18n';
import { kan, waaromNiet } from '../../../platform/mogelijk';
import { datumLang } from '../../../platform/opmaak';
import { useIk } from '../../../platform/sessie/Sessie';
import { Button, Card, Chip, Cluster, FetchState, Muted, Stack } from '../../../ui';
import { DriehoekDialoog } from './DriehoekDialoog';
import { PogingDialoog } from './PogingDialoog';
import { Stappen } from './Stappen';
import { ZijuitgangDialoog } from './ZijuitgangDialoog';

type Route = CasusrouteQuery['casusroute'];

/** Whose the casus is on this level, who belongs to the triangle, what was tried, and the ways out. */
export function Opschaalroute({ casusId }: { casusId: string }) {
  const { t } = useTranslation('route');
  const { organisatieId } = useIk();
  const { data, fout, opnieuw } = useBevraging(CasusrouteDocument, { casusId });
  const [open, zetOpen] = useState<'antwoord' | 'poging' | 'zijuitgang' | 'driehoek'>();
  useVersheid(casuskamer(casusId, organisatieId), opnieuw, ['casus.gewijzigd']);
  const sluit = () => zetOpen(undefined);
  return (
    <Card title={t('titel')}>
      <FetchState data={data} fault={fout} onRetry={() => void opnieuw()} lines={3}>
        {({ casusroute }) => (
          <Stack gap="s">
            <p>{t('eigenaar', { wie: casusroute.eigenaarNaam })}</p>
            {casusroute.niveau === 1 && <Driehoek hoeken={casusroute.driehoek} />}
            {casusroute.niveau === 1 && kan(casusroute.acties, 'zijuitgangNemen') && <Muted>{waaromNiet(casusroute.acties, 'driehoekVragen')}</Muted>}
            <Stappen stappen={casusroute.stappen} />
            <Cluster>
              {kan(casusroute.acties, 'driehoekVragen') && (
                <Button size="small" onPress={() => zetOpen('driehoek')}>
                  {t('vraag.knop')}
                </Button>
              )}
              {kan(casusroute.acties, 'bestuurAntwoorden') && (
                <Button size="small" variant="primary" onPress={() => zetOpen('antwoord')}>
                  {t('antwoord.knop')}
                </Button>
              )}
              {kan(casusroute.acties, 'pogingVastleggen') && !kan(casusroute.acties, 'bestuurAntwoorden') && (
                <Button size="small" onPress={() => zetOpen('poging')}>
                  {t('poging.knop')}
                </Button>
              )}
              {kan(casusroute.acties, 'zijuitgangNemen') && (
                <Button size="small" variant="quiet" onPress={() => zetOpen('zijuitgang')}>
                  {t('zijuitgang.knop')}
                </Button>
              )}
            </Cluster>
          </Stack>
        )}
      </FetchState>
      {open === 'driehoek' && <DriehoekDialoog casusId={casusId} sluit={sluit} />}
      {(open === 'poging' || open === 'antwoord') && <PogingDialoog casusId={casusId} woorden={open} sluit={sluit} />}
      {open === 'zijuitgang' && <ZijuitgangDialoog casusId={casusId} sluit={sluit} />}
    </Card>
  );
}

function Driehoek({ hoeken }: { hoeken: Route['driehoek'] }) {
  const { t } = useTranslation('route');
  return (
    <>
      <Muted>{t('driehoek.uitleg')}</Muted>
      <ul className="dt-casus__lijst" aria-label={t('driehoek.titel')}>
        {hoeken.map(({ plek, organisatieNaam, doetMee, gevraagdTot }) => (
          <li key={plek}>
            {organisatieNaam ?? t(`driehoek.nog_${plek as 'gemeente' | 'corporatie' | 'zorgaanbieder'}`)}{' '}
            {organisatieNaam && <Chip tone={doetMee ? 'goed' : 'letop'}>{doetMee ? t('driehoek.doetMee') : t('driehoek.doetNietMee')}</Chip>}
            {gevraagdTot && <Muted>{t('driehoek.gevraagd', { dag: datumLang(gevraagdTot, huidigeTaal()) })}</Muted>}
          </li>
        ))}
      </ul>
    </>
  );
}
