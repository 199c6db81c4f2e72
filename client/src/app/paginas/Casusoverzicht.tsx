import { useParams } from 'react-router';
import { Casusoverzicht } from '../../features/casus';
import { Toezeggingen } from '../../features/toezeggingen';
import { Tussendoor } from '../../features/tussendoor';
import { useMag } from '../../platform/sessie/Sessie';
import { Stack } from '../../ui';

export function Component() {
  const { casusId = '' } = useParams();
  const zietToezeggingen = useMag('zien', 'Toezegging');
  const zietUitzoeken = useMag('zien', 'Uitzoeken');
  return (
    <Stack gap="l">
      <Casusoverzicht casusId={casusId} />
      {zietUitzoeken && <Tussendoor casusId={casusId} />}
      {zietToezeggingen && <Toezeggingen casusId={casusId} />}
    </Stack>
  );
}
