import { useParams } from 'react-router';
import { Besluitspoor } from '../../features/audit';

export function Component() {
  const { id = '' } = useParams();
  return <Besluitspoor id={id} />;
}
