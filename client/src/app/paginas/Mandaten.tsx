import { Mandaten } from '../../features/besluit';
import { Regieregister } from '../../features/casus';
import { Stack } from '../../ui';

/** What is agreed beforehand: the mandates, and who has the regie on which subject. */
export function Component() {
  return (
    <Stack gap="l">
      <Mandaten />
      <Regieregister />
    </Stack>
  );
}
