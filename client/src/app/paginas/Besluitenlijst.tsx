import { useParams } from 'react-router';
import { Besluitenlijst } from '../../features/besluit';

export function Component() {
  const { id = '' } = useParams();
  return <Besluitenlijst zittingId={id} />;
}
