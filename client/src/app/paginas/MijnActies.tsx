import { MijnActiesBlad } from '../../features/besluit';
import { Herinneringen } from '../../features/leren';

/** The own acties, with what this lid was reminded of above them. */
export function Component() {
  return <MijnActiesBlad boven={<Herinneringen />} />;
}
