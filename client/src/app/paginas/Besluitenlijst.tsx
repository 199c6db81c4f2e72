import { useParams } from 'react-router';
import { Besluitenlijst } from '../../features/besluit';
import { Lijststand } from '../../features/papier';

export function Component() {
  const { id = '' } = useParams();
  return <Besluitenlijst zittingId={id} stand={<Lijststand zittingId={id} />} />;
}
