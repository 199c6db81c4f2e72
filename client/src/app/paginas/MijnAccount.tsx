import { MijnAccount } from '../../features/beveiliging';
import { Geheimhouding } from '../../features/deelname';
import { Stack } from '../../ui';

export function Component() {
  return (
    <Stack>
      <MijnAccount />
      <Geheimhouding />
    </Stack>
  );
}
