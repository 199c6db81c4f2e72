import { useParams } from 'react-router';
import { Privacy } from '../../features/gegevens';

export function Component() {
  const { casusId = '' } = useParams();
  return <Privacy casusId={casusId} />;
}
