import { useParams } from 'react-router';
import { Afspraken } from '../../features/leren';

export function Component() {
  const { casusId = '' } = useParams();
  return <Afspraken casusId={casusId} />;
}
