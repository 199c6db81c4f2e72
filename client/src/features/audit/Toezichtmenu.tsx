import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { LinkPills } from '../../ui';

/** The sides of toezicht: what was decided, where the money went, and whether the log is whole. */
export function Toezichtmenu() {
  const { t } = useTranslation('audit');
  const { pathname } = useLocation();
  const paginas = [
    { label: t('besluiten.titel'), href: '/toezicht' },
    { label: t('verantwoorden'), href: '/noodfonds/verantwoording' },
    { label: t('log.titel'), href: '/toezicht/logboek' },
  ];
  return <LinkPills ariaLabel={t('onderdelen')} items={paginas.map((pagina) => ({ ...pagina, current: pathname === pagina.href }))} />;
}
