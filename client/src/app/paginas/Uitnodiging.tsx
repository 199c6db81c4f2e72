import { useNavigate } from 'react-router';
import { Uitnodiging } from '../../features/uitnodigen';
import { huidigeTaal } from '../../platform/i18n';
import { AppShell, UiProvider } from '../../ui';

/** The page behind the link of an invitation, outside every session. */
export function Component() {
  const navigate = useNavigate();
  return (
    <UiProvider language={huidigeTaal()} navigate={(pad) => void navigate(pad)}>
      <AppShell>
        <Uitnodiging />
      </AppShell>
    </UiProvider>
  );
}
