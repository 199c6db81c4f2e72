import { Casussen } from '../../features/casus';
import { Teamcasussen } from '../../features/deelname';
import { Stack } from '../../ui';

export function Component() {
  return (
    <Stack gap="l">
      <Casussen />
      <Teamcasussen />
    </Stack>
  );
}
