import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useMag } from '../platform/sessie/Sessie';
import type { NavItem } from '../ui';

/** Pages of the beheerder with an address of their own. */
const VAN_BEHEER: readonly string[] = ['/uitnodigen', '/aanmelden-instellen'];

/** The pages this lid may open, in the order of the work; registers come last and share one menu. */
export function useMenu(): NavItem[] {
  const { pathname } = useLocation();
  const { t } = useTranslation(['algemeen', 'casus', 'client', 'cijfers', 'noodfonds', 'risicodeling', 'audit', 'tafel', 'besluit', 'regels', 'gelijk', 'leren', 'beheer', 'zorgdak', 'verantwoording', 'naspel', 'deelname', 'gegevens']);
  const eigenZaak = useMag('zien', 'EigenZaak');
  const ziet = useMag('zien', 'Casus');
  const brengtIn = useMag('inbrengen', 'Casus');
  const toezicht = useMag('controleren', 'Audit');
  const noodinzage = useMag('nemen', 'Noodinzage');
  const punten = [
    { label: t('tafel:dezeWeek'), href: '/', mag: useMag('zien', 'Zitting') },
    { label: t('client:menu'), href: '/mijn-zaak', mag: eigenZaak },
    { label: t('casus:lijst.titel'), href: '/casussen', mag: ziet && !eigenZaak },
    { label: t('casus:inbrengen.menu'), href: '/inbrengen', mag: brengtIn },
    { label: t('besluit:acties.titel'), href: '/acties', mag: useMag('zien', 'Actie') },
    { label: t('naspel:open.menu'), href: '/heroverwegingen', mag: useMag('beantwoorden', 'Heroverweging') },
    { label: t('audit:menu'), href: '/toezicht', mag: toezicht },
    { label: t('noodfonds:menu'), href: '/noodfonds', mag: useMag('zien', 'Fonds') },
    { label: t('verantwoording:titel'), href: '/noodfonds/verantwoording', mag: useMag('verantwoorden', 'Fonds'), register: true },
    { label: t('risicodeling:mijn.titel'), href: '/noodfonds/risico', mag: useMag('claimen', 'Risicodeling'), register: true },
    { label: t('besluit:mandaat.titel'), href: '/mandaten', mag: useMag('zien', 'Mandaat'), register: true },
    { label: t('regels:titel'), href: '/regels', mag: useMag('zien', 'Regel'), register: true },
    { label: t('regels:signaal.titel'), href: '/beleidssignalen', mag: useMag('zien', 'Beleidssignaal'), register: true },
    { label: t('gelijk:titel'), href: '/gelijke-behandeling', mag: useMag('zien', 'GelijkeBehandeling'), register: true },
    { label: t('leren:draaiboek.menu'), href: '/draaiboek', mag: useMag('zien', 'Draaiboek'), register: true },
    { label: t('leren:beleid.menu'), href: '/beleid', mag: useMag('zien', 'Beleid'), register: true },
    { label: t('deelname:nood.menu'), href: '/noodinzage', mag: noodinzage || toezicht, register: true },
    { label: t('gegevens:lijst.menu'), href: '/vernietigingen', mag: useMag('nagaan', 'Vernietiging'), register: true },
    { label: t('beheer:titel'), href: '/beheer', mag: useMag('inrichten', 'Instelling'), register: true },
    { label: t('zorgdak:menu'), href: '/zorgdak', mag: useMag('zien', 'Zorgdakkosten'), register: true },
    { label: t('cijfers:menu'), href: '/cijfers', mag: useMag('zien', 'Cijfers'), register: true },
  ];
  const zichtbaar = punten.filter(({ mag }) => mag);
  // A page below another in the address is its own place in the menu.
  const [hier] = zichtbaar.filter(({ href }) => isHier(VAN_BEHEER.includes(pathname) ? '/beheer' : pathname, href)).sort((een, ander) => ander.href.length - een.href.length);
  return zichtbaar.map(({ label, href, register }) => ({ label, href, register, current: href === hier?.href }));
}

function isHier(pathname: string, href: string): boolean {
  return href === '/' ? pathname === '/' : pathname === href || pathname.startsWith(`${href}/`);
}
