import { useParams } from 'react-router';
import { Betaalbalie } from '../../features/betalen';

export function Component() {
  const { id = '' } = useParams();
  return <Betaalbalie fondsId={id} />;
}
