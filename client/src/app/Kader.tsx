import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Outlet, useNavigate } from 'react-router';
import { Aanmelden } from '../features/aanmelden';
import { AfmeldenDocument } from '../generated/graphql';
import { huidigeTaal, kiesTaal } from '../platform/i18n';
import { SessieGrens, useIk } from '../platform/sessie/Sessie';
import { AppShell, LoadingState, UiProvider } from '../ui';
import { useMenu } from './useMenu';

/** The frame around every page: language, session, menu. */
export function Kader() {
  const navigate = useNavigate();
  const { i18n } = useTranslation();
  return (
    <UiProvider language={i18n.language === 'en' ? 'en' : 'nl'} navigate={(pad) => void navigate(pad)}>
      <SessieGrens laden={<LoadingState />} buiten={<Aanmelden />}>
        <Binnen />
      </SessieGrens>
    </UiProvider>
  );
}

function Binnen() {
  const { t } = useTranslation('aanmelden');
  const ik = useIk();
  const menu = useMenu();
  const apollo = useApolloClient();

  async function meldAf() {
    await apollo.mutate({ mutation: AfmeldenDocument });
    window.location.assign('/');
  }

  return (
    <AppShell
      context={ik.regioNaam}
      nav={menu}
      account={{
        name: ik.naam,
        organisation: ik.organisatieNaam,
        items: [{ id: 'afmelden', label: t('meldAf'), onAction: () => void meldAf() }],
      }}
      language={{ current: huidigeTaal(), onChoose: (taal) => void kiesTaal(taal) }}
    >
      <Outlet />
    </AppShell>
  );
}
