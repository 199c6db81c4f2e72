import { useParams } from 'react-router';
import { Casusoverzicht } from '../../features/casus';

export function Component() {
  const { casusId = '' } = useParams();
  return <Casusoverzicht casusId={casusId} />;
}
