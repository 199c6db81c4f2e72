import { useParams } from 'react-router';
import { Besluitbrief } from '../../features/papier';

export function Component() {
  const { id = '' } = useParams();
  return <Besluitbrief besluitId={id} />;
}
