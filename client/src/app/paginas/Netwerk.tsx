import { useParams } from 'react-router';
import { Netwerk } from '../../features/netwerk';

export function Component() {
  const { casusId = '' } = useParams();
  return <Netwerk casusId={casusId} />;
}
