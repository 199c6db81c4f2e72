import { MijnZaak } from '../../features/client';
import { Toezeggingen } from '../../features/toezeggingen';

export function Component() {
  return <MijnZaak toezeggingen={(casusId) => <Toezeggingen casusId={casusId} />} />;
}
