import { MijnActies } from '../../features/besluit';
import { DezeWeek } from '../../features/tafel';

export function Component() {
  return <DezeWeek acties={<MijnActies />} />;
}
