import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useParams } from 'react-router';
import { useMag } from '../../platform/sessie/Sessie';
import { LinkPills, Stack } from '../../ui';

/** The pages of one casus beside each other. */
export function Component() {
  const { t } = useTranslation(['casus', 'fondsaanvraag']);
  const { casusId = '' } = useParams();
  const { pathname } = useLocation();
  const magNetwerk = useMag('zien', 'Netwerk');
  const vraagtGeld = useMag('aanvragen', 'Uitgave');
  const delen = [
    { label: t('pagina.overzicht'), href: `/casus/${casusId}`, mag: true },
    { label: t('pagina.netwerk'), href: `/casus/${casusId}/netwerk`, mag: magNetwerk },
    { label: t('fondsaanvraag:menu'), href: `/casus/${casusId}/geld`, mag: vraagtGeld },
  ];
  return (
    <Stack gap="l">
      <LinkPills
        ariaLabel={t('pagina.delen')}
        items={delen.filter(({ mag }) => mag).map(({ label, href }) => ({ label, href, current: pathname === href }))}
      />
      <Outlet />
    </Stack>
  );
}
