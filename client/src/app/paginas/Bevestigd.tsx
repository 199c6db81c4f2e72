import { useNavigate } from 'react-router';
import { Bevestigd } from '../../features/bevestiging';
import { huidigeTaal } from '../../platform/i18n';
import { AppShell, UiProvider } from '../../ui';

/** Where the small window of proving again ends, outside every session. */
export function Component() {
  const navigate = useNavigate();
  return (
    <UiProvider language={huidigeTaal()} navigate={(pad) => void navigate(pad)}>
      <AppShell>
        <Bevestigd />
      </AppShell>
    </UiProvider>
  );
}
