import { Toezicht } from '../../features/audit';
import { Noodinzagemelding } from '../../features/deelname';
import { Stack } from '../../ui';

export function Component() {
  return (
    <Stack>
      <Noodinzagemelding />
      <Toezicht />
    </Stack>
  );
}
