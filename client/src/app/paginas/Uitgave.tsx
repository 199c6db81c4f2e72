import { useParams } from 'react-router';
import { Kostenvoorbeeld } from '../../features/leren';
import { Nabetaling } from '../../features/nabetaling';
import { Uitgave } from '../../features/noodfonds';
import { Risicodeling } from '../../features/risicodeling';
import { Stack } from '../../ui';

export function Component() {
  const { id = '' } = useParams();
  return (
    <Stack gap="l">
      <Uitgave id={id} />
      <Kostenvoorbeeld />
      <Nabetaling id={id} />
      <Risicodeling id={id} />
    </Stack>
  );
}
