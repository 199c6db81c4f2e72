import { useParams } from 'react-router';
import { Deelname } from '../../features/deelname';

export function Component() {
  const { casusId = '' } = useParams();
  return <Deelname casusId={casusId} />;
}
