import { useParams } from 'react-router';
import { Aanvragen } from '../../features/noodfonds';

export function Component() {
  const { casusId = '' } = useParams();
  return <Aanvragen casusId={casusId} />;
}
