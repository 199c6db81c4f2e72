import { Cijfers } from '../../features/monitor';
import { Bijstandcijfers } from '../../features/toezeggingen';
import { useMag } from '../../platform/sessie/Sessie';
import { Stack } from '../../ui';

export function Component() {
  const zietBijstand = useMag('zien', 'Bijstandcijfers');
  return (
    <Stack gap="l">
      <Cijfers />
      {zietBijstand && <Bijstandcijfers />}
    </Stack>
  );
}
