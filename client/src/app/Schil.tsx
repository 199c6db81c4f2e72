import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { AfmeldenDocument } from '../generated/graphql';
import { huidigeTaal, kiesTaal, type Taal } from '../platform/i18n';
import { useVerbinding } from '../platform/live';
import { useWisselmenu } from '../features/lidmaatschap';
import { logoAdres } from '../platform/thema';
import { useIk } from '../platform/sessie/Sessie';
import { AppShell, ConnectionBanner, type AppShellProps, type MenuItem } from '../ui';
import { useMenu } from './useMenu';
import { useRoutemelding } from './useRoutemelding';
import { useWeergavemenu } from './useWeergavemenu';

/** Top bar, menu, account and connection around a page; a zitting gives its own status and people. */
export function Schil(props: Pick<AppShellProps, 'children' | 'context' | 'status' | 'extra' | 'bare'>) {
  const { t } = useTranslation('aanmelden');
  const ik = useIk();
  const menu = useMenu();
  const weergave = useWeergavemenu();
  const wissel = useWisselmenu();
  const apollo = useApolloClient();
  const { lijn, nieuw } = useVerbinding();
  useRoutemelding();

  // A zitting needs its bar for itself; the way back stands in the account menu.
  const terug: MenuItem[] = props.bare ? menu.slice(0, 1).map(({ label, href }) => ({ id: href, label, href })) : [];

  // What the server said before, such as why something cannot be done, is asked again in this language.
  async function kies(taal: Taal) {
    await kiesTaal(taal);
    await apollo.reFetchObservableQueries().catch(() => undefined);
  }

  async function meldAf() {
    await apollo.mutate({ mutation: AfmeldenDocument });
    window.location.assign('/');
  }

  return (
    <AppShell
      {...props}
      context={props.context ?? ik.regioNaam}
      logo={ik.heeftLogo ? logoAdres(ik.regioId, ik.themaVersie) : undefined}
      nav={props.bare ? undefined : menu}
      banner={<ConnectionBanner state={lijn} newCount={nieuw} />}
      account={{
        name: ik.naam,
        organisation: ik.organisatieNaam,
        items: [...terug, ...wissel, ...weergave, { id: 'account', label: t('mijnAccount'), href: '/mijn-account' }, { id: 'afmelden', label: t('meldAf'), onAction: () => void meldAf() }],
      }}
      language={{ current: huidigeTaal(), onChoose: (taal) => void kies(taal) }}
    />
  );
}
