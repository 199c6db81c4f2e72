import { Navigate } from 'react-router';
import { MijnActies } from '../../features/besluit';
import { DezeWeek } from '../../features/tafel';
import { useMag } from '../../platform/sessie/Sessie';

/** Where one lands: the week of the table, or for a client the own page, for toezicht what was decided. */
export function Component() {
  const toezicht = useMag('controleren', 'Audit');
  if (useMag('zien', 'EigenZaak')) return <Navigate to="/mijn-zaak" replace />;
  if (toezicht) return <Navigate to="/toezicht" replace />;
  return <DezeWeek acties={<MijnActies />} />;
}
