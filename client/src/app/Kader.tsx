import { useApolloClient } from '@apollo/client/react';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useNavigate } from 'react-router';
import { Aanmelden } from '../features/aanmelden';
import { Bevestigvenster } from '../features/bevestiging';
import { TweedeFactorEerst } from '../features/beveiliging';
import { LidmaatschapKiezen, Wisselgrens } from '../features/lidmaatschap';
import { LiveGrens } from '../platform/live';
import { SessieGrens, useIk } from '../platform/sessie/Sessie';
import { regioInAdres, toonThema } from '../platform/thema';
import { LoadingState, UiProvider } from '../ui';
import { Rechtenwacht } from './Rechtenwacht';
import { isSessieVerlopen, vergeetSessie } from './vergeetSessie';

/** The frame around every page: language, session, live connection. */
export function Kader() {
  const navigate = useNavigate();
  const { i18n } = useTranslation();
  const apollo = useApolloClient();
  return (
    <UiProvider language={i18n.language === 'en' ? 'en' : 'nl'} navigate={(pad) => void navigate(pad)}>
      <SessieGrens laden={<LoadingState />} buiten={<Buiten />}>
        <Eerst>
          <Wisselgrens>
            <LiveGrens bijVerlopen={() => vergeetSessie(apollo)}>
              <Rechtenwacht />
              <Outlet />
            </LiveGrens>
          </Wisselgrens>
        </Eerst>
        <Bevestigvenster />
      </SessieGrens>
    </UiProvider>
  );
}

// Nothing else opens before the person said for whom he works and has the step that his regio asks.
function Eerst({ children }: { children: ReactNode }) {
  const { eerst, regioId, themaVersie } = useIk();
  useEffect(() => toonThema(themaVersie > 0 ? regioId : undefined, themaVersie), [regioId, themaVersie]);
  if (eerst === 'lidmaatschap') return <LidmaatschapKiezen />;
  return eerst === 'tweede_factor' ? <TweedeFactorEerst /> : children;
}

// Read when the page comes up, so that it says why one has to sign in again.
function Buiten() {
  const { t } = useTranslation('algemeen');
  useEffect(() => toonThema(regioInAdres(window.location.search)), []);
  useEffect(() => {
    document.title = t('product');
  }, [t]);
  return <Aanmelden verlopen={isSessieVerlopen()} />;
}
