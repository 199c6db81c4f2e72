import { useParams } from 'react-router';
import { Fondsbeheer } from '../../features/noodfonds';

export function Component() {
  const { id = '' } = useParams();
  return <Fondsbeheer id={id} />;
}
