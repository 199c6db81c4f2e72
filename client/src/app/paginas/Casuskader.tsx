import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useParams } from 'react-router';
import { useMag } from '../../platform/sessie/Sessie';
import { LinkPills, Stack } from '../../ui';

/** The pages of one casus beside each other. */
export function Component() {
  const { t } = useTranslation(['casus', 'leren', 'spoed']);
  const { casusId = '' } = useParams();
  const { pathname } = useLocation();
  const magNetwerk = useMag('zien', 'Netwerk');
  const magAfspraken = useMag('zien', 'Beurtklok');
  const magSpoed = useMag('bijeenroepen', 'Crisisoverleg');
  const delen = [
    { label: t('casus:pagina.overzicht'), href: `/casus/${casusId}`, mag: true },
    { label: t('casus:pagina.netwerk'), href: `/casus/${casusId}/netwerk`, mag: magNetwerk },
    { label: t('leren:afspraken'), href: `/casus/${casusId}/afspraken`, mag: magAfspraken },
    { label: t('spoed:menu'), href: `/casus/${casusId}/spoed`, mag: magSpoed },
  ];
  return (
    <Stack gap="l">
      <LinkPills
        ariaLabel={t('casus:pagina.delen')}
        items={delen.filter(({ mag }) => mag).map(({ label, href }) => ({ label, href, current: pathname === href }))}
      />
      <Outlet />
    </Stack>
  );
}
