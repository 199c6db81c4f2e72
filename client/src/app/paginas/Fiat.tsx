import { useParams } from 'react-router';
import { Fiatblad } from '../../features/besluit';

export function Component() {
  const { id = '' } = useParams();
  return <Fiatblad id={id} />;
}
