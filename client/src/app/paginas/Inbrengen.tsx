import { Inbrengen } from '../../features/casus';
import { Casusdraaiboek } from '../../features/leren';

/** Bringing in; afterwards the draaiboek says who does what first. */
export function Component() {
  return <Inbrengen vervolg={(casusId) => <Casusdraaiboek casusId={casusId} />} />;
}
