import { useParams } from 'react-router';
import { Kostenvoorbeeld } from '../../features/leren';
import { Aanvragen } from '../../features/noodfonds';
import { Stack } from '../../ui';

export function Component() {
  const { casusId = '' } = useParams();
  return (
    <Stack gap="l">
      <Aanvragen casusId={casusId} />
      <Kostenvoorbeeld />
    </Stack>
  );
}
