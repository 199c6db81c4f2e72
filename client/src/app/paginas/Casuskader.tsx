import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useParams } from 'react-router';
import { useCasusWeg } from '../../features/deelname';
import { useMag } from '../../platform/sessie/Sessie';
import { LinkPills, Muted, PageHeader, Stack } from '../../ui';

/** The pages of one casus beside each other; of one that is not there, or not for this lid, only that. */
export function Component() {
  const { t } = useTranslation(['algemeen', 'casus', 'deelname', 'leren', 'spoed', 'fondsaanvraag', 'gegevens']);
  const { casusId = '' } = useParams();
  const { pathname } = useLocation();
  const magNetwerk = useMag('zien', 'Netwerk');
  const magAfspraken = useMag('zien', 'Beurtklok');
  const magSpoed = useMag('bijeenroepen', 'Crisisoverleg');
  const magPrivacy = useMag('vragen', 'Rectificatie');
  const vraagtGeld = useMag('aanvragen', 'Uitgave');
  const overzicht = pathname === `/casus/${casusId}`;
  const { weg, pseudoniem } = useCasusWeg(casusId, overzicht);
  const delen = [
    { label: t('casus:pagina.overzicht'), href: `/casus/${casusId}`, mag: true },
    { label: t('casus:pagina.netwerk'), href: `/casus/${casusId}/netwerk`, mag: magNetwerk },
    { label: t('deelname:tab'), href: `/casus/${casusId}/deelname`, mag: true },
    { label: t('fondsaanvraag:menu'), href: `/casus/${casusId}/geld`, mag: vraagtGeld },
    { label: t('leren:afspraken'), href: `/casus/${casusId}/afspraken`, mag: magAfspraken },
    { label: t('gegevens:privacy.tab'), href: `/casus/${casusId}/privacy`, mag: magPrivacy },
    { label: t('spoed:menu'), href: `/casus/${casusId}/spoed`, mag: magSpoed },
  ];
  if (weg) return <PageHeader title={t('algemeen:geenRecht.titel')} intro={t('algemeen:geenRecht.uitleg')} />;
  return (
    <Stack gap="l">
      <LinkPills
        ariaLabel={t('casus:pagina.delen')}
        items={delen.filter(({ mag }) => mag).map(({ label, href }) => ({ label, href, current: pathname === href }))}
      />
      {!overzicht && pseudoniem && <Muted large>{t('casus:pagina.van', { naam: pseudoniem })}</Muted>}
      <Outlet />
    </Stack>
  );
}
