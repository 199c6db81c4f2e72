import { useParams } from 'react-router';
import { Uitgave } from '../../features/noodfonds';

export function Component() {
  const { id = '' } = useParams();
  return <Uitgave id={id} />;
}
