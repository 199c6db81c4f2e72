import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Outlet, useNavigate } from 'react-router';
import { Aanmelden } from '../features/aanmelden';
import { Bevestigvenster } from '../features/bevestiging';
import { LiveGrens } from '../platform/live';
import { SessieGrens } from '../platform/sessie/Sessie';
import { LoadingState, UiProvider } from '../ui';
import { isSessieVerlopen, vergeetSessie } from './vergeetSessie';

/** The frame around every page: language, session, live connection. */
export function Kader() {
  const navigate = useNavigate();
  const { i18n } = useTranslation();
  const apollo = useApolloClient();
  return (
    <UiProvider language={i18n.language === 'en' ? 'en' : 'nl'} navigate={(pad) => void navigate(pad)}>
      <SessieGrens laden={<LoadingState />} buiten={<Buiten />}>
        <LiveGrens bijVerlopen={() => vergeetSessie(apollo)}>
          <Outlet />
          <Bevestigvenster />
        </LiveGrens>
      </SessieGrens>
    </UiProvider>
  );
}

// Read when the page comes up, so that it says why one has to sign in again.
function Buiten() {
  return <Aanmelden verlopen={isSessieVerlopen()} />;
}
